// @generated from spec/api.yaml by `cargo xtask gen`. Do not edit.

//! Users, groups, members and messages that come from another chat system, many at a time. The host is the chat
//! API's.
//!
//! Base URL: `https://{appId}.api-{region}.cometchat.io/v3`.

#[cfg(feature = "data-import-imports")]
pub mod imports;

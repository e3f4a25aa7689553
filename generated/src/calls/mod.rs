// @generated from spec/api.yaml by `cargo xtask gen`. Do not edit.

//! Calls of an app, their recordings and transcriptions. The host starts differently from the chat API's.
//!
//! Base URL: `https://{appId}.call-{region}.cometchat.io/v3`.

#[cfg(feature = "calls-calls")]
#[allow(clippy::module_inception, reason = "a family may have a resource of its name")]
pub mod calls;

// @generated from spec/api.yaml by `cargo xtask gen`. Do not edit.

//! Users, groups, messages, conversations, roles and everything else of an app but its calls.
//!
//! Base URL: `https://{appId}.api-{region}.cometchat.io/v3`.

#[cfg(feature = "chat-api-keys")]
pub mod api_keys;

#[cfg(feature = "chat-auth-tokens")]
pub mod auth_tokens;

#[cfg(feature = "chat-group-members")]
pub mod group_members;

#[cfg(feature = "chat-groups")]
pub mod groups;

#[cfg(feature = "chat-messages")]
pub mod messages;

#[cfg(feature = "chat-users")]
pub mod users;

// @generated from spec/api.yaml by `cargo xtask gen`. Do not edit.

#![doc = include_str!("../README.md")]
#![deny(missing_docs)]
pub mod access;

#[cfg(feature = "cli")]
pub mod cli;

mod client;
mod error_code;
pub use error_code::ErrorCode;

pub mod families;

/// Users, groups, messages, conversations, roles and everything else of an app but its calls.
#[cfg(
    any(
        feature = "chat-api-keys",
        feature = "chat-auth-tokens",
        feature = "chat-group-members",
        feature = "chat-groups",
        feature = "chat-messages",
        feature = "chat-users"
    )
)]
pub mod chat;

/// Calls of an app, their recordings and transcriptions. The host starts differently from the chat API's.
#[cfg(any(feature = "calls-calls"))]
pub mod calls;

/// The apps of an account, for accounts that run many of them (multi-tenancy).
#[cfg(any(feature = "management-apps", feature = "management-webhooks"))]
pub mod management;
pub mod types;

pub use client::{Client, ClientBuilder, ManagementClient, ManagementClientBuilder};
pub use runtime;
pub use runtime::{Answer, Error, ErrorKind, Secret};
pub use types::{AppId, Region, Uid};

// @generated from spec/api.yaml by `cargo xtask gen`. Do not edit.

//! [guide::auth]: crate::guide::auth
//! [guide::acting]: crate::guide::acting
//! [guide::errors]: crate::guide::errors
//! [guide::paging]: crate::guide::paging
//! [guide::testing]: crate::guide::testing
//! [guide::compatibility]: crate::guide::compatibility
//! [guide::security]: crate::guide::security

#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]

pub mod access;

#[cfg(feature = "cli")]
pub mod cli;

mod client;
pub mod envelopes;

mod error_code;
pub mod families;

/// Users, groups, messages, conversations, roles and everything else of an app but its calls.
pub mod chat;

/// Calls of an app, their recordings and transcriptions. The host starts differently from the chat API's.
pub mod calls;

/// The apps of an account, for accounts that run many of them (multi-tenancy).
pub mod management;

/// Users, groups, members and messages that come from another chat system, many at a time. The host is the chat
/// API's.
pub mod data_import;

/// Notifications made from templates: campaigns, direct sends, the in-app feed, push notifications and how they
/// are doing.
pub mod campaigns;

#[cfg(doc)]
pub mod guide;

#[cfg(feature = "mock")]
pub mod mock;
pub mod rates;
pub mod types;

pub use client::{Client, ClientBuilder, ManagementClient, ManagementClientBuilder};
pub use error_code::ErrorCode;
pub use runtime;
pub use runtime::{Answer, Error, ErrorKind, Secret};
pub use types::{AppId, Region, Uid};

/// What the command line and the fake server know of the API, once in the library.
#[cfg(any(feature = "cli", feature = "mock"))]
static DESCRIPTION: &str = include_str!("api.json");

runtime::calls!();

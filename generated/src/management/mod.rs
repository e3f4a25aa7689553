// @generated from spec/api.yaml by `cargo xtask gen`. Do not edit.

//! The apps of an account, for accounts that run many of them (multi-tenancy).
//!
//! Base URL: `https://apimgmt.cometchat.io`.

#[cfg(feature = "management-app-settings")]
pub mod app_settings;

#[cfg(feature = "management-apps")]
pub mod apps;

#[cfg(feature = "management-collaborators")]
pub mod collaborators;

#[cfg(feature = "management-extensions")]
pub mod extensions;

#[cfg(feature = "management-tenants")]
pub mod tenants;

#[cfg(feature = "management-webhooks")]
pub mod webhooks;

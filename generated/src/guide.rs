// @generated from spec/api.yaml by `cargo xtask gen`. Do not edit.

//! Pages to read: how to do things with this crate. The modules hold nothing but words.

#[doc = include_str!("guide/auth.md")]
pub mod auth {}

#[doc = include_str!("guide/acting.md")]
pub mod acting {}

#[doc = include_str!("guide/errors.md")]
pub mod errors {}

#[doc = include_str!("guide/paging.md")]
pub mod paging {}

#[doc = include_str!("guide/testing.md")]
pub mod testing {}

#[doc = include_str!("guide/compatibility.md")]
pub mod compatibility {}

#[doc = include_str!("guide/security.md")]
pub mod security {}

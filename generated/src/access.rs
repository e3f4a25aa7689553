// @generated from spec/api.yaml by `cargo xtask gen`. Do not edit.

//! Who may call what: the states of a client, the needs of endpoints, and the table of grants.
//!
//! A method stands in an `impl` block of the states that may call it, so the compiler refuses the others.

/// May call everything. Belongs on a server and nowhere else.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FullAccess;

/// May create users and auth tokens. Meant for trying things out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AuthOnly;

/// Acts as this user, with the user's rights. Without it a call acts as the app, which answers show as
/// `app_system`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OnBehalfOf;

/// The need of a key of either scope, acting as the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AnyKey;

/// The need of a fullAccess key, acting as the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AppOnly;

/// The need of a fullAccess key, acting as the app or as a user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AppOrUser;

/// The need of a fullAccess key, acting as a user: take the client from `on_behalf_of`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UserOnly;

impl runtime::Grants<AnyKey> for FullAccess {}
impl runtime::Grants<AnyKey> for AuthOnly {}
impl runtime::Grants<AppOnly> for FullAccess {}
impl runtime::Grants<AppOrUser> for FullAccess {}
impl runtime::Grants<AppOrUser> for OnBehalfOf {}
impl runtime::Grants<UserOnly> for OnBehalfOf {}

//! Which client may make which call, told by types.
//!
//! A client's state is a type, an endpoint's need is a type, and the generated crate lists the pairs that go together as `impl Grants<Need> for State
//! {}`. A call that is not listed does not compile.

/// A client in this state may make calls that need `Need`.
#[diagnostic::on_unimplemented(
    message = "a client in the state `{Self}` may not make this call",
    label = "this call needs `{Need}`, which `{Self}` does not grant",
    note = "the documentation of the call says which clients have it"
)]
pub trait Grants<Need> {}

/// A client without states may make every call that needs nothing.
impl Grants<()> for () {}

/// The state of a builder that has no credentials yet, and so cannot build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoKey;

/// The state of a builder that has its credentials, where clients have no states of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keyed;

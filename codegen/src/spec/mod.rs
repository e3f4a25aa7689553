//! The spec language as serde types, one to one with what a person writes. They hold no meaning: that is given in `lower`.
//! [`parse`] reads documents into them and reports every fault with its place.

mod api_file;
mod deviations;
mod form_schemas;
mod forms;
mod free;
mod messages;
mod mock;
mod paging;
mod parse;
mod reader;
mod repair;
mod resource_file;
mod types;
mod value_forms;

pub use api_file::{
    Access, Acting, ApiFile, AuthHeader, AuthScheme, Envelope, ErrorShape, Family, Guide, Package, Rate, RuntimeCrate, Scope, Variable,
};
pub use deviations::{Deviation, Deviations, OneOrMany};
pub use free::LeftAsJson;
pub use mock::{Deed, Kept, MockFile, Opens, Refusal, Refuses};
pub use paging::PagingStyle;
pub use parse::{Spec, parse};
pub use resource_file::{Body, Content, Endpoint, Example, Like, Pattern, Policy, ResourceFile, Shortcut, TypesFile};
pub use types::{Encoding, EnumValue, EnumValues, Field, FieldDetail, TypeDecl, TypeUse};

use indexmap::IndexMap;

/// A map in the order in which it was written.
pub type Ordered<T> = IndexMap<String, T>;

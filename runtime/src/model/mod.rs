//! The types of the API as Rust values: read from JSON, written back without loss.
//!
//! A document becomes one [`Document`], and every type reads itself from a [`Node`] of it ([`Decode`]) and writes itself as free JSON ([`Encode`]). The macros
//! `record!`, `choice!`, `newtype!` and `union!` implement both for generated types, and `make!` gives records `new` and setters. They expand to little: what they
//! do is done here, once.

#[doc(hidden)]
pub mod bridge;
mod choice;
mod container;
mod decode;
mod document;
mod encode;
mod extra;
mod make;
mod map;
#[doc(hidden)]
pub mod newtype;
mod node;
mod problem;
#[doc(hidden)]
pub mod record;
mod scalar;
mod secret;
mod time;
#[doc(hidden)]
pub mod union;
mod writing;

pub use choice::UnknownValue;
pub use decode::{Decode, Reading};
pub use document::Document;
pub use encode::{Encode, Input};
pub use extra::Extra;
#[doc(hidden)]
pub use make::Slot;
pub use map::{Map, MapKey};
pub use node::{Each, Elements, Entries, Members, Node};
pub use problem::{Invalid, Mismatch};
pub use record::{Fields, Record, Writer};
pub use scalar::{digits, text};
pub use secret::Secret;
pub(crate) use secret::from_env;
#[doc(hidden)]
pub use serde;
pub use time::{DateTime, Timestamp, TimestampMs};
pub use union::{Content, Tag, Union};
pub use writing::Writing;

/// Any JSON value.
pub type Json = serde_json::Value;

/// A JSON object of any shape. It keeps the order of its fields.
pub type Object = serde_json::Map<String, Json>;

/// Reads a document as an answer is read: unusual forms are understood.
///
/// # Errors
///
/// The bytes are not JSON, or do not fit the type.
pub fn decode_slice<T: Decode>(bytes: &[u8]) -> Result<T, Mismatch> {
    T::decode(&Document::parse(bytes)?.root(), &mut Reading::lenient())
}

/// Reads what a person wrote, as strictly as the type allows, and writes it back.
///
/// # Errors
///
/// The document does not fit the type, has a field that the type does not know, or breaks a rule.
pub fn check<T: Decode + Encode>(json: &Json) -> Result<Json, Mismatch> {
    read_strictly::<T>(json).map(|value| value.encode())
}

/// Reads what a person wrote, as strictly as the type allows.
pub(crate) fn read_strictly<T: Decode + Encode>(json: &Json) -> Result<T, Mismatch> {
    let value = T::decode(&Document::from(json).root(), &mut Reading::strict())?;
    value.check()?;
    Ok(value)
}

//! How values are read and written, on a small made-up API.
//!
//! The types stand in their own module as a generated crate would have them; a warning from what the macros expand to fails the build.

#![deny(missing_docs, warnings)]
#![allow(clippy::panic, clippy::unwrap_used, reason = "a helper of tests may fail as a test does")]

mod choices;
mod documents;
mod leniency;
mod records;
mod scalars;
pub mod types;
mod unions;

use runtime::Json;
use runtime::model::{Decode, Encode, decode_slice};

/// Reads a JSON text.
#[track_caller]
fn read<T: Decode>(text: &str) -> T {
    decode_slice(text.as_bytes()).unwrap_or_else(|mismatch| panic!("{text} is refused: {mismatch}"))
}

/// Why a JSON text is refused.
#[track_caller]
fn refused<T: Decode>(text: &str) -> String {
    decode_slice::<T>(text.as_bytes()).err().unwrap_or_else(|| panic!("{text} is accepted")).to_string()
}

/// Why a JSON text is refused as the input of a person.
#[track_caller]
fn refused_strictly<T: Decode + Encode>(text: &str) -> String {
    runtime::model::check::<T>(&json(text)).err().unwrap_or_else(|| panic!("{text} is accepted")).to_string()
}

/// Reads a JSON text and compares what is written with it.
#[track_caller]
fn kept<T: Decode + Encode>(text: &str) {
    assert_eq!(read::<T>(text).encode(), json(text), "{text}");
}

#[track_caller]
fn json(text: &str) -> Json {
    serde_json::from_str(text).unwrap()
}

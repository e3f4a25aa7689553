//! The bridge to serde: every type that reads and writes itself here also implements `Serialize` and `Deserialize`.
//!
//! With it the types work in `serde_json::from_str`, in a database column or in a queue, and do the same there as in an answer.

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};

use super::{Decode, Document, Encode, Reading, Writing};

/// Reads a value from any deserializer, as leniently as an answer is read.
///
/// # Errors
///
/// The document does not fit the type.
pub fn deserialize<'de, T: Decode, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::decode(&Document::deserialize(deserializer)?.root(), &mut Reading::lenient()).map_err(D::Error::custom)
}

/// Writes a value into any serializer.
///
/// # Errors
///
/// The serializer's own.
pub fn serialize<S: Serializer>(value: &dyn Encode, serializer: S) -> Result<S::Ok, S::Error> {
    let mut writing = Writing::default();
    value.write_to(&mut writing);
    Document::from(writing).root().serialize(serializer)
}

/// Gives a type that implements `Decode` and `Encode` the traits of serde.
#[doc(hidden)]
#[macro_export]
macro_rules! serde_bridge {
    ($name:ty) => {
        impl $crate::model::serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::model::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::model::bridge::serialize(self, serializer)
            }
        }

        impl<'de> $crate::model::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::model::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                $crate::model::bridge::deserialize(deserializer)
            }
        }
    };
}

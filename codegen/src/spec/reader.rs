//! Reads a value into the types of the language, with errors that are facts and not sentences, so that the report can put them in its
//! own words.

use std::fmt;

use serde::de::value::{MapDeserializer, SeqDeserializer};
use serde::de::{Deserializer, Error, Expected, IntoDeserializer, Unexpected, Visitor};
use serde::forward_to_deserialize_any;
use serde_yaml::Value;

/// Why a value is not what the language wants.
#[derive(Debug)]
pub(super) enum Fault {
    /// A key that the map does not have.
    UnknownKey { key: String, known: &'static [&'static str] },
    /// A key that the map must have.
    MissingKey(&'static str),
    /// A word that is none of those allowed.
    UnknownWord { word: String, known: &'static [&'static str] },
    /// A value of another kind, or out of range.
    Kind { found: String, expected: String },
    /// Anything else, as a sentence.
    Other(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Fault {}

impl Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::Other(message.to_string())
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::Kind { found: kind(found), expected: wanted(&expected.to_string()) }
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let found = match found {
            Unexpected::Unsigned(number) => number.to_string(),
            Unexpected::Signed(number) => number.to_string(),
            other => kind(other),
        };
        Self::Kind { found, expected: wanted(&expected.to_string()) }
    }

    fn unknown_variant(word: &str, known: &'static [&'static str]) -> Self {
        Self::UnknownWord { word: word.to_owned(), known }
    }

    fn unknown_field(key: &str, known: &'static [&'static str]) -> Self {
        Self::UnknownKey { key: key.to_owned(), known }
    }

    fn missing_field(key: &'static str) -> Self {
        Self::MissingKey(key)
    }
}

/// The kind of a value, in the words of the language.
fn kind(found: Unexpected<'_>) -> String {
    let word = match found {
        Unexpected::Bool(value) => return format!("`{value}`"),
        Unexpected::Unsigned(_) | Unexpected::Signed(_) => "a number",
        Unexpected::Float(_) => "a decimal number",
        Unexpected::Str(_) | Unexpected::Char(_) => "a text",
        Unexpected::Unit | Unexpected::Option => "nothing",
        Unexpected::Seq => "a list",
        Unexpected::Map => "a map",
        other => return other.to_string(),
    };
    word.to_owned()
}

/// What serde's own types say they expect, in the words of the language. Ours say it so from the start.
fn wanted(expected: &str) -> String {
    match expected {
        "a string" => "a text",
        "a boolean" => "true or false",
        "a sequence" => "a list",
        "i64" => "a whole number",
        "u32" | "u64" => "a whole number from 0",
        struct_name if struct_name.starts_with("struct ") => "a map",
        other => other,
    }
    .to_owned()
}

/// A value to read from.
#[derive(Clone, Copy)]
pub(super) struct Reader<'de>(pub(super) &'de Value);

impl Reader<'_> {
    /// The error where another kind of value was wanted.
    fn not(self, expected: &str) -> Fault {
        let found = match self.0 {
            Value::Null => Unexpected::Unit,
            Value::Bool(value) => Unexpected::Bool(*value),
            Value::Number(_) => Unexpected::Unsigned(0),
            Value::String(text) => Unexpected::Str(text),
            Value::Sequence(_) => Unexpected::Seq,
            Value::Mapping(_) | Value::Tagged(_) => Unexpected::Map,
        };
        Fault::Kind { found: kind(found), expected: expected.to_owned() }
    }
}

impl<'de> IntoDeserializer<'de, Fault> for Reader<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = Fault;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(*value),
            Value::Number(number) => match (number.as_u64(), number.as_i64()) {
                (Some(number), _) => visitor.visit_u64(number),
                (None, Some(number)) => visitor.visit_i64(number),
                (None, None) => visitor.visit_f64(number.as_f64().unwrap_or(f64::NAN)),
            },
            Value::String(text) => visitor.visit_borrowed_str(text),
            Value::Sequence(values) => visitor.visit_seq(SeqDeserializer::new(values.iter().map(Reader))),
            Value::Mapping(entries) => visitor.visit_map(MapDeserializer::new(entries.iter().map(|(key, value)| (Reader(key), Reader(value))))),
            Value::Tagged(tagged) => Reader(&tagged.value).deserialize_any(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.0.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    /// A struct is written as a map; serde would take a list too.
    fn deserialize_struct<V: Visitor<'de>>(self, _: &str, _: &[&str], visitor: V) -> Result<V::Value, Fault> {
        if self.0.is_mapping() { self.deserialize_any(visitor) } else { Err(self.not("a map")) }
    }

    /// All enums that are read this way are words.
    fn deserialize_enum<V: Visitor<'de>>(self, _: &str, _: &[&str], visitor: V) -> Result<V::Value, Fault> {
        match self.0 {
            Value::String(word) => visitor.visit_enum(word.as_str().into_deserializer()),
            _ => Err(self.not("a text")),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct newtype_struct seq tuple
        tuple_struct map identifier ignored_any
    }
}

//! A JSON document as a tree that borrows its text from the bytes it was read from.
//!
//! Every answer is parsed by this one `Deserialize` implementation, whatever its type: the types then read themselves from the tree without generic code.
//! The depth limit of `serde_json` stays on.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};

use super::{Json, Mismatch, Object};

/// One value of a parsed JSON document.
#[derive(Clone, PartialEq)]
pub enum Node<'de> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number that an `i64` holds.
    Integer(i64),
    /// A whole number above `i64::MAX`.
    Unsigned(u64),
    /// Any other number.
    Number(f64),
    /// A string.
    Text(Cow<'de, str>),
    /// An array.
    List(Vec<Self>),
    /// An object: its fields in the order they were sent, each name once.
    Object(Vec<Field<'de>>),
}

/// A field of an object: name and value.
pub type Field<'de> = (Cow<'de, str>, Node<'de>);

impl<'de> Node<'de> {
    /// Parses a JSON document.
    ///
    /// # Errors
    ///
    /// The bytes are not one JSON document, or it is nested too deeply.
    pub fn parse(bytes: &'de [u8]) -> Result<Self, Mismatch> {
        serde_json::from_slice(bytes).map_err(|error| Mismatch::new("a JSON document", error.to_string()))
    }

    /// The field of an object.
    pub fn get(&self, name: &str) -> Option<&Self> {
        match self {
            Self::Object(fields) => fields.iter().find_map(|(key, value)| (key == name).then_some(value)),
            _ => None,
        }
    }

    /// The kind of the value, in one word.
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "boolean",
            Self::Integer(_) => "integer",
            Self::Unsigned(_) => "large integer",
            Self::Number(_) => "number",
            Self::Text(_) => "string",
            Self::List(_) => "list",
            Self::Object(_) => "object",
        }
    }

    /// The same value as free JSON.
    pub fn to_json(&self) -> Json {
        match self {
            Self::Null => Json::Null,
            Self::Bool(value) => Json::from(*value),
            Self::Integer(value) => Json::from(*value),
            Self::Unsigned(value) => Json::from(*value),
            Self::Number(value) => Json::from(*value),
            Self::Text(text) => Json::from(text.as_ref()),
            Self::List(nodes) => nodes.iter().map(Self::to_json).collect(),
            Self::Object(fields) => Json::Object(object(fields)),
        }
    }
}

/// The fields of an object node as a free object.
pub(super) fn object(fields: &[Field<'_>]) -> Object {
    fields.iter().map(|(name, value)| (name.as_ref().to_owned(), value.to_json())).collect()
}

impl<'de> From<&'de Json> for Node<'de> {
    fn from(json: &'de Json) -> Self {
        match json {
            Json::Null => Self::Null,
            Json::Bool(value) => Self::Bool(*value),
            Json::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(value), _) => Self::Integer(value),
                (None, Some(value)) => Self::Unsigned(value),
                (None, None) => Self::Number(number.as_f64().unwrap_or(f64::NAN)),
            },
            Json::String(text) => Self::Text(Cow::Borrowed(text)),
            Json::Array(values) => Self::List(values.iter().map(Self::from).collect()),
            Json::Object(fields) => Self::Object(fields.iter().map(|(name, value)| (Cow::Borrowed(name.as_str()), Self::from(value))).collect()),
        }
    }
}

impl<'de> Deserialize<'de> for Node<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Node::Null)
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(Node::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        Node::deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(Node::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(i64::try_from(value).map_or(Node::Unsigned(value), Node::Integer))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Ok(Node::Number(value))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Node::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Node::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
        Ok(Node::Text(Cow::Owned(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Self::Value, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = elements.next_element()? {
            nodes.push(node);
        }
        Ok(Node::List(nodes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        let mut fields = Vec::new();
        while let Some((Name(name), node)) = entries.next_entry()? {
            fields.push((name, node));
        }
        Ok(match fields.as_slice() {
            [(name, Node::Text(digits))] if name == NUMBER => number(digits),
            _ => Node::Object(last_wins(fields)),
        })
    }
}

/// How `serde_json` hands over a number if some crate of the program has switched its feature `arbitrary_precision` on.
const NUMBER: &str = "$serde_json::private::Number";

fn number<'de>(digits: &str) -> Node<'de> {
    let whole = digits.parse().map(Node::Integer).or_else(|_| digits.parse().map(Node::Unsigned));
    whole.unwrap_or_else(|_| digits.parse().map_or(Node::Null, Node::Number))
}

/// A field's name. `Cow` itself would be read as an owned text, always.
struct Name<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(NameVisitor)
    }
}

struct NameVisitor;

impl<'de> Visitor<'de> for NameVisitor {
    type Value = Name<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a field")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Name(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Name(Cow::Owned(text.to_owned())))
    }
}

/// Of fields with the same name only the last stays. Sorting the positions keeps this fast for an object of any size.
fn last_wins(fields: Vec<Field<'_>>) -> Vec<Field<'_>> {
    let name = |position: usize| fields.get(position).map(|(name, _)| name);
    let mut order: Vec<usize> = (0..fields.len()).collect();
    order.sort_by(|a, b| name(*a).cmp(&name(*b)));
    let mut beaten: Vec<usize> = order.windows(2).filter(|pair| name(pair[0]) == name(pair[1])).map(|pair| pair[0]).collect();
    if beaten.is_empty() {
        return fields;
    }
    beaten.sort_unstable();
    fields.into_iter().enumerate().filter(|(position, _)| beaten.binary_search(position).is_err()).map(|(_, field)| field).collect()
}

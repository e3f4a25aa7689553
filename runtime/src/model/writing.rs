//! Writing a [`Document`]: the counterpart of reading one.
//!
//! A value writes itself into the same list of values that a document is read into, and its texts stay where they are. What is made of the list, free JSON
//! or the text of a document, is nothing that a type has to know.

use std::borrow::Cow;
use std::ops::Range;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::document::{Item, close};
use super::node::{Entries, Names, split};
use super::{Document, Json, Node, Object};

/// A document that is being written.
#[derive(Default)]
pub struct Writing<'v>(Vec<Item<'v>>);

/// Room for a usual record.
const USUAL: usize = 64;

impl<'v> From<Writing<'v>> for Document<'v> {
    fn from(writing: Writing<'v>) -> Self {
        Self(writing.0)
    }
}

impl<'v> From<&'v Json> for Document<'v> {
    fn from(json: &'v Json) -> Self {
        let mut writing = Writing::default();
        writing.json(json);
        writing.into()
    }
}

impl<'v> Writing<'v> {
    /// Writes `null`.
    pub fn null(&mut self) {
        self.0.push(Item::Null);
    }

    /// Writes a boolean.
    pub fn bool(&mut self, value: bool) {
        self.0.push(Item::Bool(value));
    }

    /// Writes a whole number.
    pub fn integer(&mut self, value: i64) {
        self.0.push(Item::Integer(value));
    }

    /// Writes any other number; one that JSON does not know is `null`.
    pub fn number(&mut self, value: f64) {
        self.0.push(if value.is_finite() { Item::Number(value) } else { Item::Null });
    }

    /// Writes a text, or the name of a field before its value.
    pub fn text(&mut self, text: &'v str) {
        self.0.push(Item::Text(Cow::Borrowed(text)));
    }

    /// Writes free JSON.
    pub fn json(&mut self, json: &'v Json) {
        match json {
            Json::Null => self.null(),
            Json::Bool(value) => self.bool(*value),
            Json::Number(number) => match (number.as_i64(), number.as_u64()) {
                (Some(value), _) => self.integer(value),
                (None, Some(value)) => self.0.push(Item::Unsigned(value)),
                (None, None) => self.number(number.as_f64().unwrap_or(f64::NAN)),
            },
            Json::String(text) => self.text(text),
            Json::Array(values) => {
                let start = self.open();
                for value in values {
                    self.json(value);
                }
                self.close_list(start, values.len());
            }
            Json::Object(object) => self.object(object),
        }
    }

    /// Writes a free object.
    pub fn object(&mut self, object: &'v Object) {
        let start = self.open();
        for (name, value) in object {
            self.entry(name, value);
        }
        self.close_object(start);
    }

    /// Writes a field.
    pub(super) fn entry(&mut self, name: &'v str, value: &'v Json) {
        self.text(name);
        self.json(value);
    }

    /// Where the next value comes to stand.
    pub(super) fn place(&self) -> usize {
        self.0.len()
    }

    /// Starts a list or an object.
    pub(super) fn open(&mut self) -> usize {
        if self.0.is_empty() {
            self.0.reserve(USUAL);
        }
        self.null();
        self.0.len() - 1
    }

    /// Ends a list.
    pub(super) fn close_list(&mut self, start: usize, elements: usize) {
        close(&mut self.0, start, |items| Item::List { items, elements });
    }

    /// Ends an object.
    pub(super) fn close_object(&mut self, start: usize) {
        close(&mut self.0, start, |items| Item::Object { items, names: Names::ANY });
    }

    /// Where the value of a field stands, of the object whose fields these are.
    pub(super) fn field(&self, fields: Range<usize>, name: &str) -> Option<Range<usize>> {
        let end = fields.end;
        let mut entries = Entries(self.0.get(fields)?);
        loop {
            let value = end - entries.0.len() + 1;
            if entries.next()?.0 == name {
                return Some(value..end - entries.0.len());
            }
        }
    }

    /// The value that stands there.
    pub(super) fn value(&self, place: Range<usize>) -> Node<'_> {
        self.0.get(place).and_then(split).map_or(Node::Null, |(node, _)| node)
    }

    /// Puts another value there.
    pub(super) fn replace(&mut self, place: Range<usize>, value: &'v Json) {
        let mut other = Self::default();
        other.json(value);
        self.0.splice(place, other.0);
    }

    /// Puts a text in front of the fields of the object that was written last, unless it has a field of that name.
    pub(super) fn add_first(&mut self, start: usize, name: &'v str, text: &'v str) {
        let first = start + 1;
        if matches!(self.0.get(start), Some(Item::Object { .. })) && self.field(first..self.place(), name).is_none() {
            self.0.splice(first..first, vec![Item::Text(Cow::Borrowed(name)), Item::Text(Cow::Borrowed(text))]);
            self.close_object(start);
        }
    }
}

impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match *self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(value),
            Self::Integer(value) => match u64::try_from(value) {
                Ok(value) => serializer.serialize_u64(value),
                Err(_) => serializer.serialize_i64(value),
            },
            Self::Unsigned(value) => serializer.serialize_u64(value),
            Self::Number(value) => serializer.serialize_f64(value),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(elements) => {
                let mut list = serializer.serialize_seq(Some(elements.len()))?;
                for element in elements {
                    list.serialize_element(&element)?;
                }
                list.end()
            }
            Self::Object(members) => {
                let mut object = serializer.serialize_map(Some(members.into_iter().count()))?;
                for (name, value) in members {
                    object.serialize_entry(name, &value)?;
                }
                object.end()
            }
        }
    }
}

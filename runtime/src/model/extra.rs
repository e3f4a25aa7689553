//! What a record holds beyond its declared fields, so that nothing the API sends is lost.
//!
//! These are the fields that nobody described, and the raw form of declared fields that came in an unusual one. Most records hold neither, so all of it
//! sits behind one pointer.

use std::fmt;

use super::{Json, Object};

/// The fields of a record that its type does not declare. They are written back when the record is.
///
/// It also remembers how declared fields were sent that came in an unusual form (a number as a string, say): such a field is written as it was sent,
/// unless its value was changed. Two of these are equal if they are written alike.
#[derive(Clone, Default)]
pub struct Extra(Option<Box<Kept>>);

#[derive(Clone, Default)]
struct Kept {
    unknown: Object,
    odd: Vec<Odd>,
}

/// A declared field that came in an unusual form.
#[derive(Clone, PartialEq)]
pub(super) struct Odd {
    pub(super) name: &'static str,
    /// How it was sent.
    pub(super) raw: Json,
    /// How its value is written as long as nobody changes it; `None` if it is left out.
    pub(super) canonical: Option<Json>,
}

impl Extra {
    pub(super) fn new(unknown: Object, odd: Vec<Odd>) -> Self {
        Self((!unknown.is_empty() || !odd.is_empty()).then(|| Box::new(Kept { unknown, odd })))
    }

    pub(super) fn odd(&self) -> &[Odd] {
        self.0.as_ref().map_or(&[], |kept| &kept.odd)
    }

    /// The value of an undeclared field.
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.0.as_ref()?.unknown.get(name)
    }

    /// The undeclared fields, in the order they were sent.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().flat_map(|kept| kept.unknown.iter()).map(|(name, value)| (name.as_str(), value))
    }

    /// Adds a field, or replaces it and returns the former value. A declared field that the record holds is not overridden.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Json>) -> Option<Json> {
        self.0.get_or_insert_default().unknown.insert(name.into(), value.into())
    }

    /// Removes an undeclared field and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        self.0.as_mut()?.unknown.shift_remove(name)
    }

    /// Whether there is no undeclared field.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }
}

impl PartialEq for Extra {
    fn eq(&self, other: &Self) -> bool {
        self.odd() == other.odd() && self.iter().count() == other.iter().count() && self.iter().all(|(name, value)| other.get(name) == Some(value))
    }
}

/// Shows the names alone: nobody knows which of the values are secret.
impl fmt::Debug for Extra {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.iter().map(|(name, _)| name)).finish()
    }
}

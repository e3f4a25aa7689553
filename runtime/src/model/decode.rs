//! Reading a value from a [`Node`].
//!
//! [`Decode`] is what every type of a field can do, and [`Reading`] is the state that travels along: whether oddities are refused, and whether one was met
//! that the value alone would lose. Whoever has a place for the raw JSON (a record, an answer) asks for it afterwards.

use super::{Mismatch, Node};
use crate::Endpoint;

/// A type that can be read from JSON.
pub trait Decode: Sized {
    /// What the type is called when it is missing.
    const KIND: &'static str;

    /// Reads a value.
    ///
    /// # Errors
    ///
    /// The node does not fit the type.
    fn decode(node: &Node<'_>, reading: &mut Reading) -> Result<Self, Mismatch>;

    /// A value in place of one that does not fit, until that is told: nobody ever sees it.
    fn blank() -> Self;

    /// The value of a field that is not there; `None` where the type requires one.
    fn absent() -> Option<Self> {
        None
    }

    /// The value of an explicit `null`; `None` where the type has no value for it.
    fn null() -> Option<Self> {
        None
    }
}

/// The state of reading one document.
#[derive(Debug, Default)]
pub struct Reading {
    pub(super) strict: bool,
    pub(super) odd: bool,
    /// The field of the next record that belongs to the union around it: it is not unknown.
    pub(super) tag: Option<&'static str>,
    /// The endpoint whose answer the document is.
    endpoint: Option<&'static Endpoint>,
}

impl Reading {
    /// Reads what the API sends: unusual forms are understood, and unknown fields kept.
    pub fn lenient() -> Self {
        Self::default()
    }

    /// Reads what a person wrote: unusual forms and unknown fields are refused.
    pub fn strict() -> Self {
        Self { strict: true, ..Self::default() }
    }

    /// Reads the answer of an endpoint.
    pub(crate) fn of(self, endpoint: Option<&'static Endpoint>) -> Self {
        Self { endpoint, ..self }
    }

    /// The endpoint whose answer is read.
    pub(crate) const fn endpoint(&self) -> Option<&'static Endpoint> {
        self.endpoint
    }

    /// Whether the value alone would not be written as it was sent, and nothing inside it remembers how. Who has the document keeps it.
    pub const fn is_odd(&self) -> bool {
        self.odd
    }

    /// Accepts an unusual form, or refuses it when reading is strict.
    pub(crate) fn unusual(&mut self, node: &Node<'_>, expected: &'static str) -> Result<(), Mismatch> {
        if self.strict {
            return Err(Mismatch::new(expected, node.kind()));
        }
        self.odd = true;
        Ok(())
    }
}

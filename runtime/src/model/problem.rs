//! The two ways in which a value can be wrong: a document that does not fit its type, and an input that breaks its rule.
//!
//! Both name the place and the rule and never the value, because a value may be a secret and problems end up in logs.

use std::borrow::Cow;
use std::fmt;

/// A document does not have the shape that its type asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// Where, as a JSON path such as `data[0].name`; empty for the document itself.
    pub path: String,
    /// What the type asks for.
    pub expected: Cow<'static, str>,
    /// What was there: the kind of the value, or what the JSON parser says.
    pub found: Cow<'static, str>,
}

impl Mismatch {
    /// A mismatch of the document itself; [`within`](Self::within) and [`at`](Self::at) add the path on the way out.
    pub fn new(expected: impl Into<Cow<'static, str>>, found: impl Into<Cow<'static, str>>) -> Self {
        Self { path: String::new(), expected: expected.into(), found: found.into() }
    }

    /// The required field `name` is not there.
    pub(crate) fn missing(expected: impl Into<Cow<'static, str>>, name: &str) -> Self {
        Self::new(expected, "nothing").within(name)
    }

    /// The same mismatch, seen from the object whose field `name` holds it.
    #[must_use]
    pub fn within(self, name: &str) -> Self {
        Self { path: below(&segment(name), &self.path), ..self }
    }

    /// The same mismatch, seen from the list whose element `index` holds it.
    #[must_use]
    pub fn at(self, index: usize) -> Self {
        Self { path: below(&format!("[{index}]"), &self.path), ..self }
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        place(&self.path, formatter)?;
        write!(formatter, "expected {}, found {}", self.expected, self.found)
    }
}

impl std::error::Error for Mismatch {}

impl From<Invalid> for Mismatch {
    fn from(invalid: Invalid) -> Self {
        Self { path: invalid.path, expected: invalid.expected, found: "another value".into() }
    }
}

/// A value has the right type and breaks its rule.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Invalid {
    /// Where in the value, as a JSON path; empty for the value itself.
    pub path: String,
    /// The rule, such as `[A-Za-z]{1,100}`.
    pub expected: Cow<'static, str>,
}

impl Invalid {
    /// The value itself breaks the rule.
    pub fn new(expected: impl Into<Cow<'static, str>>) -> Self {
        Self { path: String::new(), expected: expected.into() }
    }

    /// The same problem, seen from the object whose field `name` holds it.
    #[must_use]
    pub fn within(self, name: &str) -> Self {
        Self { path: below(&segment(name), &self.path), ..self }
    }

    /// The same problem, seen from the list whose element `index` holds it.
    #[must_use]
    pub fn at(self, index: usize) -> Self {
        Self { path: below(&format!("[{index}]"), &self.path), ..self }
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        place(&self.path, formatter)?;
        write!(formatter, "expected {}", self.expected)
    }
}

impl std::error::Error for Invalid {}

/// A name as one step of a path: quoted where a dot or a bracket in it would read as two steps.
fn segment(name: &str) -> Cow<'_, str> {
    let plain = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-');
    if plain { Cow::Borrowed(name) } else { Cow::Owned(format!("[{name:?}]")) }
}

/// Puts a step in front of a path.
fn below(step: &str, path: &str) -> String {
    if path.is_empty() {
        step.to_owned()
    } else if path.starts_with('[') {
        format!("{step}{path}")
    } else {
        format!("{step}.{path}")
    }
}

fn place(path: &str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    if path.is_empty() { Ok(()) } else { write!(formatter, "{path}: ") }
}

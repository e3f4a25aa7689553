//! The scalar types and the unusual forms in which the API may send them.
//!
//! A number may come as a string, a boolean as 0 or 1: each form is read, and marked so that the field is written back as it came.

use std::borrow::Cow;

use super::{Decode, Encode, Input, Invalid, Mismatch, Node, Reading, Writing};

/// Up to here a float holds every whole number.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Reads a text; a number stands for its digits.
///
/// # Errors
///
/// The node is neither; or it is a number and reading is strict.
pub fn text<'n>(node: &Node<'n>, reading: &mut Reading, expected: &'static str) -> Result<Cow<'n, str>, Mismatch> {
    let digits = match node {
        Node::Text(text) => return Ok(Cow::Borrowed(text)),
        Node::Integer(_) | Node::Unsigned(_) | Node::Number(_) => node.to_json().to_string(),
        _ => return Err(Mismatch::new(expected, node.kind())),
    };
    reading.unusual(node, expected)?;
    Ok(Cow::Owned(digits))
}

/// Reads the text of an identifier that is a number by nature: a whole number is as good as its digits, also when reading is strict.
///
/// # Errors
///
/// As [`text`].
pub fn digits<'n>(node: &Node<'n>, reading: &mut Reading, expected: &'static str) -> Result<Cow<'n, str>, Mismatch> {
    if !matches!(node, Node::Integer(_) | Node::Unsigned(_)) {
        return text(node, reading, expected);
    }
    reading.odd = true;
    Ok(Cow::Owned(node.to_json().to_string()))
}

/// Reads a whole number; a string of digits or a whole float stands for it.
pub(super) fn integer(node: &Node<'_>, reading: &mut Reading, expected: &'static str) -> Result<i64, Mismatch> {
    let value = match node {
        Node::Integer(value) => return Ok(*value),
        Node::Text(digits) => digits.parse().ok(),
        Node::Number(value) => whole(*value),
        _ => None,
    };
    let value = value.ok_or_else(|| Mismatch::new(expected, node.kind()))?;
    reading.unusual(node, expected)?;
    Ok(value)
}

/// The whole number that a float is, if the float holds it exactly. Minus zero is none: it would lose its sign.
fn whole(value: f64) -> Option<i64> {
    let exact = value.fract() == 0.0 && value.abs() <= EXACT && (value != 0.0 || value.is_sign_positive());
    #[allow(clippy::cast_possible_truncation, reason = "a whole number in the range that both types hold")]
    exact.then_some(value as i64)
}

impl Decode for String {
    const KIND: &'static str = "string";

    fn decode(node: &Node<'_>, reading: &mut Reading) -> Result<Self, Mismatch> {
        text(node, reading, Self::KIND).map(Cow::into_owned)
    }

    fn blank() -> Self {
        Self::new()
    }
}

impl Encode for String {
    fn write_to<'v>(&'v self, writing: &mut Writing<'v>) {
        writing.text(self);
    }
}

impl Input for String {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self)
    }
}

impl Decode for i64 {
    const KIND: &'static str = "integer";

    fn decode(node: &Node<'_>, reading: &mut Reading) -> Result<Self, Mismatch> {
        integer(node, reading, Self::KIND)
    }

    fn blank() -> Self {
        0
    }
}

impl Encode for i64 {
    fn write_to<'v>(&'v self, writing: &mut Writing<'v>) {
        writing.integer(*self);
    }
}

impl Input for i64 {
    fn text(&self) -> Cow<'_, str> {
        Cow::Owned(self.to_string())
    }
}

impl Decode for f64 {
    const KIND: &'static str = "number";

    fn decode(node: &Node<'_>, reading: &mut Reading) -> Result<Self, Mismatch> {
        let value = match node {
            Node::Number(value) => *value,
            #[allow(clippy::cast_precision_loss, reason = "what is lost here is kept as raw JSON by the comparison below")]
            Node::Integer(value) => *value as Self,
            #[allow(clippy::cast_precision_loss, reason = "as above")]
            Node::Unsigned(value) => *value as Self,
            Node::Text(digits) => {
                let value = digits.parse().ok().filter(|value: &Self| value.is_finite());
                let value = value.ok_or_else(|| Mismatch::new(Self::KIND, node.kind()))?;
                reading.unusual(node, Self::KIND)?;
                return Ok(value);
            }
            _ => return Err(Mismatch::new(Self::KIND, node.kind())),
        };
        // 5 and 5.0 are both usual, but only one of them is how the value is written.
        reading.odd |= value.encode() != node.to_json();
        Ok(value)
    }

    fn blank() -> Self {
        0.0
    }
}

impl Encode for f64 {
    fn write_to<'v>(&'v self, writing: &mut Writing<'v>) {
        match whole(*self) {
            Some(whole) => writing.integer(whole),
            None => writing.number(*self),
        }
    }

    fn check(&self) -> Result<(), Invalid> {
        if self.is_finite() { Ok(()) } else { Err(Invalid::new("a finite number")) }
    }
}

impl Input for f64 {
    fn text(&self) -> Cow<'_, str> {
        Cow::Owned(self.encode().to_string())
    }
}

impl Decode for bool {
    const KIND: &'static str = "boolean";

    fn decode(node: &Node<'_>, reading: &mut Reading) -> Result<Self, Mismatch> {
        let value = match node {
            Node::Bool(value) => return Ok(*value),
            Node::Integer(0) => false,
            Node::Integer(1) => true,
            Node::Text(text) if matches!(*text, "0" | "false") => false,
            Node::Text(text) if matches!(*text, "1" | "true") => true,
            _ => return Err(Mismatch::new(Self::KIND, node.kind())),
        };
        reading.unusual(node, Self::KIND)?;
        Ok(value)
    }

    fn blank() -> Self {
        false
    }
}

impl Encode for bool {
    fn write_to<'v>(&'v self, writing: &mut Writing<'v>) {
        writing.bool(*self);
    }
}

impl Input for bool {
    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(if *self { "true" } else { "false" })
    }
}

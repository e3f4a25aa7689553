//! Writing a value as JSON, and as the text of a path, a query or a header.

use std::borrow::Cow;

use super::{Document, Invalid, Json, Secret, Writing};

/// A type that can be written as JSON.
pub trait Encode {
    /// Writes the value to the end of a document, which borrows its texts.
    fn write_to<'v>(&'v self, writing: &mut Writing<'v>);

    /// The value as JSON.
    fn encode(&self) -> Json {
        let mut writing = Writing::default();
        self.write_to(&mut writing);
        Document::from(writing).root().to_json()
    }

    /// Whether the value keeps the rules of its type, which its Rust type cannot express. Asked when a request is built.
    ///
    /// # Errors
    ///
    /// The value breaks a rule, such as the pattern of an identifier.
    fn check(&self) -> Result<(), Invalid> {
        Ok(())
    }

    /// Adds the secrets that the value is or holds, so that errors can keep them out of what the server says.
    fn secrets(&self, _found: &mut Vec<Secret>) {}

    /// Whether a field with this value is left out.
    fn is_absent(&self) -> bool {
        false
    }
}

/// A type that can be written as plain text, and so stand in a path, a query, a header or a part of a form.
pub trait Input: Encode {
    /// Whether the value must not be shown.
    const SECRET: bool = false;

    /// The value as text.
    fn text(&self) -> Cow<'_, str>;
}

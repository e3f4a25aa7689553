//! A text that must not be shown.
//!
//! It has no `Display`, hides itself in `Debug`, compares in constant time and is overwritten when it is dropped. A secret is taken out by
//! [`Secret::expose`] alone, which is easy to search for.

use std::borrow::Cow;
use std::fmt;
use std::hint::black_box;

use secrecy::{ExposeSecret, SecretString};

use super::{Decode, Encode, Input, Json, Mismatch, Node, Reading};

/// A key, a token or another text that must not be shown.
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// The text itself. Whoever takes it out has to keep it.
    pub fn expose(&self) -> &str {
        self.0.expose_secret()
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(SecretString::from(text))
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(SecretString::from(text))
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Secret(…)")
    }
}

/// Takes the same time wherever the texts differ; only their lengths show.
impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        let (one, two) = (self.expose().as_bytes(), other.expose().as_bytes());
        one.len() == two.len() && one.iter().zip(two).fold(0, |differing, (a, b)| black_box(differing | (a ^ b))) == 0
    }
}

impl Eq for Secret {}

impl Decode for Secret {
    const KIND: &'static str = "string";

    fn decode(node: &Node<'_>, reading: &mut Reading) -> Result<Self, Mismatch> {
        super::text(node, reading, Self::KIND).map(|text| Self::from(text.as_ref()))
    }
}

impl Encode for Secret {
    fn encode(&self) -> Json {
        Json::from(self.expose())
    }

    fn secrets(&self, found: &mut Vec<Self>) {
        found.push(self.clone());
    }
}

impl Input for Secret {
    const SECRET: bool = true;

    fn text(&self) -> Cow<'_, str> {
        Cow::Borrowed(self.expose())
    }
}

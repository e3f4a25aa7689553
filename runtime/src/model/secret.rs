//! A text that must not be shown.
//!
//! It has no `Display`, hides itself in `Debug`, compares in constant time and is overwritten when it is dropped. A secret is taken out by
//! [`Secret::expose`] alone, which is easy to search for.

use std::borrow::Cow;
use std::env::VarError;
use std::fmt;

use secrecy::{ExposeSecret, SecretString};
use subtle::ConstantTimeEq;

use crate::{Error, ErrorKind};

use super::{Decode, Encode, Input, Mismatch, Node, Reading, Writing};

/// A key, a token or another text that must not be shown.
#[derive(Clone)]
pub struct Secret(SecretString);

impl Secret {
    /// The secret that an environment variable holds.
    ///
    /// # Errors
    ///
    /// The variable is not set, is empty or is not text; the error names it.
    pub fn from_env(name: &str) -> Result<Self, Error> {
        from_env(name).map(Self::from).map_err(|reason| Error::new(ErrorKind::Config, reason).with_input(name.to_owned()))
    }

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
        self.expose().as_bytes().ct_eq(other.expose().as_bytes()).into()
    }
}

impl Eq for Secret {}

impl Decode for Secret {
    const KIND: &'static str = "string";

    fn decode(node: &Node<'_>, reading: &mut Reading) -> Result<Self, Mismatch> {
        super::text(node, reading, Self::KIND).map(|text| Self::from(text.as_ref()))
    }

    fn blank() -> Self {
        Self::from("")
    }
}

impl Encode for Secret {
    fn write_to<'v>(&'v self, writing: &mut Writing<'v>) {
        writing.text(self.expose());
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

/// A variable of the environment, which must be there.
pub(crate) fn from_env(name: &str) -> Result<String, &'static str> {
    match std::env::var(name) {
        Ok(text) if !text.is_empty() => Ok(text),
        Ok(_) | Err(VarError::NotPresent) => Err("is not set in the environment"),
        Err(VarError::NotUnicode(_)) => Err("is not text"),
    }
}

#[cfg(test)]
mod tests {
    use secrecy::SecretString;
    use secrecy::zeroize::ZeroizeOnDrop;

    use super::Secret;

    /// That memory is overwritten cannot be seen without `unsafe`; the library that does it says so in a type.
    #[test]
    fn a_secret_is_overwritten_when_it_is_dropped() {
        fn is_overwritten<T: ZeroizeOnDrop>(_: &T) {}
        let Secret(text) = Secret::from("tea");
        is_overwritten::<SecretString>(&text);
    }

    #[test]
    fn secrets_are_compared_whole() {
        for (one, two, same) in [("tea", "tea", true), ("tea", "tee", false), ("tea", "te", false), ("", "", true), ("", "t", false)] {
            assert_eq!(Secret::from(one) == Secret::from(two), same, "{one} {two}");
        }
    }
}

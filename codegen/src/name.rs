//! Names: the only place where a wire name becomes a Rust name.

use std::borrow::Cow;

use heck::ToSnakeCase;
use proc_macro2::{Ident, Span};

/// Methods that every call has, some of them for its other methods alone.
pub const OF_CALLS: [&str; 30] = [
    "send",
    "send_full",
    "request",
    "timeout",
    "deadline",
    "retry",
    "idempotent",
    "extra_header",
    "extra_query",
    "extra_body",
    "endpoint",
    "pages",
    "stream",
    "starting_at",
    "max_pages",
    "into_future",
    "new",
    "of",
    "set_path",
    "set_query",
    "set_csv",
    "set_repeated",
    "set_bracketed",
    "set_header",
    "set_body",
    "set_body_list",
    "set_body_at",
    "set_whole_body",
    "set_whole_list",
    "set_part",
];

/// Methods that every client has.
pub const OF_CLIENTS: [&str; 5] = ["builder", "build", "from_env", "raw", "clone"];

/// Names that generated code uses without a path.
pub const OF_PRELUDE: [&str; 12] = ["String", "Vec", "Option", "Result", "Into", "IntoIterator", "Self", "Box", "Some", "None", "Ok", "Err"];

/// What every struct has beside its fields.
pub const OF_RECORDS: [&str; 2] = ["extra", "new"];

/// A name as the API writes it, and the Rust names made of it. They are made once, since finding the words of a name takes longer than all else that is
/// done with it.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name {
    wire: String,
    snake: String,
    pascal: String,
    is_renamed: bool,
}

impl Name {
    /// A name whose Rust forms follow from the wire form.
    pub fn new(wire: impl Into<String>) -> Self {
        let wire = wire.into();
        let snake = wire.to_snake_case();
        Self { pascal: snake.split('_').flat_map(capitalized).collect(), snake, wire, is_renamed: false }
    }

    /// A name whose Rust forms follow from a word of its own, where there is one.
    pub fn renamed(wire: &str, rust: Option<&str>) -> Self {
        Self { wire: wire.into(), is_renamed: rust.is_some(), ..Self::new(rust.unwrap_or(wire)) }
    }

    /// As the API writes it.
    pub fn wire(&self) -> &str {
        &self.wire
    }

    /// The same name without the word of its own.
    pub fn without_word(&self) -> Cow<'_, Self> {
        if self.is_renamed { Cow::Owned(Self::new(&*self.wire)) } else { Cow::Borrowed(self) }
    }

    /// As a field, argument, method or module.
    pub fn snake(&self) -> String {
        self.snake.clone()
    }

    /// As a type or variant.
    pub fn pascal(&self) -> String {
        self.pascal.clone()
    }

    /// As a static.
    pub fn shouty(&self) -> String {
        self.snake.to_uppercase()
    }

    /// The identifier of a field, argument, method or module.
    pub fn ident(&self) -> Ident {
        ident(&self.snake)
    }

    /// The identifier of a type or variant.
    pub fn type_ident(&self) -> Ident {
        ident(&self.pascal)
    }

    /// The identifier of a static.
    pub fn static_ident(&self) -> Ident {
        ident(&self.shouty())
    }
}

/// A text with a capital letter in front.
pub fn capitalized(word: &str) -> impl Iterator<Item = char> {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters)
}

/// An identifier from text that the checks have found to be one.
pub fn ident(text: &str) -> Ident {
    Ident::new(text, Span::call_site())
}

/// Why a text cannot be an identifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing is left of it.
    Empty,
    /// It starts with a digit.
    Digit,
    /// Rust keeps the word for itself.
    Keyword,
    /// It has characters that no identifier has.
    Characters,
}

/// Whether a text can be an identifier.
pub fn fault(text: &str) -> Option<Fault> {
    match text.chars().next() {
        None => Some(Fault::Empty),
        Some(first) if first.is_ascii_digit() => Some(Fault::Digit),
        Some(_) if syn::parse_str::<Ident>(text).is_ok() => None,
        Some(_) if text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') => Some(Fault::Keyword),
        Some(_) => Some(Fault::Characters),
    }
}

/// The singular of an English plural: good enough for `users`, `replies`, `statuses`; a resource says `one:` where it is not.
pub fn singular(plural: &str) -> String {
    if let Some(stem) = plural.strip_suffix("ies") {
        format!("{stem}y")
    } else if let Some(stem) =
        ["sses", "shes", "ches", "xes", "uses"].iter().find_map(|end| plural.ends_with(end).then(|| &plural[..plural.len() - 2]))
    {
        stem.to_owned()
    } else {
        plural.strip_suffix('s').unwrap_or(plural).to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rust_forms_follow_from_the_wire_form() {
        for (wire, snake, pascal) in [
            ("createdAt", "created_at", "CreatedAt"),
            ("webhookURL", "webhook_url", "WebhookUrl"),
            ("X-Webhook-Version", "x_webhook_version", "XWebhookVersion"),
            ("@private", "private", "Private"),
            ("updatedAt[from]", "updated_at_from", "UpdatedAtFrom"),
            ("core.threads.on", "core_threads_on", "CoreThreadsOn"),
        ] {
            assert_eq!((Name::new(wire).snake(), Name::new(wire).pascal()), (snake.into(), pascal.into()));
        }
    }

    #[test]
    fn words_that_are_no_identifiers() {
        for (text, expected) in [
            ("type", Some(Fault::Keyword)),
            ("Self", Some(Fault::Keyword)),
            ("1st", Some(Fault::Digit)),
            ("", Some(Fault::Empty)),
            ("kind", None),
            ("größe", None),
        ] {
            assert_eq!(fault(text), expected, "{text}");
        }
    }

    #[test]
    fn singulars() {
        for (plural, one) in [("users", "user"), ("replies", "reply"), ("statuses", "status"), ("api_keys", "api_key"), ("boxes", "box")] {
            assert_eq!(singular(plural), one);
        }
    }
}

//! What people type for a shape, and the way from a text to JSON.

use super::Failure;
use super::inputs::usage;
use crate::Json;
use crate::description::form::Form;
use crate::description::{Field, Place, Shape, Type};

impl Place {
    /// What scripts call it.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Header => "header",
            Self::Query => "query",
            Self::Body | Self::Whole | Self::Part => "body",
            Self::File => "file",
        }
    }
}

impl<'d> Shape<'d> {
    /// The objects of which it is one, by their fields.
    pub(super) fn records(self) -> Vec<&'d [Field]> {
        match self.form() {
            Form::Record(fields) => vec![fields],
            Form::Union(union) if union.content.is_none() => union.variants.iter().flat_map(|(_, ty)| self.of(ty).records()).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether it is a secret as a whole.
    pub(super) fn is_secret(self) -> bool {
        matches!(self.form(), Form::Plain(Type::Secret))
    }

    /// Whether it is typed as one word.
    pub(super) fn is_scalar(self) -> bool {
        matches!(self.form(), Form::Choice(_) | Form::Newtype(_))
            || matches!(self.form(), Form::Plain(ty) if !matches!(ty, Type::Json | Type::Object))
    }

    /// The word that stands for a value in help.
    pub(super) fn placeholder(self) -> &'d str {
        match self.form() {
            Form::Plain(Type::Secret) => "SECRET",
            Form::Plain(Type::Integer) => "INTEGER",
            Form::Plain(Type::Number) => "NUMBER",
            Form::Plain(Type::Boolean) => "BOOLEAN",
            Form::Plain(Type::Seconds) => "UNIX_SECONDS",
            Form::Plain(Type::Milliseconds) => "UNIX_MILLISECONDS",
            Form::Plain(Type::DateTime) => "RFC_3339",
            Form::Plain(Type::File) => "FILE",
            Form::Plain(Type::Text) | Form::Choice(_) => "TEXT",
            Form::Newtype(newtype) => &newtype.word,
            Form::List(inner) => inner.placeholder(),
            Form::Plain(_) | Form::Map(_) | Form::SecretMap(_) | Form::Record(_) | Form::Union(_) => "JSON|@FILE",
        }
    }

    /// What was typed, as JSON. Of a list every text is an element; of anything else the last one counts.
    pub(super) fn json(self, flag: &str, texts: &[String]) -> Result<Json, Failure> {
        if let Form::List(inner) = self.form() {
            return texts.iter().map(|text| inner.one(flag, text)).collect::<Result<_, _>>().map(Json::Array);
        }
        texts.last().map_or(Ok(Json::Null), |text| self.one(flag, text))
    }

    fn one(self, flag: &str, text: &str) -> Result<Json, Failure> {
        let expected = match self.form() {
            Form::Plain(Type::Integer | Type::Seconds | Type::Milliseconds) => "an integer",
            Form::Plain(Type::Number) => "a number",
            Form::Plain(Type::Boolean) => "`true` or `false`",
            _ if self.is_scalar() => return Ok(text.into()),
            _ => return document(flag, text),
        };
        match serde_json::from_str(text) {
            Ok(json @ (Json::Number(_) | Json::Bool(_))) => Ok(json),
            _ => usage(format!("`{flag}`: expected {expected}")),
        }
    }
}

/// JSON as it stands, or from a file; no JSON starts with `@`.
fn document(flag: &str, text: &str) -> Result<Json, Failure> {
    let read = text.strip_prefix('@').map(std::fs::read_to_string).transpose();
    let read = read.map_err(|error| Failure::Usage(format!("`{flag} {text}`: {error}")))?;
    let text = read.as_deref().unwrap_or(text);
    serde_json::from_str(text).map_err(|error| Failure::Usage(format!("`{flag}` is not JSON, at line {} column {}", error.line(), error.column())))
}

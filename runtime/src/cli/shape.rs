//! What people type: the shapes of inputs, as data that generated code fills, and the way from a text to JSON.

use super::Failure;
use super::inputs::usage;
use crate::Json;

/// What one types for a value.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// A text.
    Text,
    /// A text that is secret.
    Secret,
    /// A text with a meaning of its own.
    Id(&'static str),
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// Unix seconds.
    Seconds,
    /// Unix milliseconds.
    Milliseconds,
    /// An RFC 3339 text.
    DateTime,
    /// The path of a file.
    File,
    /// JSON.
    Json,
    /// One of some values.
    Choice(&'static Choice),
    /// Several values.
    List(&'static Shape),
    /// An object of known fields.
    Record(&'static Record),
    /// One of several such objects.
    Union(&'static Union),
}

/// The values of an enum.
#[derive(Debug)]
pub struct Choice {
    /// Each with what it means.
    pub values: &'static [(&'static str, &'static str)],
    /// Whether others are taken too.
    pub open: bool,
}

/// An object of known fields.
#[derive(Debug)]
pub struct Record {
    /// The fields.
    pub fields: &'static [Field],
}

/// One of several objects.
#[derive(Debug)]
pub struct Union {
    /// The field that says which.
    pub by: &'static str,
    /// What people call that field.
    pub flag: &'static str,
    /// The field that holds the object, where it does not stand beside the one that says which.
    pub content: Option<&'static str>,
    /// Which one it is if nothing is said.
    pub default: Option<&'static str>,
    /// What that field holds, and the object.
    pub variants: &'static [(&'static str, &'static Record)],
}

/// A field of an object.
#[derive(Debug)]
pub struct Field {
    pub(super) name: &'static str,
    pub(super) flag: &'static str,
    pub(super) shape: Shape,
    pub(super) says: &'static str,
    pub(super) required: bool,
    pub(super) nullable: bool,
    pub(super) preset: Option<&'static str>,
}

impl Field {
    /// A field by its name.
    pub const fn of(name: &'static str) -> Self {
        Self { name, flag: name, shape: Shape::Json, says: "", required: false, nullable: false, preset: None }
    }

    /// What people call it, what they type for it, and what is said of it.
    #[must_use]
    pub const fn shown(mut self, flag: &'static str, shape: Shape, says: &'static str) -> Self {
        (self.flag, self.shape, self.says) = (flag, shape, says);
        self
    }

    /// The object cannot be without it.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// It may be null.
    #[must_use]
    pub const fn nullable(mut self) -> Self {
        self.nullable = true;
        self
    }

    /// What it holds in an object that is made here, as JSON.
    #[must_use]
    pub const fn preset(mut self, json: &'static str) -> Self {
        self.preset = Some(json);
        self
    }
}

impl Shape {
    /// The objects of which it is one.
    pub(super) fn records(self) -> Vec<&'static Record> {
        match self {
            Self::Record(record) => vec![record],
            Self::Union(union) if union.content.is_none() => union.variants.iter().map(|(_, record)| *record).collect(),
            _ => Vec::new(),
        }
    }

    /// Whether it is typed as one word.
    pub(super) fn is_scalar(self) -> bool {
        !matches!(self, Self::Json | Self::List(_) | Self::Record(_) | Self::Union(_))
    }

    /// The word that stands for a value in help.
    pub(super) fn placeholder(self) -> &'static str {
        match self {
            Self::Text | Self::Choice(_) => "TEXT",
            Self::Secret => "SECRET",
            Self::Id(name) => name,
            Self::Integer => "INTEGER",
            Self::Number => "NUMBER",
            Self::Boolean => "BOOLEAN",
            Self::Seconds => "UNIX_SECONDS",
            Self::Milliseconds => "UNIX_MILLISECONDS",
            Self::DateTime => "RFC_3339",
            Self::File => "FILE",
            Self::Json | Self::Record(_) | Self::Union(_) => "JSON|@FILE",
            Self::List(inner) => inner.placeholder(),
        }
    }

    /// What was typed, as JSON. Of a list every text is an element; of anything else the last one counts.
    pub(super) fn json(self, flag: &str, texts: &[String]) -> Result<Json, Failure> {
        if let Self::List(inner) = self {
            return texts.iter().map(|text| inner.one(flag, text)).collect::<Result<_, _>>().map(Json::Array);
        }
        texts.last().map_or(Ok(Json::Null), |text| self.one(flag, text))
    }

    fn one(self, flag: &str, text: &str) -> Result<Json, Failure> {
        let expected = match self {
            Self::Text | Self::Secret | Self::Id(_) | Self::DateTime | Self::File | Self::Choice(_) => return Ok(text.into()),
            Self::Integer | Self::Seconds | Self::Milliseconds => "an integer",
            Self::Number => "a number",
            Self::Boolean => "`true` or `false`",
            Self::Json | Self::Record(_) | Self::Union(_) | Self::List(_) => return document(flag, text),
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

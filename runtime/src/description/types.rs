//! What values are: plain types, declared ones, and their fields.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::Json;

/// Declared types by name.
pub type Types = BTreeMap<String, Declared>;

/// A named value: an input, or a field of an object.
#[derive(Debug, Deserialize)]
pub struct Field {
    /// Its name on the wire.
    pub name: String,
    /// What people call it on the command line.
    pub flag: String,
    /// Whether it is an argument there, and no option.
    #[serde(default)]
    pub argument: bool,
    /// What it means.
    #[serde(default)]
    pub says: String,
    /// What it takes.
    #[serde(rename = "type")]
    pub ty: Type,
    /// Whether it has to be there.
    #[serde(default)]
    pub required: bool,
    /// Whether it may be null.
    #[serde(default)]
    pub nullable: bool,
    /// What it holds in an object that is made here.
    #[serde(default)]
    pub preset: Option<Json>,
}

/// What a value is.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Type {
    /// A text.
    Text,
    /// A text that is secret.
    Secret,
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
    /// Any JSON.
    Json,
    /// An object of any fields.
    Object,
    /// The content of a file.
    File,
    /// Several values.
    List(Box<Self>),
    /// Values by keys.
    Map(Box<Self>),
    /// Values by keys that are secret.
    SecretMap(Box<Self>),
    /// A declared type.
    Named(String),
}

/// A declared type.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Declared {
    /// An object of known fields.
    Record(Vec<Field>),
    /// One of some texts.
    Choice(Choice),
    /// One of several objects.
    Union(Union),
    /// A text with a meaning of its own.
    Newtype(Newtype),
}

/// One of some texts.
#[derive(Debug, Deserialize)]
pub struct Choice {
    /// Each with what it means.
    pub values: Vec<(String, String)>,
    /// Whether others are taken too.
    pub open: bool,
}

/// One of several objects.
#[derive(Debug, Deserialize)]
pub struct Union {
    /// The field that says which.
    pub by: String,
    /// What people call that field.
    pub flag: String,
    /// The field that holds the object, where it does not stand beside the one that says which.
    pub content: Option<String>,
    /// Which one it is if nothing is said.
    pub default: Option<String>,
    /// What that field holds, and the object.
    pub variants: Vec<(String, Type)>,
}

/// A text with a meaning of its own.
#[derive(Debug, Deserialize)]
pub struct Newtype {
    /// The word that stands for it in help.
    pub word: String,
    /// What it may be.
    pub pattern: Option<String>,
    /// Whether a number is as good as its digits.
    #[serde(default)]
    pub numeric: bool,
}

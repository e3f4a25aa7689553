//! Types and fields.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_yaml::Value;

use super::Ordered;

/// The use of a type: `Name`, `[T]` or `{string: T}`.
///
/// Built in: `string integer number boolean timestamp timestampMs dateTime json object file`.
#[derive(Debug, Clone, PartialEq)]
pub enum TypeUse {
    /// A built-in type or one declared under `types`.
    Name(String),
    /// A list.
    List(Box<TypeUse>),
    /// A map with string keys.
    Map(Box<TypeUse>),
}

/// A field or parameter: the use of a type, or a map that says more. Its name ends in `?` where it may be left out.
#[derive(Debug, Clone)]
pub enum Field {
    /// Only a type.
    Type(TypeUse),
    /// More than a type.
    Detail(Box<FieldDetail>),
}

/// What can be said of a field. Its type is given by one of `type`, `enum`, `fields`.
#[expect(clippy::struct_excessive_bools, reason = "each is a key of the language")]
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct FieldDetail {
    /// Its type.
    #[serde(rename = "type")]
    pub type_use: Option<TypeUse>,
    /// A type of its own: an enum of these values.
    #[serde(rename = "enum")]
    pub values: Option<EnumValues>,
    /// A type of its own: a struct with these fields.
    pub fields: Option<Ordered<Field>>,
    /// The `enum` or `fields` given here is the element of a list.
    #[serde(default)]
    pub list: bool,
    /// Rust name of the type given here, where parent and field do not make a good one.
    pub name: Option<String>,
    /// Whether the enum may grow; true unless given.
    pub open: Option<bool>,
    /// Rust name of the field, where the wire name does not make one.
    #[serde(rename = "as")]
    pub rust_name: Option<String>,
    /// What it is, its unit and limits.
    pub says: Option<String>,
    /// A secret: redacted wherever it could be printed. A string is secret itself, of a map its keys are.
    #[serde(default)]
    pub secret: bool,
    /// `null` is a value of its own: it clears the field.
    #[serde(default)]
    pub nullable: bool,
    /// The vendor sends other shapes too: in an optional field one that does not fit reads as absent, and is kept.
    #[serde(default)]
    pub lenient: bool,
    /// Smallest value; documentation.
    pub min: Option<i64>,
    /// Largest value; documentation.
    pub max: Option<i64>,
    /// Longest text in characters; documentation.
    pub max_length: Option<u64>,
    /// Most elements; documentation.
    pub max_items: Option<u64>,
    /// What the server assumes if it is left out; documentation, never sent.
    #[schemars(with = "Option<serde_json::Value>")]
    pub default: Option<Value>,
    /// What a new value of the struct starts with in this required field, which then is no argument but a setter.
    #[schemars(with = "Option<serde_json::Value>")]
    pub preset: Option<Value>,
    /// How a list is written into the query; `csv` unless given.
    pub encoding: Option<Encoding>,
    /// An example of a value.
    #[schemars(with = "Option<serde_json::Value>")]
    pub example: Option<Value>,
    /// Why something is written as it is.
    pub note: Option<String>,
}

/// How a list is written into the query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Encoding {
    /// `tags=a,b`
    Csv,
    /// `tags=a&tags=b`
    Repeat,
    /// `tags[]=a&tags[]=b`
    Brackets,
}

/// The values of an enum: a list, or a map that says what each means.
#[derive(Debug, Clone)]
pub struct EnumValues(pub Ordered<EnumValue>);

/// One value of an enum.
#[derive(Debug, Clone, Default)]
pub struct EnumValue {
    /// What it means.
    pub says: Option<String>,
    /// Rust name of the variant, where the value does not make one.
    pub rust_name: Option<String>,
}

/// A named type: exactly one of `fields`, `enum`, `union`, `newtype`.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct TypeDecl {
    /// A struct with these fields.
    pub fields: Option<Ordered<Field>>,
    /// A struct that also has the fields of these structs, in front of its own.
    #[serde(default)]
    pub includes: Vec<String>,
    /// An enum of these values.
    #[serde(rename = "enum")]
    pub values: Option<EnumValues>,
    /// Whether the enum or union may grow; true unless given.
    pub open: Option<bool>,
    /// One of several structs: the discriminator's value, and the type it stands for.
    pub union: Option<Ordered<String>>,
    /// The union's field that tells which it is.
    pub discriminator: Option<String>,
    /// The field beside the discriminator that holds the value; without it the discriminator lies inside the value.
    pub content: Option<String>,
    /// The value assumed where the discriminator is missing.
    pub default: Option<String>,
    /// A text with a meaning of its own: `string`.
    pub newtype: Option<String>,
    /// What such a text may be: one class of characters and how many, as in `[a-z0-9_-]{1,100}`.
    pub pattern: Option<String>,
    /// Of a newtype that names something: the error code with which the API refuses a name that nothing has.
    pub lacks: Option<String>,
    /// What it is.
    pub says: Option<String>,
    /// Its page in the vendor's reference.
    pub docs: Option<String>,
    /// An example of a value.
    #[schemars(with = "Option<serde_json::Value>")]
    pub example: Option<Value>,
    /// Why something is written as it is.
    pub note: Option<String>,
}

//! A resource file: its head, its endpoints, its types.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_yaml::Value;

use super::Ordered;
use super::types::{Field, TypeDecl, TypeUse};

/// One resource: endpoints that belong together, with the types they alone use.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct ResourceFile {
    /// Name of the resource, plural, snake case: the accessor on the client. `a.b` is the resource `b`, reached through `a`.
    pub resource: String,
    /// Its singular, where it is not the plural without its last `s`.
    pub one: Option<String>,
    /// Base-URL family of its endpoints.
    pub family: Option<String>,
    /// Auth scheme of its endpoints.
    pub auth: Option<String>,
    /// Scopes of its endpoints.
    pub scopes: Option<Vec<String>>,
    /// The vendor's page about it.
    pub docs: Option<String>,
    /// One sentence: what it is.
    pub says: String,
    /// Header parameters that every endpoint takes.
    #[serde(default)]
    pub headers: Ordered<Field>,
    /// Envelope of its answers, where it is not the family's.
    pub envelope: Option<String>,
    /// Rate class of its endpoints.
    pub rate: Option<String>,
    /// Known error codes with which any of its endpoints may refuse, beside its family's.
    #[serde(default)]
    pub codes: Vec<String>,
    /// A pattern whose endpoints it has, in front of its own.
    pub like: Option<Like>,
    /// Its endpoints, by method name.
    #[serde(default)]
    pub endpoints: Ordered<Endpoint>,
    /// Its types.
    #[serde(default)]
    pub types: Ordered<TypeDecl>,
    /// Why something is written as it is.
    pub note: Option<String>,
}

/// A file called `types.yaml`: types and patterns that several resources use.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TypesFile {
    /// The types.
    #[serde(default)]
    pub types: Ordered<TypeDecl>,
    /// Endpoints that several resources have alike.
    #[serde(default)]
    pub patterns: Ordered<Pattern>,
    /// Why something is written as it is.
    pub note: Option<String>,
}

/// Endpoints that several resources have alike, but for some words.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Pattern {
    /// One sentence: what the endpoints are for.
    pub says: String,
    /// What differs, and what it is: types, in Pascal case, and segments of the path, in snake case.
    pub takes: Ordered<String>,
    /// What the endpoints are about, after the resource's name: `settings` makes `get` of `tea` the call `GetTeaSettings`.
    pub one: Option<String>,
    /// The endpoints, by method name.
    pub endpoints: Ordered<Endpoint>,
    /// Why something is written as it is.
    pub note: Option<String>,
}

/// How a resource follows a pattern.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Like {
    /// The pattern.
    pub pattern: String,
    /// The resource's own words for what the pattern takes.
    pub with: Ordered<String>,
    /// The endpoints that there are, where some are missing.
    pub only: Option<Vec<String>>,
}

/// One endpoint.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Endpoint {
    /// Method and path, as in `GET /users/{uid}`; the path is what follows the family's base URL.
    pub call: String,
    /// One sentence: what it does.
    pub says: Option<String>,
    /// Its page in the vendor's reference, where it is not the resource's.
    pub docs: Option<String>,
    /// Base-URL family, where it is not the head's.
    pub family: Option<String>,
    /// Auth scheme, where it is not the head's.
    pub auth: Option<String>,
    /// The scopes that may call it, where they are not the head's.
    pub scopes: Option<Vec<String>>,
    /// Whether the acting header is required, optional or unsupported. Never defaults.
    pub on_behalf_of: Option<Policy>,
    /// Path parameters: every variable of the template, with its type.
    #[serde(default)]
    pub path: Ordered<Field>,
    /// Query parameters.
    #[serde(default)]
    pub query: Ordered<Field>,
    /// Header parameters beside the head's.
    #[serde(default)]
    pub headers: Ordered<Field>,
    /// The body: its fields, or the type that it is as a whole.
    pub body: Option<Body>,
    /// How the body is encoded; `json` unless given.
    pub content: Option<Content>,
    /// What comes back, inside the envelope; nothing if left out.
    pub returns: Option<TypeUse>,
    /// What comes back, where an answer may lack it.
    #[serde(rename = "returns?")]
    pub returns_maybe: Option<TypeUse>,
    /// The boolean by which each part of the answer says whether it succeeded, where the call can succeed although parts of it failed.
    pub partial: Option<String>,
    /// Envelope, where it is not the head's or the family's.
    pub envelope: Option<String>,
    /// Paging style; the answer must be a list.
    pub paging: Option<String>,
    /// Whether a repeated call has the effect of one. GET, HEAD, PUT and DELETE are idempotent unless this says no; POST and PATCH are not unless this says yes.
    pub idempotent: Option<bool>,
    /// Rate class, where it is not the head's.
    pub rate: Option<String>,
    /// Known error codes with which it may refuse, beside its family's, the head's and those of the types in its path.
    #[serde(default)]
    pub codes: Vec<String>,
    /// Since it should no longer be used: what to use in its place.
    pub deprecated: Option<String>,
    /// Rust name of the call, where verb and resource do not make a good one.
    pub name: Option<String>,
    /// Further methods for the same operation, each with some of the body's fields fixed.
    #[serde(default)]
    pub shortcuts: Ordered<Shortcut>,
    /// An example.
    pub example: Option<Example>,
    /// More examples, by name.
    #[serde(default)]
    pub examples: Ordered<Example>,
    /// Why something is written as it is.
    pub note: Option<String>,
}

/// Whether a call may act as a user.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Policy {
    /// The header must be sent.
    Required,
    /// The header may be sent.
    Optional,
    /// The header must not be sent.
    Unsupported,
}

impl Policy {
    /// As it is written.
    pub fn word(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Optional => "optional",
            Self::Unsupported => "unsupported",
        }
    }
}

/// How a body is encoded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
pub enum Content {
    /// `application/json`
    #[serde(rename = "json")]
    Json,
    /// `multipart/form-data`
    #[serde(rename = "multipart")]
    Multipart,
}

/// A body: a map of its fields, or the type that it is as a whole (a name, or a list).
#[derive(Debug, Clone)]
pub enum Body {
    /// An object with these fields; each becomes an argument or a setter of the call.
    Fields(Ordered<Field>),
    /// One value of this type; it becomes the argument `body`.
    Whole(TypeUse),
}

/// Another method for the same operation.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Shortcut {
    /// One sentence: what it does.
    pub says: String,
    /// The body's fields that are its arguments, nested ones with dots: `data.text`.
    pub takes: Vec<String>,
    /// The body's fields that it fixes.
    #[serde(default)]
    #[schemars(with = "Ordered<serde_json::Value>")]
    pub sets: Ordered<Value>,
}

/// An example of a call: input, answer, or both.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Example {
    /// What it shows.
    pub says: Option<String>,
    /// Path parameters.
    #[serde(default)]
    #[schemars(with = "Ordered<serde_json::Value>")]
    pub path: Ordered<Value>,
    /// Query parameters.
    #[serde(default)]
    #[schemars(with = "Ordered<serde_json::Value>")]
    pub query: Ordered<Value>,
    /// The body.
    #[schemars(with = "Option<serde_json::Value>")]
    pub body: Option<Value>,
    /// The answer, without its envelope.
    #[schemars(with = "Option<serde_json::Value>")]
    pub returns: Option<Value>,
}

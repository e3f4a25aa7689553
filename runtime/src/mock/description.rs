//! What a fake server knows of its API: the description that the generator writes as JSON.

use serde::Deserialize;
use serde_json::Value;

use crate::Object;

/// A map by name.
pub(super) type Ordered<T> = std::collections::BTreeMap<String, T>;

#[derive(Debug, Deserialize)]
pub(super) struct Description {
    /// The header by which a call acts as a user.
    pub(super) acting: Option<String>,
    pub(super) families: Vec<Errors>,
    pub(super) schemes: Vec<Scheme>,
    pub(super) endpoints: Vec<Endpoint>,
    pub(super) types: Ordered<Declared>,
    pub(super) mock: Mock,
}

/// How a family's errors look.
#[derive(Debug, Deserialize)]
pub(super) struct Errors {
    pub(super) at: Option<String>,
    pub(super) code: Option<String>,
    pub(super) message: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Scheme {
    pub(super) name: String,
    pub(super) headers: Vec<String>,
    pub(super) scopes: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Endpoint {
    pub(super) id: String,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) family: usize,
    pub(super) scheme: usize,
    pub(super) scopes: Vec<String>,
    pub(super) policy: Policy,
    pub(super) inputs: Vec<Input>,
    /// The type of a body that is one value.
    pub(super) body: Option<Type>,
    #[serde(default)]
    pub(super) multipart: bool,
    pub(super) envelope: Envelope,
    pub(super) paging: Option<Paging>,
    /// What it answers with.
    pub(super) answer: Option<Value>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Policy {
    Required,
    Optional,
    Unsupported,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Place {
    Path,
    Header,
    Query,
    Body,
}

#[derive(Debug, Deserialize)]
pub(super) struct Input {
    pub(super) place: Place,
    #[serde(flatten)]
    pub(super) field: Field,
    pub(super) encoding: Option<Encoding>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Encoding {
    Csv,
    Repeat,
    Brackets,
}

#[derive(Debug, Deserialize)]
pub(super) struct Envelope {
    pub(super) data: Option<String>,
    pub(super) meta: Option<String>,
    pub(super) inside: Option<Vec<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum Paging {
    Pages { page: String, size: String, meta: String, current: String, total: String },
    Cursor { size: String, next: String },
    Token { size: String, next: String },
}

/// The type of an input.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Type {
    Text,
    Integer,
    Number,
    Boolean,
    Json,
    Object,
    File,
    List(Box<Self>),
    Map(Box<Self>),
    Named(String),
}

/// A declared type.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Declared {
    Record(Vec<Field>),
    Choice {
        values: Vec<String>,
        open: bool,
    },
    Union {
        tag: String,
        content: Option<String>,
        default: Option<String>,
        open: bool,
        variants: Ordered<Type>,
    },
    /// A text, with the pattern that it keeps.
    Newtype(Option<String>),
}

#[derive(Debug, Deserialize)]
pub(super) struct Field {
    pub(super) name: String,
    #[serde(rename = "type")]
    pub(super) ty: Type,
    #[serde(default)]
    pub(super) required: bool,
    #[serde(default)]
    pub(super) nullable: bool,
}

/// What the server refuses and remembers, as `mock.yaml` has it.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Mock {
    pub(super) refuses: Refuses,
    pub(super) actors: Option<String>,
    pub(super) keeps: Ordered<Kept>,
    pub(super) does: Ordered<Deed>,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Refuses {
    pub(super) route: Option<Refusal>,
    pub(super) key: Ordered<Refusal>,
    pub(super) scope: Option<Refusal>,
    pub(super) user: Option<Refusal>,
    pub(super) input: Option<Refusal>,
}

#[derive(Debug, Clone, Deserialize)]
pub(super) struct Refusal {
    pub(super) status: u16,
    pub(super) code: String,
}

/// A kind of records.
#[derive(Debug, Deserialize)]
pub(super) struct Kept {
    pub(super) id: Vec<String>,
    pub(super) lacks: String,
    pub(super) taken: Option<String>,
    pub(super) within: Ordered<String>,
    #[serde(rename = "new")]
    pub(super) fresh: Object,
    pub(super) drops: Vec<String>,
    pub(super) hides: Vec<String>,
    pub(super) joins: Ordered<String>,
    pub(super) counts: Ordered<Counts>,
    pub(super) opens: Option<Opens>,
}

/// Records of another kind, counted.
#[derive(Debug, Deserialize)]
pub(super) struct Counts {
    pub(super) of: String,
    #[serde(rename = "as")]
    pub(super) owner: String,
    pub(super) by: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Opens {
    pub(super) auth: String,
    pub(super) key: String,
    pub(super) scope: String,
}

/// What an endpoint does with records.
#[derive(Debug, Deserialize)]
pub(super) struct Deed {
    pub(super) create: Option<String>,
    pub(super) get: Option<String>,
    pub(super) list: Option<String>,
    pub(super) update: Option<String>,
    pub(super) delete: Option<String>,
    #[serde(rename = "where")]
    pub(super) filter: Option<Object>,
    pub(super) sets: Object,
    pub(super) when: Object,
    pub(super) each: Ordered<Object>,
    #[serde(rename = "as")]
    pub(super) element: Option<String>,
    pub(super) unsets: Option<String>,
    pub(super) after: Option<String>,
    pub(super) also: Vec<Self>,
    pub(super) answers: Option<Box<Self>>,
}

//! What a fake server does beyond what its API is: what it refuses and remembers, and the examples that it answers with.

use serde::Deserialize;
use serde_json::Value;

use crate::Object;

/// A map by name.
pub(super) type Ordered<T> = std::collections::BTreeMap<String, T>;

/// What the server refuses and remembers, as `mock.yaml` has it, and what endpoints answer with, by their ids.
#[derive(Debug, Deserialize)]
pub(super) struct Rules {
    pub(super) refuses: Refuses,
    pub(super) actors: Option<String>,
    pub(super) keeps: Ordered<Kept>,
    pub(super) does: Ordered<Deed>,
    pub(super) answers: Ordered<Value>,
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

//! `spec/mock.yaml`: what a fake server of the API remembers. An endpoint that does nothing here answers with its example.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Ordered;

/// What a fake server does beside answering with examples.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MockFile {
    /// How it refuses what is wrong with a request.
    #[serde(default)]
    pub refuses: Refuses,
    /// The kind of records that acting users are among; an unknown user is refused.
    pub actors: Option<String>,
    /// Kinds of records that it keeps.
    #[serde(default)]
    pub keeps: Ordered<Kept>,
    /// What endpoints, by `resource.method`, do with the records.
    #[serde(default)]
    pub does: Ordered<Deed>,
}

/// How requests are refused, by what is wrong with them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Refuses {
    /// There is no such endpoint.
    pub route: Option<Refusal>,
    /// A credential is missing or unknown, by auth scheme.
    #[serde(default)]
    pub key: Ordered<Refusal>,
    /// The key's scope does not cover the endpoint.
    pub scope: Option<Refusal>,
    /// The acting user is missing, or there must be none.
    pub user: Option<Refusal>,
    /// A parameter or a field of the body is unknown, missing or of the wrong type.
    pub input: Option<Refusal>,
}

/// A refusal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// The HTTP status.
    pub status: u16,
    /// The error's code; one of `errors` in `api.yaml`.
    pub code: String,
}

/// A kind of records.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// The fields that tell records apart.
    pub id: Vec<String>,
    /// How a call is refused that names no record: with 404 and this code.
    pub lacks: String,
    /// How a second record of the same id is refused: with 409 and this code. Without it the second one takes the place of the first.
    pub taken: Option<String>,
    /// Fields that name records of other kinds, which must be there.
    #[serde(default)]
    pub within: Ordered<String>,
    /// What a new record has unless it is given: values and templates.
    #[serde(default, rename = "new")]
    pub fresh: Ordered<Value>,
    /// Fields of a body that are not kept.
    #[serde(default)]
    pub drops: Vec<String>,
    /// Fields that answers do not show.
    #[serde(default)]
    pub hides: Vec<String>,
    /// Fields that name records of other kinds, whose fields answers show beside the record's own.
    #[serde(default)]
    pub joins: Ordered<String>,
    /// Lists in answers that count records of another kind, by the way of keys to them.
    #[serde(default)]
    pub counts: Ordered<Counts>,
    /// That the records are keys of an auth scheme.
    pub opens: Option<Opens>,
}

/// Records of another kind, counted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// The kind.
    pub of: String,
    /// Their field that names the record that counts them.
    #[serde(rename = "as")]
    pub owner: String,
    /// Their field by whose values they are counted.
    pub by: String,
}

/// Records that are keys.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Opens {
    /// The auth scheme.
    pub auth: String,
    /// The field that holds the key.
    pub key: String,
    /// The field that holds its scope.
    pub scope: String,
}

/// What an endpoint does: one of the five verbs, each with the kind of records that it is about.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deed {
    /// Makes a record of the path, the body and what is set, and answers with it.
    pub create: Option<String>,
    /// Answers with the record.
    pub get: Option<String>,
    /// Answers with the records, page by page.
    pub list: Option<String>,
    /// Puts the body into the record and answers with it.
    pub update: Option<String>,
    /// Removes the records, and answers with the example. A record that is named in full has to be there.
    pub delete: Option<String>,
    /// What the fields of the records are: values and templates. The variables of the path unless this is given.
    #[serde(rename = "where")]
    pub filter: Option<Ordered<Value>>,
    /// What is set in the record beside the body.
    #[serde(default)]
    pub sets: Ordered<Value>,
    /// Does it only for requests with these fields in their body.
    #[serde(default)]
    pub when: Ordered<Value>,
    /// Does it once for each element of these lists of the body, with what is set for each list.
    #[serde(default)]
    pub each: Ordered<Ordered<Value>>,
    /// With `each`: the field that holds the element.
    #[serde(rename = "as")]
    pub element: Option<String>,
    /// A list of the body that names fields to remove from the record.
    pub unsets: Option<String>,
    /// Of a list with a cursor: the query parameter with the id after which a page starts.
    pub after: Option<String>,
    /// What it does further, before it answers, with the record and without the body; what cannot be done is left.
    #[serde(default)]
    pub also: Vec<Self>,
    /// What it answers with, where that is another record.
    pub answers: Option<Box<Self>>,
}

impl Deed {
    /// The verbs that are given, with their kinds.
    pub fn verbs(&self) -> impl Iterator<Item = (&'static str, &String)> {
        let all = [("create", &self.create), ("get", &self.get), ("list", &self.list), ("update", &self.update), ("delete", &self.delete)];
        all.into_iter().filter_map(|(verb, kind)| Some((verb, kind.as_ref()?)))
    }
}

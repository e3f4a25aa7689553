//! `spec/deviations.yaml`: where the spec differs on purpose from what the vendor's reference says.

use schemars::JsonSchema;
use serde::Deserialize;

use super::Ordered;

/// Deviations by `METHOD /path`.
pub type Deviations = Ordered<OneOrMany<Deviation>>;

/// One of something, or a list.
#[derive(Debug, Clone)]
pub struct OneOrMany<T>(pub Vec<T>);

/// One difference and its reason.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Deviation {
    /// What differs: `policy`, `query:NAME`, `required:body:NAME` and others; docs/spec-language.md has them all.
    pub what: String,
    /// Of an enum: the values that only one side has.
    #[serde(default)]
    pub values: Vec<String>,
    /// Why, with its evidence.
    pub why: String,
}

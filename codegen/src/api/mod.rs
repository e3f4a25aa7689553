//! The model: the API resolved, in the order in which it is printed. It holds facts and names, makes no decision and cannot be wrong.
//! Here is the API as a whole; its endpoints and its types have files of their own.

mod endpoint;
mod types;
mod uses;

pub use crate::spec::{Content, Deed, Encoding, MockFile, Policy};
pub use endpoint::{Endpoint, Example, Filled, Input, Paging, PagingKind, Place, Resource, Sample, Shortcut, Taken, shape};
pub use types::{
    Choice, Facts, Home, Newtype, Pattern, Record, RecordField, RefKind, Type, TypeDef, TypeKind, TypeRef, Union, UnionVariant, Variant,
};
pub use uses::Uses;

use std::collections::BTreeMap;

use serde_json::Value;

use crate::name::Name;

/// The whole API.
#[derive(Debug, Clone)]
pub struct Api {
    /// The crate to generate.
    pub package: Package,
    /// Variables of base URLs, in the order in which `api.yaml` declares them.
    pub variables: Vec<Variable>,
    /// How answers are wrapped.
    pub envelopes: Vec<Envelope>,
    /// Base-URL families.
    pub families: Vec<Family>,
    /// Auth schemes; each has a client type.
    pub schemes: Vec<Scheme>,
    /// The acting header.
    pub acting: Option<Acting>,
    /// What endpoints need.
    pub needs: Vec<Need>,
    /// Classes of calls whose rate is limited together.
    pub rates: Vec<Rate>,
    /// Known error codes and their meaning.
    pub error_codes: Vec<Variant>,
    /// Resources, sorted by family, then by name.
    pub resources: Vec<Resource>,
    /// Types that several resources may use: those of `api.yaml`, then those of each types file.
    pub shared: Vec<SharedTypes>,
    /// Where the spec differs on purpose from the vendor's reference, in the order of `deviations.yaml`.
    pub deviations: Vec<Deviation>,
    /// What a fake server remembers.
    pub mock: MockFile,
    /// Pages for people.
    pub guide: Option<Guide>,
}

impl Api {
    /// All declared types.
    pub fn types(&self) -> impl Iterator<Item = &TypeDef> {
        self.shared.iter().flat_map(|shared| &shared.types).chain(self.resources.iter().flat_map(|resource| &resource.types))
    }

    /// All endpoints.
    pub fn endpoints(&self) -> impl Iterator<Item = &Endpoint> + Clone {
        self.resources.iter().flat_map(|resource| &resource.endpoints)
    }

    /// All declared types by their names in Rust.
    pub fn types_by_name(&self) -> BTreeMap<String, &TypeDef> {
        self.types().map(|def| (def.name.pascal(), def)).collect()
    }
}

/// Pages for people, in Markdown.
#[derive(Debug, Clone)]
pub struct Guide {
    /// What the front page begins with.
    pub start: String,
    /// In the order in which one reads them.
    pub pages: Vec<Page>,
}

/// A page of the guide.
#[derive(Debug, Clone)]
pub struct Page {
    /// The module that it is the documentation of.
    pub name: Name,
    /// Its first line.
    pub title: String,
    /// The spec file it comes from.
    pub source: String,
    /// All of it.
    pub text: String,
}

/// One difference on purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deviation {
    /// `GET`, …
    pub method: String,
    /// The path as written; a segment `*` stands for any word.
    pub path: String,
    /// What differs, as written: `policy`, `query:NAME`, …
    pub what: String,
    /// Of an enum: the values that only one side has.
    pub values: Vec<String>,
    /// Why, with its evidence.
    pub why: String,
}

impl Deviation {
    /// Whether it is about an operation.
    pub fn is_of(&self, method: &str, path: &str) -> bool {
        let (own, other) = (endpoint::parts(&self.path), endpoint::parts(path));
        let fits = |(own, other): (&str, &str)| own == other || own == "*" && other != "{}";
        self.method == method && own.clone().count() == other.clone().count() && own.zip(other).all(fits)
    }
}

/// The types of one file that several resources may use.
#[derive(Debug, Clone)]
pub struct SharedTypes {
    /// The module that they are printed in: none for those of `api.yaml`.
    pub module: Option<Name>,
    /// The spec file they come from.
    pub source: String,
    pub types: Vec<TypeDef>,
    /// Whether they are compiled only where a resource needs them.
    pub optional: bool,
}

/// Facts about the crate.
#[derive(Debug, Clone)]
pub struct Package {
    pub name: String,
    pub version: String,
    pub says: String,
    pub docs: String,
    pub repository: Option<String>,
    pub license: String,
    pub rust_version: String,
    pub keywords: Vec<String>,
    pub categories: Vec<String>,
    pub env: String,
    pub runtime_package: String,
    pub runtime_version: String,
    pub runtime_path: String,
}

/// A variable of base URLs.
#[derive(Debug, Clone)]
pub struct Variable {
    pub name: Name,
    pub ty: Type,
    pub env: String,
    pub says: String,
    /// A value to show in examples and to use in samples.
    pub sample: String,
}

/// A base-URL family.
#[derive(Debug, Clone)]
pub struct Family {
    pub name: Name,
    pub base: String,
    /// Indexes into [`Api::variables`].
    pub variables: Vec<usize>,
    pub envelope: Envelope,
    pub errors: ErrorShape,
    /// Error codes with which any of its endpoints may refuse, by wire name, in the order of [`Api::error_codes`].
    pub codes: Vec<String>,
    pub says: String,
    pub docs: Option<String>,
}

/// How an answer is wrapped.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Envelope {
    pub name: Name,
    pub says: String,
    pub data: Option<String>,
    pub meta: Option<String>,
    pub repeated: bool,
    /// Where in the data the answer itself may lie, each a path of keys; the data themselves if there is none.
    pub inside: Vec<Vec<String>>,
    /// Where in the data a boolean says that the call failed.
    pub done: Vec<Vec<String>>,
}

impl Envelope {
    /// An answer as it is sent. What else is in an envelope is not known.
    pub fn wrap(&self, answer: Value) -> Value {
        let keys = self.data.iter().chain(self.inside.first().into_iter().flatten());
        keys.rev().fold(answer, |value, key| Value::Object([(key.clone(), value)].into_iter().collect()))
    }
}

/// How a refusal looks.
#[derive(Debug, Clone, PartialEq)]
pub struct ErrorShape {
    pub at: Option<String>,
    pub code: Option<String>,
    pub message: String,
    pub details: Vec<String>,
}

/// An auth scheme.
#[derive(Debug, Clone)]
pub struct Scheme {
    pub name: Name,
    /// The client type, in Pascal case.
    pub client: Name,
    /// Headers with the environment variable of each (none where scopes name it) and what it is.
    pub headers: Vec<AuthHeader>,
    /// Kinds of keys; empty for a scheme without.
    pub scopes: Vec<Scope>,
    /// The families that it is for: indexes into [`Api::families`].
    pub families: Vec<usize>,
    /// Variables that the scheme's families need: indexes into [`Api::variables`].
    pub variables: Vec<usize>,
    pub says: String,
    pub docs: Option<String>,
}

/// A header that carries a credential.
#[derive(Debug, Clone)]
pub struct AuthHeader {
    pub name: Name,
    pub env: Option<String>,
    pub says: String,
}

/// A kind of key: a state of the client.
#[derive(Debug, Clone)]
pub struct Scope {
    /// Its Pascal-case form names the state.
    pub name: Name,
    pub setter: Name,
    pub env: String,
    pub says: String,
}

impl Scope {
    /// The method that takes a closure in place of the key.
    pub fn setter_from(&self) -> String {
        format!("{}_from", self.setter.snake())
    }
}

/// The acting header.
#[derive(Debug, Clone)]
pub struct Acting {
    /// Wire name; snake case names the method, Pascal case the state.
    pub name: Name,
    pub ty: Type,
    /// Index into [`Api::schemes`].
    pub scheme: usize,
    /// The scope whose client may act, by wire name.
    pub scope: String,
    /// A user to show in examples.
    pub sample: String,
    pub says: String,
    pub docs: Option<String>,
}

/// What an endpoint needs of a client, and the states that have it.
#[derive(Debug, Clone)]
pub struct Need {
    pub name: Name,
    /// Pascal-case names of states.
    pub states: Vec<String>,
    pub says: String,
}

/// Calls whose rate is limited together.
#[derive(Debug, Clone)]
pub struct Rate {
    pub name: Name,
    pub per_minute: u32,
    /// Whether each acting user is counted alone.
    pub per_user: bool,
    pub says: String,
}

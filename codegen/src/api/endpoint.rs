//! Resources and their endpoints: what a call takes, how it is made, and examples of it.

use std::collections::BTreeMap;

use serde_json::Value;

use super::types::{Facts, Type, TypeDef};
use super::{Content, Encoding, Envelope, Policy};
use crate::name::Name;

/// One resource: a handle, its calls and the types that only it uses.
#[derive(Debug, Clone)]
pub struct Resource {
    /// `parent.name` for one that is reached through another.
    pub name: Name,
    /// The method that leads to it.
    pub accessor: Name,
    /// The resource through which it is reached, if any: an index into [`super::Api::resources`].
    pub parent: Option<usize>,
    /// The singular of the name.
    pub one: Name,
    /// Index into [`super::Api::families`]: the folder its file lies in.
    pub family: usize,
    /// Index into [`super::Api::schemes`]: the client that has it.
    pub scheme: usize,
    /// The spec file it comes from.
    pub source: String,
    pub says: String,
    pub docs: Option<String>,
    /// In the order of the spec file.
    pub endpoints: Vec<Endpoint>,
    /// Types that only this resource uses.
    pub types: Vec<TypeDef>,
}

/// One endpoint.
#[derive(Debug, Clone)]
pub struct Endpoint {
    /// `resource.method`
    pub id: String,
    /// The method on the handle.
    pub name: Name,
    /// The call type.
    pub call: Name,
    /// `GET`, …
    pub method: String,
    /// The template as written.
    pub path: String,
    /// Index into [`super::Api::families`].
    pub family: usize,
    /// Index into [`super::Api::schemes`].
    pub scheme: usize,
    /// Wire names.
    pub scopes: Vec<String>,
    pub policy: Policy,
    /// Index into [`super::Api::needs`]; none where the scheme has no scopes.
    pub need: Option<usize>,
    /// Path, header, query and body inputs, in this order; each group in declared order.
    pub inputs: Vec<Input>,
    /// The body as one value, where it is not an object of fields.
    pub whole_body: Option<Type>,
    pub content: Content,
    /// Whether an empty object is sent where no field of the body is set.
    pub empty_body: bool,
    pub returns: Option<Type>,
    /// Whether an answer may lack it.
    pub returns_maybe: bool,
    /// The boolean by which parts of the answer say whether they succeeded.
    pub partial: Option<String>,
    /// Only where it is not the family's.
    pub envelope: Option<Envelope>,
    pub paging: Option<Paging>,
    pub idempotent: bool,
    pub rate: Option<Name>,
    /// Error codes with which it may refuse beside its family's, by wire name, in the order of [`super::Api::error_codes`].
    pub codes: Vec<String>,
    pub deprecated: Option<String>,
    pub shortcuts: Vec<Shortcut>,
    pub examples: Vec<Example>,
    /// What a server could answer: the first example, else a value made up.
    pub answer: Option<Value>,
    /// Calls with the least and with all input, for tests.
    pub samples: Vec<Sample>,
    pub says: String,
    pub docs: Option<String>,
}

/// A path with its variables unnamed: what two descriptions of one route have in common.
pub fn shape(path: &str) -> String {
    parts(path).collect::<Vec<_>>().join("/")
}

impl Endpoint {
    /// The rows of a list that can be paged; none if it answers with anything else.
    pub fn rows(&self) -> Option<&Type> {
        match (&self.returns, &self.paging) {
            (Some(Type::List(row)), Some(_)) => Some(row),
            _ => None,
        }
    }
}

/// The parts of a path without the names of its variables.
pub(super) fn parts(path: &str) -> impl Iterator<Item = &str> + Clone {
    path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part })
}

/// A paging style, by its name in the spec.
#[derive(Debug, Clone, PartialEq)]
pub struct Paging {
    pub name: String,
    pub kind: PagingKind,
}

/// How pages follow one another.
#[derive(Debug, Clone, PartialEq)]
pub enum PagingKind {
    Pages { page: String, size: String, meta: String, current: String, total: String },
    Cursor { size: String, next: String },
    Token { size: String, next: String, token: String },
}

/// Where an input goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Path,
    Header,
    Query,
    Body,
}

/// An argument (required) or setter (optional) of a call.
#[derive(Debug, Clone)]
pub struct Input {
    pub place: Place,
    /// Rust name (snake) and wire name.
    pub name: Name,
    pub ty: Type,
    pub required: bool,
    pub nullable: bool,
    pub secret: bool,
    /// For lists in the query.
    pub encoding: Option<Encoding>,
    pub facts: Facts,
    /// What is said of it, without words of Rust; it may be nothing.
    pub help: String,
    pub docs: Vec<String>,
    pub example: Option<Value>,
}

/// Another method for the same operation.
#[derive(Debug, Clone)]
pub struct Shortcut {
    pub name: Name,
    pub says: String,
    /// Its arguments, in the order in which it takes them.
    pub takes: Vec<Taken>,
    /// What it puts into the body, in the body's order.
    pub fields: Vec<Filled>,
}

/// An argument of a shortcut.
#[derive(Debug, Clone)]
pub struct Taken {
    pub name: Name,
    pub ty: Type,
    /// What is said of it, without words of Rust; it may be nothing.
    pub help: String,
}

/// A field of the body that a shortcut fills; `at` is the path to it.
#[derive(Debug, Clone)]
pub enum Filled {
    Argument { at: Vec<String>, name: Name, ty: Type },
    Value { at: Vec<String>, value: Value },
}

impl Filled {
    /// The path to it.
    pub fn at(&self) -> &[String] {
        let (Self::Argument { at, .. } | Self::Value { at, .. }) = self;
        at
    }
}

/// An example, checked against the types.
#[derive(Debug, Clone)]
pub struct Example {
    pub name: String,
    pub path: BTreeMap<String, Value>,
    pub query: BTreeMap<String, Value>,
    pub body: Option<Value>,
    pub returns: Option<Value>,
}

/// A call with values for some of its inputs.
#[derive(Debug, Clone)]
pub struct Sample {
    /// `minimal`, `full`, or what is special about it.
    pub case: String,
    /// A value for each of the endpoint's inputs that it gives.
    pub inputs: Vec<Option<Value>>,
    /// The body, where it is one value.
    pub body: Option<Value>,
    /// The shortcut that makes the call: an index into [`Endpoint::shortcuts`].
    pub shortcut: Option<usize>,
    /// The shortcut's own arguments.
    pub taken: Vec<Value>,
}

//! The model: the API resolved, in the order in which it is printed. It holds facts and names, makes no decision and cannot be wrong.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::name::Name;
pub use crate::spec::{Content, Encoding, Policy};

/// The whole API.
#[derive(Debug, Clone)]
pub struct Api {
    /// The crate to generate.
    pub package: Package,
    /// Variables of base URLs, in the order in which `api.yaml` declares them.
    pub variables: Vec<Variable>,
    /// Base-URL families.
    pub families: Vec<Family>,
    /// Auth schemes; each has a client type.
    pub schemes: Vec<Scheme>,
    /// The acting header.
    pub acting: Option<Acting>,
    /// What endpoints need.
    pub needs: Vec<Need>,
    /// Known error codes and their meaning.
    pub error_codes: Vec<Variant>,
    /// Resources, sorted by family, then by name.
    pub resources: Vec<Resource>,
    /// Types that several resources may use: those of `api.yaml`, then those of each types file.
    pub shared: Vec<SharedTypes>,
}

impl Api {
    /// All declared types.
    pub fn types(&self) -> impl Iterator<Item = &TypeDef> {
        self.shared.iter().flat_map(|shared| &shared.types).chain(self.resources.iter().flat_map(|resource| &resource.types))
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
    pub says: String,
    pub docs: Option<String>,
}

/// How an answer is wrapped.
#[derive(Debug, Clone, PartialEq)]
pub struct Envelope {
    pub data: Option<String>,
    pub meta: Option<String>,
    pub repeated: bool,
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

/// One resource: a handle, its calls and the types that only it uses.
#[derive(Debug, Clone)]
pub struct Resource {
    pub name: Name,
    /// The singular of the name.
    pub one: Name,
    /// Index into [`Api::families`]: the folder its file lies in.
    pub family: usize,
    /// Index into [`Api::schemes`]: the client that has it.
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
    /// Index into [`Api::families`].
    pub family: usize,
    /// Index into [`Api::schemes`].
    pub scheme: usize,
    /// Wire names.
    pub scopes: Vec<String>,
    pub policy: Policy,
    /// Index into [`Api::needs`]; none where the scheme has no scopes.
    pub need: Option<usize>,
    /// Path, header, query and body inputs, in this order; each group in declared order.
    pub inputs: Vec<Input>,
    /// The body as one value, where it is not an object of fields.
    pub whole_body: Option<Type>,
    pub content: Content,
    pub returns: Option<Type>,
    /// Only where it is not the family's.
    pub envelope: Option<Envelope>,
    pub paging: Option<Paging>,
    pub idempotent: bool,
    pub rate: Option<String>,
    pub deprecated: Option<String>,
    pub shortcuts: Vec<Shortcut>,
    pub examples: Vec<Example>,
    /// Calls with the least and with all input, for tests.
    pub samples: Vec<Sample>,
    pub says: String,
    pub docs: Option<String>,
}

/// A paging style, by its name in the spec.
#[derive(Debug, Clone)]
pub struct Paging {
    pub name: String,
    pub kind: PagingKind,
}

/// How pages follow one another.
#[derive(Debug, Clone)]
pub enum PagingKind {
    Pages { page: String, size: String, meta: String, current: String, total: String },
    Cursor { size: String, next: String },
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

/// A type that is declared in Rust.
#[derive(Debug, Clone)]
pub struct TypeDef {
    pub name: Name,
    pub docs: Vec<String>,
    pub kind: TypeKind,
}

/// What a declared type is.
#[derive(Debug, Clone)]
pub enum TypeKind {
    Record(Record),
    Choice(Choice),
    Union(Union),
    Newtype(Newtype),
}

/// A struct.
#[derive(Debug, Clone)]
pub struct Record {
    pub fields: Vec<RecordField>,
    /// Whether a request may contain it, so that users must be able to make one.
    pub input: bool,
}

/// A field of a struct.
#[derive(Debug, Clone)]
pub struct RecordField {
    pub name: Name,
    pub ty: Type,
    pub required: bool,
    pub nullable: bool,
    pub lenient: bool,
    /// The type would otherwise contain itself.
    pub boxed: bool,
    pub docs: Vec<String>,
    pub example: Option<Value>,
}

/// An enum of texts.
#[derive(Debug, Clone)]
pub struct Choice {
    pub variants: Vec<Variant>,
    pub open: bool,
}

/// A value of an enum.
#[derive(Debug, Clone)]
pub struct Variant {
    pub name: Name,
    pub docs: Vec<String>,
}

/// One of several structs.
#[derive(Debug, Clone)]
pub struct Union {
    pub discriminator: String,
    pub content: Option<String>,
    /// Wire value of the default variant.
    pub default: Option<String>,
    pub variants: Vec<UnionVariant>,
    pub open: bool,
}

/// A variant of a union: the discriminator's value and the struct.
#[derive(Debug, Clone)]
pub struct UnionVariant {
    pub name: Name,
    pub ty: Type,
}

/// A text with a meaning of its own.
#[derive(Debug, Clone)]
pub struct Newtype {
    pub pattern: Option<Pattern>,
    /// A text that fits.
    pub sample: String,
}

/// What a text may be: characters of one class, and how many.
#[derive(Debug, Clone, PartialEq)]
pub struct Pattern {
    /// As written.
    pub text: String,
    /// Inclusive ranges.
    pub ranges: Vec<(char, char)>,
    pub min: usize,
    pub max: usize,
}

impl Pattern {
    /// Whether it allows digits only, so that a number is as good as a text.
    pub fn is_numeric(&self) -> bool {
        self.ranges == [('0', '9')]
    }

    /// Whether a text fits.
    pub fn allows(&self, text: &str) -> bool {
        let length = text.chars().count();
        (self.min..=self.max).contains(&length) && text.chars().all(|c| self.ranges.iter().any(|&(from, to)| (from..=to).contains(&c)))
    }
}

/// The use of a type.
#[derive(Debug, Clone, PartialEq)]
pub enum Type {
    Text,
    Integer,
    Number,
    Boolean,
    /// Unix seconds.
    Timestamp,
    /// Unix milliseconds.
    TimestampMs,
    /// An RFC 3339 text.
    DateTime,
    /// Anything.
    Json,
    /// An object of anything.
    Object,
    /// A file of a multipart body.
    File,
    /// A text that is never printed.
    Secret,
    List(Box<Type>),
    Map(Box<Type>),
    /// A map whose keys are secret.
    SecretMap(Box<Type>),
    /// A declared type.
    Named(TypeRef),
}

/// A declared type, and where it is declared.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeRef {
    /// Pascal-case name, unique over the whole API.
    pub name: String,
    /// Which of the four kinds it is.
    pub kind: RefKind,
    /// Where it is printed.
    pub home: Home,
}

/// The four kinds of declared types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RefKind {
    Record,
    Choice,
    Union,
    Newtype,
}

/// The file that declares a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Home {
    /// The module `types`: used by several resources. An index into [`Api::shared`].
    Shared(usize),
    /// The file of this resource: an index into [`Api::resources`].
    Resource(usize),
}

impl Home {
    /// Whether every resource may use it.
    pub fn is_shared(self) -> bool {
        matches!(self, Self::Shared(_))
    }
}

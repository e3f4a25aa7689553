//! Types: those that are declared in Rust, and their use.

use serde_json::Value;

use crate::name::Name;

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
    pub facts: Facts,
    /// What a new value starts with: a text, a number, a boolean, or a list of these.
    pub preset: Option<Value>,
    /// What is said of it, without words of Rust; it may be nothing.
    pub help: String,
    pub docs: Vec<String>,
    pub example: Option<Value>,
}

impl RecordField {
    /// Whether whoever makes a value has to give it.
    pub fn is_argument(&self) -> bool {
        self.required && self.preset.is_none()
    }
}

/// What is said of an input or a field beside its type; documentation, the server is the judge.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Facts {
    /// What it is, where that is more than its type says.
    pub says: Option<String>,
    /// Smallest value.
    pub min: Option<i64>,
    /// Largest value.
    pub max: Option<i64>,
    /// Longest text in characters.
    pub max_length: Option<u64>,
    /// Most elements.
    pub max_items: Option<u64>,
    /// What the server assumes if it is left out.
    pub default: Option<Value>,
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
    /// What it means.
    pub says: Option<String>,
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
    /// The module `types`: used by several resources. An index into [`super::Api::shared`].
    Shared(usize),
    /// The file of this resource: an index into [`super::Api::resources`].
    Resource(usize),
}

impl Home {
    /// Whether every resource may use it.
    pub fn is_shared(self) -> bool {
        matches!(self, Self::Shared(_))
    }
}

impl TypeDef {
    /// The types that the declaration is made of.
    pub fn parts(&self) -> Vec<&Type> {
        match &self.kind {
            TypeKind::Record(record) => record.fields.iter().map(|field| &field.ty).collect(),
            TypeKind::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
            TypeKind::Choice(_) | TypeKind::Newtype(_) => Vec::new(),
        }
    }
}

impl Type {
    /// The declared type that it is or holds.
    pub fn named(&self) -> Option<&TypeRef> {
        match self {
            Self::Named(ty) => Some(ty),
            Self::List(inner) | Self::Map(inner) | Self::SecretMap(inner) => inner.named(),
            _ => None,
        }
    }
}

//! What the generator says of an API as data: its endpoints with what they take, and the types of that. The command line and the fake server read it, and so
//! cost nothing to compile for each endpoint.

pub(crate) mod form;
mod read;
mod types;

use serde::Deserialize;

use crate::{Json, ListEncoding};

pub(crate) use form::Shape;
pub use types::{Choice, Declared, Field, Newtype, Type, Types, Union};

/// What is known of an API.
#[derive(Debug, Deserialize)]
pub struct Description {
    /// The name of the program.
    pub name: String,
    /// What it is for.
    pub says: String,
    /// What the names of its environment variables start with.
    pub prefix: String,
    /// The environment variable that overrides every family's base URL.
    pub base_url: String,
    /// Options that every command may have.
    pub reserved: Vec<String>,
    /// The header by which a call acts as a user.
    pub acting: Option<Acting>,
    /// Families of resources.
    pub families: Vec<Family>,
    /// Ways to authenticate.
    pub schemes: Vec<Scheme>,
    /// The resources.
    pub resources: Vec<Resource>,
    /// The endpoints.
    pub endpoints: Vec<Endpoint>,
    /// The declared types of what they take.
    pub types: Types,
}

/// The header by which a call acts as a user.
#[derive(Debug, Deserialize)]
pub struct Acting {
    /// Its name.
    pub header: String,
    /// What it takes.
    #[serde(rename = "type")]
    pub ty: Type,
}

/// Resources whose endpoints have one base.
#[derive(Debug, Deserialize)]
pub struct Family {
    /// Its name.
    pub id: String,
    /// What it is for.
    pub says: String,
    /// The key that holds an error; without one the whole document is the error.
    pub error: Option<String>,
    /// The key of an error's code.
    pub code: Option<String>,
    /// The key of an error's message.
    pub message: String,
}

/// A way to authenticate.
#[derive(Debug, Deserialize)]
pub struct Scheme {
    /// Its name.
    pub id: String,
    /// Variables of its base URLs, which its clients read from the environment.
    pub variables: Vec<Variable>,
    /// Its headers.
    pub headers: Vec<String>,
    /// Kinds of keys; the first that is set is taken.
    pub keys: Vec<Key>,
}

/// A variable of base URLs.
#[derive(Debug, Deserialize)]
pub struct Variable {
    /// Its name.
    pub name: String,
    /// The environment variable that holds it.
    pub env: String,
    /// What it takes.
    #[serde(rename = "type")]
    pub ty: Type,
}

/// A kind of key.
#[derive(Debug, Deserialize)]
pub struct Key {
    /// What keys of this kind may do, where that differs.
    pub scope: Option<String>,
    /// Its headers, each with the environment variable that holds it.
    pub headers: Vec<(String, String)>,
}

/// What several endpoints are about.
#[derive(Debug, Deserialize)]
pub struct Resource {
    /// Its name, behind those through which it is reached, with dots.
    pub id: String,
    /// Its family, by number.
    pub family: usize,
    /// What it is.
    pub says: String,
    /// Where the vendor describes it.
    pub docs: Option<String>,
}

/// An endpoint.
#[derive(Debug, Deserialize)]
pub struct Endpoint {
    /// The name by which errors call it.
    pub id: String,
    /// The method.
    pub method: String,
    /// The template of the path after the family's base.
    pub path: String,
    /// What it does.
    pub says: String,
    /// Why it should not be used any longer.
    pub deprecated: Option<String>,
    /// Where the vendor describes it.
    pub docs: Option<String>,
    /// Its family, by number.
    pub family: usize,
    /// Its way to authenticate, by number.
    pub scheme: usize,
    /// The kinds of keys that may call it; all if there is none.
    pub scopes: Vec<String>,
    /// Whether it acts as a user.
    pub policy: Policy,
    /// What it takes.
    pub inputs: Vec<Input>,
    /// How its answers are wrapped.
    pub envelope: Envelope,
    /// How its lists are continued.
    pub paging: Option<Paging>,
    /// Further commands for it.
    #[serde(default)]
    pub shortcuts: Vec<Shortcut>,
}

/// A further command for an endpoint: it takes some fields of the body by name, and fills others by itself.
#[derive(Debug, Deserialize)]
pub struct Shortcut {
    /// Its name, in the place of the endpoint's own.
    pub name: String,
    /// What it does.
    pub says: String,
    /// What it takes, in this order.
    pub takes: Vec<Field>,
    /// What it puts into the body, in the body's order.
    pub fields: Vec<Filled>,
}

/// A field of the body that a shortcut fills.
#[derive(Debug, Deserialize)]
pub struct Filled {
    /// The keys that lead to it.
    pub at: Vec<String>,
    /// What it gets.
    pub with: Filling,
}

/// What a shortcut puts into a field.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Filling {
    /// One of the things that it takes, by number.
    Taken(usize),
    /// Always the same.
    Value(Json),
}

/// Whether a call may act as a user.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Policy {
    /// It must.
    Required,
    /// It may.
    Optional,
    /// It must not.
    Unsupported,
}

/// Where an input goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    /// Into the path.
    Path,
    /// Into a header.
    Header,
    /// Into the query.
    Query,
    /// Into the body, as a field of it.
    Body,
    /// It is the body.
    Whole,
    /// Into a multipart body, as text.
    Part,
    /// Into a multipart body, as a file.
    File,
}

/// What an endpoint takes.
#[derive(Debug, Deserialize)]
pub struct Input {
    /// Where it goes.
    pub place: Place,
    /// What it is.
    pub field: Field,
    /// How a list of it is written in a query.
    pub encoding: Option<Encoding>,
}

/// How a list is written in a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Encoding {
    /// One parameter, with commas.
    Csv,
    /// The parameter again for each element.
    Repeat,
    /// The same, with brackets behind its name.
    Brackets,
}

impl From<Encoding> for ListEncoding {
    fn from(encoding: Encoding) -> Self {
        match encoding {
            Encoding::Csv => Self::Csv,
            Encoding::Repeat => Self::Repeat,
            Encoding::Brackets => Self::Brackets,
        }
    }
}

/// How an answer is wrapped.
#[derive(Debug, Deserialize)]
pub struct Envelope {
    /// The key that holds the data; without one the whole document is the data.
    pub data: Option<String>,
    /// The key that holds facts about the data.
    pub meta: Option<String>,
    /// Where in the data the answer itself lies.
    pub inside: Option<Vec<String>>,
}

/// How a list is continued.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Paging {
    /// By number of the page.
    Pages {
        /// The query parameter of the number.
        page: String,
        /// The query parameter of the size.
        size: String,
        /// Where facts about pages lie in the meta.
        meta: String,
        /// The number of the page there.
        current: String,
        /// How many pages there are.
        total: String,
    },
    /// By a place after which it goes on.
    Cursor {
        /// The query parameter of the size.
        size: String,
        /// Where the next place lies.
        next: String,
    },
    /// By a token of the server's.
    Token {
        /// The query parameter of the size.
        size: String,
        /// Where the next token lies.
        next: String,
    },
}

impl Description {
    /// What a value of this type is.
    pub(crate) fn shape<'d>(&'d self, ty: &'d Type) -> Shape<'d> {
        Shape::new(&self.types, ty)
    }
}

impl Endpoint {
    /// What the body may have, or is.
    pub(crate) fn body(&self) -> impl Iterator<Item = &Input> {
        self.inputs.iter().filter(|input| input.place.is_in_body() || input.place == Place::File)
    }
}

impl Place {
    /// Whether it is JSON or text of the body, or the body.
    pub(crate) fn is_in_body(self) -> bool {
        matches!(self, Self::Body | Self::Whole | Self::Part)
    }
}

//! What a program knows of its API: static tables that generated code fills.

use std::borrow::Cow;

use crate::model::read_strictly;
use crate::{Builder, Call, Decode, Encode, Endpoint, Error, Expect, Input, Items, Json, ListEncoding, Mismatch, Node, Reading, Secret, SendingFull};

/// A command line: its name, its settings in the environment, and its endpoints.
#[derive(Debug)]
pub struct Program {
    /// The name of the program.
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
    /// How it makes itself known to the server.
    pub agent: &'static str,
    /// The environment variable that overrides every family's base URL.
    pub base_url: &'static str,
    /// The header by which a call acts as a user.
    pub acting: Option<Acting>,
    /// Ways to authenticate.
    pub schemes: &'static [Scheme],
    /// The endpoints.
    pub commands: &'static [Command],
}

/// A way to authenticate, with what its clients read from the environment.
#[derive(Debug)]
pub struct Scheme {
    /// Its name.
    pub id: &'static str,
    /// Variables of base URLs.
    pub variables: &'static [Variable],
    /// Kinds of keys; the first that is set is taken.
    pub keys: &'static [Key],
}

/// A variable of base URLs.
#[derive(Debug)]
pub struct Variable {
    pub(super) name: &'static str,
    pub(super) env: &'static str,
    pub(super) apply: fn(Builder, &'static str, &'static str) -> Builder,
}

impl Variable {
    /// A variable of the type `T`, read from the environment variable `env`.
    pub const fn of<T: Decode + Input>(name: &'static str, env: &'static str) -> Self {
        Self { name, env, apply: Builder::env_variable::<T> }
    }
}

/// A kind of key: its headers, each with the environment variable that holds it.
#[derive(Debug)]
pub struct Key {
    /// Header and environment variable.
    pub headers: &'static [(&'static str, &'static str)],
}

/// The header by which a call acts as a user.
#[derive(Debug)]
pub struct Acting {
    pub(super) header: &'static str,
    pub(super) read: Scalar,
}

impl Acting {
    /// A header of the type `T`.
    pub const fn of<T: Decode + Input>(header: &'static str) -> Self {
        Self { header, read: scalar::<T> }
    }
}

/// Whether a call may act as a user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// It must.
    Required,
    /// It may.
    Optional,
    /// It must not.
    Unsupported,
}

/// An endpoint as a command.
#[derive(Debug)]
pub struct Command {
    /// The endpoint.
    pub endpoint: &'static Endpoint,
    /// Its way to authenticate, by number.
    pub scheme: usize,
    /// Whether it acts as a user.
    pub policy: Policy,
    /// What it takes.
    pub inputs: &'static [Param],
    /// How its answer is read and written.
    pub answer: Answer,
}

impl Command {
    /// Reads a body by the endpoint's types and gives it back as it would be sent. What is not in it is not missed, only what is wrong in it.
    ///
    /// # Errors
    ///
    /// A field is unknown or does not fit its type.
    pub fn body(&self, body: &Json) -> Result<Json, Mismatch> {
        let whole = self.inputs.iter().find_map(|param| if let Kind::WholeBody(check) = param.kind { Some(check) } else { None });
        if let Some(check) = whole {
            return check(body).map(|(json, _)| json);
        }
        let Json::Object(fields) = body else { return Err(Mismatch::new("an object", "another value")) };
        let field = |(name, value): (&String, &Json)| {
            let param = self.inputs.iter().find(|param| param.name == name && matches!(param.kind, Kind::Body(_) | Kind::Part(_) | Kind::File));
            let read = match param.map(|param| &param.kind) {
                Some(Kind::Body(check)) => check(value).map(|(json, _)| json),
                Some(Kind::Part(read)) => {
                    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                    read(&text).map(|(text, _)| Json::String(text)).map_err(|expected| Mismatch::new(expected, "another value"))
                }
                Some(_) => Ok(value.clone()),
                None => Err(Mismatch::new("a known field", "an unknown one")),
            };
            read.map(|value| (name.clone(), value)).map_err(|mismatch| mismatch.within(name))
        };
        fields.iter().map(field).collect::<Result<_, _>>().map(Json::Object)
    }
}

/// Reads a text as a type, and gives it back as it is sent, and whether it is secret.
pub(super) type Scalar = fn(&str) -> Result<(String, bool), &'static str>;

/// Reads JSON strictly as a type, and gives it back as it is sent, and the secrets in it.
pub(super) type Check = fn(&Json) -> Result<(Json, Vec<Secret>), Mismatch>;

/// What a command takes.
#[derive(Debug)]
pub struct Param {
    pub(super) name: &'static str,
    pub(super) required: bool,
    pub(super) kind: Kind,
}

/// Where an input goes, and how it is read.
#[derive(Debug)]
pub(super) enum Kind {
    Path(Scalar),
    Header(Scalar),
    Query(Scalar),
    QueryList(Scalar, ListEncoding),
    Body(Check),
    WholeBody(Check),
    Part(Scalar),
    File,
}

impl Param {
    /// A path parameter.
    pub const fn path<T: Decode + Input>(name: &'static str) -> Self {
        Self { name, required: true, kind: Kind::Path(scalar::<T>) }
    }

    /// A header parameter.
    pub const fn header<T: Decode + Input>(name: &'static str, required: bool) -> Self {
        Self { name, required, kind: Kind::Header(scalar::<T>) }
    }

    /// A query parameter.
    pub const fn query<T: Decode + Input>(name: &'static str, required: bool) -> Self {
        Self { name, required, kind: Kind::Query(scalar::<T>) }
    }

    /// A query parameter that is a list.
    pub const fn query_list<T: Decode + Input>(name: &'static str, required: bool, encoding: ListEncoding) -> Self {
        Self { name, required, kind: Kind::QueryList(scalar::<T>, encoding) }
    }

    /// A field of the body.
    pub const fn body<T: Decode + Encode>(name: &'static str, required: bool) -> Self {
        Self { name, required, kind: Kind::Body(json::<T>) }
    }

    /// The body as one value.
    pub const fn whole_body<T: Decode + Encode>() -> Self {
        Self { name: "body", required: true, kind: Kind::WholeBody(json::<T>) }
    }

    /// A field of a multipart body.
    pub const fn part<T: Decode + Input>(name: &'static str, required: bool) -> Self {
        Self { name, required, kind: Kind::Part(scalar::<T>) }
    }

    /// A file of a multipart body.
    pub const fn file(name: &'static str, required: bool) -> Self {
        Self { name, required, kind: Kind::File }
    }
}

fn scalar<T: Decode + Input>(text: &str) -> Result<(String, bool), &'static str> {
    let value = T::decode(&Node::Text(Cow::Borrowed(text)), &mut Reading::lenient()).map_err(|mismatch| mismatch.expected)?;
    value.check().map_err(|invalid| invalid.expected)?;
    Ok((value.text().into_owned(), T::SECRET))
}

fn json<T: Decode + Encode>(json: &Json) -> Result<(Json, Vec<Secret>), Mismatch> {
    let value = read_strictly::<T>(json)?;
    let mut secrets = Vec::new();
    value.secrets(&mut secrets);
    Ok((value.encode(), secrets))
}

/// A future of the command line.
type Future<T> = crate::BoxFuture<Result<T, Error>>;

/// Sends a call and reads what comes back.
type Sender<T> = fn(Call) -> Future<T>;

/// How an answer is read and written back.
#[derive(Debug)]
pub struct Answer {
    pub(super) one: Sender<crate::Answer<Json>>,
    pub(super) all: Option<Sender<Vec<Json>>>,
}

impl Answer {
    /// One value.
    pub const fn of<T: Decode + Encode + Send + 'static>() -> Self {
        Self { one: |call| send::<T>(call, Expect::one()), all: None }
    }

    /// One value, which an answer may lack.
    pub const fn maybe<T: Decode + Encode + Send + 'static>() -> Self {
        Self { one: |call| send::<Option<T>>(call, Expect::maybe()), all: None }
    }

    /// A list of these.
    pub const fn list<T: Decode + Encode + Send + 'static>() -> Self {
        Self { one: |call| send::<Vec<T>>(call, Expect::list()), all: Some(all::<T>) }
    }

    /// Sends a call and gives its answer with the data as JSON, as they are written back.
    pub fn one(&self, call: Call) -> crate::BoxFuture<Result<crate::Answer<Json>, Error>> {
        (self.one)(call)
    }

    /// Nothing.
    pub const fn nothing() -> Self {
        Self { one: |call| send::<()>(call, Expect::nothing()), all: None }
    }
}

fn send<T: Send + 'static>(call: Call, expect: Expect<T>) -> Future<crate::Answer<Json>> {
    let sending = SendingFull::new(call, expect);
    Box::pin(async move { sending.await.map(crate::Answer::into_json) })
}

fn all<T: Decode + Encode + Send + 'static>(call: Call) -> Future<Vec<Json>> {
    let items = Items::<T>::new(call);
    Box::pin(async move { Ok(items.all().await?.iter().map(T::encode).collect()) })
}

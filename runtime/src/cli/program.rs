//! What a program knows of its API: static tables that generated code fills.

use super::answer::Answer;
use super::param::{Kind, Param, Scalar, scalar};
use crate::{Builder, Decode, Endpoint, Input, Json, Mismatch};

/// A command line: its name, its settings in the environment, and its endpoints.
#[derive(Debug)]
pub struct Program {
    /// The name of the program.
    pub name: &'static str,
    /// Its version.
    pub version: &'static str,
    /// How it makes itself known to the server.
    pub agent: &'static str,
    /// What it is for.
    pub says: &'static str,
    /// What the names of its environment variables start with.
    pub prefix: &'static str,
    /// The environment variable that overrides every family's base URL.
    pub base_url: &'static str,
    /// The header by which a call acts as a user.
    pub acting: Option<Acting>,
    /// Ways to authenticate.
    pub schemes: &'static [Scheme],
    /// Families of resources.
    pub families: &'static [Family],
    /// The resources.
    pub resources: &'static [Resource],
    /// The endpoints.
    pub commands: &'static [Command],
}

impl Program {
    /// The environment variables that are read.
    pub(super) fn environment(&self) -> Vec<&'static str> {
        let mut names: Vec<&str> = Vec::new();
        for scheme in self.schemes {
            names.extend(scheme.variables.iter().map(|variable| variable.env));
            names.extend(scheme.keys.iter().flat_map(|key| key.headers).map(|(_, env)| *env));
        }
        names.push(self.base_url);
        names
    }
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
    pub(super) apply: Apply,
}

/// Gives a variable to a client: its name, where its text comes from, and the text or the reason why there is none.
type Apply = fn(Builder, &'static str, &'static str, Result<String, String>) -> Builder;

impl Variable {
    /// A variable of the type `T`, read from the environment variable `env`.
    pub const fn of<T: Decode + Input>(name: &'static str, env: &'static str) -> Self {
        Self { name, env, apply: Builder::given_variable::<T> }
    }
}

/// A kind of key: its headers, each with the environment variable that holds it.
#[derive(Debug)]
pub struct Key {
    /// What keys of this kind may do, where that differs.
    pub scope: Option<&'static str>,
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

/// Resources whose endpoints have one base.
#[derive(Debug)]
pub struct Family {
    /// Its name.
    pub id: &'static str,
    /// What it is for.
    pub says: &'static str,
}

/// What several endpoints are about.
#[derive(Debug)]
pub struct Resource {
    /// Its name, behind those through which it is reached, with dots.
    pub id: &'static str,
    /// Its family.
    pub family: &'static str,
    /// What it is.
    pub says: &'static str,
    /// Where the vendor describes it.
    pub docs: Option<&'static str>,
}

/// An endpoint as a command.
#[derive(Debug)]
pub struct Command {
    /// The endpoint.
    pub endpoint: &'static Endpoint,
    /// What it does.
    pub says: &'static str,
    /// Why it should not be used any longer.
    pub deprecated: Option<&'static str>,
    /// Its way to authenticate, by number.
    pub scheme: usize,
    /// The kinds of keys that may call it; all if there is none.
    pub scopes: &'static [&'static str],
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

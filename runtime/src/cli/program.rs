//! What a program knows of its API: a description, and how the answers of its endpoints are read.

use std::io;

use super::Answer;
use crate::description::{Description, Endpoint, Input, Key, Place, Scheme, Shape, Shortcut};

/// A command line.
#[derive(Debug)]
pub struct Program {
    pub(super) api: Description,
    pub(super) version: &'static str,
    pub(super) agent: &'static str,
    answers: &'static [Answer],
}

/// An endpoint as a command, or a shortcut to it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Command {
    pub(super) program: &'static Program,
    pub(super) endpoint: &'static Endpoint,
    pub(super) shortcut: Option<&'static Shortcut>,
    pub(super) answer: &'static Answer,
}

impl Program {
    /// A program by the description of its API, as the generator writes it, with how the answers of its endpoints are read, in the same order.
    /// `agent` is how it makes itself known to servers.
    ///
    /// # Errors
    ///
    /// The description is none, or one of other endpoints.
    pub fn read(description: &str, answers: &'static [Answer], version: &'static str, agent: &'static str) -> io::Result<Self> {
        let api: Description = serde_json::from_str(description)?;
        if !api.endpoints.iter().map(|endpoint| endpoint.id.as_str()).eq(answers.iter().map(|answer| answer.endpoint.id)) {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "the description is of other endpoints"));
        }
        Ok(Self { api, version, agent, answers })
    }

    /// What it knows of the API.
    pub const fn description(&self) -> &Description {
        &self.api
    }

    /// The endpoints, and how their answers are read.
    pub const fn answers(&self) -> &'static [Answer] {
        self.answers
    }

    /// The environment variables that are read.
    pub(super) fn environment(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for scheme in &self.api.schemes {
            names.extend(scheme.variables.iter().map(|variable| variable.env.as_str()));
            names.extend(scheme.keys.iter().flat_map(|key| &key.headers).map(|(_, env)| env.as_str()));
        }
        names.push(&self.api.base_url);
        names
    }

    /// The endpoints.
    pub(super) fn commands(&'static self) -> impl Iterator<Item = Command> {
        self.api.endpoints.iter().zip(self.answers).map(move |(endpoint, answer)| Command { program: self, endpoint, shortcut: None, answer })
    }

    /// The endpoints, each with its shortcuts behind it.
    pub(super) fn commands_and_shortcuts(&'static self) -> impl Iterator<Item = Command> {
        self.commands().flat_map(|command| {
            let shortcuts = command.endpoint.shortcuts.iter().map(move |shortcut| Command { shortcut: Some(shortcut), ..command });
            std::iter::once(command).chain(shortcuts)
        })
    }
}

impl Command {
    /// The names that lead to it: those of its resource, and its own.
    pub(super) fn names(self) -> impl Iterator<Item = &'static str> {
        let (resource, own) = self.endpoint.id.rsplit_once('.').unwrap_or(("", &self.endpoint.id));
        resource.split('.').chain([self.shortcut.map_or(own, |shortcut| shortcut.name.as_str())])
    }

    /// What errors call it.
    pub(super) fn name(self) -> String {
        self.names().collect::<Vec<_>>().join(".")
    }

    /// What it does.
    pub(super) fn says(self) -> &'static str {
        self.shortcut.map_or(&self.endpoint.says, |shortcut| &shortcut.says)
    }

    /// Its way to authenticate.
    pub(super) fn scheme(self) -> Option<&'static Scheme> {
        self.program.api.schemes.get(self.endpoint.scheme)
    }

    /// The kinds of keys that may make the call.
    pub(super) fn keys(self) -> impl Iterator<Item = &'static Key> {
        let scopes = &self.endpoint.scopes;
        let may = move |key: &&Key| scopes.is_empty() || key.scope.as_ref().is_none_or(|scope| scopes.contains(scope));
        self.scheme().into_iter().flat_map(|scheme| &scheme.keys).filter(may)
    }

    /// What an input is.
    pub(super) fn shape(self, input: &'static Input) -> Shape<'static> {
        self.program.api.shape(&input.field.ty)
    }

    /// Whether the body has fields, rather than being one value.
    pub(super) fn has_fields(self) -> bool {
        self.endpoint.body().any(|input| input.place != Place::Whole)
    }
}

//! A command with everything that it was given, and the way from there to an answer.

use super::Failure;
use super::answer::{Rows, next};
use super::inputs::{Step, usage};
use super::profile::Sources;
use super::program::{Command, Program};
use crate::description::{Key, Scheme, Variable};
use crate::{Answer, Builder, Call, Handle, Json};

/// What is to be done.
pub(super) struct Order {
    pub(super) command: Command,
    /// The acting header and the user in it.
    pub(super) user: Option<(&'static str, String)>,
    pub(super) inputs: Vec<Step>,
}

impl Order {
    /// The call, by a client with the first kind of key that is set.
    pub(super) fn connect(self, sources: &Sources) -> Result<Connection, Failure> {
        let scheme = self.scheme()?;
        let key = scheme.keys.iter().find(|key| sources.has(scheme, key)).or(scheme.keys.first());
        let text = |env: &'static str| sources.text(env);
        let command = self.command;
        let client = client(command.program, scheme, key, sources, &text)?;
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| Failure::Usage(format!("no runtime: {error}")))?;
        Ok(Connection { command, call: self.call(&client), runtime })
    }

    /// The call as it would be made, by a client that knows only where its key comes from.
    pub(super) fn rehearse(self, sources: &Sources) -> Result<Call, Failure> {
        let scheme = self.scheme()?;
        let key = self.command.keys().find(|key| sources.has(scheme, key)).or(self.command.keys().next());
        let client = client(self.command.program, scheme, key, sources, &|env| Ok(sources.shown(env)))?;
        Ok(self.call(&client))
    }

    /// Refuses keys that may not make the call.
    pub(super) fn check_key(&self, sources: &Sources) -> Result<(), Failure> {
        let scheme = self.scheme()?;
        let may = self.command.keys().any(|key| sources.has(scheme, key));
        if may || !scheme.keys.iter().any(|key| sources.has(scheme, key)) {
            return Ok(());
        }
        let names: Vec<&str> = self.command.keys().flat_map(|key| &key.headers).map(|(_, env)| env.as_str()).collect();
        usage(format!(
            "`{}` needs a key of the scope {}: set `{}`",
            self.command.name(),
            self.command.endpoint.scopes.join(" or "),
            names.join("` or `")
        ))
    }

    fn scheme(&self) -> Result<&'static Scheme, Failure> {
        self.command.scheme().map_or_else(|| usage("the endpoint has no auth scheme".into()), Ok)
    }

    /// The call, by this client.
    pub(super) fn call(self, client: &Handle<()>) -> Call {
        let acting = self.user.map(|(header, user)| client.acting::<()>(header, user));
        let call = Call::new::<()>(acting.as_ref().unwrap_or(client), self.command.answer.endpoint);
        self.inputs.into_iter().fold(call, |call, input| input(call))
    }
}

/// A client with one kind of key; `text` says what is sent in the key's headers.
fn client(
    program: &'static Program,
    scheme: &'static Scheme,
    key: Option<&'static Key>,
    sources: &Sources,
    text: &dyn Fn(&'static str) -> Result<String, String>,
) -> Result<Handle<()>, Failure> {
    let mut builder = Builder::new(program.agent);
    for Variable { name, env, ty } in &scheme.variables {
        let shape = program.api.shape(ty);
        let text = sources.text(env).and_then(|text| shape.text(&text).map_err(|mismatch| format!("expected {}", mismatch.expected)));
        builder = builder.given_variable(name, env, text);
    }
    for (header, env) in key.into_iter().flat_map(|key| &key.headers) {
        builder = builder.given_credential(header, env, text(env));
    }
    if let Ok(url) = sources.text(&program.api.base_url) {
        builder = builder.given_base_url(&program.api.base_url, &url);
    }
    builder.build().map_err(|error| sources.explain(error))
}

/// A call that is ready to be sent, and what drives it.
pub(super) struct Connection {
    command: Command,
    call: Call,
    runtime: tokio::runtime::Runtime,
}

impl Connection {
    /// Sends it once.
    pub(super) fn answer(self) -> Result<Answer<Json>, Failure> {
        Ok(self.runtime.block_on(self.command.answer.one(self.call))?)
    }

    /// Goes through all pages, and takes each row when it comes.
    pub(super) fn each(self, take: &mut dyn FnMut(Json) -> Result<(), Failure>) -> Result<(), Failure> {
        let Some(rows) = self.command.answer.rows else {
            return usage(format!("`{}` has no pages: leave out `--all`", self.command.name()));
        };
        self.runtime.block_on(async {
            let mut rows: Rows = rows(self.call);
            while let Some(row) = next(&mut rows).await {
                take(row?)?;
            }
            Ok(())
        })
    }
}

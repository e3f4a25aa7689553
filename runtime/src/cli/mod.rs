//! The command line of a generated client: `PROGRAM call ENDPOINT …`.
//!
//! The generated crate gives a table of its endpoints; what is typed goes through the same types, the same calls and the same reading of answers as
//! in the library. Only what fits is sent.

mod arguments;
mod program;
mod read;
mod say;

use std::process::ExitCode;

use crate::{Builder, Call, Error, ErrorKind, Handle, Json};

use arguments::Arguments;
pub use program::{Acting, Answer, Command, Key, Param, Policy, Program, Scheme, Variable};

/// Why a command did not succeed.
enum Failure {
    /// What was typed cannot be sent.
    Usage(String),
    /// The call failed.
    Call(Box<Error>),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Call(Box::new(error))
    }
}

/// Runs the command line: 0 it worked, 1 the API said no, 2 the command cannot be run, 3 no answer came that could be read.
pub fn main(program: &'static Program) -> ExitCode {
    let matches = match arguments::command(program).try_get_matches() {
        Ok(matches) => matches,
        Err(error) => {
            let code = error.exit_code();
            // Nothing can be done where even the terminal is gone.
            let _ = error.print();
            return ExitCode::from(u8::try_from(code).unwrap_or(2));
        }
    };
    let outcome = match matches.subcommand() {
        Some(("call", matches)) => call(program, &Arguments::of(matches)),
        _ => Ok(say::endpoints(program)),
    };
    match outcome {
        Ok(text) => say::out(&text),
        Err(Failure::Usage(reason)) => {
            say::err(&format!("error: {reason}"));
            ExitCode::from(2)
        }
        Err(Failure::Call(error)) => {
            say::err(&say::json(&say::error(&error)));
            ExitCode::from(exit_code(&error))
        }
    }
}

fn exit_code(error: &Error) -> u8 {
    let refused = error.status().is_some_and(|status| status.is_client_error() || status.is_server_error());
    match error.kind() {
        ErrorKind::Input | ErrorKind::Config => 2,
        ErrorKind::Api => 1,
        _ if refused => 1,
        _ => 3,
    }
}

fn call(program: &'static Program, arguments: &Arguments) -> Result<String, Failure> {
    let typed = Typed::read(program, arguments)?;
    let command = typed.command;
    let Some(scheme) = program.schemes.get(command.scheme) else { return Err(Failure::Usage("the endpoint has no auth scheme".into())) };
    let call = typed.call(&connect(program, scheme)?);
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| Failure::Usage(format!("no runtime: {error}")))?;
    Ok(say::json(&runtime.block_on(answer(command, call, arguments))?))
}

/// A call that was typed, and that fits the types of its endpoint.
struct Typed {
    command: &'static Command,
    user: Option<(&'static str, String)>,
    inputs: Vec<read::Step>,
}

impl Typed {
    fn read(program: &'static Program, arguments: &Arguments) -> Result<Self, Failure> {
        let command = read::command(program, &arguments.endpoint)?;
        Ok(Self { command, user: read::user(program, command, arguments)?, inputs: read::inputs(command, arguments)? })
    }

    fn call(self, client: &Handle<()>) -> Call {
        let acting = self.user.map(|(header, user)| client.acting::<()>(header, user));
        let call = Call::new::<()>(acting.as_ref().unwrap_or(client), self.command.endpoint);
        self.inputs.into_iter().fold(call, |call, input| input(call))
    }
}

impl Program {
    /// The call that is typed as `call` and these words, for a client of one's own.
    ///
    /// # Errors
    ///
    /// The words make no call; the text says why.
    pub fn call(&'static self, client: &Handle<()>, words: &[String]) -> Result<Call, String> {
        let typed = [self.name, "call"].into_iter().chain(words.iter().map(String::as_str));
        let matches = arguments::command(self).try_get_matches_from(typed).map_err(|error| error.to_string())?;
        let Some(("call", matches)) = matches.subcommand() else { return Err("no call is typed".to_owned()) };
        match Typed::read(self, &Arguments::of(matches)) {
            Ok(typed) => Ok(typed.call(client)),
            Err(Failure::Usage(reason)) => Err(reason),
            Err(Failure::Call(error)) => Err(error.to_string()),
        }
    }
}

/// A client from the environment, with the first key that is set there.
fn connect(program: &Program, scheme: &Scheme) -> Result<Handle<()>, Error> {
    let builder =
        scheme.variables.iter().fold(Builder::new(program.agent), |builder, variable| (variable.apply)(builder, variable.name, variable.env));
    let is_set = |key: &&Key| key.headers.iter().all(|(_, env)| std::env::var_os(env).is_some_and(|value| !value.is_empty()));
    let key = scheme.keys.iter().find(is_set).or(scheme.keys.first());
    let headers = key.into_iter().flat_map(|key| key.headers);
    headers.fold(builder, |builder, (header, env)| builder.env_credential(header, env)).env_base_url(program.base_url).build()
}

async fn answer(command: &Command, call: Call, arguments: &Arguments) -> Result<Json, Failure> {
    if arguments.all {
        let Some(all) = command.answer.all else {
            return Err(Failure::Usage(format!("`{}` has no pages: leave out `--all`", command.endpoint.id)));
        };
        return Ok(all(call).await.map(Json::Array)?);
    }
    let answer = (command.answer.one)(call).await?;
    Ok(if arguments.full { say::full(answer) } else { answer.data })
}

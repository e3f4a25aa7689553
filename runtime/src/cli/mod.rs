//! The command line of a generated client: `PROGRAM RESOURCE METHOD …` for people, `PROGRAM call ENDPOINT …` for scripts.
//!
//! What is typed is read by the [description](crate::description), as strictly as the types of the library would, and only what fits is sent. What comes back is
//! read by those types and written back.

mod answer;
mod dry_run;
mod extras;
mod inputs;
mod order;
mod people;
mod print;
mod profile;
mod program;
mod say;
mod script;
mod shape;

use std::io;
use std::process::ExitCode;

use clap::{ArgMatches, Command as Words};

use crate::{Error, ErrorKind};

pub use answer::Answer;
pub use program::Program;

/// Why a command did not succeed.
enum Failure {
    /// What was typed cannot be sent.
    Usage(String),
    /// The call failed.
    Call(Box<Error>),
    /// Nobody reads what is printed.
    Unread,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Call(Box::new(error))
    }
}

/// Runs the command line: 0 it worked, 1 the API said no, 2 the command cannot be run, 3 no answer came that could be read.
pub fn main(program: io::Result<Program>) -> ExitCode {
    let program: &'static Program = match program {
        // Its words are those of the process.
        Ok(program) => Box::leak(Box::new(program)),
        Err(error) => {
            say::err(&format!("error: {error}"));
            return ExitCode::from(2);
        }
    };
    let matches = match words(program).try_get_matches() {
        Ok(matches) => matches,
        Err(error) => {
            let code = error.exit_code();
            // Nothing can be done where even the terminal is gone.
            let _ = error.print();
            return ExitCode::from(u8::try_from(code).unwrap_or(2));
        }
    };
    match run(program, &matches) {
        // A reader that went away is no fault of the command.
        Ok(()) | Err(Failure::Unread) => ExitCode::SUCCESS,
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

/// All words of the command line.
pub fn words(program: &'static Program) -> Words {
    let root = Words::new(&program.api.name)
        .version(program.version)
        .about(&program.api.says)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .args(profile::arguments(program))
        .after_help(script::settings(program))
        .subcommand(script::command(program))
        .subcommand(Words::new("endpoints").about("List the endpoints"))
        .subcommands(extras::commands());
    people::fill(program, root)
}

fn run(program: &'static Program, matches: &ArgMatches) -> Result<(), Failure> {
    match matches.subcommand() {
        Some(("call", matches)) => say::out(&script::run(program, matches)?),
        Some(("endpoints", _)) => say::out(&say::endpoints(program)),
        Some(("completions", matches)) => extras::completions(words(program), matches),
        Some(("man", matches)) => extras::man(words(program), matches),
        _ => {
            let (mut path, mut matches) = (Vec::new(), matches);
            while let Some((word, below)) = matches.subcommand() {
                path.push(word);
                matches = below;
            }
            people::run(program, &path, matches)
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

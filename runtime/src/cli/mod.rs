//! The command line of a generated client: `PROGRAM RESOURCE METHOD …` for people, `PROGRAM call ENDPOINT …` for scripts.
//!
//! The generated crate gives tables of its endpoints; what is typed goes through the same types, the same calls and the same reading of answers as
//! in the library. Only what fits is sent.

mod answer;
mod dry_run;
mod extras;
mod inputs;
mod order;
mod param;
mod people;
mod print;
mod profile;
mod program;
mod say;
mod script;
mod shape;

use std::process::ExitCode;

use clap::{ArgMatches, Command as Words};

use crate::{Error, ErrorKind};

pub use answer::Answer;
pub use param::Param;
pub use program::{Acting, Command, Family, Key, Policy, Program, Resource, Scheme, Variable};
pub use shape::{Choice, Field, Record, Shape, Union};

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
pub fn main(program: &'static Program) -> ExitCode {
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
    let root = Words::new(program.name)
        .version(program.version)
        .about(program.says)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .args(profile::arguments(program))
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

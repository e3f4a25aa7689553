//! The commands for people: `RESOURCE METHOD …`, a command for every endpoint.
//!
//! Nothing of them is generated but data. The words of clap are made from the program's tables when it runs, and what was typed takes the same way to
//! the server as the inputs of scripts.

mod flags;
mod help;
mod read;
mod slot;
mod tree;

use clap::ArgMatches;

use super::inputs;
use super::order::Order;
use super::profile::Sources;
use super::program::{Command, Program};
use super::{Failure, dry_run, print, say};
use crate::ErrorKind;
use read::typed;
pub(super) use tree::{fill, word};

/// Runs the command of an endpoint. What is wrong before anything is sent is said in words; an error of the API is JSON.
pub(super) fn run(program: &'static Program, words: &[&str], matches: &ArgMatches) -> Result<(), Failure> {
    order_and_print(program, words, matches).map_err(|failure| match failure {
        Failure::Call(error) if matches!(error.kind(), ErrorKind::Input | ErrorKind::Config) => Failure::Usage(error.to_string()),
        other => other,
    })
}

fn order_and_print(program: &'static Program, words: &[&str], matches: &ArgMatches) -> Result<(), Failure> {
    let Some(command) = find(program, words) else { return inputs::usage(format!("there is no command `{}`", words.join(" "))) };
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    if let Some(reason) = &command.endpoint.deprecated {
        say::err(&format!("warning: `{}` is deprecated: {reason}", command.name()));
    }
    let user = inputs::user(command, matches.get_one("on-behalf-of"))?;
    let order = Order { command, user, inputs: typed(command, matches)?.inputs(command)? };
    let sources = Sources::of(program, matches)?;
    if let Some(form) = text("dry-run") {
        return say::out(&dry_run::show(&order.rehearse(&sources)?, form)?);
    }
    order.check_key(&sources)?;
    let connection = order.connect(&sources)?;
    let printer = print::Printer::new(text("output"), text("columns"));
    if matches.get_flag("all") {
        return printer.rows(connection);
    }
    let answer = connection.answer()?;
    printer.one(&if matches.get_flag("full") { say::full(answer) } else { answer.data })
}

fn find(program: &'static Program, words: &[&str]) -> Option<Command> {
    let typed = || words.iter().map(|word| (*word).to_owned());
    program.commands_and_shortcuts().find(|command| command.names().map(word).eq(typed()))
}

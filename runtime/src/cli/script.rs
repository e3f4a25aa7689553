//! The command for scripts: `call ENDPOINT …`, which names every input as the API does.

use clap::{Arg, ArgAction, ArgMatches};

use super::inputs::{self, Body, Manner, Typed, usage};
use super::order::Order;
use super::profile::Sources;
use super::program::Program;
use super::{Failure, say};
use crate::description::{Input, Place};
use crate::{Call, Handle, Json};

const MANNER: Manner = Manner { named: |input| format!("--{} {}", input.place.word(), input.field.name), needed, commas: true };

/// The command with all its words.
pub(super) fn command(program: &Program) -> clap::Command {
    let pairs = |name: &'static str, help: &'static str| Arg::new(name).long(name).value_name("NAME=VALUE").action(ArgAction::Append).help(help);
    let flag = |name: &'static str, help: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue).help(help);
    clap::Command::new("call")
        .about("Call an endpoint by its id, for scripts, and print its answer as JSON")
        .after_help(settings(program))
        .arg(Arg::new("endpoint").value_name("ENDPOINT").required(true).help("The endpoint, as in `endpoints`"))
        .arg(pairs("path", "A path parameter"))
        .arg(pairs("query", "A query parameter; of a list, one element or several with commas"))
        .arg(pairs("header", "A header parameter"))
        .arg(
            Arg::new("body")
                .long("body")
                .value_name("JSON|@FILE|-")
                .allow_hyphen_values(true)
                .help("The body: JSON, a file that holds it, or standard input"),
        )
        .arg(Arg::new("file").long("file").value_name("NAME=FILE").action(ArgAction::Append).help("A file of a multipart body"))
        .arg(Arg::new("on-behalf-of").long("on-behalf-of").value_name("USER").help("Act as this user"))
        .arg(flag("all", "Go through all pages").conflicts_with("full"))
        .arg(flag("full", "Print status, headers and meta as well"))
}

/// The environment variables that are read.
pub(super) fn settings(program: &Program) -> String {
    format!("Settings come from the environment:\n  {}", program.environment().join("\n  "))
}

/// Runs it, and gives what is printed.
pub(super) fn run(program: &'static Program, matches: &ArgMatches) -> Result<String, Failure> {
    let connection = order(program, matches)?.connect(&Sources::of(program, matches)?)?;
    let answer = if matches.get_flag("all") {
        let mut rows = Vec::new();
        connection.each(&mut |row| {
            rows.push(row);
            Ok(())
        })?;
        Json::Array(rows)
    } else {
        let answer = connection.answer()?;
        if matches.get_flag("full") { say::full(answer) } else { answer.data }
    };
    Ok(say::json(&answer))
}

/// What was typed, if it fits the types of its endpoint.
fn order(program: &'static Program, matches: &ArgMatches) -> Result<Order, Failure> {
    let one = |name: &str| matches.get_one::<String>(name);
    let id = one("endpoint").map_or("", String::as_str);
    let Some(command) = program.commands().find(|command| command.endpoint.id == id) else {
        return usage(format!("there is no endpoint `{id}`; `{} endpoints` lists them", program.api.name));
    };
    let user = inputs::user(command, one("on-behalf-of"))?;
    let mut pairs = Vec::new();
    for place in ["path", "query", "header", "file"] {
        for text in matches.get_many::<String>(place).into_iter().flatten() {
            let Some((name, value)) = text.split_once('=') else { return usage(format!("`--{place} {text}` is not NAME=VALUE")) };
            pairs.push((place, name.to_owned(), value.to_owned()));
        }
    }
    let body = Body::of(command, one("body").map(|typed| inputs::body(typed)).transpose()?)?;
    Ok(Order { command, user, inputs: Typed::new(&MANNER, pairs, body).inputs(command)? })
}

impl Program {
    /// The call that is typed as `call` and these words, for a client of one's own.
    ///
    /// # Errors
    ///
    /// The words make no call; the text says why.
    pub fn call(&'static self, client: &Handle<()>, words: &[String]) -> Result<Call, String> {
        let typed = ["call"].into_iter().chain(words.iter().map(String::as_str));
        let matches = command(self).try_get_matches_from(typed).map_err(|error| error.to_string())?;
        match order(self, &matches) {
            Ok(order) => Ok(order.call(client)),
            Err(Failure::Usage(reason)) => Err(reason),
            Err(Failure::Call(error)) => Err(error.to_string()),
            Err(Failure::Unread) => Err("nothing was read".to_owned()),
        }
    }
}

fn needed(input: &Input) -> String {
    let name = &input.field.name;
    match input.place {
        Place::Body | Place::Part => format!("the body field `{name}`"),
        Place::Whole => "`--body`".to_owned(),
        place => format!("`--{} {name}=…`", place.word()),
    }
}

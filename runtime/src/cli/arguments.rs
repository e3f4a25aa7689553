//! The words of the command line.

use clap::{Arg, ArgAction, ArgMatches, Command};

use super::Program;

/// What was typed after `call`.
#[derive(Debug)]
pub(super) struct Arguments {
    pub(super) endpoint: String,
    pub(super) path: Vec<String>,
    pub(super) query: Vec<String>,
    pub(super) header: Vec<String>,
    pub(super) file: Vec<String>,
    pub(super) body: Option<String>,
    pub(super) user: Option<String>,
    pub(super) all: bool,
    pub(super) full: bool,
}

impl Arguments {
    pub(super) fn of(matches: &ArgMatches) -> Self {
        let one = |name: &str| matches.get_one::<String>(name).cloned();
        let many = |name: &str| matches.get_many::<String>(name).into_iter().flatten().cloned().collect();
        Self {
            endpoint: one("endpoint").unwrap_or_default(),
            path: many("path"),
            query: many("query"),
            header: many("header"),
            file: many("file"),
            body: one("body"),
            user: one("on-behalf-of"),
            all: matches.get_flag("all"),
            full: matches.get_flag("full"),
        }
    }
}

/// The command with all its words.
pub(super) fn command(program: &Program) -> Command {
    let pairs = |name: &'static str, help: &'static str| Arg::new(name).long(name).value_name("NAME=VALUE").action(ArgAction::Append).help(help);
    let flag = |name: &'static str, help: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue).help(help);
    let call = Command::new("call")
        .about("Call an endpoint and print its answer as JSON")
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
        .arg(flag("full", "Print status, headers and meta as well"));
    Command::new(program.name)
        .version(program.version)
        .about("Calls the API from the command line")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(call)
        .subcommand(Command::new("endpoints").about("List the endpoints"))
}

/// The environment variables that are read.
fn settings(program: &Program) -> String {
    let mut names: Vec<&str> = Vec::new();
    for scheme in program.schemes {
        names.extend(scheme.variables.iter().map(|variable| variable.env));
        names.extend(scheme.keys.iter().flat_map(|key| key.headers).map(|(_, env)| *env));
    }
    names.push(program.base_url);
    format!("Settings come from the environment:\n  {}", names.join("\n  "))
}

//! The commands of all endpoints, as a tree of words: resources, those that are reached through them, and methods.

use clap::Command;

use super::{flags, help};
use crate::cli::program::Program;
use crate::description::Resource;

/// Adds the resources to the program's own command.
pub(crate) fn fill(program: &'static Program, root: Command) -> Command {
    let overview = help::overview(program, &root);
    let tops = program.api.resources.iter().filter(|resource| !resource.id.contains('.'));
    tops.fold(root, |root, top| root.subcommand(resource(program, top))).before_help(overview).help_template(help::TEMPLATE)
}

/// A name as a word of the command line.
pub(crate) fn word(name: &str) -> String {
    name.replace('_', "-")
}

fn resource(program: &'static Program, this: &'static Resource) -> Command {
    let below = |id: &str| id.rsplit_once('.').is_some_and(|(parent, _)| parent == this.id);
    let command = named(last(&this.id)).about(&this.says).after_help(help::of_resource(this)).subcommand_required(true).arg_required_else_help(true);
    let children = program.api.resources.iter().filter(|child| below(&child.id)).map(|child| resource(program, child));
    let methods = program.commands_and_shortcuts().filter(|command| below(&command.endpoint.id)).map(|command| {
        let says = command.says();
        let about = if command.endpoint.deprecated.is_some() { format!("{says} (deprecated)") } else { says.to_owned() };
        let usage = help::usage(command);
        let method = named(command.names().last().unwrap_or_default()).about(about).override_usage(usage);
        method.after_help(help::of_endpoint(command)).args(flags::arguments(command))
    });
    command.subcommands(methods).subcommands(children)
}

fn last(id: &'static str) -> &'static str {
    id.rsplit('.').next().unwrap_or(id)
}

/// A command by its word, which the name itself stands for too.
fn named(name: &'static str) -> Command {
    let word = word(name);
    if word == name { Command::new(word) } else { Command::new(word).alias(name) }
}

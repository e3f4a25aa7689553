//! Help beside the words of clap: the resources by family, and the facts of an endpoint.

use std::fmt::Write;

use clap::Command;

use super::slot::slots;
use super::tree::word;
use crate::cli::program::{self, Program};
use crate::description::{Filling, Policy, Resource, Shortcut};

/// How the program's own help is laid out: what [`overview`] gives stands where clap would list all commands in one row.
pub(super) const TEMPLATE: &str = "{about-with-newline}\n{usage-heading} {usage}\n\n{before-help}Options:\n{options}{after-help}";

/// How much of a text stands beside a name.
const LONGEST: usize = 68;

/// The commands of the program itself, then the resources by family.
pub(super) fn overview(program: &Program, root: &Command) -> String {
    let header = *root.get_styles().get_header();
    let literal = *root.get_styles().get_literal();
    let own = root.get_subcommands().map(|command| (command.get_name().to_owned(), command.get_about().map(ToString::to_string).unwrap_or_default()));
    let mut groups = vec![("Commands".to_owned(), own.collect::<Vec<_>>())];
    for (index, family) in program.api.families.iter().enumerate() {
        let resources = program.api.resources.iter().filter(|resource| resource.family == index && !resource.id.contains('.'));
        groups.push((format!("Resources of {}", family.id), resources.map(|resource| (word(&resource.id), short(&resource.says))).collect()));
    }
    let width = groups.iter().flat_map(|(_, rows)| rows).map(|(name, _)| name.len()).max().unwrap_or_default();
    let mut out = String::new();
    for (title, rows) in groups.iter().filter(|(_, rows)| !rows.is_empty()) {
        // Writing to a string does not fail.
        let _ = writeln!(out, "{header}{title}:{header:#}");
        for (name, says) in rows {
            let _ = writeln!(out, "  {literal}{name:width$}{literal:#}  {says}");
        }
        out.push('\n');
    }
    out.trim_end().to_owned()
}

/// The first sentence of a text, as far as a colon, and no longer than a line.
fn short(text: &str) -> String {
    let end = [". ", ": "].into_iter().filter_map(|mark| text.find(mark)).min();
    let sentence = text.get(..end.unwrap_or(text.len())).unwrap_or(text).trim_end_matches('.');
    let mut line = String::new();
    for word in sentence.split(' ') {
        if line.chars().count() + 1 + word.chars().count() > LONGEST {
            return line + " …";
        }
        let blank = if line.is_empty() { "" } else { " " };
        line.extend([blank, word]);
    }
    line
}

/// What is typed for an endpoint. What clap would print has brackets around arguments that `--body` can stand for.
pub(super) fn usage(command: program::Command) -> String {
    let (options, arguments): (Vec<_>, Vec<_>) = slots(command).into_iter().filter(|slot| slot.required).partition(|slot| slot.flag.is_some());
    let required = options.into_iter().chain(arguments).map(|slot| match slot.flag {
        Some(flag) => format!(" --{flag} <{}>", slot.shape.placeholder()),
        None => format!(" {}", slot.id),
    });
    let words: Vec<String> = command.names().map(word).collect();
    format!("{} {} [OPTIONS]{}", command.program.api.name, words.join(" "), required.collect::<String>())
}

/// Where a resource is described.
pub(super) fn of_resource(resource: &Resource) -> String {
    resource.docs.as_ref().map(|page| format!("Source: {page}")).unwrap_or_default()
}

/// What is sent, who may do it, and where it is described.
pub(super) fn of_endpoint(command: program::Command) -> String {
    let (endpoint, api) = (command.endpoint, &command.program.api);
    let keys: Vec<String> = command.keys().map(|key| key.headers.iter().map(|(_, env)| env.as_str()).collect::<Vec<_>>().join(" and ")).collect();
    let acting = match endpoint.policy {
        Policy::Required => "required",
        Policy::Optional => "optional",
        Policy::Unsupported => "not supported",
    };
    let facts = [
        ("Short for", command.shortcut.map(|shortcut| short_for(command, shortcut))),
        ("Request", Some(format!("{} {} of {}", endpoint.method, endpoint.path, command.answer.endpoint.family.id))),
        ("Key", Some(keys.join(" or "))),
        ("Acting user", api.acting.as_ref().map(|_| acting.to_owned())),
        ("Deprecated", endpoint.deprecated.clone()),
        ("Source", endpoint.docs.clone()),
    ];
    let lines: Vec<String> = facts.into_iter().filter_map(|(name, fact)| Some(format!("{:13}{}", format!("{name}:"), fact?))).collect();
    lines.join("\n")
}

/// The command that a shortcut stands for, and what it fills in by itself.
fn short_for(command: program::Command, shortcut: &Shortcut) -> String {
    let words: Vec<String> = command.endpoint.id.split('.').map(word).collect();
    let set = shortcut.fields.iter().filter_map(|field| match &field.with {
        Filling::Value(value) => Some(format!("{} = {value}", field.at.join("."))),
        Filling::Taken(_) => None,
    });
    let set: Vec<String> = set.collect();
    let with = if set.is_empty() { String::new() } else { format!(", with {}", set.join(" and ")) };
    format!("{}{with}", words.join(" "))
}

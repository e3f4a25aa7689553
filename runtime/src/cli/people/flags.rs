//! The arguments and options of an endpoint.

use clap::builder::{PossibleValue, PossibleValuesParser, StringValueParser, TypedValueParser};
use clap::{Arg, ArgAction, ValueHint};

use super::slot::{Slot, slots};
use crate::cli::program::Command;
use crate::description::form::Form;
use crate::description::{Place, Policy, Type};

/// All that an endpoint takes, and how it can be called.
pub(super) fn arguments(command: Command) -> Vec<Arg> {
    let slots = slots(command);
    let clearable: Vec<String> = slots.iter().filter(|slot| slot.nullable).map(|slot| slot.id.clone()).collect();
    let has_body = slots.iter().any(|slot| slot.input.place.is_in_body());
    let mut arguments: Vec<Arg> = slots.iter().map(argument).collect();
    if has_body {
        let help = "The body, or the part of it that has no options: JSON, a file that holds it, or standard input. Options go over it";
        arguments.push(option("body", "JSON|@FILE|-", help).value_hint(ValueHint::FilePath).allow_hyphen_values(true));
    }
    if !clearable.is_empty() {
        let clear = option("clear", "FIELD", "Send null for this field, which clears it; may come again").action(ArgAction::Append);
        arguments.push(clear.value_parser(PossibleValuesParser::new(clearable)));
    }
    arguments.extend(calling(command));
    arguments
}

fn option(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help).help_heading("Calling")
}

/// How it is called and what is printed.
fn calling(command: Command) -> [Arg; 6] {
    let (pages, acting) = (command.answer.rows.is_some(), command.endpoint.policy != Policy::Unsupported);
    let user = if command.endpoint.policy == Policy::Required { "Act as this user; the call needs one" } else { "Act as this user" };
    let flag = |name, help| option(name, "", help).action(ArgAction::SetTrue);
    let formats = PossibleValuesParser::new([
        PossibleValue::new("json").help("The answer; laid out on a terminal, in one line elsewhere"),
        PossibleValue::new("ndjson").help("A line for each row"),
        PossibleValue::new("table").help("A line for each row, in columns"),
    ]);
    let forms = PossibleValuesParser::new([PossibleValue::new("http"), PossibleValue::new("curl")]);
    [
        option("on-behalf-of", "USER", user).hide(!acting),
        flag("all", "Go through all pages, and print rows as they come, one a line").conflicts_with("full").hide(!pages),
        flag("full", "Print status, headers and meta as well"),
        option("output", "FORMAT", "How to print").value_parser(formats),
        option("columns", "FIELDS", "Print a table of these fields, such as `uid,metadata.team`"),
        option("dry-run", "FORM", "Print the request, without keys, and send nothing")
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("http")
            .value_parser(forms),
    ]
}

fn argument(slot: &Slot) -> Arg {
    let arg = match &slot.flag {
        None => positional(slot),
        Some(flag) => {
            let arg = Arg::new(slot.id.clone()).long(flag.clone()).value_name(slot.shape.placeholder());
            arg.hide_short_help(slot.path.len() > 2).required(slot.required && !slot.input.place.is_in_body())
        }
    };
    let arg = match slot.shape.form() {
        Form::Plain(Type::Boolean) => arg.num_args(0..=1).require_equals(true).default_missing_value("true").hide_possible_values(true),
        Form::List(_) => arg.action(ArgAction::Append),
        Form::Plain(Type::File) => arg.value_hint(ValueHint::FilePath),
        Form::Plain(Type::Integer | Type::Number) => arg.allow_negative_numbers(true),
        _ => arg,
    };
    let arg = if slot.values.is_empty() { arg } else { arg.value_parser(Suggested::of(slot)) };
    arg.help(help(slot))
}

/// An argument. A field of the body may stand in `--body` instead.
fn positional(slot: &Slot) -> Arg {
    let arg = Arg::new(slot.id.clone()).value_name(slot.id.trim_matches(['<', '>']).to_owned());
    if slot.input.place.is_in_body() { arg.required_unless_present("body") } else { arg.required(true) }
}

fn help(slot: &Slot) -> String {
    let mut sentences = Vec::new();
    sentences.extend((!slot.says.is_empty()).then_some(slot.says));
    sentences.extend(slot.needed.then_some("It has to be there."));
    sentences.extend(matches!(slot.shape.form(), Form::List(_)).then_some("May come again."));
    let secret = slot.shape.is_secret() && slot.input.place != Place::Part;
    let seen = if slot.input.place.is_in_body() {
        "Others on this machine can see what is typed here; `--body @FILE` hides it."
    } else {
        "Others on this machine can see what is typed here."
    };
    sentences.extend(secret.then_some(seen));
    sentences.join(" ")
}

/// Values that are completed and listed; of a set that may grow, others are taken too.
#[derive(Clone)]
struct Suggested {
    values: Vec<PossibleValue>,
    open: bool,
}

impl Suggested {
    fn of(slot: &Slot) -> Self {
        let value = |(text, says): &(&'static str, &'static str)| {
            let value = PossibleValue::new(*text);
            if says.is_empty() { value } else { value.help(*says) }
        };
        Self { values: slot.values.iter().map(value).collect(), open: slot.open }
    }
}

impl TypedValueParser for Suggested {
    type Value = String;

    fn parse_ref(&self, command: &clap::Command, arg: Option<&Arg>, value: &std::ffi::OsStr) -> Result<String, clap::Error> {
        if self.open {
            return StringValueParser::new().parse_ref(command, arg, value);
        }
        PossibleValuesParser::new(self.values.clone()).parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.values.iter().cloned()))
    }
}

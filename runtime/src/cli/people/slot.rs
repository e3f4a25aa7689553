//! The places on the command line of an endpoint: an argument for each required value, and an option for everything else.
//!
//! The order is that of the Rust method. An input that is an object has an option for itself, and one for each of its fields, joined by a dot.

use std::collections::{BTreeMap, BTreeSet};

use crate::cli::program::Command;
use crate::description::form::Form;
use crate::description::{Field, Input, Place, Shape, Type};

/// Options that every endpoint may have. An input of such a name gets its place in front: `--query.all`.
pub(super) const GENERAL: [&str; 12] =
    ["all", "body", "clear", "columns", "config-file", "dry-run", "full", "help", "on-behalf-of", "output", "profile", "version"];

/// How many keys lead to the deepest fields that have options of their own.
const DEPTH: usize = 3;

/// A place for a value, or for a part of one.
pub(super) struct Slot {
    /// What clap calls it.
    pub(super) id: String,
    /// The option, without its dashes; none for an argument.
    pub(super) flag: Option<String>,
    pub(super) input: &'static Input,
    /// The way to it inside the body, if it is there.
    pub(super) path: Vec<&'static str>,
    pub(super) shape: Shape<'static>,
    /// Values to choose from, with what they mean.
    pub(super) values: Vec<(&'static str, &'static str)>,
    /// Whether other values are taken too.
    pub(super) open: bool,
    pub(super) says: &'static str,
    pub(super) nullable: bool,
    /// Whether the object that it is a part of cannot be without it.
    pub(super) needed: bool,
}

impl Slot {
    /// Whether the call cannot be made without it.
    pub(super) fn is_required(&self) -> bool {
        self.input.field.required && self.input.place != Place::Whole && self.path.len() <= 1
    }

    /// As an error calls it.
    pub(super) fn spelled(&self) -> String {
        self.flag.as_ref().map_or_else(|| self.id.clone(), |flag| format!("--{flag}"))
    }
}

/// All places of an endpoint.
pub(super) fn slots(command: Command) -> Vec<Slot> {
    let mut slots = Vec::new();
    for input in &command.endpoint.inputs {
        let (whole, shape) = (input.place == Place::Whole, command.shape(input));
        if !whole {
            slots.push(slot(input, shape));
        }
        if input.place.is_in_body() {
            let (path, prefix) = if whole { (vec![], String::new()) } else { (vec![input.field.name.as_str()], format!("{}.", flag(input))) };
            parts(input, &[shape], &path, &prefix, &mut slots);
        }
    }
    // What says which object it is may be one of its fields too.
    let mut known = BTreeSet::new();
    slots.retain(|slot| known.insert(slot.id.clone()));
    slots
}

/// How people write an input: `<UID>` for an argument, `--per-page` for an option.
pub(super) fn spelled(input: &Input, shape: Shape<'_>) -> String {
    if input.place == Place::Whole { "--body".to_owned() } else { name(input, shape).unwrap_or_else(|flag| format!("--{flag}")) }
}

/// The id of an argument, or the name of an option.
fn name(input: &Input, shape: Shape<'_>) -> Result<String, String> {
    let one_word = shape.is_scalar() && !matches!(shape.form(), Form::Plain(Type::Boolean | Type::Secret));
    if input.field.required && !input.field.nullable && one_word { Ok(format!("<{}>", placeholder(&input.field.flag))) } else { Err(flag(input)) }
}

fn placeholder(flag: &str) -> String {
    flag.to_uppercase().replace('-', "_")
}

fn flag(input: &Input) -> String {
    let flag = &input.field.flag;
    if GENERAL.contains(&flag.as_str()) { format!("{}.{flag}", input.place.word()) } else { flag.clone() }
}

fn slot(input: &'static Input, shape: Shape<'static>) -> Slot {
    let Field { name, says, nullable, .. } = &input.field;
    let (values, open) = choices(shape);
    let path = if input.place.is_in_body() { vec![name.as_str()] } else { Vec::new() };
    let (id, flag) = match self::name(input, shape) {
        Ok(id) => (id, None),
        Err(flag) => (flag.clone(), Some(flag)),
    };
    Slot { id, flag, input, path, shape, values, open, says, nullable: *nullable, needed: false }
}

fn choices(shape: Shape<'static>) -> (Vec<(&'static str, &'static str)>, bool) {
    match shape.form() {
        Form::Choice(choice) => (choice.values.iter().map(|(value, says)| (value.as_str(), says.as_str())).collect(), choice.open),
        Form::List(inner) => choices(inner),
        Form::Plain(Type::Boolean) => (vec![("true", ""), ("false", "")], false),
        _ => (Vec::new(), true),
    }
}

/// The fields of an object, or of all the objects of which it may be one.
fn parts(input: &'static Input, shapes: &[Shape<'static>], path: &[&'static str], prefix: &str, slots: &mut Vec<Slot>) {
    if path.len() >= DEPTH {
        return;
    }
    let slot = |name: &'static str, flag: &str, shape: Shape<'static>, says: &'static str, nullable| {
        let (values, open) = choices(shape);
        let flag = if prefix.is_empty() && GENERAL.contains(&flag) { format!("body.{flag}") } else { format!("{prefix}{flag}") };
        Slot { id: flag.clone(), flag: Some(flag), input, path: [path, &[name]].concat(), shape, values, open, says, nullable, needed: false }
    };
    for (shape, union) in shapes.iter().filter_map(|shape| if let Form::Union(union) = shape.form() { Some((shape, union)) } else { None }) {
        let values = union.variants.iter().map(|(value, _)| (value.as_str(), "")).collect();
        let says = if union.default.is_some() { "Which kind it is; there is a default." } else { "Which kind it is." };
        slots.push(Slot { values, ..slot(&union.by, &union.flag, shape.of(&Type::Text), says, false) });
    }
    let Some(any) = shapes.first() else { return };
    let records: Vec<&[Field]> = shapes.iter().flat_map(|shape| shape.records()).collect();
    for (name, fields) in by_name(&records) {
        let Some(first) = fields.first() else { continue };
        let needed = fields.len() == records.len() && fields.iter().all(|field| field.required && field.preset.is_none());
        let own = Slot { needed, ..slot(name, &first.flag, any.of(&first.ty), &first.says, first.nullable) };
        let (inner, below) = (own.path.clone(), format!("{}.", own.id));
        slots.push(own);
        let shapes: Vec<Shape<'static>> = fields.iter().map(|field| any.of(&field.ty)).collect();
        parts(input, &shapes, &inner, &below, slots);
    }
}

/// Fields of the same name together, in the order in which they are first named.
fn by_name(records: &[&'static [Field]]) -> Vec<(&'static str, Vec<&'static Field>)> {
    let mut places = BTreeMap::new();
    let mut groups: Vec<(&str, Vec<&Field>)> = Vec::new();
    for field in records.iter().copied().flatten() {
        let place = *places.entry(field.name.as_str()).or_insert(groups.len());
        match groups.get_mut(place) {
            Some((_, fields)) => fields.push(field),
            None => groups.push((&field.name, vec![field])),
        }
    }
    groups
}

//! The places on the command line of an endpoint: an argument for each required value, and an option for everything else.
//!
//! The order is that of the Rust method. An input that is an object has an option for itself, and one for each of its fields, joined by a dot.

use std::collections::{BTreeMap, BTreeSet};

use crate::cli::param::{Kind, Param};
use crate::cli::program::Command;
use crate::cli::shape::{Field, Record, Shape};

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
    pub(super) param: &'static Param,
    /// The way to it inside the body, if it is there.
    pub(super) path: Vec<&'static str>,
    pub(super) shape: Shape,
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
        self.param.required && !matches!(self.param.kind, Kind::WholeBody(_)) && self.path.len() <= 1
    }

    /// As an error calls it.
    pub(super) fn spelled(&self) -> String {
        self.flag.as_ref().map_or_else(|| self.id.clone(), |flag| format!("--{flag}"))
    }
}

/// All places of an endpoint.
pub(super) fn slots(command: &'static Command) -> Vec<Slot> {
    let mut slots = Vec::new();
    for param in command.inputs {
        let whole = matches!(param.kind, Kind::WholeBody(_));
        if !whole {
            slots.push(input(param));
        }
        if param.is_in_body() {
            let (path, prefix) = if whole { (vec![], String::new()) } else { (vec![param.name], format!("{}.", flag(param))) };
            parts(param, &[param.shape], &path, &prefix, &mut slots);
        }
    }
    // What says which object it is may be one of its fields too.
    let mut known = BTreeSet::new();
    slots.retain(|slot| known.insert(slot.id.clone()));
    slots
}

/// How people write an input: `<UID>` for an argument, `--per-page` for an option.
pub(super) fn spelled(param: &Param) -> String {
    if matches!(param.kind, Kind::WholeBody(_)) { "--body".to_owned() } else { input_name(param).unwrap_or_else(|flag| format!("--{flag}")) }
}

/// The id of an argument, or the name of an option.
fn input_name(param: &Param) -> Result<String, String> {
    let one_word = param.shape.is_scalar() && !matches!(param.shape, Shape::Boolean | Shape::Secret);
    if param.required && !param.nullable && one_word { Ok(format!("<{}>", placeholder(param.flag))) } else { Err(flag(param)) }
}

fn placeholder(flag: &str) -> String {
    flag.to_uppercase().replace('-', "_")
}

fn flag(param: &Param) -> String {
    if GENERAL.contains(&param.flag) { format!("{}.{}", param.place(), param.flag) } else { param.flag.to_owned() }
}

fn input(param: &'static Param) -> Slot {
    let (values, open) = choices(param.shape);
    let path = if param.is_in_body() { vec![param.name] } else { Vec::new() };
    let (id, flag) = match input_name(param) {
        Ok(id) => (id, None),
        Err(flag) => (flag.clone(), Some(flag)),
    };
    Slot { id, flag, param, path, shape: param.shape, values, open, says: param.says, nullable: param.nullable, needed: false }
}

fn choices(shape: Shape) -> (Vec<(&'static str, &'static str)>, bool) {
    match shape {
        Shape::Choice(choice) => (choice.values.to_vec(), choice.open),
        Shape::List(inner) => choices(*inner),
        Shape::Boolean => (vec![("true", ""), ("false", "")], false),
        _ => (Vec::new(), true),
    }
}

/// The fields of an object, or of all the objects of which it may be one.
fn parts(param: &'static Param, shapes: &[Shape], path: &[&'static str], prefix: &str, slots: &mut Vec<Slot>) {
    if path.len() >= DEPTH {
        return;
    }
    let slot = |name: &'static str, flag: &str, shape: Shape, says, nullable| {
        let (values, open) = choices(shape);
        let flag = if prefix.is_empty() && GENERAL.contains(&flag) { format!("body.{flag}") } else { format!("{prefix}{flag}") };
        Slot { id: flag.clone(), flag: Some(flag), param, path: [path, &[name]].concat(), shape, values, open, says, nullable, needed: false }
    };
    for union in shapes.iter().filter_map(|shape| if let Shape::Union(union) = shape { Some(union) } else { None }) {
        let values = union.variants.iter().map(|(value, _)| (*value, "")).collect();
        let says = if union.default.is_some() { "Which kind it is; there is a default." } else { "Which kind it is." };
        slots.push(Slot { values, ..slot(union.by, union.flag, Shape::Text, says, false) });
    }
    let records: Vec<&Record> = shapes.iter().flat_map(|shape| shape.records()).collect();
    for (name, fields) in by_name(&records) {
        let Some(first) = fields.first() else { continue };
        let needed = fields.len() == records.len() && fields.iter().all(|field| field.required);
        let own = Slot { needed, ..slot(name, first.flag, first.shape, first.says, first.nullable) };
        let (inner, below) = (own.path.clone(), format!("{}.", own.id));
        slots.push(own);
        let shapes: Vec<Shape> = fields.iter().map(|field| field.shape).collect();
        parts(param, &shapes, &inner, &below, slots);
    }
}

/// Fields of the same name together, in the order in which they are first named.
fn by_name(records: &[&'static Record]) -> Vec<(&'static str, Vec<&'static Field>)> {
    let mut places = BTreeMap::new();
    let mut groups: Vec<(&str, Vec<&Field>)> = Vec::new();
    for field in records.iter().flat_map(|record| record.fields) {
        let place = *places.entry(field.name).or_insert(groups.len());
        match groups.get_mut(place) {
            Some((_, fields)) => fields.push(field),
            None => groups.push((field.name, vec![field])),
        }
    }
    groups
}

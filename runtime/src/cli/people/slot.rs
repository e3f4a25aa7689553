//! The places on the command line of an endpoint: an argument for each required value, and an option for everything else.
//!
//! The order is that of the Rust method. An input that is an object has an option for itself, and one for each of its fields, joined by a dot.

use std::collections::{BTreeMap, BTreeSet};

use crate::cli::program::Command;
use crate::description::form::Form;
use crate::description::{Field, Filled, Filling, Input, Place, Shape, Shortcut, Type};

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
    /// Whether the call cannot be made without it.
    pub(super) required: bool,
    /// Whether the object that it is a part of cannot be without it.
    pub(super) needed: bool,
}

impl Slot {
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
            slots.push(of_field(input, &input.field, shape));
        }
        if input.place.is_in_body() {
            let (path, prefix) = if whole { (vec![], String::new()) } else { (vec![input.field.name.as_str()], format!("{}.", input.field.flag)) };
            parts(input, &[shape], &path, &prefix, &mut slots);
        }
    }
    for slot in slots.iter_mut().filter(|slot| command.program.api.reserved.contains(&slot.id)) {
        slot.id = format!("{}.{}", slot.input.place.word(), slot.id);
        slot.flag = Some(slot.id.clone());
    }
    // What says which object it is may be one of its fields too.
    let mut known = BTreeSet::new();
    slots.retain(|slot| known.insert(slot.id.clone()));
    if let Some(shortcut) = command.shortcut {
        shorten(command, shortcut, &mut slots);
    }
    slots
}

/// Puts what a shortcut takes in the place of the fields that it fills.
fn shorten(command: Command, shortcut: &'static Shortcut, slots: &mut Vec<Slot>) {
    let taken = taken(command, shortcut);
    let is_filled = |slot: &Slot| shortcut.fields.iter().any(|filled| slot.path.starts_with(&filled.path()));
    slots.retain(|slot| !is_filled(slot) && taken.iter().all(|taken| taken.id != slot.id));
    // What it fills is there, and so are the objects around it.
    for slot in slots.iter_mut() {
        slot.needed &= shortcut.fields.iter().all(|filled| !filled.path().starts_with(&slot.path));
    }
    let place = slots.iter().position(|slot| slot.input.place.is_in_body()).unwrap_or(slots.len());
    slots.splice(place..place, taken);
}

/// What a shortcut takes.
fn taken(command: Command, shortcut: &'static Shortcut) -> Vec<Slot> {
    let path = |index| shortcut.fields.iter().find(|filled| matches!(filled.with, Filling::Taken(taken) if taken == index)).map(Filled::path);
    let slot = |(index, field): (usize, &'static Field)| {
        let path = path(index)?;
        let input = command.endpoint.body().find(|input| input.place == Place::Whole || path.first() == Some(&input.field.name.as_str()))?;
        Some(Slot { path, ..of_field(input, field, command.program.api.shape(&field.ty)) })
    };
    shortcut.takes.iter().enumerate().filter_map(slot).collect()
}

/// How people write an input: `<UID>` for an argument, `--per-page` for an option.
pub(super) fn spelled(input: &Input) -> String {
    if input.place == Place::Whole { "--body".to_owned() } else { name(&input.field).unwrap_or_else(|flag| format!("--{flag}")) }
}

/// The id of an argument, or the name of an option.
fn name(field: &Field) -> Result<String, String> {
    if field.argument { Ok(format!("<{}>", field.flag.to_uppercase().replace('-', "_"))) } else { Err(field.flag.clone()) }
}

/// The place for an input, or for a field of one that is taken by its name.
fn of_field(input: &'static Input, field: &'static Field, shape: Shape<'static>) -> Slot {
    let Field { name, says, nullable, required, .. } = field;
    let (values, open) = choices(shape);
    let path = if input.place.is_in_body() { vec![name.as_str()] } else { Vec::new() };
    let (id, flag) = match self::name(field) {
        Ok(id) => (id, None),
        Err(flag) => (flag.clone(), Some(flag)),
    };
    Slot { id, flag, input, path, shape, values, open, says, nullable: *nullable, required: *required, needed: false }
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
        let flag = format!("{prefix}{flag}");
        Slot {
            id: flag.clone(),
            flag: Some(flag),
            input,
            path: [path, &[name]].concat(),
            shape,
            values,
            open,
            says,
            nullable,
            required: false,
            needed: false,
        }
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

impl Filled {
    /// The keys that lead to the field.
    pub(super) fn path(&self) -> Vec<&str> {
        self.at.iter().map(String::as_str).collect()
    }
}

impl Shortcut {
    /// Whether it fills the field to which these keys lead.
    pub(super) fn fills(&self, path: &[&str]) -> bool {
        self.fields.iter().any(|filled| filled.path() == path)
    }
}

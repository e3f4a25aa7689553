//! From the words of people to inputs.

use clap::ArgMatches;

use super::slot::{Slot, slots, spelled};
use crate::cli::Failure;
use crate::cli::inputs::{self, Body, Manner, Typed, usage};
use crate::cli::program::Command;
use crate::description::form::Form;
use crate::description::{Place, Shape};
use crate::{Json, Object};

const MANNER: Manner = Manner {
    named: spelled,
    needed: |input, shape| match input.place {
        Place::Whole => "a body: its options, or `--body`".to_owned(),
        Place::Body | Place::Part => format!("`{}`, or `{}` in `--body`", spelled(input, shape), input.field.name),
        _ => format!("`{}`", spelled(input, shape)),
    },
    commas: false,
};

/// What was typed for an endpoint.
pub(super) fn typed(command: Command, matches: &ArgMatches) -> Result<Typed, Failure> {
    let (in_body, beside): (Vec<Slot>, Vec<Slot>) = slots(command).into_iter().partition(|slot| slot.input.place.is_in_body());
    let pairs = beside
        .iter()
        .flat_map(|slot| texts(matches, &slot.id).into_iter().map(|text| (slot.input.place.word(), slot.input.field.name.clone(), text)));
    let pairs = pairs.collect();
    let given = text(matches, "body").map(|typed| inputs::body(&typed)).transpose()?;
    let body = Body::of(command, with_fields(command, &in_body, matches, given)?)?;
    Ok(Typed::new(&MANNER, pairs, body))
}

/// The body with the fields that have been typed on their own. They stand in the place of those in `--body`.
fn with_fields(command: Command, slots: &[Slot], matches: &ArgMatches, given: Option<Json>) -> Result<Option<Json>, Failure> {
    let cleared = texts(matches, "clear");
    let mut fields = Vec::new();
    for slot in slots {
        let texts = texts(matches, &slot.id);
        if !texts.is_empty() {
            fields.push((&slot.path, slot.shape.json(&slot.spelled(), &texts)?));
        } else if cleared.contains(&slot.id) {
            fields.push((&slot.path, Json::Null));
        }
    }
    if fields.is_empty() {
        return Ok(given);
    }
    let is_new = given.is_none();
    let mut body = given.unwrap_or_else(|| Json::Object(Object::new()));
    for (path, json) in fields {
        put(&mut body, path, json)?;
    }
    if is_new {
        preset(command, &mut body);
    }
    Ok(Some(body))
}

/// Puts a value where its keys lead, making the objects on the way.
fn put(body: &mut Json, path: &[&str], json: Json) -> Result<(), Failure> {
    let mut place = body;
    for key in path {
        let Json::Object(object) = place else { return usage(format!("`--body` has no object in which `{}` could stand", path.join("."))) };
        place = object.entry(*key).or_insert_with(|| Json::Object(Object::new()));
    }
    *place = json;
    Ok(())
}

/// Gives objects that were made of options what such objects start with.
fn preset(command: Command, body: &mut Json) {
    for input in command.endpoint.body() {
        if input.place == Place::Whole {
            start(command.shape(input), body);
        } else if let Some(value) = body.get_mut(&input.field.name) {
            start(command.shape(input), value);
        }
    }
}

fn start(shape: Shape<'_>, json: &mut Json) {
    let (Form::Record(fields), Json::Object(object)) = (shape.form(), json) else { return };
    for field in fields {
        match (object.get_mut(&field.name), &field.preset) {
            (Some(value), _) => start(shape.of(&field.ty), value),
            (None, Some(preset)) => drop(object.insert(field.name.clone(), preset.clone())),
            (None, None) => {}
        }
    }
}

fn text(matches: &ArgMatches, id: &str) -> Option<String> {
    texts(matches, id).pop()
}

/// All texts of an argument, which the endpoint may not have.
fn texts(matches: &ArgMatches, id: &str) -> Vec<String> {
    matches.try_get_many::<String>(id).ok().flatten().into_iter().flatten().cloned().collect()
}

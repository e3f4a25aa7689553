//! From the words of people to inputs.

use clap::ArgMatches;

use super::slot::{Slot, slots, spelled};
use crate::cli::Failure;
use crate::cli::inputs::{self, Body, Manner, Typed, usage};
use crate::cli::param::Kind;
use crate::cli::program::Command;
use crate::cli::shape::Shape;
use crate::{Json, Object};

const MANNER: Manner = Manner {
    named: spelled,
    needed: |param| match param.kind {
        Kind::WholeBody(_) => "a body: its options, or `--body`".to_owned(),
        Kind::Body(_) | Kind::Part(_) => format!("`{}`, or `{}` in `--body`", spelled(param), param.name),
        _ => format!("`{}`", spelled(param)),
    },
    commas: false,
};

/// What was typed for an endpoint.
pub(super) fn typed(command: &'static Command, matches: &ArgMatches) -> Result<Typed, Failure> {
    let (in_body, beside): (Vec<Slot>, Vec<Slot>) = slots(command).into_iter().partition(|slot| slot.param.is_in_body());
    let pairs =
        beside.iter().flat_map(|slot| texts(matches, &slot.id).into_iter().map(|text| (slot.param.place(), slot.param.name.to_owned(), text)));
    let pairs = pairs.collect();
    let given = text(matches, "body").map(|typed| inputs::body(&typed)).transpose()?;
    let body = Body::of(command, with_fields(command, &in_body, matches, given)?)?;
    Ok(Typed::new(&MANNER, pairs, body))
}

/// The body with the fields that have been typed on their own. They stand in the place of those in `--body`.
fn with_fields(command: &Command, slots: &[Slot], matches: &ArgMatches, given: Option<Json>) -> Result<Option<Json>, Failure> {
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
fn preset(command: &Command, body: &mut Json) {
    for param in command.inputs.iter().filter(|param| param.is_in_body()) {
        if matches!(param.kind, Kind::WholeBody(_)) {
            start(param.shape, body);
        } else if let Some(value) = body.get_mut(param.name) {
            start(param.shape, value);
        }
    }
}

fn start(shape: Shape, json: &mut Json) {
    let (Shape::Record(record), Json::Object(object)) = (shape, json) else { return };
    for field in record.fields {
        match (object.get_mut(field.name), field.preset) {
            (Some(value), _) => start(field.shape, value),
            (None, Some(preset)) => {
                // It was JSON when it was written into the table.
                object.insert(field.name.to_owned(), serde_json::from_str(preset).unwrap_or_default());
            }
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

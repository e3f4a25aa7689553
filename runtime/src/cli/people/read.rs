//! From the words of people to inputs.

use clap::ArgMatches;

use super::slot::{Slot, slots, spelled};
use crate::cli::Failure;
use crate::cli::inputs::{self, Body, Manner, Typed, usage};
use crate::cli::program::Command;
use crate::description::form::Form;
use crate::description::{Filling, Place, Shape, Shortcut};
use crate::{Json, Object};

const MANNER: Manner = Manner {
    named: spelled,
    needed: |input| match input.place {
        Place::Whole => "a body: its options, or `--body`".to_owned(),
        Place::Body | Place::Part => format!("`{}`, or `{}` in `--body`", spelled(input), input.field.name),
        _ => format!("`{}`", spelled(input)),
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
    let (taken, free): (Vec<&Slot>, Vec<&Slot>) = slots.iter().partition(|slot| command.shortcut.is_some_and(|shortcut| shortcut.fills(&slot.path)));
    let mut fields = Vec::new();
    for slot in free {
        fields.extend(value(slot, matches)?.map(|json| (&slot.path, json)));
    }
    if fields.is_empty() && command.shortcut.is_none() {
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
    if let Some(shortcut) = command.shortcut {
        fill(command, shortcut, &taken, matches, &mut body)?;
    }
    Ok(Some(body))
}

/// What was typed for a place, if anything was.
fn value(slot: &Slot, matches: &ArgMatches) -> Result<Option<Json>, Failure> {
    let typed = texts(matches, &slot.id);
    if typed.is_empty() {
        return Ok(texts(matches, "clear").contains(&slot.id).then_some(Json::Null));
    }
    slot.shape.json(&slot.spelled(), &typed).map(Some)
}

/// Fills what a shortcut fills, over options for the objects around it.
fn fill(command: Command, shortcut: &'static Shortcut, taken: &[&Slot], matches: &ArgMatches, body: &mut Json) -> Result<(), Failure> {
    for field in &shortcut.fields {
        let path = field.path();
        let slot = taken.iter().find(|slot| slot.path == path);
        let json = match &field.with {
            Filling::Value(value) => Some(value.clone()),
            Filling::Taken(_) => slot.map(|slot| value(slot, matches)).transpose()?.flatten(),
        };
        let is_there = path.iter().try_fold(&*body, |json, key| json.get(key)).is_some();
        match (json, slot) {
            (Some(json), _) => put(body, &path, json)?,
            (None, Some(slot)) if !is_there => {
                return usage(format!("`{}` needs `{}`, or `{}` in `--body`", command.name(), slot.spelled(), path.join(".")));
            }
            _ => {}
        }
    }
    Ok(())
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
            // A shortcut says by itself what its body starts with.
            if command.shortcut.is_none() {
                start(command.shape(input), body);
            }
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

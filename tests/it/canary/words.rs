//! The calls: every endpoint in every sample of it, typed as words of the command line, with the canary in each secret place.

use std::path::Path;

use codegen::api::{Api, Endpoint, Input, Place, Policy, Sample, Type};
use serde_json::{Map, Value, json};

use crate::shapes::{CANARY, Draws, Shapes};

/// A call as words, and how many secrets it has.
pub(super) struct Typed {
    pub(super) words: Vec<String>,
    pub(super) secrets: usize,
}

/// All calls of an endpoint. Files are uploaded from `file`.
pub(super) fn of(model: &Api, endpoint: &Endpoint, file: &Path) -> Vec<Typed> {
    let shapes = Shapes::of(model);
    let samples = endpoint.samples.iter().filter(|sample| sample.shortcut.is_none());
    samples.map(|sample| words(&shapes, endpoint, sample, file)).collect()
}

fn words(shapes: &Shapes<'_>, endpoint: &Endpoint, sample: &Sample, file: &Path) -> Typed {
    let mut words = vec![endpoint.id.clone()];
    let mut body = Map::new();
    let mut add = |word: &str, text: String| words.extend([word.to_owned(), text]);
    for (input, value) in endpoint.inputs.iter().zip(&sample.inputs).filter_map(|(input, value)| Some((input, value.as_ref()?))) {
        let name = input.name.wire();
        let value = planted(shapes, input, value);
        match input.place {
            Place::Path => add("--path", format!("{name}={}", text(&value))),
            Place::Query => add("--query", format!("{name}={}", text(&value))),
            Place::Header => add("--header", format!("{name}={}", text(&value))),
            Place::Body if input.ty == Type::File => add("--file", format!("{name}={}", file.display())),
            Place::Body => drop(body.insert(name.to_owned(), value)),
        }
    }
    if let Some(ty) = &endpoint.whole_body {
        add("--body", sample.body.as_ref().map_or(Value::Null, |body| shapes.planted(ty, body)).to_string());
    } else if !body.is_empty() {
        add("--body", Value::Object(body).to_string());
    }
    if endpoint.policy != Policy::Unsupported {
        add("--on-behalf-of", "ada".to_owned());
    }
    let secrets = words.iter().map(|word| word.matches("canary").count()).sum();
    Typed { words, secrets }
}

fn planted(shapes: &Shapes<'_>, input: &Input, value: &Value) -> Value {
    if input.secret { json!(CANARY) } else { shapes.planted(&input.ty, value) }
}

/// A value as it stands in a path or a query.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

/// An answer with everything in it that its type has.
pub(super) fn answer(model: &Api, endpoint: &Endpoint) -> Value {
    let data = endpoint.returns.as_ref().map_or(Value::Null, |ty| Shapes::of(model).document(ty, &mut Draws::full()));
    endpoint.envelope.as_ref().unwrap_or(&model.families[endpoint.family].envelope).wrap(data)
}

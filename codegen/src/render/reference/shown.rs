//! The call that the page shows of an endpoint: the first example of the spec, and what the tests send where it says nothing.

use serde_json::Value;

use crate::api::{Endpoint, Example, Input, Place, Sample};

/// The call.
pub(super) fn call(endpoint: &Endpoint) -> Sample {
    let example = endpoint.examples.first();
    let least = endpoint.samples.first();
    // With all that is in a struct, since what `new` fills in has to be typed outside Rust.
    let full = endpoint.samples.get(1).filter(|sample| sample.shortcut.is_none()).or(least);
    let input = |(index, input): (usize, &Input)| {
        let shown = example.and_then(|example| given(example, input)).filter(|value| !has_null(value));
        let made = || least?.inputs.get(index)?.as_ref().and(full?.inputs.get(index)?.clone());
        shown.cloned().or_else(made)
    };
    let body = || example.and_then(|example| example.body.clone()).filter(|body| !has_null(body)).or_else(|| full?.body.clone());
    Sample {
        case: "shown".into(),
        inputs: endpoint.inputs.iter().enumerate().map(input).collect(),
        body: endpoint.whole_body.as_ref().and_then(|_| body()),
        shortcut: None,
        taken: Vec::new(),
    }
}

/// Whether null stands somewhere in it: in examples that is a field which is not given, and not every field can be sent so.
fn has_null(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.iter().any(has_null),
        Value::Object(fields) => fields.values().any(has_null),
        _ => false,
    }
}

/// What an example gives an input.
fn given<'a>(example: &'a Example, input: &Input) -> Option<&'a Value> {
    let wire = input.name.wire();
    match input.place {
        Place::Path => example.path.get(wire),
        Place::Query => example.query.get(wire),
        Place::Body => example.body.as_ref()?.get(wire),
        Place::Header => None,
    }
}

/// The inputs that a call gives at one place, with their values.
pub(super) fn inputs<'a>(endpoint: &'a Endpoint, call: &'a Sample, place: Place) -> impl Iterator<Item = (&'a Input, &'a Value)> {
    let all = endpoint.inputs.iter().zip(&call.inputs).filter(move |(input, _)| input.place == place);
    all.filter_map(|(input, value)| Some((input, value.as_ref()?)))
}

/// The body of a call as JSON, where it has one.
pub(super) fn body(endpoint: &Endpoint, call: &Sample) -> Option<Value> {
    if call.body.is_some() {
        return call.body.clone();
    }
    let fields: serde_json::Map<String, Value> =
        inputs(endpoint, call, Place::Body).map(|(input, value)| (input.name.wire().to_owned(), value.clone())).collect();
    (!fields.is_empty() || endpoint.empty_body).then_some(Value::Object(fields))
}

/// A value as it is typed outside JSON; a list has commas.
pub(super) fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
        other => other.to_string(),
    }
}

//! The examples of the spec, each where its parts belong.

use std::collections::BTreeMap;

use codegen::api::{Endpoint, Envelope, Example, Input, Place};
use serde_json::{Value, json};

use super::{filled, map};

/// The values that the examples give a parameter.
pub(super) fn of_parameter(endpoint: &Endpoint, input: &Input) -> Option<Value> {
    of(endpoint, |example| {
        let values: &BTreeMap<String, Value> = match input.place {
            Place::Path => &example.path,
            Place::Query => &example.query,
            Place::Header | Place::Body => return None,
        };
        values.get(input.name.wire()).cloned()
    })
}

/// The bodies of the examples.
pub(super) fn of_body(endpoint: &Endpoint) -> Option<Value> {
    of(endpoint, |example| example.body.clone())
}

/// The answers of the examples, as they are sent.
pub(super) fn of_answer(endpoint: &Endpoint, envelope: &Envelope) -> Option<Value> {
    of(endpoint, |example| Some(envelope.wrap(example.returns.clone()?)))
}

fn of(endpoint: &Endpoint, part: impl Fn(&Example) -> Option<Value>) -> Option<Value> {
    filled(map(endpoint.examples.iter().filter_map(|example| Some((&example.name, json!({"value": part(example)?}))))))
}

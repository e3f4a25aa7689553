//! What the recorded OpenAPI documents show: the examples of answers and bodies, and those that the properties of their schemas add up to.

use std::fs;

use codegen::api::shape;
use serde_json::{Map, Value};

use super::recorded::{FAMILIES, routes};
use crate::project;

/// What an example is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Answer,
    Body,
}

/// An example of a document, and the id of our endpoint that it belongs to.
pub(super) struct Shown {
    pub(super) id: &'static str,
    pub(super) document: String,
    pub(super) part: Part,
    /// Given as an example; what the properties of a schema add up to is not.
    pub(super) whole: bool,
    pub(super) value: Value,
}

/// Every example in the documents of the families, repaired and as they were.
pub(super) fn shown() -> Vec<Shown> {
    let mut out = Vec::new();
    for (family, folder) in FAMILIES.iter().flat_map(|family| [(family, ""), (family, "raw/")]) {
        let name = format!("openapi/{folder}{family}.json");
        let text = fs::read_to_string(project::shared(&name)).expect("the documents are beside the workspace");
        let document: Value = serde_json::from_str(&text).expect("it is JSON");
        let routes = routes(family);
        for (path, method, operation) in operations(&document) {
            let Some(id) = routes.get(&(method.to_uppercase(), shape(path))) else { continue };
            let mut add = |part, values: Vec<(bool, Value)>| {
                out.extend(values.into_iter().map(|(whole, value)| Shown {
                    id: project::command(id).endpoint().id,
                    document: name.clone(),
                    part,
                    whole,
                    value,
                }));
            };
            add(Part::Body, media(&document, &operation["requestBody"]));
            let answers = operation["responses"].as_object().into_iter().flatten().filter(|(status, _)| status.starts_with('2'));
            answers.for_each(|(_, answer)| add(Part::Answer, media(&document, answer)));
        }
    }
    out
}

fn operations(document: &Value) -> impl Iterator<Item = (&String, &String, &Value)> {
    let paths = document["paths"].as_object().into_iter().flatten();
    paths.flat_map(|(path, item)| item.as_object().into_iter().flatten().map(move |(method, operation)| (path, method, operation)))
}

/// The examples of a body or an answer: those given whole, and the one that its schema adds up to.
fn media(document: &Value, holder: &Value) -> Vec<(bool, Value)> {
    let mut out = Vec::new();
    for content in resolved(document, holder)["content"].as_object().into_iter().flatten().map(|(_, content)| content) {
        let named = content["examples"].as_object().into_iter().flatten();
        let named = named.filter_map(|(_, example)| resolved(document, example).get("value"));
        out.extend(content.get("example").into_iter().chain(named).map(|example| (true, example.clone())));
        out.extend(composed(document, &content["schema"], 0).map(|example| (false, example)));
    }
    out
}

/// What a reference leads to.
fn resolved<'v>(document: &'v Value, value: &'v Value) -> &'v Value {
    let reference = value.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#'));
    reference.and_then(|pointer| document.pointer(pointer)).unwrap_or(value)
}

/// The value that a schema shows, itself or in its properties.
fn composed(document: &Value, schema: &Value, depth: usize) -> Option<Value> {
    let schema = resolved(document, schema);
    if depth > 12 {
        return None;
    }
    let whole = schema.get("example").or(schema.get("default"));
    if let Some(whole) = whole {
        return Some(whole.clone());
    }
    let mut object = Map::new();
    for part in schema["allOf"].as_array().into_iter().flatten() {
        if let Some(Value::Object(fields)) = composed(document, part, depth + 1) {
            object.extend(fields);
        }
    }
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        if let Some(value) = composed(document, property, depth + 1) {
            object.insert(name.clone(), value);
        }
    }
    if let Some(item) = schema.get("items").and_then(|items| composed(document, items, depth + 1)) {
        return Some(Value::Array(vec![item]));
    }
    (!object.is_empty()).then_some(Value::Object(object))
}

//! What comes back: the answer in its envelope, and refusals.

use codegen::api::{Api, Endpoint, Envelope, Family, Paging, PagingKind};
use serde_json::{Value, json};

use super::{examples, list, map, object, schemas};

/// The schema of the known codes of errors.
pub(super) const CODE: &str = "errorCode";

/// Any success, and any refusal.
pub(super) fn responses(api: &Api, endpoint: &Endpoint) -> Value {
    let family = &api.families[endpoint.family];
    let envelope = endpoint.envelope.as_ref().unwrap_or(&family.envelope);
    let content = endpoint.returns.as_ref().map(|ty| {
        let schema = wrapped(endpoint, envelope, &schemas::of(ty));
        json!({"application/json": object([("schema", Some(schema)), ("examples", examples::of_answer(endpoint, envelope))])})
    });
    let description = if content.is_some() { "Done; this is the answer." } else { "Done." };
    json!({
        "2XX": object([("description", Some(description.into())), ("content", content)]),
        "default": {"$ref": format!("#/components/responses/{}", family.name.wire())},
    })
}

/// The answer with what the envelope puts around it.
fn wrapped(endpoint: &Endpoint, envelope: &Envelope, answer: &Value) -> Value {
    let answer = inside(envelope, answer, endpoint.returns_maybe);
    let Some(data) = &envelope.data else { return answer };
    let meta = envelope.meta.iter().map(|meta| (meta, endpoint.paging.as_ref().map_or(json!({"type": "object"}), of_pages)));
    object([
        ("type", Some("object".into())),
        ("properties", Some(map(std::iter::once((data, answer)).chain(meta)))),
        ("required", list([data.as_str()].into_iter().filter(|_| !endpoint.returns_maybe))),
        ("x-repeated", envelope.repeated.then(|| true.into())),
        ("x-done", list(envelope.done.iter().map(|path| path.join(".")))),
    ])
}

/// The answer in any of the places inside the data, or something else where it may be missing.
fn inside(envelope: &Envelope, answer: &Value, maybe: bool) -> Value {
    let place = |path: &Vec<String>| {
        path.iter().rev().fold(answer.clone(), |inner, key| json!({"type": "object", "properties": {key: inner}, "required": [key]}))
    };
    let mut places: Vec<Value> = envelope.inside.iter().map(place).collect();
    if places.is_empty() {
        places.push(answer.clone());
    }
    if maybe {
        places.push(json!({"description": "Something else, where there is no answer."}));
    }
    if places.len() == 1 { places.remove(0) } else { json!({"anyOf": places}) }
}

/// What the envelope tells about pages.
fn of_pages(paging: &Paging) -> Value {
    match &paging.kind {
        PagingKind::Pages { meta, current, total, .. } => {
            let number = json!({"type": "integer"});
            at(meta, json!({"type": "object", "properties": {current.as_str(): number, total.as_str(): number}}))
        }
        PagingKind::Cursor { next, .. } => at(next, json!({"type": "object"})),
        PagingKind::Token { next, .. } => at(next, json!({"type": ["string", "number", "null"]})),
    }
}

/// A schema at a path of keys joined by dots.
fn at(path: &str, schema: Value) -> Value {
    path.rsplit('.').fold(schema, |inner, key| json!({"type": "object", "properties": {key: inner}}))
}

/// How a family refuses.
pub(super) fn refusal(api: &Api, family: &Family) -> Value {
    let shape = &family.errors;
    let code = if api.error_codes.is_empty() { json!({"type": "string"}) } else { schemas::reference(CODE) };
    let code = shape.code.iter().map(|key| (key, code.clone()));
    let message = std::iter::once((&shape.message, json!({"type": "string"})));
    let error = json!({"type": "object", "properties": map(code.chain(message).chain(shape.details.iter().map(|key| (key, json!({}))))) });
    let error = shape.at.as_deref().map_or(error.clone(), |key| at(key, error));
    json!({"description": "Refused.", "content": {"application/json": {"schema": error}}})
}

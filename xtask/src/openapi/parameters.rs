//! What a call takes: parameters of path, header and query, the acting header, and the body.

use codegen::api::{Api, Encoding, Endpoint, Input, Place, Policy};
use serde_json::{Value, json};

use super::{examples, list, map, object, schemas};
use crate::model;

/// The parameters of an endpoint; the acting header comes last, and not at all where it is not supported.
pub(super) fn parameters(api: &Api, endpoint: &Endpoint) -> Vec<Value> {
    let own = endpoint.inputs.iter().filter_map(|input| Some(parameter(endpoint, input, location(input.place)?)));
    let acting = api.acting.iter().filter(|_| endpoint.policy != Policy::Unsupported).map(|acting| {
        json!({
            "name": acting.name.wire(),
            "in": "header",
            "required": endpoint.policy == Policy::Required,
            "description": acting.says,
            "schema": schemas::of(&acting.ty),
        })
    });
    own.chain(acting).collect()
}

/// Where a parameter stands; a field of the body is none.
fn location(place: Place) -> Option<&'static str> {
    match place {
        Place::Path => Some("path"),
        Place::Header => Some("header"),
        Place::Query => Some("query"),
        Place::Body => None,
    }
}

fn parameter(endpoint: &Endpoint, input: &Input, location: &str) -> Value {
    let name = input.name.wire();
    let (name, explode) = match input.encoding {
        None => (name.to_owned(), None),
        Some(Encoding::Csv) => (name.to_owned(), Some(false)),
        Some(Encoding::Repeat) => (name.to_owned(), Some(true)),
        Some(Encoding::Brackets) => (format!("{name}[]"), Some(true)),
    };
    let mut schema = schema(input);
    let description = schema.as_object_mut().and_then(|schema| schema.shift_remove("description"));
    object([
        ("name", Some(name.into())),
        ("in", Some(location.into())),
        ("required", Some(input.required.into())),
        ("description", description),
        ("style", explode.map(|_| "form".into())),
        ("explode", explode.map(Value::from)),
        ("schema", Some(schema)),
        ("examples", examples::of_parameter(endpoint, input)),
    ])
}

/// The body of a request, if it has one.
pub(super) fn body(endpoint: &Endpoint) -> Option<Value> {
    let content_type = model::content_type(endpoint)?;
    let fields = || endpoint.inputs.iter().filter(|input| input.place == Place::Body);
    let schema = match &endpoint.whole_body {
        Some(whole) => schemas::of(whole),
        None => object([
            ("type", Some("object".into())),
            ("properties", Some(map(fields().map(|input| (input.name.wire(), schema(input)))))),
            ("required", list(fields().filter(|input| input.required).map(|input| input.name.wire()))),
        ]),
    };
    let required = endpoint.whole_body.is_some() || fields().any(|input| input.required);
    let content = object([("schema", Some(schema)), ("examples", examples::of_body(endpoint))]);
    Some(json!({"required": required, "content": {content_type: content}}))
}

fn schema(input: &Input) -> Value {
    schemas::with_facts(schemas::nullable(&input.ty, input.nullable), &input.facts, input.example.as_ref())
}

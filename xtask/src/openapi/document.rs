//! The document as a whole: what it is about, its resources as tags, its paths, and what they refer to.

use codegen::api::{Api, Rate, Resource};
use serde_json::{Value, json};

use super::{components, filled, list, map, object, page, paths};

/// The API as an OpenAPI document.
pub(crate) fn document(api: &Api) -> Value {
    object([
        ("openapi", Some("3.1.0".into())),
        ("info", Some(info(api))),
        ("externalDocs", page(Some(&api.package.docs))),
        ("tags", list(api.resources.iter().map(tag))),
        ("paths", Some(paths::paths(api))),
        ("components", Some(components::components(api))),
        ("x-rate-classes", filled(map(api.rates.iter().map(rate)))),
    ])
}

fn info(api: &Api) -> Value {
    let package = &api.package;
    json!({
        "title": package.name,
        "version": package.version,
        "summary": package.says,
        "license": {"name": package.license, "identifier": package.license},
    })
}

fn tag(resource: &Resource) -> Value {
    object([
        ("name", Some(resource.name.wire().into())),
        ("description", Some(resource.says.as_str().into())),
        ("externalDocs", page(resource.docs.as_ref())),
    ])
}

fn rate(rate: &Rate) -> (&str, Value) {
    (rate.name.wire(), json!({"perMinute": rate.per_minute, "perUser": rate.per_user, "description": rate.says}))
}

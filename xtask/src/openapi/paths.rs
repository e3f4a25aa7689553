//! Paths with their operations. A path belongs to one family, whose base URL is its server.
//!
//! A document has each path once, whatever its variables are called. Where another family has the same path, or the family itself has it with other
//! names for the variables, the endpoint's id follows behind `#`, which no client sends.

use std::collections::BTreeMap;

use codegen::api::{Api, Choice, Endpoint, Family, Paging, PagingKind, Resource, Type, TypeKind, shape};
use serde_json::{Map, Value, json};

use super::{answers, components, filled, list, map, object, page, parameters, schemas};

/// All paths, in the order in which the spec has them.
pub(super) fn paths(api: &Api) -> Value {
    let mut paths = Map::new();
    let mut taken: BTreeMap<String, (usize, &str)> = BTreeMap::new();
    for resource in &api.resources {
        for endpoint in &resource.endpoints {
            let own = (endpoint.family, endpoint.path.as_str());
            let key = match taken.entry(shape(&endpoint.path)).or_insert(own) {
                first if *first == own => endpoint.path.clone(),
                _ => format!("{}#{}", endpoint.path, endpoint.id),
            };
            let path = paths.entry(key).or_insert_with(|| json!({"servers": [server(api, &api.families[endpoint.family])]}));
            path[endpoint.method.to_lowercase()] = operation(api, resource, endpoint);
        }
    }
    Value::Object(paths)
}

fn server(api: &Api, family: &Family) -> Value {
    let variables = family.variables.iter().map(|index| &api.variables[*index]).map(|variable| {
        let values = declared_choice(api, &variable.ty).map(|choice| schemas::values(&choice.variants));
        let facts = [("enum", values), ("default", Some(variable.sample.as_str().into())), ("description", Some(variable.says.as_str().into()))];
        (variable.name.wire(), object(facts))
    });
    object([("url", Some(family.base.as_str().into())), ("description", Some(family.says.as_str().into())), ("variables", filled(map(variables)))])
}

fn declared_choice<'a>(api: &'a Api, ty: &Type) -> Option<&'a Choice> {
    let name = &ty.named()?.name;
    match &api.types().find(|def| def.name.pascal() == *name)?.kind {
        TypeKind::Choice(choice) => Some(choice),
        _ => None,
    }
}

fn operation(api: &Api, resource: &Resource, endpoint: &Endpoint) -> Value {
    object([
        ("operationId", Some(endpoint.id.as_str().into())),
        ("tags", Some(json!([resource.name.wire()]))),
        ("summary", Some(endpoint.says.as_str().into())),
        ("description", endpoint.deprecated.as_deref().map(Value::from)),
        ("deprecated", endpoint.deprecated.is_some().then(|| true.into())),
        ("externalDocs", page(endpoint.docs.as_ref())),
        ("parameters", list(parameters::parameters(api, endpoint))),
        ("requestBody", parameters::body(endpoint)),
        ("responses", Some(answers::responses(api, endpoint))),
        ("security", Some(security(api, endpoint))),
        ("x-on-behalf-of", Some(endpoint.policy.word().into())),
        ("x-idempotent", Some(endpoint.idempotent.into())),
        ("x-rate-class", endpoint.rate.as_ref().map(|rate| rate.wire().into())),
        ("x-paging", endpoint.paging.as_ref().map(paging)),
        ("x-corrections", list(corrections(api, endpoint))),
        ("x-partial", endpoint.partial.as_deref().map(Value::from)),
    ])
}

/// Where the operation is not as the vendor's documents have it, and why.
fn corrections(api: &Api, endpoint: &Endpoint) -> impl Iterator<Item = Value> {
    api.deviations.iter().filter(|deviation| deviation.is_of(&endpoint.method, &endpoint.path)).map(|deviation| {
        object([
            ("what", Some(deviation.what.as_str().into())),
            ("values", list(deviation.values.iter().map(String::as_str))),
            ("why", Some(deviation.why.as_str().into())),
        ])
    })
}

/// What a call must carry: all headers of the scheme, with a key of one of the scopes.
fn security(api: &Api, endpoint: &Endpoint) -> Value {
    let scheme = &api.schemes[endpoint.scheme];
    let with = |roles: &[&str]| map(scheme.headers.iter().map(|header| (components::security_name(scheme, header), json!(roles))));
    match endpoint.scopes.as_slice() {
        [] => json!([with(&[])]),
        scopes => scopes.iter().map(|scope| with(&[scope])).collect(),
    }
}

fn paging(paging: &Paging) -> Value {
    match &paging.kind {
        PagingKind::Pages { page, size, .. } => json!({"style": paging.name, "page": page, "size": size}),
        PagingKind::Cursor { size, .. } => json!({"style": paging.name, "size": size}),
        PagingKind::Token { size, token, .. } => json!({"style": paging.name, "size": size, "token": token}),
    }
}

//! What the command line and the fake server have to know of the API, as data: whatever is said here costs nothing to compile. What is not there is left
//! out: what is null, not so, or an empty text.

mod types;

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::words::{self, Word};
use crate::api::{self, Api, AuthHeader, Content, Filled, PagingKind, Place, Type};
use types::{Declaration, Field, Use, declaration, taken};

/// The description.
#[derive(Serialize)]
pub(super) struct Description<'a> {
    name: &'a str,
    says: String,
    prefix: String,
    base_url: String,
    reserved: [&'a str; words::RESERVED.len()],
    #[serde(skip_serializing_if = "Option::is_none")]
    acting: Option<Acting<'a>>,
    families: Vec<Family<'a>>,
    schemes: Vec<Scheme<'a>>,
    resources: Vec<Resource<'a>>,
    endpoints: Vec<Endpoint<'a>>,
    types: BTreeMap<String, Declaration<'a>>,
}

impl<'a> Description<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let package = &api.package;
        Self {
            name: &package.name,
            says: format!("{} Reference: {}", package.says, package.docs),
            prefix: format!("{}_", package.env),
            base_url: format!("{}_BASE_URL", package.env),
            reserved: words::RESERVED,
            acting: api.acting.as_ref().map(|acting| Acting { header: acting.name.wire(), ty: Use::of(&acting.ty) }),
            families: api.families.iter().map(family).collect(),
            schemes: api.schemes.iter().map(|of| scheme(api, of)).collect(),
            resources: api.resources.iter().map(resource).collect(),
            endpoints: api.endpoints().map(|of| endpoint(api, of)).collect(),
            types: taken(api).into_iter().map(|def| (def.name.pascal(), declaration(def))).collect(),
        }
    }
}

#[derive(Serialize)]
struct Acting<'a> {
    header: &'a str,
    #[serde(rename = "type")]
    ty: Use<'a>,
}

#[derive(Serialize)]
struct Family<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    says: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'a str>,
    message: &'a str,
}

fn family(family: &api::Family) -> Family<'_> {
    let errors = &family.errors;
    Family { id: family.name.wire(), says: &family.says, error: errors.at.as_deref(), code: errors.code.as_deref(), message: &errors.message }
}

#[derive(Serialize)]
struct Scheme<'a> {
    id: &'a str,
    variables: Vec<Variable<'a>>,
    headers: Vec<&'a str>,
    keys: Vec<Key<'a>>,
}

#[derive(Serialize)]
struct Variable<'a> {
    name: &'a str,
    env: &'a str,
    #[serde(rename = "type")]
    ty: Use<'a>,
}

/// A key of one scope, or of none: headers, each with its environment variable.
#[derive(Serialize)]
struct Key<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    scope: Option<&'a str>,
    headers: Vec<(&'a str, &'a str)>,
}

fn scheme<'a>(api: &'a Api, scheme: &'a api::Scheme) -> Scheme<'a> {
    let key = |scope, header: &'a AuthHeader, env| Key { scope, headers: vec![(header.name.wire(), env)] };
    let keys = match scheme.headers.first() {
        Some(header) if !scheme.scopes.is_empty() => scheme.scopes.iter().map(|scope| key(Some(scope.name.wire()), header, &*scope.env)).collect(),
        _ => {
            let headers = scheme.headers.iter().map(|header| (header.name.wire(), header.env.as_deref().unwrap_or_default()));
            vec![Key { scope: None, headers: headers.collect() }]
        }
    };
    let variables = scheme.variables.iter().map(|index| &api.variables[*index]);
    Scheme {
        id: scheme.name.wire(),
        variables: variables.map(|of| Variable { name: of.name.wire(), env: &of.env, ty: Use::of(&of.ty) }).collect(),
        headers: scheme.headers.iter().map(|header| header.name.wire()).collect(),
        keys,
    }
}

#[derive(Serialize)]
struct Resource<'a> {
    id: &'a str,
    family: usize,
    #[serde(skip_serializing_if = "str::is_empty")]
    says: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    docs: Option<&'a str>,
}

fn resource(resource: &api::Resource) -> Resource<'_> {
    Resource { id: resource.name.wire(), family: resource.family, says: &resource.says, docs: resource.docs.as_deref() }
}

#[derive(Serialize)]
struct Endpoint<'a> {
    id: &'a str,
    method: &'a str,
    path: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    says: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    deprecated: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    docs: Option<&'a str>,
    family: usize,
    scheme: usize,
    scopes: &'a [String],
    policy: &'a str,
    inputs: Vec<Input<'a>>,
    envelope: Envelope<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    paging: Option<Paging<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    shortcuts: Vec<Shortcut<'a>>,
}

fn endpoint<'a>(api: &'a Api, endpoint: &'a api::Endpoint) -> Endpoint<'a> {
    let whole = endpoint.whole_body.as_ref().map(|ty| Input {
        place: "whole",
        field: Field::new("body", Word::Option("body".to_owned()), ty, true),
        encoding: None,
    });
    Endpoint {
        id: &endpoint.id,
        method: &endpoint.method,
        path: &endpoint.path,
        says: &endpoint.says,
        deprecated: endpoint.deprecated.as_deref(),
        docs: endpoint.docs.as_deref(),
        family: endpoint.family,
        scheme: endpoint.scheme,
        scopes: &endpoint.scopes,
        policy: endpoint.policy.word(),
        inputs: endpoint.inputs.iter().map(|of| input(endpoint, of)).chain(whole).collect(),
        envelope: envelope(endpoint.envelope.as_ref().unwrap_or(&api.families[endpoint.family].envelope)),
        paging: endpoint.paging.as_ref().map(|paging| self::paging(&paging.kind)),
        shortcuts: endpoint.shortcuts.iter().map(|of| shortcut(endpoint, of)).collect(),
    }
}

#[derive(Serialize)]
struct Shortcut<'a> {
    name: &'a str,
    says: &'a str,
    takes: Vec<Field<'a>>,
    fields: Vec<Filling<'a>>,
}

/// What a shortcut puts into the body.
#[derive(Serialize)]
struct Filling<'a> {
    at: &'a [String],
    with: With<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum With<'a> {
    Taken(Option<usize>),
    Value(&'a Value),
}

fn shortcut<'a>(endpoint: &api::Endpoint, shortcut: &'a api::Shortcut) -> Shortcut<'a> {
    let takes = shortcut.takes.iter().map(|taken| {
        let plain = Field::new(taken.name.wire(), Word::of_taken(endpoint, taken), &taken.ty, true);
        Field { says: &taken.help, ..plain }
    });
    let fields = shortcut.fields.iter().map(|field| match field {
        Filled::Argument { at, name, .. } => Filling { at, with: With::Taken(shortcut.takes.iter().position(|taken| taken.name == *name)) },
        Filled::Value { at, value } => Filling { at, with: With::Value(value) },
    });
    Shortcut { name: shortcut.name.wire(), says: &shortcut.says, takes: takes.collect(), fields: fields.collect() }
}

#[derive(Serialize)]
struct Input<'a> {
    place: &'static str,
    field: Field<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    encoding: Option<&'static str>,
}

fn input<'a>(endpoint: &api::Endpoint, input: &'a api::Input) -> Input<'a> {
    let place = match input.place {
        Place::Path => "path",
        Place::Header => "header",
        Place::Query => "query",
        Place::Body if input.ty == Type::File => "file",
        Place::Body if endpoint.content == Content::Multipart => "part",
        Place::Body => "body",
    };
    let encoding = input.encoding.map(|encoding| match encoding {
        api::Encoding::Csv => "csv",
        api::Encoding::Repeat => "repeat",
        api::Encoding::Brackets => "brackets",
    });
    let plain = Field::new(input.name.wire(), Word::of_input(endpoint, input), &input.ty, input.required);
    Input { place, field: Field { says: &input.help, nullable: input.nullable, ..plain }, encoding }
}

#[derive(Serialize)]
struct Envelope<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    meta: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    inside: Option<&'a [String]>,
}

fn envelope(envelope: &api::Envelope) -> Envelope<'_> {
    Envelope { data: envelope.data.as_deref(), meta: envelope.meta.as_deref(), inside: envelope.inside.first().map(Vec::as_slice) }
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
enum Paging<'a> {
    Pages { page: &'a str, size: &'a str, meta: &'a str, current: &'a str, total: &'a str },
    Cursor { size: &'a str, next: &'a str },
    Token { size: &'a str, next: &'a str },
}

fn paging(kind: &PagingKind) -> Paging<'_> {
    match kind {
        PagingKind::Pages { page, size, meta, current, total } => Paging::Pages { page, size, meta, current, total },
        PagingKind::Cursor { size, next } => Paging::Cursor { size, next },
        PagingKind::Token { size, next, .. } => Paging::Token { size, next },
    }
}

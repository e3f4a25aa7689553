//! `cargo xtask endpoints`: every endpoint with its facts, for people as a table and for programs as JSON.

use std::collections::BTreeMap;

use anyhow::Result;
use codegen::api::{self, Api, Content, Home, Place, RecordField, Type, TypeDef, TypeKind};
use serde::Serialize;

use crate::spec::SpecArgs;
use crate::{Outcome, print};

/// Options of `endpoints`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// How the endpoints are printed.
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
    #[command(flatten)]
    spec: SpecArgs,
}

/// How the endpoints are printed.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Table,
    Json,
}

/// The facts of an endpoint, in the names of the wire.
#[derive(Serialize)]
struct Endpoint<'a> {
    id: &'a str,
    resource: &'a str,
    method: &'a str,
    path: &'a str,
    family: &'a str,
    base_url: &'a str,
    auth: &'a str,
    headers: Vec<&'a str>,
    scopes: &'a [String],
    on_behalf_of: &'static str,
    path_params: Vec<&'a str>,
    query: Vec<Input<'a>>,
    body_fields: Vec<Input<'a>>,
    content_type: Option<&'static str>,
    paging: &'a str,
    deprecated: bool,
}

/// A query parameter or a field of the body.
#[derive(Serialize)]
pub(crate) struct Input<'a> {
    pub(crate) name: &'a str,
    pub(crate) required: bool,
}

/// Prints the endpoints, sorted by id.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let api = match codegen::model(&args.spec.read()?) {
        Ok(api) => api,
        Err(problems) => return Ok(args.spec.show(&problems)),
    };
    let mut endpoints = Vec::new();
    for resource in &api.resources {
        endpoints.extend(resource.endpoints.iter().map(|endpoint| Endpoint::new(&api, resource, endpoint)));
    }
    endpoints.sort_by_key(|endpoint| endpoint.id);
    match args.format {
        Format::Table => print::out(&table(&endpoints)),
        Format::Json => print::out(&format!("{}\n", serde_json::to_string_pretty(&endpoints)?)),
    }
    Ok(Outcome::Fine)
}

impl<'a> Endpoint<'a> {
    fn new(api: &'a Api, resource: &'a api::Resource, endpoint: &'a api::Endpoint) -> Self {
        let (family, scheme) = (&api.families[endpoint.family], &api.schemes[endpoint.scheme]);
        let inputs = |place| endpoint.inputs.iter().filter(move |input| input.place == place);
        let named = |place| inputs(place).map(|input| Input { name: input.name.wire(), required: input.required }).collect();
        let body_fields = match &endpoint.whole_body {
            Some(whole) => fields(api, whole),
            None => named(Place::Body),
        };
        Self {
            id: &endpoint.id,
            resource: resource.name.wire(),
            method: &endpoint.method,
            path: &endpoint.path,
            family: family.name.wire(),
            base_url: &family.base,
            auth: scheme.name.wire(),
            headers: scheme.headers.iter().map(|header| header.name.wire()).collect(),
            scopes: &endpoint.scopes,
            on_behalf_of: endpoint.policy.word(),
            path_params: inputs(Place::Path).map(|input| input.name.wire()).collect(),
            query: named(Place::Query),
            body_fields,
            content_type: content_type(endpoint),
            paging: endpoint.paging.as_ref().map_or("none", |paging| &paging.name),
            deprecated: endpoint.deprecated.is_some(),
        }
    }
}

/// How the body is sent, if there is one.
pub(crate) fn content_type(endpoint: &api::Endpoint) -> Option<&'static str> {
    let has_body = endpoint.whole_body.is_some() || endpoint.inputs.iter().any(|input| input.place == Place::Body);
    has_body.then_some(match endpoint.content {
        Content::Json => "application/json",
        Content::Multipart => "multipart/form-data",
    })
}

/// The fields of a body that is one value.
fn fields<'a>(api: &'a Api, body: &Type) -> Vec<Input<'a>> {
    match declaration(api, body).map(|def| &def.kind) {
        Some(TypeKind::Record(record)) => record.fields.iter().map(Input::of).collect(),
        Some(TypeKind::Union(union)) => of_union(api, union),
        _ => Vec::new(),
    }
}

/// The discriminator, then what any variant has. A field is required if every variant requires it.
pub(crate) fn of_union<'a>(api: &'a Api, union: &'a api::Union) -> Vec<Input<'a>> {
    let mut found = vec![Input { name: &union.discriminator, required: union.default.is_none() }];
    if let Some(content) = &union.content {
        found.push(Input { name: content, required: true });
        return found;
    }
    let mut required_by: BTreeMap<&str, usize> = BTreeMap::new();
    for field in union.variants.iter().flat_map(|variant| fields(api, &variant.ty)) {
        *required_by.entry(field.name).or_default() += usize::from(field.required);
        if found.iter().all(|known| known.name != field.name) {
            found.push(field);
        }
    }
    for field in &mut found[1..] {
        field.required = required_by.get(field.name) == Some(&union.variants.len());
    }
    found
}

fn declaration<'a>(api: &'a Api, ty: &Type) -> Option<&'a TypeDef> {
    let Type::Named(named) = ty else { return None };
    let declared = match named.home {
        Home::Shared(index) => &api.shared.get(index)?.types,
        Home::Resource(index) => &api.resources.get(index)?.types,
    };
    declared.iter().find(|def| def.name.pascal() == named.name)
}

impl<'a> Input<'a> {
    fn of(field: &'a RecordField) -> Self {
        Self { name: field.name.wire(), required: field.required }
    }
}

/// The facts that fit into a line, in columns.
fn table(endpoints: &[Endpoint<'_>]) -> String {
    let scopes: Vec<String> = endpoints.iter().map(|endpoint| endpoint.scopes.join(",")).collect();
    let mut rows = vec![["ID", "METHOD", "PATH", "FAMILY", "AUTH", "SCOPES", "ON BEHALF OF", "PAGING"]];
    rows.extend(endpoints.iter().zip(&scopes).map(|(endpoint, scopes)| {
        let scopes = if scopes.is_empty() { "-" } else { scopes };
        let Endpoint { id, method, path, family, auth, on_behalf_of, paging, .. } = *endpoint;
        [id, method, path, family, auth, scopes, on_behalf_of, paging]
    }));
    let width = |column: usize| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or_default();
    let widths: [usize; 8] = std::array::from_fn(width);
    let line = |row: &[&str; 8]| {
        let cells: Vec<String> = row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        format!("{}\n", cells.join("  ").trim_end())
    };
    rows.iter().map(line).collect()
}

//! `cargo xtask endpoints`: every endpoint with its facts, for people as a table and for programs as JSON.

use anyhow::Result;
use codegen::api::{self, Api, Place};
use serde::Serialize;

use crate::spec::SpecArgs;
use crate::{Outcome, model, print};

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
struct Input<'a> {
    name: &'a str,
    required: bool,
}

/// Prints the endpoints, sorted by id.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let Some(api) = args.spec.model()? else { return Ok(Outcome::Problems) };
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
            query: inputs(Place::Query).map(|input| Input { name: input.name.wire(), required: input.required }).collect(),
            body_fields: model::body(api, endpoint).iter().map(|field| Input { name: field.name, required: field.required }).collect(),
            content_type: model::content_type(endpoint),
            paging: endpoint.paging.as_ref().map_or("none", |paging| &paging.name),
            deprecated: endpoint.deprecated.is_some(),
        }
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

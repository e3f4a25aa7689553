//! From the model to files: which files exist, and one renderer for each kind. Nothing here decides or fails.

mod access;
mod catalogue;
mod cli;
mod client;
mod description;
mod diagram;
mod docs;
mod endpoint;
mod families;
mod guide;
mod json;
mod macros;
mod manifest;
mod method_docs;
mod mock;
mod reference;
mod resource;
mod root;
mod sample_bodies;
mod sample_types;
mod samples;
mod snippet;
mod ty;
mod types;
mod value;
mod words;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::api::{Api, Endpoint, RecordField, Resource, Type};
use crate::file::Files;
use crate::name::Name;
use crate::name::ident;
use description::Description;
use value::Expressions;

/// Where facts that no resource owns come from.
const API: &str = "spec/api.yaml";

/// All files of the generated crate.
pub(crate) fn files(api: &Api) -> Files {
    let expressions = Expressions::new(api);
    let mut files = Files::default();
    files.text("Cargo.toml", manifest::cargo_toml(api));
    files.text("rustfmt.toml", "# The generator prints these files; nothing formats them again.\ndisable_all_formatting = true\n");
    files.text("README.md", catalogue::readme(api));
    files.text("CATALOGUE.md", catalogue::catalogue(api));
    files.text("reference.html", reference::page(api, &expressions));
    if let Some(table) = diagram::access(api) {
        files.text("access.svg", table);
    }
    files.text("src/api.json", description(api));
    files.text("src/mock.json", mock_rules(api));
    files.rust("src/mock.rs", API, mock::file(api));
    files.text("LICENSE-MIT", include_str!("../../../LICENSE-MIT"));
    files.text("LICENSE-APACHE", include_str!("../../../LICENSE-APACHE"));
    files.rust("src/lib.rs", API, root::file(api));
    files.rust("src/access.rs", API, access::file(api));
    files.rust("src/client.rs", API, client::file(api));
    files.rust("src/envelopes.rs", API, families::envelopes(api));
    files.rust("src/families.rs", API, families::file(api));
    files.rust("src/rates.rs", API, families::rates(api));
    files.rust("src/types.rs", API, root::shared_types(api));
    for shared in &api.shared {
        if let Some(module) = &shared.module {
            files.rust(format!("src/types/{}.rs", module.snake()), &shared.source, root::further_types(shared));
        }
    }
    if !api.error_codes.is_empty() {
        files.rust("src/error_code.rs", API, root::error_codes(api));
    }
    guide::files(api, &mut files);
    cli::files(api, &mut files);
    files.rust("samples/mod.rs", "spec", samples::root(api));
    files.rust("samples/bodies.rs", "spec", sample_bodies::file(api, &expressions));
    files.rust("samples/types.rs", "spec", sample_types::file(api, &expressions));
    for (index, family) in api.families.iter().enumerate().filter(|(index, _)| api.resources.iter().any(|resource| resource.family == *index)) {
        files.rust(format!("src/{}/mod.rs", family.name.snake()), API, root::family(api, index));
    }
    for resource in &api.resources {
        let path: Vec<String> = lineage(api, resource).map(|resource| resource.accessor.snake()).collect();
        let family = api.families[resource.family].name.snake();
        files.rust(format!("src/{family}/{}.rs", path.join("/")), &resource.source, resource::file(api, resource, &expressions));
        files.rust(format!("samples/{}.rs", resource.name.snake()), &resource.source, samples::file(api, resource, &expressions));
    }
    files
}

/// What a command line and a fake server have to know of the API, as JSON.
pub fn description(api: &Api) -> String {
    json::lines(&Description::of(api))
}

/// What a fake server does beyond that, as JSON.
pub fn mock_rules(api: &Api) -> String {
    json::lines(&mock::Rules::of(api))
}

/// A type as users write it, without the path to it.
pub fn rust_type(ty: &Type) -> String {
    without_spaces(&ty::plain(ty))
}

/// The type of a struct's field as users write it, without the path to it.
pub fn rust_field(field: &RecordField) -> String {
    without_spaces(&types::field_type(field))
}

/// What a call gives as users write it, without the path to it; none where nothing comes back.
pub fn rust_answer(endpoint: &Endpoint) -> Option<String> {
    endpoint.returns.as_ref().map(|ty| without_spaces(&ty::answer(endpoint, &ty::plain(ty))))
}

/// The module of a resource inside the crate as users write it.
pub fn rust_module(api: &Api, resource: &Resource) -> String {
    without_spaces(&module(api, resource))
}

/// Nothing of this has a word that needs a space beside it.
fn without_spaces(ty: &TokenStream) -> String {
    ty.to_string().replace(' ', "").replace("runtime::", "")
}

/// The feature of a resource; those that are reached through another one share its feature.
fn feature(api: &Api, resource: &Resource) -> String {
    let outermost = lineage(api, resource).next().unwrap_or(resource);
    format!("{}-{}", api.families[resource.family].name.wire(), outermost.name.wire().replace('_', "-"))
}

/// The feature of a file of shared types that not every build needs.
fn types_feature(module: &Name) -> String {
    format!("types-{}", module.snake().replace('_', "-"))
}

/// A resource behind those through which it is reached.
fn lineage<'a>(api: &'a Api, resource: &'a Resource) -> impl Iterator<Item = &'a Resource> {
    let inner = std::iter::successors(Some(resource), |resource| resource.parent.map(|parent| &api.resources[parent]));
    inner.collect::<Vec<_>>().into_iter().rev()
}

/// The resources that are reached through this one.
fn children<'a>(api: &'a Api, resource: &'a Resource) -> impl Iterator<Item = &'a Resource> {
    api.resources.iter().filter(|child| child.parent.is_some_and(|parent| api.resources[parent].name == resource.name))
}

/// The module of a resource inside the crate.
fn module(api: &Api, resource: &Resource) -> TokenStream {
    let family = api.families[resource.family].name.ident();
    let modules = lineage(api, resource).map(|resource| resource.accessor.ident());
    quote!(#family #(::#modules)*)
}

/// The calls that lead from a client to the handle of a resource.
fn way(api: &Api, resource: &Resource) -> String {
    lineage(api, resource).map(|resource| format!("{}()", resource.accessor.snake())).collect::<Vec<_>>().join(".")
}

/// The crate's name in Rust.
fn package_ident(api: &Api) -> Ident {
    ident(&api.package.name.replace('-', "_"))
}

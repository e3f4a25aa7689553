//! The package's manifest and its other text files.

use crate::api::{Api, Resource};

use super::feature;

/// `Cargo.toml`
pub(super) fn cargo_toml(api: &Api) -> String {
    let package = &api.package;
    let list = |items: &[String]| items.iter().map(|item| format!("{item:?}")).collect::<Vec<_>>().join(", ");
    let repository = package.repository.as_ref().map_or(String::new(), |url| format!("repository = {url:?}\n"));
    let features: String = families(api)
        .map(|(family, resources)| {
            let own: String = resources.iter().map(|resource| format!("{} = []\n", feature(api, resource))).collect();
            let all = resources.iter().map(|resource| feature(api, resource)).collect::<Vec<_>>();
            format!("# {family}\n{family} = [{}]\n{own}", list(&all))
        })
        .collect();
    let full = families(api).map(|(family, _)| family).collect::<Vec<_>>();
    format!(
        r#"# @generated from spec/api.yaml by `cargo xtask gen`. Do not edit.

[package]
name = {name:?}
version = {version:?}
edition = "2024"
rust-version = {rust_version:?}
description = {says:?}
documentation = "https://docs.rs/{name}"
{repository}license = {license:?}
keywords = [{keywords}]
categories = [{categories}]
readme = "README.md"
include = ["src/**", "README.md", "CATALOGUE.md", "LICENSE-*"]

[[bin]]
name = {name:?}
path = "src/bin/{name}.rs"
required-features = ["cli"]

[features]
default = ["full", "reqwest"]
# Every resource.
full = [{full}]
# The transport of the runtime, over rustls; without it a client needs one of yours.
reqwest = ["runtime/reqwest"]
# The command line.
cli = ["full", "runtime/cli"]
{features}
[dependencies]
runtime = {{ package = {runtime:?}, version = {runtime_version:?}, path = {path:?}, default-features = false }}

[package.metadata.docs.rs]
all-features = true

[lints.rust]
unsafe_code = "forbid"
"#,
        name = package.name,
        version = package.version,
        rust_version = package.rust_version,
        says = package.says,
        license = package.license,
        keywords = list(&package.keywords),
        categories = list(&package.categories),
        full = list(&full),
        runtime = package.runtime_package,
        runtime_version = package.runtime_version,
        path = package.runtime_path,
    )
}

/// The families that have resources, with their features.
fn families(api: &Api) -> impl Iterator<Item = (String, Vec<&Resource>)> {
    api.families.iter().enumerate().filter_map(|(index, family)| {
        let resources: Vec<&Resource> = api.resources.iter().filter(|resource| resource.family == index).collect();
        (!resources.is_empty()).then(|| (family.name.wire().to_owned(), resources))
    })
}

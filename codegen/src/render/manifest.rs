//! The package's manifest and its other text files.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use crate::api::{Api, Resource, Uses};

use super::{feature, types_feature};

/// `Cargo.toml`
pub(super) fn cargo_toml(api: &Api) -> String {
    let package = &api.package;
    let repository = package.repository.as_ref().map_or(String::new(), |url| format!("repository = {url:?}\n"));
    let features = features(api);
    let examples = api.guide.as_ref().map_or("", |_| EXAMPLES);
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
default = ["full", "rustls"]
# Every resource.
full = [{full}]
# The transport of the runtime, over rustls; without it a client needs one of yours.
rustls = ["runtime/rustls"]
# The same with the cryptography that the program installs for rustls.
rustls-no-provider = ["runtime/rustls-no-provider"]
# A limiter of calls by the rate classes of the API, off until a client asks for it.
limiter = ["runtime/limiter"]
# Calls that are waited for without a runtime: `wait`.
blocking = ["runtime/blocking"]
# Spans for calls and attempts, named as OpenTelemetry does.
tracing = ["runtime/tracing"]
# The command line.
cli = ["full", "runtime/cli"]
# A fake server for tests.
mock = ["full", "runtime/mock"]
{features}
[dependencies]
runtime = {{ package = {runtime:?}, version = "={runtime_version}", path = {path:?}, default-features = false }}
{examples}
[package.metadata.docs.rs]
all-features = true

[lints.rust]
unsafe_code = "forbid"

[lints.clippy]
# What a call requires are its arguments, however many there are.
too_many_arguments = "allow"
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

/// What the guide's examples run on; only `.md` files name it.
const EXAMPLES: &str = r#"
[dev-dependencies]
# The examples of the guide run on it.
tokio = { version = "1", features = ["macros", "rt-multi-thread"] }

[package.metadata.cargo-machete]
ignored = ["tokio"]
"#;

/// A feature for each family, one for each of its resources, and one for each file of types that only some of these need.
fn features(api: &Api) -> String {
    let mut out = String::new();
    let uses = Uses::new(api);
    let mut inside: BTreeMap<String, Vec<&Resource>> = BTreeMap::new();
    for resource in &api.resources {
        inside.entry(feature(api, resource)).or_default().push(resource);
    }
    let needed = |files: BTreeSet<usize>| -> Vec<String> {
        files
            .into_iter()
            .map(|index| &api.shared[index])
            .filter(|shared| shared.optional)
            .filter_map(|shared| shared.module.as_ref())
            .map(types_feature)
            .collect()
    };
    for (family, resources) in families(api) {
        let own: Vec<String> = resources.iter().map(|resource| feature(api, resource)).collect();
        let _ = writeln!(out, "# {family}\n{family} = [{}]", list(&own));
        for name in own {
            let names = inside.get(&name).into_iter().flatten().flat_map(|resource| resource.names());
            let _ = writeln!(out, "{name} = [{}]", list(&needed(uses.files(names))));
        }
    }
    if api.shared.iter().any(|shared| shared.optional) {
        out.push_str("# Types that several resources use, which turn them on.\n");
    }
    for (index, shared) in api.shared.iter().enumerate().filter(|(_, shared)| shared.optional) {
        let Some(module) = &shared.module else { continue };
        let mut others = uses.files(shared.names());
        others.remove(&index);
        let _ = writeln!(out, "{} = [{}]", types_feature(module), list(&needed(others)));
    }
    out
}

/// Texts as the elements of a TOML list.
fn list(items: &[String]) -> String {
    items.iter().map(|item| format!("{item:?}")).collect::<Vec<_>>().join(", ")
}

/// The families that have resources, with their features.
fn families(api: &Api) -> impl Iterator<Item = (String, Vec<&Resource>)> {
    api.families.iter().enumerate().filter_map(|(index, family)| {
        let resources: Vec<&Resource> = api.resources.iter().filter(|resource| resource.family == index && resource.parent.is_none()).collect();
        (!resources.is_empty()).then(|| (family.name.wire().to_owned(), resources))
    })
}

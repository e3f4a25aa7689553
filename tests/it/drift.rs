//! Drift: what is committed is what the spec makes.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::api::{Endpoint, PagingKind, Policy};
use codegen::spec::LeftAsJson;

use crate::project;

/// All files in a folder, by their path inside it; what builds leave there does not count.
fn files(root: &Path, folder: &Path, out: &mut BTreeSet<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder can be read").flatten() {
        let path = entry.path();
        if path.is_dir() && path != root.join("target") {
            files(root, &path, out);
        } else if path.is_file() && path != root.join("Cargo.lock") {
            out.insert(path.strip_prefix(root).expect("it lies inside").to_owned());
        }
    }
}

#[test]
fn the_generated_crate_is_in_step_with_the_spec() {
    let generated =
        codegen::generate(&project::sources(&project::root().join("spec"))).unwrap_or_else(|problems| panic!("{}", problems.render(false)));
    let folder = project::root().join("generated");
    let mut on_disk = BTreeSet::new();
    files(&folder, &folder, &mut on_disk);
    let expected: BTreeSet<PathBuf> = generated.iter().map(|(path, _)| PathBuf::from(path)).collect();
    assert_eq!(on_disk, expected, "the files of generated/; `cargo xtask gen` writes them");
    for (path, text) in generated.iter() {
        let found = fs::read_to_string(folder.join(path)).expect("a generated file can be read");
        assert!(found == text, "generated/{path} is out of step; `cargo xtask gen` writes it");
    }
}

/// Every word of the language is explained to its users.
#[test]
fn the_language_page_has_every_word() {
    let page = fs::read_to_string(project::root().join("docs/spec-language.md")).expect("the page is there");
    let mut words = BTreeSet::new();
    for schema in codegen::schema::schemas().values() {
        collect(&serde_json::from_str(schema).expect("a schema is JSON"), &mut words);
    }
    let missing: Vec<&String> = words.iter().filter(|word| !page.contains(&format!("`{word}"))).collect();
    assert!(missing.is_empty(), "docs/spec-language.md does not explain {missing:?}");
}

/// The names of all properties in a JSON Schema.
fn collect(schema: &serde_json::Value, words: &mut BTreeSet<String>) {
    if let Some(properties) = schema.get("properties").and_then(serde_json::Value::as_object) {
        words.extend(properties.keys().cloned());
    }
    match schema {
        serde_json::Value::Object(fields) => fields.values().for_each(|field| collect(field, words)),
        serde_json::Value::Array(items) => items.iter().for_each(|item| collect(item, words)),
        _ => {}
    }
}

/// What goes in comes out: each endpoint has one line in the catalogue and one command. `wire.rs` has its requests.
#[test]
fn every_endpoint_is_in_the_catalogue_and_a_command() {
    let model = project::model();
    let endpoints = || model.endpoints();
    let catalogue = fs::read_to_string(project::root().join("generated/CATALOGUE.md")).expect("the catalogue is there");
    let mut listed: Vec<&str> = catalogue.lines().filter_map(|line| line.split(" | ").nth(1)).filter(|cell| cell.contains(" /")).collect();
    let mut described: Vec<String> = endpoints().map(|endpoint| format!("`{} {}`", endpoint.method, endpoint.path)).collect();
    listed.sort_unstable();
    described.sort();
    assert_eq!(listed, described, "the catalogue");
    let program = cometchat::cli::program().expect("the description is whole");
    let commands: BTreeSet<&str> = program.description().endpoints.iter().map(|endpoint| endpoint.id.as_str()).collect();
    assert_eq!(commands, endpoints().map(|endpoint| endpoint.id.as_str()).collect(), "the commands");
}

/// The README's table of what is covered.
#[test]
fn the_readme_counts_right() {
    let model = project::model();
    let count = |family: Option<usize>, counts: &dyn Fn(&Endpoint) -> bool| {
        let endpoints = model.endpoints();
        endpoints.filter(|endpoint| family.is_none_or(|family| endpoint.family == family) && counts(endpoint)).count()
    };
    let left = left_as_json();
    let policy = |wanted: Policy| move |endpoint: &Endpoint| endpoint.policy == wanted;
    let row = |name: &str, family: Option<usize>| {
        let left = left.iter().filter(|left| family.is_none_or(|index| left.family.as_deref() == Some(model.families[index].name.wire()))).count();
        let counts = [
            count(family, &|_| true),
            count(family, &policy(Policy::Required)),
            count(family, &policy(Policy::Optional)),
            count(family, &policy(Policy::Unsupported)),
            count(family, &|endpoint| endpoint.paging.as_ref().is_some_and(|paging| matches!(paging.kind, PagingKind::Pages { .. }))),
            count(family, &|endpoint| {
                endpoint.paging.as_ref().is_some_and(|paging| matches!(paging.kind, PagingKind::Cursor { .. } | PagingKind::Token { .. }))
            }),
            left,
        ];
        format!("| {name} | {} |", counts.map(|count| count.to_string()).join(" | "))
    };
    let families = model.families.iter().enumerate().filter(|(index, _)| count(Some(*index), &|_| true) > 0);
    let rows: Vec<String> = families.map(|(index, family)| row(family.name.wire(), Some(index))).chain([row("all", None)]).collect();
    let readme = fs::read_to_string(project::root().join("README.md")).expect("the README is there");
    let table = readme.split_once("<!-- counts -->").and_then(|(_, rest)| rest.split_once("<!-- /counts -->")).expect("the README has the table").0;
    let found: Vec<&str> = table.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| family")).collect();
    assert_eq!(found, rows);
}

/// Every method's documentation shows a call, which rustdoc compiles.
#[test]
fn every_method_shows_a_call() {
    let model = project::model();
    let methods: usize = model.endpoints().map(|endpoint| 1 + endpoint.shortcuts.len()).sum();
    let source = project::root().join("generated/src");
    let mut paths = BTreeSet::new();
    files(&source, &source, &mut paths);
    let texts = paths.iter().map(|path| fs::read_to_string(source.join(path)).expect("a generated file can be read"));
    let shown: usize = texts.map(|text| text.matches("/// # async fn call(client: ").count()).sum();
    assert_eq!(shown, methods);
}

fn left_as_json() -> Vec<LeftAsJson> {
    codegen::lint(&project::sources(&project::root().join("spec"))).expect("the spec has no problems").1
}

/// What has no type of its own says why.
#[test]
fn what_is_left_as_json_has_a_reason() {
    let left = left_as_json();
    let silent: Vec<&str> = left.iter().filter(|left| left.reason.is_none()).map(|left| left.path.as_str()).collect();
    assert!(silent.is_empty(), "no `note` says why {silent:?} are left as JSON");
}

/// Editors complete and check a spec file by the schema that its first line names.
#[test]
fn every_spec_file_names_its_schema() {
    let spec = project::root().join("spec");
    let mut paths = BTreeSet::new();
    files(&spec, &spec, &mut paths);
    for path in paths.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "yaml")) {
        let kind = match path.file_name().and_then(|name| name.to_str()) {
            Some("api.yaml") => "api",
            Some("deviations.yaml") => "deviations",
            Some("mock.yaml") => "mock",
            Some("types.yaml") => "types",
            _ => "resource",
        };
        let up = "../".repeat(path.components().count());
        let text = fs::read_to_string(spec.join(&path)).expect("a spec file can be read");
        assert_eq!(
            text.lines().next(),
            Some(format!("# yaml-language-server: $schema={up}docs/schema/{kind}.schema.json").as_str()),
            "{}",
            path.display()
        );
    }
    for (path, text) in codegen::schema::schemas() {
        assert_eq!(fs::read_to_string(project::root().join(&path)).ok(), Some(text), "{path}; `cargo xtask schema` writes it");
    }
}

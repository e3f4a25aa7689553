//! Every feature of the spec language, one small spec each: `features/NAME.yaml` is the resource, `features/NAME.snap` beside it what is generated from
//! it, and `features/api.yaml` the shop that all of them belong to. A snapshot shows only what the feature is about.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::Sources;

/// Whoever reads a feature should see it at one glance.
const MOST_LINES_OF_SPEC: usize = 30;
const MOST_LINES_OF_SNAPSHOT: usize = 120;

/// What of the resource's file a snapshot shows.
#[derive(Debug, Clone, Copy)]
enum Show {
    /// All of it.
    File,
    /// The methods of the handle.
    Methods,
    /// The facts of the endpoints, and the calls with their setters.
    Calls,
    /// The methods and the calls.
    Endpoints,
    /// The types.
    Types,
}

/// A test for each feature, and the list of all of them.
macro_rules! features {
    ($($name:ident: $show:ident,)*) => {
        const FEATURES: &[&str] = &[$(stringify!($name)),*];
        $(#[test] fn $name() { check(stringify!($name), Show::$show); })*
    };
}

features! {
    minimal_endpoint: File,

    // What goes in
    inputs: Endpoints,
    path_parameters: Methods,
    query_lists: Endpoints,
    headers: Endpoints,
    body_fields: Endpoints,
    body_whole: Methods,
    body_on_delete: Endpoints,
    body_empty: Calls,
    multipart: Endpoints,
    same_name: Endpoints,
    shortcuts: Methods,

    // Types
    inline_types: Types,
    includes: Types,
    enums: Types,
    newtypes: Types,
    union_inside: Types,
    union_adjacent: Types,
    recursion: Types,
    maps: File,
    nullable_inputs: Endpoints,
    nullable_fields: Types,
    lenient: Types,
    secret: File,
    presets: Types,
    timestamps: File,

    // Facts of endpoints
    policies: Methods,
    codes: Methods,
    scheme_without_scopes: File,
    paging: Calls,
    envelopes: Calls,
    maybe: Calls,
    partial: Calls,
    idempotent: Calls,
    rates: Calls,
    deprecated: Methods,

    // Words
    renamed: File,
    prose: File,
}

fn check(feature: &str, show: Show) {
    let file = generated(feature);
    insta::with_settings!({snapshot_path => "features", prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!(feature, shown(&file, show));
    });
}

/// The file of the feature's resource.
fn generated(feature: &str) -> String {
    let mut sources = Sources::new("spec");
    for name in ["api", feature] {
        sources.insert(format!("{name}.yaml"), fs::read(folder().join(format!("{name}.yaml"))).expect("the spec of the feature"));
    }
    let files = codegen::generate(&sources).unwrap_or_else(|problems| panic!("{}", problems.render(false)));
    let header = format!("// @generated from spec/{feature}.yaml ");
    let (_, text) = files.iter().find(|(path, text)| path.starts_with("src/") && text.starts_with(&header)).expect("the file of the resource");
    text.to_owned()
}

/// The part of a file to show. A file has a head, the blocks of methods, the facts and call of each endpoint, and the types, in this order.
fn shown(file: &str, show: Show) -> &str {
    let methods = file.find("\nimpl").expect("methods") + 1;
    let methods = file[..methods].rfind("\n\n").expect("a head") + 2;
    let calls = file.find("runtime::endpoint!").expect("calls");
    let last_call = file.rfind("runtime::endpoint!").expect("a call");
    let types = file[last_call..].find("\n///").map_or(file.len(), |end| last_call + end + 1);
    match show {
        Show::File => file,
        Show::Methods => &file[methods..calls],
        Show::Calls => &file[calls..types],
        Show::Endpoints => &file[methods..types],
        Show::Types => &file[types..],
    }
}

#[test]
fn every_spec_has_a_feature_and_every_feature_is_small() {
    let mut specs = BTreeSet::new();
    for entry in fs::read_dir(folder()).expect("the folder of features") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().and_then(|name| name.to_str()).expect("a name").to_owned();
        let most = match path.extension().and_then(|extension| extension.to_str()) {
            Some("yaml") if name != "api" => MOST_LINES_OF_SPEC,
            Some("snap") => MOST_LINES_OF_SNAPSHOT,
            _ => continue,
        };
        let lines = fs::read_to_string(&path).expect("a text").lines().count();
        assert!(lines <= most, "{} has {lines} lines, more than {most}", path.display());
        specs.insert(name);
    }
    assert_eq!(specs, FEATURES.iter().map(|name| (*name).to_owned()).collect(), "the specs and the features");
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features")
}

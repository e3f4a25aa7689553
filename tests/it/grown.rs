//! Growing: a family that the spec does not know is added to it in YAML, and in nothing else. The client is generated, built, and calls each endpoint.
//!
//! `tests/grown/spec` has what a maintainer would write: two new files, and lines for `api.yaml`.

mod answers;

use std::fs;
use std::path::PathBuf;

use codegen::Sources;

use crate::built::{Run, Workspace};
use crate::server::Server;
use crate::{project, request};

fn grown() -> PathBuf {
    project::root().join("tests/grown")
}

/// The project's own spec with the new family in it.
fn sources() -> Sources {
    let spec = project::root().join("spec");
    let mut sources = project::sources(&spec);
    project::add(&grown().join("spec"), &mut sources);
    let read = |path: PathBuf| fs::read_to_string(path).expect("an api.yaml can be read");
    let api = with(&read(spec.join("api.yaml")), &read(grown().join("spec/api.yaml")));
    // The crate lies deeper than usual.
    sources.insert("api.yaml", api.replace("path: ../runtime}", "path: ../../../runtime}"));
    sources
}

/// A text with the lines of another under the headings that both have.
fn with(text: &str, more: &str) -> String {
    let mut out = String::new();
    let mut placed = 0;
    for line in text.lines() {
        out.extend([line, "\n"]);
        if is_heading(line) {
            let lines = more.lines().skip_while(|other| *other != line).skip(1).take_while(|other| !is_heading(other));
            let lines: Vec<&str> = lines.collect();
            placed += lines.len();
            out.extend(lines.iter().flat_map(|line| [line, "\n"]));
        }
    }
    let expected = more.lines().skip_while(|line| !is_heading(line)).filter(|line| !is_heading(line)).count();
    assert_eq!(placed, expected, "every heading of the additions is one of api.yaml");
    out
}

fn is_heading(line: &str) -> bool {
    line.ends_with(':') && !line.starts_with([' ', '#'])
}

#[test]
fn a_new_family_is_yaml_alone() {
    let workspace = Workspace::of_client("grown", &sources(), &grown().join("program"));
    let program = workspace.build(&[], "grown");
    let server = Server::start(answers::answer);
    let Run { code, out, err } = program.run(&[], &[&server.url]);
    assert_eq!((code, out.as_str()), (0, "ok\n"), "{err}");
    let sent: Vec<String> = server.requests().iter().map(|request| request::plain(request)).collect();
    insta::with_settings!({snapshot_path => "snapshots/grown", prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!("requests", sent.join("\n\n"));
    });
}

/// What the program does not call would not be tried.
#[test]
fn the_program_calls_every_endpoint_of_the_new_family() {
    let model = codegen::model(&sources()).unwrap_or_else(|problems| panic!("{}", problems.render(false)));
    let resources = model.resources.iter().filter(|resource| resource.source.starts_with("spec/notebooks/"));
    let endpoints: Vec<_> = resources.flat_map(|resource| &resource.endpoints).collect();
    assert!(endpoints.len() >= 10, "about ten endpoints");
    let source = |name| fs::read_to_string(grown().join("program/src").join(name)).expect("the program's source");
    let program = source("notebooks.rs") + &source("entries.rs");
    for endpoint in endpoints {
        let (resource, method) = endpoint.id.split_once('.').expect("an id has two parts");
        assert!(program.contains(&format!(".{resource}().{method}(")), "the program does not call {}", endpoint.id);
    }
}

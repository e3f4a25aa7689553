//! From bytes to the types of the language: what is accepted, and every message in full.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod corpus;
mod faults;
mod forms;
mod several;
mod shapes;
mod yaml;

use codegen::Problems;
use codegen::report::Report;
use codegen::source::{self, Sources};
use codegen::spec::{self, ResourceFile, Spec};

/// Reads the files as a spec, with an `api.yaml` if there is none.
fn read(files: &[(&str, &[u8])]) -> Result<Spec, Problems> {
    let mut sources = Sources::new("spec");
    sources.insert("api.yaml", include_bytes!("api.yaml").as_slice());
    for (name, bytes) in files {
        sources.insert(*name, *bytes);
    }
    let mut report = Report::new();
    let documents = source::read(&sources, &mut report);
    let spec = spec::parse(documents, &mut report);
    report.finish(Some(spec))
}

/// What people see of a resource file with problems.
fn problems(text: impl AsRef<[u8]>) -> String {
    read(&[("users.yaml", text.as_ref())]).unwrap_err().render(false)
}

/// A resource file without problems.
fn resource(text: &str) -> ResourceFile {
    match read(&[("users.yaml", text.as_bytes())]) {
        Ok(spec) => spec.resources.into_iter().next().unwrap().1,
        Err(problems) => panic!("{}", problems.render(false)),
    }
}

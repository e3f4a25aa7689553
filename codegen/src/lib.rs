//! From a YAML description of a REST API to the source of a typed Rust client: a pure library, which takes texts and gives texts.
//!
//! The whole pipeline reads here. Each stage adds what is wrong to the report and goes on; only a spec without problems reaches `render`, after which nothing
//! can fail.

pub mod api;
mod file;
mod lower;
pub mod name;
mod render;
pub mod report;
pub mod schema;
pub mod source;
pub mod spec;

pub use file::Files;
pub use render::{description, mock_rules, rust_answer, rust_field, rust_module, rust_type};
pub use report::Problems;
pub use source::Sources;

use report::Report;

/// Generates the client crate.
///
/// # Errors
///
/// All problems of the spec.
pub fn generate(sources: &Sources) -> Result<Files, Problems> {
    Ok(render::files(&model(sources)?))
}

/// Reads and checks the spec.
///
/// # Errors
///
/// All problems of the spec.
pub fn model(sources: &Sources) -> Result<api::Api, Problems> {
    let (spec, mut report) = written(sources);
    let api = lower::lower(&spec, &mut report);
    report.finish(api)
}

/// The model, and what the spec leaves as JSON, in the order in which it is written.
///
/// # Errors
///
/// All problems of the spec.
pub fn lint(sources: &Sources) -> Result<(api::Api, Vec<spec::LeftAsJson>), Problems> {
    let (spec, mut report) = written(sources);
    let left = spec.left_as_json(|file| report.name(file).to_owned());
    let api = lower::lower(&spec, &mut report);
    Ok((report.finish(api)?, left))
}

/// The spec as it is written, and what is wrong with its form.
fn written(sources: &Sources) -> (spec::Spec, Report) {
    let mut report = Report::new();
    let documents = source::read(sources, &mut report);
    let spec = spec::parse(documents, &mut report);
    (spec, report)
}

//! `cargo xtask import`: an operation of an OpenAPI document as a draft of an endpoint, to be edited. What the document says and what it
//! shows are taken together; names and sentences are made of its identifiers, never of its prose.

mod draft;
mod examples;
mod names;
mod scalars;
mod types;
mod verbs;
mod yaml;

#[cfg(test)]
mod drafts;

use std::path::PathBuf;

use anyhow::{Result, bail};
use codegen::api::shape;

use crate::document::{Document, Operation};
use crate::spec::SpecArgs;
use crate::{Outcome, print};

/// Options of `import`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// An OpenAPI document of version 3.0 or 3.1, as JSON or YAML.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Method and path, as in `GET /users/{uid}`; the names of path variables do not matter.
    #[arg(long, value_name = "METHOD /PATH")]
    operation: String,
    /// Print a whole resource file, not only what goes into one.
    #[arg(long)]
    whole: bool,
    #[command(flatten)]
    spec: SpecArgs,
}

/// Prints the draft.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let Some(api) = args.spec.model()? else { return Ok(Outcome::Problems) };
    let document = Document::open(&args.file)?;
    let operations = document.operations();
    let (method, path) = args.operation.split_once(' ').unwrap_or((&args.operation, ""));
    let on_path: Vec<&Operation<'_>> = operations.iter().filter(|operation| shape(operation.path) == shape(path.trim())).collect();
    let Some(operation) = on_path.iter().find(|operation| operation.method.eq_ignore_ascii_case(method)) else {
        let known: Vec<String> = on_path.iter().map(|operation| operation.route()).collect();
        let known =
            if known.is_empty() { "write `METHOD /path` as the document has them".to_owned() } else { format!("there is `{}`", known.join("`, `")) };
        bail!("`{}` has no operation `{}`; {known}", document.file, args.operation);
    };
    let Some(draft) = draft::draft(&api, &document, operation) else { bail!("the spec has no family that `{}` could belong to", args.operation) };
    print::out(&if args.whole { draft.file() } else { draft.fragment() });
    Ok(Outcome::Fine)
}

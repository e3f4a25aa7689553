//! `cargo xtask audit`: the spec beside OpenAPI documents, and where the two differ. What differs on purpose stands in `deviations.yaml`; a
//! deviation that no longer differs is a finding too.

mod body;
mod collect;
mod compare;
mod finding;
mod report;
#[cfg(test)]
mod seeded;

use std::path::PathBuf;

use anyhow::Result;

use crate::document::Document;
use crate::print::Format;
use crate::spec::SpecArgs;
use crate::{Outcome, print};

/// Options of `audit`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// OpenAPI documents of version 3.0 or 3.1, as JSON or YAML; together they are what the spec is compared with.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// How the findings are printed.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    spec: SpecArgs,
}

/// Compares the spec with the documents.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let Some(api) = args.spec.model()? else { return Ok(Outcome::Problems) };
    let documents = args.files.iter().map(|file| Document::open(file)).collect::<Result<Vec<_>>>()?;
    let audit = collect::audit(&api, &documents);
    match args.format {
        Format::Text => print::out(&report::text(&audit)),
        Format::Json => print::out(&format!("{}\n", serde_json::to_string_pretty(&audit)?)),
    }
    Ok(if audit.in_step() { Outcome::Fine } else { Outcome::Drift })
}

//! `cargo xtask diff REV`: what changed for users of the Rust API between the spec of a git revision and today's.
//!
//! Two models are compared, item by item. Whether a change is breaking is decided by the Rust that is generated from it.

mod changelog;
mod clients;
mod endpoint;
mod inputs;
mod log;
mod package;
mod print;
mod resources;
mod revision;
mod types;
mod version;

use anyhow::Result;
use codegen::api::Api;

use crate::spec::SpecArgs;
use crate::{Outcome, print as output};
use log::Log;
use print::Told;

/// How the changes are printed.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Text,
    Json,
    /// As entries of `CHANGELOG.md`.
    Changelog,
}

/// Options of `diff`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The revision to compare with, in git's words: a tag, a branch, a commit.
    #[arg(value_name = "REV")]
    revision: String,
    /// How the changes are printed.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    #[command(flatten)]
    spec: SpecArgs,
}

/// Prints what changed.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let Some(new) = args.spec.model()? else { return Ok(Outcome::Problems) };
    let old = match codegen::model(&revision::read(&args.spec.folder(), &args.revision)?) {
        Ok(api) => api,
        Err(problems) => {
            let outcome = args.spec.show(&problems);
            output::err(&format!("help: today's generator cannot read the spec of `{}`; compare with a later revision\n", args.revision));
            return Ok(outcome);
        }
    };
    let log = compare(&old, &new)?;
    let (was, is) = (version::read(&old.package.version)?, version::read(&new.package.version)?);
    let told = Told { revision: &args.revision, versions: (&was, &is), log: &log };
    match args.format {
        Format::Text => output::out(&told.text()),
        Format::Json => output::out(&told.json()?),
        Format::Changelog => output::out(&changelog::entries(&log)),
    }
    Ok(Outcome::Fine)
}

/// All changes, in the order in which they are told.
fn compare(old: &Api, new: &Api) -> Result<Log> {
    let mut log = Log::default();
    package::compare(old, new, &mut log)?;
    clients::compare(old, new, &mut log);
    types::compare(old, new, &mut log);
    resources::compare(old, new, &mut log);
    log.changes.sort();
    Ok(log)
}

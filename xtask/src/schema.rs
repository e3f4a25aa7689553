//! `cargo xtask schema`: the JSON Schemas of the spec language, which give editors completion. They are committed; `--check` compares.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::{Outcome, print, spec};

/// Options of `schema`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write nothing; say which schemas are not in step with the language.
    #[arg(long)]
    check: bool,
}

/// Writes the schemas, or checks them.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let schemas = codegen::schema::schemas();
    let differ = schemas.iter().map(|(path, text)| (spec::workspace().join(path), text));
    let differ: Vec<_> = differ.filter(|(path, text)| fs::read_to_string(path).ok().as_ref() != Some(*text)).collect();
    if differ.is_empty() {
        print::out(&format!("in step: {} schemas\n", schemas.len()));
        return Ok(Outcome::Fine);
    }
    for (path, text) in &differ {
        print::out(&format!("changed  {}\n", path.display()));
        if !args.check {
            write(path, text).with_context(|| format!("cannot write `{}`", path.display()))?;
        }
    }
    if args.check {
        print::err("error: the schemas are not in step with the language\nhelp: run `cargo xtask schema`\n");
        return Ok(Outcome::Drift);
    }
    Ok(Outcome::Fine)
}

fn write(path: &Path, text: &str) -> Result<()> {
    fs::create_dir_all(path.parent().context("a schema lies in a folder")?)?;
    Ok(fs::write(path, text)?)
}

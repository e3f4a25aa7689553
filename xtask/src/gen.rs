//! `cargo xtask gen`: from the spec to the generated crate, or with `--check` whether the two are in step.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::compare::{Difference, Kind, Wanted, differences, untracked};
use crate::disk::Folder;
use crate::spec::{SpecArgs, workspace};
use crate::{Outcome, print};

/// Options of `gen`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Write nothing; say what differs from what would be written.
    #[arg(long)]
    check: bool,
    /// The folder of the generated crate [default: generated, in the workspace].
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    #[command(flatten)]
    spec: SpecArgs,
}

/// Generates the crate, or checks it.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let files = match codegen::generate(&args.spec.read()?) {
        Ok(files) => files,
        Err(problems) => return Ok(args.spec.show(&problems)),
    };
    let wanted: Wanted<'_> = files.iter().collect();
    let out = args.out.clone().unwrap_or_else(|| workspace().join("generated"));
    if args.check { check(&wanted, &out) } else { write(&wanted, &out, &args.spec.folder()) }
}

fn write(wanted: &Wanted<'_>, out: &Path, spec: &Path) -> Result<Outcome> {
    let folder = Folder::open(out)?;
    let found = differences(wanted, out)?;
    if found.is_empty() {
        print::out(&in_step(wanted, out));
        return Ok(Outcome::Fine);
    }
    folder.check(wanted, spec)?;
    folder.write(wanted, &found)?;
    for Difference { path, kind } in &found {
        let what = match kind {
            Kind::Changed(_) => "changed",
            Kind::Missing => "new    ",
            Kind::Leftover => "removed",
        };
        print::out(&format!("{what}  {}\n", out.join(path).display()));
    }
    Ok(Outcome::Fine)
}

fn check(wanted: &Wanted<'_>, out: &Path) -> Result<Outcome> {
    let found = differences(wanted, out)?;
    for difference in &found {
        print::out(&difference.describe(wanted, out));
    }
    let unknown = untracked(wanted, out);
    if unknown.is_none() {
        print::err("note: no git repository here, so nobody knows whether all files are in it\n");
    }
    let unknown = unknown.unwrap_or_default();
    for path in &unknown {
        print::out(&format!("untracked  {}\n", out.join(path).display()));
    }
    if found.is_empty() && unknown.is_empty() {
        print::out(&in_step(wanted, out));
        return Ok(Outcome::Fine);
    }
    print::err(&format!("error: `{}` is not in step with the spec\n", out.display()));
    let line_ends = found.iter().filter(|difference| difference.is_line_ends(wanted)).count();
    if line_ends > 0 {
        print::err("help: the checkout changed line ends: put `* text=auto eol=lf` into .gitattributes, then run `cargo xtask gen`\n");
    }
    if found.len() > line_ends {
        print::err("help: run `cargo xtask gen`\n");
    }
    if !unknown.is_empty() {
        print::err("help: run `git add` for the untracked files\n");
    }
    Ok(Outcome::Drift)
}

fn in_step(wanted: &Wanted<'_>, out: &Path) -> String {
    format!("in step: {} files in `{}`\n", wanted.len(), out.display())
}

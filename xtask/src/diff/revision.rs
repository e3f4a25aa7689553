//! The spec as it was at a revision, read out of git without a checkout.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use codegen::Sources;

use crate::spec::is_spec_file;

/// Reads the files that the folder had at a revision. Problems in them are shown under `revision:folder`.
pub(super) fn read(folder: &Path, revision: &str) -> Result<Sources> {
    let commit = commit(folder, revision)?;
    let names = git(folder, &["ls-tree", "-r", "-z", "--name-only", &commit, "--", "."])?;
    let names = String::from_utf8(names).context("a file in the spec of that revision has a name that is not UTF-8")?;
    let mut sources = Sources::new(format!("{revision}:{}", folder.display()));
    let mut is_empty = true;
    for name in names.split('\0').filter(|name| is_spec_file(name)) {
        sources.insert(name, git(folder, &["cat-file", "blob", &format!("{commit}:./{name}")])?);
        is_empty = false;
    }
    if is_empty {
        bail!("the revision `{revision}` has no spec in `{}`", folder.display());
    }
    Ok(sources)
}

/// The commit that a revision names.
fn commit(folder: &Path, revision: &str) -> Result<String> {
    let wanted = format!("{revision}^{{commit}}");
    let found = git(folder, &["rev-parse", "--verify", "--end-of-options", &wanted]);
    let found = found.with_context(|| format!("there is no revision `{revision}`"))?;
    Ok(String::from_utf8_lossy(&found).trim().to_owned())
}

/// What a git command prints.
fn git(folder: &Path, arguments: &[&str]) -> Result<Vec<u8>> {
    let output = Command::new("git").args(arguments).current_dir(folder).output().context("cannot run `git`")?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("git says `{}`", said.trim().trim_start_matches("fatal: "));
    }
    Ok(output.stdout)
}

//! Writes a folder of generated files so that it is either all old or all new, whenever the process dies: the new folder is built beside
//! the old one, then both change places in one step. Files that stay as they are are the same files, with their old times.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::compare::{Difference, KEPT, Kind, Wanted, list};

/// The folder and its neighbours while it is written.
pub(crate) struct Folder {
    /// The folder itself.
    path: PathBuf,
    /// The new folder until the change; the old one after it.
    staging: PathBuf,
    /// The old folder where the two cannot change places in one step.
    aside: PathBuf,
}

impl Folder {
    /// The folder at this path, which need not exist; cleans up what a run that died left behind.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        // A link would change places with the new folder in the stead of what it leads to.
        let path = fs::canonicalize(path).or_else(|_| std::path::absolute(path))?;
        let (Some(parent), Some(name)) = (path.parent(), path.file_name()) else { bail!("`{}` cannot be written as a whole", path.display()) };
        fs::create_dir_all(parent)?;
        let name = name.to_string_lossy();
        let (staging, aside) = (parent.join(format!(".{name}.new")), parent.join(format!(".{name}.old")));
        let folder = Self { path, staging, aside };
        folder.recover().context("cannot clean up after a run that was stopped")?;
        Ok(folder)
    }

    /// Refuses a folder that is more than the generator's: everything in it would be replaced.
    pub(crate) fn check(&self, wanted: &Wanted<'_>, spec: &Path) -> Result<()> {
        let path = self.path.display();
        if self.path.join(".git").exists() {
            bail!("`{path}` is a git repository; it would be replaced as a whole");
        }
        if fs::canonicalize(spec)?.starts_with(&self.path) {
            bail!("the spec lies in `{path}`, which would be replaced as a whole");
        }
        let present = list(&self.path)?;
        if !present.is_empty() && !wanted.keys().any(|file| present.contains_key(*file)) {
            bail!("`{path}` holds {} files and none of them is generated; it would be replaced as a whole", present.len());
        }
        Ok(())
    }

    /// Replaces the folder by the wanted files.
    pub(crate) fn write(&self, wanted: &Wanted<'_>, differences: &[Difference]) -> Result<()> {
        self.build(wanted, differences).with_context(|| format!("cannot write `{}`", self.staging.display()))?;
        self.change_places().with_context(|| format!("cannot replace `{}`", self.path.display()))?;
        self.recover().context("cannot remove the old files")
    }

    fn build(&self, wanted: &Wanted<'_>, differences: &[Difference]) -> io::Result<()> {
        fs::create_dir_all(&self.staging)?;
        let is_new = |difference: &&Difference| !matches!(difference.kind, Kind::Leftover);
        let new: BTreeSet<&str> = differences.iter().filter(is_new).map(|difference| difference.path.as_str()).collect();
        for (file, text) in wanted {
            let target = self.staging.join(file);
            if let Some(parent) = target.parent() {
                fs::create_dir_all(parent)?;
            }
            if new.contains(*file) { fs::write(target, text)? } else { same_file(&self.path.join(file), &target)? }
        }
        Ok(())
    }

    fn change_places(&self) -> io::Result<()> {
        if !self.path.exists() {
            return fs::rename(&self.staging, &self.path);
        }
        exchange(&self.staging, &self.path).or_else(|_| {
            fs::rename(&self.path, &self.aside)?;
            fs::rename(&self.staging, &self.path)
        })
    }

    /// Brings the folder into one of its two good states, and removes the neighbours. What is kept moves on into the folder.
    fn recover(&self) -> io::Result<()> {
        if !self.path.exists() && self.aside.exists() {
            fs::rename(&self.aside, &self.path)?;
        }
        for neighbour in [&self.staging, &self.aside] {
            if !neighbour.exists() {
                continue;
            }
            for kept in KEPT {
                let (from, to) = (neighbour.join(kept), self.path.join(kept));
                if from.exists() && !to.exists() {
                    fs::rename(from, to)?;
                }
            }
            fs::remove_dir_all(neighbour)?;
        }
        Ok(())
    }
}

/// Makes a file appear in a second place, or copies it with its time where the disk cannot do that.
fn same_file(from: &Path, to: &Path) -> io::Result<()> {
    if fs::hard_link(from, to).is_ok() {
        return Ok(());
    }
    fs::copy(from, to)?;
    let modified = fs::metadata(from)?.modified()?;
    fs::File::options().write(true).open(to)?.set_modified(modified)
}

/// Lets two folders change places in one step.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

/// Lets two folders change places in one step: not possible here.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &Path, text: &str) {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    #[test]
    fn a_run_that_died_between_two_renames_is_undone() {
        let temp = tempfile::tempdir().unwrap();
        file(&temp.path().join(".out.old/src/lib.rs"), "old");
        file(&temp.path().join(".out.new/src/lib.rs"), "new");
        Folder::open(&temp.path().join("out")).unwrap();
        assert_eq!(fs::read_to_string(temp.path().join("out/src/lib.rs")).unwrap(), "old");
        assert_eq!(fs::read_dir(temp.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_run_that_died_after_the_change_gives_back_what_is_kept() {
        let temp = tempfile::tempdir().unwrap();
        file(&temp.path().join(".out.new/src/lib.rs"), "old");
        file(&temp.path().join(".out.new/target/kept"), "kept");
        file(&temp.path().join("out/src/lib.rs"), "new");
        Folder::open(&temp.path().join("out")).unwrap();
        assert_eq!(fs::read_to_string(temp.path().join("out/src/lib.rs")).unwrap(), "new");
        assert_eq!(fs::read_to_string(temp.path().join("out/target/kept")).unwrap(), "kept");
        assert_eq!(fs::read_dir(temp.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_folder_that_is_not_the_generators_is_left_alone() {
        let temp = tempfile::tempdir().unwrap();
        let (spec, out) = (temp.path().join("spec"), temp.path().join("out"));
        file(&spec.join("api.yaml"), "");
        file(&out.join("letter.txt"), "dear");
        let wanted = Wanted::from([("src/lib.rs", "new")]);
        let refusal = |path: &Path| Folder::open(path).unwrap().check(&wanted, &spec).unwrap_err().to_string();
        assert!(refusal(&out).contains("none of them is generated"));
        assert!(refusal(temp.path()).contains("the spec lies in"));
        fs::create_dir(out.join(".git")).unwrap();
        assert!(refusal(&out).contains("is a git repository"));
    }
}

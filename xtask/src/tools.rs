//! Tools of others that a check needs: installed below `target/` in the version that the check knows, and never again while it is there.

use std::env::consts::EXE_EXTENSION;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::print;
use crate::test::{cargo, folder, succeeds};

/// A subcommand of cargo.
pub(crate) struct Tool {
    /// Its name behind `cargo`.
    pub(crate) name: &'static str,
    pub(crate) version: &'static str,
    /// Further words for its installation.
    pub(crate) install: &'static [&'static str],
}

impl Tool {
    /// The tool, installed if need be; none where that does not work.
    pub(crate) fn get(&self) -> Result<Option<PathBuf>> {
        let root = folder().join("target/tools");
        let tool = root.join("bin").join(self.package()).with_extension(EXE_EXTENSION);
        if self.is_in(&root) || self.install(&root)? { Ok(Some(tool.canonicalize()?)) } else { Ok(None) }
    }

    /// What to say where it cannot be had.
    pub(crate) fn missing(&self) -> String {
        format!("`cargo install {} --version {}` does not work here", self.package(), self.version)
    }

    fn package(&self) -> String {
        format!("cargo-{}", self.name)
    }

    /// Whether cargo has written down that it installed this version there. The tools themselves are asked for theirs in different ways.
    fn is_in(&self, root: &Path) -> bool {
        let installed = fs::read_to_string(root.join(".crates.toml")).unwrap_or_default();
        installed.contains(&format!("\"{} {} (", self.package(), self.version))
    }

    /// Built without optimization: it takes less time to run than to optimize.
    fn install(&self, root: &Path) -> Result<bool> {
        let package = self.package();
        let arguments = [&["install", "--quiet", &package, "--version", self.version, "--locked"], self.install].concat();
        print::out(&format!("$ cargo {}\n", arguments.join(" ")));
        let settings = [("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"), ("CARGO_PROFILE_RELEASE_LTO", "off")];
        succeeds(cargo(&arguments).arg("--root").arg(root).envs(settings))
    }
}

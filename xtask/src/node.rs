//! Node.js for checks that need packages of it. What a lock file names is installed below `target/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result};

use crate::test::{folder, succeeds};

/// What says which packages are meant, and how they are installed.
const FILES: [&str; 3] = ["package.json", ".npmrc", LOCK];
const LOCK: &str = "package-lock.json";

/// Node.js with the packages of a folder.
pub(crate) struct Node {
    /// Where the packages are.
    packages: PathBuf,
}

impl Node {
    /// Node.js with the packages that a folder's lock file names, installed into another folder; the error says how to get what is missing.
    pub(crate) fn with(source: &Path, target: &Path) -> Result<Result<Self, String>> {
        for program in ["node", "npm"] {
            if !Command::new(program).arg("--version").stdout(Stdio::null()).status().is_ok_and(|status| status.success()) {
                return Ok(Err("`apt-get install nodejs npm`, or Node.js 18.20 or newer from elsewhere, is what it needs".into()));
            }
        }
        if !is_installed(source, target) && !install(source, target)? {
            return Ok(Err(format!("`npm ci --prefix {}` installs what it needs", target.display())));
        }
        Ok(Ok(Self { packages: target.join("node_modules").canonicalize()? }))
    }

    /// The command that runs a script, in the workspace.
    pub(crate) fn command(&self, script: &str) -> Command {
        let mut command = Command::new("node");
        command.arg(script).env("NODE_PATH", &self.packages).current_dir(folder());
        command
    }
}

/// Whether the packages of this very lock file are there; npm's own file is the last that it writes.
fn is_installed(source: &Path, target: &Path) -> bool {
    let read = |folder: &Path| fs::read(folder.join(LOCK)).ok();
    read(source) == read(target) && target.join("node_modules/.package-lock.json").is_file()
}

fn install(source: &Path, target: &Path) -> Result<bool> {
    fs::create_dir_all(target)?;
    for file in FILES {
        fs::copy(source.join(file), target.join(file)).with_context(|| format!("cannot copy `{file}`"))?;
    }
    succeeds(Command::new("npm").args(["ci", "--loglevel=error"]).current_dir(target))
}

//! Python for checks that need packages of it. What is missing is installed below `target/`, a folder for each requirement.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::Result;

use crate::test::{folder, succeeds};

/// Whether the package of a requirement, `NAME` or `NAME==VERSION`, is there.
const IS_THERE: &str =
    "import sys, importlib.metadata as m; name, _, version = sys.argv[1].partition('=='); assert m.version(name) == version or not version";

/// Python with a package.
pub(crate) struct Python(PathBuf);

impl Python {
    /// Python with the package of a requirement; the error says how to get it.
    pub(crate) fn with(requirement: &str) -> Result<Result<Self, String>> {
        let python = Self(folder().join("target/python").join(requirement));
        if python.has(requirement) || python.install(requirement)? {
            return Ok(Ok(python));
        }
        Ok(Err(format!("`python3 -m pip install {requirement}` installs what it needs")))
    }

    /// The command, in the workspace.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new("python3");
        command.env("PYTHONPATH", self.0.canonicalize().unwrap_or_else(|_| self.0.clone())).current_dir(folder());
        command
    }

    fn has(&self, requirement: &str) -> bool {
        self.command().args(["-c", IS_THERE, requirement]).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
    }

    fn install(&self, requirement: &str) -> Result<bool> {
        succeeds(Command::new("python3").args(["-m", "pip", "install", "--quiet", "--target"]).arg(&self.0).arg(requirement))
    }
}

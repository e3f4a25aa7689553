//! cargo-semver-checks beside `cargo xtask diff`: both judge the same changes, and differ only with a reason.

use std::env::consts::EXE_EXTENSION;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::Result;

use crate::print;
use crate::test::{Verdict, cargo, folder, succeeds};

/// The version whose verdicts the test knows.
const VERSION: &str = "0.51.0";

/// Runs the comparison, with the tool installed below `target/`.
pub(crate) fn run() -> Result<Verdict> {
    let root = folder().join("target/tools");
    let tool = root.join("bin/cargo-semver-checks").with_extension(EXE_EXTENSION);
    if !is_there(&tool) && !install(&root)? {
        return Ok(Verdict::NotRun(format!("`cargo install cargo-semver-checks --version {VERSION}` does not work here")));
    }
    let arguments = ["test", "--package", "xtask", "--test", "semver", "--", "--nocapture"];
    print::out(&format!("$ cargo {}\n", arguments.join(" ")));
    let passed = succeeds(cargo(&arguments).env("CARGO_SEMVER_CHECKS", tool.canonicalize()?))?;
    Ok(if passed { Verdict::Passed } else { Verdict::Failed })
}

fn is_there(tool: &Path) -> bool {
    let version = Command::new(tool).args(["semver-checks", "--version"]).stderr(Stdio::null()).output();
    version.is_ok_and(|version| String::from_utf8_lossy(&version.stdout).trim().ends_with(VERSION))
}

/// Built without optimization: it takes less time to run than to optimize.
fn install(root: &Path) -> Result<bool> {
    let arguments = ["install", "--quiet", "cargo-semver-checks", "--version", VERSION, "--locked", "--no-default-features"];
    print::out(&format!("$ cargo {}\n", arguments.join(" ")));
    let settings = [("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"), ("CARGO_PROFILE_RELEASE_LTO", "off")];
    succeeds(cargo(&arguments).arg("--root").arg(root).envs(settings))
}

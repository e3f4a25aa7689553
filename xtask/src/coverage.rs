//! The gauge of `../shared/tools/coverage.py`: the spec has every operation of the vendor's reference, and the two agree or the difference has a reason.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result};

use crate::test::{Verdict, cargo, folder, succeeds};

/// Runs the gauge over all endpoints.
pub(crate) fn run() -> Result<Verdict> {
    let script = folder().join("../shared/tools/coverage.py");
    if !script.is_file() {
        return Ok(Verdict::NotRun("the vendor's reference is not beside the workspace".into()));
    }
    let packages = folder().join("target/python");
    if !has_yaml(&packages) && !install(&packages)? {
        return Ok(Verdict::NotRun("`pip install PyYAML` installs what it needs".into()));
    }
    let endpoints = cargo(&["xtask", "endpoints", "--format", "json"]).output().context("cannot list the endpoints")?;
    let agrees = endpoints.status.success() && measure(&script, &packages, &endpoints.stdout)?;
    Ok(if agrees { Verdict::Passed } else { Verdict::Failed })
}

/// Runs the gauge, which prints what it finds. It fails where an operation is missing or differs without a reason.
fn measure(script: &Path, packages: &Path, endpoints: &[u8]) -> Result<bool> {
    let script = script.canonicalize()?;
    let mut gauge = python(packages).arg(script).arg("--strict").current_dir(folder()).stdin(Stdio::piped()).spawn().context("cannot run python3")?;
    gauge.stdin.take().context("the gauge reads its input")?.write_all(endpoints)?;
    Ok(gauge.wait()?.success())
}

/// Python, with what was installed for it below `target/`.
fn python(packages: &Path) -> Command {
    let mut command = Command::new("python3");
    command.env("PYTHONPATH", packages.canonicalize().unwrap_or_else(|_| packages.to_owned()));
    command
}

fn has_yaml(packages: &Path) -> bool {
    python(packages).args(["-c", "import yaml"]).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

fn install(packages: &Path) -> Result<bool> {
    succeeds(Command::new("python3").args(["-m", "pip", "install", "--quiet", "--target"]).arg(packages).arg("PyYAML"))
}

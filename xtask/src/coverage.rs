//! The gauge of `../shared/tools/coverage.py`: the spec has every operation of the vendor's reference, and the two agree or the difference has a reason.

use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result};

use crate::python::Python;
use crate::test::{Verdict, cargo, folder};

/// Runs the gauge over all endpoints.
pub(crate) fn run() -> Result<Verdict> {
    let script = folder().join("../shared/tools/coverage.py");
    if !script.is_file() {
        return Ok(Verdict::NotRun("the vendor's reference is not beside the workspace".into()));
    }
    let python = match Python::with("PyYAML")? {
        Ok(python) => python,
        Err(reason) => return Ok(Verdict::NotRun(reason)),
    };
    let endpoints = cargo(&["xtask", "endpoints", "--format", "json"]).output().context("cannot list the endpoints")?;
    let agrees = endpoints.status.success() && measure(&script, &python, &endpoints.stdout)?;
    Ok(if agrees { Verdict::Passed } else { Verdict::Failed })
}

/// Runs the gauge, which prints what it finds. It fails where an operation is missing or differs without a reason.
fn measure(script: &Path, python: &Python, endpoints: &[u8]) -> Result<bool> {
    let script = script.canonicalize()?;
    let mut gauge = python.command().arg(script).arg("--strict").stdin(Stdio::piped()).spawn().context("cannot run python3")?;
    gauge.stdin.take().context("the gauge reads its input")?.write_all(endpoints)?;
    Ok(gauge.wait()?.success())
}

//! The gauge of `../shared/tools/coverage.py`: where the spec covers an operation of the vendor's reference, the two agree or the difference has a reason.

use std::io::Write;
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result};

use crate::print;
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
    let report = measure(&script, &python, &endpoints.stdout)?;
    let differs: Vec<&str> = report.lines().filter(|line| line.starts_with("  ") && !line.contains(": missing (")).collect();
    print::out(&format!("{}\n", report.lines().filter(|line| !line.starts_with("  ")).collect::<Vec<_>>().join("\n")));
    for line in &differs {
        print::out(&format!("{line}\n"));
    }
    Ok(if endpoints.status.success() && differs.is_empty() && report.contains("full agreement") { Verdict::Passed } else { Verdict::Failed })
}

fn measure(script: &Path, python: &Python, endpoints: &[u8]) -> Result<String> {
    let script = script.canonicalize()?;
    let mut gauge =
        python.command().arg(script).args(["--show", "10000"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().context("cannot run python3")?;
    gauge.stdin.take().context("the gauge reads its input")?.write_all(endpoints)?;
    let output = gauge.wait_with_output()?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

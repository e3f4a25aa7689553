//! How things are measured: what the operating system says a command used, and what valgrind counts. Time varies with what else the machine does; counts
//! hardly do, so that budgets are made of counts alone.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use wait4::Wait4;

use crate::test::succeeds;

/// What a command used, with all that it started.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cost {
    /// Seconds of processor time.
    pub(super) cpu: f64,
    /// The most memory that one of its processes had, in MiB.
    pub(super) peak: f64,
}

/// Runs a command that must succeed.
pub(super) fn cost(command: &mut Command) -> Result<Cost> {
    let used = command.stdout(Stdio::null()).spawn()?.wait4().with_context(|| format!("cannot run {command:?}"))?;
    if !used.status.success() {
        bail!("{command:?} fails");
    }
    let cpu = used.rusage.utime + used.rusage.stime;
    Ok(Cost { cpu: cpu.as_secs_f64(), peak: bytes(used.rusage.maxrss) / f64::from(1 << 20) })
}

/// The cheapest of some runs: what disturbs a run only ever makes it dearer.
pub(super) fn best(times: usize, mut once: impl FnMut() -> Result<Cost>) -> Result<Cost> {
    let mut best = once()?;
    for _ in 1..times {
        let cost = once()?;
        best = Cost { cpu: best.cpu.min(cost.cpu), peak: best.peak.min(cost.peak) };
    }
    Ok(best)
}

#[allow(clippy::cast_precision_loss, reason = "no process has that much memory")]
fn bytes(count: u64) -> f64 {
    count as f64
}

/// Whether valgrind is there, or could be installed.
pub(super) fn has_valgrind() -> bool {
    let is_there = || Command::new("valgrind").arg("--version").stdout(Stdio::null()).status().is_ok_and(|status| status.success());
    is_there()
        || succeeds(Command::new("apt-get").args(["install", "--yes", "--quiet", "valgrind"]).stdout(Stdio::null())).unwrap_or(false) && is_there()
}

/// How many instructions a program takes.
pub(super) fn instructions(program: &Path, arguments: &[&str]) -> Result<u64> {
    counted(&["--tool=callgrind", "--callgrind-out-file=/dev/null"], program, arguments, "Collected :")
}

/// How often a program allocates memory.
pub(super) fn allocations(program: &Path, arguments: &[&str]) -> Result<u64> {
    counted(&["--tool=memcheck", "--undef-value-errors=no"], program, arguments, "total heap usage:")
}

/// The number that valgrind prints behind some words.
fn counted(tool: &[&str], program: &Path, arguments: &[&str], words: &str) -> Result<u64> {
    let output = Command::new("valgrind").args(tool).arg(program).args(arguments).output().context("cannot run `valgrind`")?;
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        bail!("`{}` fails under valgrind: {said}", program.display());
    }
    let number = said.split_once(words).and_then(|(_, rest)| rest.split_whitespace().next()).unwrap_or_default();
    number.replace(',', "").parse().with_context(|| format!("valgrind does not say `{words}`"))
}

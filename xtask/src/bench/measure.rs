//! How things are measured: what the operating system says a command used, and what valgrind counts. Time varies with what else the machine does; counts
//! hardly do, so that budgets are made of counts alone.

use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use wait4::Wait4;

use super::figures::number;

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
    let used = command.stdout(Stdio::null()).spawn().with_context(|| format!("cannot run {command:?}"))?.wait4()?;
    if !used.status.success() {
        bail!("{command:?} fails");
    }
    let cpu = used.rusage.utime + used.rusage.stime;
    Ok(Cost { cpu: cpu.as_secs_f64(), peak: number(used.rusage.maxrss) / number(1_u64 << 20) })
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

/// Whether valgrind is there; without it instructions and allocations are not measured.
pub(super) fn has_valgrind() -> bool {
    Command::new("valgrind").arg("--version").stdout(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// How many instructions a program takes; none without valgrind.
pub(super) fn instructions(program: &Path, arguments: &[&str]) -> Result<Option<f64>> {
    counted(&["--tool=callgrind", "--callgrind-out-file=/dev/null"], program, arguments, "Collected :")
}

/// How often a program allocates memory; none without valgrind.
pub(super) fn allocations(program: &Path, arguments: &[&str]) -> Result<Option<f64>> {
    counted(&["--tool=memcheck", "--undef-value-errors=no"], program, arguments, "total heap usage:")
}

/// The number that valgrind prints behind some words.
fn counted(tool: &[&str], program: &Path, arguments: &[&str], words: &str) -> Result<Option<f64>> {
    if !has_valgrind() {
        return Ok(None);
    }
    let output = Command::new("valgrind").args(tool).arg(program).args(arguments).output().context("cannot run `valgrind`")?;
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        bail!("`{}` fails under valgrind: {said}", program.display());
    }
    let number = said.split_once(words).and_then(|(_, rest)| rest.split_whitespace().next()).unwrap_or_default();
    Ok(Some(number.replace(',', "").parse().with_context(|| format!("valgrind does not say `{words}`"))?))
}

/// A program and its first arguments; the last one is how often it does its work.
pub(super) type Run<'a> = (&'a Path, &'a [&'a str]);

/// Microseconds of processor time for one of so many repetitions, without the start.
pub(super) fn time((program, arguments): Run<'_>, times: usize) -> Result<f64> {
    let run = |times: usize| best(5, || cost(Command::new(program).args(arguments).arg(times.to_string())));
    Ok((run(times)?.cpu - run(0)?.cpu) * 1e6 / number(times))
}

/// A count for one repetition: what many take more than half as many.
pub(super) fn each((program, arguments): Run<'_>, times: usize, count: fn(&Path, &[&str]) -> Result<Option<f64>>) -> Result<Option<f64>> {
    let run = |times: usize| {
        let times = times.to_string();
        count(program, &arguments.iter().copied().chain([times.as_str()]).collect::<Vec<_>>())
    };
    let (half, whole) = (run(times / 2)?, run(times)?);
    Ok(half.zip(whole).map(|(half, whole)| (whole - half) / number(times - times / 2)))
}

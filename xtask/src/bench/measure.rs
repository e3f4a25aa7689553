//! How things are measured: what the operating system says a command used, and what valgrind counts. Time varies with what else the machine does; counts
//! hardly do, so that budgets are made of counts alone.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};
use wait4::Wait4;

use super::figures::number;
use super::scratch;

/// What a command used, with all that it started.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cost {
    /// Seconds of processor time.
    pub(super) cpu: f64,
    /// The most memory that one of its processes had, in MiB.
    pub(super) peak: f64,
}

/// So many lines of what a command printed say why it failed.
const LAST_LINES: usize = 20;

/// Runs a command that must succeed. What it prints is kept from the terminal; if it fails, the end of it is told.
pub(super) fn cost(command: &mut Command) -> Result<Cost> {
    let log = scratch()?.join("output");
    let output = fs::File::create(&log)?;
    command.stdout(output.try_clone()?).stderr(output);
    let used = command.spawn().with_context(|| format!("cannot run {command:?}"))?.wait4()?;
    if !used.status.success() {
        bail!("{command:?} fails:\n{}", last_lines(&String::from_utf8_lossy(&fs::read(&log)?)));
    }
    let cpu = used.rusage.utime + used.rusage.stime;
    Ok(Cost { cpu: cpu.as_secs_f64(), peak: number(used.rusage.maxrss) / number(1_u64 << 20) })
}

fn last_lines(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(LAST_LINES)..].join("\n")
}

/// The cheapest of some runs: what disturbs a run only ever makes it dearer.
pub(super) fn best(times: usize, mut once: impl FnMut() -> Result<Cost>) -> Result<Cost> {
    let [best] = in_turn(times, &[()], |()| once())?[..] else { bail!("one thing has one cost") };
    Ok(best)
}

/// The cheapest run of each of some things that take turns, so that what disturbs the machine meets them all.
pub(super) fn in_turn<T>(rounds: usize, things: &[T], mut once: impl FnMut(&T) -> Result<Cost>) -> Result<Vec<Cost>> {
    let mut round = || things.iter().map(&mut once).collect::<Result<Vec<_>>>();
    let mut best = round()?;
    for _ in 1..rounds {
        for (best, cost) in best.iter_mut().zip(round()?) {
            *best = Cost { cpu: best.cpu.min(cost.cpu), peak: best.peak.min(cost.peak) };
        }
    }
    Ok(best)
}

/// Whether valgrind is there; without it instructions and allocations are not measured.
pub(super) fn has_valgrind() -> bool {
    Command::new("valgrind").arg("--version").stdout(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// How many instructions a program takes; none without valgrind. Of its tools that count them this one is the fastest.
pub(super) fn instructions(program: &Path, arguments: &[&str]) -> Result<Option<f64>> {
    counted(&["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"], program, arguments, "refs:")
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
    Ok(Some(number_behind(&said, words).with_context(|| format!("valgrind does not say `{words}`"))?))
}

/// The number that stands behind some words of a program's output.
pub(super) fn number_behind(said: &str, words: &str) -> Option<f64> {
    let (_, rest) = said.split_once(words)?;
    rest.split_whitespace().next()?.replace(',', "").parse().ok()
}

/// How large a file is.
pub(super) fn bytes(path: &Path) -> Result<f64> {
    Ok(number(fs::metadata(path).with_context(|| format!("cannot read `{}`", path.display()))?.len()))
}

/// A program and its first arguments; the last one is how often it does its work.
pub(super) type Run<'a> = (&'a Path, &'a [&'a str]);

/// A count for one repetition: what many take more than half as many.
pub(super) fn each((program, arguments): Run<'_>, times: usize, count: fn(&Path, &[&str]) -> Result<Option<f64>>) -> Result<Option<f64>> {
    let run = |times: usize| {
        let times = times.to_string();
        count(program, &arguments.iter().copied().chain([times.as_str()]).collect::<Vec<_>>())
    };
    let (half, whole) = (run(times / 2)?, run(times)?);
    Ok(half.zip(whole).map(|(half, whole)| (whole - half) / number(times - times / 2)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cheapest_run_counts() {
        let mut runs = [(3.0, 20.0), (2.0, 30.0), (4.0, 10.0)].into_iter();
        let best = best(3, || Ok(runs.next().map(|(cpu, peak)| Cost { cpu, peak }).expect("three runs"))).expect("costs");
        assert_eq!((best.cpu, best.peak), (2.0, 10.0));
    }

    #[test]
    fn the_end_of_what_a_failing_command_prints_is_told() {
        let error = cost(Command::new("bash").args(["-c", "seq 40; echo no water >&2; exit 1"])).expect_err("it fails").to_string();
        assert!(error.contains("fails:\n22\n23\n") && error.ends_with("\n40\nno water"), "{error}");
    }

    #[test]
    fn things_that_are_compared_take_turns() {
        let mut turns = Vec::new();
        let costs = in_turn(2, &["tea", "coffee"], |&drink| {
            turns.push(drink);
            Ok(Cost { cpu: number(turns.len()), peak: number(drink.len()) })
        });
        assert_eq!(costs.expect("costs").iter().map(|cost| (cost.cpu, cost.peak)).collect::<Vec<_>>(), [(1.0, 3.0), (2.0, 6.0)]);
        assert_eq!(turns, ["tea", "coffee", "tea", "coffee"]);
    }

    #[test]
    fn the_start_of_a_program_is_not_counted() {
        let count = |_: &Path, arguments: &[&str]| Ok(arguments.last().and_then(|times| times.parse::<f64>().ok()).map(|times| 1000.0 + 3.0 * times));
        assert_eq!(each((Path::new("tea"), &["pour"]), 10, count).expect("a count"), Some(3.0));
    }

    #[test]
    fn numbers_are_found_by_the_words_before_them() {
        assert_eq!(number_behind("==1== I   refs:      1,234 5", "refs:"), Some(1234.0));
        assert_eq!(number_behind("==1== I   refs:      none", "refs:"), None);
    }
}

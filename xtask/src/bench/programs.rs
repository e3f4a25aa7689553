//! What the client costs in programs: size, calls on loopback, and reading and writing a page of messages, each beside the same by hand.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::Result;

use super::generation::thousands;
use super::measure::{allocations, best, cost, instructions};
use super::{Figure, release, server};

/// A run of so many repetitions is long enough to time, and one of so many short enough to count.
const TIMED: usize = 3000;
const COUNTED: usize = 200;

/// Measures.
pub(super) fn figures() -> Result<Vec<Figure>> {
    let (hand, client, models) = (release("bench", "hand")?, release("bench", "client")?, release("bench", "models")?);
    let mut figures = vec![size(&hand, &client)?];
    let url = server::start()?;
    figures.extend(compared("a call on loopback", (&hand, &[&url]), (&client, &[&url]), 1.05)?);
    figures.extend(compared("reading a page of 100 messages", (&models, &["serde", "read"]), (&models, &["typed", "read"]), 1.3)?);
    figures.extend(compared("writing it", (&models, &["serde", "write"]), (&models, &["typed", "write"]), 1.3)?);
    Ok(figures)
}

#[allow(clippy::cast_precision_loss, reason = "programs of some megabytes")]
fn size(hand: &Path, client: &Path) -> Result<Figure> {
    let (hand, client) = (fs::metadata(hand)?.len(), fs::metadata(client)?.len());
    let ratio = client as f64 / hand as f64;
    let measured = format!("{ratio:.3} × ({} and {} bytes)", thousands(client), thousands(hand));
    Ok(Figure::new("a stripped program that lists users", measured, "cargo xtask bench programs").at_most(ratio, 1.01, " ×"))
}

/// A program and its first arguments; the last one is how often.
type Run<'a> = (&'a Path, &'a [&'a str]);

/// Time, instructions and allocations of the same work in two programs.
fn compared(what: &str, hand: Run<'_>, typed: Run<'_>, most: f64) -> Result<Vec<Figure>> {
    let again = "cargo xtask bench programs";
    let ways = [
        ("time, µs", time(hand)?, time(typed)?),
        ("instructions", each(hand, instructions)?, each(typed, instructions)?),
        ("allocations", each(hand, allocations)?, each(typed, allocations)?),
    ];
    let mut figures = Vec::new();
    for (unit, hand, typed) in ways {
        let ratio = typed / hand;
        figures.push(Figure::new(format!("{what}: {unit}"), format!("{ratio:.2} × ({typed:.1} and {hand:.1})"), again).at_most(ratio, most, " ×"));
    }
    Ok(figures)
}

fn time((program, arguments): Run<'_>) -> Result<f64> {
    let run = |times: usize| best(5, || cost(Command::new(program).args(arguments).arg(times.to_string())));
    Ok((run(TIMED)?.cpu - run(0)?.cpu) * 1e6 / f64::from(u32::try_from(TIMED)?))
}

/// A count for one repetition: what many take more than half as many.
#[allow(clippy::cast_precision_loss, reason = "counts of a short run")]
fn each((program, arguments): Run<'_>, count: fn(&Path, &[&str]) -> Result<u64>) -> Result<f64> {
    let run = |times: usize| {
        let times = times.to_string();
        count(program, &arguments.iter().copied().chain([times.as_str()]).collect::<Vec<_>>())
    };
    Ok(run(COUNTED)?.saturating_sub(run(COUNTED / 2)?) as f64 / (COUNTED / 2) as f64)
}

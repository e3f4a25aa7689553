//! What reading and writing costs, with the client's types and with plain serde derive: processor time, instructions and allocations.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use super::figures::{Row, Table, number, row};
use super::measure::{allocations, each, instructions, time};
use super::release;

/// A run of so many pages is long enough to time, and one of so many short enough to count.
const TIMED: usize = 1000;
const COUNTED: usize = 10;

/// What there are pages of.
const MODELS: [&str; 3] = ["messages", "users", "groups"];

/// Measures.
pub(super) fn table() -> Result<Table> {
    let program = release("bench", "models")?;
    let mut table = Table::new();
    for model in MODELS {
        let lost = lost(&program, model)?;
        for way in ["read", "write"] {
            let mut row = compared(&program, model, way)?;
            row.insert("lost".to_owned(), lost);
            table.insert(format!("{model}, {way}"), row);
        }
    }
    Ok(table)
}

fn compared(program: &Path, model: &str, way: &str) -> Result<Row> {
    let (derived, typed) = ([model, "serde", way], [model, "typed", way]);
    let (derived, typed) = ((program, &derived[..]), (program, &typed[..]));
    let (serde, ours) = (time(derived, TIMED)?, time(typed, TIMED)?);
    let count = |count: fn(&Path, &[&str]) -> Result<Option<f64>>| -> Result<Option<f64>> {
        Ok(each(typed, COUNTED, count)?.zip(each(derived, COUNTED, count)?).map(|(ours, serde)| ours / serde))
    };
    Ok(row([
        ("derive, µs", Some(serde)),
        ("client, µs", Some(ours)),
        ("CPU ratio", Some(ours / serde)),
        ("instructions ratio", count(instructions)?),
        ("allocations ratio", count(allocations)?),
    ]))
}

/// How many objects of a page are not the same after they are read and written.
fn lost(program: &Path, model: &str) -> Result<f64> {
    let output = Command::new(program).args([model, "typed", "lost", "1"]).output()?;
    let lost: u64 = String::from_utf8_lossy(&output.stdout).trim().parse().context("`models` says no number")?;
    Ok(number(lost))
}

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

/// What there are pages of: of each family of the API one, and what a chat reads most.
const MODELS: [&str; 8] = ["messages", "users", "groups", "conversations", "calls", "rules", "campaigns", "webhooks"];

/// Measures.
pub(super) fn table() -> Result<Table> {
    let program = release("bench", "models", &["--features", "models"])?;
    let mut table = Table::new();
    for model in MODELS {
        let lost = said(&program, model, "lost")?;
        let bytes = said(&program, model, "write")?;
        for way in ["read", "write"] {
            let mut row = compared(&program, model, way, bytes)?;
            row.insert("lost".to_owned(), lost);
            table.insert(format!("{model}, {way}"), row);
        }
    }
    Ok(table)
}

fn compared(program: &Path, model: &str, way: &str, bytes: f64) -> Result<Row> {
    let (derived, typed) = ([model, "serde", way], [model, "typed", way]);
    let (derived, typed) = ((program, &derived[..]), (program, &typed[..]));
    let (serde, ours) = (time(derived, TIMED)?, time(typed, TIMED)?);
    let count = |count: fn(&Path, &[&str]) -> Result<Option<f64>>| -> Result<Option<f64>> {
        Ok(each(typed, COUNTED, count)?.zip(each(derived, COUNTED, count)?).map(|(ours, serde)| ours / serde))
    };
    Ok(row([
        ("derive, µs", Some(serde)),
        ("client, µs", Some(ours)),
        ("derive, MB/s", Some(bytes / serde)),
        ("client, MB/s", Some(bytes / ours)),
        ("CPU ratio", Some(ours / serde)),
        ("instructions ratio", count(instructions)?),
        ("allocations ratio", count(allocations)?),
    ]))
}

/// A number that the program says of one page: how many objects are not the same after they are read and written, or how many bytes are written.
fn said(program: &Path, model: &str, way: &str) -> Result<f64> {
    let output = Command::new(program).args([model, "typed", way, "1"]).output()?;
    let count: u64 = String::from_utf8_lossy(&output.stdout).trim().parse().context("`models` says no number")?;
    Ok(number(count))
}

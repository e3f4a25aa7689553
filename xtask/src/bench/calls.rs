//! What a call costs on loopback, with the client and by hand: processor time, instructions and allocations.

use anyhow::Result;

use super::figures::{Row, Table, compared, row};
use super::measure::{allocations, each, instructions, time};
use super::{release, server};

/// A run of so many calls is long enough to time, and one of so many short enough to count.
const TIMED: usize = 4000;
const COUNTED: usize = 200;

/// Measures.
pub(super) fn table() -> Result<Table> {
    let url = server::start()?;
    Ok(compared(measured("hand", &url)?, measured("client", &url)?))
}

fn measured(program: &str, url: &str) -> Result<Row> {
    let program = release("bench", program, &[])?;
    let run = (program.as_path(), &[url][..]);
    Ok(row([
        ("CPU µs", Some(time(run, TIMED)?)),
        ("instructions", each(run, COUNTED, instructions)?),
        ("allocations", each(run, COUNTED, allocations)?),
    ]))
}

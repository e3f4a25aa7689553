//! What a call costs on loopback, with the client and by hand: processor time, instructions and allocations.

use std::process::Command;

use anyhow::Result;

use super::figures::{Row, Table, compared, number, ratio, row};
use super::measure::{Cost, allocations, cost, each, in_turn, instructions};
use super::{release, server};

/// A run of so many calls is long enough to time, and one of so many short enough to count.
const TIMED: usize = 4000;
const COUNTED: usize = 200;

/// How often each program is timed, in turn with the others: where the time goes that a program waits varies more than what it does.
const ROUNDS: usize = 15;

/// The seconds that the client lets a try take.
const LIMIT: &str = "30";

/// Measures.
pub(super) fn table() -> Result<Table> {
    let url = &*server::start()?;
    let (hand, client) = (release("bench", "hand", &[])?, release("bench", "client", &[])?);
    let runs = [(&*hand, vec![url, "0"]), (&*hand, vec![url, LIMIT]), (&*client, vec![url])];
    let used = |times: usize| in_turn(ROUNDS, &runs, |(program, arguments)| cost(Command::new(program).args(arguments).arg(times.to_string())));
    let (whole, start) = (used(TIMED)?, used(0)?);
    let measured = |index: usize| -> Result<Row> {
        let (program, arguments) = &runs[index];
        Ok(row([
            ("CPU µs", Some(of_call(whole[index], start[index]))),
            ("instructions", each((program, arguments), COUNTED, instructions)?),
            ("allocations", each((program, arguments), COUNTED, allocations)?),
        ]))
    };
    let (limited, generated) = (measured(1)?, measured(2)?);
    let of_limited = ratio(&limited, &generated);
    let mut table = compared(measured(0)?, generated);
    table.extend([("by hand, with a limit of time".to_owned(), limited), ("ratio to that".to_owned(), of_limited)]);
    Ok(table)
}

/// Microseconds of processor time for a call, without the start of the program.
fn of_call(whole: Cost, start: Cost) -> f64 {
    (whole.cpu - start.cpu) * 1e6 / number(TIMED)
}

//! The measured figures, as they are kept in `bench/figures.json`: a table for each part, with rows and columns by name.

use std::fs;

use anyhow::{Context, Result};
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::test::folder;

const FILE: &str = "bench/figures.json";

/// What was measured of one thing; the name of a column has the unit.
pub(super) type Row = IndexMap<String, f64>;
/// What a part measured.
pub(super) type Table = IndexMap<String, Row>;

/// All figures.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(super) struct Figures {
    /// The machine that was measured last.
    machine: String,
    parts: IndexMap<String, Table>,
}

impl Figures {
    /// What was measured before.
    pub(super) fn read() -> Result<Self> {
        let path = folder().join(FILE);
        if !path.is_file() {
            return Ok(Self::default());
        }
        serde_json::from_str(&fs::read_to_string(path)?).with_context(|| format!("cannot read `{FILE}`"))
    }

    /// Replaces what was measured of a part, and keeps it.
    pub(super) fn set(&mut self, part: &str, table: Table) -> Result<()> {
        self.parts.insert(part.to_owned(), table);
        self.machine = machine()?;
        fs::write(folder().join(FILE), format!("{}\n", serde_json::to_string_pretty(self)?))?;
        Ok(())
    }

    pub(super) fn machine(&self) -> &str {
        &self.machine
    }

    /// What was measured of a part.
    pub(super) fn table(&self, part: &str) -> Option<&Table> {
        self.parts.get(part)
    }

    /// One figure.
    pub(super) fn get(&self, part: &str, row: &str, column: &str) -> Option<f64> {
        self.table(part)?.get(row)?.get(column).copied()
    }
}

fn machine() -> Result<String> {
    let version = std::process::Command::new("rustc").arg("--version").output()?.stdout;
    let version = String::from_utf8_lossy(&version).split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    let cores = std::thread::available_parallelism()?;
    Ok(format!("{cores} cores, {} on {}, {version}", std::env::consts::OS, std::env::consts::ARCH))
}

/// A row of named figures, each with as many digits as it is worth; what could not be measured is left out.
pub(super) fn row<C: Into<String>>(figures: impl IntoIterator<Item = (C, Option<f64>)>) -> Row {
    figures.into_iter().filter_map(|(column, value)| Some((column.into(), digits(value?)))).collect()
}

/// Rounded to three digits behind the point, fewer where there are more before it.
pub(super) fn digits(value: f64) -> f64 {
    let scale = match value.abs() {
        0.0..10.0 => 1000.0,
        10.0..1000.0 => 10.0,
        _ => 1.0,
    };
    (value * scale).round() / scale
}

/// One row for each of two ways, and one that divides the second by the first.
pub(super) fn compared(by_hand: Row, generated: Row) -> Table {
    let ratio = ratio(&by_hand, &generated);
    [("by hand".to_owned(), by_hand), ("generated".to_owned(), generated), ("ratio".to_owned(), ratio)].into_iter().collect()
}

/// What one of two ways takes, of what the other does.
pub(super) fn ratio(by_hand: &Row, generated: &Row) -> Row {
    by_hand.iter().filter_map(|(column, hand)| Some((column.clone(), digits(generated.get(column)? / hand)))).collect()
}

/// A count as a figure.
#[allow(clippy::cast_precision_loss, reason = "counts far below 2^52")]
pub(super) fn number(count: impl TryInto<u64>) -> f64 {
    count.try_into().unwrap_or(u64::MAX) as f64
}

#[cfg(test)]
mod tests {
    use super::{compared, digits, row};

    #[test]
    fn a_figure_has_the_digits_that_it_is_worth() {
        assert_eq!([0.123_45, 1.009_4, 12.345, 123_456.7].map(|value| digits(value).to_string()), ["0.123", "1.009", "12.3", "123457"]);
    }

    #[test]
    fn what_was_measured_both_ways_has_a_ratio() {
        let table = compared(row([("s", Some(2.0)), ("bytes", Some(10.0))]), row([("s", Some(3.0)), ("bytes", None)]));
        assert_eq!(table["ratio"], row([("s", Some(1.5))]));
    }
}

//! What reading and writing costs, with the client's types and with plain serde derive: time, which criterion measures, instructions and allocations.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result};
use serde_json::Value;

use super::figures::{Row, Table, number, row};
use super::measure::{allocations, each, instructions};
use super::{release, run_cargo, scratch};
use crate::test::cargo;

/// A run of so many pages is short enough to count.
const COUNTED: usize = 10;

/// Measures.
pub(super) fn table() -> Result<Table> {
    let timed = timed()?;
    let program = release("bench", "models", &["--features", "models"])?;
    let mut table = Table::new();
    for model in said(&program, &[])?.lines() {
        let lost = counted(&program, model, "lost")?;
        let bytes = counted(&program, model, "write")?;
        for way in ["read", "write"] {
            let mut row = compared(&timed, &program, model, way, bytes)?;
            row.insert("lost".to_owned(), lost);
            table.insert(format!("{model}, {way}"), row);
        }
    }
    Ok(table)
}

/// Lets criterion time all models, and says where its figures are.
fn timed() -> Result<PathBuf> {
    let into = env::current_dir()?.join(scratch()?).join("criterion");
    let mut bench =
        cargo(&["bench", "--quiet", "--package", "bench", "--bench", "models", "--features", "models", "--", "--output-format", "bencher"]);
    run_cargo(bench.env("CRITERION_HOME", &into).env("CARGO_INCREMENTAL", "0"))?;
    Ok(into)
}

/// Microseconds that reading or writing a page takes.
fn time(timed: &Path, model: &str, way: &str, by: &str) -> Result<f64> {
    let path = timed.join(model).join(format!("{way}-{by}")).join("new/estimates.json");
    let said = fs::read_to_string(&path).with_context(|| format!("cannot read `{}`", path.display()))?;
    median(&said).with_context(|| format!("`{}` has no median", path.display()))
}

/// The median of criterion's estimates, which are in nanoseconds.
fn median(estimates: &str) -> Option<f64> {
    let estimates: Value = serde_json::from_str(estimates).ok()?;
    Some(estimates["median"]["point_estimate"].as_f64()? / 1000.0)
}

fn compared(timed: &Path, program: &Path, model: &str, way: &str, bytes: f64) -> Result<Row> {
    let (serde, ours) = (time(timed, model, way, "serde")?, time(timed, model, way, "client")?);
    let count = |count: fn(&Path, &[&str]) -> Result<Option<f64>>| -> Result<Option<f64>> {
        let of = |by: &str| each((program, &[model, by, way]), COUNTED, count);
        Ok(of("client")?.zip(of("serde")?).map(|(ours, serde)| ours / serde))
    };
    Ok(row([
        ("derive, µs", Some(serde)),
        ("client, µs", Some(ours)),
        ("derive, MB/s", Some(bytes / serde)),
        ("client, MB/s", Some(bytes / ours)),
        ("time ratio", Some(ours / serde)),
        ("instructions ratio", count(instructions)?),
        ("allocations ratio", count(allocations)?),
    ]))
}

/// A number that the program says of one page: how many objects are not the same after they are read and written, or how many bytes are written.
fn counted(program: &Path, model: &str, way: &str) -> Result<f64> {
    let count: u64 = said(program, &[model, "client", way, "1"])?.trim().parse().context("`models` says no number")?;
    Ok(number(count))
}

fn said(program: &Path, arguments: &[&str]) -> Result<String> {
    Ok(String::from_utf8(Command::new(program).args(arguments).output()?.stdout)?)
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn criterion_is_read_in_microseconds() {
        assert_eq!(median(r#"{"mean": {"point_estimate": 1.0}, "median": {"point_estimate": 2500.0}}"#), Some(2.5));
        assert_eq!(median("{}"), None);
    }
}

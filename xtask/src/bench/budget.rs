//! The budget of the generated crate: counts that hardly depend on the machine, each of which may not grow unnoticed. `cargo xtask bench --accept` makes what is
//! measured the budget, for a change that is worth what it costs.

use std::fs;

use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};

use super::compile::{library_bytes, packages};
use super::generation::lines_per_endpoint;
use super::measure::{has_valgrind, instructions};
use crate::print;
use crate::test::{Verdict, cargo, folder, succeeds};

const FILE: &str = "bench/budget.toml";

const HEAD: &str = "# What the generated crate may cost at most; `cargo xtask test budget` compares. After a change that is worth more:\n\
                    # `cargo xtask bench --accept`.\n\n";

/// What is counted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Counts {
    /// Lines of source emitted for an endpoint, types and documentation included.
    lines_per_endpoint: f64,
    /// Packages that the crate needs with its default features, itself included.
    packages: f64,
    /// Instructions of `gen --check`, in millions, in a dev build.
    generation_instructions: f64,
    /// Bytes of the library with all features, in thousands, in a dev build.
    library_kilobytes: f64,
    /// Lines of LLVM IR that rustc makes of the crate with all features, in thousands, in a dev build.
    llvm_kilolines: f64,
}

/// By how much a count may exceed the budget, as a part of it: a newer patch of the compiler makes other code of the same source.
const TOLERANCES: [(&str, f64); 5] =
    [("lines_per_endpoint", 0.0), ("packages", 0.0), ("generation_instructions", 0.03), ("library_kilobytes", 0.02), ("llvm_kilolines", 0.02)];

/// Compares what is counted with the budget.
pub(crate) fn run() -> Result<Verdict> {
    if !has_valgrind() {
        return Ok(Verdict::NotRun("`apt-get install valgrind` installs what it needs".to_owned()));
    }
    let text = fs::read_to_string(folder().join(FILE)).with_context(|| format!("cannot read `{FILE}`"))?;
    let over = over(&toml::from_str(&text)?, &count()?)?;
    for line in &over {
        print::out(&format!("{line}\n"));
    }
    if over.is_empty() {
        return Ok(Verdict::Passed);
    }
    print::out(&format!("help: make it smaller, or accept it with `cargo xtask bench --accept` and say in the commit what `{FILE}` buys\n"));
    Ok(Verdict::Failed)
}

/// Makes what is counted the budget.
pub(super) fn accept() -> Result<()> {
    if !has_valgrind() {
        bail!("valgrind counts instructions: install it with `apt-get install valgrind`");
    }
    let text = format!("{HEAD}{}", toml::to_string(&count()?)?);
    fs::write(folder().join(FILE), &text)?;
    print::out(&text);
    Ok(())
}

/// What costs more than the budget allows.
fn over(budget: &Counts, counts: &Counts) -> Result<Vec<String>> {
    let (budget, counts) = (toml::Table::try_from(budget)?, toml::Table::try_from(counts)?);
    let number = |table: &toml::Table, name: &str| table.get(name).and_then(toml::Value::as_float).unwrap_or_default();
    let line = |(name, tolerance): (&str, f64)| {
        let (most, count) = (number(&budget, name), number(&counts, name));
        let grown = (count / most - 1.0) * 100.0;
        (count > most * (1.0 + tolerance)).then(|| format!("`{name}` is {count}, {grown:.1} % more than its budget of {most}"))
    };
    Ok(TOLERANCES.into_iter().filter_map(line).collect())
}

#[allow(clippy::cast_precision_loss, reason = "counts of some millions")]
fn count() -> Result<Counts> {
    let xtask = std::env::current_exe()?;
    let (kilobytes, kilolines) = library()?;
    Ok(Counts {
        lines_per_endpoint: (lines_per_endpoint()? * 10.0).round() / 10.0,
        packages: packages(&[])? as f64,
        generation_instructions: (instructions(&xtask, &["gen", "--check"])? as f64 / 1e6).round(),
        library_kilobytes: kilobytes,
        llvm_kilolines: kilolines,
    })
}

/// The library's size, and how many lines of LLVM IR it is made from.
#[allow(clippy::cast_precision_loss, reason = "some megabytes")]
fn library() -> Result<(f64, f64)> {
    let bytes = library_bytes("debug", &["--all-features"])?;
    // The compiler runs in another folder.
    let into = std::path::absolute(super::scratch()?.join("cometchat.ll"))?;
    let arguments = ["rustc", "--quiet", "--package", "cometchat", "--lib", "--all-features", "--", "-Ccodegen-units=1"];
    let emit = format!("--emit=llvm-ir={}", into.display());
    if !succeeds(cargo(&arguments).arg(emit).env("CARGO_INCREMENTAL", "0"))? {
        bail!("`cargo rustc --package cometchat` fails");
    }
    let lines = fs::read_to_string(&into)?.lines().count();
    Ok(((bytes as f64 / 1e3).round(), (lines as f64 / 1e3).round()))
}

#[cfg(test)]
mod tests {
    use super::{Counts, over};

    const BUDGET: Counts =
        Counts { lines_per_endpoint: 80.0, packages: 100.0, generation_instructions: 1000.0, library_kilobytes: 1000.0, llvm_kilolines: 500.0 };

    #[test]
    fn what_grew_is_named_with_how_much() {
        let counts = Counts { lines_per_endpoint: 84.0, generation_instructions: 1020.0, library_kilobytes: 1030.0, ..BUDGET };
        let over = over(&BUDGET, &counts).expect("numbers");
        assert_eq!(
            over,
            ["`lines_per_endpoint` is 84, 5.0 % more than its budget of 80", "`library_kilobytes` is 1030, 3.0 % more than its budget of 1000"]
        );
    }

    #[test]
    fn the_budget_itself_is_within() {
        assert!(over(&BUDGET, &BUDGET).expect("numbers").is_empty());
    }
}

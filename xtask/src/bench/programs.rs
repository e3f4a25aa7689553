//! What a program costs that lists users, with the client and by hand: bytes, compiling it alone, and rebuilding it after a change of its own code.

use anyhow::Result;

use super::compile::Alone;
use super::figures::{Row, Table, compared, row};
use super::measure::{best, bytes, cost};
use super::{release, run_cargo};
use crate::test::{cargo, folder};

/// Measures.
pub(super) fn table() -> Result<Table> {
    Ok(compared(measured("hand")?, measured("client")?))
}

fn measured(program: &str) -> Result<Row> {
    let bytes = bytes(&release("bench", program, &[])?)?;
    let root = format!("bench/src/bin/{program}.rs");
    let compiled = Alone { folder: folder(), root: &root, arguments: vec!["--package", "bench", "--bin", program] }.cost("build --release")?;
    Ok(row([("bytes", Some(bytes)), ("compiled, CPU s", Some(compiled.cpu)), ("rebuilt, CPU s", Some(rebuilt(program)?))]))
}

/// The program prints a word that is given when it is compiled, so that another word is a change of its code.
fn rebuilt(program: &str) -> Result<f64> {
    let mut words = 0..;
    let mut build = || {
        let word = words.next().unwrap_or_default().to_string();
        let mut cargo = cargo(&["build", "--quiet", "--package", "bench", "--bin", program]);
        cargo.env("CARGO_INCREMENTAL", "1").env("BENCH_WORD", word);
        cargo
    };
    run_cargo(&mut build())?;
    Ok(best(5, || cost(&mut build()))?.cpu)
}

//! What generating costs: processor time, memory and instructions, for the real spec and for synthetic ones of any size, and how much is emitted.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, anyhow, bail};

use super::figures::{Row, Table, number, row};
use super::measure::{Cost, best, cost, instructions};
use super::{endpoints, release, scratch, synthetic};
use crate::test::folder;

/// The sizes of the synthetic specs, as copies of each resource.
const COPIES: [usize; 3] = [1, 10, 50];

/// Up to so many operations instructions are counted, which takes fifty times as long as generating.
const COUNTED: f64 = 5000.0;

/// Measures.
pub(super) fn table() -> Result<Table> {
    let (program, scratch) = (release("xtask", "xtask")?, scratch()?);
    let spec = folder().join("spec");
    let mut table = Table::from([("the spec".to_owned(), measured(&program, &spec, &scratch, 5)?)]);
    for copies in COPIES {
        let spec = synthetic::write(&spec, &scratch, copies)?;
        table.insert(format!("synthetic, {copies} ×"), measured(&program, &spec, &scratch, 1)?);
    }
    table["the spec"].insert("lines per operation".to_owned(), (lines()? * 10.0).round() / 10.0);
    let each = |row: &Row, column: &str| Some(row.get(column)? / row.get("operations")?);
    for column in ["CPU s", "instructions"] {
        let one = each(&table["synthetic, 1 ×"], column);
        for row in table.values_mut().skip(1) {
            let ratio = each(row, column).zip(one).map(|(each, one)| (each / one * 1000.0).round() / 1000.0);
            row.extend(ratio.map(|ratio| (format!("{column} per operation, of 1 ×"), ratio)));
        }
    }
    Ok(table)
}

fn measured(program: &Path, spec: &Path, scratch: &Path, times: usize) -> Result<Row> {
    let (count, out) = (listed(program, spec)?, scratch.join("generated"));
    let used = best(times, || generate(program, spec, &out))?;
    clear(&out)?;
    let arguments = ["gen", "--spec", &spec.to_string_lossy(), "--out", &out.to_string_lossy()];
    let instructions = if count > COUNTED { None } else { instructions(program, &arguments)? };
    Ok(row([("operations", Some(count)), ("CPU s", Some(used.cpu)), ("MiB", Some(used.peak)), ("instructions", instructions)]))
}

/// How many endpoints a spec has, by the program's list. A process begins with the peak memory of the one that starts it, so no large spec is read in this one.
fn listed(program: &Path, spec: &Path) -> Result<f64> {
    let output = Command::new(program).arg("endpoints").arg("--spec").arg(spec).output()?;
    if !output.status.success() {
        bail!("`{}` has problems: {}", spec.display(), String::from_utf8_lossy(&output.stderr));
    }
    Ok(number(String::from_utf8_lossy(&output.stdout).lines().skip(1).count()))
}

fn generate(program: &Path, spec: &Path, out: &Path) -> Result<Cost> {
    clear(out)?;
    cost(Command::new(program).arg("gen").arg("--spec").arg(spec).arg("--out").arg(out))
}

fn clear(out: &Path) -> Result<()> {
    if out.exists() {
        std::fs::remove_dir_all(out)?;
    }
    Ok(())
}

/// Lines of Rust for each endpoint, types and documentation included.
pub(super) fn lines() -> Result<f64> {
    Ok(number(files()?.iter().map(|(lines, _)| lines).sum::<usize>()) / number(endpoints(&folder().join("spec"))?))
}

/// The crate's source files with the number of their lines.
pub(super) fn files() -> Result<Vec<(usize, String)>> {
    let sources = crate::spec::read(&folder().join("spec"))?;
    let files = codegen::generate(&sources).map_err(|problems| anyhow!("{}", problems.render(false)))?;
    let is_source = |path: &str| path.starts_with("src/") && Path::new(path).extension().is_some_and(|extension| extension == "rs");
    Ok(files.iter().filter(|(path, _)| is_source(path)).map(|(path, text)| (text.lines().count(), path.to_owned())).collect())
}

//! What generating costs: processor time, memory and instructions, for the real spec and for synthetic ones of any size, and how much is emitted.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use super::figures::{Row, Table, number, row};
use super::measure::{best, cost, instructions};
use super::{operations, release, scratch, sound, sources, synthetic};
use crate::test::folder;

/// The sizes of the synthetic specs, as copies of each resource, and how often each is generated.
const SIZES: [(usize, usize); 3] = [(1, 5), (10, 3), (50, 2)];

/// Measures.
pub(super) fn table() -> Result<Table> {
    let (program, scratch) = (release("xtask", "xtask", &[])?, scratch()?);
    let spec = folder().join("spec");
    let mut outs = outs()?;
    let mut whole = measured(&program, &spec, &mut outs, 5)?;
    whole.extend(row([("lines per operation", Some(lines()?))]));
    let mut table = Table::from([("the spec".to_owned(), whole)]);
    for (copies, times) in SIZES {
        let spec = synthetic::write(&spec, &scratch, copies)?;
        table.insert(synthetic(copies), measured(&program, &spec, &mut outs, times)?);
    }
    let [(small, _), larger @ ..] = SIZES;
    for (copies, _) in larger {
        let growth = growth(&table[&synthetic(small)], &table[&synthetic(copies)]);
        table.insert(format!("per operation, {copies} × of {small} ×"), growth);
    }
    Ok(table)
}

fn synthetic(copies: usize) -> String {
    format!("synthetic, {copies} ×")
}

/// What an operation of a large spec costs, of what one of a small spec does.
fn growth(small: &Row, large: &Row) -> Row {
    let each = |figures: &Row, column| Some(figures.get(column)? / figures.get("operations")?);
    row(["CPU s", "MiB", "instructions"].map(|column| (column, each(large, column).zip(each(small, column)).map(|(large, small)| large / small))))
}

fn measured(program: &Path, spec: &Path, outs: &mut impl Iterator<Item = PathBuf>, times: usize) -> Result<Row> {
    let count = listed(program, spec)?;
    let mut arguments = || ["gen".to_owned(), format!("--spec={}", spec.display()), format!("--out={}", outs.next().unwrap_or_default().display())];
    let used = best(times, || cost(Command::new(program).args(arguments())))?;
    let instructions = instructions(program, &arguments().each_ref().map(String::as_str))?;
    Ok(row([("operations", Some(count)), ("CPU s", Some(used.cpu)), ("MiB", Some(used.peak)), ("instructions", instructions)]))
}

/// How many endpoints a spec has, by the program's list. A process begins with the peak memory of the one that starts it, so no large spec is read in this one.
pub(super) fn listed(program: &Path, spec: &Path) -> Result<f64> {
    let output = Command::new(program).arg("endpoints").arg("--spec").arg(spec).output()?;
    if !output.status.success() {
        bail!("`{}` has problems: {}", spec.display(), String::from_utf8_lossy(&output.stderr));
    }
    Ok(number(String::from_utf8_lossy(&output.stdout).lines().skip(1).count()))
}

/// Folders for what is generated, a new one each time, which are removed at the end. They are in memory where that can be had: a disk that removed many files a
/// moment ago takes its time to make new ones, whoever asks.
pub(super) fn outs() -> Result<impl Iterator<Item = PathBuf>> {
    let memory = PathBuf::from("/dev/shm");
    let all = tempfile::tempdir_in(if memory.is_dir() { memory } else { scratch()? })?;
    Ok((0..).map(move |run: usize| all.path().join(format!("run{run}"))))
}

/// Lines of Rust for each endpoint, types and documentation included.
pub(super) fn lines() -> Result<f64> {
    let api = sound(codegen::model(&sources()?))?;
    Ok(number(files()?.iter().map(|(lines, _)| lines).sum::<usize>()) / operations(&api, None))
}

/// The crate's source files with the number of their lines.
pub(super) fn files() -> Result<Vec<(usize, String)>> {
    let files = sound(codegen::generate(&sources()?))?;
    let is_source = |path: &str| path.starts_with("src/") && Path::new(path).extension().is_some_and(|extension| extension == "rs");
    Ok(files.iter().filter(|(path, _)| is_source(path)).map(|(path, text)| (text.lines().count(), path.to_owned())).collect())
}

#[cfg(test)]
mod tests {
    use super::{growth, row};

    #[test]
    fn growth_is_told_by_what_one_operation_costs() {
        let (small, large) = (row([("operations", Some(10.0)), ("CPU s", Some(2.0))]), row([("operations", Some(100.0)), ("CPU s", Some(30.0))]));
        assert_eq!(growth(&small, &large), row([("CPU s", Some(1.5))]));
    }
}

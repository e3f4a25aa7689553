//! What other generators cost on the same API. A script installs them and says how each is run; what it says is measured as ours is.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

use super::compile::{COMMANDS, alone, packages};
use super::figures::{Row, Table, number, row};
use super::measure::{best, bytes, cost};
use crate::test::{folder, succeeds};

/// Measures.
pub(super) fn table() -> Result<Table> {
    let into = folder().join("target/peers");
    if !succeeds(Command::new("bash").arg("bench/peers/run.sh").current_dir(folder()))? {
        bail!("`bench/peers/run.sh` fails");
    }
    let said = fs::read_to_string(into.join("peers.tsv"))?;
    said.lines().map(|line| measured(&into.canonicalize()?, line)).collect()
}

/// A line of the script's: name, operations, folder of the crate, and the command that fills it.
fn measured(into: &Path, line: &str) -> Result<(String, Row)> {
    let [name, operations, made, command] = line.split('\t').collect::<Vec<_>>()[..] else { bail!("`{line}` has not four columns") };
    let generated = best(5, || cost(Command::new("bash").args(["-c", command]).stderr(Stdio::null()).current_dir(into)))?;
    let mut measured =
        row([("operations", Some(operations.parse()?)), ("generation, CPU s", Some(generated.cpu)), ("generation, MiB", Some(generated.peak))]);
    if made != "-" {
        measured.extend(compiled(&into.join(made))?);
    }
    Ok((name.to_owned(), measured))
}

/// What a crate costs to compile, its dependencies ready.
fn compiled(made: &Path) -> Result<Row> {
    let mut figures = Vec::new();
    for (command, profile) in COMMANDS {
        let used = alone(made, "src/lib.rs", command, &["--lib"])?;
        figures.extend([(format!("{command}, CPU s"), Some(used.cpu)), (format!("{command}, MiB"), Some(used.peak))]);
        if let Some(profile) = profile {
            figures.push((format!("{command}, library MB"), Some(library(made, profile)?)));
        }
    }
    figures.push(("packages".to_owned(), Some(number(packages(made, &[])?))));
    Ok(row(figures))
}

/// Megabytes of the one library that is not in the folder of dependencies.
fn library(made: &Path, profile: &str) -> Result<f64> {
    let entries = fs::read_dir(made.join("target").join(profile))?.flatten().map(|entry| entry.path());
    let libraries: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|extension| extension == "rlib")).collect();
    let library = libraries.first().with_context(|| format!("`{}` has no library", made.display()))?;
    Ok(bytes(library)? / 1e6)
}

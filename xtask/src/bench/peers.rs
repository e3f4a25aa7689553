//! What other generators cost on the same API, and ours beside them: all take turns, so that they meet the same machine. A script installs the others, lets
//! each make a crate, and says how it is run.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::compile::{Alone, COMMANDS, packages};
use super::figures::{Table, number, row};
use super::generation::{listed, outs};
use super::measure::{Cost, cost, in_turn};
use super::release;
use crate::test::{folder, succeeds};

/// The row of what this workspace makes.
pub(super) const OURS: &str = "this project";

/// How often each generates, and how often each crate is compiled.
const GENERATED: usize = 7;
const COMPILED: usize = 2;

/// A generator, and the crate that it makes.
struct Generator {
    name: String,
    operations: f64,
    /// Generates into the folder `$OUT`, for a shell.
    command: String,
    /// Where the command is run.
    folder: PathBuf,
    made: Alone<'static>,
    /// What cargo has to know to list the crate's packages.
    package: &'static [&'static str],
}

/// Measures.
pub(super) fn table() -> Result<Table> {
    let mut generators = vec![ours()?];
    generators.extend(others()?);
    let mut table: Table = generators.iter().map(|of| (of.name.clone(), row([("operations", Some(of.operations))]))).collect();
    let mut outs = outs()?;
    let generated = in_turn(GENERATED, &generators, |of| of.generate(&outs.next().unwrap_or_default()))?;
    for (of, used) in generators.iter().zip(generated) {
        of.add(&mut table, "generation", used);
    }
    for (command, profile) in COMMANDS {
        for of in &generators {
            of.made.prepare(command).with_context(|| of.fails())?;
        }
        let compiled = in_turn(COMPILED, &generators, |of| of.made.once(command).with_context(|| of.fails()))?;
        for (of, used) in generators.iter().zip(compiled) {
            of.add(&mut table, command, used);
            if let Some(profile) = profile {
                table[&of.name].extend(row([(format!("{command}, library MB"), Some(of.made.library(profile)?))]));
            }
        }
    }
    for of in &generators {
        table[&of.name].extend(row([("packages", Some(number(packages(&of.made.folder, of.package)?)))]));
    }
    Ok(table)
}

/// Ours, as users get it, and the client with all features.
fn ours() -> Result<Generator> {
    let program = release("xtask", "xtask", &[])?.canonicalize()?;
    let package = &["--package", "cometchat", "--all-features"];
    Ok(Generator {
        name: OURS.to_owned(),
        operations: listed(&program, Path::new("spec"))?,
        command: format!("exec '{}' gen --spec=spec --out=\"$OUT\"", program.display()),
        folder: folder(),
        made: Alone { folder: folder(), root: "generated/src/lib.rs", arguments: [&package[..], &["--lib"]].concat() },
        package,
    })
}

/// The others, installed.
fn others() -> Result<Vec<Generator>> {
    let into = folder().join("target/peers");
    if !succeeds(Command::new("bash").arg("bench/peers/run.sh").current_dir(folder()))? {
        bail!("`bench/peers/run.sh` fails");
    }
    fs::read_to_string(into.join("peers.tsv"))?.lines().map(|line| other(&into.canonicalize()?, line)).collect()
}

/// A line of the script's: name, operations, folder of the crate, and the command.
fn other(into: &Path, line: &str) -> Result<Generator> {
    let [name, operations, made, command] = line.split('\t').collect::<Vec<_>>()[..] else { bail!("`{line}` has not four columns") };
    Ok(Generator {
        name: name.to_owned(),
        operations: operations.parse().with_context(|| format!("`{name}` has not `{operations}` operations"))?,
        command: command.to_owned(),
        folder: into.to_owned(),
        made: Alone { folder: into.join(made), root: "src/lib.rs", arguments: vec!["--lib"] },
        package: &[],
    })
}

impl Generator {
    fn generate(&self, out: &Path) -> Result<Cost> {
        // A backtrace would hide what a program says is wrong.
        let variables = [("OUT", std::path::absolute(out)?), ("RUST_BACKTRACE", "0".into())];
        cost(Command::new("bash").args(["-c", &self.command]).envs(variables).current_dir(&self.folder)).with_context(|| self.fails())
    }

    fn add(&self, table: &mut Table, what: &str, Cost { cpu, peak }: Cost) {
        table[&self.name].extend(row([(format!("{what}, CPU s"), Some(cpu)), (format!("{what}, MiB"), Some(peak))]));
    }

    fn fails(&self) -> String {
        format!("`{}` fails", self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_script_names_a_generator_and_its_crate() {
        let other = |line| other(Path::new("peers"), line);
        let tea = other("tea\t12\tout/tea\texec brew -o \"$OUT\"").expect("four columns");
        assert_eq!((tea.name.as_str(), tea.operations, tea.made.folder.as_path()), ("tea", 12.0, Path::new("peers/out/tea")));
        assert!(other("tea\t12\tout/tea").is_err());
        assert!(other("tea\tmany\tout/tea\tbrew").is_err());
    }
}

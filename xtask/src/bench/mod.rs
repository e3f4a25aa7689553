//! `cargo xtask bench`: what generating, compiling and running the client cost, beside hand-written code and the targets.
//!
//! All of it is measured in one run; what varies with the load of the machine is said as processor time or as a ratio, the rest as counts. The figures and how
//! to repeat each are printed and written to `docs/performance.md`, with the reasoning of `bench/notes.md` after them.

mod budget;
mod compile;
mod generation;
mod measure;
mod programs;
mod server;
mod synthetic;

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::test::{cargo, folder, succeeds};
use crate::{Outcome, print};

pub(crate) use budget::run as check_budget;

/// Options of `bench`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Only these parts, printed and not written: generation, compile, programs.
    #[arg(value_name = "PART")]
    only: Vec<String>,
    /// Measure what the budget limits, and make that the budget.
    #[arg(long, conflicts_with = "only")]
    accept: bool,
}

/// A group of figures.
struct Part {
    name: &'static str,
    says: &'static str,
    measure: fn() -> Result<Vec<Figure>>,
}

/// One measured figure.
pub(super) struct Figure {
    /// What it is of.
    what: String,
    /// What was measured, with its unit.
    measured: String,
    /// What it should be, where there is a target.
    target: Option<Target>,
    /// The command that measures it again.
    repeat: String,
}

/// A target, and whether it is met.
struct Target {
    says: String,
    met: bool,
}

impl Figure {
    fn new(what: impl Into<String>, measured: impl Into<String>, repeat: impl Into<String>) -> Self {
        Self { what: what.into(), measured: measured.into(), target: None, repeat: repeat.into() }
    }

    fn at_most(mut self, value: f64, most: f64, unit: &str) -> Self {
        self.target = Some(Target { says: format!("at most {most}{unit}"), met: value <= most });
        self
    }
}

const PARTS: [Part; 3] = [
    Part { name: "generation", says: "From the spec to the source of the client", measure: generation::figures },
    Part { name: "compile", says: "The generated crate alone, its dependencies ready", measure: compile::figures },
    Part { name: "programs", says: "Programs that use it, beside hand-written ones", measure: programs::figures },
];

/// Measures, prints and writes.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    if args.accept {
        budget::accept()?;
        return Ok(Outcome::Fine);
    }
    if let Some(unknown) = args.only.iter().find(|name| PARTS.iter().all(|part| part.name != name.as_str())) {
        bail!("there is no part `{unknown}`; there are {}", PARTS.map(|part| part.name).join(", "));
    }
    if !measure::has_valgrind() {
        bail!("valgrind counts instructions and allocations: install it with `apt-get install valgrind`");
    }
    let mut text = String::new();
    for part in PARTS.iter().filter(|part| args.only.is_empty() || args.only.iter().any(|name| name == part.name)) {
        let section = section(part, &(part.measure)()?)?;
        print::out(&section);
        text.push_str(&section);
    }
    if args.only.is_empty() {
        let notes = fs::read_to_string(folder().join("bench/notes.md"))?;
        fs::write(folder().join("docs/performance.md"), format!("{HEAD}{text}\n{notes}"))?;
    }
    Ok(Outcome::Fine)
}

const HEAD: &str = "# What the client costs\n\nMeasured and written by `cargo xtask bench`. Seconds are processor time, user and system; compare them within one run. \
                    Instructions and allocations are counted by valgrind.\n";

fn section(part: &Part, figures: &[Figure]) -> Result<String> {
    let mut text = format!("\n## {}\n\n| figure | measured | target | again by |\n|---|---:|---|---|\n", part.says);
    for Figure { what, measured, target, repeat } in figures {
        let target = target.as_ref().map_or_else(String::new, |target| format!("{}: {}", target.says, if target.met { "met" } else { "**missed**" }));
        writeln!(text, "| {what} | {measured} | {target} | `{repeat}` |")?;
    }
    Ok(text)
}

/// Where programs and copies of the spec are put while they are measured.
fn scratch() -> Result<PathBuf> {
    let scratch = folder().join("target/bench");
    fs::create_dir_all(&scratch)?;
    Ok(scratch)
}

/// A program of the workspace, built as users get it.
fn release(package: &str, program: &str) -> Result<PathBuf> {
    let arguments = ["build", "--quiet", "--release", "--package", package, "--bin", program, "--config", "profile.release.strip=true"];
    if !succeeds(&mut cargo(&arguments))? {
        bail!("`cargo {}` fails", arguments.join(" "));
    }
    Ok(folder().join("target/release").join(program))
}

/// The model of the workspace's spec.
fn model() -> Result<codegen::api::Api> {
    let sources = crate::spec::read(&folder().join("spec"))?;
    codegen::model(&sources).map_err(|problems| anyhow::anyhow!("{}", problems.render(false)))
}

/// How many endpoints the spec has.
fn endpoints(api: &codegen::api::Api) -> usize {
    api.resources.iter().map(|resource| resource.endpoints.len()).sum()
}

//! `cargo xtask bench`: what generating, compiling and running the client cost, beside hand-written code, other generators and the targets.
//!
//! What a part measures replaces its figures in `bench/figures.json`; the page is made of all figures, so that one part can be measured again alone.

mod budget;
mod calls;
mod compile;
mod examples;
mod figures;
mod generation;
mod measure;
mod models;
mod page;
mod peers;
mod programs;
mod server;
mod synthetic;
mod targets;

use std::fs;
use std::path::PathBuf;

use anyhow::{Result, anyhow, bail};
use codegen::api::Api;
use codegen::{Problems, Sources};

use crate::test::{cargo, folder, succeeds};
use crate::{Outcome, print};
use figures::{Figures, Table, number};

pub(crate) use budget::run as check_budget;

/// Options of `bench`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Only these parts; the others keep their figures. All but `peers`, which installs other generators, are the default.
    #[arg(value_name = "PART", value_parser = PARTS.map(|part| part.name))]
    only: Vec<String>,
    /// Make what the budget limits, as it is now, the budget.
    #[arg(long, conflicts_with = "only")]
    accept: bool,
}

/// A part of what is measured, and its section of the page.
struct Part {
    name: &'static str,
    title: &'static str,
    /// What the table says and how it was measured.
    says: &'static str,
    measure: fn() -> Result<Table>,
}

const PARTS: [Part; 7] = [
    Part {
        name: "generation",
        title: "From the spec to the source of the client",
        says: "`xtask gen`, built with optimization, into a new folder, in memory where that can be had: the spec, and the spec with each resource once, \
               ten and fifty times. The last rows divide what an operation of a larger spec costs by what one of the small spec does.",
        measure: generation::table,
    },
    Part {
        name: "compile",
        title: "The generated crate alone",
        says: "Its dependencies are ready, incremental compilation is off, and only `generated/src/lib.rs` was touched: \
               `cargo check|build|build --release -p cometchat --lib` with the features of the row. The resource is users.",
        measure: compile::table,
    },
    Part {
        name: "programs",
        title: "A program that lists users",
        says: "`bench/src/bin`, once with reqwest and serde by hand and once with the client. Compiled alone, its dependencies ready, with optimization; \
               rebuilt incrementally without, after a change of its own code; its bytes are those of the stripped optimized program.",
        measure: programs::table,
    },
    Part {
        name: "calls",
        title: "A call on loopback",
        says: "The same two programs take turns to list users of a server that answers as fast as it can; figures are for one call of thousands, without the \
               start. The client lets a try take 30 s; by hand there is no limit unless it is said.",
        measure: calls::table,
    },
    Part {
        name: "models",
        title: "Reading and writing",
        says: "The client's types beside plain serde derive, which drops what it does not know; a page has 100 objects, MB are millions of its bytes. \
               `lost` counts the objects that are not the same after they are read and written.",
        measure: models::table,
    },
    Part {
        name: "examples",
        title: "The vendor's own examples",
        says: "Answers that the vendor's documents show, read by the client: `cargo test -p cometchat-tests example_of_the_documents -- --nocapture`, which also holds what is written back against them.",
        measure: examples::table,
    },
    Part {
        name: "peers",
        title: "Other generators on the same API",
        says: "Each on all that it accepts of the vendor's documents, repaired; installed and run by `bench/peers/run.sh`. All are measured in turn, ours \
               among them: each generates once in a round, into a new folder as ours above, and each crate is compiled once in a round, as ours is above.",
        measure: peers::table,
    },
];

/// Measures, prints and writes.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    if args.accept {
        budget::accept()?;
        return Ok(Outcome::Fine);
    }
    let mut figures = Figures::read()?;
    let wanted = |part: &&Part| if args.only.is_empty() { part.name != "peers" } else { args.only.iter().any(|name| name == part.name) };
    for part in PARTS.iter().filter(wanted) {
        print::out(&format!("measuring {}\n", part.name));
        let table = (part.measure)()?;
        print::out(&page::table(&table));
        figures.set(part.name, table)?;
        page::write(&figures)?;
    }
    print::out(&page::targets(&figures));
    Ok(Outcome::Fine)
}

/// Where programs and copies of the spec are put while they are measured.
fn scratch() -> Result<PathBuf> {
    let scratch = folder().join("target/bench");
    fs::create_dir_all(&scratch)?;
    Ok(scratch)
}

/// Runs a command of cargo that must succeed.
fn run_cargo(command: &mut std::process::Command) -> Result<()> {
    if !succeeds(command)? {
        bail!("{command:?} fails");
    }
    Ok(())
}

/// A program of the workspace, built as users get it, with some features.
fn release(package: &str, program: &str, features: &[&str]) -> Result<PathBuf> {
    let arguments = ["build", "--quiet", "--release", "--package", package, "--bin", program, "--config", "profile.release.strip=true"];
    run_cargo(cargo(&arguments).args(features).env("CARGO_INCREMENTAL", "0"))?;
    Ok(folder().join("target/release").join(program))
}

/// The workspace's spec.
fn sources() -> Result<Sources> {
    crate::spec::read(&folder().join("spec"))
}

/// What a spec gives; one with problems cannot be measured.
fn sound<T>(read: Result<T, Problems>) -> Result<T> {
    read.map_err(|problems| anyhow!("{}", problems.render(false)))
}

/// How many operations the API has, or one resource of it.
fn operations(api: &Api, resource: Option<&str>) -> f64 {
    let counted = api.resources.iter().filter(|own| resource.is_none_or(|name| own.name.wire() == name));
    number(counted.map(|resource| resource.endpoints.len()).sum::<usize>())
}

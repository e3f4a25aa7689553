//! The commands of this workspace: `cargo xtask COMMAND`. Only here are the spec and the generated crate read from and written to the disk;
//! what they mean is decided in `codegen`.

mod audit;
mod bench;
mod compare;
mod coverage;
mod dependencies;
mod diff;
mod disk;
mod document;
mod endpoints;
mod fuzz;
mod r#gen;
mod import;
mod judge;
mod lint;
mod mock;
mod model;
mod node;
mod openapi;
mod package;
mod print;
mod python;
mod recorded;
mod reference;
mod schema;
mod semver_checks;
mod soak;
mod spec;
mod test;
mod tools;

use std::process::ExitCode;

use clap::Parser;
use mimalloc::MiMalloc;

/// Tokens and names are many small pieces: with the system's allocator of Linux generating takes a third longer.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// The commands of this workspace.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
enum Command {
    /// Generate the client crate from the spec.
    Gen(r#gen::Args),
    /// Check the spec alone.
    Lint(lint::Args),
    /// List every endpoint with its facts.
    Endpoints(endpoints::Args),
    /// Compare the spec with OpenAPI documents.
    Audit(audit::Args),
    /// Print an operation of an OpenAPI document as a draft of an endpoint.
    Import(import::Args),
    /// Say what changed for users of the Rust API since a git revision, and which version that asks for.
    Diff(diff::Args),
    /// Print the spec as an OpenAPI 3.1 document.
    Openapi(openapi::Args),
    /// Serve the fake server that the spec describes.
    Mock(mock::Args),
    /// Write the JSON Schemas of the spec language, for editors.
    Schema(schema::Args),
    /// Run the fuzz targets.
    Fuzz(fuzz::Args),
    /// Make many calls of a server with random faults, and count what it was sent.
    Soak(soak::Args),
    /// Measure what generating, compiling and running the client cost.
    Bench(bench::Args),
    /// Run every check that CI runs.
    Test(test::Args),
}

/// How a command ended; problems that keep a command from working at all are errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// It did what it should, or found all in order.
    Fine,
    /// What is on the disk is not what it should be.
    Drift,
    /// The spec has problems.
    Problems,
}

fn main() -> ExitCode {
    let outcome = match Command::parse() {
        Command::Gen(args) => r#gen::run(&args),
        Command::Lint(args) => lint::run(&args),
        Command::Endpoints(args) => endpoints::run(&args),
        Command::Audit(args) => audit::run(&args),
        Command::Import(args) => import::run(&args),
        Command::Diff(args) => diff::run(&args),
        Command::Openapi(args) => openapi::run(&args),
        Command::Mock(args) => mock::run(&args),
        Command::Schema(args) => schema::run(&args),
        Command::Fuzz(args) => fuzz::run(&args),
        Command::Soak(args) => soak::run(&args),
        Command::Bench(args) => bench::run(&args),
        Command::Test(args) => test::run(&args),
    };
    match outcome {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Drift) => ExitCode::from(1),
        Ok(Outcome::Problems) => ExitCode::from(2),
        Err(error) => {
            print::err(&format!("error: {error:#}\n"));
            ExitCode::from(2)
        }
    }
}

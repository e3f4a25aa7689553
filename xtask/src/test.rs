//! `cargo xtask test`: every check that CI runs, one after another, on a machine with a Rust toolchain and nothing else prepared.
//!
//! A check that needs more installs it below `target/`, or says that it did not run and why; in CI (`CI=true`) that is a failure.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result};

use crate::{Outcome, bench, coverage, dependencies, fuzz, judge, openapi, package, print, recorded, reference, semver_checks, spec};

/// Options of `test`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Only these checks.
    #[arg(value_name = "CHECK")]
    only: Vec<String>,
    /// Only say which checks there are.
    #[arg(long)]
    list: bool,
}

/// How a check ended.
pub(crate) enum Verdict {
    Passed,
    Failed,
    NotRun(String),
}

/// A check: its name, and what it runs.
struct Check {
    name: &'static str,
    says: &'static str,
    run: fn() -> Result<Verdict>,
}

const CHECKS: [Check; 19] = [
    Check {
        name: "drift",
        says: "what is committed is what the spec makes",
        run: || all(&[&["xtask", "gen", "--check"], &["xtask", "schema", "--check"]]),
    },
    Check { name: "fmt", says: "the source is formatted", run: || component("fmt", &[&["fmt", "--all", "--", "--check"]]) },
    Check {
        name: "clippy",
        says: "the source has no warnings",
        run: || {
            let all: &[&str] = &["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"];
            component("clippy", &[all, &["clippy", "--package", "xtask", "--test", "semver", "--", "-D", "warnings"]])
        },
    },
    Check { name: "features", says: "each feature builds alone", run: features },
    Check {
        name: "unit",
        says: "the generator, the runtime and the commands",
        run: || all(&[&["test", "--workspace", "--exclude", "cometchat-tests", "--all-features"]]),
    },
    Check {
        name: "client",
        says: "wire, round trips, access, command line, users' programs",
        run: || all(&[&["test", "--package", "cometchat-tests"]]),
    },
    Check { name: "docs", says: "the documentation has no warnings", run: docs },
    Check { name: "examples", says: "the documentation's examples work", run: || all(&[&["test", "--workspace", "--doc", "--all-features"]]) },
    Check { name: "package", says: "both crates can be published", run: package::run },
    Check { name: "deny", says: "licences, sources and advisories of what we depend on", run: dependencies::deny },
    Check { name: "machete", says: "every dependency is used", run: dependencies::machete },
    Check { name: "audit", says: "the spec agrees with the vendor's documents, but on purpose", run: recorded::check },
    Check { name: "semver", says: "what `diff` calls breaking is breaking to others too", run: semver_checks::run },
    Check { name: "fuzz", says: "no text, answer or spec file breaks a promise, for as long as we look", run: fuzz::check },
    Check { name: "budget", says: "the client costs no more than before", run: bench::check_budget },
    Check { name: "coverage", says: "the spec agrees with the vendor's reference", run: coverage::run },
    Check { name: "openapi", says: "the OpenAPI document is valid, and so are its examples", run: openapi::check::run },
    Check { name: "judge", says: "what the client sends is what the documents describe", run: judge::run },
    Check { name: "reference", says: "the reference page works in a browser", run: reference::run },
];

/// Runs the checks.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    if args.list {
        for check in &CHECKS {
            print::out(&format!("{:10} {}\n", check.name, check.says));
        }
        return Ok(Outcome::Fine);
    }
    if let Some(unknown) = args.only.iter().find(|name| CHECKS.iter().all(|check| check.name != name.as_str())) {
        anyhow::bail!("there is no check `{unknown}`; `cargo xtask test --list` names them");
    }
    let in_ci = std::env::var("CI").is_ok_and(|ci| ci == "true");
    let mut lines = Vec::new();
    let (mut passed, mut failed) = (0, 0);
    for check in CHECKS.iter().filter(|check| args.only.is_empty() || args.only.iter().any(|name| name == check.name)) {
        print::out(&format!("\n== {}: {}\n", check.name, check.says));
        let start = Instant::now();
        let (word, reason) = match (check.run)().unwrap_or_else(|error| Verdict::NotRun(format!("{error:#}"))) {
            Verdict::Passed => ("passed", String::new()),
            Verdict::Failed => ("FAILED", String::new()),
            Verdict::NotRun(reason) => ("NOT RUN", format!(": {reason}")),
        };
        match word {
            "passed" => passed += 1,
            "NOT RUN" if !in_ci => {}
            _ => failed += 1,
        }
        lines.push(format!("{word:8} {:10} {:4} s{reason}\n", check.name, start.elapsed().as_secs()));
    }
    print::out(&format!("\n{}\n{passed} passed, {failed} failed\n", lines.concat()));
    Ok(if failed == 0 { Outcome::Fine } else { Outcome::Drift })
}

/// A command of cargo, in the workspace.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(folder());
    command
}

/// The workspace's folder as commands take it.
pub(crate) fn folder() -> PathBuf {
    let folder = spec::workspace();
    if folder.as_os_str().is_empty() { PathBuf::from(".") } else { folder }
}

/// Whether a command succeeds.
pub(crate) fn succeeds(command: &mut Command) -> Result<bool> {
    let name = command.get_program().to_string_lossy().into_owned();
    Ok(command.status().with_context(|| format!("cannot run `{name}`"))?.success())
}

fn all(commands: &[&[&str]]) -> Result<Verdict> {
    for arguments in commands {
        print::out(&format!("$ cargo {}\n", arguments.join(" ")));
        if !succeeds(&mut cargo(arguments))? {
            return Ok(Verdict::Failed);
        }
    }
    Ok(Verdict::Passed)
}

/// Runs commands of a part of the toolchain that may have to be installed first.
fn component(name: &str, commands: &[&[&str]]) -> Result<Verdict> {
    let is_there = || cargo(&[name, "--version"]).stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success());
    let component = if name == "fmt" { "rustfmt" } else { name };
    if !is_there() && !succeeds(Command::new("rustup").args(["component", "add", component])).unwrap_or(false) {
        return Ok(Verdict::NotRun(format!("`rustup component add {component}` installs what it needs")));
    }
    all(commands)
}

/// Of the pairs of neighbours, one in so many is checked.
const EVERY_PAIR: usize = 9;

/// The client with no feature, with each alone, and with some pairs of resources; the runtime without anything, and without cryptography of its own.
fn features() -> Result<Verdict> {
    let manifest: toml::Table = toml::from_str(&std::fs::read_to_string(folder().join("generated/Cargo.toml"))?)?;
    let features = manifest.get("features").and_then(toml::Value::as_table).context("the client has no features")?;
    let families = features.get("full").and_then(toml::Value::as_array).context("the client has no families")?;
    let family = |name: &toml::Value| name.as_str().and_then(|name| features.get(name)?.as_array()).cloned().unwrap_or_default();
    let resources: Vec<String> = families.iter().flat_map(family).filter_map(|name| name.as_str().map(str::to_owned)).collect();
    let pairs: Vec<String> = resources.windows(2).step_by(EVERY_PAIR).map(|pair| pair.join(",")).collect();
    let mut commands = vec![vec!["check", "--package", "cometchat-runtime", "--no-default-features"]];
    for features in [""].into_iter().chain(features.keys().map(String::as_str)).chain(pairs.iter().map(String::as_str)) {
        commands.push(vec!["check", "--package", "cometchat", "--no-default-features", "--features", features]);
    }
    for arguments in commands {
        print::out(&format!("$ cargo {}\n", arguments.join(" ")));
        if !succeeds(cargo(&arguments).arg("--quiet").env("RUSTFLAGS", "-D warnings"))? {
            return Ok(Verdict::Failed);
        }
    }
    all(&[&["test", "--package", "cometchat-runtime", "--no-default-features", "--features", "rustls-no-provider", "--test", "provider"]])
}

fn docs() -> Result<Verdict> {
    let arguments = ["doc", "--no-deps", "--workspace", "--all-features"];
    let passed = succeeds(cargo(&arguments).env("RUSTDOCFLAGS", "-D warnings"))?;
    Ok(if passed { Verdict::Passed } else { Verdict::Failed })
}

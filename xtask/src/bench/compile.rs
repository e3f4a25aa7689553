//! What compiling the generated crate costs with its dependencies ready: processor time, memory, bytes, for all features and for one resource.

use std::fs;
use std::path::PathBuf;

use anyhow::{Result, bail};

use super::measure::{Cost, best, cost};
use super::{Figure, endpoints, model};
use crate::test::{cargo, folder, succeeds};

/// What the cheapest peer takes for 341 operations, in seconds of processor time; `bench/peers` measures it again.
const PEER: [(&str, f64); 3] = [("check", 26.5), ("build", 31.9), ("build --release", 38.8)];
const PEER_OPERATIONS: f64 = 341.0;
/// Its compiler's most memory in MiB, and its library's bytes in a dev build.
const PEER_PEAK: f64 = 1205.0;
const PEER_BYTES: f64 = 45.9e6;

/// The features that are measured, and what they are called.
const FEATURES: [(&str, &[&str]); 3] = [
    ("all features", &["--all-features"]),
    ("default features", &[]),
    ("one resource", &["--no-default-features", "--features", "reqwest,chat-users"]),
];

/// Measures.
#[allow(clippy::cast_precision_loss, reason = "some hundred endpoints")]
pub(super) fn figures() -> Result<Vec<Figure>> {
    let endpoints = endpoints(&model()?) as f64;
    let mut figures = Vec::new();
    for (command, peer) in PEER {
        let mut whole = None;
        for (name, features) in FEATURES {
            let Cost { cpu, peak } = crate_alone(command, features)?;
            let again = format!("touch generated/src/lib.rs; CARGO_INCREMENTAL=0 cargo {command} -p cometchat --lib {}", features.join(" "));
            let measured = format!("{cpu:.2} s, {peak:.0} MiB");
            let figure = Figure::new(format!("{command}, {name}"), measured, again.trim_end());
            let most = match whole {
                None => peer * endpoints / PEER_OPERATIONS / 4.0,
                Some(whole) => whole / 5.0,
            };
            figures.push(if name == "default features" { figure } else { figure.at_most(cpu, rounded(most), " s") });
            if whole.is_none() {
                whole = Some(cpu);
                let figure = Figure::new(format!("{command}, {name}: peak of rustc"), format!("{peak:.0} MiB"), again.trim_end());
                figures.push(figure.at_most(peak, rounded(PEER_PEAK / 4.0), " MiB"));
            }
        }
    }
    for (profile, flags) in [("debug", &[][..]), ("release", &["--release"])] {
        for (name, features) in FEATURES {
            let bytes = library_bytes(profile, &[flags, features].concat())? as f64;
            let figure = Figure::new(format!("library, {profile}, {name}"), format!("{:.1} MB", bytes / 1e6), "cargo xtask bench compile");
            figures.push(if name == "default features" { figure } else { figure.at_most(rounded(bytes / 1e6), rounded(PEER_BYTES / 4e6), " MB") });
        }
    }
    for (name, features) in FEATURES {
        figures.push(Figure::new(
            format!("packages, {name}"),
            packages(features)?.to_string(),
            format!("cargo tree -e normal -p cometchat {}", features.join(" ")),
        ));
    }
    Ok(figures)
}

fn rounded(value: f64) -> f64 {
    (value * 10.0).round() / 10.0
}

/// The cost of the crate alone.
fn crate_alone(command: &str, features: &[&str]) -> Result<Cost> {
    build(command, features)?;
    best(3, || {
        let source = folder().join("generated/src/lib.rs");
        fs::File::options().append(true).open(source)?.set_modified(std::time::SystemTime::now())?;
        cost(&mut command_for(command, features))
    })
}

fn command_for(command: &str, features: &[&str]) -> std::process::Command {
    let mut cargo = cargo(&command.split(' ').collect::<Vec<_>>());
    cargo.args(["--quiet", "--package", "cometchat", "--lib"]).args(features).env("CARGO_INCREMENTAL", "0");
    cargo
}

fn build(command: &str, features: &[&str]) -> Result<()> {
    if !succeeds(&mut command_for(command, features))? {
        bail!("`cargo {command} --package cometchat` fails");
    }
    Ok(())
}

/// The size of the library as it lies among the dependencies of a program.
pub(super) fn library_bytes(profile: &str, arguments: &[&str]) -> Result<u64> {
    build("build", arguments)?;
    Ok(fs::metadata(library(profile))?.len())
}

fn library(profile: &str) -> PathBuf {
    folder().join("target").join(profile).join("libcometchat.rlib")
}

/// How many packages it needs, itself included.
pub(super) fn packages(features: &[&str]) -> Result<usize> {
    let output = cargo(&["tree", "--package", "cometchat", "--edges", "normal", "--prefix", "none", "--no-dedupe"]).args(features).output()?;
    if !output.status.success() {
        bail!("`cargo tree` fails: {}", String::from_utf8_lossy(&output.stderr));
    }
    let tree = String::from_utf8_lossy(&output.stdout);
    Ok(tree.lines().collect::<std::collections::BTreeSet<_>>().len())
}

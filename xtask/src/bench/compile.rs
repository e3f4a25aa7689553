//! What compiling the generated crate costs with its dependencies ready: processor time, memory, bytes, packages, for all features, those that are on by
//! default, and one resource. A crate of another generator is measured in the same way.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Result, bail};

use super::figures::{Table, number, row};
use super::measure::{Cost, best, bytes, cost};
use super::{operations, run_cargo, sound, sources};
use crate::test::{cargo, folder};

/// The commands that are measured, and where they leave the library.
pub(super) const COMMANDS: [(&str, Option<&str>); 3] = [("check", None), ("build", Some("debug")), ("build --release", Some("release"))];

/// The features that are measured: what they are called, and the resource that they leave, if it is one.
const FEATURES: [(&str, &[&str], Option<&str>); 3] = [
    ("all features", &["--all-features"], None),
    ("default features", &[], None),
    ("one resource", &["--no-default-features", "--features", "reqwest,chat-users"], Some("users")),
];

/// Measures.
pub(super) fn table() -> Result<Table> {
    let api = sound(codegen::model(&sources()?))?;
    let mut table = Table::new();
    for (name, features, resource) in FEATURES {
        let operations = operations(&api, resource);
        let packages = number(packages(&folder(), &[&["--package", "cometchat"], features].concat())?);
        for (command, profile) in COMMANDS {
            let Cost { cpu, peak } = alone(&folder(), "generated/src/lib.rs", command, &[&["--package", "cometchat", "--lib"], features].concat())?;
            let library = profile.map(|profile| bytes(&folder().join("target").join(profile).join("libcometchat.rlib"))).transpose()?;
            let columns = [
                ("operations", Some(operations)),
                ("CPU s", Some(cpu)),
                ("ms per operation", Some(cpu * 1000.0 / operations)),
                ("MiB", Some(peak)),
                ("library MB", library.map(|bytes| bytes / 1e6)),
                ("packages", Some(packages)),
            ];
            table.insert(format!("{name}, {command}"), row(columns));
        }
    }
    Ok(table)
}

/// The cost of a crate alone: everything is built, and its root is touched. Debug information is what users get of a dependency by default, whatever the
/// workspace says.
pub(super) fn alone(workspace: &Path, root: &str, command: &str, arguments: &[&str]) -> Result<Cost> {
    let build = || {
        let mut cargo = cargo(&command.split(' ').collect::<Vec<_>>());
        cargo.arg("--quiet").args(arguments).envs([("CARGO_INCREMENTAL", "0"), ("CARGO_PROFILE_DEV_DEBUG", "full")]).current_dir(workspace);
        cargo
    };
    run_cargo(&mut build())?;
    best(3, || {
        fs::File::options().append(true).open(workspace.join(root))?.set_modified(SystemTime::now())?;
        cost(&mut build())
    })
}

/// How many packages a crate needs, itself included.
pub(super) fn packages(workspace: &Path, arguments: &[&str]) -> Result<usize> {
    let mut command: Command = cargo(&["tree", "--edges", "normal", "--prefix", "none", "--no-dedupe"]);
    let output = command.args(arguments).current_dir(workspace).output()?;
    if !output.status.success() {
        bail!("`cargo tree` fails: {}", String::from_utf8_lossy(&output.stderr));
    }
    Ok(String::from_utf8_lossy(&output.stdout).lines().collect::<BTreeSet<_>>().len())
}

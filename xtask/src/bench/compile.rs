//! What compiling the generated crate costs with its dependencies ready: processor time, memory, bytes, packages, for all features, those that are on by
//! default, and one resource. A crate of another generator is measured in the same way.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Result, bail};

use super::figures::{Table, number, row};
use super::measure::{Cost, best, cost};
use super::{endpoints, run_cargo};
use crate::test::{cargo, folder};

/// The commands that are measured, and where they leave the library.
pub(super) const COMMANDS: [(&str, Option<&str>); 3] = [("check", None), ("build", Some("debug")), ("build --release", Some("release"))];

/// The features that are measured, and what they are called.
const FEATURES: [(&str, &[&str]); 3] = [
    ("all features", &["--all-features"]),
    ("default features", &[]),
    ("one resource", &["--no-default-features", "--features", "reqwest,chat-users"]),
];

/// Measures.
pub(super) fn table() -> Result<Table> {
    let spec = folder().join("spec");
    let (all, users) = (number(endpoints(&spec)?), users(&spec)?);
    let mut table = Table::new();
    for (name, features) in FEATURES {
        let count = if name == "one resource" { users } else { all };
        for (command, profile) in COMMANDS {
            let arguments = [&["--package", "cometchat", "--lib"], features].concat();
            let Cost { cpu, peak } = alone(&folder(), "generated/src/lib.rs", command, &arguments)?;
            let bytes = profile.map(|profile| fs::metadata(folder().join("target").join(profile).join("libcometchat.rlib")));
            let library = bytes.transpose()?.map(|file| number(file.len()) / 1e6);
            let each = Some(cpu * 1000.0 / count);
            let columns = [
                ("operations", Some(count)),
                ("CPU s", Some(cpu)),
                ("ms per operation", each),
                ("MiB", Some(peak)),
                ("library MB", library),
                ("packages", Some(number(packages(&folder(), &[&["--package", "cometchat"], features].concat())?))),
            ];
            table.insert(format!("{name}, {command}"), row(columns));
        }
    }
    Ok(table)
}

/// How many endpoints the one resource has.
fn users(spec: &Path) -> Result<f64> {
    let sources = crate::spec::read(spec)?;
    let api = codegen::model(&sources).map_err(|problems| anyhow::anyhow!("{}", problems.render(false)))?;
    let users = api.resources.iter().find(|resource| resource.name.wire() == "users");
    Ok(users.map_or(0.0, |resource| number(resource.endpoints.len())))
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

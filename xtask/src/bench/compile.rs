//! What compiling the generated crate costs with its dependencies ready: processor time, memory, bytes, packages, for all features, those that are on by
//! default, and one resource. A crate of another generator is measured in the same way.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

use anyhow::{Context, Result, bail};

use super::figures::{Table, number, row};
use super::measure::{Cost, best, bytes, cost};
use super::{operations, sound, sources};
use crate::test::{cargo, folder};

/// The commands that are measured, and where they leave the library.
pub(super) const COMMANDS: [(&str, Option<&str>); 3] = [("check", None), ("build", Some("debug")), ("build --release", Some("release"))];

/// The features that are measured: what they are called, and the resource that they leave, if it is one.
const FEATURES: [(&str, &[&str], Option<&str>); 3] = [
    ("all features", &["--all-features"], None),
    ("default features", &[], None),
    ("one resource", &["--no-default-features", "--features", "rustls,chat-users"], Some("users")),
];

/// Measures.
pub(super) fn table() -> Result<Table> {
    let api = sound(codegen::model(&sources()?))?;
    let mut table = Table::new();
    for (name, features, resource) in FEATURES {
        let operations = operations(&api, resource);
        let package = [&["--package", "cometchat"], features].concat();
        let packages = number(packages(&folder(), &package)?);
        let client = Alone { folder: folder(), root: "generated/src/lib.rs", arguments: [&package[..], &["--lib"]].concat() };
        for (command, profile) in COMMANDS {
            let Cost { cpu, peak } = client.cost(command)?;
            let columns = [
                ("operations", Some(operations)),
                ("CPU s", Some(cpu)),
                ("ms per operation", Some(cpu * 1000.0 / operations)),
                ("MiB", Some(peak)),
                ("library MB", profile.map(|profile| client.library(profile)).transpose()?),
                ("packages", Some(packages)),
            ];
            table.insert(format!("{name}, {command}"), row(columns));
        }
    }
    Ok(table)
}

/// A library or program that is compiled alone: all else is ready, and its root is touched. Debug information is what users get of a dependency by default,
/// whatever the workspace says.
pub(super) struct Alone<'a> {
    /// Its workspace.
    pub(super) folder: PathBuf,
    /// The file that is touched.
    pub(super) root: &'a str,
    /// What cargo has to know.
    pub(super) arguments: Vec<&'a str>,
}

impl Alone<'_> {
    /// What it costs.
    pub(super) fn cost(&self, command: &str) -> Result<Cost> {
        self.prepare(command)?;
        best(3, || self.once(command))
    }

    /// Compiles everything, so that what it depends on is ready.
    pub(super) fn prepare(&self, command: &str) -> Result<()> {
        cost(&mut self.cargo(command))?;
        Ok(())
    }

    /// What it costs once, when all else is ready.
    pub(super) fn once(&self, command: &str) -> Result<Cost> {
        fs::File::options().append(true).open(self.folder.join(self.root))?.set_modified(SystemTime::now())?;
        cost(&mut self.cargo(command))
    }

    fn cargo(&self, command: &str) -> Command {
        let mut cargo = cargo(&command.split(' ').collect::<Vec<_>>());
        cargo.arg("--quiet").args(&self.arguments).envs([("CARGO_INCREMENTAL", "0"), ("CARGO_PROFILE_DEV_DEBUG", "full")]).current_dir(&self.folder);
        cargo
    }

    /// Megabytes of the library, which is the one that was written last.
    pub(super) fn library(&self, profile: &str) -> Result<f64> {
        let entries = fs::read_dir(self.folder.join("target").join(profile))?.flatten().map(|entry| entry.path());
        let libraries = entries.filter(|path| path.extension().is_some_and(|extension| extension == "rlib"));
        let library = libraries.max_by_key(|path| path.metadata().and_then(|metadata| metadata.modified()).ok());
        Ok(bytes(&library.with_context(|| format!("`{}` has no library", self.folder.display()))?)? / 1e6)
    }
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

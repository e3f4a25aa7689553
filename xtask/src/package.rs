//! The check of what would be published: both crates are packaged, and the client is built from its package with the runtime from the runtime's.
//!
//! Cargo's own verification does the same through an overlay of the registry, which keeps the first package of a version that it has ever seen:
//! while a version is under work it would build the client with a runtime of another day.

use std::fs;
use std::io::Write;
use std::process::Command;

use anyhow::{Context, Result};

use crate::print;
use crate::test::{Verdict, cargo, folder, succeeds};

/// Packages, unpacks and builds.
pub(crate) fn run() -> Result<Verdict> {
    let Some(client) = Unpacked::get()? else { return Ok(Verdict::Failed) };
    Ok(if succeeds(&mut client.cargo("build"))? { Verdict::Passed } else { Verdict::Failed })
}

/// The client as it is published, unpacked.
pub(crate) struct Unpacked {
    manifest: String,
    runtime: String,
}

impl Unpacked {
    /// Packages and unpacks both crates; none where that fails. Only a tree under work may hold what is not committed.
    pub(crate) fn get() -> Result<Option<Self>> {
        let mut arguments = vec!["package", "--no-verify", "--package", "cometchat-runtime", "--package", "cometchat"];
        if std::env::var("CI").is_err() {
            arguments.push("--allow-dirty");
        }
        print::out(&format!("$ cargo {}\n", arguments.join(" ")));
        if !succeeds(&mut cargo(&arguments))? {
            return Ok(None);
        }
        Ok(Some(Self { runtime: unpack("cometchat-runtime")?, manifest: format!("{}/Cargo.toml", unpack("cometchat")?) }))
    }

    /// A command of cargo on the client with all features, which takes the runtime from its package.
    pub(crate) fn cargo(&self, command: &str) -> Command {
        let patch = format!("patch.crates-io.cometchat-runtime.path = \"{}\"", self.runtime);
        cargo(&[command, "--all-features", "--target-dir", "target", "--manifest-path", &self.manifest, "--config", &patch])
    }
}

/// Unpacks a package into a folder of its own, and says which.
fn unpack(name: &str) -> Result<String> {
    let package = format!("{name}-{}", env!("CARGO_PKG_VERSION"));
    let (into, unpacked) = ("target/packaged", format!("target/packaged/{package}"));
    if folder().join(&unpacked).exists() {
        fs::remove_dir_all(folder().join(&unpacked))?;
    }
    fs::create_dir_all(folder().join(into))?;
    let archive = format!("target/package/{package}.crate");
    // Every file of a package has the same time, by which cargo would not see that it is another package.
    let is_unpacked = succeeds(Command::new("tar").args(["-xmzf", &archive, "-C", into]).current_dir(folder()))?;
    anyhow::ensure!(is_unpacked, "cannot unpack `{archive}`");
    // It lies in the workspace's folder and is none of its members.
    let mut manifest =
        fs::OpenOptions::new().append(true).open(folder().join(&unpacked).join("Cargo.toml")).context("the package has no manifest")?;
    manifest.write_all(b"\n[workspace]\n")?;
    Ok(unpacked)
}

//! Our verdict beside that of cargo-semver-checks, for each kind of change: the crates before and after it are generated, and the tool compares what rustdoc
//! says of them. Run by `cargo xtask test semver`, which installs the tool.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../diff/bed.rs"]
mod bed;
#[path = "../diff/cases.rs"]
mod cases;
mod otherwise;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use bed::{Bed, Ran};
use cases::CASES;
use codegen::Sources;
use otherwise::{BEFORE, NOT_TRIED, OTHERWISE, Otherwise};

/// The environment variable with the path of the tool.
const TOOL: &str = "CARGO_SEMVER_CHECKS";

#[test]
fn an_independent_tool_judges_the_same_or_there_is_a_reason() {
    let tool = std::env::var(TOOL).unwrap_or_else(|_| panic!("`{TOOL}` names no tool; run `cargo xtask test semver`"));
    let bed = Bed::make();
    let before = describe(&bed, "before");
    let witnesses: Vec<&str> = OTHERWISE.iter().filter_map(|otherwise| otherwise.witness).collect();
    assert!(compiles(&witnesses), "every witness compiles before the changes");
    let known = |name: &str| CASES.iter().copied().flatten().any(|case| case.name == name);
    assert!(OTHERWISE.iter().map(|otherwise| otherwise.case).chain(NOT_TRIED).all(known), "every exception is one of a kind that is tried");
    let (mut alike, mut wrong) = (0, Vec::new());
    for case in CASES.iter().copied().flatten().filter(|case| !NOT_TRIED.contains(&case.name)) {
        bed.reset();
        bed.edit(case.edits);
        let breaking = is_breaking(&bed);
        let lints = failures(&tool, &before, &describe(&bed, "after"));
        let otherwise = OTHERWISE.iter().find(|otherwise| otherwise.case == case.name);
        let word = if breaking { "breaking" } else { "fine" };
        let fits = match otherwise {
            None => breaking != lints.is_empty(),
            Some(Otherwise { witness, .. }) => breaking && lints.is_empty() && !witness.is_some_and(|witness| compiles(&[witness])),
        };
        println!("{}: {word}; the tool: {lints:?} {}", case.name, otherwise.map_or("", |otherwise| otherwise.reason));
        alike += usize::from(otherwise.is_none());
        wrong.extend((!fits).then_some(case.name));
    }
    assert!(wrong.is_empty(), "judged otherwise without a reason, or the reason does not hold: {wrong:#?}");
    println!("{alike} kinds of change judged alike, {} otherwise", OTHERWISE.len());
}

/// Our verdict.
fn is_breaking(bed: &Bed) -> bool {
    let Ran { out, err, code } = bed.diff(&["HEAD", "--format", "json"]);
    assert_eq!((err.as_str(), code), ("", 0));
    serde_json::from_str::<serde_json::Value>(&out).unwrap()["breaking"].as_bool().unwrap()
}

/// What rustdoc says of the crate that is generated from the spec, which stays there.
fn describe(bed: &Bed, name: &str) -> PathBuf {
    write(&bed.spec());
    let described = cargo("rustdoc")
        .args(["--lib", "--", "-Z", "unstable-options", "--output-format", "json"])
        // What rustdoc says as JSON is not stable; the tool knows the form that this version has.
        .env("RUSTC_BOOTSTRAP", "1")
        .status();
    assert!(described.unwrap().success());
    let path = folder().join(format!("{name}.json"));
    fs::copy(folder().join("target/doc/bakery.json"), &path).unwrap();
    path
}

/// Whether users' code compiles with the crate that was generated last.
fn compiles(code: &[&str]) -> bool {
    let modules: Vec<String> = code.iter().enumerate().map(|(index, code)| format!("mod m{index} {{ use super::*; {code} }}")).collect();
    fs::create_dir_all(folder().join("crate/examples")).unwrap();
    fs::write(folder().join("crate/examples/user.rs"), format!("{BEFORE}{}", modules.join("\n"))).unwrap();
    let checked = cargo("check").args(["--example", "user"]).env("RUSTC_BOOTSTRAP", "1").output().unwrap();
    let said = String::from_utf8_lossy(&checked.stderr);
    assert!(checked.status.success() || said.contains("could not compile `bakery` (example \"user\")"), "{said}");
    checked.status.success()
}

/// A command on the generated crate.
fn cargo(command: &str) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args([command, "--quiet", "--no-default-features", "--features", "full"]);
    cargo.current_dir(folder().join("crate")).env("CARGO_TARGET_DIR", folder().join("target"));
    cargo
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn folder() -> PathBuf {
    root().join("target/semver")
}

/// Writes the crate, as a workspace with the versions that this one is locked to.
fn write(spec: &Path) {
    let folder = folder().join("crate");
    let mut sources = Sources::new("spec");
    sources.insert("api.yaml", fs::read(spec.join("api.yaml")).unwrap());
    for file in fs::read_dir(spec.join("shop")).unwrap() {
        let file = file.unwrap();
        sources.insert(format!("shop/{}", file.file_name().to_str().unwrap()), fs::read(file.path()).unwrap());
    }
    let files = codegen::generate(&sources).unwrap_or_else(|problems| panic!("{}", problems.render(false)));
    let _ = fs::remove_dir_all(&folder);
    for (path, text) in files.iter() {
        let own = if path == "Cargo.toml" { "\n[workspace]\n" } else { "" };
        fs::create_dir_all(folder.join(path).parent().unwrap()).unwrap();
        fs::write(folder.join(path), format!("{text}{own}")).unwrap();
    }
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
}

/// The tool's checks that say the change is breaking.
fn failures(tool: &str, before: &Path, after: &Path) -> Vec<String> {
    let output = Command::new(tool)
        .args(["semver-checks", "--color", "never", "--release-type", "minor", "--baseline-rustdoc"])
        .arg(before)
        .arg("--current-rustdoc")
        .arg(after)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    let failed: Vec<String> = said.lines().filter_map(|line| line.strip_prefix("--- failure ")?.split(':').next()).map(str::to_owned).collect();
    assert_eq!(output.status.success(), failed.is_empty(), "{said}");
    failed
}

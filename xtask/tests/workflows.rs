//! The workflows of CI: they can be read, ask for little, and call what there is.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_yaml::Value;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn workflows() -> Vec<(String, Value)> {
    let folder = fs::read_dir(root().join(".github/workflows")).unwrap().map(|entry| entry.unwrap().path());
    let all: Vec<_> = folder
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), serde_yaml::from_str(&fs::read_to_string(&path).unwrap()).unwrap()))
        .collect();
    assert_eq!(all.len(), 2, "ci and audit");
    all
}

/// The steps of all jobs, with the name of their workflow.
fn steps() -> Vec<(String, Value)> {
    let jobs = workflows().into_iter().flat_map(|(name, workflow)| {
        let jobs: Vec<Value> = workflow["jobs"].as_mapping().unwrap().values().cloned().collect();
        jobs.into_iter().map(move |job| (name.clone(), job))
    });
    jobs.flat_map(|(name, job)| job["steps"].as_sequence().unwrap().clone().into_iter().map(move |step| (name.clone(), step))).collect()
}

#[test]
fn workflows_may_read_and_no_more() {
    for (name, workflow) in workflows() {
        assert_eq!(workflow["permissions"], serde_yaml::from_str::<Value>("contents: read").unwrap(), "{name}");
        for (job, settings) in workflow["jobs"].as_mapping().unwrap() {
            let granted = settings["permissions"].as_mapping().map(|granted| serde_yaml::to_string(granted).unwrap());
            let allowed = [None, Some("contents: read\nissues: write\n".to_owned())];
            assert!(allowed.contains(&granted), "{name}, {job:?}: {granted:?}");
        }
    }
}

#[test]
fn actions_are_pinned_by_version() {
    let actions: Vec<String> = steps().iter().filter_map(|(_, step)| step["uses"].as_str().map(str::to_owned)).collect();
    assert!(actions.len() >= 6, "{actions:?}");
    for action in actions {
        let version = action.split_once("@v").map(|(_, version)| version.split('.').map(str::parse::<u32>).collect::<Vec<_>>());
        assert!(version.is_some_and(|parts| parts.len() == 3 && parts.iter().all(Result::is_ok)), "{action}");
    }
}

#[test]
fn steps_call_what_there_is() {
    let commands: Vec<String> = steps().iter().filter_map(|(_, step)| step["run"].as_str().map(str::to_owned)).collect();
    assert!(commands.len() >= 6, "{commands:?}");
    for command in commands {
        let words: Vec<&str> = command.split_whitespace().collect();
        match words.as_slice() {
            [script, ..] if script.starts_with(".ci/") => assert!(root().join(script).is_file(), "{command}"),
            ["cargo", "xtask", "test", checks @ ..] => {
                let listed = xtask(&["test", "--list"]);
                let known = |check: &&str| listed.lines().any(|line| line.split(' ').next() == Some(*check));
                assert!(checks.iter().all(known), "{command}");
            }
            ["rustup", "toolchain", "install", toolchain, ..] => assert!([&"stable", &oldest().as_str()].contains(&toolchain), "{command}"),
            ["cargo", toolchain, "check", ..] => assert_eq!(*toolchain, format!("+{}", oldest())),
            ["target/tools/bin/cargo-deny", "deny", ..] => assert!(root().join("deny.toml").is_file()),
            _ => panic!("`{command}` is not known"),
        }
    }
}

/// The oldest Rust that the workspace promises.
fn oldest() -> String {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).unwrap();
    let line = manifest.lines().find_map(|line| line.strip_prefix("rust-version = ")).unwrap();
    line.trim_matches('"').to_owned()
}

fn xtask(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).args(arguments).current_dir(root()).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

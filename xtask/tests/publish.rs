//! What is published: two packages in lock-step, each with all that a registry shows.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::process::Command;

use serde_json::Value;

/// The words that are published for people and for the registry, and the limits that it has.
const MOST_KEYWORDS: usize = 5;
const PUBLISHED: [&str; 2] = ["cometchat-runtime", "cometchat"];

fn packages() -> Vec<Value> {
    let output = Command::new(env!("CARGO")).args(["metadata", "--no-deps", "--offline", "--format-version", "1"]).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    metadata["packages"].as_array().unwrap().clone()
}

fn published() -> [Value; 2] {
    let packages = packages();
    PUBLISHED.map(|name| packages.iter().find(|package| package["name"] == name).unwrap_or_else(|| panic!("no package `{name}`")).clone())
}

#[test]
fn the_two_packages_go_in_lock_step() {
    let [runtime, client] = published();
    assert_eq!(runtime["version"], client["version"]);
    let needs = client["dependencies"].as_array().unwrap().iter().find(|needed| needed["name"] == PUBLISHED[0]).unwrap();
    assert_eq!(needs["req"], format!("={}", runtime["version"].as_str().unwrap()), "a client works with its own runtime");
}

#[test]
fn nothing_else_is_published() {
    let mut names: Vec<Value> = packages().iter().filter(|package| package["publish"].is_null()).map(|package| package["name"].clone()).collect();
    names.sort_by_key(ToString::to_string);
    assert_eq!(names, ["cometchat", "cometchat-runtime"]);
}

#[test]
fn the_registry_and_its_readers_get_what_they_ask_for() {
    let oldest: Vec<Value> = packages().iter().map(|package| package["rust_version"].clone()).collect();
    assert!(oldest.iter().all(|version| *version == oldest[0] && version.is_string()), "one oldest Rust for all: {oldest:?}");
    for package in published() {
        let name = package["name"].as_str().unwrap();
        for key in ["description", "documentation", "license", "readme"] {
            assert!(package[key].as_str().is_some_and(|text| !text.is_empty()), "`{name}` has no `{key}`");
        }
        assert_eq!(package["documentation"], format!("https://docs.rs/{name}"));
        assert_eq!(package["metadata"]["docs"]["rs"]["all-features"], true, "`{name}` shows all features on docs.rs");
        let keywords = package["keywords"].as_array().unwrap();
        assert!((1..=MOST_KEYWORDS).contains(&keywords.len()), "{keywords:?}");
        assert!(!package["categories"].as_array().unwrap().is_empty());
        let folder = std::path::Path::new(package["manifest_path"].as_str().unwrap()).parent().unwrap();
        for file in ["LICENSE-MIT", "LICENSE-APACHE", "README.md"] {
            assert!(folder.join(file).is_file(), "`{name}` has no {file}");
        }
    }
}

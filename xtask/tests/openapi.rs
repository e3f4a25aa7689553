//! `cargo xtask openapi`, for a small spec that has everything.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn openapi(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask")).arg("openapi").args(args).current_dir(folder).output().unwrap()
}

fn teahouse(args: &[&str]) -> Output {
    openapi(Path::new(env!("CARGO_MANIFEST_DIR")), &[args, &["--spec", "tests/teahouse"]].concat())
}

/// What an audit of a spec's own document says.
fn audit(spec: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let (file, package) = (folder.path().join("openapi.json"), PathBuf::from(env!("CARGO_MANIFEST_DIR")));
    assert!(openapi(&package, &["--spec", spec, "--out", file.to_str().unwrap()]).status.success());
    let output = Command::new(env!("CARGO_BIN_EXE_xtask")).args(["audit", "--spec", spec]).arg(file).current_dir(package).output().unwrap();
    text(&output.stdout).to_owned()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn a_document_has_everything_that_the_spec_has() {
    let temp = tempfile::tempdir().unwrap();
    let file = temp.path().join("openapi.yaml");
    assert!(teahouse(&["--out", file.to_str().unwrap()]).status.success());
    insta::with_settings!({prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!("openapi", fs::read_to_string(file).unwrap());
    });
}

/// Corrections included: a document that has them shows no difference to the vendor's, and the deviations that explain it are not stale.
#[test]
fn an_audit_finds_the_document_in_step() {
    assert_eq!(audit("tests/teahouse"), "1 document and 8 operations: in step\n");
    assert_eq!(audit("../spec"), "1 document and 342 operations: in step\n");
}

#[test]
fn json_and_yaml_say_the_same() {
    let temp = tempfile::tempdir().unwrap();
    let file = |name: &str| {
        let file = temp.path().join(name);
        assert!(teahouse(&["--out", file.to_str().unwrap()]).status.success());
        fs::read_to_string(file).unwrap()
    };
    let printed = teahouse(&[]);
    assert!(printed.status.success());
    assert_eq!(file("openapi.json"), text(&printed.stdout));
    assert_eq!(file("openapi.yml"), file("openapi.yaml"));
    let (json, yaml): (Value, Value) = (serde_json::from_slice(&printed.stdout).unwrap(), serde_yaml::from_str(&file("openapi.yaml")).unwrap());
    assert_eq!(json, yaml);
}

#[test]
fn nothing_is_written_when_something_is_wrong() {
    let temp = tempfile::tempdir().unwrap();
    for (args, says) in [
        (["--out", "openapi.txt", "--spec", "spec"], "error: the name of the file tells its form: let it end in `.json`, `.yaml` or `.yml`\n"),
        (["--out", "openapi", "--spec", "spec"], "error: the name of the file tells its form"),
        (["--out", "openapi.json", "--spec", "spec"], "error: the spec has no `api.yaml`"),
        (["--out", "openapi.json", "--spec", "nowhere"], "error: cannot read the spec in `nowhere`"),
    ] {
        fs::create_dir_all(temp.path().join("spec")).unwrap();
        let output = openapi(temp.path(), &args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        assert!(text(&output.stderr).starts_with(says), "{}", text(&output.stderr));
        assert_eq!(fs::read_dir(temp.path()).unwrap().count(), 1, "only the spec is there");
    }
}

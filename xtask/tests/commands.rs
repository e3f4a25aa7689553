//! What the commands print and how they end.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod demo;

use std::fs;
use std::path::Path;
use std::process::Command;

use insta::assert_snapshot;

use demo::{demo, run};

fn git(folder: &Path, args: &[&str]) {
    assert!(Command::new("git").args(args).current_dir(folder).output().unwrap().status.success());
}

#[test]
fn what_is_in_step_is_not_touched() {
    let temp = demo();
    assert!(run(temp.path(), &["gen", "--spec", "spec", "--out", "out"]).starts_with("new      out/"));
    let time = |file: &str| fs::metadata(temp.path().join(file)).unwrap().modified().unwrap();
    let before = (time("out"), time("out/src"), time("out/src/lib.rs"));
    let second = run(temp.path(), &["gen", "--spec", "spec", "--out", "out"]);
    assert!(second.starts_with("in step: ") && second.ends_with("exit 0"), "{second}");
    assert_eq!(before, (time("out"), time("out/src"), time("out/src/lib.rs")));
}

#[test]
fn a_spec_with_problems_writes_nothing() {
    let temp = demo();
    run(temp.path(), &["gen", "--spec", "spec", "--out", "out"]);
    let notes = include_str!("demo/notes.yaml").replace("returns: Note", "retruns: Note");
    fs::write(temp.path().join("spec/notes.yaml"), notes).unwrap();
    let before = fs::read_dir(temp.path()).unwrap().count();
    for command in
        [&["gen", "--spec", "spec", "--out", "out"][..], &["gen", "--check", "--spec", "spec", "--out", "out"], &["lint", "--spec", "spec"]]
    {
        let output = run(temp.path(), command);
        assert!(output.starts_with("error: unknown key `retruns`") && output.ends_with("exit 2"), "{output}");
    }
    assert_eq!(fs::read_dir(temp.path()).unwrap().count(), before);
    let json = run(temp.path(), &["lint", "--spec", "spec", "--message-format", "json"]);
    assert_snapshot!(json.lines().next().unwrap(), @r#"{"file":"spec/notes.yaml","line":12,"column":5,"end_line":12,"end_column":12,"message":"unknown key `retruns`","expected":null,"help":["did you mean `returns`?"],"related":[]}"#);
}

#[test]
fn drift_is_shown() {
    let temp = demo();
    git(temp.path(), &["init", "-q"]);
    run(temp.path(), &["gen", "--spec", "spec", "--out", "out"]);
    git(temp.path(), &["add", "out"]);
    let out = temp.path().join("out");
    assert!(run(temp.path(), &["gen", "--check", "--spec", "spec", "--out", "out"]).ends_with("exit 0"));
    git(temp.path(), &["rm", "-q", "--cached", "out/src/types.rs"]);
    let edit = |file: &str, from: &str, to: &str| fs::write(out.join(file), fs::read_to_string(out.join(file)).unwrap().replace(from, to)).unwrap();
    edit("rustfmt.toml", "true", "false");
    edit("LICENSE-MIT", "\n", "\r\n");
    fs::remove_file(out.join("src/lib.rs")).unwrap();
    fs::write(out.join("src/mine.rs"), "").unwrap();
    assert_snapshot!(run(temp.path(), &["gen", "--check", "--spec", "spec", "--out", "out"]), @r"
    line ends  out/LICENSE-MIT
    changed    out/rustfmt.toml
        @@ -1,2 +1,2 @@
         # The generator prints these files; nothing formats them again.
        -disable_all_formatting = false
        +disable_all_formatting = true
    missing    out/src/lib.rs
    leftover   out/src/mine.rs
    untracked  out/src/types.rs
    error: `out` is not in step with the spec
    help: the checkout changed line ends: put `* text=auto eol=lf` into .gitattributes, then run `cargo xtask gen`
    help: run `cargo xtask gen`
    help: run `git add` for the untracked files
    exit 1
    ");
    assert_snapshot!(run(temp.path(), &["gen", "--spec", "spec", "--out", "out"]), @r"
    changed  out/LICENSE-MIT
    changed  out/rustfmt.toml
    new      out/src/lib.rs
    removed  out/src/mine.rs
    exit 0
    ");
}

#[test]
fn a_folder_of_others_is_not_replaced() {
    let temp = demo();
    assert_snapshot!(run(temp.path(), &["gen", "--spec", "spec", "--out", "."]).replace(&fs::canonicalize(temp.path()).unwrap().display().to_string(), "HERE"), @r"
    error: the spec lies in `HERE`, which would be replaced as a whole
    exit 2
    ");
}

#[test]
fn a_missing_spec_is_an_error() {
    assert_snapshot!(run(demo().path(), &["lint", "--spec", "nowhere"]), @r"
    error: cannot read the spec in `nowhere`: No such file or directory (os error 2)
    exit 2
    ");
}

#[test]
fn endpoints_as_table_and_json() {
    let temp = demo();
    assert_snapshot!(run(temp.path(), &["endpoints", "--spec", "spec"]), @r"
    ID            METHOD  PATH         FAMILY  AUTH  SCOPES  ON BEHALF OF  PAGING
    notes.create  POST    /notes       main    key   -       unsupported   none
    notes.get     GET     /notes/{id}  main    key   -       unsupported   none
    exit 0
    ");
    assert_snapshot!(run(temp.path(), &["endpoints", "--spec", "spec", "--format", "json"]), @r#"
    [
      {
        "id": "notes.create",
        "resource": "notes",
        "method": "POST",
        "path": "/notes",
        "family": "main",
        "base_url": "https://api.example.com",
        "auth": "key",
        "headers": [
          "key"
        ],
        "scopes": [],
        "on_behalf_of": "unsupported",
        "path_params": [],
        "query": [],
        "body_fields": [
          {
            "name": "text",
            "required": true
          },
          {
            "name": "color",
            "required": false
          }
        ],
        "content_type": "application/json",
        "paging": "none",
        "deprecated": false
      },
      {
        "id": "notes.get",
        "resource": "notes",
        "method": "GET",
        "path": "/notes/{id}",
        "family": "main",
        "base_url": "https://api.example.com",
        "auth": "key",
        "headers": [
          "key"
        ],
        "scopes": [],
        "on_behalf_of": "unsupported",
        "path_params": [
          "id"
        ],
        "query": [],
        "body_fields": [],
        "content_type": null,
        "paging": "none",
        "deprecated": false
      }
    ]
    exit 0
    "#);
}

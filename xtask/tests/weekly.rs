//! The script of the weekly audit: it keeps one issue about what differs.

#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Command, Output};

/// A checkout with the script, in which `cargo` and `gh` are scripts too: the one ends as it is told, the other writes down what it was asked.
fn audit(outcome: i32, open_issue: &str) -> (Output, String) {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.ci/audit");
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    };
    write(".ci/audit", &fs::read_to_string(script).unwrap());
    write("bin/cargo", &format!("#!/bin/sh\necho \"found by $*\"\nexit {outcome}\n"));
    write("bin/gh", &format!("#!/bin/sh\necho \"$*\" >>asked\nif [ \"$2\" = list ]; then echo '{open_issue}'; fi\n"));
    let path = format!("{}:{}", folder.path().join("bin").display(), std::env::var("PATH").unwrap());
    let output = Command::new("bash").arg(folder.path().join(".ci/audit")).args(["a.json", "b.json"]).env("PATH", path).output().unwrap();
    let read = |path: &str| fs::read_to_string(folder.path().join(path)).unwrap_or_default();
    (output, format!("{}{}", read("asked"), read("target/audit.md")))
}

#[test]
fn the_audit_keeps_one_issue() {
    for (outcome, open, ends, asked) in [
        (0, "", 0, None),
        (0, "7", 0, Some("issue close 7")),
        (1, "", 0, Some("issue create --title The vendor's documents differ from the spec --body-file target/audit.md")),
        (1, "7", 0, Some("issue edit 7 --body-file target/audit.md")),
        (2, "7", 2, None),
    ] {
        let (output, said) = audit(outcome, open);
        assert_eq!(output.status.code(), Some(ends), "{output:?}");
        let last = said.lines().find(|line| line.starts_with("issue ") && !line.starts_with("issue list"));
        assert_eq!(last.is_some(), asked.is_some(), "{outcome}, {open}: {said}");
        assert!(last.unwrap_or_default().starts_with(asked.unwrap_or_default()), "{said}");
        assert_eq!(said.contains("found by xtask audit a.json b.json"), outcome == 1, "{said}");
    }
}

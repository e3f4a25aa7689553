//! A small spec in a folder of its own, and commands run there.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

/// A folder with a spec in `spec`.
pub(crate) fn demo() -> TempDir {
    let temp = tempfile::tempdir().unwrap();
    fs::create_dir(temp.path().join("spec")).unwrap();
    fs::write(temp.path().join("spec/api.yaml"), include_str!("api.yaml")).unwrap();
    fs::write(temp.path().join("spec/notes.yaml"), include_str!("notes.yaml")).unwrap();
    temp
}

/// The output of a command and how it ended.
pub(crate) fn run(folder: &Path, args: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(args)
        .current_dir(folder)
        .env("GIT_CEILING_DIRECTORIES", folder.parent().unwrap())
        .output()
        .unwrap();
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    format!("{}{}exit {}", text(&output.stdout), text(&output.stderr), output.status.code().unwrap())
}

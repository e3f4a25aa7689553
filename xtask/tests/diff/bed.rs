//! A repository with the spec beside this file, in which one change after another is made and undone.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use crate::cases::Edit;

const FILES: [(&str, &str); 3] = [
    ("api.yaml", include_str!("spec/api.yaml")),
    ("shop/jars.yaml", include_str!("spec/shop/jars.yaml")),
    ("shop/loaves.yaml", include_str!("spec/shop/loaves.yaml")),
];

/// The repository.
pub(crate) struct Bed(TempDir);

/// What a command did.
pub(crate) struct Ran {
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) code: i32,
}

impl Bed {
    /// A repository with the spec in its first commit.
    pub(crate) fn make() -> Self {
        let bed = Self(tempfile::tempdir().unwrap());
        bed.reset();
        bed.git(&["init", "-q"]);
        bed.commit();
        bed
    }

    /// Commits all files.
    pub(crate) fn commit(&self) {
        self.git(&["add", "."]);
        self.git(&["-c", "user.name=Ada", "-c", "user.email=ada@example.com", "commit", "-q", "-m", "A spec"]);
    }

    /// The spec's folder.
    pub(crate) fn spec(&self) -> std::path::PathBuf {
        self.0.path().join("spec")
    }

    /// Makes the spec what it was.
    pub(crate) fn reset(&self) {
        let _ = fs::remove_dir_all(self.spec());
        for (path, text) in FILES {
            self.write(path, text);
        }
    }

    /// Makes changes.
    pub(crate) fn edit(&self, edits: &[Edit]) {
        for edit in edits {
            match edit {
                Edit::New(path, text) => self.write(path, text),
                Edit::Gone(path) => fs::remove_file(self.spec().join(path)).unwrap(),
                Edit::Text(path, from, to) => {
                    let text = fs::read_to_string(self.spec().join(path)).unwrap();
                    assert_eq!(text.matches(from).count(), 1, "`{from}` in {path}");
                    self.write(path, &text.replace(from, to));
                }
            }
        }
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.spec().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    fn git(&self, args: &[&str]) {
        assert!(Command::new("git").args(args).current_dir(self.0.path()).status().unwrap().success());
    }

    /// Runs `diff` with these arguments.
    pub(crate) fn diff(&self, args: &[&str]) -> Ran {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["diff", "--spec", "spec"])
            .args(args)
            .current_dir(self.0.path())
            .env("GIT_CEILING_DIRECTORIES", self.0.path().parent().unwrap_or(Path::new("/")))
            .output()
            .unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Ran { out: text(output.stdout), err: text(output.stderr), code: output.status.code().unwrap() }
    }
}

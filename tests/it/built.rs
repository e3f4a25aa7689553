//! Crates that tests build and programs that tests run.
//!
//! What is to be built is written under the workspace's `target/`, two levels below its root as `tests/downstream` is, and only where it changed, so that
//! building again is quick. All builds share the target folder of the tests, and with it the dependencies that are compiled there already.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use codegen::Sources;

use crate::project;

/// A workspace that a test makes.
pub(crate) struct Workspace(PathBuf);

impl Workspace {
    /// The workspace of this name, with the versions that this workspace is locked to.
    pub(crate) fn open(name: &str) -> Self {
        let workspace = Self(project::root().join("target").join(name));
        let lock = fs::read_to_string(project::root().join("Cargo.lock")).expect("the workspace is locked");
        workspace.write("Cargo.lock", &lock);
        workspace
    }

    /// The workspace of a client, generated from a spec, and of the program in a folder, which uses it.
    pub(crate) fn of_client(name: &str, spec: &Sources, program: &Path) -> Self {
        let workspace = Self::open(name);
        let client = codegen::generate(spec).unwrap_or_else(|problems| panic!("{}", problems.render(false)));
        for (path, text) in client.iter() {
            workspace.write(&format!("client/{path}"), text);
        }
        workspace.copy(program, "program/");
        workspace.write("Cargo.toml", "[workspace]\nmembers = [\"client\", \"program\"]\nresolver = \"3\"\n");
        workspace
    }

    /// Writes a file, unless it has this text already.
    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.0.join(path);
        if fs::read_to_string(&path).is_ok_and(|found| found == text) {
            return;
        }
        fs::create_dir_all(path.parent().expect("the file lies in the workspace")).expect("folders can be made");
        fs::write(path, text).expect("files can be written");
    }

    /// Writes a copy of a folder, without what builds leave there.
    pub(crate) fn copy(&self, from: &Path, to: &str) {
        for entry in fs::read_dir(from).expect("the folder can be read") {
            let path = entry.expect("its entries too").path();
            let name = path.file_name().expect("an entry has a name").to_string_lossy().into_owned();
            let to = format!("{to}{name}");
            if name == "target" || name == "Cargo.lock" {
                continue;
            }
            if path.is_dir() {
                self.copy(&path, &(to + "/"));
            } else {
                self.write(&to, &fs::read_to_string(&path).expect("sources are text"));
            }
        }
    }

    /// Builds a program, and lets no warning pass.
    pub(crate) fn build(&self, arguments: &[&str], program: &str) -> Program {
        build(&self.0, arguments, program)
    }
}

/// A program that is ready to run.
pub(crate) struct Program(PathBuf);

/// Builds a program in a workspace, and lets no warning pass.
pub(crate) fn build(workspace: &Path, arguments: &[&str], program: &str) -> Program {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("it lies in the target folder");
    let built = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--bin", program])
        .args(arguments)
        .current_dir(workspace)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_PROFILE_DEV_DEBUG", "line-tables-only")
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&built.stderr);
    assert!(built.status.success() && said.is_empty(), "building {program} is not clean:\n{said}");
    Program(target.join("debug").join(program).with_extension(std::env::consts::EXE_EXTENSION))
}

/// What a program did.
#[derive(Debug)]
pub(crate) struct Run {
    /// Its exit code.
    pub(crate) code: i32,
    /// What it wrote to standard output.
    pub(crate) out: String,
    /// What it wrote to standard error.
    pub(crate) err: String,
}

impl Run {
    /// What a program did that has ended.
    pub(crate) fn of(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("it writes text");
        Self { code: output.status.code().expect("it is not killed"), out: text(output.stdout), err: text(output.stderr) }
    }
}

impl Program {
    /// Runs it with these arguments, in this environment and no other.
    pub(crate) fn run(&self, environment: &[(&str, &str)], arguments: &[&str]) -> Run {
        self.run_with_input(environment, arguments, "")
    }

    /// Runs it with something on standard input.
    pub(crate) fn run_with_input(&self, environment: &[(&str, &str)], arguments: &[&str], input: &str) -> Run {
        let mut command = self.command(environment, arguments);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program starts");
        // A program that reads no input may be done before it is written.
        let _ = child.stdin.take().expect("it has an input").write_all(input.as_bytes());
        Run::of(child.wait_with_output().expect("the program ends"))
    }

    /// The program with these arguments, in this environment and no other.
    pub(crate) fn command(&self, environment: &[(&str, &str)], arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.0);
        command.args(arguments).env_clear().envs(environment.iter().copied());
        command
    }
}

//! The check of the reference page: a browser without a window reads it, at two widths, in both colours and with the keyboard.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result};

use crate::node::Node;
use crate::test::{Verdict, cargo, folder, succeeds};

/// Where browsers of this kind are.
const BROWSERS: [&str; 6] = [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
];

/// Tries the page.
pub(crate) fn run() -> Result<Verdict> {
    let Some(browser) = browser() else {
        return Ok(Verdict::NotRun("`apt-get install chromium`, or Chrome from elsewhere, is what it needs".into()));
    };
    let node = match Node::with(&folder().join("tests/browser"), &folder().join("target/browser"))? {
        Ok(node) => node,
        Err(reason) => return Ok(Verdict::NotRun(reason)),
    };
    let endpoints = cargo(&["xtask", "endpoints", "--format", "json"]).output().context("cannot list the endpoints")?.stdout;
    let pictures = "target/browser/pictures";
    fs::create_dir_all(folder().join(pictures))?;
    let mut script = node.command("tests/browser/reference.js");
    script.arg("generated/reference.html").arg(browser).arg(pictures).stdin(Stdio::piped());
    let mut script = script.spawn().context("cannot run `node`")?;
    script.stdin.take().context("the script reads its input")?.write_all(&endpoints)?;
    Ok(if script.wait()?.success() { Verdict::Passed } else { Verdict::Failed })
}

/// A browser, installed first where that is allowed.
fn browser() -> Option<PathBuf> {
    let find = || BROWSERS.into_iter().map(PathBuf::from).find(|program| program.is_file());
    find().or_else(|| {
        let is_debian = Path::new("/usr/bin/apt-get").is_file();
        let install = ["install", "--yes", "--no-install-recommends", "chromium", "fonts-dejavu-core"];
        let apt = |arguments: &[&str]| succeeds(Command::new("apt-get").arg("--quiet").args(arguments)).unwrap_or(false);
        let is_there = is_debian && apt(&["update"]) && apt(&install);
        is_there.then(find).flatten()
    })
}

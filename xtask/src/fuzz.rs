//! `cargo xtask fuzz`: runs the fuzz targets, each for some time, from the seeds that are committed.
//!
//! What libFuzzer finds beyond them is kept in `fuzz/corpus/`, which is not committed, and what fails in `fuzz/artifacts/`. Our code has no `unsafe`, so
//! no sanitizer is needed, and a stable compiler will do.

use std::fs;

use anyhow::Result;

use crate::test::{Verdict, folder, succeeds};
use crate::tools::Tool;
use crate::{Outcome, print};

const TOOL: Tool = Tool { name: "fuzz", version: "0.13.2", install: &[] };

/// How long each target runs among the other checks.
const SHORT: u32 = 15;

/// A target, and the folders with its seeds.
const TARGETS: [(&str, &[&str]); 4] = [
    ("path", &["fuzz/seeds/path"]),
    ("headers", &["fuzz/seeds/headers"]),
    ("answer", &["fuzz/seeds/answer"]),
    ("spec", &["codegen/tests/features", "codegen/tests/broken/by_hand"]),
];

/// Options of `fuzz`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Only these targets: `path`, `headers`, `answer`, `spec`.
    #[arg(value_name = "TARGET")]
    only: Vec<String>,
    /// How long each of them runs.
    #[arg(long, default_value_t = 60)]
    seconds: u32,
}

/// Runs the targets.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    if let Some(unknown) = args.only.iter().find(|name| TARGETS.iter().all(|(target, _)| target != name)) {
        anyhow::bail!("there is no target `{unknown}`");
    }
    match fuzz(args.seconds, |target| args.only.is_empty() || args.only.iter().any(|name| name == target))? {
        Verdict::Passed => Ok(Outcome::Fine),
        Verdict::Failed => Ok(Outcome::Drift),
        Verdict::NotRun(reason) => anyhow::bail!(reason),
    }
}

/// A short run of all targets.
pub(crate) fn check() -> Result<Verdict> {
    fuzz(SHORT, |_| true)
}

fn fuzz(seconds: u32, wanted: impl Fn(&str) -> bool) -> Result<Verdict> {
    let Some(tool) = TOOL.get()? else { return Ok(Verdict::NotRun(TOOL.missing())) };
    let root = folder().canonicalize()?;
    let mut verdict = Verdict::Passed;
    for (target, seeds) in TARGETS.into_iter().filter(|(target, _)| wanted(target)) {
        let corpus = format!("fuzz/corpus/{target}");
        fs::create_dir_all(root.join(&corpus))?;
        print::out(&format!("$ cargo fuzz run --dev --sanitizer none {target} {corpus} {} -- -max_total_time={seconds}\n", seeds.join(" ")));
        let mut command = std::process::Command::new(&tool);
        command.args(["fuzz", "run", "--dev", "--sanitizer", "none", target, &corpus]).args(seeds);
        command.args(["--", "-max_len=4096", "-verbosity=0", "-print_final_stats=1", &format!("-max_total_time={seconds}")]).current_dir(&root);
        if !succeeds(&mut command)? {
            verdict = Verdict::Failed;
        }
    }
    Ok(verdict)
}

//! cargo-semver-checks beside `cargo xtask diff`: both judge the same changes, and differ only with a reason.

use anyhow::Result;

use crate::print;
use crate::test::{Verdict, cargo, succeeds};
use crate::tools::Tool;

/// In the version whose verdicts the test knows.
const TOOL: Tool = Tool { name: "semver-checks", version: "0.51.0", install: &["--no-default-features"] };

/// Runs the comparison.
pub(crate) fn run() -> Result<Verdict> {
    let Some(tool) = TOOL.get()? else { return Ok(Verdict::NotRun(TOOL.missing())) };
    let arguments = ["test", "--package", "xtask", "--test", "semver", "--", "--nocapture"];
    print::out(&format!("$ cargo {}\n", arguments.join(" ")));
    let passed = succeeds(cargo(&arguments).env("CARGO_SEMVER_CHECKS", tool))?;
    Ok(if passed { Verdict::Passed } else { Verdict::Failed })
}

//! The checks of what we depend on: cargo-deny for licences, sources, bans and advisories (`deny.toml`), cargo-machete for what nobody uses.

use std::process::Command;

use anyhow::Result;

use crate::print;
use crate::test::{Verdict, folder, succeeds};
use crate::tools::Tool;

const DENY: Tool = Tool { name: "deny", version: "0.20.2", install: &["--no-default-features"] };
const MACHETE: Tool = Tool { name: "machete", version: "0.9.2", install: &[] };

/// Licences, sources and bans always; advisories where their database can be had, which is fetched with git from a host of its own. The weekly audit
/// insists on them: they come without a change of ours.
pub(crate) fn deny() -> Result<Verdict> {
    let Some(tool) = DENY.get()? else { return Ok(Verdict::NotRun(DENY.missing())) };
    let run = |arguments: &[&str]| {
        print::out(&format!("$ cargo deny {}\n", arguments.join(" ")));
        succeeds(Command::new(&tool).arg("deny").args(arguments).current_dir(folder()))
    };
    let mut passed = run(&["check", "bans", "licenses", "sources"])?;
    if run(&["fetch", "db"])? {
        passed &= run(&["check", "--disable-fetch", "advisories"])?;
    } else {
        print::out("NOT RUN  advisories: their database cannot be fetched from here; `cargo deny check advisories` is run by the weekly audit\n");
    }
    Ok(if passed { Verdict::Passed } else { Verdict::Failed })
}

/// Dependencies that no source file names.
pub(crate) fn machete() -> Result<Verdict> {
    let Some(tool) = MACHETE.get()? else { return Ok(Verdict::NotRun(MACHETE.missing())) };
    let members = ["bench", "codegen", "generated", "runtime", "tests", "xtask"];
    print::out(&format!("$ cargo machete {}\n", members.join(" ")));
    let passed = succeeds(Command::new(&tool).args(members).current_dir(folder()))?;
    Ok(if passed { Verdict::Passed } else { Verdict::Failed })
}

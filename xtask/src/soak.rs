//! `cargo xtask soak`: the long run of the test that counts what a server with random faults was sent.

use anyhow::Result;

use crate::test::{cargo, succeeds};
use crate::{Outcome, print};

/// Options of `soak`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// How many calls to make.
    #[arg(long, value_name = "N", default_value_t = 100_000)]
    calls: u32,
    /// How many tasks make them.
    #[arg(long, value_name = "N", default_value_t = 64)]
    tasks: u32,
    /// Which row of faults to play.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u32,
}

pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let arguments = ["test", "--package", "cometchat-runtime", "--test", "http", "--", "soak::", "--nocapture"];
    let settings = [("SOAK_CALLS", args.calls), ("SOAK_TASKS", args.tasks), ("SOAK_SEED", args.seed)];
    let shown: Vec<String> = settings.iter().map(|(name, value)| format!("{name}={value}")).collect();
    print::out(&format!("$ {} cargo {}\n", shown.join(" "), arguments.join(" ")));
    let held = succeeds(cargo(&arguments).envs(settings.map(|(name, value)| (name, value.to_string()))))?;
    Ok(if held { Outcome::Fine } else { Outcome::Drift })
}

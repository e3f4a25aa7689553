//! `cargo xtask lint`: the spec alone, without generating anything.

use anyhow::Result;

use crate::spec::SpecArgs;
use crate::{Outcome, print};

/// Options of `lint`.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    spec: SpecArgs,
}

/// Checks the spec.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let (api, left) = match codegen::lint(&args.spec.read()?) {
        Ok(read) => read,
        Err(problems) => return Ok(args.spec.show(&problems)),
    };
    let endpoints: usize = api.resources.iter().map(|resource| resource.endpoints.len()).sum();
    print::out(&format!("{endpoints} endpoints in {} resources, no problems\n", api.resources.len()));
    let (with, without): (Vec<_>, Vec<_>) = left.iter().partition(|left| left.reason.is_some());
    if !left.is_empty() {
        print::out(&format!("{} fields are left as JSON, {} of them for a reason\n", left.len(), with.len()));
    }
    for left in without {
        print::out(&format!("  no `note` says why {} is\n", left.path));
    }
    Ok(Outcome::Fine)
}

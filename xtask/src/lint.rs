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
    let api = match codegen::model(&args.spec.read()?) {
        Ok(api) => api,
        Err(problems) => return Ok(args.spec.show(&problems)),
    };
    let endpoints: usize = api.resources.iter().map(|resource| resource.endpoints.len()).sum();
    print::out(&format!("{endpoints} endpoints in {} resources, no problems\n", api.resources.len()));
    Ok(Outcome::Fine)
}

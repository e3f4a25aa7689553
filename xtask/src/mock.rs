//! `cargo xtask mock`: the fake server that the spec describes, on loopback, until it is stopped.

use anyhow::{Context, Result};
use codegen::api::Api;
use runtime::mock::Server;

use crate::spec::SpecArgs;
use crate::{Outcome, print};

/// Options of `mock`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The port; a free one unless given.
    #[arg(long, default_value_t = 0)]
    port: u16,
    #[command(flatten)]
    spec: SpecArgs,
}

/// Serves until the process is stopped.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let api = match codegen::model(&args.spec.read()?) {
        Ok(api) => api,
        Err(problems) => return Ok(args.spec.show(&problems)),
    };
    let server = Server::start(&codegen::mock_description(&api), args.port).with_context(|| format!("cannot serve on port {}", args.port))?;
    print::out(&environment(&api, &server));
    loop {
        std::thread::park();
    }
}

/// What a client reads from the environment so that it talks to the server, as a shell takes it.
fn environment(api: &Api, server: &Server) -> String {
    let mut lines = vec![format!("export {}_BASE_URL={}", api.package.env, server.url())];
    lines.extend(api.variables.iter().map(|variable| format!("export {}={}", variable.env, variable.sample)));
    for scheme in &api.schemes {
        let name = scheme.name.wire();
        let of_headers = scheme.headers.iter().zip(server.keys(name, None)).filter_map(|(header, key)| Some((header.env.as_ref()?, key)));
        let of_scopes = scheme.scopes.iter().filter_map(|scope| Some((&scope.env, server.keys(name, Some(scope.name.wire())).first()?)));
        lines.extend(of_headers.chain(of_scopes).map(|(env, key)| format!("export {env}={key}")));
    }
    format!("# the fake server of `{}` is ready; stop it with Ctrl-C\n{}\n", api.package.name, lines.join("\n"))
}

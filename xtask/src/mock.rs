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
    /// Print the settings of a client for the server at that port, and serve nothing.
    #[arg(long, requires = "port")]
    settings: bool,
    #[command(flatten)]
    spec: SpecArgs,
}

/// Serves until the process is stopped.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let Some(api) = args.spec.model()? else { return Ok(Outcome::Problems) };
    // The keys are the same on every port: those of a server that is gone at once are as good.
    let port = if args.settings { 0 } else { args.port };
    let server =
        Server::start(&codegen::description(&api), &codegen::mock_rules(&api), port).with_context(|| format!("cannot serve on port {port}"))?;
    if args.settings {
        print::out(&environment(&api, &server, &format!("http://127.0.0.1:{}", args.port)));
        return Ok(Outcome::Fine);
    }
    print::out(&format!("# the fake server of `{}` is ready; stop it with Ctrl-C\n", api.package.name));
    print::out(&environment(&api, &server, &server.url()));
    loop {
        std::thread::park();
    }
}

/// What a client reads from the environment so that it talks to the server, as a shell takes it.
fn environment(api: &Api, server: &Server, url: &str) -> String {
    let mut lines = vec![format!("export {}_BASE_URL={url}", api.package.env)];
    lines.extend(api.variables.iter().map(|variable| format!("export {}={}", variable.env, variable.sample)));
    for scheme in &api.schemes {
        let name = scheme.name.wire();
        let of_headers = scheme.headers.iter().zip(server.keys(name, None)).filter_map(|(header, key)| Some((header.env.as_ref()?, key)));
        let of_scopes = scheme.scopes.iter().filter_map(|scope| Some((&scope.env, server.keys(name, Some(scope.name.wire())).first()?)));
        lines.extend(of_headers.chain(of_scopes).map(|(env, key)| format!("export {env}={key}")));
    }
    format!("{}\n", lines.join("\n"))
}

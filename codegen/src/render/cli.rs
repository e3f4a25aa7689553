//! The command line: what the description says of the API, and the facts by which its endpoints are called.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, module};
use crate::api::Api;
use crate::file::Files;

/// All files of the command line.
pub(super) fn files(api: &Api, files: &mut Files) {
    files.rust("src/cli.rs", "spec", file(api));
    files.rust(format!("src/bin/{}.rs", api.package.name), super::API, binary(api));
}

/// What it is made of. The table is a constant, and what reads it is inlined, so that only a program that has a command line compiles the reading of all types.
fn file(api: &Api) -> TokenStream {
    let docs = docs::inner(&["The command line, which reads `api.json` and calls endpoints by their types."]);
    let families: BTreeSet<_> = api.resources.iter().map(|resource| api.families[resource.family].name.ident()).collect();
    let endpoints = api.resources.iter().flat_map(|resource| resource.endpoints.iter().map(move |endpoint| (resource, endpoint)));
    let endpoints = endpoints.map(|(resource, endpoint)| {
        let (module, operation) = (module(api, resource), endpoint.name.static_ident());
        if endpoint.rows().is_some() { quote!(Answer::rows::<#module::#operation>()) } else { quote!(Answer::of::<#module::#operation>()) }
    });
    quote! {
        #docs
        use crate::{#(#families),*};
        use runtime::cli::{Answer, Program};
        /// Everything that the command line knows.
        ///
        /// # Errors
        ///
        /// What is generated beside it has been changed.
        #[inline]
        pub fn program() -> std::io::Result<Program> {
            let agent = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
            Program::read(crate::DESCRIPTION, ANSWERS, env!("CARGO_PKG_VERSION"), agent)
        }
        /// How the answers of all endpoints are read, in the order of `api.json`.
        const ANSWERS: &[Answer] = &[#(#endpoints),*];
    }
}

/// The program.
fn binary(api: &Api) -> TokenStream {
    let package = super::package_ident(api);
    let docs = docs::inner(&["The command line."]);
    quote! {
        #docs
        fn main() -> std::process::ExitCode {
            #package::runtime::cli::main(#package::cli::program())
        }
    }
}

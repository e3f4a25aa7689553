//! The command line: what the description says of the API, and the facts by which its endpoints are called.

use proc_macro2::TokenStream;
use quote::quote;

use super::value::Expressions;
use super::{docs, module, ty};
use crate::api::{Api, Endpoint, Type};
use crate::file::Files;

/// All files of the command line.
pub(super) fn files(api: &Api, files: &mut Files) {
    files.rust("src/cli.rs", "spec", file(api));
    files.rust(format!("src/bin/{}.rs", api.package.name), super::API, binary(api));
}

/// What it is made of. The table is a constant, and what reads it is inlined, so that only a program that has a command line compiles the reading of all types.
fn file(api: &Api) -> TokenStream {
    let expressions = Expressions::inside(api);
    let docs = docs::inner(&["The command line, which reads `api.json`, calls endpoints by their facts, and reads answers by their types."]);
    let endpoints = api.resources.iter().flat_map(|resource| resource.endpoints.iter().map(move |endpoint| (resource, endpoint)));
    let endpoints = endpoints.map(|(resource, endpoint)| {
        let (module, facts, answer) = (module(api, resource), endpoint.name.static_ident(), answer(endpoint, &expressions));
        quote!((&crate::#module::#facts, Answer::#answer))
    });
    quote! {
        #docs
        use runtime::cli::{Answer, Program};
        /// Everything that the command line knows.
        ///
        /// # Errors
        ///
        /// What is generated beside it has been changed.
        #[inline]
        pub fn program() -> std::io::Result<Program> {
            let agent = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
            Program::read(include_str!("api.json"), ENDPOINTS, env!("CARGO_PKG_VERSION"), agent)
        }
        /// All endpoints in the order of `api.json`: their facts, and how their answers are read.
        const ENDPOINTS: &[(&runtime::Endpoint, Answer)] = &[#(#endpoints),*];
    }
}

fn answer(endpoint: &Endpoint, expressions: &Expressions<'_>) -> TokenStream {
    match (&endpoint.returns, &endpoint.paging) {
        (None, _) => quote!(nothing()),
        (Some(Type::List(inner)), Some(_)) => {
            let inner = expressions.ty(inner);
            quote!(list::<#inner>())
        }
        (Some(ty), _) => {
            let ty = expressions.ty(ty);
            if endpoint.returns_maybe {
                quote!(maybe::<#ty>())
            } else {
                let ty = ty::answer(endpoint, &ty);
                quote!(of::<#ty>())
            }
        }
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

//! The fake server: what it does beyond what the API is (refusals, memory, an answer for each endpoint), as data, and the clients that are wired to it.

use indexmap::IndexMap;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};
use serde::Serialize;
use serde_json::Value;

use super::{docs, resource};
use crate::api::{Api, Scheme, Scope, TypeKind, Variable};
use crate::name::ident;
use crate::spec::MockFile;

/// The file of the fake server.
pub(super) fn file(api: &Api) -> TokenStream {
    let docs = docs::inner(&[
        "A fake server for tests: strict where the API is, with a memory for what matters, and with examples for all else.",
        "Start one with [`MockServer::start`], take a client from it, script answers with `expect`, and ask with `verify` what came.",
    ]);
    let clients: Vec<TokenStream> = api.schemes.iter().enumerate().flat_map(|(index, scheme)| clients(api, index, scheme)).collect();
    let names = api.schemes.iter().map(|scheme| scheme.client.type_ident());
    quote! {
        #docs
        use crate::{#(#names),*};
        pub use runtime::mock::{Expecting, Scripted, Seen, Server, Verified, model};
        /// What it does beyond that.
        const RULES: &str = include_str!("mock.json");
        /// A fake server on the loopback, as its own [`Server`] but with clients. It stops when the last clone is dropped.
        #[derive(Debug, Clone)]
        pub struct MockServer(Server);
        impl MockServer {
            /// Starts a server on a free port. It runs on a thread of its own.
            ///
            /// # Panics
            ///
            /// There is no free port.
            #[expect(clippy::unused_async, reason = "a server that takes its time to start would be no change for its users")]
            pub async fn start() -> Self {
                Self::on(0)
            }
            /// Starts a server on this port.
            ///
            /// # Panics
            ///
            /// The port is taken.
            #[expect(clippy::panic, reason = "it is for tests, which fail by panicking")]
            #[inline]
            pub fn on(port: u16) -> Self {
                match Server::start(crate::DESCRIPTION, RULES, port) {
                    Ok(server) => Self(server),
                    Err(error) => panic!("no fake server on port {port}: {error}"),
                }
            }
            #(#clients)*
            #[expect(clippy::panic, reason = "it is for tests, which fail by panicking")]
            #[inline]
            fn built<T>(client: Result<T, runtime::Error>) -> T {
                match client {
                    Ok(client) => client,
                    Err(error) => panic!("no client of the fake server: {error}"),
                }
            }
            #[inline]
            fn key(&self, scheme: &str, scope: Option<&str>, header: usize) -> String {
                self.0.keys(scheme, scope).get(header).cloned().unwrap_or_default()
            }
        }
        impl std::ops::Deref for MockServer {
            type Target = Server;
            fn deref(&self) -> &Server {
                &self.0
            }
        }
    }
}

/// A client of each scope; the first has the plain name.
fn clients(api: &Api, index: usize, scheme: &Scheme) -> Vec<TokenStream> {
    let name = scheme.client.snake();
    if scheme.scopes.is_empty() {
        let keys = (0..scheme.headers.len()).map(|header| key(scheme, None, header));
        return vec![client(
            api,
            scheme,
            &format_ident!("{name}"),
            &scheme.client.type_ident().into_token_stream(),
            &quote!(.credentials(#(#keys),*)),
        )];
    }
    let default = resource::default_state(api, index);
    let of_scope = |scope: &Scope| {
        let (state, setter, key) = (scope.name.type_ident(), scope.setter.ident(), key(scheme, Some(scope), 0));
        let method =
            if default.as_deref() == Some(&*scope.name.pascal()) { format_ident!("{name}") } else { format_ident!("{name}_{}", scope.name.snake()) };
        let ty = scheme.client.type_ident();
        client(api, scheme, &method, &quote!(#ty<crate::access::#state>), &quote!(.#setter(#key)))
    };
    scheme.scopes.iter().map(of_scope).collect()
}

fn key(scheme: &Scheme, scope: Option<&Scope>, header: usize) -> TokenStream {
    let name = scheme.name.wire();
    let scope = scope.map_or(quote!(None), |scope| {
        let scope = scope.name.wire();
        quote!(Some(#scope))
    });
    let header = Literal::usize_unsuffixed(header);
    quote!(self.key(#name, #scope, #header))
}

fn client(api: &Api, scheme: &Scheme, method: &Ident, ty: &TokenStream, credentials: &TokenStream) -> TokenStream {
    let docs = docs::outer(&[
        format!(
            "A [`{}`] that is wired to the server. Its builder has other settings: give it [`Server::url`] and [`Server::keys`].",
            scheme.client.pascal()
        ),
        "# Panics".to_owned(),
        "It cannot be built.".to_owned(),
    ]);
    let client = scheme.client.type_ident();
    let samples = scheme.variables.iter().map(|index| value(api, &api.variables[*index]));
    quote! {
        #docs
        #[inline]
        pub fn #method(&self) -> #ty {
            Self::built(#client::builder(#(#samples),*) #credentials .base_url(self.url()).build())
        }
    }
}

/// A variable's sample, as the type that the builder takes.
fn value(api: &Api, variable: &Variable) -> TokenStream {
    let sample = &variable.sample;
    let def = variable.ty.named().and_then(|ty| api.types().find(|def| def.name.pascal() == ty.name));
    let name = ident(variable.ty.named().map_or("", |ty| &ty.name));
    match def.map(|def| &def.kind) {
        Some(TypeKind::Choice(choice)) => {
            let variant = choice.variants.iter().find(|variant| variant.name.wire() == *sample).map(|variant| variant.name.type_ident());
            quote!(crate::types::#name::#variant)
        }
        _ => quote!(crate::types::#name::from(#sample)),
    }
}

/// What the server does beyond what the API is.
#[derive(Serialize)]
pub(super) struct Rules<'a> {
    #[serde(flatten)]
    rules: &'a MockFile,
    /// An answer for each endpoint that gives one, in the order of the endpoints.
    answers: IndexMap<&'a str, &'a Value>,
}

impl<'a> Rules<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let endpoints = api.endpoints();
        let answers = endpoints.filter_map(|endpoint| Some((&*endpoint.id, endpoint.answer.as_ref()?))).collect();
        Self { rules: &api.mock, answers }
    }
}

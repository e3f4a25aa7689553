//! The table by which the command line finds endpoints, reads their inputs and prints their answers.

use proc_macro2::TokenStream;
use quote::quote;

use super::endpoint::option;
use super::{docs, module, ty};
use crate::api::{Api, AuthHeader, Endpoint, Policy, Resource, Scheme, Type};
use crate::file::Files;
use crate::name::ident;

mod params;
mod shapes;

pub(super) use params::path;
use params::{param, whole_body};

/// All files of the command line.
pub(super) fn files(api: &Api, files: &mut Files) {
    let shapes = shapes::file(api);
    files.rust("src/cli.rs", "spec", &file(api, shapes.is_some()));
    if let Some(shapes) = shapes {
        files.rust("src/cli/shapes.rs", "spec", &shapes);
    }
    files.rust(format!("src/bin/{}.rs", api.package.name), super::API, &binary(api));
}

/// The table.
fn file(api: &Api, has_shapes: bool) -> TokenStream {
    let docs = docs::inner(&["The command line as a table: every endpoint with its inputs, read and checked by the types of the library."]);
    let name = &api.package.name;
    let base_url = format!("{}_BASE_URL", api.package.env);
    let acting = api.acting.as_ref().map(|acting| {
        let (header, ty) = (acting.name.wire(), path(api, &acting.ty));
        quote!(Some(Acting::of::<#ty>(#header)))
    });
    let acting = acting.unwrap_or_else(|| quote!(None));
    let schemes = api.schemes.iter().map(|scheme| self::scheme(api, scheme));
    let shapes = has_shapes.then(|| {
        quote!(
            mod shapes;
        )
    });
    let says = format!("{} Reference: {}", api.package.says, api.package.docs);
    let prefix = format!("{}_", api.package.env);
    let imports = api.resources.iter().map(|resource| imports(api, resource));
    let families = api.families.iter().map(|family| {
        let (id, says) = (family.name.wire(), &family.says);
        quote!(Family { id: #id, says: #says })
    });
    let resources = api.resources.iter().map(|resource| self::resource(api, resource));
    let parts = parts(api);
    let commands = api.resources.iter().flat_map(|resource| resource.endpoints.iter().map(move |endpoint| command(api, resource, endpoint)));
    quote! {
        #docs
        #shapes
        #(#imports)*
        use runtime::cli::{#(#parts),*};
        /// Everything the command line knows.
        pub static PROGRAM: Program = Program {
            name: #name,
            version: env!("CARGO_PKG_VERSION"),
            agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
            says: #says,
            prefix: #prefix,
            base_url: #base_url,
            acting: #acting,
            schemes: &[#(#schemes),*],
            families: &[#(#families),*],
            resources: &[#(#resources),*],
            commands: &[#(#commands),*],
        };
    }
}

/// What the table is made of; an API need not have all of it.
fn parts(api: &Api) -> Vec<proc_macro2::Ident> {
    let takes = |endpoint: &Endpoint| !endpoint.inputs.is_empty() || endpoint.whole_body.is_some();
    let takes_any = api.resources.iter().flat_map(|resource| &resource.endpoints).any(takes);
    let parts = [
        ("Acting", api.acting.is_some()),
        ("Answer", true),
        ("Command", true),
        ("Family", true),
        ("Key", true),
        ("Param", takes_any),
        ("Policy", true),
        ("Program", true),
        ("Resource", true),
        ("Scheme", true),
        ("Shape", takes_any),
        ("Variable", !api.variables.is_empty()),
    ];
    parts.into_iter().filter(|(_, used)| *used).map(|(name, _)| ident(name)).collect()
}

fn imports(api: &Api, resource: &Resource) -> TokenStream {
    let (module, alias) = (module(api, resource), alias(api, resource));
    quote!(use crate::#module as #alias;)
}

fn alias(api: &Api, resource: &Resource) -> proc_macro2::Ident {
    ident(&format!("{}_{}", api.families[resource.family].name.snake(), resource.name.snake()))
}

fn scheme(api: &Api, scheme: &Scheme) -> TokenStream {
    let id = scheme.name.wire();
    let variables = scheme.variables.iter().map(|index| &api.variables[*index]).map(|variable| {
        let (name, env, ty) = (variable.name.wire(), &variable.env, ty::plain(&variable.ty));
        quote!(Variable::of::<crate::types::#ty>(#name, #env))
    });
    let keys: Vec<TokenStream> = if scheme.scopes.is_empty() {
        vec![key(None, scheme.headers.iter().map(|header| (header, header.env.as_deref().unwrap_or_default())))]
    } else {
        scheme.scopes.iter().map(|scope| key(Some(scope.name.wire()), scheme.headers.first().map(|header| (header, &*scope.env)))).collect()
    };
    quote!(Scheme { id: #id, variables: &[#(#variables),*], keys: &[#(#keys),*] })
}

fn key<'a>(scope: Option<&str>, headers: impl IntoIterator<Item = (&'a AuthHeader, &'a str)>) -> TokenStream {
    let scope = option(scope);
    let headers = headers.into_iter().map(|(header, env)| {
        let name = header.name.wire();
        quote!((#name, #env))
    });
    quote!(Key { scope: #scope, headers: &[#(#headers),*] })
}

fn resource(api: &Api, resource: &Resource) -> TokenStream {
    let (id, says, docs) = (resource.name.wire(), &resource.says, option(resource.docs.as_deref()));
    let family = api.families[resource.family].name.wire();
    quote!(Resource { id: #id, family: #family, says: #says, docs: #docs })
}

fn command(api: &Api, resource: &Resource, endpoint: &Endpoint) -> TokenStream {
    let (module, facts, scheme) = (alias(api, resource), endpoint.name.static_ident(), endpoint.scheme);
    let scheme = proc_macro2::Literal::usize_unsuffixed(scheme);
    let policy = ident(match endpoint.policy {
        Policy::Required => "Required",
        Policy::Optional => "Optional",
        Policy::Unsupported => "Unsupported",
    });
    let inputs = endpoint.inputs.iter().map(|input| param(api, endpoint, input));
    let inputs = inputs.chain(endpoint.whole_body.as_ref().map(|ty| whole_body(api, ty)));
    let (says, deprecated, scopes) = (&endpoint.says, option(endpoint.deprecated.as_deref()), &endpoint.scopes);
    let answer = match (&endpoint.returns, &endpoint.paging) {
        (Some(Type::List(inner)), Some(_)) => {
            let inner = path(api, inner);
            quote!(Answer::list::<#inner>())
        }
        (Some(ty), _) => {
            let ty = path(api, ty);
            if endpoint.returns_maybe {
                quote!(Answer::maybe::<#ty>())
            } else {
                let ty = ty::answer(endpoint, &ty);
                quote!(Answer::of::<#ty>())
            }
        }
        (None, _) => quote!(Answer::nothing()),
    };
    quote! {
        Command {
            endpoint: &#module::#facts,
            says: #says,
            deprecated: #deprecated,
            scheme: #scheme,
            scopes: &[#(#scopes),*],
            policy: Policy::#policy,
            inputs: &[#(#inputs),*],
            answer: #answer,
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
            #package::runtime::cli::main(&#package::cli::PROGRAM)
        }
    }
}

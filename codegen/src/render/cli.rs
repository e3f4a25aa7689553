//! The table by which the command line finds endpoints, reads their inputs and prints their answers.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, module, ty};
use crate::api::{Api, Content, Encoding, Endpoint, Input, Place, Policy, Resource, Scheme, Type};
use crate::name::ident;

/// The file of the command line.
pub(super) fn file(api: &Api) -> TokenStream {
    let docs = docs::inner(&["The command line as a table: every endpoint with its inputs, read and checked by the types of the library."]);
    let name = &api.package.name;
    let base_url = format!("{}_BASE_URL", api.package.env);
    let acting = api.acting.as_ref().map(|acting| {
        let (header, ty) = (acting.name.wire(), path(api, &acting.ty));
        quote!(Some(Acting::of::<#ty>(#header)))
    });
    let acting = acting.unwrap_or_else(|| quote!(None));
    let schemes = api.schemes.iter().map(|scheme| self::scheme(api, scheme));
    let families = api.resources.iter().map(|resource| imports(api, resource));
    let parts = parts(api);
    let commands = api.resources.iter().flat_map(|resource| resource.endpoints.iter().map(move |endpoint| command(api, resource, endpoint)));
    quote! {
        #docs
        #(#families)*
        use runtime::cli::{#(#parts),*};
        /// Everything the command line knows.
        pub static PROGRAM: Program = Program {
            name: #name,
            version: env!("CARGO_PKG_VERSION"),
            agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
            base_url: #base_url,
            acting: #acting,
            schemes: &[#(#schemes),*],
            commands: &[#(#commands),*],
        };
    }
}

/// What the table is made of; an API need not have all of it.
fn parts(api: &Api) -> Vec<proc_macro2::Ident> {
    let takes = |endpoint: &Endpoint| !endpoint.inputs.is_empty() || endpoint.whole_body.is_some();
    let parts = [
        ("Acting", api.acting.is_some()),
        ("Answer", true),
        ("Command", true),
        ("Key", true),
        ("Param", api.resources.iter().flat_map(|resource| &resource.endpoints).any(takes)),
        ("Policy", true),
        ("Program", true),
        ("Scheme", true),
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
    let keys: Vec<Vec<(&str, &str)>> = if scheme.scopes.is_empty() {
        vec![scheme.headers.iter().map(|header| (header.name.wire(), header.env.as_deref().unwrap_or_default())).collect()]
    } else {
        let header = scheme.headers.first().map_or("", |header| header.name.wire());
        scheme.scopes.iter().map(|scope| vec![(header, scope.env.as_str())]).collect()
    };
    let keys = keys.iter().map(|headers| {
        let headers = headers.iter().map(|(header, env)| quote!((#header, #env)));
        quote!(Key { headers: &[#(#headers),*] })
    });
    quote!(Scheme { id: #id, variables: &[#(#variables),*], keys: &[#(#keys),*] })
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
    let whole = endpoint.whole_body.as_ref().map(|ty| {
        let ty = path(api, ty);
        quote!(Param::whole_body::<#ty>())
    });
    let inputs = inputs.chain(whole);
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
            scheme: #scheme,
            policy: Policy::#policy,
            inputs: &[#(#inputs),*],
            answer: #answer,
        }
    }
}

fn param(api: &Api, endpoint: &Endpoint, input: &Input) -> TokenStream {
    let (wire, required) = (input.name.wire(), input.required);
    if let (Place::Query, Type::List(inner)) = (input.place, &input.ty) {
        let inner = path(api, inner);
        let encoding = ident(match input.encoding {
            Some(Encoding::Repeat) => "Repeat",
            Some(Encoding::Brackets) => "Brackets",
            Some(Encoding::Csv) | None => "Csv",
        });
        return quote!(Param::query_list::<#inner>(#wire, #required, runtime::ListEncoding::#encoding));
    }
    let mut ty = path(api, &input.ty);
    if input.nullable {
        ty = quote!(Option<#ty>);
    }
    match input.place {
        Place::Path => quote!(Param::path::<#ty>(#wire)),
        Place::Header => quote!(Param::header::<#ty>(#wire, #required)),
        Place::Query => quote!(Param::query::<#ty>(#wire, #required)),
        Place::Body if input.ty == Type::File => quote!(Param::file(#wire, #required)),
        Place::Body if endpoint.content == Content::Multipart => quote!(Param::part::<#ty>(#wire, #required)),
        Place::Body => quote!(Param::body::<#ty>(#wire, #required)),
    }
}

/// A type as seen from this file.
pub(super) fn path(api: &Api, ty: &Type) -> TokenStream {
    match ty {
        Type::List(inner) => {
            let inner = path(api, inner);
            quote!(Vec<#inner>)
        }
        Type::Map(inner) => {
            let inner = path(api, inner);
            quote!(runtime::Map<#inner>)
        }
        Type::SecretMap(inner) => {
            let inner = path(api, inner);
            quote!(runtime::Map<#inner, runtime::Secret>)
        }
        Type::Named(named) => {
            let name = ident(&named.name);
            match named.home {
                crate::api::Home::Shared(_) => quote!(crate::types::#name),
                crate::api::Home::Resource(index) => {
                    let alias = alias(api, &api.resources[index]);
                    quote!(#alias::#name)
                }
            }
        }
        ty => ty::plain(ty),
    }
}

/// The program.
pub(super) fn binary(api: &Api) -> TokenStream {
    let package = super::package_ident(api);
    let docs = docs::inner(&["The command line."]);
    quote! {
        #docs
        fn main() -> std::process::ExitCode {
            #package::runtime::cli::main(&#package::cli::PROGRAM)
        }
    }
}

//! The inputs of an endpoint, as the command line reads them.

use proc_macro2::TokenStream;
use quote::quote;

use super::{alias, shapes};
use crate::api::{Api, Content, Encoding, Endpoint, Home, Input, Place, Type};
use crate::name::{Name, ident};
use crate::render::ty;

/// One input: how it is read, what it is called on the command line, what a person types for it, and what is said of it.
pub(super) fn param(api: &Api, endpoint: &Endpoint, input: &Input) -> TokenStream {
    let read = read_as(api, endpoint, input);
    let (flag, shape, help) = (flag_of(endpoint, input), shapes::shape(&input.ty, &quote!(shapes::)), &input.help);
    let nullable = input.nullable.then(|| quote!(.nullable()));
    quote!(#read.shown(#flag, #shape, #help) #nullable)
}

/// The body as one value.
pub(super) fn whole_body(api: &Api, ty: &Type) -> TokenStream {
    let (shape, ty) = (shapes::shape(ty, &quote!(shapes::)), path(api, ty));
    quote!(Param::whole_body::<#ty>().shown("body", #shape, ""))
}

/// A name as a word of the command line: the API's own, which needs no other word where Rust has one of its own, unless it has odd characters.
pub(super) fn flag(name: &Name) -> String {
    let plain = name.wire().chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let snake = if plain { Name::new(name.wire()).snake() } else { name.snake() };
    snake.replace('_', "-")
}

/// Of inputs that share a name, those that stand behind the path have the name that Rust tells them apart by.
fn flag_of(endpoint: &Endpoint, input: &Input) -> String {
    let shared = endpoint.inputs.iter().filter(|other| other.name.wire() == input.name.wire()).count() > 1;
    if shared && input.place != Place::Path { input.name.snake().replace('_', "-") } else { flag(&input.name) }
}

fn read_as(api: &Api, endpoint: &Endpoint, input: &Input) -> TokenStream {
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
        // The outer one is whether it is there, the inner one whether it is null.
        ty = quote!(Option<Option<#ty>>);
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
pub(in crate::render) fn path(api: &Api, ty: &Type) -> TokenStream {
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
                Home::Shared(_) => quote!(crate::types::#name),
                Home::Resource(index) => {
                    let alias = alias(api, &api.resources[index]);
                    quote!(#alias::#name)
                }
            }
        }
        ty => ty::plain(ty),
    }
}

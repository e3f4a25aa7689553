//! The use of types in Rust: as a field, as an argument, and how an argument becomes the field's type.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::api::{Endpoint, Type};
use crate::name::ident;

/// The Rust type.
pub(super) fn plain(ty: &Type) -> TokenStream {
    match ty {
        Type::Text => quote!(String),
        Type::Integer => quote!(i64),
        Type::Number => quote!(f64),
        Type::Boolean => quote!(bool),
        Type::Timestamp => quote!(runtime::Timestamp),
        Type::TimestampMs => quote!(runtime::TimestampMs),
        Type::DateTime => quote!(runtime::DateTime),
        Type::Json => quote!(runtime::Json),
        Type::Object => quote!(runtime::Object),
        Type::File => quote!(runtime::File),
        Type::Secret => quote!(runtime::Secret),
        Type::List(inner) => {
            let inner = plain(inner);
            quote!(Vec<#inner>)
        }
        Type::Map(inner) => {
            let inner = plain(inner);
            quote!(runtime::Map<#inner>)
        }
        Type::SecretMap(inner) => {
            let inner = plain(inner);
            quote!(runtime::Map<#inner, runtime::Secret>)
        }
        Type::Named(ty) => {
            let name = ident(&ty.name);
            quote!(#name)
        }
    }
}

/// A type as people write it.
pub(super) fn text(ty: &TokenStream) -> String {
    ty.to_string().replace(' ', "").replace(',', ", ")
}

/// The type of an answer, which may lack what is in it, or tell of parts that failed.
pub(super) fn answer(endpoint: &Endpoint, ty: &TokenStream) -> TokenStream {
    match (endpoint.returns_maybe, &endpoint.partial) {
        (true, _) => quote!(Option<#ty>),
        (false, Some(_)) => quote!(runtime::Partial<#ty>),
        (false, None) => ty.clone(),
    }
}

/// Whether an argument has exactly this type: conversions into it would help nobody.
fn exact(ty: &Type) -> bool {
    matches!(ty, Type::Integer | Type::Number | Type::Boolean | Type::Object | Type::Map(_) | Type::SecretMap(_))
}

/// The type of an argument that becomes a value of this type.
pub(super) fn argument(ty: &Type) -> TokenStream {
    match ty {
        ty if exact(ty) => plain(ty),
        Type::List(inner) => {
            let inner = plain(inner);
            quote!(impl IntoIterator<Item = impl Into<#inner>>)
        }
        _ => {
            let ty = plain(ty);
            quote!(impl Into<#ty>)
        }
    }
}

/// How an argument becomes a value, in the words of `runtime::make!`, and the type that the words speak of.
pub(super) fn conversion(ty: &Type, may_be_null: bool) -> (&'static str, TokenStream) {
    match (ty, may_be_null) {
        (ty, false) if exact(ty) => ("is", plain(ty)),
        (ty, true) if exact(ty) => {
            let ty = plain(ty);
            ("is", quote!(Option<#ty>))
        }
        (Type::List(inner), false) => ("list", plain(inner)),
        (Type::List(inner), true) => ("maybe_list", plain(inner)),
        (ty, false) => ("into", plain(ty)),
        (ty, true) => ("maybe", plain(ty)),
    }
}

/// The value of an optional argument of that type.
pub(super) fn converted_option(ty: &Type, name: &Ident) -> TokenStream {
    match ty {
        ty if exact(ty) => quote!(#name),
        Type::List(inner) => {
            let inner = plain(inner);
            quote!(#name.map(|#name| #name.into_iter().map(Into::into).collect::<Vec<#inner>>()))
        }
        _ => {
            let ty = plain(ty);
            quote!(#name.map(Into::<#ty>::into))
        }
    }
}

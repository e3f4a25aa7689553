//! A table of all bodies: tests read documents by the types of each.

use proc_macro2::TokenStream;
use quote::quote;

use super::value::Expressions;
use super::{docs, package_ident};
use crate::api::{Api, Endpoint, Place, Type};

/// The file of the table.
pub(super) fn file(api: &Api, expressions: &Expressions<'_>) -> TokenStream {
    let package = package_ident(api);
    let json = quote!(#package::runtime::Json);
    let docs = docs::inner(&["The body of every endpoint that has one, by its types."]);
    let rows = api.endpoints().filter_map(|endpoint| row(endpoint, expressions));
    quote! {
        #docs
        use #package::runtime::Mismatch;
        use #package::runtime::model::check;
        /// Reads JSON strictly, and gives it back as it is sent.
        pub(in super::super) type Check = fn(&#json) -> Result<#json, Mismatch>;
        /// How a body is read.
        #[derive(Debug)]
        pub(in super::super) enum Body {
            /// By each of its fields.
            Fields(&'static [(&'static str, Check)]),
            /// As one value.
            Whole(Check),
        }
        /// The bodies by endpoint.
        pub(in super::super) const ALL: &[(&str, Body)] = &[#(#rows),*];
    }
}

fn row(endpoint: &Endpoint, expressions: &Expressions<'_>) -> Option<TokenStream> {
    let id = &endpoint.id;
    if let Some(whole) = &endpoint.whole_body {
        let whole = expressions.ty(whole);
        return Some(quote!((#id, Body::Whole(check::<#whole>))));
    }
    let fields = endpoint.inputs.iter().filter(|input| input.place == Place::Body && input.ty != Type::File).map(|input| {
        let (name, ty) = (input.name.wire(), expressions.ty(&input.ty));
        if input.nullable { quote!((#name, check::<Option<Option<#ty>>>)) } else { quote!((#name, check::<#ty>)) }
    });
    let fields: Vec<TokenStream> = fields.collect();
    (!fields.is_empty()).then(|| quote!((#id, Body::Fields(&[#(#fields),*]))))
}

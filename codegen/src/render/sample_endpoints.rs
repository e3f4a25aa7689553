//! A table of all endpoints: tests read bodies by the types of each.

use proc_macro2::TokenStream;
use quote::quote;

use super::value::Expressions;
use super::{docs, module, package_ident};
use crate::api::{Api, Endpoint, Place, Resource, Type};

/// The file of the table.
pub(super) fn file(api: &Api) -> TokenStream {
    let package = package_ident(api);
    let expressions = Expressions::new(api);
    let json = quote!(#package::runtime::Json);
    let docs = docs::inner(&["Every endpoint, by the types of its body."]);
    let rows = api.resources.iter().flat_map(|resource| resource.endpoints.iter().map(|endpoint| row(api, resource, endpoint, &expressions)));
    quote! {
        #docs
        use #package::runtime::model::check;
        use #package::runtime::{Endpoint, Mismatch};
        /// Reads JSON strictly, and gives it back as it is sent.
        pub(in super::super) type Check = fn(&#json) -> Result<#json, Mismatch>;
        /// An endpoint with its types.
        #[derive(Debug)]
        pub(in super::super) struct Typed {
            /// Its facts.
            pub(in super::super) endpoint: &'static Endpoint,
            /// How the fields of its body are read.
            pub(in super::super) body: &'static [(&'static str, Check)],
            /// How its body is read, where it is one value.
            pub(in super::super) whole: Option<Check>,
        }
        /// The endpoints.
        pub(in super::super) const ALL: &[Typed] = &[#(#rows),*];
    }
}

fn row(api: &Api, resource: &Resource, endpoint: &Endpoint, expressions: &Expressions<'_>) -> TokenStream {
    let (package, module, facts) = (package_ident(api), module(api, resource), endpoint.name.static_ident());
    let path = |of: &Type| expressions.ty(of);
    let fields = endpoint.inputs.iter().filter(|input| input.place == Place::Body && input.ty != Type::File).map(|input| {
        let (name, of) = (input.name.wire(), path(&input.ty));
        if input.nullable { quote!((#name, check::<Option<Option<#of>>>)) } else { quote!((#name, check::<#of>)) }
    });
    let whole = endpoint.whole_body.as_ref().map(path);
    let whole = whole.map_or(quote!(None), |of| quote!(Some(check::<#of>)));
    quote! {
        Typed {
            endpoint: &#package::#module::#facts,
            body: &[#(#fields),*],
            whole: #whole,
        }
    }
}

//! A table of all types: tests read JSON by each, write it back, and look at how it is shown.

use proc_macro2::TokenStream;
use quote::quote;

use super::value::Expressions;
use super::{docs, package_ident};
use crate::api::{Api, Home, TypeDef};

/// The file of the table.
pub(super) fn file(api: &Api, expressions: &Expressions<'_>) -> TokenStream {
    let package = package_ident(api);
    let docs = docs::inner(&["Every type, by the way in which answers are read."]);
    let row = |def: &TypeDef, home| {
        let (name, path) = (def.name.pascal(), expressions.place(&def.name.pascal(), home));
        quote!((#name, read::<#path>))
    };
    let shared = api.shared.iter().enumerate().flat_map(|(index, shared)| shared.types.iter().map(move |def| (def, Home::Shared(index))));
    let own = api.resources.iter().enumerate().flat_map(|(index, resource)| resource.types.iter().map(move |def| (def, Home::Resource(index))));
    let rows = shared.chain(own).map(|(def, home)| row(def, home));
    quote! {
        #docs
        use std::fmt::Debug;
        use #package::runtime::{Decode, Encode, Json, Mismatch, decode_slice};
        /// Reads a document as a type, and gives back how it is written and how it is shown.
        pub(in super::super) type Read = fn(&[u8]) -> Result<(Json, String), Mismatch>;
        /// The types by name.
        pub(in super::super) const ALL: &[(&str, Read)] = &[#(#rows),*];
        fn read<T: Decode + Encode + Debug>(document: &[u8]) -> Result<(Json, String), Mismatch> {
            let value: T = decode_slice(document)?;
            Ok((value.encode(), format!("{value:?}")))
        }
    }
}

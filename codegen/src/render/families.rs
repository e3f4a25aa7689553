//! The base-URL families as static facts.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, endpoint};
use crate::api::{Api, ErrorShape, Family};

/// The file of families.
pub(super) fn file(api: &Api) -> TokenStream {
    let docs = docs::inner(&["Base-URL families: where endpoints live, and how their answers and errors look."]);
    let families = api.families.iter().map(family);
    quote!(#docs #(#families)*)
}

fn family(family: &Family) -> TokenStream {
    let mut paragraphs = vec![docs::prose(&family.says), format!("`{}`", family.base)];
    paragraphs.extend(family.docs.iter().map(|page| format!("Source: <{page}>.")));
    let docs = docs::outer(&paragraphs);
    let (name, id, base) = (family.name.static_ident(), family.name.wire(), &family.base);
    let envelope = endpoint::envelope(&family.envelope);
    let ErrorShape { at, code, message, details } = &family.errors;
    let (at, code) = (endpoint::option(at.as_deref()), endpoint::option(code.as_deref()));
    quote! {
        #docs
        pub static #name: runtime::Family = runtime::Family {
            id: #id,
            base: #base,
            envelope: #envelope,
            errors: runtime::ErrorShape { at: #at, code: #code, message: #message, details: &[#(#details),*] },
        };
    }
}

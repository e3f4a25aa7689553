//! What answers are wrapped in, the base-URL families, and the rate classes, as static facts.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, endpoint, value};
use crate::api::{Api, Envelope, ErrorShape, Family, Rate};

/// The file of families.
pub(super) fn file(api: &Api) -> TokenStream {
    let docs = docs::inner(&["Base-URL families: where endpoints live, and how their answers and errors look."]);
    let families = api.families.iter().map(family);
    quote!(#docs use crate::envelopes; #(#families)*)
}

/// The file of envelopes.
pub(super) fn envelopes(api: &Api) -> TokenStream {
    let docs = docs::inner(&["Envelopes: how answers are wrapped."]);
    let envelopes = api.envelopes.iter().map(envelope);
    quote!(#docs #(#envelopes)*)
}

/// The file of rate classes.
pub(super) fn rates(api: &Api) -> TokenStream {
    let docs = docs::inner(&["Rate classes: calls whose rate is limited together, and how many of them a minute has."]);
    let rates = api.rates.iter().map(rate);
    quote!(#docs #(#rates)*)
}

fn rate(rate: &Rate) -> TokenStream {
    let (docs, name, id) = (docs::outer(&[docs::prose(&rate.says)]), rate.name.static_ident(), rate.name.wire());
    let (per_minute, per_user) = (value::number(&rate.per_minute.into()), rate.per_user);
    quote! {
        #docs
        pub static #name: runtime::Rate = runtime::Rate { id: #id, per_minute: #per_minute, per_user: #per_user };
    }
}

/// An envelope; what it does not have is left out.
fn envelope(envelope: &Envelope) -> TokenStream {
    let (docs, name) = (docs::outer(&[docs::prose(&envelope.says)]), envelope.name.static_ident());
    let paths = |paths: &[Vec<String>]| {
        let paths = paths.iter().map(|keys| quote!(&[#(#keys),*]));
        quote!(&[#(#paths),*])
    };
    let (inside, done) = (paths(&envelope.inside), paths(&envelope.done));
    let parts = [
        envelope.data.as_ref().map(|data| quote!(data: Some(#data))),
        envelope.meta.as_ref().map(|meta| quote!(meta: Some(#meta))),
        envelope.repeated.then(|| quote!(repeated: true)),
        (!envelope.inside.is_empty()).then(|| quote!(inside: #inside)),
        (!envelope.done.is_empty()).then(|| quote!(done: #done)),
    ];
    let given: Vec<_> = parts.iter().flatten().collect();
    let rest = (given.len() < parts.len()).then(|| quote!(..runtime::Envelope::NONE));
    let value = if given.is_empty() { quote!(runtime::Envelope::NONE) } else { quote!(runtime::Envelope { #(#given,)* #rest }) };
    quote!(#docs pub const #name: runtime::Envelope = #value;)
}

fn family(family: &Family) -> TokenStream {
    let mut paragraphs = vec![docs::prose(&family.says), format!("`{}`", family.base)];
    if !family.codes.is_empty() {
        let codes: Vec<String> = family.codes.iter().map(|code| format!("`{code}`")).collect();
        paragraphs.push(format!("Errors that any call may have: {}.", codes.join(", ")));
    }
    paragraphs.extend(family.docs.iter().map(|page| format!("Source: <{page}>.")));
    let docs = docs::outer(&paragraphs);
    let (name, id, base) = (family.name.static_ident(), family.name.wire(), &family.base);
    let envelope = family.envelope.name.static_ident();
    let ErrorShape { at, code, message, details } = &family.errors;
    let (at, code) = (endpoint::option(at.as_deref()), endpoint::option(code.as_deref()));
    quote! {
        #docs
        pub static #name: runtime::Family = runtime::Family {
            id: #id,
            base: #base,
            envelope: envelopes::#envelope,
            errors: runtime::ErrorShape { at: #at, code: #code, message: #message, details: &[#(#details),*] },
        };
    }
}

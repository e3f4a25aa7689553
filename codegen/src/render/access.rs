//! States of a client and needs of an endpoint, and which state has what.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::api::Api;
use crate::name::{Name, ident};

/// The file of states and needs.
pub(super) fn file(api: &Api) -> TokenStream {
    let docs = docs::inner(&[
        "Who may call what: the states of a client, the needs of endpoints, and the table of grants.",
        "A method stands in an `impl` block of the states that may call it, so the compiler refuses the others.",
    ]);
    let states = states(api).map(|(name, says)| {
        let (docs, name) = (docs::outer(&[docs::prose(&says)]), name.type_ident());
        quote! {
            #docs
            #[derive(Debug, Clone, Copy, PartialEq, Eq)]
            pub struct #name;
        }
    });
    let needs = api.needs.iter().map(|need| {
        let (docs, name) = (docs::outer(&[format!("The need of {}.", docs::prose(&need.says))]), need.name.type_ident());
        quote! {
            #docs
            #[derive(Debug, Clone, Copy, PartialEq, Eq)]
            pub struct #name;
        }
    });
    let grants = api
        .needs
        .iter()
        .flat_map(|need| need.states.iter().map(|state| (need.name.type_ident(), ident(state))))
        .map(|(need, state)| quote!(impl runtime::Grants<#need> for #state {}));
    quote! {
        #docs
        #(#states)*
        #(#needs)*
        #(#grants)*
    }
}

/// The states of all clients: a scope each, and acting as a user.
pub(super) fn states(api: &Api) -> impl Iterator<Item = (Name, String)> {
    let scopes = api.schemes.iter().flat_map(|scheme| &scheme.scopes).map(|scope| (scope.name.clone(), scope.says.clone()));
    scopes.chain(api.acting.iter().map(|acting| (acting.name.clone(), acting.says.clone())))
}

//! One resource: its handle with a method for each endpoint, the calls, and the types that only it uses.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::method_docs::MethodDocs;
use super::value::Expressions;
use super::{children, client, docs, endpoint, lineage, types, way};
use crate::api::{Api, Endpoint, Need, Resource};
use crate::name::ident;

/// The file of a resource.
pub(super) fn file(api: &Api, resource: &Resource, expressions: &Expressions<'_>) -> TokenStream {
    let docs = docs::inner(&module_docs(resource));
    let imports = imports(api, resource);
    let (modules, accessors) = inside(api, resource);
    let handle = handle(api, resource);
    let methods = methods(api, resource, expressions);
    let calls = resource.endpoints.iter().map(|endpoint| endpoint::call(api, resource, endpoint));
    let types = resource.types.iter().map(types::definition);
    quote! {
        #docs
        #imports
        #modules
        #handle
        #accessors
        #methods
        #(#calls)*
        #(#types)*
    }
}

fn module_docs(resource: &Resource) -> Vec<String> {
    let mut docs = vec![docs::prose(&resource.says)];
    docs.extend(resource.docs.iter().map(|page| format!("Source: <{page}>.")));
    docs
}

fn imports(api: &Api, resource: &Resource) -> TokenStream {
    let mut access = BTreeSet::new();
    for endpoint in &resource.endpoints {
        if let Some(need) = endpoint.need.map(|need| &api.needs[need]) {
            access.insert(need.name.pascal());
            access.extend(need.states.iter().filter(|_| need.states.len() == 1).cloned());
        }
    }
    access.extend(default_state(api, resource.scheme));
    access.extend(children(api, resource).flat_map(|child| client::reaches(api, child)).map(str::to_owned));
    let access: Vec<_> = access.iter().map(|name| ident(name)).collect();
    let access = (!access.is_empty()).then(|| quote!(use crate::access::{#(#access),*};));
    let shared: Vec<_> = shared_types(resource).iter().map(|name| ident(name)).collect();
    let shared = (!shared.is_empty()).then(|| quote!(use crate::types::{#(#shared),*};));
    let envelopes = resource.endpoints.iter().any(|endpoint| endpoint.envelope.is_some()).then(|| {
        quote!(
            use crate::envelopes;
        )
    });
    let rates = resource.endpoints.iter().any(|endpoint| endpoint.rate.is_some()).then(|| {
        quote!(
            use crate::rates;
        )
    });
    quote! {
        #access
        #envelopes
        use crate::families;
        #rates
        #shared
    }
}

/// The state of a client that names none: the scheme's first scope.
pub(super) fn default_state(api: &Api, scheme: usize) -> Option<String> {
    api.schemes[scheme].scopes.first().map(|scope| scope.name.pascal())
}

/// The shared types that a resource's file names.
fn shared_types(resource: &Resource) -> BTreeSet<String> {
    resource.names().filter(|ty| ty.home.is_shared()).map(|ty| ty.name.clone()).collect()
}

/// The modules of the resources that are reached through this one, and the way to them.
fn inside(api: &Api, resource: &Resource) -> (TokenStream, Option<TokenStream>) {
    let children: Vec<&Resource> = children(api, resource).collect();
    let modules = children.iter().map(|child| child.accessor.ident());
    let accessors = (!children.is_empty()).then(|| client::accessors(api, resource.scheme, &resource.name.type_ident(), &children));
    (quote!(#(pub mod #modules;)*), accessors)
}

fn handle(api: &Api, resource: &Resource) -> TokenStream {
    let name = resource.name.type_ident();
    let client = api.schemes[resource.scheme].client.pascal();
    let about = resource.accessor.snake().replace('_', " ");
    let outermost = lineage(api, resource).next().unwrap_or(resource).accessor.snake();
    let docs = docs::outer(&[match resource.parent {
        Some(_) => format!("Calls about {about}: `{}`, by [`{client}::{outermost}`](crate::{client}::{outermost}).", way(api, resource)),
        None => format!("Calls about {about}: [`{client}::{outermost}`](crate::{client}::{outermost})."),
    }]);
    let ty = match default_state(api, resource.scheme) {
        Some(state) => {
            let state = ident(&state);
            quote!(#name<A = #state>(pub(crate) runtime::Handle<A>))
        }
        None => quote!(#name(pub(crate) runtime::Handle)),
    };
    quote! {
        #docs
        #[derive(Debug, Clone)]
        pub struct #ty;
    }
}

/// One block for each need, in the order in which `api.yaml` names them.
fn methods(api: &Api, resource: &Resource, expressions: &Expressions<'_>) -> TokenStream {
    let name = resource.name.type_ident();
    let docs = MethodDocs { api, resource, expressions };
    let methods = |endpoints: Vec<&Endpoint>| {
        endpoints
            .into_iter()
            .flat_map(|endpoint| {
                let shortcuts = endpoint.shortcuts.iter().map(|shortcut| endpoint::shortcut(api, endpoint, shortcut, &docs));
                std::iter::once(endpoint::method(api, endpoint, &docs)).chain(shortcuts).collect::<Vec<_>>()
            })
            .collect::<TokenStream>()
    };
    let of = |need: Option<usize>| resource.endpoints.iter().filter(|endpoint| endpoint.need == need).collect::<Vec<_>>();
    let blocks = api.needs.iter().enumerate().filter(|(index, _)| !of(Some(*index)).is_empty()).map(|(index, need)| {
        let docs = docs::outer(&[format!("Needs {}.", docs::prose(&need.says))]);
        let methods = methods(of(Some(index)));
        match single_state(need) {
            Some(state) => quote!(#docs impl #name<#state> { #methods }),
            None => {
                let need = need.name.type_ident();
                quote!(#docs impl<A: runtime::Grants<#need>> #name<A> { #methods })
            }
        }
    });
    let plain = of(None);
    let plain = (!plain.is_empty()).then(|| {
        let methods = methods(plain);
        quote!(impl #name { #methods })
    });
    quote!(#(#blocks)* #plain)
}

/// The state, where a need has only one: a concrete block gives the better compiler message.
fn single_state(need: &Need) -> Option<proc_macro2::Ident> {
    match need.states.as_slice() {
        [state] => Some(ident(state)),
        _ => None,
    }
}

//! Samples: every endpoint called with the least and with all input, as a user would write it. Tests send them nowhere and look at the requests.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::value::Expressions;
use super::{docs, lineage, module, package_ident};
use crate::api::{Api, Endpoint, Place, Policy, Resource, Sample};
use crate::name::{Name, ident};

/// The file that names all samples, and the clients that they need.
pub(super) fn root(api: &Api) -> TokenStream {
    let package = package_ident(api);
    let docs = docs::inner(&[
        "Every endpoint, called with the least and with all input. Include this folder in a test to look at the requests.",
        "Where an acting user is optional, the call with all input has one.",
    ]);
    let modules = api.resources.iter().map(|resource| {
        let name = resource.name.ident();
        quote!(#[allow(clippy::too_many_lines, reason = "a sample names every input")] mod #name;)
    });
    let clients = clients(api);
    let fields = clients.iter().map(|(field, ty, says)| {
        let docs = docs::outer(&[says]);
        quote!(#docs pub(super) #field: #ty)
    });
    let all = api.resources.iter().map(|resource| {
        let (name, module) = (resource.name.wire(), resource.name.ident());
        quote!((#name, #module::samples(clients)))
    });
    quote! {
        #docs
        #(#modules)*
        pub(super) mod bodies;
        pub(super) mod types;
        /// A call that was made up.
        #[derive(Debug)]
        pub(super) struct Sample {
            /// The endpoint that it calls.
            pub(super) endpoint: &'static #package::runtime::Endpoint,
            /// `minimal`, `full`, or what is special about it.
            pub(super) case: &'static str,
            /// What would be sent.
            pub(super) request: Result<#package::runtime::Request<#package::runtime::Bytes>, #package::Error>,
        }
        /// A client in each state.
        #[derive(Debug)]
        pub(super) struct Clients { #(#fields),* }
        /// The samples of all resources.
        pub(super) fn all(clients: &Clients) -> Vec<(&'static str, Vec<Sample>)> {
            Vec::from([#(#all),*])
        }
    }
}

/// A client for each state, and one for each scheme without states: field, type, meaning.
fn clients(api: &Api) -> Vec<(Ident, TokenStream, String)> {
    let package = package_ident(api);
    let mut out = Vec::new();
    for (index, scheme) in api.schemes.iter().enumerate() {
        let client = scheme.client.type_ident();
        let acting = api.acting.iter().filter(|acting| acting.scheme == index).map(|acting| &acting.name);
        for state in scheme.scopes.iter().map(|scope| &scope.name).chain(acting) {
            let ty = state.type_ident();
            out.push((state.ident(), quote!(#package::#client<#package::access::#ty>), format!("In the state `{}`.", state.pascal())));
        }
        if scheme.scopes.is_empty() {
            out.push((scheme.client.ident(), quote!(#package::#client), format!("Of the auth scheme `{}`.", scheme.name.wire())));
        }
    }
    out
}

/// The client that a sample is sent with: the least input goes with the least key, all input as a user where that is optional.
fn client(api: &Api, endpoint: &Endpoint, case: &str) -> Ident {
    let Some(need) = endpoint.need.map(|need| &api.needs[need]) else { return api.schemes[endpoint.scheme].client.ident() };
    let acting = api.acting.as_ref().map(|acting| acting.name.pascal());
    let state = match endpoint.policy {
        Policy::Optional if !case.starts_with("full") => need.states.iter().rfind(|state| Some(*state) != acting.as_ref()),
        Policy::Unsupported if case.starts_with("full") => need.states.first(),
        _ => need.states.last(),
    };
    Name::new(state.map_or("", String::as_str)).ident()
}

fn sample(api: &Api, resource: &Resource, endpoint: &Endpoint, sample: &Sample, expressions: &Expressions<'_>) -> TokenStream {
    let (package, module) = (package_ident(api), module(api, resource));
    let (client, facts, case) = (client(api, endpoint, &sample.case), endpoint.name.static_ident(), &sample.case);
    let call = call(api, resource, endpoint, sample, expressions);
    quote! {
        Sample {
            endpoint: &#package::#module::#facts,
            case: #case,
            request: clients.#client #call.request(),
        }
    }
}

/// What follows a client where the call is made: the way to the handle, the method and the setters.
pub(super) fn call(api: &Api, resource: &Resource, endpoint: &Endpoint, sample: &Sample, expressions: &Expressions<'_>) -> TokenStream {
    let way = lineage(api, resource).map(|resource| resource.accessor.ident());
    let shortcut = sample.shortcut.map(|index| &endpoint.shortcuts[index]);
    let method = shortcut.map_or(&endpoint.name, |shortcut| &shortcut.name).ident();
    let inputs = || endpoint.inputs.iter().zip(&sample.inputs).filter_map(|(input, value)| Some((input, value.as_ref()?)));
    let required = inputs().filter(|(input, _)| input.required && (shortcut.is_none() || input.place != Place::Body)).map(|(input, value)| {
        let value = expressions.argument(&input.ty, value);
        if input.nullable { quote!(Some(#value)) } else { value }
    });
    let body = endpoint.whole_body.as_ref().zip(sample.body.as_ref()).map(|(ty, value)| expressions.argument(ty, value));
    let taken = shortcut
        .into_iter()
        .flat_map(|shortcut| shortcut.takes.iter().zip(&sample.taken))
        .map(|(taken, value)| expressions.argument(&taken.ty, value));
    let arguments = required.chain(body).chain(taken);
    let setters = inputs().filter(|(input, _)| !input.required).map(|(input, value)| {
        let (setter, value) = (input.name.ident(), expressions.argument(&input.ty, value));
        quote!(.#setter(#value))
    });
    quote!(#(.#way())*.#method(#(#arguments),*) #(#setters)*)
}

/// The file of one resource: a function for each endpoint.
pub(super) fn file(api: &Api, resource: &Resource, expressions: &Expressions<'_>) -> TokenStream {
    let docs = docs::inner(&[format!("Samples of the resource `{}`.", resource.name.wire())]);
    let names: Vec<Ident> = resource.endpoints.iter().map(|endpoint| ident(&format!("{}_samples", endpoint.name.snake()))).collect();
    let functions = resource.endpoints.iter().zip(&names).map(|(endpoint, name)| {
        let samples = endpoint.samples.iter().map(|sample| self::sample(api, resource, endpoint, sample, expressions));
        let deprecated =
            endpoint.deprecated.is_some().then(|| quote!(#[allow(deprecated, reason = "endpoints that should no longer be used are tested too")]));
        quote! {
            #deprecated
            fn #name(clients: &Clients) -> Vec<Sample> {
                Vec::from([#(#samples),*])
            }
        }
    });
    quote! {
        #docs
        use super::{Clients, Sample};
        /// The samples of all endpoints.
        pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
            let mut samples = Vec::new();
            #(samples.extend(#names(clients));)*
            samples
        }
        #(#functions)*
    }
}

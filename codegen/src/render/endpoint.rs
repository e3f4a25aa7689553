//! One endpoint: the method on its handle, its facts, and the call with a setter for each optional input.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::method_docs::MethodDocs;
use super::{docs, macros, ty};
use crate::api::{Api, Content, Encoding, Endpoint, Filled, Input, PagingKind, Place, Resource, Shortcut, Type};
use crate::name::ident;

/// The method on the handle that makes the call.
pub(super) fn method(api: &Api, endpoint: &Endpoint, docs: &MethodDocs<'_>) -> TokenStream {
    let required: Vec<&Input> = endpoint.inputs.iter().filter(|input| input.required).collect();
    let docs = docs.of(endpoint, &endpoint.says, &required, endpoint.samples.first());
    let (name, call) = (endpoint.name.ident(), endpoint.call.type_ident());
    let body = endpoint.whole_body.as_ref().map(|ty| {
        let ty = ty::argument(ty);
        quote!(body: #ty)
    });
    let arguments: Vec<TokenStream> = required.iter().map(|input| argument(input)).chain(body).collect();
    let inline = inline(&arguments);
    let mut value = start(api, endpoint);
    for input in &required {
        value = with_input(&value, endpoint, input);
    }
    match &endpoint.whole_body {
        Some(Type::List(inner)) => {
            let inner = ty::plain(inner);
            value = quote!(#value.set_whole_list::<#inner>(body));
        }
        Some(ty) => {
            let ty = ty::plain(ty);
            value = quote!(#value.set_whole_body::<#ty>(body));
        }
        None => {}
    }
    let deprecated = deprecated(endpoint);
    quote! {
        #docs
        #deprecated
        #inline
        pub fn #name(&self, #(#arguments),*) -> #call { #value }
    }
}

/// A further method for the same operation: it takes what is required beside the body, and the fields that the shortcut names.
pub(super) fn shortcut(api: &Api, endpoint: &Endpoint, shortcut: &Shortcut, docs: &MethodDocs<'_>) -> TokenStream {
    let required: Vec<&Input> = endpoint.inputs.iter().filter(|input| input.required && input.place != Place::Body).collect();
    let sample = endpoint.samples.iter().find(|sample| sample.shortcut.is_some_and(|index| endpoint.shortcuts[index].name == shortcut.name));
    let docs = docs.of(endpoint, &shortcut.says, &required, sample);
    let (name, call) = (shortcut.name.ident(), endpoint.call.type_ident());
    let taken = shortcut.takes.iter().map(|taken| {
        let (name, ty) = (taken.name.ident(), ty::argument(&taken.ty));
        quote!(#name: #ty)
    });
    let arguments: Vec<TokenStream> = required.iter().map(|input| argument(input)).chain(taken).collect();
    let inline = inline(&arguments);
    let mut value = start(api, endpoint);
    for input in &required {
        value = with_input(&value, endpoint, input);
    }
    for field in &shortcut.fields {
        value = with_field(&value, endpoint, field);
    }
    let deprecated = deprecated(endpoint);
    quote! {
        #docs
        #deprecated
        #inline
        pub fn #name(&self, #(#arguments),*) -> #call { #value }
    }
}

/// The call with one more field of its body, which a shortcut fills. A multipart body has parts, one beside the other.
fn with_field(call: &TokenStream, endpoint: &Endpoint, field: &Filled) -> TokenStream {
    let multipart = endpoint.content == Content::Multipart;
    match field {
        Filled::Argument { at, name, ty } => {
            let (ty, input) = given(ty, &name.ident());
            if multipart { quote!(#call.set_part::<#ty>(#(#at)*, #input)) } else { quote!(#call.set_body_at::<#ty>(&[#(#at),*], #input)) }
        }
        Filled::Value { at, value } if multipart => {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            quote!(#call.set_part::<String>(#(#at)*, #text))
        }
        Filled::Value { at, value } => {
            let input = super::value::into_json(value);
            quote!(#call.set_body_at::<runtime::Json>(&[#(#at),*], #input))
        }
    }
}

fn start(api: &Api, endpoint: &Endpoint) -> TokenStream {
    let call = endpoint.call.type_ident();
    let need = match endpoint.need {
        Some(need) => {
            let need = api.needs[need].name.type_ident();
            quote!(#need)
        }
        None => quote!(()),
    };
    quote!(#call::new::<#need>(&self.0))
}

/// The type that is sent for an argument, and the argument as something that becomes it.
fn given(ty: &Type, name: &Ident) -> (TokenStream, TokenStream) {
    let sent = ty::plain(ty);
    match ty {
        Type::List(inner) => {
            let inner = ty::plain(inner);
            (sent, quote!(#name.into_iter().map(Into::into).collect::<Vec<#inner>>()))
        }
        _ => (sent, quote!(#name)),
    }
}

/// Name and type of an argument.
fn argument(input: &Input) -> TokenStream {
    let (name, ty) = (input.name.ident(), ty::argument(&input.ty));
    if input.nullable { quote!(#name: Option<#ty>) } else { quote!(#name: #ty) }
}

/// The call with one more input.
fn with_input(call: &TokenStream, endpoint: &Endpoint, input: &Input) -> TokenStream {
    let (name, wire) = (input.name.ident(), input.name.wire());
    if let (Type::List(inner), false) = (&input.ty, input.nullable) {
        let inner = ty::plain(inner);
        let setter = ident(match (input.place, input.encoding.unwrap_or(Encoding::Csv)) {
            (Place::Query, Encoding::Csv) => "set_csv",
            (Place::Query, Encoding::Repeat) => "set_repeated",
            (Place::Query, Encoding::Brackets) => "set_bracketed",
            _ => "set_body_list",
        });
        return quote!(#call.#setter::<#inner>(#wire, #name));
    }
    let ty = ty::plain(&input.ty);
    let (ty, value) = if input.nullable { (quote!(Option<#ty>), ty::converted_option(&input.ty, &name)) } else { (ty, quote!(#name)) };
    let multipart = endpoint.content == Content::Multipart;
    match input.place {
        Place::Path => quote!(#call.set_path::<#ty>(#wire, #value)),
        Place::Header => quote!(#call.set_header::<#ty>(#wire, #value)),
        Place::Query => quote!(#call.set_query::<#ty>(#wire, #value)),
        Place::Body if multipart => quote!(#call.set_part::<#ty>(#wire, #value)),
        Place::Body => quote!(#call.set_body::<#ty>(#wire, #value)),
    }
}

fn deprecated(endpoint: &Endpoint) -> Option<TokenStream> {
    endpoint.deprecated.as_ref().map(|note| quote!(#[deprecated = #note]))
}

/// The facts, the call and its setters.
pub(super) fn call(api: &Api, resource: &Resource, endpoint: &Endpoint) -> TokenStream {
    let call = endpoint.call.type_ident();
    let setters: Vec<TokenStream> = endpoint.inputs.iter().filter(|input| !input.required).map(|input| setter(endpoint, input)).collect();
    let setters = (!setters.is_empty()).then(|| quote!(impl #call { #(#setters)* }));
    let answer = match (endpoint.rows(), &endpoint.returns) {
        (Some(row), _) => format!("[{}]", ty::text(&ty::plain(row))),
        (None, Some(ty)) => ty::text(&ty::answer(endpoint, &ty::plain(ty))),
        (None, None) => "()".to_owned(),
    };
    let (handle, name) = (resource.name.pascal(), &endpoint.name);
    let head = format!("{handle}::{}: {} of families::{}", name.snake(), name.shouty(), api.families[endpoint.family].name.shouty());
    let facts = macros::list("endpoint", &head, &facts(endpoint), &format!(" {call} -> {answer}"));
    quote!(#facts #setters)
}

fn setter(endpoint: &Endpoint, input: &Input) -> TokenStream {
    let docs = docs::outer(&input.docs.iter().map(|text| docs::prose(text)).collect::<Vec<_>>());
    let name = input.name.ident();
    let given = Input { nullable: false, ..input.clone() };
    let argument = argument(&given);
    let value = with_input(&quote!(self), endpoint, &given);
    let inline = inline(std::slice::from_ref(&argument));
    let clear = input.nullable.then(|| {
        let clear = ident(&format!("clear_{}", input.name.snake()));
        let wire = input.name.wire();
        let docs = docs::outer(&[format!("Sends null as `{wire}`, which clears it.")]);
        quote! {
            #docs
            #[inline]
            pub fn #clear(self) -> Self { self.set_body::<runtime::Json>(#wire, runtime::Json::Null) }
        }
    });
    quote! {
        #docs
        #inline
        pub fn #name(self, #argument) -> Self { #value }
        #clear
    }
}

/// Machine code is made where a method is used; of those that take anything convertible it is so anyway.
fn inline(arguments: &[TokenStream]) -> Option<TokenStream> {
    let is_generic = |argument: &TokenStream| argument.clone().into_iter().any(|token| token.to_string() == "impl");
    (!arguments.iter().any(is_generic)).then(|| quote!(#[inline]))
}

/// What is special about an endpoint, as fields of its facts.
fn facts(endpoint: &Endpoint) -> Vec<String> {
    let (id, method, path) = (&endpoint.id, &endpoint.method, &endpoint.path);
    let mut facts = vec![format!("id: {id:?}"), format!("method: runtime::Method::{method}"), format!("path: {path:?}")];
    facts.extend(endpoint.envelope.as_ref().map(|envelope| format!("envelope: envelopes::{}", envelope.name.shouty())));
    facts.extend(endpoint.paging.iter().flat_map(|style| paging(&style.kind)));
    facts.extend(endpoint.idempotent.then(|| "idempotent: true".to_owned()));
    facts.extend(endpoint.rate.as_ref().map(|rate| format!("rate: Some(&rates::{})", rate.shouty())));
    facts.extend((endpoint.content == Content::Multipart).then(|| "multipart: true".to_owned()));
    facts.extend(endpoint.partial.as_ref().map(|key| format!("partial: Some({key:?})")));
    facts.extend(endpoint.empty_body.then(|| "empty_body: true".to_owned()));
    facts.extend(endpoint.docs.as_ref().map(|page| format!("docs: Some({page:?})")));
    facts
}

/// An optional text as a value.
pub(super) fn option(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    }
}

/// The fact of paging; lines may break between the fields of its style.
fn paging(kind: &PagingKind) -> Vec<String> {
    let fact = |style: &str, first: String| format!("paging: runtime::Paging::{style} {{ {first}");
    match kind {
        PagingKind::Pages { page, size, meta, current, total } => vec![
            fact("Pages", format!("page: {page:?}")),
            format!("size: {size:?}"),
            format!("meta: {meta:?}"),
            format!("current: {current:?}"),
            format!("total: {total:?} }}"),
        ],
        PagingKind::Cursor { size, next } => vec![fact("Cursor", format!("size: {size:?}")), format!("next: {next:?} }}")],
        PagingKind::Token { size, next, token } => {
            vec![fact("Token", format!("size: {size:?}")), format!("next: {next:?}"), format!("token: {token:?} }}")]
        }
    }
}

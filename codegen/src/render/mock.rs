//! The fake server: what it has to know of the API, as data (routes, inputs with their types, envelopes, refusals, an answer for each endpoint),
//! and the clients that are wired to it.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use serde_json::{Map, Value, json};

use super::{cli, docs, resource};

use crate::api::{
    Api, Content, Encoding, Endpoint, Envelope, Family, Input, PagingKind, Place, RecordField, Scheme, Scope, Type, TypeDef, TypeKind, UnionVariant,
    Variable,
};

/// The file of the fake server.
pub(super) fn file(api: &Api) -> TokenStream {
    let docs = docs::inner(&[
        "A fake server for tests: strict where the API is, with a memory for what matters, and with examples for all else.",
        "Start one with [`MockServer::start`], take a client from it, script answers with `expect`, and ask with `verify` what came.",
    ]);
    let clients: Vec<TokenStream> = api.schemes.iter().enumerate().flat_map(|(index, scheme)| clients(api, index, scheme)).collect();
    let names = api.schemes.iter().map(|scheme| scheme.client.type_ident());
    quote! {
        #docs
        use crate::{#(#names),*};
        pub use runtime::mock::{Expecting, Scripted, Seen, Server, Verified, model};
        /// What the server knows of the API.
        const DESCRIPTION: &str = include_str!("mock.json");
        /// A fake server on the loopback, as its own [`Server`] but with clients. It stops when the last clone is dropped.
        #[derive(Debug, Clone)]
        pub struct MockServer(Server);
        impl MockServer {
            /// Starts a server on a free port. It runs on a thread of its own.
            ///
            /// # Panics
            ///
            /// There is no free port.
            #[expect(clippy::unused_async, reason = "a server that takes its time to start would be no change for its users")]
            pub async fn start() -> Self {
                Self::on(0)
            }
            /// Starts a server on this port.
            ///
            /// # Panics
            ///
            /// The port is taken.
            #[expect(clippy::panic, reason = "it is for tests, which fail by panicking")]
            pub fn on(port: u16) -> Self {
                match Server::start(DESCRIPTION, port) {
                    Ok(server) => Self(server),
                    Err(error) => panic!("no fake server on port {port}: {error}"),
                }
            }
            #(#clients)*
            #[expect(clippy::panic, reason = "it is for tests, which fail by panicking")]
            fn built<T>(client: Result<T, runtime::Error>) -> T {
                match client {
                    Ok(client) => client,
                    Err(error) => panic!("no client of the fake server: {error}"),
                }
            }
            fn key(&self, scheme: &str, scope: Option<&str>, header: usize) -> String {
                self.0.keys(scheme, scope).get(header).cloned().unwrap_or_default()
            }
        }
        impl std::ops::Deref for MockServer {
            type Target = Server;
            fn deref(&self) -> &Server {
                &self.0
            }
        }
    }
}

/// A client of each scope; the first has the plain name.
fn clients(api: &Api, index: usize, scheme: &Scheme) -> Vec<TokenStream> {
    let name = scheme.client.snake();
    if scheme.scopes.is_empty() {
        let keys = (0..scheme.headers.len()).map(|header| key(scheme, None, header));
        return vec![client(
            api,
            scheme,
            &format_ident!("{name}"),
            &scheme.client.type_ident().into_token_stream(),
            &quote!(.credentials(#(#keys),*)),
        )];
    }
    let default = resource::default_state(api, index);
    let of_scope = |scope: &Scope| {
        let (state, setter, key) = (scope.name.type_ident(), scope.setter.ident(), key(scheme, Some(scope), 0));
        let method =
            if default.as_deref() == Some(&*scope.name.pascal()) { format_ident!("{name}") } else { format_ident!("{name}_{}", scope.name.snake()) };
        let ty = scheme.client.type_ident();
        client(api, scheme, &method, &quote!(#ty<crate::access::#state>), &quote!(.#setter(#key)))
    };
    scheme.scopes.iter().map(of_scope).collect()
}

fn key(scheme: &Scheme, scope: Option<&Scope>, header: usize) -> TokenStream {
    let name = scheme.name.wire();
    let scope = scope.map_or(quote!(None), |scope| {
        let scope = scope.name.wire();
        quote!(Some(#scope))
    });
    quote!(self.key(#name, #scope, #header))
}

fn client(api: &Api, scheme: &Scheme, method: &Ident, ty: &TokenStream, credentials: &TokenStream) -> TokenStream {
    let docs = docs::outer(&[
        format!(
            "A [`{}`] that is wired to the server. Its builder has other settings: give it [`Server::url`] and [`Server::keys`].",
            scheme.client.pascal()
        ),
        "# Panics".to_owned(),
        "It cannot be built.".to_owned(),
    ]);
    let client = scheme.client.type_ident();
    let samples = scheme.variables.iter().map(|index| value(api, &api.variables[*index]));
    quote! {
        #docs
        pub fn #method(&self) -> #ty {
            Self::built(#client::builder(#(#samples),*) #credentials .base_url(self.url()).build())
        }
    }
}

/// A variable's sample, as the type that the builder takes.
fn value(api: &Api, variable: &Variable) -> TokenStream {
    let (path, sample) = (cli::path(api, &variable.ty), &variable.sample);
    let def = variable.ty.named().and_then(|ty| api.types().find(|def| def.name.pascal() == ty.name));
    match def.map(|def| &def.kind) {
        Some(TypeKind::Choice(choice)) => {
            let variant = choice.variants.iter().find(|variant| variant.name.wire() == *sample).map(|variant| variant.name.type_ident());
            quote!(#path::#variant)
        }
        _ => quote!(#path::from(#sample)),
    }
}

/// The description, with a line for each endpoint and each type, so that changes can be read.
pub(super) fn lines(description: &Value) -> String {
    let of_list = |list: &[Value]| format!("[\n{}\n]", list.iter().map(Value::to_string).collect::<Vec<_>>().join(",\n"));
    let of_map = |map: &Map<String, Value>| {
        let lines: Vec<String> = map.iter().map(|(key, value)| format!("{}: {value}", json!(key))).collect();
        format!("{{\n{}\n}}", lines.join(",\n"))
    };
    let part = |(key, value): (&String, &Value)| match value {
        Value::Array(list) => format!("{}: {}", json!(key), of_list(list)),
        Value::Object(map) => format!("{}: {}", json!(key), of_map(map)),
        value => format!("{}: {value}", json!(key)),
    };
    let parts: Vec<String> = description.as_object().into_iter().flatten().map(part).collect();
    format!("{{\n{}\n}}\n", parts.join(",\n"))
}

/// The description.
pub(super) fn description(api: &Api) -> Value {
    let endpoints = api.resources.iter().flat_map(|resource| &resource.endpoints);
    json!({
        "acting": api.acting.as_ref().map(|acting| acting.name.wire()),
        "families": api.families.iter().map(family).collect::<Vec<_>>(),
        "schemes": api.schemes.iter().map(scheme).collect::<Vec<_>>(),
        "endpoints": endpoints.map(|of| endpoint(api, of)).collect::<Vec<_>>(),
        "types": api.types().map(|def| (def.name.pascal(), declaration(def))).collect::<Map<_, _>>(),
        "mock": serde_json::to_value(&api.mock).unwrap_or_default(),
    })
}

fn family(family: &Family) -> Value {
    let errors = &family.errors;
    short(json!({"at": errors.at, "code": errors.code, "message": errors.message}))
}

fn scheme(scheme: &Scheme) -> Value {
    json!({
        "name": scheme.name.wire(),
        "headers": scheme.headers.iter().map(|header| header.name.wire()).collect::<Vec<_>>(),
        "scopes": scheme.scopes.iter().map(|scope| scope.name.wire()).collect::<Vec<_>>(),
    })
}

fn endpoint(api: &Api, endpoint: &Endpoint) -> Value {
    let envelope = endpoint.envelope.as_ref().unwrap_or(&api.families[endpoint.family].envelope);
    short(json!({
        "id": endpoint.id,
        "method": endpoint.method,
        "path": endpoint.path,
        "family": endpoint.family,
        "scheme": endpoint.scheme,
        "scopes": endpoint.scopes,
        "policy": endpoint.policy.word(),
        "inputs": endpoint.inputs.iter().map(input).collect::<Vec<_>>(),
        "body": endpoint.whole_body.as_ref().map(ty),
        "multipart": endpoint.content == Content::Multipart,
        "envelope": self::envelope(envelope),
        "paging": endpoint.paging.as_ref().map(|paging| self::paging(&paging.kind)),
        "answer": endpoint.answer,
    }))
}

/// Without the facts that are not there: null, and marks that are not set.
fn short(facts: Value) -> Value {
    let Value::Object(facts) = facts else { return facts };
    Value::Object(facts.into_iter().filter(|(_, value)| !value.is_null() && value != &Value::Bool(false)).collect())
}

fn input(input: &Input) -> Value {
    let place = match input.place {
        Place::Path => "path",
        Place::Header => "header",
        Place::Query => "query",
        Place::Body => "body",
    };
    let encoding = input.encoding.map(|encoding| match encoding {
        Encoding::Csv => "csv",
        Encoding::Repeat => "repeat",
        Encoding::Brackets => "brackets",
    });
    short(json!({
        "place": place,
        "name": input.name.wire(),
        "type": ty(&input.ty),
        "required": input.required,
        "nullable": input.nullable,
        "encoding": encoding,
    }))
}

fn envelope(envelope: &Envelope) -> Value {
    short(json!({"data": envelope.data, "meta": envelope.meta, "inside": envelope.inside.first()}))
}

fn paging(kind: &PagingKind) -> Value {
    match kind {
        PagingKind::Pages { page, size, meta, current, total } => {
            json!({"kind": "pages", "page": page, "size": size, "meta": meta, "current": current, "total": total})
        }
        PagingKind::Cursor { size, next } => json!({"kind": "cursor", "size": size, "next": next}),
        PagingKind::Token { size, next, token } => json!({"kind": "token", "size": size, "next": next, "token": token}),
    }
}

fn declaration(def: &TypeDef) -> Value {
    match &def.kind {
        TypeKind::Record(record) => json!({"record": record.fields.iter().map(field).collect::<Vec<_>>()}),
        TypeKind::Choice(choice) => {
            json!({"choice": {"values": choice.variants.iter().map(|variant| variant.name.wire()).collect::<Vec<_>>(), "open": choice.open}})
        }
        TypeKind::Union(union) => {
            let variants: Map<_, _> = union.variants.iter().map(|UnionVariant { name, ty: of }| (name.wire().to_owned(), ty(of))).collect();
            json!({"union": {
                "tag": union.discriminator, "content": union.content, "default": union.default, "open": union.open, "variants": variants,
            }})
        }
        TypeKind::Newtype(newtype) => json!({"newtype": newtype.pattern.as_ref().map(|pattern| &pattern.text)}),
    }
}

fn field(field: &RecordField) -> Value {
    short(json!({"name": field.name.wire(), "type": ty(&field.ty), "required": field.required, "nullable": field.nullable}))
}

fn ty(of: &Type) -> Value {
    match of {
        Type::Text | Type::DateTime | Type::Secret => "text".into(),
        Type::Integer | Type::Timestamp | Type::TimestampMs => "integer".into(),
        Type::Number => "number".into(),
        Type::Boolean => "boolean".into(),
        Type::Json => "json".into(),
        Type::Object => "object".into(),
        Type::File => "file".into(),
        Type::List(inner) => json!({"list": ty(inner)}),
        Type::Map(inner) | Type::SecretMap(inner) => json!({"map": ty(inner)}),
        Type::Named(named) => json!({"named": named.name}),
    }
}

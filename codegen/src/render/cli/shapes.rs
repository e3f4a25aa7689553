//! What people type for declared types: the fields of structs, the values of enums. It is data alone, and only of types that a request may contain.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::params::flag;
use crate::api::{Api, Choice, Record, RecordField, RefKind, Type, TypeDef, TypeKind, Union};
use crate::name::{Name, ident};
use crate::render::docs;
use crate::render::endpoint::option;

/// The statics of all types that inputs are made of, if there are any.
pub(super) fn file(api: &Api) -> Option<TokenStream> {
    let used = used(api);
    let statics: Vec<TokenStream> = used.iter().filter_map(|def| definition(def)).collect();
    let parts = [("Choice", RefKind::Choice), ("Record", RefKind::Record), ("Union", RefKind::Union)];
    let has = |kind| used.iter().any(|def| kind_of(def) == kind);
    let mut names: Vec<&str> = parts.into_iter().filter(|(_, kind)| has(*kind)).map(|(name, _)| name).collect();
    names.extend(has(RefKind::Record).then_some(["Field", "Shape"]).into_iter().flatten());
    names.sort_unstable();
    let names = names.into_iter().map(ident);
    let docs = docs::inner(&["What people type for the types of inputs: the fields of structs, the values of enums."]);
    (!statics.is_empty()).then(|| quote!(#docs use runtime::cli::{#(#names),*}; #(#statics)*))
}

/// The shape of a value of this type; `at` is the way to the statics. What stands in lists is typed as JSON unless it is one value.
pub(super) fn shape(ty: &Type, at: &TokenStream) -> TokenStream {
    let name = match ty {
        Type::List(inner) => {
            let inner = if needs_fields(inner) { quote!(Shape::Json) } else { shape(inner, at) };
            return quote!(Shape::List(&#inner));
        }
        Type::Named(named) => {
            let name = Name::new(&*named.name);
            let (shown, name) = (name.shouty(), name.static_ident());
            return match named.kind {
                RefKind::Record => quote!(Shape::Record(&#at #name)),
                RefKind::Choice => quote!(Shape::Choice(&#at #name)),
                RefKind::Union => quote!(Shape::Union(&#at #name)),
                RefKind::Newtype => quote!(Shape::Id(#shown)),
            };
        }
        Type::Text => "Text",
        Type::Secret => "Secret",
        Type::Integer => "Integer",
        Type::Number => "Number",
        Type::Boolean => "Boolean",
        Type::Timestamp => "Seconds",
        Type::TimestampMs => "Milliseconds",
        Type::DateTime => "DateTime",
        Type::File => "File",
        Type::Json | Type::Object | Type::Map(_) | Type::SecretMap(_) => "Json",
    };
    let name = ident(name);
    quote!(Shape::#name)
}

/// Whether a value has several parts.
fn needs_fields(ty: &Type) -> bool {
    matches!(ty, Type::List(_)) || matches!(ty, Type::Named(named) if matches!(named.kind, RefKind::Record | RefKind::Union))
}

fn kind_of(def: &TypeDef) -> RefKind {
    match def.kind {
        TypeKind::Record(_) => RefKind::Record,
        TypeKind::Choice(_) => RefKind::Choice,
        TypeKind::Union(_) => RefKind::Union,
        TypeKind::Newtype(_) => RefKind::Newtype,
    }
}

/// The declared types that shapes of inputs name, by name.
fn used(api: &Api) -> Vec<&TypeDef> {
    let declared: BTreeMap<String, &TypeDef> = api.types().map(|def| (def.name.pascal(), def)).collect();
    let endpoints = || api.resources.iter().flat_map(|resource| &resource.endpoints);
    let mut open: Vec<&Type> = endpoints().flat_map(|endpoint| endpoint.inputs.iter().map(|input| &input.ty).chain(&endpoint.whole_body)).collect();
    let mut found = BTreeSet::new();
    while let Some(ty) = open.pop() {
        match ty {
            Type::List(inner) if !needs_fields(inner) => open.push(inner),
            Type::Named(named) if found.insert(named.name.clone()) => open.extend(declared.get(&named.name).into_iter().flat_map(|def| def.parts())),
            _ => {}
        }
    }
    found.iter().filter_map(|name| declared.get(name).copied()).collect()
}

fn definition(def: &TypeDef) -> Option<TokenStream> {
    let name = def.name.static_ident();
    let (ty, value) = match &def.kind {
        TypeKind::Record(record) => (quote!(Record), self::record(record)),
        TypeKind::Choice(choice) => (quote!(Choice), self::choice(choice)),
        TypeKind::Union(union) => (quote!(Union), self::union(union)),
        TypeKind::Newtype(_) => return None,
    };
    Some(quote!(pub(super) static #name: #ty = #value;))
}

fn record(record: &Record) -> TokenStream {
    let fields = record.fields.iter().map(field);
    quote!(Record { fields: &[#(#fields),*] })
}

fn field(field: &RecordField) -> TokenStream {
    let (name, flag, help) = (field.name.wire(), flag(&field.name), &field.help);
    let shape = shape(&field.ty, &TokenStream::new());
    let required = field.is_argument().then(|| quote!(.required()));
    let nullable = field.nullable.then(|| quote!(.nullable()));
    let preset = field.preset.as_ref().map(|preset| {
        let json = preset.to_string();
        quote!(.preset(#json))
    });
    quote!(Field::of(#name).shown(#flag, #shape, #help) #required #nullable #preset)
}

fn choice(choice: &Choice) -> TokenStream {
    let values = choice.variants.iter().map(|variant| {
        let (text, says) = (variant.name.wire(), variant.says.as_deref().unwrap_or_default());
        quote!((#text, #says))
    });
    let open = choice.open;
    quote!(Choice { values: &[#(#values),*], open: #open })
}

fn union(union: &Union) -> TokenStream {
    let by_flag = flag(&Name::new(&*union.discriminator));
    let (by, content, default) = (&union.discriminator, option(union.content.as_deref()), option(union.default.as_deref()));
    let variants = union.variants.iter().filter_map(|variant| {
        let (wire, record) = (variant.name.wire(), Name::new(&*variant.ty.named()?.name).static_ident());
        Some(quote!((#wire, &#record)))
    });
    quote!(Union { by: #by, flag: #by_flag, content: #content, default: #default, variants: &[#(#variants),*] })
}

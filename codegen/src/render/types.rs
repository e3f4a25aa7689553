//! Declared types: structs, enums, unions, newtypes. The macros of the runtime give them their behaviour.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::{docs, ty};
use crate::api::{Choice, Newtype, Record, RecordField, Type, TypeDef, TypeKind, Union};
use crate::name::ident;

/// One declared type.
pub(super) fn definition(def: &TypeDef) -> TokenStream {
    match &def.kind {
        TypeKind::Record(record) => self::record(def, record),
        TypeKind::Choice(choice) => self::choice(def, choice),
        TypeKind::Union(union) => self::union(def, union),
        TypeKind::Newtype(newtype) => self::newtype(def, newtype),
    }
}

fn prose(def: &TypeDef) -> TokenStream {
    docs::outer(&def.docs.iter().map(|text| docs::prose(text)).collect::<Vec<_>>())
}

fn record(def: &TypeDef, record: &Record) -> TokenStream {
    let docs = prose(def);
    let name = def.name.type_ident();
    let default = (record.input && record.fields.iter().all(|field| !field.required)).then(|| quote!(Default,));
    let fields = record.fields.iter().map(|field| {
        let docs = docs::outer(&field.docs.iter().map(|text| docs::prose(text)).collect::<Vec<_>>());
        let (name, ty) = (field.name.ident(), field_type(field));
        quote!(#docs pub #name: #ty)
    });
    let wires = record.fields.iter().map(|field| {
        let (name, wire) = (field.name.ident(), field.name.wire());
        let lenient = field.lenient.then(|| quote!(lenient));
        quote!(#name = #wire #lenient)
    });
    let methods = record.input.then(|| constructors(def, record));
    quote! {
        #docs
        #[derive(Debug, Clone, #default PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
            /// What was sent beyond these fields; it is written back.
            pub extra: runtime::Extra,
        }
        #methods
        runtime::record!(#name { #(#wires),* });
    }
}

/// The type of a struct's field.
pub(super) fn field_type(field: &RecordField) -> TokenStream {
    let mut ty = ty::plain(&field.ty);
    if field.boxed {
        ty = quote!(Box<#ty>);
    }
    if field.nullable {
        ty = quote!(Option<#ty>);
    }
    if field.required { ty } else { quote!(Option<#ty>) }
}

/// A struct that a request may contain can be made: `new` takes what is required, setters the rest.
fn constructors(def: &TypeDef, record: &Record) -> TokenStream {
    let name = def.name.type_ident();
    let given = record.fields.iter().filter(|field| field.is_argument()).map(|field| {
        let (name, how) = (field.name.ident(), how(field, field.nullable));
        quote!(new #name: #how,)
    });
    let presets = record.fields.iter().filter_map(|field| {
        let (name, how) = (field.name.ident(), how(field, false));
        let start = preset_value(&field.ty, field.preset.as_ref()?);
        Some(quote!(preset #name: #how = #start,))
    });
    let set = record.fields.iter().filter(|field| !field.required && field.preset.is_none()).map(|field| {
        let (name, how) = (field.name.ident(), how(field, false));
        let clear = field.nullable.then(|| ident(&format!("clear_{}", field.name.snake())));
        quote!(set #name #clear: #how,)
    });
    let entries: TokenStream = given.chain(presets).chain(set).collect();
    let complete = !record.fields.iter().any(RecordField::is_argument) && record.fields.iter().any(|field| field.preset.is_some());
    let default = complete.then(|| quote!(impl Default for #name { #[inline] fn default() -> Self { Self::new() } }));
    quote! {
        runtime::make!(#name { #entries });
        #default
    }
}

/// How an argument becomes the value of a field, and its type.
fn how(field: &RecordField, may_be_null: bool) -> TokenStream {
    let (how, ty) = ty::conversion(&field.ty, may_be_null);
    let how = ident(how);
    quote!(#how #ty)
}

/// What a field starts with.
fn preset_value(ty: &Type, value: &Value) -> TokenStream {
    match (ty, value) {
        (Type::List(_), Value::Array(items)) if items.is_empty() => quote!(Vec::new()),
        (Type::List(inner), Value::Array(items)) => {
            let items = items.iter().map(|item| preset_value(inner, item));
            quote!(Vec::from([#(#items),*]))
        }
        (Type::Number, Value::Number(number)) => {
            let literal = Literal::f64_unsuffixed(number.as_f64().unwrap_or_default());
            quote!(#literal)
        }
        (Type::Integer, Value::Number(number)) => super::value::number(number),
        (_, Value::Bool(value)) => quote!(#value),
        (_, Value::Number(number)) => {
            let number = super::value::number(number);
            quote!(#number.into())
        }
        (_, value) => {
            let text = value.as_str().unwrap_or_default();
            quote!(#text.into())
        }
    }
}

fn choice(def: &TypeDef, choice: &Choice) -> TokenStream {
    let docs = prose(def);
    let name = def.name.type_ident();
    let variants = choice.variants.iter().map(|variant| {
        let docs = docs::outer(&variant.docs.iter().map(|text| docs::prose(text)).collect::<Vec<_>>());
        let name = variant.name.type_ident();
        quote!(#docs #name)
    });
    let unknown = choice.open.then(|| {
        quote! {
            /// A value that this version does not know.
            Unknown(runtime::UnknownValue),
        }
    });
    let wires = choice.variants.iter().map(|variant| {
        let (name, wire) = (variant.name.type_ident(), variant.name.wire());
        quote!(#name = #wire)
    });
    let closed = (!choice.open).then(|| quote!(closed));
    let copy = (!choice.open).then(|| quote!(Copy,));
    let non_exhaustive = choice.open.then(|| quote!(#[non_exhaustive]));
    quote! {
        #docs
        #[derive(Debug, Clone, #copy PartialEq, Eq, Hash)]
        #non_exhaustive
        pub enum #name { #(#variants,)* #unknown }
        runtime::choice!(#name { #(#wires),* } #closed);
    }
}

fn union(def: &TypeDef, union: &Union) -> TokenStream {
    let docs = prose(def);
    let name = def.name.type_ident();
    let discriminator = &union.discriminator;
    let parts = || {
        union.variants.iter().map(|variant| {
            let (ty, wire) = (ty::plain(&variant.ty), variant.name.wire());
            (variant.name.type_ident(), quote!(Box<#ty>), wire)
        })
    };
    let variants = parts().map(|(name, ty, wire)| {
        let docs = docs::outer(&[format!("`{discriminator}` is `{wire}`.")]);
        quote!(#docs #name(#ty))
    });
    let wires = parts().map(|(name, ty, wire)| quote!(#name(#ty) = #wire));
    let unknown = union.open.then(|| {
        quote! {
            /// Something that this version does not know, as it was sent.
            Unknown(runtime::Json),
        }
    });
    let content = union.content.as_ref().map(|content| quote!(in #content));
    let closed = (!union.open).then(|| quote!(closed));
    let default = union.default.as_ref().map(|default| quote!(default #default));
    let non_exhaustive = union.open.then(|| quote!(#[non_exhaustive]));
    quote! {
        #docs
        #[derive(Clone, PartialEq)]
        #non_exhaustive
        pub enum #name { #(#variants,)* #unknown }
        runtime::union!(#name by #discriminator #content { #(#wires),* } #closed #default);
    }
}

fn newtype(def: &TypeDef, newtype: &Newtype) -> TokenStream {
    let docs = match &newtype.pattern {
        Some(pattern) => {
            let mut paragraphs: Vec<String> = def.docs.iter().map(|text| docs::prose(text)).collect();
            paragraphs.insert(1, format!("It must fit `{}`, which is checked before a request is sent.", pattern.text));
            docs::outer(&paragraphs)
        }
        None => prose(def),
    };
    let name = def.name.type_ident();
    let pattern = newtype.pattern.as_ref().map(|pattern| {
        let text = &pattern.text;
        let numeric = pattern.is_numeric().then(|| quote!(, numeric));
        quote!(, #text #numeric)
    });
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct #name(String);
        runtime::newtype!(#name #pattern);
    }
}

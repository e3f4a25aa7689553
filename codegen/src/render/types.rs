//! Declared types: structs, enums, unions, newtypes. The macros of the runtime give them their behaviour.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::{docs, macros, ty};
use crate::api::{Choice, Newtype, Record, RecordField, Type, TypeDef, TypeKind, Union};

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
    let wires: Vec<String> = record.fields.iter().map(wire).collect();
    let behaviour = macros::list("record", &def.name.pascal(), &wires, "");
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
        #behaviour
    }
}

/// How a field is called outside.
fn wire(field: &RecordField) -> String {
    format!("{} = {:?}{}", field.name.snake(), field.name.wire(), if field.lenient { " lenient" } else { "" })
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
    let given =
        record.fields.iter().filter(|field| field.is_argument()).map(|field| format!("new {}: {}", field.name.snake(), how(field, field.nullable)));
    let presets = record.fields.iter().filter_map(|field| {
        let start = preset_value(&field.ty, field.preset.as_ref()?);
        Some(format!("preset {}: {} = {start}", field.name.snake(), how(field, false)))
    });
    let set = record.fields.iter().filter(|field| !field.required && field.preset.is_none()).map(|field| {
        let name = field.name.snake();
        let clear = if field.nullable { format!(" clear_{name}") } else { String::new() };
        format!("set {name}{clear}: {}", how(field, false))
    });
    let entries: Vec<String> = given.chain(presets).chain(set).collect();
    let make = macros::list(macros::MAKE, &def.name.pascal(), &entries, "");
    let complete = !record.fields.iter().any(RecordField::is_argument) && record.fields.iter().any(|field| field.preset.is_some());
    let default = complete.then(|| {
        let name = def.name.type_ident();
        quote!(impl Default for #name { #[inline] fn default() -> Self { Self::new() } })
    });
    quote!(#make #default)
}

/// How an argument becomes the value of a field, and its type.
fn how(field: &RecordField, may_be_null: bool) -> String {
    let (how, ty) = ty::conversion(&field.ty, may_be_null);
    format!("{how} {}", ty::text(&ty))
}

/// What a field starts with.
fn preset_value(ty: &Type, value: &Value) -> String {
    match (ty, value) {
        (Type::List(_), Value::Array(items)) if items.is_empty() => "Vec::new()".to_owned(),
        (Type::List(inner), Value::Array(items)) => {
            let items: Vec<String> = items.iter().map(|item| preset_value(inner, item)).collect();
            format!("Vec::from([{}])", items.join(", "))
        }
        (Type::Number, Value::Number(number)) => Literal::f64_unsuffixed(number.as_f64().unwrap_or_default()).to_string(),
        (Type::Integer, Value::Number(number)) => super::value::number(number).to_string(),
        (_, Value::Bool(value)) => value.to_string(),
        (_, Value::Number(number)) => format!("{}.into()", super::value::number(number)),
        (_, value) => format!("{:?}.into()", value.as_str().unwrap_or_default()),
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
    let wires: Vec<String> = choice.variants.iter().map(|variant| format!("{} = {:?}", variant.name.pascal(), variant.name.wire())).collect();
    let behaviour = macros::list("choice", &def.name.pascal(), &wires, if choice.open { "" } else { " closed" });
    let copy = (!choice.open).then(|| quote!(Copy,));
    let non_exhaustive = choice.open.then(|| quote!(#[non_exhaustive]));
    quote! {
        #docs
        #[derive(Debug, Clone, #copy PartialEq, Eq, Hash)]
        #non_exhaustive
        pub enum #name { #(#variants,)* #unknown }
        #behaviour
    }
}

fn union(def: &TypeDef, union: &Union) -> TokenStream {
    let docs = prose(def);
    let name = def.name.type_ident();
    let discriminator = &union.discriminator;
    let variants = union.variants.iter().map(|variant| {
        let docs = docs::outer(&[format!("`{discriminator}` is `{}`.", variant.name.wire())]);
        let (name, ty) = (variant.name.type_ident(), ty::plain(&variant.ty));
        quote!(#docs #name(Box<#ty>))
    });
    let wires = union.variants.iter().map(|variant| {
        let name = &variant.name;
        format!("{}(Box<{}>) = {:?}", name.pascal(), ty::text(&ty::plain(&variant.ty)), name.wire())
    });
    let content = union.content.as_ref().map_or_else(String::new, |content| format!(" in {content:?}"));
    let default = union.default.as_ref().map_or_else(String::new, |default| format!(" default {default:?}"));
    let head = format!("{} by {discriminator:?}{content}", def.name.pascal());
    let tail = format!("{}{default}", if union.open { "" } else { " closed" });
    let behaviour = macros::list("union", &head, &wires.collect::<Vec<_>>(), &tail);
    let unknown = union.open.then(|| {
        quote! {
            /// Something that this version does not know, as it was sent.
            Unknown(runtime::Json),
        }
    });
    let non_exhaustive = union.open.then(|| quote!(#[non_exhaustive]));
    quote! {
        #docs
        #[derive(Clone, PartialEq)]
        #non_exhaustive
        pub enum #name { #(#variants,)* #unknown }
        #behaviour
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
    let pattern = newtype.pattern.as_ref().map_or_else(String::new, |pattern| {
        let numeric = if pattern.is_numeric() { ", numeric" } else { "" };
        format!(", {:?}{numeric}", pattern.text)
    });
    let behaviour = macros::plain("newtype", &format!("{}{pattern}", def.name.pascal()));
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct #name(String);
        #behaviour
    }
}

//! JSON values as Rust: as a value of the runtime, and as the expression that a person would write for a type.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::ty;
use crate::api::{Api, Home, Record, RecordField, RefKind, Type, TypeDef, TypeKind, TypeRef, Union};
use crate::name::ident;

/// A value as something that becomes JSON.
pub(super) fn into_json(value: &Value) -> TokenStream {
    match value {
        Value::String(text) => quote!(#text),
        Value::Bool(value) => quote!(#value),
        value => json(value),
    }
}

/// A value as JSON.
pub(super) fn json(value: &Value) -> TokenStream {
    match value {
        Value::Null => quote!(runtime::Json::Null),
        Value::String(text) => quote!(runtime::Json::from(#text)),
        Value::Bool(value) => quote!(runtime::Json::from(#value)),
        Value::Number(number) => {
            let number = self::number(number);
            quote!(runtime::Json::from(#number))
        }
        Value::Array(items) => {
            let items = items.iter().map(json);
            quote!(runtime::Json::Array(Vec::from([#(#items),*])))
        }
        Value::Object(fields) => {
            let fields = fields.iter().map(|(key, value)| {
                let value = json(value);
                quote!((#key.to_owned(), #value))
            });
            quote!(runtime::Json::Object([#(#fields),*].into_iter().collect()))
        }
    }
}

/// A number as a literal of its own.
pub(super) fn number(number: &serde_json::Number) -> TokenStream {
    match (number.as_i64(), number.as_f64()) {
        (Some(integer), _) => {
            let literal = grouped(integer).parse().unwrap_or_else(|_| Literal::i64_unsuffixed(integer));
            quote!(#literal)
        }
        (None, Some(float)) => {
            let literal = Literal::f64_unsuffixed(float);
            quote!(#literal)
        }
        (None, None) => quote!(0),
    }
}

/// A number with its digits in groups of three, as people read them.
fn grouped(number: i64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        let left = digits.len() - index;
        if left.is_multiple_of(3) && out.ends_with(|c: char| c.is_ascii_digit()) {
            out.push('_');
        }
        out.push(digit);
    }
    out
}

/// Makes expressions for a user of the crate, who sees it as `package`.
pub(super) struct Expressions<'a> {
    api: &'a Api,
    defs: BTreeMap<String, &'a TypeDef>,
    package: proc_macro2::Ident,
}

impl<'a> Expressions<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        Self { api, defs: api.types_by_name(), package: super::package_ident(api) }
    }

    /// All declared types by their names.
    pub(super) fn types(&self) -> &BTreeMap<String, &'a TypeDef> {
        &self.defs
    }

    /// The expression for an argument of this type; it may still need `into`.
    pub(super) fn argument(&self, ty: &Type, value: &Value) -> TokenStream {
        let package = &self.package;
        match (ty, value) {
            (Type::List(inner), Value::Array(items)) if items.is_empty() => {
                let inner = self.ty(inner);
                quote!(Vec::<#inner>::new())
            }
            (Type::List(inner), Value::Array(items)) => {
                let items = items.iter().map(|item| self.exact(inner, item));
                quote!([#(#items),*])
            }
            (Type::Text | Type::Secret | Type::DateTime, Value::String(text)) => quote!(#text),
            (Type::Named(ty), value) if ty.kind == RefKind::Newtype => match value {
                Value::Number(value) => {
                    let literal = Literal::u64_suffixed(value.as_u64().unwrap_or_default());
                    quote!(#literal)
                }
                value => {
                    let text = value.as_str().unwrap_or_default();
                    quote!(#text)
                }
            },
            (Type::File, value) => {
                let content = value.as_str().unwrap_or_default();
                quote!(#package::runtime::File::new("file.txt", #content))
            }
            _ => self.exact(ty, value),
        }
    }

    /// The expression that has exactly this type.
    fn exact(&self, ty: &Type, value: &Value) -> TokenStream {
        let package = &self.package;
        match (ty, value) {
            (Type::Text, Value::String(text)) => quote!(#text.to_owned()),
            (Type::Secret, value) => {
                let text = value.as_str().unwrap_or_default();
                quote!(#package::runtime::Secret::from(#text))
            }
            (Type::DateTime, value) => {
                let text = value.as_str().unwrap_or_default();
                quote!(#package::runtime::DateTime::from(#text))
            }
            (Type::Timestamp, Value::Number(value)) => {
                let value = number(value);
                quote!(#package::runtime::Timestamp::from(#value))
            }
            (Type::TimestampMs, Value::Number(value)) => {
                let value = number(value);
                quote!(#package::runtime::TimestampMs::from(#value))
            }
            (Type::Number, Value::Number(value)) => {
                let literal = Literal::f64_unsuffixed(value.as_f64().unwrap_or_default());
                quote!(#literal)
            }
            (Type::Integer, Value::Number(value)) => number(value),
            (Type::Boolean, Value::Bool(value)) => quote!(#value),
            (Type::List(inner), Value::Array(items)) => {
                let items = items.iter().map(|item| self.exact(inner, item));
                quote!(Vec::from([#(#items),*]))
            }
            (Type::Map(inner) | Type::SecretMap(inner), Value::Object(entries)) => {
                let entries = entries.iter().map(|(key, item)| {
                    let item = self.exact(inner, item);
                    quote!((#key.to_owned(), #item))
                });
                quote!([#(#entries),*].into_iter().collect::<#package::runtime::Map<_>>())
            }
            (Type::Object, Value::Object(entries)) => {
                let entries = entries.iter().map(|(key, item)| {
                    let item = self.json(item);
                    quote!((#key.to_owned(), #item))
                });
                quote!([#(#entries),*].into_iter().collect::<#package::runtime::Object>())
            }
            (Type::Named(ty), value) => self.named(ty, value),
            (_, value) => self.json(value),
        }
    }

    fn json(&self, value: &Value) -> TokenStream {
        let package = &self.package;
        let value = json(value);
        quote!({ use #package::runtime; #value })
    }

    fn named(&self, ty: &TypeRef, value: &Value) -> TokenStream {
        let path = self.path(ty);
        match self.defs.get(&ty.name).map(|def| &def.kind) {
            Some(TypeKind::Record(record)) => self.record(&path, record, value),
            Some(TypeKind::Union(union)) => self.union(&path, union, value),
            Some(TypeKind::Choice(choice)) => {
                let text = value.as_str().unwrap_or_default();
                match choice.variants.iter().find(|variant| variant.name.wire() == text) {
                    Some(variant) => {
                        let variant = variant.name.type_ident();
                        quote!(#path::#variant)
                    }
                    None => quote!(#path::from(#text)),
                }
            }
            Some(TypeKind::Newtype(_)) | None => {
                let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                quote!(#path::from(#text))
            }
        }
    }

    /// A type with the path to it.
    pub(super) fn ty(&self, ty: &Type) -> TokenStream {
        let package = &self.package;
        match ty {
            Type::Named(ty) => self.path(ty),
            Type::List(inner) => {
                let inner = self.ty(inner);
                quote!(Vec<#inner>)
            }
            Type::Map(inner) => {
                let inner = self.ty(inner);
                quote!(#package::runtime::Map<#inner>)
            }
            Type::Text | Type::Integer | Type::Number | Type::Boolean => ty::plain(ty),
            ty => {
                let ty = ty::plain(ty);
                quote!(#package::#ty)
            }
        }
    }

    fn path(&self, ty: &TypeRef) -> TokenStream {
        self.place(&ty.name, ty.home)
    }

    /// The path to a type that is declared there.
    pub(super) fn place(&self, name: &str, home: Home) -> TokenStream {
        let (package, name) = (&self.package, ident(name));
        match home {
            Home::Shared(_) => quote!(#package::types::#name),
            Home::Resource(index) => {
                let resource = &self.api.resources[index];
                let module = super::module(self.api, resource);
                quote!(#package::#module::#name)
            }
        }
    }

    fn record(&self, path: &TokenStream, record: &Record, value: &Value) -> TokenStream {
        let given = |field: &RecordField| value.get(field.name.wire());
        let required = record.fields.iter().filter(|field| field.is_argument()).map(|field| {
            let value = given(field).unwrap_or(&Value::Null);
            match (field.nullable, value) {
                (true, Value::Null) => {
                    let ty = self.ty(&field.ty);
                    quote!(None::<#ty>)
                }
                (true, value) => {
                    let value = self.argument(&field.ty, value);
                    quote!(Some(#value))
                }
                (false, value) => self.argument(&field.ty, value),
            }
        });
        let optional = record.fields.iter().filter(|field| !field.is_argument()).filter_map(|field| match given(field)? {
            Value::Null => field.nullable.then(|| {
                let clear = ident(&format!("clear_{}", field.name.snake()));
                quote!(.#clear())
            }),
            value => {
                let (setter, value) = (field.name.ident(), self.argument(&field.ty, value));
                Some(quote!(.#setter(#value)))
            }
        });
        quote!(#path::new(#(#required),*) #(#optional)*)
    }

    fn union(&self, path: &TokenStream, union: &Union, value: &Value) -> TokenStream {
        let tag = value.get(&union.discriminator).and_then(Value::as_str).or(union.default.as_deref()).unwrap_or_default();
        match union.variants.iter().find(|variant| variant.name.wire() == tag) {
            Some(variant) => {
                let inner = union.content.as_ref().and_then(|content| value.get(content)).unwrap_or(value);
                let inner = self.exact(&variant.ty, inner);
                quote!(#path::from(#inner))
            }
            None => {
                let value = self.json(value);
                quote!(#path::Unknown(#value))
            }
        }
    }
}

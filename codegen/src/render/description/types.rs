//! Declared types and their use, in the description.

use std::collections::BTreeSet;
use std::ops::Not;

use serde::Serialize;
use serde_json::Value;

use crate::api::{Api, Pattern, RecordField, Type, TypeDef, TypeKind};
use crate::name::Name;
use crate::render::words::{self, Word};

/// The declared types that inputs are made of, by name.
pub(super) fn taken(api: &Api) -> Vec<&TypeDef> {
    let declared = api.types_by_name();
    let endpoints = api.endpoints();
    let mut open: Vec<&Type> = endpoints.flat_map(|endpoint| endpoint.inputs.iter().map(|input| &input.ty).chain(&endpoint.whole_body)).collect();
    open.extend(api.variables.iter().map(|variable| &variable.ty));
    open.extend(api.acting.iter().map(|acting| &acting.ty));
    let mut found = BTreeSet::new();
    while let Some(ty) = open.pop() {
        match ty {
            Type::List(inner) | Type::Map(inner) | Type::SecretMap(inner) => open.push(inner),
            Type::Named(named) if found.insert(named.name.clone()) => open.extend(declared.get(&named.name).into_iter().flat_map(|def| def.parts())),
            _ => {}
        }
    }
    found.iter().filter_map(|name| declared.get(name).copied()).collect()
}

/// A value that is given or that an object has.
#[derive(Serialize)]
pub(super) struct Field<'a> {
    pub(super) name: &'a str,
    pub(super) flag: String,
    #[serde(skip_serializing_if = "Not::not")]
    pub(super) argument: bool,
    #[serde(skip_serializing_if = "str::is_empty")]
    pub(super) says: &'a str,
    #[serde(rename = "type")]
    pub(super) ty: Use<'a>,
    #[serde(skip_serializing_if = "Not::not")]
    pub(super) required: bool,
    #[serde(skip_serializing_if = "Not::not")]
    pub(super) nullable: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) preset: Option<&'a Value>,
}

impl<'a> Field<'a> {
    pub(super) fn new(name: &'a str, word: Word, ty: &'a Type, required: bool) -> Self {
        let (argument, flag) = match word {
            Word::Argument(flag) => (true, flag),
            Word::Option(flag) => (false, flag),
        };
        Self { name, flag, argument, says: "", ty: Use::of(ty), required, nullable: false, preset: None }
    }
}

/// A declared type.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Declaration<'a> {
    Record(Vec<Field<'a>>),
    Choice {
        values: Vec<(&'a str, &'a str)>,
        open: bool,
    },
    Union {
        by: &'a str,
        flag: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        content: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        default: Option<&'a str>,
        variants: Vec<(&'a str, Use<'a>)>,
    },
    Newtype {
        word: String,
        #[serde(skip_serializing_if = "Option::is_none")]
        pattern: Option<&'a str>,
        #[serde(skip_serializing_if = "Not::not")]
        numeric: bool,
    },
}

pub(super) fn declaration(def: &TypeDef) -> Declaration<'_> {
    match &def.kind {
        TypeKind::Record(record) => Declaration::Record(record.fields.iter().map(field).collect()),
        TypeKind::Choice(choice) => {
            let values = choice.variants.iter().map(|variant| (variant.name.wire(), variant.says.as_deref().unwrap_or_default()));
            Declaration::Choice { values: values.collect(), open: choice.open }
        }
        TypeKind::Union(union) => Declaration::Union {
            by: &union.discriminator,
            flag: words::name(&Name::new(&*union.discriminator)),
            content: union.content.as_deref(),
            default: union.default.as_deref(),
            variants: union.variants.iter().map(|variant| (variant.name.wire(), Use::of(&variant.ty))).collect(),
        },
        TypeKind::Newtype(newtype) => {
            let pattern = newtype.pattern.as_ref();
            let numeric = pattern.is_some_and(Pattern::is_numeric);
            Declaration::Newtype { word: def.name.shouty(), pattern: pattern.map(|pattern| &*pattern.text), numeric }
        }
    }
}

fn field(field: &RecordField) -> Field<'_> {
    let plain = Field::new(field.name.wire(), Word::Option(words::name(&field.name)), &field.ty, field.required);
    Field { says: &field.help, nullable: field.nullable, preset: field.preset.as_ref(), ..plain }
}

/// The use of a type.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Use<'a> {
    Text,
    Secret,
    Integer,
    Number,
    Boolean,
    Seconds,
    Milliseconds,
    DateTime,
    Json,
    Object,
    File,
    List(Box<Self>),
    Map(Box<Self>),
    SecretMap(Box<Self>),
    Named(&'a str),
}

impl<'a> Use<'a> {
    pub(super) fn of(ty: &'a Type) -> Self {
        match ty {
            Type::Text => Self::Text,
            Type::Secret => Self::Secret,
            Type::Integer => Self::Integer,
            Type::Number => Self::Number,
            Type::Boolean => Self::Boolean,
            Type::Timestamp => Self::Seconds,
            Type::TimestampMs => Self::Milliseconds,
            Type::DateTime => Self::DateTime,
            Type::Json => Self::Json,
            Type::Object => Self::Object,
            Type::File => Self::File,
            Type::List(inner) => Self::List(Box::new(Self::of(inner))),
            Type::Map(inner) => Self::Map(Box::new(Self::of(inner))),
            Type::SecretMap(inner) => Self::SecretMap(Box::new(Self::of(inner))),
            Type::Named(named) => Self::Named(&named.name),
        }
    }
}

//! Types from what a schema says and what its examples show: an example tells more than a schema that says only `object`. Structs and enums
//! get names of their own; enums that the spec shares are used where all values are the same.

use std::collections::BTreeMap;

use codegen::api::{Api, Home, RefKind, Type, TypeKind};
use codegen::name::{OF_RECORDS, singular};
use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::names::{Names, Scope};
use super::{scalars, verbs};
use crate::document::Schema;

/// Structs deeper than this are objects.
const DEEPEST: usize = 8;

/// The use of a type.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Use {
    /// Built in, declared here, or shared by the spec.
    Name(String),
    List(Box<Use>),
    Map(Box<Use>),
}

/// Where a value travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Side {
    Request,
    Answer,
}

/// A declared type.
#[derive(Debug, Clone)]
pub(super) enum Declared {
    Struct(Vec<Field>),
    /// Its values, with names of their own where they need them.
    Enum(Vec<(String, Option<String>)>),
}

/// A field or parameter.
#[derive(Debug, Clone)]
pub(super) struct Field {
    pub(super) name: String,
    pub(super) required: bool,
    pub(super) ty: Use,
    /// Its name in Rust, where the wire name makes none.
    pub(super) rust_name: Option<String>,
    pub(super) secret: bool,
    pub(super) nullable: bool,
    /// Further words: limits, encoding.
    pub(super) more: Map<String, Value>,
}

/// The types of a draft.
pub(super) struct Types<'a> {
    pub(super) api: &'a Api,
    pub(super) names: Names,
    pub(super) declared: IndexMap<String, Declared>,
    /// The types made of schemas so far, so that a schema that leads back to itself makes one type.
    made: BTreeMap<(Side, Vec<usize>), String>,
}

impl Use {
    pub(super) fn of(name: &str) -> Self {
        Self::Name(name.to_owned())
    }

    pub(super) fn list(of: Self) -> Self {
        Self::List(Box::new(of))
    }

    /// As the spec writes it.
    pub(super) fn written(&self) -> Value {
        match self {
            Self::Name(name) => json!(name),
            Self::List(of) => json!([of.written()]),
            Self::Map(of) => json!({"string": of.written()}),
        }
    }

    /// The name in it.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Name(name) => name,
            Self::List(of) | Self::Map(of) => of.name(),
        }
    }
}

impl<'a> Types<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        Self { api, names: Names::new(api), declared: IndexMap::new(), made: BTreeMap::new() }
    }

    /// The type of a value. `owner` is what a type of its own is named after, `field` its wire name.
    pub(super) fn of(&mut self, schema: &Schema<'_>, side: Side, owner: &str, field: &str, depth: usize) -> Use {
        let types = schema.types();
        if let Some(items) = schema.items().filter(|_| types.is_empty() || types.contains("array")) {
            return Use::list(self.of(&items, side, owner, &singular(field), depth + 1));
        }
        let fields = schema.properties();
        let shown = schema.shown_names();
        let is_object = types.contains("object") || types.is_empty() && (!fields.is_empty() || !shown.is_empty() || schema.has_entries());
        if !is_object {
            return self.scalar(schema, owner, field);
        }
        let names: Vec<&str> = if fields.is_empty() { shown.iter().copied().collect() } else { fields.keys().copied().collect() };
        if (names.is_empty() && schema.has_entries()) || are_ids(&names) {
            return Use::Map(Box::new(self.of(&schema.entries(), side, owner, &singular(field), depth + 1)));
        }
        if names.is_empty() || depth > DEEPEST {
            return Use::of("object");
        }
        Use::Name(self.record(schema, side, owner, field, depth))
    }

    fn scalar(&mut self, schema: &Schema<'_>, owner: &str, field: &str) -> Use {
        let values = schema.values();
        let is_text = schema.types().iter().all(|ty| *ty == "string");
        if !values.is_empty() && is_text && values.iter().all(|value| !value.trim().is_empty()) {
            return Use::Name(self.listed(values, owner, field));
        }
        let ty = scalars::of(schema, field);
        match self.newtype(field).filter(|_| ty == "string") {
            Some(newtype) => Use::Name(newtype),
            None => Use::of(ty),
        }
    }

    /// An enum: one of the spec's that everybody may use, else one of its own.
    fn listed(&mut self, values: Vec<String>, owner: &str, field: &str) -> String {
        let mut wanted: Vec<&str> = values.iter().map(String::as_str).collect();
        wanted.sort_unstable();
        let shared = self.api.shared.iter().flat_map(|shared| &shared.types).find(|def| match &def.kind {
            TypeKind::Choice(choice) => {
                let mut known: Vec<&str> = choice.variants.iter().map(|variant| variant.name.wire()).collect();
                known.sort_unstable();
                known == wanted
            }
            _ => false,
        });
        if let Some(def) = shared {
            return def.name.pascal();
        }
        let mut scope = Scope::new(&["Unknown"]);
        let values: Vec<(String, Option<String>)> = values.into_iter().map(|value| (value.clone(), scope.of_value(&value))).collect();
        let same = self.declared.iter().find(|(_, declared)| matches!(declared, Declared::Enum(known) if *known == values));
        if let Some((name, _)) = same {
            return name.clone();
        }
        let name = self.names.of_type(&format!("{owner}_{field}"));
        self.declared.insert(name.clone(), Declared::Enum(values));
        name
    }

    /// The shared newtype that inputs of this name have all over the spec.
    fn newtype(&self, field: &str) -> Option<String> {
        let inputs = self.api.endpoints().flat_map(|endpoint| &endpoint.inputs);
        let mut types = inputs.filter(|input| input.name.wire() == field).map(|input| match &input.ty {
            Type::Named(named) if named.kind == RefKind::Newtype && matches!(named.home, Home::Shared(_)) => Some(&named.name),
            _ => None,
        });
        let first = types.next()??;
        types.all(|other| other == Some(first)).then(|| first.clone())
    }

    /// A struct.
    fn record(&mut self, schema: &Schema<'_>, side: Side, owner: &str, field: &str, depth: usize) -> String {
        let key = (side, schema.identity());
        if let Some(name) = self.made.get(&key) {
            return name.clone();
        }
        let wanted = schema.component().map_or_else(|| format!("{owner}_{field}"), component);
        let name = self.names.of_type(&wanted);
        self.made.insert(key, name.clone());
        // Types stand in the order in which they are met.
        self.declared.insert(name.clone(), Declared::Struct(Vec::new()));
        let mut scope = Scope::new(&OF_RECORDS);
        let owner = name.trim_end_matches(|c: char| c.is_ascii_digit());
        let fields = self.fields(schema, side, owner, &mut scope, depth + 1);
        self.declared.insert(name.clone(), Declared::Struct(fields));
        name
    }

    /// The fields of an object. Of an answer only that is required which every example has.
    fn fields(&mut self, schema: &Schema<'_>, side: Side, owner: &str, scope: &mut Scope, depth: usize) -> Vec<Field> {
        let said = schema.properties();
        let shown = schema.shown_names().into_iter().filter(|name| !said.contains_key(name)).map(|name| (name, false, schema.shown_member(name)));
        let all: Vec<(&str, bool, Schema<'_>)> =
            said.iter().map(|(name, property)| (*name, property.required, property.schema.clone())).chain(shown).collect();
        let always = |name: &str| schema.examples().iter().all(|example| example.get(name).is_some());
        let named = all.into_iter().filter(|(name, ..)| !name.trim().is_empty() && !name.ends_with('?'));
        let is_required = |name: &str, required| required && (side == Side::Request || always(name));
        named.map(|(name, required, inner)| self.field(name, is_required(name, required), &inner, side, owner, scope, depth)).collect()
    }

    #[expect(clippy::too_many_arguments, reason = "what is known of one field")]
    fn field(&mut self, name: &str, required: bool, schema: &Schema<'_>, side: Side, owner: &str, scope: &mut Scope, depth: usize) -> Field {
        let ty = self.of(schema, side, owner, name, depth);
        let mut field = Field {
            name: name.to_owned(),
            required,
            rust_name: scope.of_field(name),
            secret: ty == Use::of("string") && scalars::is_secret(name),
            nullable: side == Side::Request && schema.nullable(),
            more: Map::new(),
            ty,
        };
        if side == Side::Request {
            field.more = scalars::limits(schema, &field.ty);
        }
        if field.nullable && !field.required {
            scope.of_field(&format!("clear_{name}"));
        }
        field
    }

    /// The declarations that something leads to, as the spec writes them.
    pub(super) fn written(&self, roots: &[&Use]) -> Map<String, Value> {
        let mut reached: Vec<&str> = roots.iter().map(|ty| ty.name()).collect();
        let mut next = 0;
        while let Some(name) = reached.get(next) {
            next += 1;
            if let Some(Declared::Struct(fields)) = self.declared.get(*name) {
                let inner: Vec<&str> = fields.iter().map(|field| field.ty.name()).filter(|name| !reached.contains(name)).collect();
                reached.extend(inner);
            }
        }
        let used = self.declared.iter().filter(|(name, _)| reached.contains(&name.as_str()));
        used.map(|(name, declared)| (name.clone(), declared.written(name))).collect()
    }
}

impl Declared {
    fn written(&self, name: &str) -> Value {
        let says = verbs::sentence(name.trim_end_matches(|c: char| c.is_ascii_digit()));
        match self {
            Self::Struct(fields) => json!({"says": says, "fields": Field::map(fields)}),
            Self::Enum(values) if values.iter().all(|(_, rust_name)| rust_name.is_none()) => {
                json!({"says": says, "enum": values.iter().map(|(value, _)| value).collect::<Vec<_>>()})
            }
            Self::Enum(values) => {
                let value = |(wire, rust_name): &(String, Option<String>)| {
                    (wire.clone(), rust_name.as_ref().map_or_else(|| json!({}), |rust_name| json!({"as": rust_name})))
                };
                json!({"says": says, "enum": values.iter().map(value).collect::<Map<_, _>>()})
            }
        }
    }
}

impl Field {
    /// Fields as the spec writes them.
    pub(super) fn map(fields: &[Self]) -> Map<String, Value> {
        fields.iter().map(|field| (format!("{}{}", field.name, if field.required { "" } else { "?" }), field.written())).collect()
    }

    fn written(&self) -> Value {
        let mut map = Map::new();
        map.insert("type".into(), self.ty.written());
        if let Some(rust_name) = &self.rust_name {
            map.insert("as".into(), json!(rust_name));
        }
        for (word, is_set) in [("secret", self.secret), ("nullable", self.nullable)] {
            if is_set {
                map.insert(word.into(), json!(true));
            }
        }
        map.extend(self.more.clone());
        map.insert("says".into(), json!(verbs::sentence(&self.name)));
        Value::Object(map)
    }
}

/// Whether names are no names of fields but ids: each has a digit, or stands for one.
fn are_ids(names: &[&str]) -> bool {
    let is_id = |name: &&str| name.starts_with('<') || name.contains('-') && name.contains(|c: char| c.is_ascii_digit());
    !names.is_empty() && names.iter().all(is_id)
}

/// A component's name without the words that say that it is one.
fn component(name: &str) -> String {
    let stem = ["Schema", "schema", "Dto", "DTO"].iter().find_map(|end| name.strip_suffix(end)).filter(|stem| !stem.is_empty());
    stem.unwrap_or(name).to_owned()
}

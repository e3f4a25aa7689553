//! Samples: for every endpoint one call with the least input, one with all of it, and an answer, from the spec's examples where it has them.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::graph;
use crate::api::{Api, Endpoint, Filled, Input, Place, Record, Sample, Shortcut, Taken, Type, TypeDef, TypeKind, TypeRef, Union, UnionVariant};

type Defs<'a> = BTreeMap<String, &'a TypeDef>;

/// Gives every endpoint its samples.
pub(super) fn fill(model: &mut Api) {
    let defs = model.types_by_name();
    let endpoints = model.endpoints();
    let made: Vec<_> = endpoints.map(|endpoint| (samples(endpoint, &defs), answer(endpoint, &defs))).collect();
    for (endpoint, made) in model.resources.iter_mut().flat_map(|resource| &mut resource.endpoints).zip(made) {
        (endpoint.samples, endpoint.answer) = made;
    }
}

fn answer(endpoint: &Endpoint, defs: &Defs<'_>) -> Option<Value> {
    let shown = endpoint.examples.iter().find_map(|example| example.returns.clone());
    shown.or_else(|| endpoint.returns.as_ref().map(|ty| Maker::new(defs, true).make(ty, "value")))
}

/// The least, all of it, each further kind of body, and each shortcut.
fn samples(endpoint: &Endpoint, defs: &Defs<'_>) -> Vec<Sample> {
    let inputs = |full: bool| endpoint.inputs.iter().map(|input| (full || input.required).then(|| value_of(endpoint, input, full, defs))).collect();
    let body = |full: bool| endpoint.whole_body.as_ref().map(|ty| Maker::new(defs, full).make(ty, "body"));
    let sample = |case: String, full: bool, body| Sample { case, inputs: inputs(full), body, shortcut: None, taken: Vec::new() };
    let minimal = sample("minimal".to_owned(), false, body(false));
    let full = sample("full".to_owned(), true, body(true));
    let same = minimal.inputs == full.inputs && minimal.body == full.body;
    let mut out = if same { vec![minimal] } else { vec![minimal, full] };
    for (name, body) in further_bodies(endpoint, defs) {
        out.push(sample(format!("full, {name}"), true, Some(body)));
    }
    for (index, shortcut) in endpoint.shortcuts.iter().enumerate() {
        let taken = shortcut.takes.iter().map(|taken| value_taken(endpoint, shortcut, taken, defs)).collect();
        out.push(Sample { case: shortcut.name.wire().to_owned(), inputs: inputs(false), body: None, shortcut: Some(index), taken });
    }
    out
}

/// The other variants of a body that is a union.
fn further_bodies(endpoint: &Endpoint, defs: &Defs<'_>) -> Vec<(String, Value)> {
    let Some(Type::Named(ty)) = &endpoint.whole_body else { return Vec::new() };
    let Some(TypeKind::Union(union)) = defs.get(&ty.name).map(|def| &def.kind) else { return Vec::new() };
    let first = usual(union).map(|variant| variant.name.wire());
    let others = union.variants.iter().filter(|variant| Some(variant.name.wire()) != first);
    others.map(|variant| (variant.name.wire().to_owned(), Maker::new(defs, true).variant(union, variant))).collect()
}

/// The variant that stands for a union: its default, or its first.
fn usual(union: &Union) -> Option<&UnionVariant> {
    let default = union.variants.iter().find(|variant| Some(variant.name.wire()) == union.default.as_deref());
    default.or(union.variants.first())
}

fn value_of(endpoint: &Endpoint, input: &Input, full: bool, defs: &Defs<'_>) -> Value {
    let wire = input.name.wire();
    let shown = endpoint.examples.iter().find_map(|example| match input.place {
        Place::Path => example.path.get(wire).cloned(),
        Place::Query => example.query.get(wire).cloned(),
        Place::Body => example.body.as_ref()?.get(wire).cloned(),
        Place::Header => None,
    });
    let shown = input.example.clone().or(shown).filter(|value| !value.is_null());
    shown.unwrap_or_else(|| Maker::new(defs, full).make(&input.ty, wire))
}

/// The value of a shortcut's argument: what the first example that has it says, where that is of the kind that the argument takes.
fn value_taken(endpoint: &Endpoint, shortcut: &Shortcut, taken: &Taken, defs: &Defs<'_>) -> Value {
    let made = Maker::new(defs, true).make(&taken.ty, taken.name.wire());
    let place = shortcut.fields.iter().find(|field| matches!(field, Filled::Argument { name, .. } if *name == taken.name)).map(Filled::at);
    let at = |body: &Value| place?.iter().try_fold(body, |value, key| value.get(key)).cloned();
    let shown = endpoint.examples.iter().find_map(|example| at(example.body.as_ref()?));
    shown.filter(|shown| std::mem::discriminant(shown) == std::mem::discriminant(&made)).unwrap_or(made)
}

/// Makes up values; a text is the name of its field, so that a request reads as what it is.
struct Maker<'d> {
    defs: &'d Defs<'d>,
    full: bool,
    inside: Vec<String>,
}

impl<'d> Maker<'d> {
    fn new(defs: &'d Defs<'d>, full: bool) -> Self {
        Self { defs, full, inside: Vec::new() }
    }

    fn make(&mut self, ty: &Type, wire: &str) -> Value {
        match ty {
            Type::Text => json!(wire),
            Type::Integer => json!(1),
            Type::Number => json!(0.5),
            Type::Boolean => json!(true),
            Type::Timestamp => json!(1_700_000_000),
            Type::TimestampMs => json!(1_700_000_000_000_i64),
            Type::DateTime => json!("2026-01-31T12:00:00Z"),
            Type::Json | Type::Object => json!({"key": "value"}),
            Type::Secret => json!("example-secret"),
            Type::File => json!("content"),
            Type::List(inner) if self.recurses(inner) => json!([]),
            Type::Map(inner) | Type::SecretMap(inner) if self.recurses(inner) => json!({}),
            Type::List(inner) => json!([self.make(inner, wire)]),
            Type::Map(inner) | Type::SecretMap(inner) => json!({"key": self.make(inner, wire)}),
            // Only a union in a struct that is a variant of it: lists end above, and a struct that requires itself is refused.
            Type::Named(_) if self.recurses(ty) => Value::Null,
            Type::Named(ty) => {
                self.inside.push(ty.name.clone());
                let value = self.named(ty);
                self.inside.pop();
                value
            }
        }
    }

    /// Whether the type is made already, so that making it here would never end.
    fn recurses(&self, ty: &Type) -> bool {
        graph::named(ty).is_some_and(|(ty, _)| self.inside.contains(&ty.name))
    }

    fn named(&mut self, ty: &TypeRef) -> Value {
        match self.defs.get(&ty.name).map(|def| &def.kind) {
            Some(TypeKind::Record(record)) => self.record(record),
            Some(TypeKind::Union(union)) => usual(union).map_or(Value::Null, |variant| self.variant(union, variant)),
            Some(TypeKind::Choice(choice)) => choice.variants.first().map_or(Value::Null, |variant| json!(variant.name.wire())),
            Some(TypeKind::Newtype(newtype)) => json!(newtype.sample),
            None => Value::Null,
        }
    }

    fn record(&mut self, record: &Record) -> Value {
        let mut object = serde_json::Map::new();
        for field in &record.fields {
            if field.is_argument() || self.full && !self.recurses(&field.ty) {
                let value = field.example.clone().unwrap_or_else(|| self.make(&field.ty, field.name.wire()));
                object.insert(field.name.wire().to_owned(), value);
            }
        }
        Value::Object(object)
    }

    fn variant(&mut self, union: &Union, variant: &UnionVariant) -> Value {
        let inner = self.make(&variant.ty, variant.name.wire());
        let tag = (union.discriminator.clone(), json!(variant.name.wire()));
        match (&union.content, inner) {
            (Some(content), inner) => Value::Object([tag, (content.clone(), inner)].into_iter().collect()),
            (None, Value::Object(fields)) if Some(variant.name.wire()) == union.default.as_deref() => Value::Object(fields),
            (None, Value::Object(fields)) => Value::Object(std::iter::once(tag).chain(fields).collect()),
            (None, other) => other,
        }
    }
}

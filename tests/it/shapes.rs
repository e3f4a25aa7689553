//! Documents of the shape that the spec declares, drawn from a row of bytes: the same bytes give the same document, and fewer bytes a smaller one.
//!
//! Every form that reading forgives is drawn too. Where a value is secret, the document says [`CANARY`].

use std::collections::BTreeMap;

use codegen::api::{Api, Record, RecordField, Type, TypeDef, TypeKind, TypeRef, Union};
use serde_json::{Map, Value, json};

/// What stands in every secret place. Whoever prints it, sings.
pub(crate) const CANARY: &str = "canary/of+ada\"s%bird";

/// How deep documents get before optional fields are left out.
const DEEPEST: usize = 4;

/// Decisions, made by bytes; once they are used up, by the same byte again and again.
pub(crate) struct Draws<'b> {
    bytes: &'b [u8],
    then: u8,
}

impl<'b> Draws<'b> {
    /// After the bytes, the least of everything.
    pub(crate) fn of(bytes: &'b [u8]) -> Self {
        Self { bytes, then: 0 }
    }

    /// One of everything, in its usual form.
    pub(crate) fn full() -> Self {
        Self { bytes: &[], then: 1 }
    }

    fn byte(&mut self) -> u8 {
        match self.bytes.split_first() {
            Some((first, rest)) => {
                self.bytes = rest;
                *first
            }
            None => self.then,
        }
    }

    fn below(&mut self, count: usize) -> usize {
        usize::from(self.byte()) % count
    }

    fn yes(&mut self) -> bool {
        self.below(2) == 1
    }

    fn seldom(&mut self) -> bool {
        self.below(12) == 11
    }

    fn one<'v, T: ?Sized>(&mut self, values: &[&'v T]) -> &'v T {
        values[self.below(values.len())]
    }
}

/// The declared types, by name.
pub(crate) struct Shapes<'m>(BTreeMap<String, &'m TypeDef>);

impl<'m> Shapes<'m> {
    pub(crate) fn of(model: &'m Api) -> Self {
        Self(model.types().map(|def| (def.name.pascal(), def)).collect())
    }

    /// A document of a type.
    pub(crate) fn document(&self, ty: &Type, draws: &mut Draws<'_>) -> Value {
        self.value(ty, draws, 0)
    }

    /// A document of a declared type.
    pub(crate) fn named(&self, name: &str, draws: &mut Draws<'_>) -> Value {
        self.declared(self.0[name], draws, 0)
    }

    /// The same value with the canary in each secret place.
    pub(crate) fn planted(&self, ty: &Type, value: &Value) -> Value {
        match (ty, value) {
            (Type::Secret, Value::String(_)) => json!(CANARY),
            (Type::List(inner), Value::Array(items)) => items.iter().map(|item| self.planted(inner, item)).collect(),
            (Type::Map(inner), Value::Object(entries)) => entries.iter().map(|(key, value)| (key.clone(), self.planted(inner, value))).collect(),
            (Type::SecretMap(inner), Value::Object(entries)) => {
                entries.values().enumerate().map(|(number, value)| (format!("{CANARY}{number}"), self.planted(inner, value))).collect()
            }
            (Type::Named(TypeRef { name, .. }), value) => match (&self.0[name].kind, value) {
                (TypeKind::Record(record), Value::Object(fields)) => self.planted_fields(record, fields),
                (TypeKind::Union(union), value) => self.planted_variant(union, value),
                _ => value.clone(),
            },
            _ => value.clone(),
        }
    }

    fn planted_fields(&self, record: &Record, fields: &Map<String, Value>) -> Value {
        let ty = |name: &str| record.fields.iter().find_map(|field| (field.name.wire() == name).then_some(&field.ty));
        let given = fields.iter().map(|(name, value)| (name.clone(), ty(name).map_or_else(|| value.clone(), |ty| self.planted(ty, value))));
        // A value that is made in Rust starts with these.
        let missing = record.fields.iter().filter(|field| field.required && !fields.contains_key(field.name.wire()));
        given.chain(missing.filter_map(|field| Some((field.name.wire().to_owned(), field.preset.clone()?)))).collect()
    }

    fn planted_variant(&self, union: &Union, value: &Value) -> Value {
        let tag = value.get(&union.discriminator).and_then(Value::as_str).or(union.default.as_deref());
        let Some(variant) = union.variants.iter().find(|variant| Some(variant.name.wire()) == tag) else { return value.clone() };
        let Some(content) = &union.content else { return self.planted(&variant.ty, value) };
        let mut value = value.clone();
        if let Some(inner) = value.get_mut(content) {
            *inner = self.planted(&variant.ty, inner);
        }
        value
    }

    fn value(&self, ty: &Type, draws: &mut Draws<'_>, depth: usize) -> Value {
        let odd = draws.seldom();
        match ty {
            Type::Text if odd => json!(draws.byte()),
            Type::Text => text(draws),
            Type::Integer | Type::Timestamp | Type::TimestampMs => integer(draws, odd),
            Type::Number if odd => json!(draws.one(&["0.5", "-1", "7"])),
            Type::Number => json!(draws.one(&[&0.0, &1.5, &-1e300, &2.5e-9])),
            Type::Boolean if odd => [json!(0), json!(1), json!("0"), json!("1"), json!("true"), json!("false")][draws.below(6)].clone(),
            Type::Boolean => json!(draws.yes()),
            Type::DateTime => json!(draws.one(&["2026-01-31T12:00:00Z", "yesterday"])),
            Type::Json => free(draws, depth),
            Type::Object => free_object(draws, depth),
            Type::File => Value::Null,
            Type::Secret => json!(CANARY),
            Type::List(inner) => {
                let items = (0..count(depth, draws)).map(|_| self.value(inner, draws, depth + 1));
                if odd { numbered(items) } else { items.collect() }
            }
            Type::Map(_) | Type::SecretMap(_) if odd => json!([]),
            Type::Map(inner) => self.map(inner, "key", draws, depth),
            Type::SecretMap(inner) => self.map(inner, CANARY, draws, depth),
            Type::Named(TypeRef { name, .. }) => self.declared(self.0[name], draws, depth),
        }
    }

    fn map(&self, inner: &Type, key: &str, draws: &mut Draws<'_>, depth: usize) -> Value {
        (0..count(depth, draws)).map(|number| (format!("{key}{number}"), self.value(inner, draws, depth + 1))).collect()
    }

    fn declared(&self, def: &TypeDef, draws: &mut Draws<'_>, depth: usize) -> Value {
        match &def.kind {
            TypeKind::Record(record) => Value::Object(self.record(record, draws, depth)),
            TypeKind::Union(union) => self.union(union, draws, depth),
            TypeKind::Newtype(newtype) => json!(newtype.sample),
            TypeKind::Choice(choice) if choice.open && draws.seldom() => json!("brand-new"),
            TypeKind::Choice(choice) => json!(choice.variants[draws.below(choice.variants.len())].name.wire()),
        }
    }

    fn record(&self, record: &Record, draws: &mut Draws<'_>, depth: usize) -> Map<String, Value> {
        let mut fields: Vec<(String, Value)> = Vec::new();
        for field in &record.fields {
            if field.required || depth <= DEEPEST && draws.yes() {
                fields.push((field.name.wire().to_owned(), self.field(field, draws, depth)));
            }
        }
        if draws.seldom() {
            fields.push(("brandNew".to_owned(), json!({"deep": [CANARY, null, 0.5]})));
        }
        if draws.seldom() {
            fields.reverse();
        }
        fields.into_iter().collect()
    }

    fn field(&self, field: &RecordField, draws: &mut Draws<'_>, depth: usize) -> Value {
        if (field.nullable || !field.required) && draws.seldom() {
            return Value::Null;
        }
        if field.lenient && draws.seldom() { free(draws, depth) } else { self.value(&field.ty, draws, depth + 1) }
    }

    fn union(&self, union: &Union, draws: &mut Draws<'_>, depth: usize) -> Value {
        let tag = &union.discriminator;
        if union.open && draws.seldom() {
            return json!({tag: "brand-new", "token": CANARY});
        }
        let variant = &union.variants[draws.below(union.variants.len())];
        let name = json!(variant.name.wire());
        let inner = self.value(&variant.ty, draws, depth);
        match (&union.content, inner) {
            (Some(content), inner) => json!({tag: name, content: inner}),
            (None, Value::Object(mut fields)) => {
                if union.default.as_deref() != name.as_str() || draws.yes() {
                    fields.shift_insert(0, tag.clone(), name);
                }
                Value::Object(fields)
            }
            (None, other) => other,
        }
    }
}

/// How many items a list or a map has.
fn count(depth: usize, draws: &mut Draws<'_>) -> usize {
    if depth > DEEPEST { 0 } else { draws.below(3) }
}

/// Any integer; in an odd form as text, or as a float without a fraction.
fn integer(draws: &mut Draws<'_>, odd: bool) -> Value {
    let number = *draws.one(&[&0, &1_700_000_000, &-1, &i64::MAX, &i64::MIN, &1_700_000_000_000]);
    match odd.then(|| draws.below(2)) {
        None => json!(number),
        Some(0) => json!(number.to_string()),
        Some(_) => json!(42.0),
    }
}

/// Any text.
fn text(draws: &mut Draws<'_>) -> Value {
    let texts = ["", "tea", "Ada Lovelace", "42", "007", "\u{1f375} \"tea\"\n\\\u{0}", "true", "null", "[]", "\u{202e}"];
    json!(draws.one(&texts))
}

/// Anything at all.
fn free(draws: &mut Draws<'_>, depth: usize) -> Value {
    match draws.below(7) {
        0 => Value::Null,
        1 => json!({"key": "value"}),
        2 => json!(draws.yes()),
        3 => json!([1, "x", null, {"a": []}, u64::MAX, 1.5]),
        4 => json!(""),
        5 if depth <= DEEPEST => json!([free(draws, depth + 1)]),
        _ => free_object(draws, depth),
    }
}

fn free_object(draws: &mut Draws<'_>, depth: usize) -> Value {
    (0..draws.below(3)).map(|number| (format!("any{number}"), if depth > DEEPEST { json!(1) } else { free(draws, depth + 1) })).collect()
}

/// A list as some servers send one that is not dense.
fn numbered(items: impl Iterator<Item = Value>) -> Value {
    items.enumerate().map(|(number, item)| (number.to_string(), item)).collect()
}

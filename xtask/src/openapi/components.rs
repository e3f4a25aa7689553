//! What the paths refer to: declared types, the codes of errors, refusals, and the headers that carry credentials.
//!
//! An open enum has its known values beside any text, and an open union its known structs beside any other object, so that a value of tomorrow is
//! valid. Names with a dot or in small letters are no names of types, which are in Pascal case.

use codegen::api::{Api, AuthHeader, Choice, Newtype, Record, RecordField, Scheme, TypeDef, TypeKind, Union, UnionVariant, Variant};
use serde_json::{Map, Value, json};

use super::{answers, filled, list, map, object, schemas};
use crate::model;

/// The components.
pub(super) fn components(api: &Api) -> Value {
    object([
        ("schemas", filled(schemas(api))),
        ("responses", Some(map(api.families.iter().map(|family| (family.name.wire(), answers::refusal(api, family)))))),
        ("securitySchemes", Some(map(api.schemes.iter().flat_map(security_schemes)))),
    ])
}

fn schemas(api: &Api) -> Value {
    let mut all = Map::new();
    for def in api.types() {
        let name = def.name.pascal();
        if let TypeKind::Union(union) = &def.kind {
            all.extend(union.variants.iter().map(|variant| (variant_name(&name, variant), of_variant(union, variant))));
            all.extend(union.open.then(|| (format!("{name}.unknown"), unknown(api, union))));
        }
        all.insert(name, declaration(def));
    }
    if !api.error_codes.is_empty() {
        let codes = Choice { variants: api.error_codes.clone(), open: true };
        all.insert(answers::CODE.into(), choice(&codes, "Why the API refused a call.".into()));
    }
    Value::Object(all)
}

fn declaration(def: &TypeDef) -> Value {
    let says = def.docs.join("\n\n");
    match &def.kind {
        TypeKind::Record(of) => record(of, says),
        TypeKind::Choice(of) => choice(of, says),
        TypeKind::Union(of) => union(&def.name.pascal(), of, says),
        TypeKind::Newtype(of) => newtype(of, says),
    }
}

fn record(record: &Record, says: String) -> Value {
    object([
        ("description", Some(says.into())),
        ("type", Some("object".into())),
        ("properties", filled(map(record.fields.iter().map(|field| (field.name.wire(), of_field(record, field)))))),
        ("required", list(record.fields.iter().filter(|field| field.required).map(|field| field.name.wire()))),
    ])
}

/// A field. Leniency is for answers: what a request may contain is strict.
fn of_field(record: &Record, field: &RecordField) -> Value {
    let declared = schemas::nullable(&field.ty, field.nullable);
    let schema =
        if field.lenient && !record.input { json!({"anyOf": [declared, {"description": "The server sends other shapes too."}]}) } else { declared };
    schemas::with_facts(schema, &field.facts, field.example.as_ref())
}

fn choice(choice: &Choice, says: String) -> Value {
    let values = json!({"type": "string", "enum": schemas::values(&choice.variants)});
    let schema = if choice.open { json!({"anyOf": [values, {"type": "string"}]}) } else { values };
    let meaning = |variant: &Variant| variant.says.as_ref().map(|says| format!("- `{}`: {says}", variant.name.wire()));
    let meanings: Vec<String> = choice.variants.iter().filter_map(meaning).collect();
    let says = if meanings.is_empty() { says } else { format!("{says}\n\n{}", meanings.join("\n")) };
    schemas::with(schema, json!({"description": says}))
}

fn newtype(newtype: &Newtype, says: String) -> Value {
    object([
        ("description", Some(says.into())),
        ("type", Some("string".into())),
        ("pattern", newtype.pattern.as_ref().map(|pattern| format!("^{}$", pattern.text).into())),
        ("examples", Some(json!([newtype.sample]))),
    ])
}

/// One of the variants. Where the discriminator may be missing OpenAPI has no word for it, and the variants alone tell.
fn union(name: &str, union: &Union, says: String) -> Value {
    let variants = || union.variants.iter().map(|variant| (variant.name.wire(), variant_name(name, variant)));
    let unknown = union.open.then(|| schemas::reference(&format!("{name}.unknown")));
    let mapping = map(variants().map(|(value, name)| (value, schemas::reference(&name)["$ref"].take())));
    let discriminator = json!({"propertyName": union.discriminator, "mapping": mapping});
    object([
        ("description", Some(says.into())),
        ("oneOf", list(variants().map(|(_, name)| schemas::reference(&name)).chain(unknown))),
        ("discriminator", union.default.is_none().then_some(discriminator)),
    ])
}

/// An object with another value of the discriminator. What all variants require, another one will too.
fn unknown(api: &Api, union: &Union) -> Value {
    let known: Vec<&str> = union.variants.iter().map(|variant| variant.name.wire()).collect();
    let tag = (union.discriminator.as_str(), json!({"type": "string", "not": {"enum": known}}));
    let fields = model::of_union(api, union);
    let of_all = fields.iter().filter(|field| field.required && field.name != union.discriminator).map(|field| (field.name, json!({})));
    let properties: Vec<(&str, Value)> = std::iter::once(tag).chain(of_all).collect();
    let required: Vec<&str> = properties.iter().map(|(name, _)| *name).collect();
    json!({"type": "object", "properties": map(properties.clone()), "required": required})
}

fn variant_name(union: &str, variant: &UnionVariant) -> String {
    format!("{union}.{}", variant.name.pascal())
}

/// The struct with the discriminator in it, or beside it.
fn of_variant(union: &Union, variant: &UnionVariant) -> Value {
    let value = variant.name.wire();
    let mut properties = json!({union.discriminator.as_str(): {"type": "string", "const": value}});
    let mut required = Vec::new();
    if union.default.as_deref() != Some(value) {
        required.push(union.discriminator.as_str());
    }
    let inside = match &union.content {
        Some(content) => {
            properties[content] = schemas::of(&variant.ty);
            required.push(content);
            None
        }
        None => Some(json!([schemas::of(&variant.ty)])),
    };
    object([("allOf", inside), ("type", Some("object".into())), ("properties", Some(properties)), ("required", list(required))])
}

/// The name of a header's scheme: that of the spec, with the header's where there are several.
pub(super) fn security_name(scheme: &Scheme, header: &AuthHeader) -> String {
    let name = scheme.name.wire();
    if scheme.headers.len() == 1 { name.to_owned() } else { format!("{name}.{}", header.name.wire()) }
}

fn security_schemes(scheme: &Scheme) -> impl Iterator<Item = (String, Value)> {
    scheme.headers.iter().map(move |header| {
        let scopes = scheme.scopes.iter().map(|scope| format!("- `{}`: {}", scope.name.wire(), scope.says));
        let lines: Vec<String> = std::iter::once(format!("{} {}", header.says, scheme.says)).chain(scopes).collect();
        let description = if lines.len() == 1 { lines.concat() } else { lines.join("\n").replacen('\n', "\n\n", 1) };
        (security_name(scheme, header), json!({"type": "apiKey", "in": "header", "name": header.name.wire(), "description": description}))
    })
}

//! What the command line and the fake server have to know of the API, as data: whatever is said here costs nothing to compile.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::words::{self, Word};
use crate::api::{
    Acting, Api, AuthHeader, Content, Encoding, Endpoint, Envelope, Family, Filled, Input, PagingKind, Pattern, Place, RecordField, Resource, Scheme,
    Shortcut, Type, TypeDef, TypeKind, Variable,
};
use crate::name::Name;

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
pub(super) fn value(api: &Api) -> Value {
    let endpoints = api.resources.iter().flat_map(|resource| &resource.endpoints);
    short(json!({
        "name": api.package.name,
        "says": format!("{} Reference: {}", api.package.says, api.package.docs),
        "prefix": format!("{}_", api.package.env),
        "base_url": format!("{}_BASE_URL", api.package.env),
        "reserved": words::RESERVED,
        "acting": api.acting.as_ref().map(acting),
        "families": api.families.iter().map(family).collect::<Vec<_>>(),
        "schemes": api.schemes.iter().map(|of| scheme(api, of)).collect::<Vec<_>>(),
        "resources": api.resources.iter().map(resource).collect::<Vec<_>>(),
        "endpoints": endpoints.map(|of| endpoint(api, of)).collect::<Vec<_>>(),
        "types": taken(api).into_iter().map(|def| (def.name.pascal(), declaration(def))).collect::<Map<_, _>>(),
    }))
}

/// The declared types that inputs are made of, by name.
fn taken(api: &Api) -> Vec<&TypeDef> {
    let declared = api.types_by_name();
    let endpoints = api.resources.iter().flat_map(|resource| &resource.endpoints);
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

fn acting(acting: &Acting) -> Value {
    json!({"header": acting.name.wire(), "type": ty(&acting.ty)})
}

fn family(family: &Family) -> Value {
    let errors = &family.errors;
    short(json!({"id": family.name.wire(), "says": family.says, "error": errors.at, "code": errors.code, "message": errors.message}))
}

fn scheme(api: &Api, scheme: &Scheme) -> Value {
    let keys: Vec<Value> = if scheme.scopes.is_empty() {
        vec![key(None, scheme.headers.iter().map(|header| (header, header.env.as_deref().unwrap_or_default())))]
    } else {
        scheme.scopes.iter().map(|scope| key(Some(scope.name.wire()), scheme.headers.first().map(|header| (header, &*scope.env)))).collect()
    };
    json!({
        "id": scheme.name.wire(),
        "variables": scheme.variables.iter().map(|index| variable(&api.variables[*index])).collect::<Vec<_>>(),
        "headers": scheme.headers.iter().map(|header| header.name.wire()).collect::<Vec<_>>(),
        "keys": keys,
    })
}

fn variable(variable: &Variable) -> Value {
    json!({"name": variable.name.wire(), "env": variable.env, "type": ty(&variable.ty)})
}

fn key<'a>(scope: Option<&str>, headers: impl IntoIterator<Item = (&'a AuthHeader, &'a str)>) -> Value {
    let headers: Vec<Value> = headers.into_iter().map(|(header, env)| json!([header.name.wire(), env])).collect();
    short(json!({"scope": scope, "headers": headers}))
}

fn resource(resource: &Resource) -> Value {
    short(json!({"id": resource.name.wire(), "family": resource.family, "says": resource.says, "docs": resource.docs}))
}

fn endpoint(api: &Api, endpoint: &Endpoint) -> Value {
    let envelope = endpoint.envelope.as_ref().unwrap_or(&api.families[endpoint.family].envelope);
    let whole = endpoint.whole_body.as_ref().map(|body| {
        let field = json!({"name": "body", "flag": "body", "type": ty(body), "required": true});
        json!({"place": "whole", "field": field})
    });
    let shortcuts: Vec<Value> = endpoint.shortcuts.iter().map(|of| shortcut(endpoint, of)).collect();
    short(json!({
        "id": endpoint.id,
        "method": endpoint.method,
        "path": endpoint.path,
        "says": endpoint.says,
        "deprecated": endpoint.deprecated,
        "docs": endpoint.docs,
        "family": endpoint.family,
        "scheme": endpoint.scheme,
        "scopes": endpoint.scopes,
        "policy": endpoint.policy.word(),
        "inputs": endpoint.inputs.iter().map(|of| input(endpoint, of)).chain(whole).collect::<Vec<_>>(),
        "envelope": self::envelope(envelope),
        "paging": endpoint.paging.as_ref().map(|paging| self::paging(&paging.kind)),
        "shortcuts": (!shortcuts.is_empty()).then_some(shortcuts),
    }))
}

fn shortcut(endpoint: &Endpoint, shortcut: &Shortcut) -> Value {
    let takes = shortcut.takes.iter().map(|taken| {
        let word = Word::of_taken(endpoint, taken);
        short(json!({
            "name": taken.name.wire(), "flag": word.name(), "argument": is_argument(&word), "says": taken.help, "type": ty(&taken.ty), "required": true,
        }))
    });
    let fields = shortcut.fields.iter().map(|field| match field {
        Filled::Argument { at, name, .. } => json!({"at": at, "with": {"taken": shortcut.takes.iter().position(|taken| taken.name == *name)}}),
        Filled::Value { at, value } => json!({"at": at, "with": {"value": value}}),
    });
    let (takes, fields): (Vec<Value>, Vec<Value>) = (takes.collect(), fields.collect());
    json!({"name": shortcut.name.wire(), "says": shortcut.says, "takes": takes, "fields": fields})
}

/// Without the facts that are not there: null, nothing, and marks that are not set.
fn short(facts: Value) -> Value {
    let Value::Object(mut facts) = facts else { return facts };
    facts.retain(|_, value| !value.is_null() && value != &Value::Bool(false) && value != "");
    Value::Object(facts)
}

fn input(endpoint: &Endpoint, input: &Input) -> Value {
    let place = match input.place {
        Place::Path => "path",
        Place::Header => "header",
        Place::Query => "query",
        Place::Body if input.ty == Type::File => "file",
        Place::Body if endpoint.content == Content::Multipart => "part",
        Place::Body => "body",
    };
    let encoding = input.encoding.map(|encoding| match encoding {
        Encoding::Csv => "csv",
        Encoding::Repeat => "repeat",
        Encoding::Brackets => "brackets",
    });
    let word = Word::of_input(endpoint, input);
    let field = short(json!({
        "name": input.name.wire(),
        "flag": word.name(),
        "argument": is_argument(&word),
        "says": input.help,
        "type": ty(&input.ty),
        "required": input.required,
        "nullable": input.nullable,
    }));
    short(json!({"place": place, "field": field, "encoding": encoding}))
}

fn is_argument(word: &Word) -> bool {
    matches!(word, Word::Argument(_))
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
        PagingKind::Token { size, next, .. } => json!({"kind": "token", "size": size, "next": next}),
    }
}

fn declaration(def: &TypeDef) -> Value {
    match &def.kind {
        TypeKind::Record(record) => json!({"record": record.fields.iter().map(field).collect::<Vec<_>>()}),
        TypeKind::Choice(choice) => {
            let values = choice.variants.iter().map(|variant| json!([variant.name.wire(), variant.says.as_deref().unwrap_or_default()]));
            json!({"choice": {"values": values.collect::<Vec<_>>(), "open": choice.open}})
        }
        TypeKind::Union(union) => {
            let variants: Vec<Value> = union.variants.iter().map(|variant| json!([variant.name.wire(), ty(&variant.ty)])).collect();
            let flag = words::name(&Name::new(&*union.discriminator));
            json!({"union": short(json!({
                "by": union.discriminator, "flag": flag, "content": union.content, "default": union.default, "variants": variants,
            }))})
        }
        TypeKind::Newtype(newtype) => {
            let pattern = newtype.pattern.as_ref().map(|pattern| &pattern.text);
            json!({"newtype": short(json!({"word": def.name.shouty(), "pattern": pattern, "numeric": newtype.pattern.as_ref().is_some_and(Pattern::is_numeric)}))})
        }
    }
}

fn field(field: &RecordField) -> Value {
    let facts = json!({
        "name": field.name.wire(),
        "flag": words::name(&field.name),
        "says": field.help,
        "type": ty(&field.ty),
        "required": field.required,
        "nullable": field.nullable,
    });
    let mut facts = short(facts);
    // A value that is false is one too.
    if let (Value::Object(facts), Some(preset)) = (&mut facts, &field.preset) {
        facts.insert("preset".to_owned(), preset.clone());
    }
    facts
}

fn ty(of: &Type) -> Value {
    match of {
        Type::Text => "text".into(),
        Type::Secret => "secret".into(),
        Type::Integer => "integer".into(),
        Type::Number => "number".into(),
        Type::Boolean => "boolean".into(),
        Type::Timestamp => "seconds".into(),
        Type::TimestampMs => "milliseconds".into(),
        Type::DateTime => "datetime".into(),
        Type::Json => "json".into(),
        Type::Object => "object".into(),
        Type::File => "file".into(),
        Type::List(inner) => json!({"list": ty(inner)}),
        Type::Map(inner) => json!({"map": ty(inner)}),
        Type::SecretMap(inner) => json!({"secretmap": ty(inner)}),
        Type::Named(named) => json!({"named": named.name}),
    }
}

//! Schemas: the use of a type, and a field with what is said of it.

use codegen::api::{Facts, Type, Variant};
use serde_json::{Value, json};

use super::object;

/// The use of a type.
pub(super) fn of(ty: &Type) -> Value {
    match ty {
        Type::Text => json!({"type": "string"}),
        Type::Integer => json!({"type": "integer", "format": "int64"}),
        Type::Number => json!({"type": "number", "format": "double"}),
        Type::Boolean => json!({"type": "boolean"}),
        Type::Timestamp => json!({"type": "integer", "format": "int64", "description": "In Unix seconds."}),
        Type::TimestampMs => json!({"type": "integer", "format": "int64", "description": "In Unix milliseconds."}),
        Type::DateTime => json!({"type": "string", "format": "date-time"}),
        Type::Json => json!({}),
        Type::Object => json!({"type": "object"}),
        Type::File => json!({"type": "string", "contentMediaType": "application/octet-stream"}),
        Type::Secret => json!({"type": "string", "format": "password"}),
        Type::List(inner) => json!({"type": "array", "items": of(inner)}),
        Type::Map(inner) => json!({"type": "object", "additionalProperties": of(inner)}),
        Type::SecretMap(inner) => json!({"type": "object", "propertyNames": {"format": "password"}, "additionalProperties": of(inner)}),
        Type::Named(ty) => reference(&ty.name),
    }
}

/// A schema of the components.
pub(super) fn reference(name: &str) -> Value {
    json!({"$ref": format!("#/components/schemas/{name}")})
}

/// A schema with what is said of the field or parameter that has it.
pub(super) fn with_facts(schema: Value, facts: &Facts, example: Option<&Value>) -> Value {
    let Facts { says, min, max, max_length, max_items, default } = facts;
    let unit = schema.get("description").and_then(Value::as_str);
    let says = says.iter().map(String::as_str).chain(unit).collect::<Vec<_>>().join(" ");
    let more = object([
        ("description", (!says.is_empty()).then(|| says.into())),
        ("minimum", min.map(Value::from)),
        ("maximum", max.map(Value::from)),
        ("maxLength", max_length.map(Value::from)),
        ("maxItems", max_items.map(Value::from)),
        ("default", default.clone()),
        ("examples", example.map(|example| json!([example]))),
    ]);
    with(schema, more)
}

/// A schema with further members.
pub(super) fn with(mut schema: Value, more: Value) -> Value {
    if let (Value::Object(schema), Value::Object(more)) = (&mut schema, more) {
        schema.extend(more);
    }
    schema
}

/// The use of a type, or null where that is allowed.
pub(super) fn nullable(ty: &Type, nullable: bool) -> Value {
    let schema = of(ty);
    match schema.get("type") {
        Some(name) if nullable => {
            let both = json!([name, "null"]);
            with(schema, json!({"type": both}))
        }
        None if nullable && schema.get("$ref").is_some() => json!({"anyOf": [schema, {"type": "null"}]}),
        _ => schema,
    }
}

/// The values of an enum.
pub(super) fn values(variants: &[Variant]) -> Value {
    variants.iter().map(|variant| variant.name.wire()).collect()
}

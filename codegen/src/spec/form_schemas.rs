//! JSON Schemas of what may be written in a short and a long form.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::value_forms::EnumValueDetail;
use super::{Body, EnumValue, EnumValues, Field, FieldDetail, OneOrMany, Ordered, TypeUse};

impl JsonSchema for TypeUse {
    fn schema_name() -> Cow<'static, str> {
        "TypeUse".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let inner = generator.subschema_for::<Self>();
        json_schema!({
            "description": "A type: `Name`, `[T]` or `{string: T}`.\n\nBuilt in: `string integer number boolean timestamp timestampMs dateTime json object file`.",
            "anyOf": [
                {"type": "string"},
                {"type": "array", "items": inner.clone(), "minItems": 1, "maxItems": 1},
                {"type": "object", "properties": {"string": inner}, "required": ["string"], "additionalProperties": false},
            ],
        })
    }
}

impl JsonSchema for Field {
    fn schema_name() -> Cow<'static, str> {
        "Field".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "A field or parameter: a type, or a map that says more. Its name ends in `?` where it may be left out.",
            "anyOf": [generator.subschema_for::<TypeUse>(), generator.subschema_for::<FieldDetail>()],
        })
    }
}

impl JsonSchema for Body {
    fn schema_name() -> Cow<'static, str> {
        "Body".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let element = generator.subschema_for::<TypeUse>();
        json_schema!({
            "description": "A body: a map of its fields, or the type that it is as a whole (a name, or a list).",
            "anyOf": [
                {"type": "string"},
                {"type": "array", "items": element, "minItems": 1, "maxItems": 1},
                generator.subschema_for::<Ordered<Field>>(),
            ],
        })
    }
}

impl JsonSchema for EnumValues {
    fn schema_name() -> Cow<'static, str> {
        "EnumValues".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "The values of an enum: a list, or a map that says what each means.",
            "anyOf": [{"type": "array", "items": {"type": "string"}, "uniqueItems": true}, generator.subschema_for::<Ordered<EnumValue>>()],
        })
    }
}

impl JsonSchema for EnumValue {
    fn schema_name() -> Cow<'static, str> {
        "EnumValue".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "One value of an enum: what it means, or a map that says more.",
            "anyOf": [{"type": ["string", "null"]}, generator.subschema_for::<EnumValueDetail>()],
        })
    }
}

impl<T: JsonSchema> JsonSchema for OneOrMany<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("OneOrMany{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let one = generator.subschema_for::<T>();
        json_schema!({"anyOf": [one.clone(), {"type": "array", "items": one}]})
    }
}

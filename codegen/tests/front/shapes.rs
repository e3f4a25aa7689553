//! The short and long forms of the language, and its schemas.

use codegen::schema::schemas;
use codegen::spec::{Body, Field, TypeUse};
use insta::assert_snapshot;

use super::resource;

const NOTES: &str = include_str!("notes.yaml");

#[test]
fn types_fields_and_bodies() {
    let file = resource(NOTES);
    let name = |name: &str| TypeUse::Name(name.to_owned());
    let fields = file.types["Note"].fields.as_ref().unwrap();
    assert!(matches!(&fields["id"], Field::Type(ty) if *ty == name("integer")));
    assert!(matches!(&fields["tags?"], Field::Type(TypeUse::List(ty)) if **ty == name("string")));
    assert!(matches!(&fields["labels?"], Field::Type(TypeUse::Map(ty)) if **ty == TypeUse::List(Box::new(name("string")))));
    assert!(matches!(&fields["text"], Field::Detail(detail) if detail.secret && detail.type_use == Some(name("string"))));
    assert!(matches!(&fields["links?"], Field::Detail(detail) if matches!(detail.type_use, Some(TypeUse::Map(_)))));
    assert!(matches!(&file.endpoints["create"].body, Some(Body::Fields(fields)) if fields.len() == 2));
    assert!(matches!(&file.endpoints["create_many"].body, Some(Body::Whole(TypeUse::List(_)))));
    assert!(matches!(&file.endpoints["replace"].body, Some(Body::Whole(TypeUse::Name(_)))));
}

#[test]
fn values_of_enums() {
    let file = resource(NOTES);
    let kind = &file.types["Kind"].values.as_ref().unwrap().0;
    assert_eq!(kind.keys().collect::<Vec<_>>(), ["short", "long", "other"]);
    assert_eq!(kind["short"].says.as_deref(), Some("A line."));
    assert_eq!(kind["long"].rust_name.as_deref(), Some("Lengthy"));
    assert_eq!(kind["other"].says, None);
}

#[test]
fn the_schemas_describe_every_key() {
    let schemas = schemas();
    assert_eq!(
        schemas.keys().collect::<Vec<_>>(),
        ["api", "deviations", "mock", "resource", "types"].map(|kind| format!("docs/schema/{kind}.schema.json")).each_ref()
    );
    for (path, text) in &schemas {
        let schema: serde_json::Value = serde_json::from_str(text).unwrap();
        described(&schema, path);
        assert!(text.ends_with("}\n"));
    }
    assert_snapshot!(schemas["docs/schema/deviations.schema.json"], @r##"
    {
      "type": "object",
      "additionalProperties": {
        "$ref": "#/$defs/OneOrManyDeviation"
      },
      "title": "Where the spec differs on purpose from the vendor's reference, by `METHOD /path`",
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$defs": {
        "OneOrManyDeviation": {
          "anyOf": [
            {
              "$ref": "#/$defs/Deviation"
            },
            {
              "type": "array",
              "items": {
                "$ref": "#/$defs/Deviation"
              }
            }
          ]
        },
        "Deviation": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "what": {
              "type": "string",
              "description": "What differs: `policy`, `query:NAME`, `required:body:NAME` and others; docs/spec-language.md has them all."
            },
            "values": {
              "type": "array",
              "items": {
                "type": "string"
              },
              "description": "Of an enum: the values that only one side has.",
              "default": []
            },
            "why": {
              "type": "string",
              "description": "Why, with its evidence."
            }
          },
          "required": [
            "what",
            "why"
          ],
          "description": "One difference and its reason."
        }
      }
    }
    "##);
}

/// Every property has a description, of its own or of its type.
fn described(schema: &serde_json::Value, at: &str) {
    let Some(object) = schema.as_object() else { return };
    if let Some(properties) = object.get("properties").and_then(serde_json::Value::as_object) {
        for (name, property) in properties.iter().filter(|(name, _)| *name != "string" && *name != "kind") {
            assert!(property.get("description").is_some(), "{at}.{name} has no description");
        }
    }
    for (key, inner) in object {
        described(inner, &format!("{at}.{key}"));
    }
}

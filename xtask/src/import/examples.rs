//! Examples of a draft: what the document shows, as far as it fits the draft's types. Secrets are not taken over, and of long lists only
//! the first elements.

use codegen::api::{Api, TypeKind};
use serde_json::{Map, Value};

use super::types::{Declared, Field, Types, Use};

/// So many elements show what a list is.
const MOST_ELEMENTS: usize = 2;

/// Structs that lead back to themselves end somewhere.
const DEEPEST: usize = 12;

impl Types<'_> {
    /// What of a value fits a type; none if nothing does.
    pub(super) fn fit(&self, value: &Value, ty: &Use, depth: usize) -> Option<Value> {
        if depth > DEEPEST {
            return None;
        }
        match (ty, value) {
            (Use::List(of), Value::Array(items)) => Some(items.iter().filter_map(|item| self.fit(item, of, depth + 1)).take(MOST_ELEMENTS).collect()),
            (Use::Map(of), Value::Object(entries)) => {
                let entries = entries.iter().filter_map(|(key, item)| Some((key.clone(), self.fit(item, of, depth + 1)?)));
                Some(Value::Object(entries.take(MOST_ELEMENTS).collect()))
            }
            (Use::Name(name), value) => match self.declared.get(name) {
                Some(Declared::Struct(fields)) => self.fit_fields(value, fields, depth),
                Some(Declared::Enum(_)) => value.is_string().then(|| value.clone()),
                None => fits(self.api, name, value).then(|| value.clone()),
            },
            _ => None,
        }
    }

    /// What of an object fits fields; none if a required one is missing.
    pub(super) fn fit_fields(&self, value: &Value, fields: &[Field], depth: usize) -> Option<Value> {
        let entries = value.as_object()?;
        let mut found = Map::new();
        for field in fields {
            let shown = entries.get(&field.name);
            let value = match shown {
                Some(Value::Null) if field.nullable => Some(Value::Null),
                Some(Value::String(_)) if field.secret => Some(format!("example-{}", field.name).into()),
                Some(value) => self.fit(value, &field.ty, depth + 1),
                None => None,
            };
            match value {
                Some(value) => drop(found.insert(field.name.clone(), value)),
                None if field.required => return None,
                None => {}
            }
        }
        Some(Value::Object(found))
    }
}

/// Whether a value fits a built-in type, or one that the spec shares.
fn fits(api: &Api, name: &str, value: &Value) -> bool {
    match name {
        "string" | "dateTime" | "file" => value.is_string(),
        "integer" | "timestamp" | "timestampMs" => value.is_i64(),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "object" => value.is_object(),
        "json" => true,
        name => match api.types().find(|def| def.name.pascal() == name).map(|def| &def.kind) {
            Some(TypeKind::Newtype(newtype)) => {
                value.as_str().is_some_and(|text| newtype.pattern.as_ref().is_none_or(|pattern| pattern.allows(text)))
            }
            Some(TypeKind::Choice(choice)) => {
                value.as_str().is_some_and(|text| choice.open || choice.variants.iter().any(|variant| variant.name.wire() == text))
            }
            _ => false,
        },
    }
}

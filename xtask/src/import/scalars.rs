//! Types of single values, and what else is said of them.

use serde_json::{Map, Value, json};

use super::types::Use;
use crate::document::Schema;

/// Unix times of this century are in between, in seconds.
const SECONDS: std::ops::Range<i64> = 946_684_800..4_102_444_800;

/// Parts of the names of texts that nobody should read by accident.
const SECRETS: [&str; 6] = ["password", "secret", "apikey", "authtoken", "accesstoken", "privatekey"];

/// The built-in type of a single value, by what is said of it, else by what is shown of it.
pub(super) fn of(schema: &Schema<'_>, name: &str) -> &'static str {
    let types = schema.types();
    let shown = schema.examples().into_iter().find(|value| !value.is_null());
    let said = if types.len() == 1 { types.first().copied() } else { None };
    match (said, shown) {
        (Some("string"), _) => text(schema),
        (Some("integer"), shown) if !shown.is_some_and(Value::is_f64) => whole(name, shown),
        (Some("number"), shown) if is_count(name) && !shown.is_some_and(Value::is_f64) => "integer",
        (None, Some(Value::Number(number))) if number.is_i64() => whole(name, shown),
        (Some("integer" | "number"), _) | (None, Some(Value::Number(_))) => "number",
        (Some("boolean"), _) | (None, Some(Value::Bool(_))) => "boolean",
        (None, Some(Value::String(_))) => "string",
        _ => "json",
    }
}

fn text(schema: &Schema<'_>) -> &'static str {
    match schema.text("format") {
        Some("date-time") => "dateTime",
        Some("binary") => "file",
        _ => "string",
    }
}

/// A whole number, or a time by its name and by what is shown.
fn whole(name: &str, shown: Option<&Value>) -> &'static str {
    let lower = name.to_lowercase();
    let is_time = name.ends_with("At") || lower.contains("timestamp") || lower.ends_with("_at");
    match shown.and_then(Value::as_i64) {
        Some(value) if is_time && SECONDS.contains(&(value / 1000)) => "timestampMs",
        None if is_time => "timestamp",
        Some(value) if is_time && SECONDS.contains(&value) => "timestamp",
        _ => "integer",
    }
}

/// Whether a number of this name has no fraction.
fn is_count(name: &str) -> bool {
    ["page", "perPage", "limit", "count", "size", "offset"].contains(&name)
}

/// Whether a text of this name is a secret.
pub(super) fn is_secret(name: &str) -> bool {
    let lower = name.to_lowercase().replace(['_', '-'], "");
    SECRETS.iter().any(|part| lower.contains(part)) || lower == "token"
}

/// Limits and default of an input, where they fit its type.
pub(super) fn limits(schema: &Schema<'_>, ty: &Use) -> Map<String, Value> {
    let mut found = Map::new();
    let name = if let Use::Name(name) = ty { name.as_str() } else { "" };
    let words: &[(&str, &str)] = match name {
        "integer" | "timestamp" | "timestampMs" => &[("min", "minimum"), ("max", "maximum")],
        "string" => &[("maxLength", "maxLength")],
        _ if matches!(ty, Use::List(_)) => &[("maxItems", "maxItems")],
        _ => &[],
    };
    for (word, key) in words {
        let number = schema.integer(key).filter(|number| word.starts_with("mi") || *number >= 0);
        found.extend(number.map(|number| ((*word).to_owned(), json!(number))));
    }
    let fits = |value: &Value| match name {
        "integer" => value.is_i64(),
        "boolean" => value.is_boolean(),
        "number" => value.is_number(),
        _ => false,
    };
    found.extend(schema.value("default").filter(|value| fits(value)).map(|value| ("default".to_owned(), value.clone())));
    found
}

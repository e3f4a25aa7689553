//! The paragraphs that explain inputs and fields, made from what the spec says of them.

use serde_json::Value;

use crate::spec::{FieldDetail, TypeUse};

/// What is said of a field, or of its type where nothing is; its unit, limits, default, and its wire name where that differs.
pub(super) fn of_field(wire: &str, rust: &str, detail: &FieldDetail, kind: &TypeUse, meaning: Option<&str>) -> Vec<String> {
    let says = detail.says.as_deref().or(meaning);
    let named = says.and_then(|_| wire_name(wire, rust));
    let says = says.map_or_else(|| format!("The field `{wire}`."), str::to_owned);
    let facts = [Some(says), unit(kind), limits(detail), default(detail), preset(detail), named];
    vec![facts.into_iter().flatten().collect::<Vec<_>>().join(" ")]
}

/// What is said of a value of an enum, and its wire name where that differs.
pub(super) fn of_value(wire: &str, rust: &str, says: Option<&str>) -> Vec<String> {
    vec![match says {
        Some(says) => [Some(says.to_owned()), wire_name(wire, rust)].into_iter().flatten().collect::<Vec<_>>().join(" "),
        None => format!("`{wire}`"),
    }]
}

/// What an endpoint does, for one of which nothing is said: its verb, and what it is about.
pub(super) fn of_endpoint(verb: &str, resource: &str, one: &str) -> String {
    let (many, one) = (resource.replace('_', " "), one.replace('_', " "));
    let article = if one.starts_with(['a', 'e', 'i', 'o', 'u']) && !one.starts_with("us") { "an" } else { "a" };
    match verb {
        "list" => format!("Lists {many}."),
        "get" => format!("Gets {article} {one}."),
        "create" => format!("Creates {article} {one}."),
        "update" => format!("Changes {article} {one}."),
        "delete" => format!("Deletes {article} {one}."),
        other => format!("The call `{other}` for {many}."),
    }
}

fn unit(kind: &TypeUse) -> Option<String> {
    match kind {
        TypeUse::Name(name) if name == "timestamp" => Some("In Unix seconds.".into()),
        TypeUse::Name(name) if name == "timestampMs" => Some("In Unix milliseconds.".into()),
        TypeUse::Name(name) if name == "dateTime" => Some("As an RFC 3339 text.".into()),
        _ => None,
    }
}

fn limits(detail: &FieldDetail) -> Option<String> {
    let range = match (detail.min, detail.max) {
        (Some(min), Some(max)) => Some(format!("From {min} to {max}.")),
        (Some(min), None) => Some(format!("At least {min}.")),
        (None, Some(max)) => Some(format!("At most {max}.")),
        (None, None) => None,
    };
    let length = detail.max_length.map(|max| format!("At most {max} characters."));
    let items = detail.max_items.map(|max| format!("At most {max} elements."));
    let facts: Vec<String> = [range, length, items].into_iter().flatten().collect();
    (!facts.is_empty()).then(|| facts.join(" "))
}

fn default(detail: &FieldDetail) -> Option<String> {
    Some(format!("The server assumes `{}` if it is left out.", shown(detail.default.as_ref()?)?))
}

fn preset(detail: &FieldDetail) -> Option<String> {
    Some(format!("`new` sets `{}`.", shown(detail.preset.as_ref()?)?))
}

/// A value as it stands in prose.
fn shown(value: &serde_yaml::Value) -> Option<String> {
    Some(match serde_json::to_value(value).ok()? {
        Value::String(text) => text,
        other => other.to_string(),
    })
}

fn wire_name(wire: &str, rust: &str) -> Option<String> {
    (wire != rust).then(|| format!("On the wire: `{wire}`."))
}

//! The paragraphs that explain inputs and fields, made from what the spec says of them.

use serde_json::Value;

use crate::api::Facts;
use crate::spec::TypeUse;

/// What is said of a field, or of its type where nothing is; its unit, limits and default. Nothing if there is nothing to say.
pub(super) fn help(facts: &Facts, kind: &TypeUse, meaning: Option<&str>) -> String {
    let says = facts.says.as_deref().or(meaning).map(str::to_owned);
    sentences([says, unit(kind), limits(facts), facts.default.as_ref().map(default)])
}

/// The same for readers of Rust, who also learn what a new value starts with, and the wire name where that differs.
pub(super) fn of_field(wire: &str, rust: &str, facts: &Facts, kind: &TypeUse, meaning: Option<&str>, preset: Option<&Value>) -> Vec<String> {
    let said = facts.says.is_some() || meaning.is_some();
    let nameless = (!said).then(|| format!("The field `{wire}`."));
    let named = if said { wire_name(wire, rust) } else { None };
    let help = Some(help(facts, kind, meaning)).filter(|help| !help.is_empty());
    vec![sentences([nameless, help, preset.map(self::preset), named])]
}

fn sentences<const N: usize>(sentences: [Option<String>; N]) -> String {
    sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
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

fn limits(facts: &Facts) -> Option<String> {
    let range = match (facts.min, facts.max) {
        (Some(min), Some(max)) => Some(format!("From {min} to {max}.")),
        (Some(min), None) => Some(format!("At least {min}.")),
        (None, Some(max)) => Some(format!("At most {max}.")),
        (None, None) => None,
    };
    let length = facts.max_length.map(|max| format!("At most {max} characters."));
    let items = facts.max_items.map(|max| format!("At most {max} elements."));
    let limits: Vec<String> = [range, length, items].into_iter().flatten().collect();
    (!limits.is_empty()).then(|| limits.join(" "))
}

fn default(value: &Value) -> String {
    format!("The server assumes `{}` if it is left out.", shown(value))
}

fn preset(value: &Value) -> String {
    format!("`new` sets `{}`.", shown(value))
}

/// A value as it stands in prose.
fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn wire_name(wire: &str, rust: &str) -> Option<String> {
    (wire != rust).then(|| format!("On the wire: `{wire}`."))
}

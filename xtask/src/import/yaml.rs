//! Writes a value as YAML in the manner of the spec: what fits stands in one line, and texts have quotes only where they need them.

use serde_json::{Map, Value};

/// The longest line.
const WIDTH: usize = 150;

/// Words that YAML does not take for texts.
const WORDS: [&str; 9] = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];

/// A map as lines, from a column on.
pub(super) fn block(map: &Map<String, Value>, indent: usize) -> String {
    map.iter().map(|(key, value)| entry(key, value, indent)).collect()
}

fn entry(key: &str, value: &Value, indent: usize) -> String {
    let start = format!("{:indent$}{}:", "", text(key));
    let line = format!("{start} {}", flow(value));
    match value {
        Value::Object(map) if !map.is_empty() && (is_section(key) || map.contains_key("call") || line.chars().count() > WIDTH) => {
            format!("{start}\n{}", block(map, indent + 2))
        }
        Value::Array(items) if line.chars().count() > WIDTH => {
            format!("{start}\n{}", items.iter().map(|item| element(item, indent + 2)).collect::<String>())
        }
        _ => format!("{line}\n"),
    }
}

/// Sections, and endpoints, have lines of their own, however short they are.
fn is_section(key: &str) -> bool {
    ["endpoints", "types", "example", "body", "query", "headers", "fields"].contains(&key)
}

fn element(item: &Value, indent: usize) -> String {
    let line = format!("{:indent$}- {}\n", "", flow(item));
    match item {
        Value::Object(map) if line.chars().count() > WIDTH => {
            let lines = block(map, indent + 2);
            format!("{:indent$}- {}", "", &lines[indent + 2..])
        }
        Value::Array(items) if line.chars().count() > WIDTH => {
            let lines: String = items.iter().map(|item| element(item, indent + 2)).collect();
            format!("{:indent$}-\n{lines}", "")
        }
        _ => line,
    }
}

fn flow(value: &Value) -> String {
    match value {
        Value::String(value) => text(value),
        Value::Array(items) => format!("[{}]", items.iter().map(flow).collect::<Vec<_>>().join(", ")),
        Value::Object(map) => {
            let entries: Vec<String> = map.iter().map(|(key, value)| format!("{}: {}", text(key), flow(value))).collect();
            format!("{{{}}}", entries.join(", "))
        }
        other => other.to_string(),
    }
}

/// A text, in quotes unless it is one without them wherever it stands. JSON's escapes are YAML's too.
fn text(text: &str) -> String {
    let starts = text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_' || c == '/');
    let inner = |c: char| c.is_ascii_alphanumeric() || "_-./$@?()'*+=;".contains(c);
    let plain = starts && text.split(' ').all(|word| !word.is_empty() && word.chars().all(inner)) && !WORDS.contains(&text.to_lowercase().as_str());
    if plain || is_path(text) { text.to_owned() } else { Value::from(text).to_string() }
}

/// A method and a path, whose braces do no harm in a line of its own.
fn is_path(text: &str) -> bool {
    text.split_once(" /").is_some_and(|(method, path)| {
        method.chars().all(|c| c.is_ascii_uppercase())
            && !method.is_empty()
            && path.chars().all(|c| c.is_ascii_alphanumeric() || "_-./{}".contains(c))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    #[test]
    fn what_is_written_reads_as_it_was() {
        let long = "a text ".repeat(30);
        let value = json!({
            "call": "GET /users/{uid}", "says": "Gets a user.", "body": {"at[from]?": {"type": "integer", "min": 1}},
            "words": ["yes", "1", "", " a", "a: b", "a #b", "{x", "- a", "größe", "a\nb\"\\", "~", "null", "1e3", "x'y"],
            "long": [{"text": long, "inner": {"list": [long, [long, 1.5, true, null, {}], []], "map": {}}}],
        });
        let written = super::block(value.as_object().unwrap(), 0);
        assert_eq!(serde_yaml::from_str::<Value>(&written).unwrap(), value, "{written}");
        assert!(written.starts_with("call: GET /users/{uid}\nsays: Gets a user.\nbody:\n  \"at[from]?\": {type: integer, min: 1}\n"), "{written}");
    }
}

//! A call by curl, and how a command is laid out.

use std::fmt::Write;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use super::shown;
use crate::api::{Api, Content, Encoding, Endpoint, Input, Place, Sample, Type};
use crate::render::snippet;

/// What stands in an address as it is.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Longest body that stays on its line.
const SHORT: usize = 60;

/// The call with curl; credentials come from the environment.
pub(super) fn curl(api: &Api, endpoint: &Endpoint, call: &Sample) -> String {
    let method = if endpoint.method == "GET" { String::new() } else { format!("--request {} ", endpoint.method) };
    let mut words = vec![format!("curl {method}\"{}\"", address(api, endpoint, call))];
    let scheme = &api.schemes[endpoint.scheme];
    let key = scheme.scopes.iter().find(|scope| endpoint.scopes.iter().any(|name| name == scope.name.wire())).map(|scope| &scope.env);
    words.extend(scheme.headers.iter().map(|header| {
        let env = header.env.as_ref().or(key).map_or("", String::as_str);
        format!("--header \"{}: ${env}\"", header.name.wire())
    }));
    let headers = shown::inputs(endpoint, call, Place::Header).map(|(input, value)| (input.name.wire(), shown::plain(value)));
    let headers = headers.chain(snippet::user(api, endpoint).map(|(name, user)| (name, user.to_owned())));
    words.extend(headers.map(|(name, value)| format!("--header {}", quoted(&format!("{name}: {value}")))));
    if endpoint.content == Content::Multipart {
        let parts = shown::inputs(endpoint, call, Place::Body);
        words.extend(parts.map(|(input, value)| {
            let value = if input.ty == Type::File { "@file.txt".to_owned() } else { shown::plain(value) };
            format!("--form {}", quoted(&format!("{}={value}", input.name.wire())))
        }));
    } else if let Some(body) = shown::body(endpoint, call) {
        words.push("--header 'content-type: application/json'".into());
        words.push(format!("--data {}", json(&body)));
    }
    lines(&words)
}

fn address(api: &Api, endpoint: &Endpoint, call: &Sample) -> String {
    let family = &api.families[endpoint.family];
    let mut address = format!("{}{}", family.base, endpoint.path);
    for variable in family.variables.iter().map(|index| &api.variables[*index]) {
        address = address.replace(&format!("{{{}}}", variable.name.wire()), &format!("${{{}}}", variable.env));
    }
    for (input, value) in shown::inputs(endpoint, call, Place::Path) {
        address = address.replace(&format!("{{{}}}", input.name.wire()), &escaped(&shown::plain(value)));
    }
    let mut start = '?';
    for (input, value) in shown::inputs(endpoint, call, Place::Query) {
        for (name, value) in pairs(input, value) {
            let _ = write!(address, "{start}{}={value}", escaped(&name));
            start = '&';
        }
    }
    address
}

/// What of a query an input is; a list may be several pairs.
fn pairs(input: &Input, value: &Value) -> Vec<(String, String)> {
    let name = input.name.wire().to_owned();
    match (value, input.encoding) {
        (Value::Array(items), Some(encoding @ (Encoding::Repeat | Encoding::Brackets))) => {
            let name = if encoding == Encoding::Brackets { format!("{name}[]") } else { name };
            items.iter().map(|item| (name.clone(), escaped(&shown::plain(item)))).collect()
        }
        _ => vec![(name, escaped(&shown::plain(value)))],
    }
}

fn escaped(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string()
}

/// A body as one word of the shell, over several lines where it is long.
pub(super) fn json(value: &Value) -> String {
    let short = value.to_string();
    quoted(&if short.len() > SHORT { serde_json::to_string_pretty(value).unwrap_or(short) } else { short })
}

/// A text as one word of the shell.
pub(super) fn quoted(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_=./:@,".contains(c);
    if text.chars().all(is_plain) && !text.is_empty() { text.to_owned() } else { format!("'{}'", text.replace('\'', r"'\''")) }
}

/// Words on lines of their own where a line would be long.
pub(super) fn lines(words: &[String]) -> String {
    let one = words.join(" ");
    if one.len() > SHORT { words.join(" \\\n  ") } else { one }
}

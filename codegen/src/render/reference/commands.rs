//! A call on the command line, by the client's own program and by curl.

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

/// The call with the client's own program.
pub(super) fn own(api: &Api, endpoint: &Endpoint, call: &Sample) -> String {
    let mut words = vec![format!("{} call {}", api.package.name, endpoint.id)];
    for (place, word) in [(Place::Path, "path"), (Place::Header, "header"), (Place::Query, "query")] {
        words.extend(shown::inputs(endpoint, call, place).map(|(input, value)| pair(word, input, &shown::plain(value))));
    }
    let is_file = |input: &Input| input.ty == Type::File;
    let files = shown::inputs(endpoint, call, Place::Body).filter(|(input, _)| is_file(input));
    words.extend(files.map(|(input, _)| pair("file", input, "file.txt")));
    if let Some(Value::Object(mut fields)) = shown::body(endpoint, call) {
        fields.retain(|name, _| !endpoint.inputs.iter().any(|input| is_file(input) && input.name.wire() == name));
        words.extend((!fields.is_empty()).then(|| format!("--body {}", json(&Value::Object(fields)))));
    } else if let Some(body) = shown::body(endpoint, call) {
        words.push(format!("--body {}", json(&body)));
    }
    words.extend(snippet::user(api, endpoint).map(|(_, user)| format!("--on-behalf-of {}", quoted(user))));
    lines(&words)
}

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

fn pair(word: &str, input: &Input, value: &str) -> String {
    format!("--{word} {}", quoted(&format!("{}={value}", input.name.wire())))
}

/// A body as one word of the shell, over several lines where it is long.
fn json(value: &Value) -> String {
    let short = value.to_string();
    quoted(&if short.len() > SHORT { serde_json::to_string_pretty(value).unwrap_or(short) } else { short })
}

/// A text as one word of the shell.
fn quoted(text: &str) -> String {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_=./:@,".contains(c);
    if text.chars().all(is_plain) && !text.is_empty() { text.to_owned() } else { format!("'{}'", text.replace('\'', r"'\''")) }
}

/// Words on lines of their own where a line would be long.
fn lines(words: &[String]) -> String {
    let one = words.join(" ");
    if one.len() > SHORT { words.join(" \\\n  ") } else { one }
}

//! What is printed: answers on standard output, errors on the other.

use std::io::{ErrorKind, Write};

use crate::{Answer, Error, Json, Object};

use super::{Failure, Program};

/// Prints to standard output.
pub(super) fn out(text: &str) -> Result<(), Failure> {
    writeln!(std::io::stdout(), "{text}").map_err(|error| match error.kind() {
        ErrorKind::BrokenPipe => Failure::Unread,
        _ => Failure::Usage(format!("the answer cannot be printed: {error}")),
    })
}

/// Prints to standard error.
pub(super) fn err(text: &str) {
    // Nothing can be done where even the terminal is gone.
    let _ = writeln!(std::io::stderr(), "{text}");
}

/// JSON for people and programs alike.
pub(super) fn json(json: &Json) -> String {
    format!("{json:#}")
}

/// The endpoints, a line each.
pub(super) fn endpoints(program: &Program) -> String {
    let endpoints = program.api.endpoints.iter();
    let lines: Vec<String> = endpoints.map(|endpoint| format!("{:32} {:6} {}", endpoint.id, endpoint.method, endpoint.path)).collect();
    lines.join("\n")
}

/// An answer with all that came with it.
pub(super) fn full(answer: Answer<Json>) -> Json {
    let mut headers = Object::new();
    for (name, value) in &answer.headers {
        let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
        match headers.get_mut(name.as_str()) {
            Some(Json::String(values)) => *values = format!("{values}, {value}"),
            _ => drop(headers.insert(name.as_str().to_owned(), Json::String(value))),
        }
    }
    let mut full = Object::new();
    full.insert("data".into(), answer.data);
    full.insert("meta".into(), answer.meta.unwrap_or_default());
    full.insert("status".into(), answer.status.as_u16().into());
    full.insert("headers".into(), Json::Object(headers));
    if !answer.extra.is_empty() {
        full.insert("extra".into(), Json::Object(answer.extra));
    }
    Json::Object(full)
}

/// An error with everything that a script may want to know.
pub(super) fn error(error: &Error) -> Json {
    let facts = [
        ("kind", Some(Json::from(format!("{:?}", error.kind())))),
        ("endpoint", Some(Json::from(error.endpoint()))),
        ("status", error.status().map(|status| Json::from(status.as_u16()))),
        ("code", error.code().map(Json::from)),
        ("message", error.message().map(Json::from)),
        ("details", error.details().cloned()),
        ("input", error.input().map(Json::from)),
        ("path", error.path().map(Json::from)),
        ("request_id", error.request_id().map(Json::from)),
        ("retry_after", error.retry_after().map(|wait| Json::from(wait.as_secs()))),
        ("attempts", Some(Json::from(error.attempts()))),
        ("may_have_been_applied", Some(Json::from(error.may_have_been_applied()))),
        ("retryable", Some(Json::from(error.is_retryable()))),
        ("text", Some(Json::from(error.to_string()))),
    ];
    let facts: Object = facts.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect();
    Json::Object(Object::from_iter([("error".to_owned(), Json::Object(facts))]))
}

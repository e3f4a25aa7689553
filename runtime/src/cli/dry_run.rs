//! The request of a call that is not sent: as HTTP, or as a command of curl. A dry run knows no key, only the variable that holds one.

use http::header;

use super::Failure;
use crate::request::Body;
use crate::{Bytes, Call, Request};

/// Headers that curl sends of its own accord, or that are nothing to a reader.
const USUAL: [header::HeaderName; 3] = [header::USER_AGENT, header::ACCEPT, header::ACCEPT_ENCODING];

/// The request in one of the two forms.
pub(super) fn show(call: &Call, form: &str) -> Result<String, Failure> {
    let request = call.request()?;
    let text = if form == "curl" { curl(call, &request) } else { http(&request) };
    Ok(call.draft().scrub_inputs().text(&text))
}

fn http(request: &Request<Bytes>) -> String {
    let uri = request.uri();
    let target = uri.path_and_query().map_or("/", |target| target.as_str());
    let mut lines = vec![format!("{} {target} HTTP/1.1", request.method()), format!("host: {}", uri.authority().map_or("", |host| host.as_str()))];
    lines.extend(headers(request).map(|(name, value)| format!("{name}: {value}")));
    let body = request.body();
    if !body.is_empty() {
        lines.push(String::new());
        lines.push(std::str::from_utf8(body).map_or_else(|_| format!("({} bytes)", body.len()), str::to_owned));
    }
    lines.join("\n")
}

fn curl(call: &Call, request: &Request<Bytes>) -> String {
    let mut parts = vec![format!("curl --request {} {}", request.method(), quoted(&request.uri().to_string()))];
    let multipart = match &call.draft().body {
        Body::Parts(parts) => Some(parts),
        _ => None,
    };
    for (name, value) in headers(request).filter(|(name, _)| multipart.is_none() || *name != "content-type") {
        // The shell fills in the variable that holds a key.
        let header = format!("{name}: {value}");
        parts.push(if value.starts_with('$') { format!("--header \"{header}\"") } else { format!("--header {}", quoted(&header)) });
    }
    match multipart {
        Some(fields) => parts.extend(fields.iter().map(|(name, part)| format!("--form {}", quoted(&format!("{name}={}", part.for_curl()))))),
        None if request.body().is_empty() => {}
        None => parts.push(format!("--data-raw {}", quoted(&String::from_utf8_lossy(request.body())))),
    }
    parts.join(" \\\n  ")
}

fn headers(request: &Request<Bytes>) -> impl Iterator<Item = (&str, String)> {
    let shown = request.headers().iter().filter(|(name, _)| !USUAL.contains(name));
    shown.map(|(name, value)| (name.as_str(), String::from_utf8_lossy(value.as_bytes()).into_owned()))
}

/// A text as one word of a shell.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

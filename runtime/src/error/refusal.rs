//! Reads what an answer says about a failure.
//!
//! Errors come as an object under a key, as a text under that key, as the whole document, as HTML or as nothing; each form is read as far as it goes,
//! and all of it is freed of known secrets before an error keeps it.

use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderMap, Uri, header};

use super::{Error, ErrorKind, Received};
use crate::model::Document;
use crate::scrub::Scrub;
use crate::send::Came;
use crate::{ErrorShape, Json, Node, Object, RateLimit, limits};

/// How much of a body is kept.
const KEPT: usize = 64 * 1024;

const REQUEST_ID: &[&str] = &["x-request-id", "request-id", "x-amzn-requestid", "x-correlation-id"];

/// The error that an answer is; `failed` is where a boolean in it says so.
pub(crate) fn refused(came: Came<'_>, failed: Option<&str>) -> Error {
    let route = &came.draft.route;
    let shape = &route.family.errors;
    let document = Document::parse(came.response.body()).ok().map(|document| came.draft.scrub().json(document.root().to_json()));
    let mut received = received(came);
    if let Some(document) = document {
        received.tell(shape, document);
    }
    if let Some(place) = failed {
        received.message.get_or_insert_with(|| format!("`{place}` is false"));
    }
    Error::new(ErrorKind::Api, "the API said no").with_received(received).at(route)
}

/// The error for a redirect, which names only the origin: the rest of the address may hold what nobody should see.
pub(crate) fn redirected(came: Came<'_>) -> Error {
    let target = origin(came).map_or_else(String::new, |origin| format!(" to {origin}"));
    let reason = format!("the server redirects{target}, which is never followed, because the credentials would go along");
    Error::new(ErrorKind::Redirect, reason).with_received(received(came)).at(&came.draft.route)
}

/// Secrets are removed first: what is left of one in a host would be in lower case, or cut off at a slash.
fn origin(came: Came<'_>) -> Option<String> {
    let own = came.draft.core.base(came.draft.route.family).ok()?;
    let location = came.draft.scrub().text(came.response.headers().get(header::LOCATION)?.to_str().ok()?);
    let target = match &*location {
        elsewhere if elsewhere.starts_with("//") => Uri::try_from(format!("{}:{elsewhere}", own.scheme_str()?)).ok()?,
        here if here.starts_with('/') || !here.contains(':') => own.into_owned(),
        whole => Uri::try_from(whole).ok()?,
    };
    let (scheme, host) = (target.scheme_str()?, target.host()?.to_ascii_lowercase());
    Some(target.port().map_or_else(|| format!("{scheme}://{host}"), |port| format!("{scheme}://{host}:{port}")))
}

/// Whether a document that came with success is an error all the same: it has one at the error's place, and no data.
pub(crate) fn is_refusal(shape: &ErrorShape, data: Option<&str>, document: Node<'_>) -> bool {
    let (Some(at), Node::Object(members)) = (shape.at, document) else { return false };
    match (document.get(at), data) {
        (Some(Node::Object(_)), None) => members.into_iter().count() == 1,
        (Some(Node::Object(_) | Node::Text(_)), Some(data)) => matches!(document.get(data), None | Some(Node::Null)),
        _ => false,
    }
}

/// What every error keeps of an answer.
pub(crate) fn received(came: Came<'_>) -> Received {
    let (status, headers, scrub) = (came.response.status(), came.response.headers(), came.draft.scrub());
    Received {
        status,
        code: None,
        message: None,
        detail: None,
        details: None,
        body: kept(came.response.body(), &scrub),
        retry_after: limits::retry_after(status, headers, SystemTime::now()),
        rate: RateLimit::from_headers(headers),
        request_id: request_id(headers).map(|id| scrub.text(id)),
    }
}

impl Received {
    fn tell(&mut self, shape: &ErrorShape, document: Json) {
        let at = shape.at.and_then(|at| document.get(at));
        let flat = document.as_object();
        let error = at.and_then(Json::as_object).or(flat);
        self.code = shape.code.and_then(|key| text(error?, key));
        // Of a flat error the message, if it has one, says more than the text at the error's place.
        let title = at.and_then(Json::as_str).map(str::to_owned);
        self.message = error.and_then(|error| text(error, shape.message)).or(title);
        self.detail = shape.details.iter().find_map(|key| text(error?, key)).filter(|detail| Some(detail) != self.message.as_ref());
        self.details = Some(at.filter(|at| at.is_object()).cloned().unwrap_or(document));
    }
}

/// A member as text: codes also come as numbers, and what is wrong with several inputs as a list of texts.
fn text(object: &Object, key: &str) -> Option<String> {
    match object.get(key)? {
        Json::Array(items) if !items.is_empty() => Some(items.iter().map(Json::as_str).collect::<Option<Vec<&str>>>()?.join("; ")),
        Json::String(text) if !text.is_empty() => Some(text.clone()),
        Json::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Secrets are removed before the body is cut, so that none is cut in two and overlooked; what may be a part of one at the end of a long body goes too.
fn kept(body: &Bytes, scrub: &Scrub) -> Bytes {
    let room = body.slice(..body.len().min(2 * KEPT));
    let cut_off = if room.len() < body.len() { scrub.longest() } else { 0 };
    let clean = scrub.bytes(room);
    clean.slice(..clean.len().saturating_sub(cut_off).min(KEPT))
}

/// The server's own name for a request.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    REQUEST_ID.iter().find_map(|name| headers.get(*name)?.to_str().ok())
}

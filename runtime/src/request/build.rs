//! Makes the request of a call.
//!
//! This is the only place where a URL, headers and a body come together, for generated calls and for the raw door alike. It needs no network and no
//! clock: the same call always makes the same request.

use std::borrow::Cow;

use bytes::Bytes;
use http::header::{self, HeaderMap, HeaderValue};
use http::{Method, Request};

use super::{Body, Draft, headers, multipart, url};
use crate::{Error, Json};

/// The request of the call, or the first input that does not fit.
pub(crate) fn build(draft: &Draft) -> Result<Request<Bytes>, Error> {
    assemble(draft).map_err(|error| error.at(&draft.route))
}

fn assemble(draft: &Draft) -> Result<Request<Bytes>, Error> {
    draft.first_refusal()?;
    let base = draft.core.base(draft.route.family)?;
    let uri = url::assemble(&base, &draft.route.path, &draft.path, &draft.query, &draft.extras.query)?;
    let (content_type, body) = body(draft)?;
    let method = Method::from_bytes(draft.route.method.as_str().as_bytes()).map_err(|_| Error::input_refused("method", "is no method"))?;
    let mut request = Request::new(body);
    *request.method_mut() = method;
    *request.uri_mut() = uri;
    *request.headers_mut() = all_headers(draft, content_type)?;
    Ok(request)
}

fn all_headers(draft: &Draft, content_type: Option<HeaderValue>) -> Result<HeaderMap, Error> {
    let core = &draft.core;
    let mut all = headers::common(&core.agent);
    if let Some(content_type) = content_type {
        all.insert(header::CONTENT_TYPE, content_type);
    }
    for (name, text, secret) in &draft.headers {
        headers::add(&mut all, name, text, *secret)?;
    }
    for credential in &core.credentials {
        credential.add_to(&mut all)?;
    }
    if let Some(acting) = &draft.acting {
        let (name, value) = acting.header()?;
        all.insert(name, value);
    }
    for (name, text) in &draft.extras.headers {
        headers::add_extra(&mut all, name, text, &core.reserved)?;
    }
    Ok(all)
}

fn body(draft: &Draft) -> Result<(Option<HeaderValue>, Bytes), Error> {
    match with_extras(draft)?.as_ref() {
        Body::Empty => Ok((None, Bytes::new())),
        Body::Json(json) => Ok((Some(HeaderValue::from_static("application/json")), Bytes::from(json.to_string()))),
        Body::Parts(parts) => {
            let (content_type, bytes) = multipart::write(parts)?;
            Ok((Some(content_type), bytes))
        }
    }
}

/// The body with the caller's own fields, none of which may replace one that is set.
fn with_extras(draft: &Draft) -> Result<Cow<'_, Body>, Error> {
    if draft.extras.body.is_empty() {
        return Ok(Cow::Borrowed(&draft.body));
    }
    let mut body = draft.body.clone();
    for (name, value) in &draft.extras.body {
        let refused = |reason: &str| Error::input_refused(name.clone(), reason);
        if matches!(body, Body::Empty) {
            body = Body::Json(Json::Object(crate::Object::new()));
        }
        let Body::Json(Json::Object(object)) = &mut body else { return Err(refused("the body is not a JSON object")) };
        if object.contains_key(name) {
            return Err(refused("is an input of this call already"));
        }
        object.insert(name.clone(), value.clone());
    }
    Ok(Cow::Owned(body))
}

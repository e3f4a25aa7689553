//! The headers of a request.
//!
//! The HTTP crates keep a value from splitting a header, but let pass what servers read differently: blanks at the ends, the empty value, characters
//! that are not ASCII. For a credential or an acting user that would be another identity, so such values are refused here.

use http::header::{self, HeaderMap, HeaderName, HeaderValue};

use super::Name;
use crate::Error;

/// The longest credential or acting user.
const LONGEST_IDENTITY: usize = 256;

/// The longest other value.
const LONGEST_VALUE: usize = 4096;

/// Headers that belong to the connection or to the client, and so to nobody else.
const RESERVED: &[&str] = &[
    "accept-encoding",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "cookie",
    "expect",
    "forwarded",
    "host",
    "http2-settings",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// A value that says who calls: visible ASCII without blanks.
pub(crate) fn identity(text: &str) -> Result<HeaderValue, &'static str> {
    if text.is_empty() || text.len() > LONGEST_IDENTITY {
        return Err("must have 1 to 256 characters, because it is sent as a header");
    }
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err("may only have visible ASCII characters and no blanks, because it is sent as a header");
    }
    HeaderValue::from_str(text).map_err(|_| "cannot be sent as a header")
}

/// Any other value: visible ASCII, with blanks inside at most.
pub(crate) fn value(text: &str) -> Result<HeaderValue, &'static str> {
    if text.is_empty() || text.len() > LONGEST_VALUE {
        return Err("must have 1 to 4096 characters, because it is sent as a header");
    }
    if text.starts_with(' ') || text.ends_with(' ') {
        return Err("must not start or end with a blank, because it is sent as a header");
    }
    if !text.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') {
        return Err("may only have visible ASCII characters, because it is sent as a header");
    }
    HeaderValue::from_str(text).map_err(|_| "cannot be sent as a header")
}

/// Adds a header that the call gives.
pub(crate) fn add(headers: &mut HeaderMap, name: &Name, text: &str, secret: bool) -> Result<(), Error> {
    let refused = |reason: &str| Error::input_refused(name.clone(), reason);
    let key = HeaderName::from_bytes(name.as_bytes()).map_err(|_| refused("is not the name of a header"))?;
    let mut value = value(text).map_err(refused)?;
    value.set_sensitive(secret);
    headers.insert(key, value);
    Ok(())
}

/// Adds a header of the caller's own, which may not touch who calls, how the body is framed, or what is set already.
pub(crate) fn add_extra(headers: &mut HeaderMap, name: &str, text: &str, reserved: &[&str]) -> Result<(), Error> {
    let refused = |reason: &str| Error::input_refused(name.to_owned(), reason);
    let key = HeaderName::from_bytes(name.as_bytes()).map_err(|_| refused("is not the name of a header"))?;
    if RESERVED.iter().chain(reserved).any(|reserved| key.as_str().eq_ignore_ascii_case(reserved)) {
        return Err(refused("is a header that only the client itself may set"));
    }
    if headers.contains_key(&key) {
        return Err(refused("is a header of this call already"));
    }
    headers.insert(key, value(text).map_err(refused)?);
    Ok(())
}

/// The headers that every request has.
pub(crate) fn common(agent: &HeaderValue) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    headers.insert(header::USER_AGENT, agent.clone());
    headers
}

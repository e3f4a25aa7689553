//! The raw door: calls that the API's description does not know.
//!
//! They have the same credentials, acting user, times, limits and checks as every other call; only the types are missing.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::Request;

use crate::answer::Expect;
use crate::client::{Acting, Core};
use crate::request::url::check_template;
use crate::request::{self, Body, Draft, Route};
use crate::{Error, Family, Json, Method, Retry, SendingFull};

/// A call by method and path.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct RawCall(Box<Draft>);

impl RawCall {
    pub(crate) fn new(core: Arc<Core>, family: &'static Family, method: Method, path: &str, acting: Option<Acting>) -> Self {
        let route = Route {
            id: Cow::Owned(format!("{method} {path}")),
            method,
            path: Cow::Owned(path.to_owned()),
            family,
            envelope: family.envelope,
            idempotent: method.is_safe(),
            endpoint: None,
            empty_body: false,
        };
        let served = core.serves(family);
        let mut draft = Draft::new(core, route, acting);
        if !served {
            draft.refuse("family", "is not one that the client's credentials are for");
        }
        if let Err(reason) = check_template(path) {
            draft.refuse("path", reason);
        }
        Self(Box::new(draft))
    }

    /// Fills the next `{}` of the path.
    pub fn path(mut self, value: impl fmt::Display) -> Self {
        self.0.path.push((Cow::Borrowed(""), value.to_string()));
        self
    }

    /// Adds a query parameter; the same name may come again.
    pub fn query(mut self, name: impl Into<String>, value: impl fmt::Display) -> Self {
        self.0.extras.query.push((name.into(), value.to_string()));
        self
    }

    /// Adds a header; it cannot be one that says who calls.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.0.extras.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the body.
    pub fn body(mut self, body: Json) -> Self {
        self.0.body = Body::Json(body);
        self
    }

    /// Lets one try take this long.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.0.timeout = timeout;
        self
    }

    /// Lets the whole call take this long.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.0.deadline = deadline;
        self
    }

    /// Tries the call like this.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.0.retry = retry;
        self
    }

    /// Says that a second, equal call changes nothing more, so that this one may be repeated even where the first may have taken effect. Of calls
    /// that only read this is known.
    pub fn idempotent(mut self) -> Self {
        self.0.route.idempotent = true;
        self
    }

    /// The request, without sending it. It holds the credentials.
    ///
    /// # Errors
    ///
    /// An input or a setting does not fit.
    pub fn request(&self) -> Result<Request<Bytes>, Error> {
        request::build(&self.0)
    }

    /// Sends the call. The answer is taken out of the family's envelope where it has one; an empty answer is `null`.
    pub fn send(self) -> SendingFull<Json> {
        SendingFull::of(self.0, Expect::anything())
    }
}

/// Shows which inputs are set, never their values.
impl fmt::Debug for RawCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawCall").field("call", &self.0.route.id).field("inputs", &self.0.names()).finish_non_exhaustive()
    }
}

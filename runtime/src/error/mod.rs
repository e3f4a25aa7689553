//! The one error of a client.
//!
//! It says what went wrong, in which endpoint, at which input or field, what the server said and whether another try may help. It keeps the start of
//! the server's answer, and never shows a URL or a known secret.

mod display;
mod refusal;

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

pub(crate) use refusal::{is_refusal, received, redirected, refused, request_id};

use crate::request::Route;
use crate::{Json, RateLimit};

type Source = Box<dyn std::error::Error + Send + Sync>;

/// Why a call failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// An input does not fit; nothing was sent.
    Input,
    /// A setting of the client does not fit; nothing was sent.
    Config,
    /// No connection came about, or it ended before the server read the request.
    Connect,
    /// No secure connection came about, because the server does not prove who it is or speaks no TLS; the request was not sent.
    Tls,
    /// The client's own limit for such calls had no room before the deadline.
    Limited,
    /// The time was up before the answer was there.
    Timeout,
    /// The connection broke, or what came over it was not HTTP.
    Transport,
    /// The server pointed elsewhere; that is never followed, because the keys would go along.
    Redirect,
    /// The answer is larger than the client allows.
    TooLarge,
    /// The API said no.
    Api,
    /// The call succeeded, and parts of it failed.
    Partial,
    /// The server reported success, but not as JSON.
    NotJson,
    /// The answer is JSON, but not of the promised type.
    Decode,
    /// A list does not end: the server repeats itself, or there are more pages than allowed.
    PagingLoop,
}

/// What went wrong with a call, or with building a client.
pub struct Error(Box<Facts>);

struct Facts {
    kind: ErrorKind,
    endpoint: Cow<'static, str>,
    repeatable: bool,
    attempts: u32,
    maybe_applied: bool,
    /// Why there was no further attempt, where more were allowed.
    stopped: Option<&'static str>,
    input: Option<Cow<'static, str>>,
    path: Option<String>,
    reason: String,
    received: Option<Received>,
    source: Option<Source>,
}

/// What an error keeps of an answer, free of known secrets.
pub(crate) struct Received {
    status: StatusCode,
    code: Option<String>,
    message: Option<String>,
    /// A further text beside the message.
    detail: Option<String>,
    details: Option<Json>,
    body: Bytes,
    retry_after: Option<Duration>,
    rate: RateLimit,
    request_id: Option<String>,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, reason: impl Into<String>) -> Self {
        Self(Box::new(Facts {
            kind,
            endpoint: Cow::Borrowed(""),
            repeatable: false,
            attempts: 0,
            maybe_applied: false,
            stopped: None,
            input: None,
            path: None,
            reason: reason.into(),
            received: None,
            source: None,
        }))
    }

    pub(crate) fn input_refused(name: impl Into<Cow<'static, str>>, reason: impl Into<String>) -> Self {
        Self::new(ErrorKind::Input, reason).with_input(name)
    }

    pub(crate) fn with_input(mut self, name: impl Into<Cow<'static, str>>) -> Self {
        self.0.input = Some(name.into());
        self
    }

    pub(crate) fn with_path(mut self, path: String) -> Self {
        self.0.path = Some(path);
        self
    }

    pub(crate) fn with_received(mut self, received: Received) -> Self {
        self.0.received = Some(received);
        self
    }

    pub(crate) fn with_source(mut self, source: Option<Source>) -> Self {
        self.0.source = source;
        self
    }

    /// Names the endpoint of the call that failed.
    pub(crate) fn at(mut self, route: &Route) -> Self {
        self.0.endpoint.clone_from(&route.id);
        self.0.repeatable = route.idempotent;
        self
    }

    /// Says how the call went before it failed.
    pub(crate) fn after(mut self, attempts: u32, doubt_before: bool, stopped: Option<&'static str>) -> Self {
        self.0.attempts = attempts;
        self.0.maybe_applied = doubt_before || (attempts > 0 && self.leaves_doubt());
        self.0.stopped = stopped;
        self
    }

    /// Names the endpoint whose answer is at fault.
    pub(crate) fn of(mut self, endpoint: &'static str) -> Self {
        self.0.endpoint = Cow::Borrowed(endpoint);
        self
    }

    /// Why it failed.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The endpoint's id, such as `users.create`; empty for an error in the settings.
    pub fn endpoint(&self) -> &str {
        &self.0.endpoint
    }

    /// The input or setting that was refused.
    pub fn input(&self) -> Option<&str> {
        self.0.input.as_deref()
    }

    /// Where in the answer the unexpected value is, such as `data[0].name`.
    pub fn path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// The status of the answer, if there was one.
    pub fn status(&self) -> Option<StatusCode> {
        self.received().map(|received| received.status)
    }

    /// The API's code for programs.
    pub fn code(&self) -> Option<&str> {
        self.received()?.code.as_deref()
    }

    /// The API's message for people.
    pub fn message(&self) -> Option<&str> {
        self.received()?.message.as_deref()
    }

    /// The API's error object as it was sent, without known secrets.
    pub fn details(&self) -> Option<&Json> {
        self.received()?.details.as_ref()
    }

    /// The first 64 KiB of the answer, without known secrets.
    pub fn body(&self) -> Option<&[u8]> {
        self.received().map(|received| received.body.as_ref())
    }

    /// How long the server asks to wait before the next call.
    pub fn retry_after(&self) -> Option<Duration> {
        self.received()?.retry_after
    }

    /// What the server said about its rate limit.
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.received().map(|received| received.rate)
    }

    /// The server's own name for the request, for questions to the vendor.
    pub fn request_id(&self) -> Option<&str> {
        self.received()?.request_id.as_deref()
    }

    /// How often the call was tried. None of the tries succeeded; an input that does not fit is not tried at all.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Whether the server may have done what the call asks, in this attempt or an earlier one. Where this says no, it surely has not.
    pub fn may_have_been_applied(&self) -> bool {
        self.0.maybe_applied
    }

    /// Whether the server may have acted on the request that failed in this way.
    pub(crate) fn leaves_doubt(&self) -> bool {
        match self.0.kind {
            ErrorKind::Input | ErrorKind::Config | ErrorKind::Connect | ErrorKind::Tls | ErrorKind::Limited | ErrorKind::Redirect => false,
            ErrorKind::Api => self.status().is_none_or(|status| !status.is_client_error() || status == StatusCode::REQUEST_TIMEOUT),
            _ => true,
        }
    }

    /// Whether the same call may be made again and may then succeed.
    ///
    /// A call that never reached the API, or that was turned away for coming too often, may always be repeated. After any other passing failure the
    /// call may have taken effect, so this says yes only where the endpoint is known to be idempotent.
    pub fn is_retryable(&self) -> bool {
        match self.0.kind {
            ErrorKind::Connect | ErrorKind::Limited => true,
            ErrorKind::Timeout | ErrorKind::Transport => self.0.repeatable,
            ErrorKind::Api => match self.status().map(|status| status.as_u16()) {
                Some(429) => true,
                Some(408 | 500 | 502 | 503 | 504) => self.0.repeatable,
                _ => false,
            },
            _ => false,
        }
    }

    fn received(&self) -> Option<&Received> {
        self.0.received.as_ref()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.0.source {
            Some(source) => Some(source.as_ref()),
            None => None,
        }
    }
}

//! How requests reach a server.
//!
//! A transport is an object, so that anyone can bring one: another HTTP library, a recorder, a fake. The crate's own is behind the feature `rustls`.

#[cfg(feature = "rustls-no-provider")]
pub(crate) mod own;
mod recording;
mod replay;

use std::fmt;
use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use http::{Request, Response, StatusCode};

pub(crate) use recording::Recorder;
pub use recording::Recording;
pub use replay::Replay;

use crate::{Error, ErrorKind};

type Source = Box<dyn std::error::Error + Send + Sync>;

/// A future on the heap.
pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// What an answer may cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The largest body, in bytes as it came and, where it was packed, in bytes after unpacking.
    pub max_answer: usize,
}

impl Limits {
    /// Limits with this largest body.
    pub const fn new(max_answer: usize) -> Self {
        Self { max_answer }
    }
}

/// Sends one request and gives its answer whole.
///
/// A transport sends the request as it is: it adds no credentials, follows **no redirect** (an answer with a status of 3xx is an answer), and tries
/// once: it may send again only what surely did not leave this machine. Its errors say whether the request may have arrived, because that decides
/// whether the call is tried again. It stops reading at [`Limits::max_answer`] and leaves all other clocks to its caller, who drops the future when the time is up.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request.
    fn send(&self, request: Request<Bytes>, limits: Limits) -> BoxFuture<Result<Response<Bytes>, TransportError>>;
}

/// Why there is no answer.
#[derive(Debug)]
pub struct TransportError {
    kind: ErrorKind,
    reason: String,
    status: Option<StatusCode>,
    source: Option<Source>,
}

impl TransportError {
    /// No connection came about, and so the request was surely not sent. The source must not show a URL.
    pub fn connect(source: impl Into<Source>) -> Self {
        Self { kind: ErrorKind::Connect, reason: "no connection to the server".to_owned(), status: None, source: Some(source.into()) }
    }

    /// The connection is not secure, and so the request was surely not sent. The source must not show a URL.
    pub fn tls(source: impl Into<Source>) -> Self {
        Self { kind: ErrorKind::Tls, reason: "no secure connection to the server".to_owned(), status: None, source: Some(source.into()) }
    }

    /// The server said that it has not looked at the request. The source must not show a URL.
    pub fn unread(source: impl Into<Source>) -> Self {
        let reason = "the server closed the connection without reading the request".to_owned();
        Self { kind: ErrorKind::Connect, reason, status: None, source: Some(source.into()) }
    }

    /// The time was up.
    pub fn timeout() -> Self {
        Self { kind: ErrorKind::Timeout, reason: "the time was up".to_owned(), status: None, source: None }
    }

    /// The answer is larger than the limits allow.
    pub fn too_large(limits: Limits, status: StatusCode) -> Self {
        let reason = format!("the answer is larger than {} bytes", limits.max_answer);
        Self { kind: ErrorKind::TooLarge, reason, status: Some(status), source: None }
    }

    /// There is no answer for this request, and so it was not sent.
    pub(crate) fn unanswered(reason: String) -> Self {
        Self { kind: ErrorKind::Input, reason, status: None, source: None }
    }

    /// Anything else: the request may have arrived. The source must not show a URL.
    pub fn broken(source: impl Into<Source>) -> Self {
        Self { kind: ErrorKind::Transport, reason: "the connection broke".to_owned(), status: None, source: Some(source.into()) }
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.source {
            Some(source) => Some(source.as_ref()),
            None => None,
        }
    }
}

impl From<TransportError> for Error {
    fn from(error: TransportError) -> Self {
        let TransportError { kind, reason, status, source } = error;
        let reason = match status {
            Some(status) => format!("{reason} (status {})", status.as_u16()),
            None => reason,
        };
        Self::new(kind, reason).with_source(source)
    }
}

//! Lets others watch the attempts of calls: for logs, spans and counts.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use http::{StatusCode, Uri};
use tokio::time::Instant;

use crate::request::Draft;
use crate::{Error, Method};

/// Numbers the calls of this process.
static CALLS: AtomicU64 = AtomicU64::new(1);

/// Is told of every attempt of every call.
///
/// It is called where the call is made, so it must not block. It sees no credential, no identifier and no URL: only facts of the endpoint, and errors,
/// which are free of known secrets. A closure of an attempt and its outcome is an observer too.
pub trait Observer: Send + Sync + 'static {
    /// A request is about to be sent.
    fn begins(&self, _: &Attempt<'_>) {}

    /// An attempt is over.
    fn ended(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>);
}

impl<F: Fn(&Attempt<'_>, &Outcome<'_>) + Send + Sync + 'static> Observer for F {
    fn ended(&self, attempt: &Attempt<'_>, outcome: &Outcome<'_>) {
        self(attempt, outcome);
    }
}

/// One request of a call.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The number of the call: the same for all its attempts, and for no other call of this process.
    pub call: u64,
    /// Which of the call's attempts it is, counted from 1.
    pub number: u32,
    /// The endpoint's id; of a raw call its method and path.
    pub endpoint: &'a str,
    /// The method.
    pub method: Method,
    /// The template of the path.
    pub path: &'a str,
    /// The name or address of the server.
    pub host: &'a str,
    /// Its port.
    pub port: Option<u16>,
}

/// How an attempt ended.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Outcome<'a> {
    /// The status of the answer, if one came.
    pub status: Option<StatusCode>,
    /// What went wrong, unless the API reported success. An attempt without status and error was given up by the caller or by the deadline.
    pub error: Option<&'a Error>,
    /// How long the attempt took.
    pub elapsed: Duration,
    /// How long the call waits before its next attempt; nothing if this was the last.
    pub wait: Option<Duration>,
}

/// The observers of one call.
pub(super) struct Watch<'d> {
    draft: &'d Draft,
    call: u64,
}

impl<'d> Watch<'d> {
    pub(super) fn new(draft: &'d Draft) -> Self {
        Self { draft, call: CALLS.fetch_add(1, Ordering::Relaxed) }
    }

    /// Nothing if nobody watches.
    pub(super) fn begin(&self, uri: &Uri, number: u32) -> Option<Watched<'d>> {
        if self.draft.core.observers.is_empty() {
            return None;
        }
        let watched = Watched {
            observers: &self.draft.core.observers,
            draft: self.draft,
            call: self.call,
            number,
            host: uri.host().unwrap_or_default().to_owned(),
            port: uri.port_u16(),
            began: Instant::now(),
            ended: false,
        };
        watched.tell(Observer::begins);
        Some(watched)
    }
}

/// An attempt that is watched. Dropped before its end, it was given up.
pub(super) struct Watched<'d> {
    observers: &'d [Arc<dyn Observer>],
    draft: &'d Draft,
    call: u64,
    number: u32,
    host: String,
    port: Option<u16>,
    began: Instant,
    ended: bool,
}

impl Watched<'_> {
    pub(super) fn end(mut self, outcome: Result<StatusCode, &Error>, wait: Option<Duration>) {
        self.ended = true;
        let error = outcome.err();
        self.over(outcome.ok().or_else(|| error?.status()), error, wait);
    }

    fn over(&self, status: Option<StatusCode>, error: Option<&Error>, wait: Option<Duration>) {
        let outcome = Outcome { status, error, elapsed: self.began.elapsed(), wait };
        self.tell(|observer, attempt| observer.ended(attempt, &outcome));
    }

    fn tell(&self, say: impl Fn(&dyn Observer, &Attempt<'_>)) {
        let route = &self.draft.route;
        let attempt = Attempt {
            call: self.call,
            number: self.number,
            endpoint: &route.id,
            method: route.method,
            path: &route.path,
            host: &self.host,
            port: self.port,
        };
        self.observers.iter().for_each(|observer| say(observer.as_ref(), &attempt));
    }
}

impl Drop for Watched<'_> {
    fn drop(&mut self) {
        if !self.ended {
            self.over(None, None, None);
        }
    }
}

//! Sends a call, as often as it takes and may.
//!
//! There is one loop for all calls, free of type parameters: make the request, send it within its times, look at the status, and decide whether and
//! when to try again. An attempt is repeated only by the consent of all: the policy, the kind of failure, the endpoint's idempotency, the deadline,
//! and the budget that all clones of the client share.

mod budget;
#[cfg(feature = "limiter")]
mod limiter;
mod observer;
mod retry;
#[cfg_attr(not(feature = "tracing"), path = "no_spans.rs")]
mod spans;

use std::pin::pin;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode, Version, header};
use tokio::sync::SemaphorePermit;
use tokio::time::{Instant, sleep, timeout};

pub(crate) use budget::Budget;
#[cfg(feature = "limiter")]
pub(crate) use limiter::Limiter;
#[cfg(feature = "limiter")]
pub use limiter::RateLimits;
pub use observer::{Attempt, Observer, Outcome};
pub use retry::Retry;

use observer::Watch;
use retry::Backoff;
use spans::Span;

#[cfg(feature = "limiter")]
use crate::client::Acting;
use crate::error::{redirected, refused};
use crate::request::{Draft, build};
use crate::send::{Came, Reply};
#[cfg(feature = "rustls-no-provider")]
use crate::transport::own::body::Complete;
use crate::{Error, ErrorKind, answer};

/// Makes the call: no task outlives this future, and dropping it drops the connection's half-read answer.
pub(crate) async fn exchange(draft: Box<Draft>) -> Result<Reply, Error> {
    let mut tries = Tries::new(&draft);
    let span = Span::of_call(&draft);
    let outcome = span.around(tries.run()).await;
    let (made, elapsed, outcome) = tries.sum_up(outcome);
    span.ended(outcome.as_ref().map(Response::status));
    outcome.map(|response| Reply::new(draft, response, made, elapsed))
}

/// A call on its way, with all that counts across its attempts.
struct Tries<'d> {
    draft: &'d Draft,
    began: Instant,
    made: u32,
    /// Whether the server may have acted on an attempt that failed.
    doubt: bool,
    /// Why there is no further attempt, where more were allowed.
    stopped: Option<&'static str>,
    backoff: Backoff,
}

/// Another attempt: after how long, and by what right.
struct Next<'d> {
    wait: Duration,
    permit: Option<SemaphorePermit<'d>>,
}

impl<'d> Tries<'d> {
    fn new(draft: &'d Draft) -> Self {
        Self { draft, began: Instant::now(), made: 0, doubt: false, stopped: None, backoff: draft.retry.backoff() }
    }

    async fn run(&mut self) -> Result<Response<Bytes>, Error> {
        let watch = Watch::new(self.draft);
        loop {
            let request = build(self.draft)?;
            #[cfg(feature = "limiter")]
            self.admit().await?;
            self.made += 1;
            let watched = watch.begin(request.uri(), self.made);
            let span = Span::of_attempt(self.draft, request.uri(), self.made);
            // No other wait ends after the deadline, so that one timer is enough.
            let (left, most) = (self.left(), self.draft.timeout);
            let attempt = pin!(span.around(attempt(self.draft, request)));
            let outcome = match timeout(left.min(most), attempt).await {
                Ok(outcome) => outcome,
                Err(_) if left < most => return Err(late(self.draft, "the call was not done", self.draft.deadline)),
                Err(_) => Err(late(self.draft, "no whole answer came", most)),
            };
            let next = outcome.as_ref().err().and_then(|error| self.next(error));
            let status = outcome.as_ref().map(Response::status);
            span.ended(status);
            if let Some(watched) = watched {
                watched.end(status, next.as_ref().map(|next| next.wait));
            }
            let (Err(error), Some(next)) = (&outcome, next) else { return outcome };
            self.doubt |= error.leaves_doubt();
            // A call that is given up here gives the permit back.
            sleep(next.wait).await;
            next.permit.into_iter().for_each(SemaphorePermit::forget);
        }
    }

    /// Waits for a turn, if the client keeps to rates and the call is of a class that has one.
    #[cfg(feature = "limiter")]
    async fn admit(&self) -> Result<(), Error> {
        let Draft { core, route, acting, .. } = self.draft;
        let class = route.endpoint.and_then(|endpoint| endpoint.rate);
        let (Some(limiter), Some(class)) = (&core.limiter, class) else { return Ok(()) };
        let user = acting.as_ref().map_or("", Acting::user);
        limiter.admit(class, user, self.left()).await.map_err(|wait| {
            let reason = format!("the client's own limit for `{}` has no room for another {} s", class.id, wait.as_secs());
            Error::new(ErrorKind::Limited, reason).at(route)
        })
    }

    /// The time that is left until the deadline.
    fn left(&self) -> Duration {
        self.draft.deadline.saturating_sub(self.began.elapsed())
    }

    /// Whether and when to try again.
    fn next(&mut self, error: &Error) -> Option<Next<'d>> {
        if !error.is_retryable() || self.made >= self.draft.retry.most() {
            return None;
        }
        let throttled = error.status() == Some(StatusCode::TOO_MANY_REQUESTS);
        let wait = error.retry_after().unwrap_or_default().saturating_add(self.backoff.draw(throttled));
        if wait >= self.left() {
            self.stopped = Some("the next wait does not fit before the deadline");
            return None;
        }
        if !self.draft.retry.uses_budget() {
            return Some(Next { wait, permit: None });
        }
        let permit = self.draft.core.budget.take();
        if permit.is_none() {
            self.stopped = Some("the client's retry budget is used up");
        }
        permit.map(|permit| Next { wait, permit: Some(permit) })
    }

    /// How many attempts were made, how long they took, and what came of them.
    fn sum_up(self, outcome: Result<Response<Bytes>, Error>) -> (u32, Duration, Result<Response<Bytes>, Error>) {
        if outcome.as_ref().map_or_else(|error| error.status().is_some_and(is_well), |_| true) {
            self.draft.core.budget.earn();
        }
        (self.made, self.began.elapsed(), outcome.map_err(|error| error.after(self.made, self.doubt, self.stopped)))
    }
}

/// Whether a server that refuses in this way does its work.
fn is_well(status: StatusCode) -> bool {
    status.is_client_error() && status != StatusCode::REQUEST_TIMEOUT && status != StatusCode::TOO_MANY_REQUESTS
}

/// One attempt.
async fn attempt(draft: &Draft, mut request: Request<Bytes>) -> Result<Response<Bytes>, Error> {
    let core = &draft.core;
    // A recorder leaves these out of what it keeps.
    request.extensions_mut().insert(draft.scrub());
    let response = core.transport.send(request, core.limits).await.map_err(|error| Error::from(error).at(&draft.route))?;
    judge(Came { draft, response: &response })?;
    Ok(response)
}

/// The status decides first, whatever the body says.
fn judge(came: Came<'_>) -> Result<(), Error> {
    match came.response.status() {
        status if status.is_redirection() => Err(redirected(came)),
        status if !status.is_success() => Err(refused(came, None)),
        _ if !is_framed(came.response) && answer::breaks_off(came.response.body()) => Err(answer::broken_off(came)),
        _ => Ok(()),
    }
}

/// Whether the answer proves that it is whole. One that ends with its connection or its stream may be cut short without anybody noticing.
fn is_framed(response: &Response<Bytes>) -> bool {
    #[cfg(feature = "rustls-no-provider")]
    if response.extensions().get::<Complete>().is_some() {
        return true;
    }
    let says_so = |name| response.headers().contains_key(name);
    says_so(header::CONTENT_LENGTH) || (response.version() <= Version::HTTP_11 && says_so(header::TRANSFER_ENCODING))
}

fn late(draft: &Draft, what: &str, allowed: Duration) -> Error {
    Error::new(ErrorKind::Timeout, format!("{what} within {} s", allowed.as_secs_f64())).at(&draft.route)
}

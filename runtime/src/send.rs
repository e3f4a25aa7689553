//! Sends calls.
//!
//! There is one way from a call to its reply, free of type parameters: make the request, send it within its times, look at the status. The futures
//! that users hold only add how the reply is read.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode};
use tokio::time::timeout;

use crate::answer::{self, Answer, Expect};
use crate::error::{redirected, refused};
use crate::request::{Draft, Route, build};
use crate::scrub::Scrub;
use crate::{BoxFuture, Call, Error, ErrorKind};

/// What came back, before it is read.
pub(crate) struct Reply {
    pub(crate) route: Route,
    pub(crate) scrub: Scrub,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// Makes the call: no task outlives this future, and dropping it drops the connection's half-read answer.
async fn exchange(draft: Draft) -> Result<Reply, Error> {
    let request = build(&draft)?;
    match timeout(draft.deadline, attempt(&draft, request)).await {
        Ok(reply) => reply,
        Err(_) => Err(late(&draft, "the call was not done", draft.deadline)),
    }
}

/// One try, with its own time.
async fn attempt(draft: &Draft, request: Request<Bytes>) -> Result<Reply, Error> {
    let asked = request.uri().to_string();
    let sent = draft.core.transport.send(request, draft.core.limits);
    let Ok(sent) = timeout(draft.timeout, sent).await else { return Err(late(draft, "no whole answer came", draft.timeout)) };
    let (parts, body) = sent.map_err(|error| Error::from(error).at(&draft.route))?.into_parts();
    let reply = Reply { route: draft.route.clone(), scrub: draft.scrub(), status: parts.status, headers: parts.headers, body };
    judge(reply, &asked)
}

/// The status decides first, whatever the body says.
fn judge(reply: Reply, asked: &str) -> Result<Reply, Error> {
    match reply.status {
        status if status.is_success() => Ok(reply),
        status if status.is_redirection() => Err(redirected(&reply, asked)),
        _ => Err(refused(&reply, None)),
    }
}

fn late(draft: &Draft, what: &str, allowed: Duration) -> Error {
    Error::new(ErrorKind::Timeout, format!("{what} within {} s", allowed.as_secs_f64())).at(&draft.route)
}

/// A call on its way; what it gives is the data of the answer.
#[must_use = "futures do nothing unless awaited"]
pub struct Sending<T>(SendingFull<T>);

/// A call on its way; what it gives is the whole answer.
#[must_use = "futures do nothing unless awaited"]
pub struct SendingFull<T> {
    reply: BoxFuture<Result<Reply, Error>>,
    expect: Expect<T>,
}

impl<T> Sending<T> {
    #[doc(hidden)]
    pub fn new(call: Call, expect: Expect<T>) -> Self {
        Self(SendingFull::new(call, expect))
    }
}

impl<T> SendingFull<T> {
    #[doc(hidden)]
    pub fn new(call: Call, expect: Expect<T>) -> Self {
        Self::of(call.into_draft(), expect)
    }

    pub(crate) fn of(draft: Draft, expect: Expect<T>) -> Self {
        Self { reply: Box::pin(exchange(draft)), expect }
    }
}

impl<T> Future for Sending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        Pin::new(&mut self.0).poll(context).map_ok(|answer| answer.data)
    }
}

impl<T> Future for SendingFull<T> {
    type Output = Result<Answer<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let reply = ready!(self.reply.as_mut().poll(context))?;
        Poll::Ready(answer::read(&reply, self.expect))
    }
}

impl<T> fmt::Debug for Sending<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sending")
    }
}

impl<T> fmt::Debug for SendingFull<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SendingFull")
    }
}

//! Sends calls.
//!
//! There is one way from a call to its reply, free of type parameters, and it is in [`attempts`](crate::attempts). The futures that users hold only
//! add how the reply is read.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};

use crate::answer::{self, Answer, Expect};
use crate::attempts::exchange;
use crate::request::{Draft, Route};
use crate::scrub::Scrub;
use crate::{BoxFuture, Call, Error};

/// What came back, before it is read.
pub(crate) struct Reply {
    pub(crate) route: Route,
    pub(crate) scrub: Scrub,
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
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
        Poll::Ready(answer::read(&reply, self.expect).map_err(|error| error.after(reply.attempts, false, None)))
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

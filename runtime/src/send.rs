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
use http::Response;

use crate::answer::{self, Answer, Expect};
use crate::attempts::exchange;
use crate::request::Draft;
use crate::{BoxFuture, Call, Error};

/// What came back, before it is read.
pub(crate) struct Reply {
    draft: Box<Draft>,
    pub(crate) response: Response<Bytes>,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
}

impl Reply {
    pub(crate) fn new(draft: Box<Draft>, response: Response<Bytes>, attempts: u32, elapsed: Duration) -> Self {
        Self { draft, response, attempts, elapsed }
    }

    pub(crate) fn came(&self) -> Came<'_> {
        Came { draft: &self.draft, response: &self.response }
    }
}

/// A response and the call that it is for, which knows what of it is secret.
#[derive(Clone, Copy)]
pub(crate) struct Came<'r> {
    pub(crate) draft: &'r Draft,
    pub(crate) response: &'r Response<Bytes>,
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

    pub(crate) fn of(draft: Box<Draft>, expect: Expect<T>) -> Self {
        Self { reply: Box::pin(exchange(draft)), expect }
    }
}

impl<T> Future for Sending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let reply = ready!(self.0.reply.as_mut().poll(context))?;
        Poll::Ready(answer::data(reply.came(), self.0.expect).map_err(|error| error.after(reply.attempts, false, None)))
    }
}

impl<T> Future for SendingFull<T> {
    type Output = Result<Answer<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let reply = ready!(self.reply.as_mut().poll(context))?;
        let attempts = reply.attempts;
        Poll::Ready(answer::read(reply, self.expect).map_err(|error| error.after(attempts, false, None)))
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

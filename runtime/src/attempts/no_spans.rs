//! What stands in the place of spans where the feature `tracing` is off: nothing.

use std::future::Future;

use http::{StatusCode, Uri};

use crate::Error;
use crate::request::Draft;

pub(super) struct Span;

impl Span {
    pub(super) fn of_call(_: &Draft) -> Self {
        Self
    }

    pub(super) fn of_attempt(_: &Draft, _: &Uri, _: u32) -> Self {
        Self
    }

    #[expect(clippy::unused_self, reason = "its twin needs it")]
    pub(super) fn around<F: Future>(&self, future: F) -> F {
        future
    }

    #[expect(clippy::unused_self, reason = "its twin needs it")]
    pub(super) fn ended(&self, _: Result<StatusCode, &Error>) {}
}

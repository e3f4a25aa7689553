//! Spans of the feature `tracing`: one for each call, and in it one for each attempt, named by OpenTelemetry's conventions for HTTP clients.
//!
//! They name the endpoint, the template of the path and the server; no identifier, URL, header or body is in them. Whom a call acts for is added where
//! the client asks for it.

use std::future::Future;

use http::uri::Scheme;
use http::{StatusCode, Uri};
use tracing::field::{Empty, display};
use tracing::{Instrument, info_span};

use crate::client::Acting;
use crate::request::Draft;
use crate::{Error, ErrorKind};

/// A span that is open until its call or attempt is over.
pub(super) struct Span(tracing::Span);

impl Span {
    pub(super) fn of_call(draft: &Draft) -> Self {
        let route = &draft.route;
        let span = info_span!(
            "call",
            "otel.name" = %route.id,
            "otel.kind" = "internal",
            "otel.status_code" = Empty,
            "http.request.method" = route.method.as_str(),
            "url.template" = %route.path,
            "http.response.status_code" = Empty,
            "error.type" = Empty,
            "user.id" = Empty,
        );
        if let (true, Some(acting)) = (draft.core.trace_users, &draft.acting) {
            span.record("user.id", Acting::user(acting));
        }
        Self(span)
    }

    pub(super) fn of_attempt(draft: &Draft, uri: &Uri, number: u32) -> Self {
        let route = &draft.route;
        let span = info_span!(
            "attempt",
            "otel.name" = %format_args!("{} {}", route.method, route.path),
            "otel.kind" = "client",
            "otel.status_code" = Empty,
            "http.request.method" = route.method.as_str(),
            "url.template" = %route.path,
            "server.address" = uri.host(),
            "server.port" = uri.port_u16().unwrap_or(if uri.scheme() == Some(&Scheme::HTTP) { 80 } else { 443 }),
            "http.request.resend_count" = Empty,
            "http.response.status_code" = Empty,
            "error.type" = Empty,
        );
        if number > 1 {
            span.record("http.request.resend_count", number - 1);
        }
        Self(span)
    }

    /// Whatever happens on the way happens in the span.
    pub(super) fn around<F: Future>(&self, future: F) -> impl Future<Output = F::Output> {
        future.instrument(self.0.clone())
    }

    pub(super) fn ended(&self, outcome: Result<StatusCode, &Error>) {
        if let Some(status) = outcome.map_or_else(Error::status, Some) {
            self.0.record("http.response.status_code", status.as_u16());
        }
        if let Err(error) = outcome {
            self.0.record("otel.status_code", "ERROR");
            match (error.kind(), error.status()) {
                (ErrorKind::Api, Some(status)) => self.0.record("error.type", status.as_str()),
                (kind, _) => self.0.record("error.type", display(word(kind))),
            };
        }
    }
}

/// `NotJson` as `not_json`.
fn word(kind: ErrorKind) -> String {
    let mut word = String::new();
    for letter in format!("{kind:?}").chars() {
        if letter.is_uppercase() && !word.is_empty() {
            word.push('_');
        }
        word.extend(letter.to_lowercase());
    }
    word
}

//! What a test tells the server to answer, and what the server saw.

use std::collections::VecDeque;
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use serde_json::Value;

use super::ask::{self, Asked};

/// How a request is answered that a test expects.
#[derive(Debug, Clone)]
pub(super) enum Reply {
    /// With this document.
    Answer(Value),
    /// Refused.
    Refuse { status: u16, code: String, message: String, retry_after: Option<Duration> },
    /// As always, but later.
    Delay(Duration),
    /// The connection ends in the middle of the answer.
    Cut,
}

/// What a test expects, and how often.
#[derive(Debug)]
pub(super) struct Expected {
    pub(super) endpoint: &'static str,
    pub(super) path: String,
    pub(super) user: Option<String>,
    pub(super) reply: Reply,
    pub(super) left: usize,
}

/// What a test told the server, and what it saw.
#[derive(Debug, Default)]
pub(super) struct Script {
    pub(super) expected: VecDeque<Expected>,
    pub(super) seen: Vec<Seen>,
}

impl Script {
    /// The reply to a request that was expected. Each counts as often as it was told to; the first that fits comes first.
    pub(super) fn reply(&mut self, asked: &Asked<'_>, path: &str) -> Option<Reply> {
        let fits = |expected: &&mut Expected| {
            expected.left > 0 && expected.endpoint == asked.endpoint.id && expected.path == path && expected.user == asked.user
        };
        let expected = self.expected.iter_mut().find(fits)?;
        expected.left -= 1;
        Some(expected.reply.clone())
    }
}

/// A request that the server got.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Seen {
    /// The endpoint that it asked, where there is one and nothing was wrong with the request.
    pub endpoint: Option<String>,
    /// The method.
    pub method: String,
    /// Path and query, as they were sent.
    pub target: String,
    /// The acting user.
    pub user: Option<String>,
    /// The credentials, in the order of the auth scheme's headers.
    pub keys: Vec<String>,
    /// The body, read as JSON; null if it is none.
    pub body: Value,
    /// The status of the answer; none where the connection was cut.
    pub status: Option<u16>,
}

impl Seen {
    /// What a request is, before it is answered.
    pub(super) fn of(request: &Request<Bytes>, acting: Option<&str>, headers: &[String]) -> Self {
        let text = |name: &str| ask::text(request.headers(), name).map(str::to_owned);
        Self {
            endpoint: None,
            method: request.method().to_string(),
            target: request.uri().path_and_query().map(ToString::to_string).unwrap_or_default(),
            user: acting.and_then(text),
            keys: headers.iter().filter_map(|name| text(name)).collect(),
            body: serde_json::from_slice(request.body()).unwrap_or_default(),
            status: None,
        }
    }

    /// Whether two requests ask the same, as the same user, with the same keys.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let facts = |seen: &Self| (seen.method.clone(), seen.target.clone(), seen.user.clone(), seen.keys.clone());
        facts(self) == facts(other) && self.body == other.body
    }
}

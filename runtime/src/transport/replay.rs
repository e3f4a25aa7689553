//! Answers from a recording, for tests without a network.
//!
//! A request gets the answer of the first exchange that asked for the same and was not used yet. If there is none, the call fails before anything would be
//! sent, and says in what the nearest exchange differs.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use bytes::Bytes;
use http::{Request, Response};

use super::recording::{Asked, Content, Exchange, Tape};
use super::{BoxFuture, Limits, Transport, TransportError};
use crate::{Error, ErrorKind, Json};

/// A transport that answers from a recording.
pub struct Replay {
    hidden: Vec<String>,
    left: Mutex<Vec<Exchange>>,
}

impl Replay {
    /// Reads a recording.
    ///
    /// # Errors
    ///
    /// The text is no recording; the error says where.
    pub fn from_json(recording: &str) -> Result<Self, Error> {
        let tape: Tape = serde_json::from_str(recording).map_err(|error| Error::new(ErrorKind::Config, error.to_string()).with_input("recording"))?;
        Ok(Self { hidden: tape.hidden, left: Mutex::new(tape.exchanges) })
    }

    /// How many exchanges were not asked for yet.
    pub fn left(&self) -> usize {
        self.left.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    fn answer(&self, asked: &Asked) -> Result<Response<Bytes>, TransportError> {
        let mut left = self.left.lock().unwrap_or_else(PoisonError::into_inner);
        match left.iter().position(|exchange| exchange.request == *asked) {
            Some(position) => Ok(left.remove(position).response()),
            None => Err(TransportError::unanswered(mismatch(asked, &left))),
        }
    }
}

impl Transport for Replay {
    fn send(&self, request: Request<Bytes>, _: Limits) -> BoxFuture<Result<Response<Bytes>, TransportError>> {
        let answer = self.answer(&Asked::of(&request, &self.hidden));
        Box::pin(async { answer })
    }
}

impl fmt::Debug for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Replay({} exchanges left)", self.left())
    }
}

/// Says what was asked, and in what the nearest exchange differs.
fn mismatch(asked: &Asked, left: &[Exchange]) -> String {
    let nearest = left.iter().map(|exchange| differences(&exchange.request, asked)).min_by_key(Vec::len);
    let what = format!("the recording has no answer to `{} {}`", asked.method, asked.path);
    match nearest {
        None => format!("{what}: all of it is used"),
        Some(differences) => format!("{what}: the nearest exchange differs in {}", differences.join(", and in ")),
    }
}

fn differences(recorded: &Asked, asked: &Asked) -> Vec<String> {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let parts = [
        ("the method", recorded.method.clone(), asked.method.clone()),
        ("the path", recorded.path.clone(), asked.path.clone()),
        ("the query", text(&recorded.query), text(&asked.query)),
    ];
    let differ = parts.into_iter().filter(|(_, recorded, asked)| recorded != asked);
    let mut all: Vec<String> = differ.map(|(what, recorded, asked)| format!("{what}, which was `{recorded}` and is `{asked}`")).collect();
    if recorded.body != asked.body {
        let place = match (&recorded.body, &asked.body) {
            (Some(Content::Json(recorded)), Some(Content::Json(asked))) => place(recorded, asked, "body"),
            _ => "body".to_owned(),
        };
        all.push(format!("the body, at `{place}`"));
    }
    all
}

/// The first place at which two values differ.
fn place(recorded: &Json, asked: &Json, at: &str) -> String {
    let inside = match (recorded, asked) {
        (Json::Object(recorded), Json::Object(asked)) => {
            let names = recorded.keys().chain(asked.keys());
            let mut differing = names.filter(|name| recorded.get(*name) != asked.get(*name));
            differing.next().map(|name| (format!("{at}.{name}"), recorded.get(name), asked.get(name)))
        }
        (Json::Array(recorded), Json::Array(asked)) => {
            let mut numbers = 0..recorded.len().max(asked.len());
            numbers.find(|number| recorded.get(*number) != asked.get(*number)).map(|n| (format!("{at}[{n}]"), recorded.get(n), asked.get(n)))
        }
        _ => None,
    };
    match inside {
        Some((at, Some(recorded), Some(asked))) => place(recorded, asked, &at),
        Some((at, ..)) => at,
        None => at.to_owned(),
    }
}

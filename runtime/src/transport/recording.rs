//! Recordings: what a client sent and what it got, as JSON that a person can read and compare.
//!
//! Requests are kept by method, path, query and body; their headers say who calls, and stay out. The secrets of a call are removed from all of it, and so
//! are fields that the user names, because nobody else knows which parts of an answer are secret.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::{HeaderMap, Request, Response, StatusCode};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, percent_encode};
use serde::{Deserialize, Serialize};

use super::{BoxFuture, Limits, Transport, TransportError};
use crate::Json;
use crate::scrub::{REMOVED, Scrub};

/// What was recorded so far; all clones are the same recording.
#[derive(Clone, Default)]
pub struct Recording(Arc<Mutex<Tape>>);

/// A recording as it is written.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tape {
    /// Names of fields whose values are left out.
    pub(super) hidden: Vec<String>,
    pub(super) exchanges: Vec<Exchange>,
}

/// A request and its answer.
#[derive(Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Exchange {
    pub(super) request: Asked,
    status: u16,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    content_type: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    answer: Option<Content>,
}

/// What of a request is kept, and compared.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Asked {
    pub(super) method: String,
    pub(super) path: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) query: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) body: Option<Content>,
}

/// A body: as JSON where it is some, as text where it is some, or as bytes in percent-encoding.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Content {
    Json(Json),
    Text(String),
    Bytes(String),
}

impl Recording {
    /// An empty recording.
    pub fn new() -> Self {
        Self::default()
    }

    /// Leaves out the values of all fields of these names, in bodies and in answers.
    #[must_use]
    pub fn hiding(self, fields: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.with(|tape| tape.hidden.extend(fields.into_iter().map(Into::into)));
        self
    }

    /// The recording as JSON.
    pub fn to_json(&self) -> String {
        let json = self.with(|tape| serde_json::to_value(&*tape).unwrap_or_default());
        format!("{json:#}\n")
    }

    fn with<T>(&self, look: impl FnOnce(&mut Tape) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl std::fmt::Debug for Recording {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Recording({} exchanges)", self.with(|tape| tape.exchanges.len()))
    }
}

/// Sends through another transport, and writes down what was sent and what came back. An attempt without an answer is left out.
pub(crate) struct Recorder {
    pub(crate) inner: Arc<dyn Transport>,
    pub(crate) recording: Recording,
}

impl Transport for Recorder {
    fn send(&self, request: Request<Bytes>, limits: Limits) -> BoxFuture<Result<Response<Bytes>, TransportError>> {
        let recording = self.recording.clone();
        let hidden = recording.with(|tape| tape.hidden.clone());
        let scrub = request.extensions().get::<Scrub>().cloned().unwrap_or_default();
        let asked = Asked::of(&request, &hidden);
        let answer = self.inner.send(request, limits);
        Box::pin(async move {
            let answer = answer.await?;
            let content_type = answer.headers().get(http::header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).map(str::to_owned);
            let exchange =
                Exchange { request: asked, status: answer.status().as_u16(), content_type, answer: Content::of(answer.body(), &scrub, &hidden) };
            recording.with(|tape| tape.exchanges.push(exchange));
            Ok(answer)
        })
    }
}

impl Asked {
    /// What of a request is kept, without the secrets that its call knows of.
    pub(super) fn of(request: &Request<Bytes>, hidden: &[String]) -> Self {
        let scrub = request.extensions().get::<Scrub>().cloned().unwrap_or_default();
        Self {
            method: request.method().to_string(),
            path: scrub.text(request.uri().path()),
            query: request.uri().query().map(|query| scrub.text(query)),
            body: Content::of(request.body(), &scrub, hidden),
        }
    }
}

impl Content {
    fn of(bytes: &Bytes, scrub: &Scrub, hidden: &[String]) -> Option<Self> {
        if bytes.is_empty() {
            return None;
        }
        let json = serde_json::from_slice::<Json>(bytes).ok().map(|json| Self::Json(without(scrub.json(json), hidden)));
        let text = || std::str::from_utf8(bytes).ok().map(|text| Self::Text(scrub.text(text)));
        json.or_else(text).or_else(|| Some(Self::Bytes(percent_encode(&scrub.bytes(bytes.clone()), NON_ALPHANUMERIC).to_string())))
    }

    fn bytes(&self) -> Bytes {
        match self {
            Self::Json(json) => json.to_string().into(),
            Self::Text(text) => text.clone().into(),
            Self::Bytes(text) => percent_decode_str(text).collect::<Vec<u8>>().into(),
        }
    }
}

/// The same value without those of the fields that are hidden.
fn without(json: Json, hidden: &[String]) -> Json {
    match json {
        Json::Array(items) => items.into_iter().map(|item| without(item, hidden)).collect(),
        Json::Object(fields) => {
            let field = |(name, value): (String, Json)| {
                let value = if hidden.contains(&name) { Json::from(REMOVED) } else { without(value, hidden) };
                (name, value)
            };
            fields.into_iter().map(field).collect()
        }
        other => other,
    }
}

impl Exchange {
    /// The answer as it came.
    pub(super) fn response(&self) -> Response<Bytes> {
        let mut response = Response::new(self.answer.as_ref().map(Content::bytes).unwrap_or_default());
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut headers = HeaderMap::new();
        if let Some(value) = self.content_type.as_ref().and_then(|value| value.parse().ok()) {
            headers.insert(http::header::CONTENT_TYPE, value);
        }
        headers.insert(http::header::CONTENT_LENGTH, response.body().len().into());
        *response.headers_mut() = headers;
        response
    }
}

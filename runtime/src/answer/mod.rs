//! What comes back from a call that succeeded.
//!
//! An answer is taken out of its envelope and read into its type; what lies beside the data is kept too. Only the last step depends on the type: all
//! others are shared by all calls.

mod open;
mod partial;

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

pub use partial::{PartFailed, Partial};

use open::{Opened, Step, open, outside};

use crate::error::{self, is_refusal, received, refused};
use crate::model::Document;
use crate::send::{Came, Reply};
use crate::{Decode, Encode, Error, ErrorKind, Json, Mismatch, Node, Object, Reading};

/// The data of an answer, and all that came with it.
#[derive(Clone)]
#[non_exhaustive]
pub struct Answer<T> {
    /// The data.
    pub data: T,
    /// What the API says about the data, such as where the next page is.
    pub meta: Option<Json>,
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// What else is in the envelope.
    pub extra: Object,
    /// How often the call was tried.
    pub attempts: u32,
    /// How long the call took, with all attempts and the waits between them.
    pub elapsed: Duration,
    sent: Option<Sent>,
    encode: fn(&T) -> Json,
}

/// Data in an unusual form, or with more around them than the envelope, which their type alone would not write back.
#[derive(Clone)]
struct Sent {
    raw: Json,
    /// The way from there to the data.
    way: Vec<Step>,
    read: Json,
}

impl Sent {
    /// What was sent, with other data in their place.
    fn with(&self, data: Json) -> Json {
        let mut raw = self.raw.clone();
        let place = self.way.iter().try_fold(&mut raw, |json, step| match step {
            Step::First => json.get_mut(0),
            Step::Field(name) => json.get_mut(name),
        });
        let Some(place) = place else { return data };
        *place = data;
        raw
    }
}

impl<T> Answer<T> {
    /// The server's own name for the request, for questions to the vendor.
    pub fn request_id(&self) -> Option<&str> {
        error::request_id(&self.headers)
    }

    /// The data as JSON: exactly as it was sent, unless it was changed since.
    pub fn data_json(&self) -> Json {
        let now = (self.encode)(&self.data);
        match &self.sent {
            Some(sent) if sent.read == now => sent.raw.clone(),
            Some(sent) => sent.with(now),
            None => now,
        }
    }
}

#[cfg(feature = "cli")]
impl<T> Answer<T> {
    /// The same answer with its data as JSON.
    pub(crate) fn into_json(self) -> Answer<Json> {
        let data = self.data_json();
        let Self { meta, status, headers, extra, attempts, elapsed, .. } = self;
        Answer { data, meta, status, headers, extra, attempts, elapsed, sent: None, encode: Json::clone }
    }
}

/// Shows the data, and of all that came with it what cannot be secret.
impl<T: fmt::Debug> fmt::Debug for Answer<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let extra: Vec<&String> = self.extra.keys().collect();
        f.debug_struct("Answer").field("data", &self.data).field("status", &self.status).field("extra", &extra).finish_non_exhaustive()
    }
}

/// What kind of answer a call promises.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    One,
    /// One value, or none where the answer lacks it.
    Maybe,
    List,
    /// Nothing: an empty body will do.
    Nothing,
    /// Whatever comes, with or without an envelope.
    Anything,
}

impl Shape {
    /// Whether an answer without data will do.
    fn may_lack(self) -> bool {
        matches!(self, Self::Maybe | Self::Nothing | Self::Anything)
    }
}

/// How to read the answer of a call.
pub struct Expect<T> {
    shape: Shape,
    decode: fn(&Node<'_>, &mut Reading) -> Result<T, Mismatch>,
    encode: fn(&T) -> Json,
}

impl<T: Decode + Encode> Expect<T> {
    /// One value.
    pub const fn one() -> Self {
        Self { shape: Shape::One, decode: T::decode, encode: T::encode }
    }
}

impl<T: Decode + Encode> Expect<Option<T>> {
    /// One value, where there is one that fits.
    pub const fn maybe() -> Self {
        Self {
            shape: Shape::Maybe,
            decode: |node, reading| match Option::<T>::decode(node, reading) {
                Err(_) => reading.unusual(node, T::KIND).map(|()| None),
                fits => fits,
            },
            encode: Encode::encode,
        }
    }
}

impl<T> Expect<Vec<T>>
where
    Vec<T>: Decode + Encode,
{
    /// A list.
    pub const fn list() -> Self {
        Self { shape: Shape::List, ..Self::one() }
    }
}

impl Expect<()> {
    /// No answer.
    pub const fn nothing() -> Self {
        Self { shape: Shape::Nothing, decode: |_, _| Ok(()), encode: |()| Json::Null }
    }
}

impl Expect<Json> {
    /// An answer of which nothing is known.
    pub(crate) const fn anything() -> Self {
        Self { shape: Shape::Anything, ..Self::one() }
    }
}

impl<T> Clone for Expect<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Expect<T> {}

/// Reads the data of an answer, and nothing else of it.
pub(crate) fn data<T>(came: Came<'_>, expect: Expect<T>) -> Result<T, Error> {
    let document = document(came, expect.shape, false)?;
    let opened = opened(came, document.root(), expect.shape, false)?;
    value(came, &opened, expect).map(|(value, _)| value)
}

/// Reads the answer.
pub(crate) fn read<T>(reply: Reply, expect: Expect<T>) -> Result<Answer<T>, Error> {
    let came = reply.came();
    let document = document(came, expect.shape, true)?;
    let opened = opened(came, document.root(), expect.shape, true)?;
    let (data, odd) = value(came, &opened, expect)?;
    let Opened { data: node, path, meta, extra, kept, .. } = opened;
    let sent = kept.or(odd.then_some((node, path.len()))).map(|(raw, steps)| Sent {
        raw: raw.to_json(),
        way: path.into_iter().skip(steps).collect(),
        read: (expect.encode)(&data),
    });
    let Reply { response, attempts, elapsed, .. } = reply;
    let head = response.into_parts().0;
    Ok(Answer { data, meta, status: head.status, headers: head.headers, extra, attempts, elapsed, sent, encode: expect.encode })
}

/// The body as a document, with what lies beside the data where all is asked for; a body that is none, or that is an error in spite of its status, ends
/// here.
fn document(came: Came<'_>, shape: Shape, all: bool) -> Result<Document<'_>, Error> {
    let (route, body) = (&came.draft.route, came.response.body());
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body).trim_ascii();
    let failed = |kind, reason: &str| Error::new(kind, reason).with_received(received(came)).at(route);
    match body.first() {
        None if shape.may_lack() => return Ok(Document::default()),
        None => return Err(failed(ErrorKind::NotJson, "the answer is empty")),
        Some(b'{' | b'[' | b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n') => {}
        Some(_) => return Err(failed(ErrorKind::NotJson, "the answer is not JSON")),
    }
    let only = route.envelope.data.filter(|_| !all && shape != Shape::Anything).map(|data| [Some(data), route.family.errors.at]);
    let document =
        Document::parse_fields(body, only).map_err(|mismatch| if breaks_off(body) { broken_off(came) } else { misfit(came, &mismatch) })?;
    if is_refusal(&route.family.errors, route.envelope.data, document.root()) { Err(refused(came, None)) } else { Ok(document) }
}

/// The document taken out of its envelope, with what lies beside the data where that is asked for.
fn opened<'n>(came: Came<'_>, document: Node<'n>, shape: Shape, all: bool) -> Result<Opened<'n>, Error> {
    let opened = open(document, &came.draft.route.envelope, shape, all).map_err(|mismatch| misfit(came, &mismatch))?;
    match &opened.failed {
        Some(place) => Err(refused(came, Some(place))),
        None => Ok(opened),
    }
}

/// The data in their type, and whether that alone would not write them as they were sent.
fn value<T>(came: Came<'_>, opened: &Opened<'_>, expect: Expect<T>) -> Result<(T, bool), Error> {
    let mut reading = Reading::lenient().of(came.draft.route.endpoint);
    let value = (expect.decode)(&opened.data, &mut reading).map_err(|mismatch| misfit(came, &outside(mismatch, &opened.path)))?;
    Ok((value, reading.is_odd() || expect.shape == Shape::Nothing))
}

/// Whether a body ends in the middle of a document.
pub(crate) fn breaks_off(body: &[u8]) -> bool {
    serde_json::from_slice::<serde::de::IgnoredAny>(body).is_err_and(|error| error.is_eof())
}

pub(crate) fn broken_off(came: Came<'_>) -> Error {
    Error::new(ErrorKind::Transport, "the answer breaks off").with_received(received(came)).at(&came.draft.route)
}

fn misfit(came: Came<'_>, mismatch: &Mismatch) -> Error {
    let reason = format!("the answer does not fit: expected {}, found {}", mismatch.expected, mismatch.found);
    let error = Error::new(ErrorKind::Decode, reason).with_received(received(came)).at(&came.draft.route);
    if mismatch.path.is_empty() { error } else { error.with_path(came.draft.scrub().text(&mismatch.path)) }
}

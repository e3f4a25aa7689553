//! What comes back from a call that succeeded.
//!
//! An answer is taken out of its envelope and read into its type; what lies beside the data is kept too. Only the last step depends on the type: all
//! others are shared by all calls.

use std::fmt;

use http::{HeaderMap, StatusCode};

use crate::error::{is_refusal, received, refused};
use crate::send::Reply;
use crate::{Decode, Encode, Envelope, Error, ErrorKind, Json, Mismatch, Node, Object, Reading};

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
    sent: Option<Sent>,
    encode: fn(&T) -> Json,
}

/// Data in an unusual form, which its type alone would not write back.
#[derive(Clone)]
struct Sent {
    raw: Json,
    read: Json,
}

impl<T> Answer<T> {
    /// The data as JSON: exactly as it was sent, unless it was changed since.
    pub fn data_json(&self) -> Json {
        let now = (self.encode)(&self.data);
        match &self.sent {
            Some(sent) if sent.read == now => sent.raw.clone(),
            _ => now,
        }
    }
}

#[cfg(feature = "cli")]
impl<T> Answer<T> {
    /// The same answer with its data as JSON.
    pub(crate) fn into_json(self) -> Answer<Json> {
        let data = self.data_json();
        Answer { data, meta: self.meta, status: self.status, headers: self.headers, extra: self.extra, sent: None, encode: Json::clone }
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
    List,
    /// Nothing: an empty body will do.
    Nothing,
    /// Whatever comes, with or without an envelope.
    Anything,
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

/// Reads the answer.
pub(crate) fn read<T>(reply: &Reply, expect: Expect<T>) -> Result<Answer<T>, Error> {
    let document = document(reply, expect.shape)?;
    let Opened { data, path, meta, extra, rewrapped } =
        open(&document, &reply.route.envelope, expect.shape).map_err(|mismatch| misfit(reply, &mismatch))?;
    let mut reading = Reading::lenient();
    let value = (expect.decode)(data, &mut reading).map_err(|mismatch| misfit(reply, &outside(mismatch, path)))?;
    let odd = reading.is_odd() || expect.shape == Shape::Nothing;
    let raw = rewrapped.or(odd.then_some(data));
    let sent = raw.map(|raw| Sent { raw: raw.to_json(), read: (expect.encode)(&value) });
    Ok(Answer { data: value, meta, status: reply.status, headers: reply.headers.clone(), extra, sent, encode: expect.encode })
}

/// The body as a document; a body that is none, or that is an error in spite of its status, ends here.
fn document(reply: &Reply, shape: Shape) -> Result<Node<'_>, Error> {
    let body = reply.body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&reply.body).trim_ascii();
    let failed = |kind, reason: &str| Error::new(kind, reason).with_received(received(reply)).at(&reply.route);
    match body.first() {
        None if matches!(shape, Shape::Nothing | Shape::Anything) => return Ok(Node::Null),
        None => return Err(failed(ErrorKind::NotJson, "the answer is empty")),
        Some(b'{' | b'[' | b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n') => {}
        Some(_) => return Err(failed(ErrorKind::NotJson, "the answer is not JSON")),
    }
    let document = Node::parse(body)
        .map_err(|mismatch| if breaks_off(body) { failed(ErrorKind::Transport, "the answer breaks off") } else { misfit(reply, &mismatch) })?;
    if is_refusal(&reply.route.family.errors, reply.route.envelope.data, &document) { Err(refused(reply)) } else { Ok(document) }
}

fn breaks_off(body: &[u8]) -> bool {
    serde_json::from_slice::<serde::de::IgnoredAny>(body).is_err_and(|error| error.is_eof())
}

/// The parts of an envelope, and the steps that led to the data.
struct Opened<'n, 'b> {
    data: &'n Node<'b>,
    path: Vec<Step>,
    meta: Option<Json>,
    extra: Object,
    /// What was wrapped once more than it should be.
    rewrapped: Option<&'n Node<'b>>,
}

#[derive(Clone, Copy)]
enum Step {
    First,
    Field(&'static str),
}

/// Takes the data out of its envelope.
fn open<'n, 'b>(document: &'n Node<'b>, envelope: &Envelope, shape: Shape) -> Result<Opened<'n, 'b>, Mismatch> {
    let mut opened = Opened { data: document, path: Vec::new(), meta: None, extra: Object::new(), rewrapped: None };
    let Some(key) = envelope.data else {
        opened.note(document, envelope, None);
        return Ok(opened);
    };
    let unwraps = envelope.repeated && matches!(shape, Shape::One | Shape::Nothing);
    let mut outer = document;
    if let (true, Some(only)) = (unwraps, only(document)) {
        opened.path.push(Step::First);
        opened.rewrapped = Some(document);
        outer = only;
    }
    opened.note(outer, envelope, Some(key));
    match outer.get(key) {
        Some(data) => opened.step(data, Step::Field(key)),
        None if matches!(shape, Shape::Nothing | Shape::Anything) => return Ok(opened),
        None => {
            return Err(outside(
                Mismatch::new("an answer", if matches!(outer, Node::Object(_)) { "nothing" } else { outer.kind() }).within(key),
                opened.path,
            ));
        }
    }
    if let (true, Some((inner, data))) = (unwraps, only(opened.data).and_then(|inner| Some((inner, inner.get(key)?)))) {
        opened.note(inner, envelope, Some(key));
        opened.path.push(Step::First);
        opened.rewrapped.get_or_insert(opened.data);
        opened.step(data, Step::Field(key));
    }
    Ok(opened)
}

impl<'n, 'b> Opened<'n, 'b> {
    fn step(&mut self, data: &'n Node<'b>, step: Step) {
        self.data = data;
        self.path.push(step);
    }

    /// Keeps what lies beside the data; of an envelope in an envelope, the outer one counts.
    fn note(&mut self, node: &Node<'_>, envelope: &Envelope, data: Option<&str>) {
        let Node::Object(members) = node else { return };
        for (name, value) in members {
            if Some(name.as_ref()) == envelope.meta {
                self.meta.get_or_insert_with(|| value.to_json());
            } else if data.is_some_and(|data| name != data) && !self.extra.contains_key(name.as_ref()) {
                self.extra.insert(name.as_ref().to_owned(), value.to_json());
            }
        }
    }
}

/// The element of a list of one.
fn only<'n, 'b>(node: &'n Node<'b>) -> Option<&'n Node<'b>> {
    match node {
        Node::List(items) => match items.as_slice() {
            [only] => Some(only),
            _ => None,
        },
        _ => None,
    }
}

/// The mismatch as seen from the top of the document.
fn outside(mismatch: Mismatch, path: Vec<Step>) -> Mismatch {
    path.into_iter().rev().fold(mismatch, |mismatch, step| match step {
        Step::First => mismatch.at(0),
        Step::Field(name) => mismatch.within(name),
    })
}

fn misfit(reply: &Reply, mismatch: &Mismatch) -> Error {
    let reason = format!("the answer does not fit: expected {}, found {}", mismatch.expected, mismatch.found);
    let error = Error::new(ErrorKind::Decode, reason).with_received(received(reply)).at(&reply.route);
    if mismatch.path.is_empty() { error } else { error.with_path(reply.scrub.text(&mismatch.path)) }
}

//! Reads a body within its bounds.
//!
//! Unpacking is done here and not in the HTTP library, so that what came over the network is counted as well as what it unpacks to: a packed body may
//! be a thousand times smaller than its content, or without end and without any content.

use std::io::{self, Write};

use bytes::Bytes;
use flate2::write::GzDecoder;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, HeaderMap};
use http::response::Parts;
use http::{HeaderValue, Method, Response, StatusCode};

use crate::transport::{Limits, TransportError};

/// What a server may pack its answers by.
pub(super) const PACKINGS: HeaderValue = HeaderValue::from_static("gzip");

/// A body on its way in.
pub(super) struct Body {
    limits: Limits,
    status: StatusCode,
    /// How much shall come, where the head says so.
    length: Option<usize>,
    /// How much came, packed or not.
    came: usize,
    content: Content,
}

/// Marks an answer whose packing has come to its end, which proves that nothing of it is missing.
#[derive(Clone, Copy)]
pub(crate) struct Complete;

/// Most answers come in one piece, which is taken as it is.
enum Content {
    Nothing,
    One(Bytes),
    Many(Bounded),
    Packed(Box<GzDecoder<Bounded>>),
}

impl Body {
    /// The body of an answer with these headers; those that say how it is packed no longer hold and are taken off.
    pub(super) fn of(asked: &Method, headers: &mut HeaderMap, status: StatusCode, limits: Limits) -> Self {
        let length = headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
        // These answers tell the length of a body that they do not have.
        let length = length.filter(|_| asked != Method::HEAD && status != StatusCode::NOT_MODIFIED && status != StatusCode::NO_CONTENT);
        let packed = headers.get(CONTENT_ENCODING).is_some_and(|packing| packing.as_bytes().eq_ignore_ascii_case(PACKINGS.as_bytes()));
        if packed {
            headers.remove(CONTENT_ENCODING);
            headers.remove(CONTENT_LENGTH);
        }
        let content =
            if packed { Content::Packed(Box::new(GzDecoder::new(Bounded { bytes: Vec::new(), most: limits.max_answer }))) } else { Content::Nothing };
        Self { limits, status, length, came: 0, content }
    }

    pub(super) fn add(&mut self, chunk: Bytes) -> Result<(), TransportError> {
        self.came = self.came.saturating_add(chunk.len());
        if self.came > self.limits.max_answer {
            return Err(TransportError::too_large(self.limits, self.status));
        }
        let added = match &mut self.content {
            Content::Packed(content) => content.write_all(&chunk),
            Content::Many(content) => content.write_all(&chunk),
            Content::One(first) => {
                let room = self.length.unwrap_or_default().min(self.limits.max_answer);
                let mut content = Bounded { bytes: Vec::with_capacity(room), most: self.limits.max_answer };
                let added = content.write_all(first).and_then(|()| content.write_all(&chunk));
                self.content = Content::Many(content);
                added
            }
            Content::Nothing => {
                self.content = Content::One(chunk);
                Ok(())
            }
        };
        added.map_err(|error| failure(error, self.limits, self.status))
    }

    /// The answer with its whole body. One that is shorter than its head says, or whose packing has no end, is cut short: below HTTP/2 the library
    /// sees to the length, but it takes a stream that is reset without an error for one that has ended.
    pub(super) fn whole(mut self, mut head: Parts) -> Result<Response<Bytes>, TransportError> {
        if self.length.is_some_and(|length| length != self.came) {
            return Err(TransportError::broken(io::Error::from(io::ErrorKind::UnexpectedEof)));
        }
        let body = match self.content {
            Content::Nothing => Bytes::new(),
            Content::One(chunk) => chunk,
            Content::Many(content) => content.bytes.into(),
            Content::Packed(_) if self.came == 0 => Bytes::new(),
            Content::Packed(ref mut content) => {
                content.try_finish().map_err(|error| failure(error, self.limits, self.status))?;
                head.extensions.insert(Complete);
                std::mem::take(&mut content.get_mut().bytes).into()
            }
        };
        Ok(Response::from_parts(head, body))
    }
}

fn failure(error: io::Error, limits: Limits, status: StatusCode) -> TransportError {
    if error.kind() == io::ErrorKind::FileTooLarge { TransportError::too_large(limits, status) } else { TransportError::broken(error) }
}

/// Bytes that may not become more than so many.
struct Bounded {
    bytes: Vec<u8>,
    most: usize,
}

impl Write for Bounded {
    fn write(&mut self, more: &[u8]) -> io::Result<usize> {
        if more.len() > self.most - self.bytes.len() {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(more);
        Ok(more.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

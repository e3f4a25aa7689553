//! The hand-written half of a generated REST client.
//!
//! It knows how to send a call safely, how to read and write JSON without losing anything, and how to page; it knows no endpoint, no family and no
//! header name. Users meet it through the generated crate, which re-exports what they need.

#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]

mod access;
mod answer;
mod attempts;
#[cfg(feature = "blocking")]
mod blocking;
mod call;
#[cfg(feature = "cli")]
pub mod cli;
mod client;
mod credential;
#[cfg(any(feature = "cli", feature = "mock"))]
pub mod description;
mod error;
mod facts;
mod limits;
#[cfg(feature = "mock")]
pub mod mock;
#[doc(hidden)]
pub mod model;
mod operation;
mod paging;
mod raw;
mod request;
mod scrub;
mod send;
mod settings;
mod transport;

pub use access::{Grants, Keyed, NoKey};
#[doc(hidden)]
pub use answer::Expect;
pub use answer::{Answer, PartFailed, Partial};
#[cfg(feature = "limiter")]
pub use attempts::RateLimits;
pub use attempts::{Attempt, Observer, Outcome, Retry};
#[cfg(feature = "blocking")]
pub use blocking::Waiting;
pub use bytes::Bytes;
pub use call::Call;
pub use client::Handle;
pub use credential::KeyResult;
pub use error::{Error, ErrorKind};
pub use facts::{Endpoint, Envelope, ErrorShape, Family, ListEncoding, Method, Paging, Rate};
pub use http::{HeaderMap, Request, Response, StatusCode};
pub use limits::RateLimit;
pub use model::{
    DateTime, Decode, Encode, Extra, Input, Invalid, Json, Map, MapKey, Mismatch, Node, Object, Reading, Secret, Timestamp, TimestampMs,
    UnknownValue, check, decode_slice,
};
pub use operation::{Listing, Operation};
pub use paging::{Cursor, Items, Page, Pages};
pub use raw::RawCall;
pub use request::multipart::{File, Part};
pub use send::{Sending, SendingFull};
pub use settings::Builder;
pub use transport::{BoxFuture, Limits, Recording, Replay, Transport, TransportError};

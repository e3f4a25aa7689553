//! How an answer is read by the endpoint's types and written back as JSON.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use crate::{Call, Decode, Encode, Endpoint, Error, Expect, Items, Json, Listing, Operation, SendingFull};

/// A future of the command line.
type Future<T> = crate::BoxFuture<Result<T, Error>>;

/// Sends a call and reads what comes back.
type Sender<T> = fn(Call) -> Future<T>;

/// An endpoint, and how its answer is read and written back.
#[derive(Debug)]
pub struct Answer {
    pub(super) endpoint: &'static Endpoint,
    pub(super) one: Sender<crate::Answer<Json>>,
    pub(super) rows: Option<fn(Call) -> Rows>,
}

impl Answer {
    /// That of an operation.
    pub const fn of<O: Operation>() -> Self {
        Self { endpoint: O::ENDPOINT, one: |call| send(call, O::EXPECT), rows: None }
    }

    /// That of a listing, which can be had row by row.
    pub const fn rows<O: Listing>() -> Self {
        Self { rows: Some(rows::<O::Item>), ..Self::of::<O>() }
    }

    /// The endpoint.
    pub const fn endpoint(&self) -> &'static Endpoint {
        self.endpoint
    }

    /// Sends a call and gives its answer with the data as JSON, as they are written back.
    pub fn one(&self, call: Call) -> crate::BoxFuture<Result<crate::Answer<Json>, Error>> {
        (self.one)(call)
    }
}

fn send<T: Send + 'static>(call: Call, expect: Expect<T>) -> Future<crate::Answer<Json>> {
    let sending = SendingFull::new(call, expect);
    Box::pin(async move { sending.await.map(crate::Answer::into_json) })
}

/// The rows of a list, page after page, as they are written back.
pub(super) type Rows = Pin<Box<dyn Stream<Item = Result<Json, Error>> + Send>>;

/// Rows that are written back as they come.
struct Encoded<T>(Items<T>);

impl<T: Encode> Stream for Encoded<T> {
    type Item = Result<Json, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Pin::new(&mut self.0).poll_next(context).map(|row| row.map(|row| row.map(|row| row.encode())))
    }
}

fn rows<T: Decode + Encode + Send + 'static>(call: Call) -> Rows {
    Box::pin(Encoded(Items::<T>::new(call)))
}

/// The next row, or nothing at the end.
pub(super) async fn next(rows: &mut Rows) -> Option<Result<Json, Error>> {
    poll_fn(|context| rows.as_mut().poll_next(context)).await
}

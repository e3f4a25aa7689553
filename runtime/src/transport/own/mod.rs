//! The transport of this crate: hyper's pooled client over rustls.
//!
//! It is put together here and not taken from an HTTP library for applications, because a client with keys has to do less than those do, and what they
//! do beside that is paid for by every call: they follow redirects (the keys would go along), repeat requests by rules of their own, take proxies from the
//! environment unasked, and read bodies without a bound. What hyper sends again by itself never left this machine.

pub(crate) mod body;
mod connector;
mod failure;

use bytes::Bytes;
use http::header::ACCEPT_ENCODING;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioTimer};

use body::{Body, PACKINGS};
use connector::Connector;
pub(crate) use connector::{Connecting, NoConnector};
use failure::failure;

use super::{BoxFuture, Limits, Transport, TransportError};

pub(crate) struct Own(Client<Connector, Full<Bytes>>);

impl Own {
    pub(crate) fn new(connecting: &Connecting<'_>) -> Result<Self, NoConnector> {
        let connector = Connector::new(connecting)?;
        Ok(Self(Client::builder(TokioExecutor::new()).timer(TokioTimer::new()).pool_timer(TokioTimer::new()).build(connector)))
    }
}

impl Transport for Own {
    fn send(&self, mut request: Request<Bytes>, limits: Limits) -> BoxFuture<Result<Response<Bytes>, TransportError>> {
        request.headers_mut().insert(ACCEPT_ENCODING, PACKINGS);
        let asked = request.method().clone();
        let sent = self.0.request(request.map(Full::new));
        Box::pin(async move {
            let (mut head, mut incoming) = sent.await.map_err(|error| failure(error.is_connect(), error))?.into_parts();
            let mut body = Body::of(&asked, &mut head.headers, head.status, limits);
            while let Some(frame) = incoming.frame().await {
                if let Ok(chunk) = frame.map_err(|error| failure(false, error))?.into_data() {
                    body.add(chunk)?;
                }
            }
            body.whole(head)
        })
    }
}

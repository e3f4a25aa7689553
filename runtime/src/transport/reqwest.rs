//! The transport of this crate, on reqwest.
//!
//! What reqwest does by default and a client with keys must not do is switched off here: following redirects (the keys would go along), sending a
//! referrer, repeating requests by rules of its own, reading proxies from the environment unasked, and reading bodies without a bound.

use std::error::Error;
use std::io;
use std::time::Duration;

use ::reqwest::{Certificate, Client, redirect, retry};
use bytes::Bytes;
use h2::Reason;
use http::header::ACCEPT_ENCODING;
use http::{Request, Response};

use super::body::{Body, PACKINGS};
use super::{BoxFuture, Limits, Transport, TransportError};
use crate::request::Outgoing;

/// How connections are made.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Connecting<'s> {
    pub(crate) timeout: Duration,
    /// Plain HTTP to this machine is asked for.
    pub(crate) plain: bool,
    /// The environment's proxies are asked for.
    pub(crate) env_proxy: bool,
    /// Certificates that are trusted beside the platform's, as PEM.
    pub(crate) roots: &'s [u8],
}

pub(crate) struct Reqwest(Client);

impl Reqwest {
    pub(crate) fn new(connecting: Connecting<'_>) -> Result<Self, TransportError> {
        let mut builder = Client::builder().redirect(redirect::Policy::none()).referer(false).retry(retry::never()).https_only(!connecting.plain);
        builder = builder.connect_timeout(connecting.timeout);
        builder = builder.tls_certs_merge(Certificate::from_pem_bundle(connecting.roots).map_err(failure)?);
        // A proxy would see plain requests whole, keys included.
        if connecting.plain || !connecting.env_proxy {
            builder = builder.no_proxy();
        }
        builder.build().map(Self).map_err(failure)
    }

    /// Sends a request as it was put together.
    pub(crate) async fn exchange(&self, outgoing: Outgoing, limits: Limits) -> Result<Response<Bytes>, TransportError> {
        let Outgoing { method, url, headers, body } = outgoing;
        let mut request = ::reqwest::Request::new(method, url);
        *request.headers_mut() = headers;
        *request.body_mut() = Some(body.into());
        exchange(&self.0, request, limits).await
    }
}

impl Transport for Reqwest {
    fn send(&self, request: Request<Bytes>, limits: Limits) -> BoxFuture<Result<Response<Bytes>, TransportError>> {
        let client = self.0.clone();
        Box::pin(async move { exchange(&client, ::reqwest::Request::try_from(request).map_err(failure)?, limits).await })
    }
}

async fn exchange(client: &Client, mut request: ::reqwest::Request, limits: Limits) -> Result<Response<Bytes>, TransportError> {
    request.headers_mut().insert(ACCEPT_ENCODING, PACKINGS);
    let asked = request.method().clone();
    let mut answer = client.execute(request).await.map_err(failure)?;
    let status = answer.status();
    let mut body = Body::of(&asked, answer.headers_mut(), status, limits);
    while let Some(chunk) = answer.chunk().await.map_err(failure)? {
        body.add(chunk)?;
    }
    let mut response = body.whole()?;
    *response.status_mut() = status;
    *response.version_mut() = answer.version();
    *response.headers_mut() = std::mem::take(answer.headers_mut());
    Ok(response)
}

/// The only place where an error of reqwest becomes one of ours: its URL may hold identifiers and keys, and is taken off.
fn failure(error: ::reqwest::Error) -> TransportError {
    let error = error.without_url();
    match () {
        () if error.is_connect() && is_tls(&error) => TransportError::tls(error),
        () if error.is_connect() => TransportError::connect(error),
        () if is_unread(&error) => TransportError::unread(error),
        () if error.is_timeout() => TransportError::timeout(),
        () => TransportError::broken(error),
    }
}

/// Whether the handshake failed: what is wrong with the other side's bytes or certificate comes as invalid data, wrapped more than once.
fn is_tls(error: &(dyn Error + 'static)) -> bool {
    match error.downcast_ref::<io::Error>() {
        Some(error) => error.kind() == io::ErrorKind::InvalidData || error.get_ref().is_some_and(|inner| is_tls(inner)),
        None => error.source().is_some_and(is_tls),
    }
}

/// Whether the server promised, by the rules of HTTP/2, that it has not acted on the request: it refused the stream, or it goes away and the stream is
/// not one of those that it still answers.
fn is_unread(error: &(dyn Error + 'static)) -> bool {
    match error.downcast_ref::<h2::Error>() {
        Some(error) if !error.is_remote() => false,
        Some(error) if error.is_reset() => error.reason() == Some(Reason::REFUSED_STREAM),
        Some(error) => error.is_go_away() && error.reason() == Some(Reason::NO_ERROR),
        None => error.source().is_some_and(is_unread),
    }
}

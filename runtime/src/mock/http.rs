//! The HTTP side: hyper on a thread of its own, so that tests with any runtime, or none, can use it.

use std::convert::Infallible;
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full, Limited, combinators::UnsyncBoxBody};
use hyper::body::{Body, Frame, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::sync::oneshot;

use super::state::{Said, State};

/// The largest body of a request, in bytes.
const LARGEST_REQUEST: usize = 16 * 1024 * 1024;

type Content = UnsyncBoxBody<Bytes, io::Error>;

/// A server that runs until it is dropped.
#[derive(Debug)]
pub(super) struct Running {
    pub(super) at: SocketAddr,
    /// Ends it when dropped.
    _stop: oneshot::Sender<Infallible>,
}

/// Serves on this port of the loopback; 0 takes a free one.
pub(super) fn serve(port: u16, state: Arc<State>) -> io::Result<Running> {
    let listener = TcpListener::bind(("127.0.0.1", port))?;
    listener.set_nonblocking(true)?;
    let at = listener.local_addr()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let (stop, stopped) = oneshot::channel::<Infallible>();
    std::thread::Builder::new().name("mock server".to_owned()).spawn(move || {
        runtime.block_on(async {
            tokio::select! {
                _ = stopped => {}
                () = accept(listener, state) => {}
            }
        });
    })?;
    Ok(Running { at, _stop: stop })
}

async fn accept(listener: TcpListener, state: Arc<State>) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else { return };
    loop {
        // A connection that failed before it began is the client's to notice.
        let Ok((stream, _)) = listener.accept().await else { continue };
        let state = Arc::clone(&state);
        let answer = service_fn(move |request| respond(Arc::clone(&state), request));
        tokio::spawn(http1::Builder::new().serve_connection(TokioIo::new(stream), answer));
    }
}

async fn respond(state: Arc<State>, request: Request<Incoming>) -> Result<Response<Content>, Infallible> {
    let (parts, body) = request.into_parts();
    let body = Limited::new(body, LARGEST_REQUEST).collect().await.map(http_body_util::Collected::to_bytes).unwrap_or_default();
    let said = state.respond(&Request::from_parts(parts, body));
    if let Some(delay) = said.delay {
        tokio::time::sleep(delay).await;
    }
    Ok(response(&said))
}

fn response(said: &Said) -> Response<Content> {
    let text = Bytes::from(said.body.to_string());
    let body = if said.cut {
        Cut(Some(text.slice(..text.len() / 2))).boxed_unsync()
    } else {
        Full::new(text).map_err(|never| match never {}).boxed_unsync()
    };
    let mut response = Response::new(body);
    *response.status_mut() = said.status.try_into().unwrap_or(http::StatusCode::INTERNAL_SERVER_ERROR);
    response.headers_mut().insert(http::header::CONTENT_TYPE, http::HeaderValue::from_static("application/json"));
    if let Some(after) = said.retry_after {
        response.headers_mut().insert(http::header::RETRY_AFTER, Duration::as_secs(&after).into());
    }
    response
}

/// A body that breaks off.
struct Cut(Option<Bytes>);

impl Body for Cut {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let next = match self.0.take() {
            Some(half) => Ok(Frame::data(half)),
            None => Err(io::Error::new(io::ErrorKind::ConnectionReset, "cut on purpose")),
        };
        Poll::Ready(Some(next))
    }
}

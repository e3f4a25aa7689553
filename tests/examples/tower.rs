//! Sends through a stack of tower's: at most four requests at once, each of them counted. Any layer of yours can stand there: a cache, a proxy, a
//! chaos monkey.
//!
//! Settings: `COMETCHAT_APP_ID`, `COMETCHAT_API_KEY`, `COMETCHAT_BASE_URL`; this stack speaks plain http, so the last is on this machine.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use cometchat::runtime::{BoxFuture, Bytes, Limits, Request, Response, Transport, TransportError};
use cometchat::types::Region;
use cometchat::{AppId, Client, Secret};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::Incoming;
use hyper_util::client::legacy::{Client as Http, Error as HttpError};
use hyper_util::rt::TokioExecutor;
use tower::{Service, ServiceBuilder, ServiceExt};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let count = Arc::new(AtomicUsize::new(0));
    let counter = Arc::clone(&count);
    let stack = ServiceBuilder::new()
        .concurrency_limit(4)
        .map_request(move |request: Request<Bytes>| {
            counter.fetch_add(1, Ordering::Relaxed);
            request.map(Full::new)
        })
        .map_err(failure)
        .service(Http::builder(TokioExecutor::new()).build_http::<Full<Bytes>>());

    let client = Client::builder(AppId::new(std::env::var("COMETCHAT_APP_ID")?)?, Region::Us)
        .api_key(Secret::from_env("COMETCHAT_API_KEY")?)
        .base_url(std::env::var("COMETCHAT_BASE_URL")?)
        .transport(Stack(stack))
        .build()?;
    client.users().create("ada", "Ada Lovelace").await?;
    println!("{} is there", client.users().get("ada").await?.uid);
    println!("{} requests went through the stack", count.load(Ordering::Relaxed));
    Ok(())
}

/// A stack as a transport. Neither hyper's client nor these layers follow redirects or add keys, which a transport must not do.
struct Stack<S>(S);

impl<S> Transport for Stack<S>
where
    S: Service<Request<Bytes>, Response = Response<Incoming>, Error = TransportError> + Clone + Send + Sync + 'static,
    S::Future: Send,
{
    fn send(&self, request: Request<Bytes>, limits: Limits) -> BoxFuture<Result<Response<Bytes>, TransportError>> {
        let service = self.0.clone();
        Box::pin(async move {
            let (head, body) = service.oneshot(request).await?.into_parts();
            let body = Limited::new(body, limits.max_answer).collect().await.map_err(|error| {
                if error.is::<LengthLimitError>() { TransportError::too_large(limits, head.status) } else { TransportError::broken(error) }
            })?;
            Ok(Response::from_parts(head, body.to_bytes()))
        })
    }
}

/// What surely was not sent may always be sent again, so the difference matters.
fn failure(error: HttpError) -> TransportError {
    if error.is_connect() { TransportError::connect(error) } else { TransportError::broken(error) }
}

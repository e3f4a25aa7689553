//! A client that keeps to the rates of its API by itself.

use std::time::{Duration, Instant};

use runtime::{ErrorKind, RateLimits};

use crate::api::{Client, FEW, builder, client};
use crate::server::{Server, json};

async fn limited(rates: RateLimits) -> (Server, Client) {
    let server = Server::start([json("200 OK", r#"{"data":{"a":1}}"#)]).await;
    let client = builder(&server.url).limit_rates(rates).build().unwrap();
    (server, client)
}

#[tokio::test]
async fn a_call_without_a_turn_before_its_deadline_is_not_sent() {
    let (server, client) = limited(RateLimits::declared()).await;
    client.create("a").await.unwrap();
    let began = Instant::now();
    let error = client.clone().create("a").deadline(Duration::from_secs(9)).await.unwrap_err();
    assert!(began.elapsed() < Duration::from_secs(5));
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Limited, 0));
    assert_eq!((error.is_retryable(), error.may_have_been_applied()), (true, false));
    assert_eq!(error.to_string(), "things.create: the client's own limit for `few` has no room for another 59 s; may be retried");
    client.acting_for("ada").create("a").await.unwrap();
    client.get("a").await.unwrap();
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn calls_wait_for_their_turn() {
    let (_server, client) = limited(RateLimits::declared().per_minute(&FEW, 600)).await;
    let began = Instant::now();
    for _ in 0..62 {
        client.create("a").await.unwrap();
    }
    assert!(began.elapsed() > Duration::from_millis(150), "{:?}", began.elapsed());
}

#[tokio::test]
async fn a_client_that_is_not_asked_to_limits_nothing() {
    let server = Server::start([json("200 OK", r#"{"data":{"a":1}}"#)]).await;
    let client = client(&server.url);
    for _ in 0..5 {
        client.create("a").await.unwrap();
    }
}

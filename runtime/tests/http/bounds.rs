//! Bounds of size and time, and what is left after a call was given up.

use std::io::Write;
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::GzEncoder;
use runtime::ErrorKind;

use crate::api::{Client, KEY, client};
use crate::server::{Act, Server, answer, json};

const SHORT: Duration = Duration::from_millis(150);

fn bounded(url: &str, bytes: usize) -> Client {
    Client::builder().api_key(KEY).base_url(url).max_answer(bytes).build().unwrap()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn a_body_may_fill_the_bound_and_not_pass_it() {
    let body = r#"{"data":{"a":"b"}}"#;
    let server = Server::start([json("200 OK", body)]).await;
    assert!(bounded(&server.url, body.len()).get("a").await.is_ok());
    let error = bounded(&server.url, body.len() - 1).get("a").await.unwrap_err();
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::TooLarge, false));
    assert_eq!(error.to_string(), "things.get: the answer is larger than 17 bytes (status 200)");
}

#[tokio::test]
async fn the_bound_counts_what_was_unpacked() {
    let small = answer("200 OK", &[("content-encoding", "gzip")], &gzip(br#"{"data":{"a":"b"}}"#));
    let server = Server::start([small]).await;
    assert_eq!(client(&server.url).get("a").await.unwrap()["a"], "b");

    let bomb = gzip(&vec![b' '; 32 * 1024 * 1024]);
    assert!(bomb.len() < 64 * 1024);
    let server = Server::start([answer("200 OK", &[("content-encoding", "gzip")], &bomb)]).await;
    assert_eq!(bounded(&server.url, 1024 * 1024).get("a").await.unwrap_err().kind(), ErrorKind::TooLarge);
    assert_eq!(client(&server.url).get("a").await.unwrap_err().kind(), ErrorKind::TooLarge);
    assert_eq!(server.seen()[0].header("accept-encoding"), Some("gzip"));
}

#[tokio::test]
async fn endless_headers_end() {
    let head = format!("HTTP/1.1 200 OK\r\n{}", "x-more: x\r\n".repeat(100_000));
    let server = Server::start([Act::send(head.into_bytes())]).await;
    assert_eq!(client(&server.url).get("a").await.unwrap_err().kind(), ErrorKind::Transport);
}

#[tokio::test]
async fn a_silent_or_slow_server_costs_one_timeout() {
    let slow = Act::trickle(format!("HTTP/1.1 200 OK\r\n\r\n{}", " ".repeat(1000)).into_bytes(), Duration::from_millis(20));
    for act in [Act::hang(), slow] {
        let server = Server::start([act]).await;
        let began = Instant::now();
        let error = client(&server.url).get("a").timeout(SHORT).await.unwrap_err();
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Timeout, true));
        assert_eq!(error.to_string(), "things.get: no whole answer came within 0.15 s; may be retried");
        let error = client(&server.url).create("a").deadline(SHORT).await.unwrap_err();
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Timeout, false));
        assert_eq!(error.to_string(), "things.create: the call was not done within 0.15 s");
        assert!(began.elapsed() < Duration::from_secs(5));
    }
}

#[tokio::test]
async fn a_closed_port_is_a_connect_error() {
    let error = client("http://127.0.0.1:1").create("a").await.unwrap_err();
    assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Connect, true));
    let mut source = std::error::Error::source(&error);
    while let Some(error) = source {
        assert!(!error.to_string().contains("/things"), "{error}");
        source = error.source();
    }
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_a_transport_error() {
    let with_length = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"data\":{".to_vec();
    let without = b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"data\":{".to_vec();
    let broken_gzip = b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 4\r\n\r\nabcd".to_vec();
    for bytes in [with_length, without, broken_gzip, b"HTTP/1.1 2".to_vec(), b"nonsense\r\n\r\n".to_vec(), Vec::new()] {
        let server = Server::start([Act::send(bytes.clone())]).await;
        let error = client(&server.url).get("a").await.unwrap_err();
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Transport, true), "{}", String::from_utf8_lossy(&bytes));
    }
}

#[tokio::test]
async fn a_call_given_up_leaves_the_client_usable() {
    let server = Server::start([Act::hang(), json("200 OK", r#"{"data":{"a":1}}"#)]).await;
    let client = client(&server.url);
    let given_up = tokio::time::timeout(Duration::from_secs(1), client.get("a").send()).await;
    assert!(given_up.is_err());
    assert_eq!(client.get("a").await.unwrap()["a"], 1);
    drop(client.get("b").send());
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn an_answer_to_head_tells_the_length_of_a_body_that_it_does_not_have() {
    let server = Server::start([Act::send("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: 100\r\n\r\n")]).await;
    let call = client(&server.url).0.raw(&crate::api::MAIN, runtime::Method::HEAD, "/things");
    let answer = call.send().await.unwrap();
    assert_eq!((answer.data, answer.headers["content-length"].to_str().unwrap()), (runtime::Json::Null, "100"));
}

//! What is tried again, when, and for how long.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use runtime::{Attempt, Error, ErrorKind, Outcome, Retry};

use crate::api::{Client, builder};
use crate::server::{Act, Server, answer, json};

const QUICK: Retry = Retry::new().waits(Duration::from_millis(1), Duration::from_millis(5));

fn quick(url: &str) -> Client {
    builder(url).retry(QUICK).build().unwrap()
}

fn fine() -> Act {
    json("200 OK", r#"{"data":{"a":1}}"#)
}

/// How often a read, a removal and a creation are sent when the first attempt ends like this.
async fn sent(first: &Act) -> [usize; 3] {
    let mut sent = [0; 3];
    for (call, sent) in sent.iter_mut().enumerate() {
        let server = Server::start([first.clone(), fine()]).await;
        let client = builder(&server.url).retry(QUICK).timeout(Duration::from_secs(2)).build().unwrap();
        let _ = match call {
            0 => client.get("a").await.err(),
            1 => client.delete("a").await.err(),
            _ => client.create("a").await.err(),
        };
        *sent = server.seen().len();
    }
    sent
}

#[tokio::test]
async fn what_may_have_been_done_is_repeated_only_where_twice_is_as_good_as_once() {
    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{".to_vec();
    let cut_without_length = b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"data\":{".to_vec();
    let table = [
        ("silence", Act::hang(), [2, 2, 1]),
        ("an end before the answer", Act::send(Vec::new()), [2, 2, 1]),
        ("nonsense", Act::send(b"nonsense\r\n\r\n".to_vec()), [2, 2, 1]),
        ("a body cut short", Act::send(cut), [2, 2, 1]),
        ("a body cut short whose length nobody said", Act::send(cut_without_length), [2, 2, 1]),
        ("408", json("408 Request Timeout", "{}"), [2, 2, 1]),
        ("500", json("500 Internal Server Error", "{}"), [2, 2, 1]),
        ("502", json("502 Bad Gateway", "{}"), [2, 2, 1]),
        ("503", answer("503 Service Unavailable", &[("retry-after", "0")], b""), [2, 2, 1]),
        ("504", json("504 Gateway Timeout", "{}"), [2, 2, 1]),
        ("429", json("429 Too Many Requests", "{}"), [2, 2, 2]),
        ("400", json("400 Bad Request", "{}"), [1, 1, 1]),
        ("404", json("404 Not Found", "{}"), [1, 1, 1]),
        ("501", json("501 Not Implemented", "{}"), [1, 1, 1]),
        ("a redirect", answer("307 Temporary Redirect", &[("location", "/")], b""), [1, 1, 1]),
        ("no JSON", answer("200 OK", &[], b"<html>"), [1, 1, 1]),
        ("another type", json("200 OK", "{\"data\":1}"), [1, 1, 1]),
    ];
    for (name, act, expected) in table {
        assert_eq!(sent(&act).await, expected, "{name}");
    }
}

#[tokio::test]
async fn what_was_surely_not_sent_is_always_repeated() {
    let error = quick("http://127.0.0.1:1").create("a").await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), error.may_have_been_applied()), (ErrorKind::Connect, 3, false));
    assert_eq!(error.to_string(), "things.create: no connection to the server; tried 3 times; may be retried");
}

#[tokio::test]
async fn attempts_and_time_are_told() {
    let server = Server::start([json("500 Oh", "{}"), json("500 Oh", "{}"), fine()]).await;
    let answer = quick(&server.url).get("a").send_full().await.unwrap();
    assert_eq!((answer.attempts, server.seen().len()), (3, 3));
    assert!(answer.elapsed > Duration::ZERO);

    let server = Server::start([json("500 Oh", "{}")]).await;
    let error = quick(&server.url).get("a").await.unwrap_err();
    assert_eq!((error.attempts(), error.may_have_been_applied(), server.seen().len()), (3, true, 3));
    let error = quick(&server.url).get("..").await.unwrap_err();
    assert_eq!((error.attempts(), error.may_have_been_applied()), (0, false));
}

#[tokio::test]
async fn a_failure_keeps_the_doubt_of_earlier_attempts() {
    let server = Server::start([Act::send(Vec::new()), json("404 Not Found", "{}")]).await;
    let error = quick(&server.url).delete("a").await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.attempts(), error.may_have_been_applied()), (404, 2, true));
    let server = Server::start([json("404 Not Found", "{}")]).await;
    assert!(!quick(&server.url).delete("a").await.unwrap_err().may_have_been_applied());
}

#[tokio::test]
async fn everything_can_be_set_and_turned_off() {
    let server = Server::start([json("500 Oh", "{}")]).await;
    let sent = async |call: crate::api::GetThing| {
        let before = server.seen().len();
        call.await.unwrap_err();
        server.seen().len() - before
    };
    assert_eq!(sent(builder(&server.url).retry(Retry::none()).build().unwrap().get("a")).await, 1);
    let client = builder(&server.url).retry(QUICK.attempts(5)).build().unwrap();
    assert_eq!(sent(client.get("a")).await, 5);
    assert_eq!(sent(client.get("a").retry(Retry::none())).await, 1);
    assert_eq!(sent(client.get("a").retry(QUICK.attempts(0))).await, 1);

    assert_eq!(client.create("a").await.unwrap_err().attempts(), 1);
    assert_eq!(client.create("a").idempotent().await.unwrap_err().attempts(), 5);
    let raw = |method| client.0.raw(&crate::api::MAIN, method, "/a").retry(QUICK);
    assert_eq!(raw(runtime::Method::GET).send().await.unwrap_err().attempts(), 3);
    assert_eq!(raw(runtime::Method::PUT).send().await.unwrap_err().attempts(), 1);
    assert_eq!(raw(runtime::Method::PUT).idempotent().send().await.unwrap_err().attempts(), 3);
}

#[tokio::test]
async fn clones_share_a_budget_that_calls_may_stay_out_of() {
    let server = Server::start([json("500 Oh", "{}")]).await;
    let client = builder(&server.url).retry(QUICK).retry_budget(3).build().unwrap();
    let attempts = async |client: &Client| client.get("a").await.unwrap_err().attempts();
    assert_eq!((attempts(&client).await, attempts(&client.clone()).await, attempts(&client).await), (3, 2, 1));
    let error = client.get("a").await.unwrap_err();
    assert!(error.to_string().ends_with("; not tried again, because the client's retry budget is used up; may be retried"), "{error}");
    assert_eq!(client.get("a").retry(QUICK.without_budget()).await.unwrap_err().attempts(), 3);
}

#[tokio::test]
async fn what_a_healthy_server_answers_earns_retries() {
    let table = [("200 OK", 2), ("404 Not Found", 2), ("429 Too Many Requests", 1), ("500 Internal Server Error", 1)];
    for (status, attempts) in table {
        let down = || json("500 Internal Server Error", "{}");
        let acts = [down(), down()].into_iter().chain((0..5).map(|_| json(status, r#"{"data":{}}"#))).chain([down()]);
        let server = Server::start(acts).await;
        let client = builder(&server.url).retry(QUICK).retry_budget(1).build().unwrap();
        assert_eq!(client.get("a").await.unwrap_err().attempts(), 2);
        for _ in 0..5 {
            let _ = client.get("a").retry(Retry::none()).await;
        }
        assert_eq!(client.get("a").await.unwrap_err().attempts(), attempts, "{status}");
    }
}

#[tokio::test]
async fn a_wait_that_the_server_asks_for_is_kept() {
    let date = |time| httpdate::fmt_http_date(time);
    let reset = |time: SystemTime| time.duration_since(UNIX_EPOCH).unwrap().as_secs().to_string();
    let table: [(&str, &dyn Fn(SystemTime) -> String); 4] =
        [("retry-after", &|_| "1".to_owned()), ("Retry-After", &date), ("X-Rate-Limit-Reset", &reset), ("x-ratelimit-reset", &reset)];
    for (header, value) in table {
        let value = value(SystemTime::now() + Duration::from_secs(2));
        let server = Server::start([answer("429 Too Many Requests", &[(header, &value)], b"{}"), fine()]).await;
        let began = Instant::now();
        quick(&server.url).create("a").await.unwrap();
        assert!(began.elapsed() > Duration::from_millis(800), "{header}: {value}: {:?}", began.elapsed());
        assert_eq!(server.seen().len(), 2, "{header}");
    }
}

#[tokio::test]
async fn a_wait_that_does_not_fit_before_the_deadline_is_not_begun() {
    for value in ["61", "86400", "18446744073709551615"] {
        let server = Server::start([answer("429 Too Many Requests", &[("retry-after", value)], b"{}")]).await;
        let began = Instant::now();
        let error = quick(&server.url).get("a").await.unwrap_err();
        assert!(began.elapsed() < Duration::from_secs(5));
        assert_eq!((error.attempts(), error.is_retryable()), (1, true));
        assert!(error.to_string().contains("not tried again, because the next wait does not fit before the deadline; retry after "), "{error}");
    }
}

#[tokio::test]
async fn the_deadline_ends_all_attempts() {
    let server = Server::start([Act::hang()]).await;
    let call = quick(&server.url).get("a").timeout(Duration::from_secs(2)).deadline(Duration::from_secs(5));
    let error = call.retry(QUICK.attempts(100)).await.unwrap_err();
    assert_eq!((error.kind(), error.attempts(), server.seen().len()), (ErrorKind::Timeout, 3, 3));
    assert_eq!(error.to_string(), "things.get: the call was not done within 5 s; tried 3 times; may be retried");
}

type Log = Arc<Mutex<Vec<String>>>;

fn watched(url: &str, log: &Log) -> Client {
    let log = Arc::clone(log);
    let observer = move |attempt: &Attempt<'_>, outcome: &Outcome<'_>| {
        let status = outcome.status.map(|status| status.as_u16());
        let waits = if outcome.wait.is_some() { "waits" } else { "is over" };
        let Attempt { endpoint, method, path, number, .. } = attempt;
        log.lock().unwrap().push(format!("{endpoint} {method} {path} {number} {status:?} {:?} {waits}", outcome.error.map(Error::kind)));
    };
    builder(url).retry(QUICK).observer(observer).build().unwrap()
}

#[tokio::test]
async fn observers_see_every_attempt_and_no_value() {
    let log = Log::default();
    let server = Server::start([json("500 Oh", "{}"), Act::send(Vec::new()), fine(), Act::hang()]).await;
    let client = watched(&server.url, &log);
    client.get("ada").await.unwrap();
    let given_up = tokio::time::timeout(Duration::from_millis(100), client.get("ada").send()).await;
    assert!(given_up.is_err());
    assert_eq!(
        *log.lock().unwrap(),
        [
            "things.get GET /things/{id} 1 Some(500) Some(Api) waits",
            "things.get GET /things/{id} 2 None Some(Transport) waits",
            "things.get GET /things/{id} 3 Some(200) None is over",
            "things.get GET /things/{id} 1 None None is over",
        ]
    );
}

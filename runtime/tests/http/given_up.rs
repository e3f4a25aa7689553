//! Calls that are dropped before they are done: at whatever point, the client stays usable and the budget right.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use runtime::{Error, ErrorKind, Retry};

use crate::api::{Client, builder};
use crate::server::Step::{Close, Pause, Read, Reset, Send};
use crate::server::{Act, Server, json, whole};

fn fine() -> Vec<u8> {
    whole("200 OK", &[], br#"{"data":{"a":1}}"#)
}

/// Polls a call so often at most, each time when it has something to do, and drops it.
async fn polled(call: impl Future<Output = Result<(), Error>>, most: usize) {
    let mut polls = 0;
    let mut call = pin!(call);
    std::future::poll_fn(|context| {
        polls += 1;
        if polls > most || call.as_mut().poll(context).is_ready() { Poll::Ready(()) } else { Poll::Pending }
    })
    .await;
}

async fn removal(client: &Client) -> Result<(), Error> {
    client.delete("a").await
}

#[tokio::test]
async fn a_call_may_be_dropped_after_any_of_its_polls() {
    let slowly = fine().chunks(7).flat_map(|part| [Send(part.to_vec()), Pause(Duration::from_millis(1))]).collect::<Vec<_>>();
    let acts = [vec![Read, Reset], vec![Read, Close], [vec![Read], slowly].concat(), vec![Read, Send(fine())]].map(Act);
    let server = Server::start(acts.iter().cycle().take(400).cloned().chain([Act(vec![Read, Send(fine())])])).await;
    let retry = Retry::new().waits(Duration::from_millis(1), Duration::from_millis(2)).attempts(5);
    let client = builder(&server.url).retry(retry).build().unwrap();
    for most in 0..40 {
        polled(removal(&client), most).await;
        polled(removal(&client), most).await;
    }
    while server.seen().len() < 400 {
        removal(&client).await.ok();
    }
    assert_eq!(client.get("a").await.unwrap()["a"], 1);
}

#[tokio::test]
async fn retries_that_are_given_up_cost_nothing() {
    let server = Server::start([json("500 Oh", "{}")]).await;
    let client = builder(&server.url).retry_budget(2).build().unwrap();
    let slow = Retry::new().waits(Duration::from_secs(3600), Duration::from_secs(3600));
    for _ in 0..50 {
        let waiting = client.get("a").retry(slow).deadline(Duration::from_secs(7200)).send();
        assert!(tokio::time::timeout(Duration::from_millis(20), waiting).await.is_err());
    }
    let quick = Retry::new().waits(Duration::from_millis(1), Duration::from_millis(1));
    assert_eq!(client.get("a").retry(quick).await.unwrap_err().attempts(), 3);
    assert_eq!(client.get("a").retry(quick).await.unwrap_err().attempts(), 1);
}

#[tokio::test]
async fn what_is_not_polled_is_not_sent_and_what_does_not_fit_needs_no_network() {
    let server = Server::start([json("200 OK", "{}")]).await;
    let client = builder(&server.url).build().unwrap();
    drop(client.get("a").send());
    let refused = pin!(client.get("..").send()).poll(&mut Context::from_waker(Waker::noop()));
    let Poll::Ready(Err(error)) = refused else { panic!("it waits") };
    assert_eq!((error.kind(), error.attempts(), server.seen().len()), (ErrorKind::Input, 0, 0));
}

//! Calls that are waited for without a runtime: outside of one, and inside of one of either kind.

use std::sync::mpsc::channel;
use std::thread;

use runtime::ErrorKind;

use crate::api::client;
use crate::server::{Act, Server, json};

/// A server on a thread of its own, because the test's thread will be held up.
fn server(acts: impl IntoIterator<Item = Act> + Send + 'static) -> Server {
    let (ready, server) = channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            ready.send(Server::start(acts).await).unwrap();
            std::future::pending::<()>().await;
        });
    });
    server.recv().unwrap()
}

fn makes_calls() {
    let page = |number: u32| json("200 OK", &format!(r#"{{"data":[{number}],"meta":{{"pagination":{{"current_page":{number},"total_pages":2}}}}}}"#));
    let server = server([json("200 OK", r#"{"data":{"name":"Ada"}}"#), json("404 Not Found", "{}"), page(1), page(2), page(1), page(2)]);
    let client = client(&server.url);
    assert_eq!(client.get("a").send().wait().unwrap()["name"], "Ada");
    let error = client.get("a").send_full().wait().unwrap_err();
    assert_eq!((error.kind(), error.status().unwrap().as_u16()), (ErrorKind::Api, 404));
    let mut items = client.list().stream().wait();
    assert_eq!(items.next().unwrap().unwrap(), 1);
    assert!(items.listing().unwrap().cursor().is_some(), "there is another page");
    assert_eq!((items.next().unwrap().unwrap(), items.next().is_none()), (2, true));
    let pages: Vec<Vec<i64>> = client.list().pages().wait().map(|page| page.unwrap().data).collect();
    assert_eq!(pages, [[1], [2]]);
    assert_eq!(client.get("..").send().wait().unwrap_err().kind(), ErrorKind::Input);
}

#[test]
fn outside_of_a_runtime() {
    makes_calls();
}

#[tokio::test]
async fn inside_of_a_runtime_with_one_thread() {
    makes_calls();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn inside_of_a_runtime_with_threads() {
    makes_calls();
    let others: Vec<_> = (0..8).map(|_| tokio::spawn(async { makes_calls() })).collect();
    for other in others {
        other.await.unwrap();
    }
}

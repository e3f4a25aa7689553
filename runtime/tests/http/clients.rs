//! Clients as values: shared, built from the environment, sending through a transport of the user's own.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use runtime::{BoxFuture, Builder, ErrorKind, Handle, Keyed, Limits, Request, Response, Secret, Transport, TransportError};

use crate::api::{AnyKey, Client, FullAccess, GetThing, KEY, OnBehalfOf};

fn shareable<T: Send + Sync + Clone + 'static>() {}
fn movable<T: Send + 'static>(value: T) -> T {
    value
}

#[test]
fn clients_and_calls_go_anywhere() {
    shareable::<Client>();
    shareable::<Client<OnBehalfOf>>();
    shareable::<GetThing>();
    let client = crate::api::offline();
    drop(movable(client.get("a").send()));
    drop(movable(client.get("a").send_full()));
    drop(movable(client.list().stream()));
    drop(movable(client.list().pages()));
}

/// Keeps what it is given, and answers with an empty object.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Vec<Request<Bytes>>>>);

impl Transport for Recorder {
    fn send(&self, request: Request<Bytes>, limits: Limits) -> BoxFuture<Result<Response<Bytes>, TransportError>> {
        assert_eq!(limits, Limits::new(1000));
        self.0.lock().unwrap().push(request);
        Box::pin(async { Ok(Response::new(Bytes::from_static(b"{\"data\":{}}"))) })
    }
}

#[tokio::test]
async fn any_transport_will_do() {
    let recorder = Recorder::default();
    let builder = Client::builder().api_key(KEY).transport(recorder.clone()).max_answer(1000).user_agent("mine/1").timeout(Duration::from_secs(1));
    let client = builder.deadline(Duration::from_secs(2)).connect_timeout(Duration::from_secs(1)).env_proxy().build().unwrap();
    client.clone().create("Ada").await.unwrap();
    let sent = recorder.0.lock().unwrap();
    assert_eq!((sent.len(), sent[0].uri().to_string().as_str()), (1, "https://app.api-us.api.example/v3/things"));
    assert_eq!(sent[0].headers()["user-agent"], "mine/1");
}

#[test]
fn certificates_that_are_none_are_refused() {
    let block = |content: &str| format!("-----BEGIN CERTIFICATE-----\n{content}\n-----END CERTIFICATE-----\n");
    for pem in ["nonsense", &block("*"), &block("bm9uc2Vuc2U=")] {
        let error = Client::builder().api_key(KEY).root_certificates(pem).build().unwrap_err();
        assert_eq!((error.kind(), error.input()), (ErrorKind::Config, Some("root_certificates")), "{pem}");
        assert_eq!(error.to_string(), "`root_certificates`: must be certificates in PEM", "{pem}");
    }
}

/// Counts requests.
#[derive(Clone, Default)]
struct Counter(Arc<AtomicUsize>);

impl Transport for Counter {
    fn send(&self, _: Request<Bytes>, _: Limits) -> BoxFuture<Result<Response<Bytes>, TransportError>> {
        self.0.fetch_add(1, Ordering::Relaxed);
        Box::pin(async {
            tokio::task::yield_now().await;
            Ok(Response::new(Bytes::from_static(b"{\"data\":{}}")))
        })
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn thousands_of_tasks_share_a_client() {
    let counter = Counter::default();
    let client = Client::builder().api_key(KEY).transport(counter.clone()).build().unwrap();
    let tasks: Vec<_> = (0..5000)
        .map(|number| {
            let client = client.clone();
            tokio::spawn(async move { client.acting_for(&format!("user-{number}")).get("a").await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(counter.0.load(Ordering::Relaxed), 5000);
    assert!(size_of::<Client>() <= 64, "a clone is a pointer, and a name where it acts for a user");
}

#[test]
fn clients_come_from_the_environment() {
    // Cargo sets the package's name for its tests.
    let handle: Handle<FullAccess> = Builder::new("a/1")
        .env_variable::<String>("tenant", "CARGO_PKG_NAME")
        .variable("region", "us".to_owned())
        .env_credential("apikey", "CARGO_PKG_NAME")
        .env_base_url("RUNTIME_TEST_THAT_IS_NOT_SET")
        .build()
        .unwrap();
    let request = GetThing::new::<AnyKey>(&handle).set_path::<String>("id", "a").request().unwrap();
    assert_eq!(
        (request.uri().host(), request.headers()["apikey"].to_str().unwrap()),
        (Some("cometchat-runtime.api-us.api.example"), "cometchat-runtime")
    );

    let missing = "RUNTIME_TEST_THAT_IS_NOT_SET";
    for builder in [
        Builder::new("a/1").env_variable::<String>("tenant", missing),
        Builder::new("a/1").env_credential("apikey", missing),
        Builder::new("a/1").env_base_url("CARGO_PKG_NAME"),
        Builder::new("a\n/1"),
    ] {
        let error = builder.build::<FullAccess>().unwrap_err();
        assert_eq!((error.kind(), error.endpoint()), (ErrorKind::Config, ""));
        assert!(error.input().is_some());
    }
}

#[test]
fn a_client_knows_only_its_own_hosts() {
    let handle: Handle = Builder::new("a/1")
        .families(&[&crate::api::MAIN])
        .credential("key", Secret::from(KEY))
        .credential("secret", KEY)
        .keyed::<Keyed>()
        .build()
        .unwrap();
    let error = handle.raw(&crate::api::MAIN, runtime::Method::GET, "/a").request().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Config);
}

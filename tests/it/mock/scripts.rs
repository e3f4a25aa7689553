//! What a test tells the server, and what it asks.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use cometchat::ErrorKind;
use cometchat::mock::{MockServer, model};
use cometchat::types::{ReceiverType, User};
use serde_json::json;

#[tokio::test]
async fn an_answer_by_its_type() {
    let api = MockServer::start().await;
    let client = api.client();
    let ada: User = model(&json!({"uid": "ada", "name": "Ada Lovelace"}));
    api.expect(&client.users().get("ada")).answers(&ada);
    assert_eq!(client.users().get("ada").await.unwrap(), ada);
    api.expect(&client.users().list()).answers_json(&json!([{"uid": "grace", "shoes": "green"}]));
    assert_eq!(client.users().list().await.unwrap()[0].uid.as_str(), "grace");
    assert!(client.users().get("ada").await.is_err(), "it was expected once");
}

#[tokio::test]
async fn faults() {
    let api = MockServer::start().await;
    let client = api.client();
    let list = || client.roles().list().deadline(Duration::from_secs(2)).timeout(Duration::from_secs(1));
    api.expect(&list()).times(20).refuses(403, "ERR_PERMISSION_DENIED");
    assert_eq!(list().await.unwrap_err().code(), Some("ERR_PERMISSION_DENIED"));

    let api = MockServer::start().await;
    let client = api.client();
    let create = || client.roles().create("tea", "Tea").timeout(Duration::from_millis(300));
    api.expect(&create()).cuts();
    assert_eq!(create().await.unwrap_err().kind(), ErrorKind::Transport);
    assert_eq!(client.roles().get("tea").await.unwrap().role.as_str(), "tea", "it was done before the connection broke");
    api.expect(&create()).delays(Duration::from_secs(5));
    let start = Instant::now();
    assert_eq!(create().await.unwrap_err().kind(), ErrorKind::Timeout);
    assert!(start.elapsed() < Duration::from_secs(4));
    api.expect(&create()).fails();
    assert_eq!(create().await.unwrap_err().status().unwrap().as_u16(), 500);
}

#[tokio::test]
async fn who_asked_and_how_often() {
    let api = MockServer::start().await;
    let client = api.client();
    client.users().create("ada", "Ada").await.unwrap();
    client.users().create("grace", "Grace").await.unwrap();
    let ada = client.on_behalf_of("ada");
    ada.messages().send_text("grace", ReceiverType::User, "Tea?").await.unwrap();
    api.verify(&ada.messages().send_text("grace", ReceiverType::User, "Tea?")).once();
    api.verify(&client.messages().send_text("grace", ReceiverType::User, "Tea?")).never();
    api.verify(&ada.messages().send_text("grace", ReceiverType::User, "Coffee?")).never();

    let seen = api.seen();
    let sent = seen.last().unwrap();
    assert_eq!((sent.endpoint.as_deref(), sent.user.as_deref(), sent.status), (Some("messages.send"), Some("ada"), Some(200)));

    let told = catch_unwind(AssertUnwindSafe(|| api.verify(&client.users().get("ada")).once())).expect_err("it did not come");
    insta::assert_snapshot!(told.downcast_ref::<String>().unwrap());
}

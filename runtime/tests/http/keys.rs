//! Keys that are asked for before each call.

use std::sync::{Arc, Mutex};

use runtime::{Builder, ErrorKind, Handle, KeyResult, Keyed, Secret};

use crate::api::{Client, GetThing, KEY};
use crate::server::{Server, json};

/// What holds the key of the day, and a client that asks it.
fn rotating(url: &str) -> (Arc<Mutex<String>>, Client) {
    let key = Arc::new(Mutex::new("key-of-monday".to_owned()));
    let held = Arc::clone(&key);
    let builder = Client::builder().api_key_from(move || Ok(held.lock().unwrap().as_str().into()));
    (key, builder.base_url(url).build().unwrap())
}

#[tokio::test]
async fn a_client_that_runs_picks_up_a_new_key() {
    let server = Server::start([json("200 OK", r#"{"data":{}}"#)]).await;
    let (key, client) = rotating(&server.url);
    let clone = client.clone();
    client.get("a").await.unwrap();
    "key-of-tuesday".clone_into(&mut key.lock().unwrap());
    for client in [&client, &clone, &client.clone()] {
        client.get("a").await.unwrap();
    }
    let sent: Vec<String> = server.seen().iter().map(|seen| seen.header("apikey").unwrap().to_owned()).collect();
    assert_eq!(sent, ["key-of-monday", "key-of-tuesday", "key-of-tuesday", "key-of-tuesday"]);
}

#[tokio::test]
async fn old_keys_are_kept_out_of_errors_too() {
    let server = Server::start([json("401 Unauthorized", r#"{"error":{"message":"key-of-monday, key-of-t****sday"}}"#)]).await;
    let (key, client) = rotating(&server.url);
    client.get("a").await.unwrap_err();
    "key-of-tuesday".clone_into(&mut key.lock().unwrap());
    assert_eq!(client.get("a").await.unwrap_err().message(), Some("[redacted], [redacted]"));
}

#[tokio::test]
async fn a_key_that_cannot_be_had_or_sent_ends_the_call_before_it_starts() {
    let server = Server::start([json("200 OK", r#"{"data":{}}"#)]).await;
    let fails: fn() -> KeyResult = || Err("the vault is sealed".into());
    for (key, reason) in [
        (fails, "the key to call with could not be had"),
        (|| Ok(Secret::from("")), "must have 1 to 256 characters, because it is sent as a header"),
        (|| Ok(Secret::from("tea\r\nx: 1")), "may only have visible ASCII characters and no blanks, because it is sent as a header"),
    ] {
        let client = Client::builder().api_key_from(key).base_url(&server.url).build().unwrap();
        let error = client.get("a").await.unwrap_err();
        assert_eq!((error.kind(), error.is_retryable()), (ErrorKind::Config, false));
        assert_eq!(error.to_string(), format!("things.get: `apikey`: {reason}"));
    }
    assert_eq!(server.seen().len(), 0);
    let client = Client::builder().api_key_from(fails).build().unwrap();
    let error = client.get("a").request().unwrap_err();
    assert_eq!(std::error::Error::source(&error).unwrap().to_string(), "the vault is sealed");
}

#[test]
fn several_headers_are_asked_for_together() {
    let builder = Builder::new("a/1").variable("tenant", "app".to_owned()).variable("region", "us".to_owned());
    let client: Handle = builder.credentials_from(["key", "secret"], || Ok(["one".into(), "two".into()])).keyed::<Keyed>().build().unwrap();
    let request = GetThing::new::<()>(&client).set_path::<String>("id", "a").request().unwrap();
    assert_eq!((&request.headers()["key"], &request.headers()["secret"]), (&"one".parse().unwrap(), &"two".parse().unwrap()));
    assert!(request.headers()["secret"].is_sensitive());
}

#[test]
fn a_secret_comes_from_the_environment() {
    // Cargo sets the package's name for its tests.
    assert_eq!(Secret::from_env("CARGO_PKG_NAME").unwrap(), Secret::from("cometchat-runtime"));
    let error = Secret::from_env("RUNTIME_TEST_THAT_IS_NOT_SET").unwrap_err();
    assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Config, "`RUNTIME_TEST_THAT_IS_NOT_SET`: is not set in the environment"));
    let builder = Client::builder().api_key_from(|| Ok(KEY.into()));
    assert!(!format!("{builder:?} {:?}", builder.clone().build()).contains(KEY));
}

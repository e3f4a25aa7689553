//! What a client did, written down and played again.

use runtime::{ErrorKind, File, Recording, Replay};

use crate::api::{Client, KEY};
use crate::server::{Server, answer, json};

fn replaying(recording: &str) -> Client {
    Client::builder().api_key("another-key").transport(Replay::from_json(recording).unwrap()).build().unwrap()
}

#[tokio::test]
async fn a_recording_is_read_by_people_and_played_again() {
    let acts = [
        json("200 OK", r#"{"data":{"name":"Ada","authToken":"example-token"}}"#),
        json("404 Not Found", r#"{"error":{"message":"no tea-token-of-ada"}}"#),
        answer("200 OK", &[], b""),
    ];
    let server = Server::start(acts).await;
    let recording = Recording::new().hiding(["authToken"]);
    let client = Client::builder().api_key(KEY).base_url(&server.url).record(&recording).build().unwrap();
    client.create("Ada").password("hunter-two").tags(["tea"]).await.unwrap();
    client.get_secret("tea-token-of-ada").await.unwrap_err();
    client.delete("a b").await.unwrap();
    insta::assert_snapshot!(recording.to_json(), @r#"
    {
      "hidden": [
        "authToken"
      ],
      "exchanges": [
        {
          "request": {
            "method": "POST",
            "path": "/things",
            "body": {
              "json": {
                "name": "Ada",
                "password": "[redacted]",
                "tags": [
                  "tea"
                ]
              }
            }
          },
          "status": 200,
          "content_type": "application/json",
          "answer": {
            "json": {
              "data": {
                "name": "Ada",
                "authToken": "[redacted]"
              }
            }
          }
        },
        {
          "request": {
            "method": "GET",
            "path": "/things/[redacted]"
          },
          "status": 404,
          "content_type": "application/json",
          "answer": {
            "json": {
              "error": {
                "message": "no [redacted]"
              }
            }
          }
        },
        {
          "request": {
            "method": "DELETE",
            "path": "/things/a%20b"
          },
          "status": 200
        }
      ]
    }
    "#);

    let again = replaying(&recording.to_json().replace("\"/things", "\"/v3/things"));
    let created = again.create("Ada").password("another one").tags(["tea"]).await.unwrap();
    assert_eq!((created["name"].as_str(), created["authToken"].as_str()), (Some("Ada"), Some("[redacted]")));
    assert_eq!(again.get_secret("another").await.unwrap_err().message(), Some("no [redacted]"));
    again.delete("a b").await.unwrap();
}

#[tokio::test]
async fn what_was_not_recorded_is_refused_and_explained() {
    let recording = Recording::new();
    let server = Server::start([json("200 OK", r#"{"data":{}}"#)]).await;
    let client = Client::builder().api_key(KEY).base_url(format!("{}/v3", server.url)).record(&recording).build().unwrap();
    client.create("Ada").note("likes tea").await.unwrap();
    client.list().search("tea").await.unwrap();
    let text = recording.to_json();
    for (wrong, reason) in [
        (
            replaying(&text).create("Ada").note("likes coffee").await.unwrap_err(),
            "`POST /v3/things`: the nearest exchange differs in the body, at `body.data.note`",
        ),
        (
            replaying(&text).list().search("coffee").await.unwrap_err(),
            "`GET /v3/things`: the nearest exchange differs in the query, which was `search=tea` and is `search=coffee`",
        ),
        (
            replaying(&text).get("ada").await.unwrap_err(),
            "`GET /v3/things/ada`: the nearest exchange differs in the path, which was `/v3/things` and is `/v3/things/ada`, and in the query, which was `search=tea` and is ``",
        ),
    ] {
        assert_eq!((wrong.kind(), wrong.is_retryable()), (ErrorKind::Input, false));
        assert!(wrong.to_string().ends_with(&format!("the recording has no answer to {reason}")), "{wrong}");
    }
    let replayed = replaying(&text);
    replayed.create("Ada").note("likes tea").await.unwrap();
    replayed.create("Ada").note("likes tea").await.unwrap_err();
    let error = Replay::from_json("{}").unwrap_err();
    assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Config, "`recording`: missing field `hidden` at line 1 column 2"));
}

#[tokio::test]
async fn forms_and_bytes_are_kept_too() {
    let recording = Recording::new();
    let server = Server::start([answer("200 OK", &[], b"{\"data\":\"\xff\"}")]).await;
    let client = Client::builder().api_key(KEY).base_url(format!("{}/v3", server.url)).record(&recording).build().unwrap();
    let sent = client.upload(File::new("tea.txt", &b"\xffgreen"[..])).await.unwrap_err();
    let replayed = replaying(&recording.to_json()).upload(File::new("tea.txt", &b"\xffgreen"[..])).await.unwrap_err();
    assert_eq!((sent.kind(), sent.to_string(), sent.body()), (replayed.kind(), replayed.to_string(), replayed.body()));
}

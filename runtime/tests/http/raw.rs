//! The raw door has no types and all the checks.

use runtime::{ErrorKind, Family, Json, Method};
use serde_json::json as value;

use crate::api::{FLAT, KEY, MAIN, client, offline};
use crate::server::{Server, json};

#[tokio::test]
async fn it_goes_out_like_any_other_call() {
    let server = Server::start([json("200 OK", r#"{"data":[1],"meta":{"m":2}}"#)]).await;
    let call = client(&server.url).acting_for("ada").0.raw(&MAIN, Method::PATCH, "/new/{}/x-{}");
    let answer = call.path("a/b").path(7).query("q", "c d").query("q", 2).header("x-new", "n").body(value!({"b": 1})).send().await.unwrap();
    assert_eq!((answer.data, answer.meta), (value!([1]), Some(value!({"m": 2}))));
    let seen = &server.seen()[0];
    assert_eq!(seen.line, "PATCH /new/a%2Fb/x-7?q=c%20d&q=2 HTTP/1.1");
    assert_eq!(seen.body, br#"{"b":1}"#);
    for (name, expected) in
        [("apikey", KEY), ("actingfor", "ada"), ("x-new", "n"), ("content-type", "application/json"), ("user-agent", crate::api::AGENT)]
    {
        assert_eq!(seen.header(name), Some(expected), "{name}");
    }
}

#[tokio::test]
async fn any_answer_will_do() {
    for (body, expected) in [("", "null"), ("[1]", "[1]"), (r#"{"a":1}"#, r#"{"a":1}"#), (r#"{"data":null}"#, "null")] {
        let server = Server::start([json("200 OK", body)]).await;
        let answer = client(&server.url).0.raw(&MAIN, Method::GET, "/new").send().await.unwrap();
        assert_eq!(answer.data.to_string(), expected);
        assert_eq!(answer.data_json().to_string(), expected);
    }
    let server = Server::start([json("409 Conflict", r#"{"error":{"code":"E","message":"m"}}"#)]).await;
    let error = client(&server.url).0.raw(&MAIN, Method::GET, "/new").send().await.unwrap_err();
    assert_eq!(error.to_string(), "GET /new: 409 Conflict, E: m");
}

/// A family that the client's credentials are not for.
static OTHER: Family = Family { id: "other", base: "https://other.api.example", ..FLAT };

#[test]
fn a_key_goes_to_no_family_but_its_own() {
    let error = offline().0.raw(&OTHER, Method::GET, "/new").request().unwrap_err();
    assert_eq!((error.kind(), error.input()), (ErrorKind::Input, Some("family")));
    assert!(offline().0.raw(&FLAT, Method::GET, "/new").request().is_ok());
}

#[test]
fn paths_are_plain_and_values_are_checked() {
    let refused = [
        "",
        "new",
        "/",
        "//",
        "/a//b",
        "/a/",
        "/..",
        "/a/./b",
        "/a?b=c",
        "/a#b",
        "/a%2fb",
        "/a b",
        "/a\\b",
        "/{name}",
        "/{",
        "/}",
        "//evil.example/a",
        "/a:b",
    ];
    for path in refused {
        assert_eq!(offline().0.raw(&MAIN, Method::GET, path).request().expect_err(path).kind(), ErrorKind::Input, "{path:?}");
    }
    for value in ["", ".", "..", "a/..", "%2e%2e", "a\n"] {
        let error = offline().0.raw(&MAIN, Method::GET, "/a/{}").path(value).request().expect_err(value);
        assert_eq!((error.kind(), error.input()), (ErrorKind::Input, Some("path")), "{value:?}");
    }
    let raw = || offline().0.raw(&MAIN, Method::POST, "/a/{}");
    assert!(raw().request().is_err());
    assert!(raw().path("a").path("b").request().is_err());
    for name in ["apikey", "actingFor", "host", "content-type"] {
        assert!(raw().path("a").header(name, "x").request().is_err(), "{name}");
    }
    let shown = format!("{:?}", raw().path("hidden").query("q", "hidden").body(Json::from("hidden")));
    assert!(!shown.contains("hidden"), "{shown}");
}

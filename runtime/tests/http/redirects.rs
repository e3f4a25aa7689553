//! A redirect is never followed, because the keys would go along.

use crate::api::client;
use crate::server::{Server, answer, json};
use runtime::ErrorKind;

#[tokio::test]
async fn the_other_server_sees_nothing() {
    let other = Server::start([json("200 OK", r#"{"data":{}}"#)]).await;
    for status in (300..=308).map(|status| format!("{status} Elsewhere")) {
        let location = format!("{}/v3/things/a?token=hidden", other.url);
        let first = Server::start([answer(&status, &[("location", &location)], b"moved")]).await;
        let error = client(&first.url).acting_for("ada").get("a").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Redirect, "{status}");
        assert_eq!(error.status().unwrap().as_str(), &status[..3]);
        assert!(error.to_string().contains(&other.url), "{error}");
        assert!(!format!("{error}{error:?}").contains("hidden"), "{error}");
        assert!(!error.is_retryable());
        assert_eq!(first.seen().len(), 1);
    }
    assert!(other.seen().is_empty());
}

#[tokio::test]
async fn the_error_names_the_server_alone() {
    let table = [
        ("https://User:hidden@Other.EXAMPLE:8443/hidden?hidden#hidden", "https://other.example:8443"),
        ("https://other.example", "https://other.example"),
        ("HTTP://[::1]/hidden", "http://[::1]"),
        ("//other.example/hidden", "http://other.example"),
    ];
    for (location, named) in table {
        let server = Server::start([answer("302 Found", &[("location", location)], b"")]).await;
        let error = client(&server.url).get("a").await.unwrap_err();
        let reason = format!("the server redirects to {named}, which is never followed");
        assert!(error.to_string().contains(&reason), "{error}");
    }
    for location in ["/hidden", "hidden", "../hidden?hidden"] {
        let server = Server::start([answer("302 Found", &[("location", location)], b"")]).await;
        let error = client(&server.url).get("a").await.unwrap_err();
        assert!(error.to_string().contains(&format!("redirects to {}, which", server.url)), "{error}");
    }
}

#[tokio::test]
async fn a_redirect_to_nowhere_is_one_too() {
    for headers in [&[("location", "http://[")][..], &[("location", "mailto:ada@example.org")], &[]] {
        let server = Server::start([answer("302 Found", headers, b"")]).await;
        let error = client(&server.url).get("a").await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Redirect);
    }
}

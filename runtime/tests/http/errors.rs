//! What a caller learns from a failure, in every form in which servers report one.

use std::time::Duration;

use runtime::{ErrorKind, StatusCode};

use crate::api::client;
use crate::server::{Act, Server, answer, json};

async fn error_of(act: Act) -> runtime::Error {
    let server = Server::start([act]).await;
    client(&server.url).get("a").await.unwrap_err()
}

#[tokio::test]
async fn errors_come_in_every_shape() {
    let table = [
        (r#"{"error":{"code":"ERR_X","message":"No such thing"}}"#, Some("ERR_X"), Some("No such thing"), "404 Not Found, ERR_X: No such thing"),
        (r#"{"error":{"code":7,"message":"m","devMessage":"thing a"}}"#, Some("7"), Some("m"), "404 Not Found, 7: m (thing a)"),
        (r#"{"error":{"code":"E","message":"m","devMessage":"m"}}"#, Some("E"), Some("m"), "404 Not Found, E: m"),
        (r#"{"error":"No such thing"}"#, None, Some("No such thing"), "404 Not Found: No such thing"),
        (r#"{"statusCode":404,"message":"m","error":"Not Found"}"#, None, Some("m"), "404 Not Found: m"),
        (r#"{"message":["a is empty","b is no text"]}"#, None, Some("a is empty; b is no text"), "404 Not Found: a is empty; b is no text"),
        (r#"{"message":["a",1]}"#, None, None, "404 Not Found"),
        (r#"{"message":[]}"#, None, None, "404 Not Found"),
        (r#"{"error":{}}"#, None, None, "404 Not Found"),
        (r#"{"error":null}"#, None, None, "404 Not Found"),
        ("[]", None, None, "404 Not Found"),
        ("<html>gone</html>", None, None, "404 Not Found"),
        ("{\"error\":", None, None, "404 Not Found"),
        ("", None, None, "404 Not Found"),
    ];
    for (body, code, message, line) in table {
        let error = error_of(json("404 Not Found", body)).await;
        assert_eq!((error.kind(), error.status(), error.endpoint()), (ErrorKind::Api, Some(StatusCode::NOT_FOUND), "things.get"), "{body}");
        assert_eq!((error.code(), error.message()), (code, message), "{body}");
        assert_eq!(error.body(), Some(body.as_bytes()));
        assert_eq!(error.to_string(), format!("things.get: {line}"));
    }
}

#[tokio::test]
async fn a_flat_error_is_the_whole_document() {
    let body = r#"{"statusCode":400,"message":"m","error":"Bad Request"}"#;
    let server = Server::start([json("400 Bad Request", body)]).await;
    let error = client(&server.url).flat().await.unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("Bad Request"), Some("m")));
    assert_eq!(error.details().unwrap().to_string(), body);
}

#[tokio::test]
async fn success_with_an_error_and_no_data_is_an_error() {
    let error = error_of(json("200 OK", r#"{"error":{"code":"ERR_X","message":"no"}}"#)).await;
    assert_eq!((error.kind(), error.code(), error.is_retryable()), (ErrorKind::Api, Some("ERR_X"), false));
    assert_eq!(error.to_string(), "things.get: 200 OK, ERR_X: no");
    assert_eq!(error_of(json("200 OK", r#"{"error":"no","data":null}"#)).await.message(), Some("no"));
    let server = Server::start([json("200 OK", r#"{"data":{"a":1},"error":{"code":"ERR_PART"}}"#)]).await;
    let answer = client(&server.url).get("a").send_full().await.unwrap();
    assert_eq!(answer.extra["error"]["code"], "ERR_PART");
}

#[tokio::test]
async fn success_that_is_not_json() {
    for body in ["<html>hello</html>", "hello", "\u{1}", "", "  \n"] {
        let error = error_of(json("200 OK", body)).await;
        assert_eq!((error.kind(), error.body()), (ErrorKind::NotJson, Some(body.as_bytes())), "{body:?}");
        assert!(!error.to_string().contains("hello"), "{error}");
    }
}

#[tokio::test]
async fn a_decode_error_says_where_and_keeps_the_body() {
    let server = Server::start([json("200 OK", r#"{"data":[1,{"x":"word"}]}"#)]).await;
    let error = client(&server.url).list().await.unwrap_err();
    assert_eq!((error.kind(), error.path()), (ErrorKind::Decode, Some("data[1]")));
    assert_eq!(error.to_string(), "things.list: the answer does not fit: expected integer, found object (status 200), at `data[1]`");
    assert_eq!(error.body(), Some(&br#"{"data":[1,{"x":"word"}]}"#[..]));
    for (body, path) in [(r#"{"meta":{}}"#, Some("data")), (r#"{"data":"word"}"#, Some("data")), ("[1]", Some("data")), ("{\"data\":tru}", None)] {
        let error = error_of(json("200 OK", body)).await;
        assert_eq!((error.kind(), error.path()), (ErrorKind::Decode, path), "{body}");
    }
    let deep = format!("{{\"data\":{}{}}}", "[".repeat(1000), "]".repeat(1000));
    assert_eq!(error_of(json("200 OK", &deep)).await.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn waiting_times_and_limits_are_read_in_both_spellings() {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    let soon = (now + 100).to_string();
    let past = (now - 100).to_string();
    let far = u64::MAX.to_string();
    let table: [(&[(&str, &str)], Option<std::ops::RangeInclusive<u64>>); 9] = [
        (&[("retry-after", "15")], Some(15..=15)),
        (&[("retry-after", &far)], Some(86_400..=86_400)),
        (&[("retry-after", "Thu, 01 Jan 1970 00:00:00 GMT")], Some(0..=0)),
        (&[("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT")], Some(86_400..=86_400)),
        (&[("retry-after", "-1")], None),
        (&[("retry-after", "soon"), ("x-ratelimit-reset", &soon)], Some(95..=100)),
        (&[("x-rate-limit-reset", &soon)], Some(95..=100)),
        (&[("x-rate-limit-reset", &past)], None),
        (&[("x-rate-limit-reset", &far)], None),
    ];
    for (headers, expected) in table {
        let error = error_of(answer("429 Too Many Requests", headers, b"{}")).await;
        match (expected, error.retry_after()) {
            (Some(range), Some(wait)) => assert!(range.contains(&wait.as_secs()), "{headers:?} {wait:?}"),
            (None, None) => {}
            other => panic!("{headers:?} {other:?}"),
        }
        assert!(error.is_retryable());
    }
    for names in
        [["x-rate-limit", "x-rate-limit-remaining", "x-rate-limit-reset"], ["X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset"]]
    {
        let error = error_of(answer("500 Internal Server Error", &[(names[0], "700"), (names[1], "699"), (names[2], "1625143246")], b"")).await;
        let rate = error.rate_limit().unwrap();
        assert_eq!((rate.limit, rate.remaining, rate.reset), (Some(700), Some(699), Some(1_625_143_246)));
        assert_eq!(error.retry_after(), None::<Duration>);
    }
    let error = error_of(answer("429 Too Many Requests", &[("retry-after", "15"), ("x-request-id", "req-1")], b"")).await;
    assert_eq!((error.to_string().as_str(), error.request_id()), ("things.get: 429 Too Many Requests; retry after 15 s", Some("req-1")));
}

#[tokio::test]
async fn whether_to_retry_depends_on_the_status_and_the_endpoint() {
    let table = [
        ("400 Bad Request", false, false, false),
        ("404 Not Found", false, false, false),
        ("408 Request Timeout", true, true, false),
        ("409 Conflict", false, false, false),
        ("429 Too Many Requests", true, true, true),
        ("500 Internal Server Error", true, true, false),
        ("501 Not Implemented", false, false, false),
        ("502 Bad Gateway", true, true, false),
        ("503 Service Unavailable", true, true, false),
        ("504 Gateway Timeout", true, true, false),
    ];
    for (status, get, delete, create) in table {
        let server = Server::start([json(status, "{}")]).await;
        let client = client(&server.url);
        assert_eq!(client.get("a").await.unwrap_err().is_retryable(), get, "{status}");
        assert_eq!(client.delete("a").await.unwrap_err().is_retryable(), delete, "{status}");
        assert_eq!(client.create("a").await.unwrap_err().is_retryable(), create, "{status}");
    }
}

#[tokio::test]
async fn text_of_the_server_cannot_break_the_line() {
    let body = format!(r#"{{"error":{{"code":"E\n","message":"a\u001b[31m\r\nb\u202e{}"}}}}"#, "x".repeat(5000));
    let error = error_of(json("400 Bad Request", &body)).await;
    let line = error.to_string();
    assert!(line.starts_with("things.get: 400 Bad Request, E\\n: a\\u{1b}[31m\\r\\nb\\u{202e}xxx"), "{line}");
    assert!(line.ends_with("x…") && line.len() < 400, "{line}");
    assert!(error.message().unwrap().len() > 5000);
}

#[tokio::test]
async fn only_the_start_of_a_body_is_kept() {
    let error = error_of(json("500 Internal Server Error", &"x".repeat(200_000))).await;
    assert_eq!(error.body().unwrap().len(), 64 * 1024);
}

//! Who calls is said by headers that nobody else can set, split or blur.

use crate::api::{Client, KEY, offline};
use http::header;
use runtime::ErrorKind;

#[test]
fn every_request_says_who_calls() {
    let request = offline().acting_for("ada").get("a").request().unwrap();
    let headers = request.headers();
    assert_eq!(headers["apikey"], KEY);
    assert!(headers["apikey"].is_sensitive());
    assert_eq!(headers["actingfor"], "ada");
    assert_eq!(headers[header::USER_AGENT], crate::api::AGENT);
    assert_eq!(headers[header::ACCEPT], "application/json");
    assert!(!headers.contains_key(header::CONTENT_TYPE));
    assert!(!offline().get("a").request().unwrap().headers().contains_key("actingfor"));
}

#[test]
fn credentials_and_acting_users_are_visible_ascii() {
    let long = "a".repeat(257);
    for value in ["", " ", " a", "a ", "a b", "a\tb", "a\r\nx: y", "a\nb", "a\0b", "é", "a\u{200b}", "a\u{7f}", &long] {
        let error = Client::builder().api_key(value).build().expect_err(value);
        assert_eq!((error.kind(), error.input()), (ErrorKind::Config, Some("apikey")), "{value:?}");
        let error = offline().acting_for(value).get("a").request().expect_err(value);
        assert_eq!((error.kind(), error.input(), error.endpoint()), (ErrorKind::Input, Some("actingFor"), "things.get"), "{value:?}");
    }
    assert!(Client::builder().api_key("a".repeat(256)).build().is_ok());
}

#[test]
fn extra_headers_cannot_touch_what_is_the_clients() {
    let call = offline().get("a");
    assert_eq!(call.clone().extra_header("X-Trace", "one two").request().unwrap().headers()["x-trace"], "one two");
    let names = [
        "apikey",
        "APIKEY",
        "actingFor",
        "ACTINGFOR",
        "host",
        "Content-Length",
        "Transfer-Encoding",
        "Connection",
        "Keep-Alive",
        "TE",
        "Trailer",
        "Upgrade",
        "Proxy-Authorization",
        "Authorization",
        "Cookie",
        "Content-Type",
        "Accept-Encoding",
        "Accept",
        "User-Agent",
        "",
        "a b",
        "a:b",
        "a\r\nb",
        "é",
    ];
    for name in names {
        let error = call.clone().extra_header(name, "x").request().expect_err(name);
        assert_eq!(error.kind(), ErrorKind::Input, "{name:?}");
    }
    for value in ["", " a", "a ", "a\r\nb: c", "a\0", "é"] {
        let error = call.clone().extra_header("x-trace", value).request().expect_err(value);
        assert_eq!(error.input(), Some("x-trace"), "{value:?}");
    }
    assert!(call.extra_header("x-a", "1").extra_header("X-A", "2").request().is_err());
}

#[test]
fn an_error_never_quotes_the_value() {
    let error = Client::builder().api_key("top secret").build().unwrap_err();
    assert!(!format!("{error} {error:?}").contains("top"), "{error:?}");
}

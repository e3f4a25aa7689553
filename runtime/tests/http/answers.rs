//! What an answer holds, and that nothing of it is lost.

use runtime::{ErrorKind, Json, StatusCode};

use crate::api::client;
use crate::server::{Server, answer, json};

#[tokio::test]
async fn a_whole_answer_has_the_servers_name_for_the_request() {
    let server = Server::start([answer("200 OK", &[("x-request-id", "tea-1")], br#"{"data":{}}"#)]).await;
    assert_eq!(client(&server.url).get("a").send_full().await.unwrap().request_id(), Some("tea-1"));
}

#[tokio::test]
async fn the_whole_answer() {
    let body = "\u{feff} {\"data\":{\"a\":1},\"meta\":{\"m\":2},\"cursor\":{\"c\":3}}";
    let server = Server::start([answer("201 Created", &[("x-thing", "t")], body.as_bytes())]).await;
    let answer = client(&server.url).get("a").send_full().await.unwrap();
    assert_eq!((answer.status, answer.headers["x-thing"].to_str().unwrap()), (StatusCode::CREATED, "t"));
    assert_eq!(answer.data_json().to_string(), r#"{"a":1}"#);
    assert_eq!(answer.meta.unwrap().to_string(), r#"{"m":2}"#);
    assert_eq!(Json::Object(answer.extra).to_string(), r#"{"cursor":{"c":3}}"#);
}

#[tokio::test]
async fn envelopes_that_repeat_are_taken_off_where_no_list_is_expected() {
    let table = [
        r#"{"data":7}"#,
        r#"[{"data":7,"meta":{"m":1}}]"#,
        r#"{"data":[{"data":7}],"meta":{"m":1}}"#,
        r#"[{"data":[{"data":7,"more":true}],"meta":{"m":1}}]"#,
    ];
    for body in table {
        let server = Server::start([json("200 OK", body)]).await;
        let answer = client(&server.url).odd().send_full().await.unwrap();
        assert_eq!(
            (answer.data, answer.meta.is_some(), answer.extra.contains_key("more")),
            (7, body.contains("meta"), body.contains("more")),
            "{body}"
        );
    }
    for (body, path) in [(r#"[{"data":7},{"data":8}]"#, "data"), (r#"[{"data":[{"data":"x"}]}]"#, "[0].data[0].data"), (r#"{"data":[7,8]}"#, "data")]
    {
        let server = Server::start([json("200 OK", body)]).await;
        assert_eq!(client(&server.url).odd().await.unwrap_err().path(), Some(path), "{body}");
    }
    let server = Server::start([json("200 OK", r#"{"data":[7]}"#)]).await;
    assert_eq!(client(&server.url).odd_list().await.unwrap(), [7]);
}

#[tokio::test]
async fn odd_forms_are_understood_and_written_back_as_they_were_sent() {
    let table = [(r#"{"data":["1",2.0]}"#, r#"["1",2.0]"#), (r#"{"data":{"1":1,"2":"2"}}"#, r#"{"1":1,"2":"2"}"#), (r#"{"data":[1,2]}"#, "[1,2]")];
    for (body, raw) in table {
        let server = Server::start([json("200 OK", body)]).await;
        let mut answer = client(&server.url).list().send_full().await.unwrap();
        assert_eq!((answer.data.as_slice(), answer.data_json().to_string().as_str()), (&[1, 2][..], raw));
        answer.data.push(3);
        assert_eq!(answer.data_json().to_string(), "[1,2,3]");
    }
}

#[tokio::test]
async fn an_answer_may_lie_deeper_and_is_written_back_with_what_is_around_it() {
    let table = [
        (r#"{"success":true,"body":{"data":{"thing":7,"more":1}}}"#, r#"{"success":true,"body":{"data":{"thing":8,"more":1}}}"#),
        (r#"{"body":{"thing":"7"},"time":0.5}"#, r#"{"body":{"thing":8},"time":0.5}"#),
    ];
    for (data, changed) in table {
        let server = Server::start([json("200 OK", &format!(r#"{{"data":{data}}}"#))]).await;
        let mut answer = client(&server.url).deep().send_full().await.unwrap();
        assert_eq!((answer.data, answer.data_json().to_string().as_str()), (7, data));
        answer.data = 8;
        assert_eq!(answer.data_json().to_string(), changed);
    }
    for (data, path) in
        [(r#"{"body":{}}"#, "data.body.data.thing"), (r#"{"body":{"data":{"thing":"x"}}}"#, "data.body.data.thing"), ("[]", "data.body.data.thing")]
    {
        let server = Server::start([json("200 OK", &format!(r#"{{"data":{data}}}"#))]).await;
        assert_eq!(client(&server.url).deep().await.unwrap_err().path(), Some(path), "{data}");
    }
}

#[tokio::test]
async fn an_answer_that_may_be_missing_is_none_and_written_back_as_it_was_sent() {
    for body in
        [r#"{"data":{"body":{"success":true}}}"#, r#"{"data":{"body":{"thing":"x"}}}"#, r#"{"data":{"body":{"thing":null}}}"#, r#"{"data":[]}"#]
    {
        let server = Server::start([json("200 OK", body)]).await;
        let answer = client(&server.url).deep_maybe().send_full().await.unwrap();
        assert_eq!((answer.data, format!(r#"{{"data":{}}}"#, answer.data_json())), (None, body.to_owned()));
    }
    for (body, raw) in [("", "null"), (r#"{"thing":7}"#, r#"{"thing":7}"#)] {
        let server = Server::start([json("200 OK", body)]).await;
        let answer = client(&server.url).deep_maybe().send_full().await.unwrap();
        assert_eq!((answer.data, answer.data_json().to_string().as_str()), (None, raw));
    }
    let server = Server::start([json("200 OK", r#"{"data":{"body":{"thing":7}}}"#)]).await;
    assert_eq!(client(&server.url).deep_maybe().await.unwrap(), Some(7));
}

#[tokio::test]
async fn an_answer_that_says_it_failed_is_an_error() {
    for (data, place) in
        [(r#"{"success":false,"body":{"thing":7}}"#, "data.success"), (r#"{"body":{"success":"false","thing":7}}"#, "data.body.success")]
    {
        let body = format!(r#"{{"data":{data}}}"#);
        let server = Server::start([json("200 OK", &body), json("200 OK", &body), json("200 OK", &body)]).await;
        let errors = [
            client(&server.url).deep().await.unwrap_err(),
            client(&server.url).deep_maybe().await.unwrap_err(),
            client(&server.url).deep_nothing().await.unwrap_err(),
        ];
        for error in errors {
            assert_eq!(error.kind(), ErrorKind::Api);
            assert!(error.to_string().contains(&format!("`{place}` is false")), "{error}");
            assert!(!error.is_retryable(), "{error}");
        }
    }
}

#[tokio::test]
async fn no_answer_may_be_empty_or_hold_something() {
    for (status, body, raw) in
        [("204 No Content", "", "null"), ("200 OK", "", "null"), ("200 OK", r#"{"data":{"success":true}}"#, r#"{"success":true}"#)]
    {
        let server = Server::start([json(status, body)]).await;
        let answer = client(&server.url).delete("a").send_full().await.unwrap();
        assert_eq!(answer.data_json().to_string(), raw);
    }
    let server = Server::start([json("200 OK", r#"{"success":true}"#)]).await;
    assert!(client(&server.url).delete("a").await.is_ok());
    let server = Server::start([json("200 OK", r#"{"error":{"code":"E"}}"#)]).await;
    assert_eq!(client(&server.url).delete("a").await.unwrap_err().code(), Some("E"));
}

#[tokio::test]
async fn debug_of_an_answer_shows_no_headers_and_no_extra_values() {
    let server = Server::start([answer("200 OK", &[("x-token", "hidden")], br#"{"data":{},"token":"hidden"}"#)]).await;
    let shown = format!("{:?}", client(&server.url).get("a").send_full().await.unwrap());
    assert!(shown.contains("token") && !shown.contains("hidden"), "{shown}");
}

#[tokio::test]
async fn parts_that_failed_cannot_be_overlooked() {
    let body = r#"{"data":{"accepted":{"grace":{"success":true},"alan":{"success":false,"error":{"code":"E_FRIEND","message":"They are friends."}}},"more":{"bob":{"success":"0","message":"No."}}}}"#;
    let server =
        Server::start([json("200 OK", body), json("200 OK", body), json("200 OK", r#"{"data":{"accepted":{"grace":{"success":true}}}}"#)]).await;
    let answer = client(&server.url).several().send_full().await.unwrap();
    assert_eq!(format!(r#"{{"data":{}}}"#, answer.data_json()), body);
    let told: Vec<String> = answer.data.failures().iter().map(ToString::to_string).collect();
    assert_eq!(told, ["`accepted.alan`, E_FRIEND, They are friends.", "`more.bob`, No."]);
    assert_eq!(answer.data.into_parts().0.len(), 2);
    let error = client(&server.url).several().await.unwrap().complete().unwrap_err();
    assert_eq!((error.kind(), error.endpoint(), error.is_retryable()), (ErrorKind::Partial, "things.several", false));
    assert!(error.to_string().ends_with("parts of the call failed: `accepted.alan`, E_FRIEND, They are friends.; `more.bob`, No."), "{error}");
    assert_eq!(client(&server.url).several().await.unwrap().complete().unwrap().len(), 1);
}

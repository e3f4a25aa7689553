//! Secrets stay out of everything that may be printed.

use runtime::Secret;

use crate::api::{Client, KEY, client, offline};
use crate::server::{Server, answer, json};

const TOKEN: &str = "tok/en+with \"odd\" p*rts é";

#[tokio::test]
async fn what_the_server_echoes_is_scrubbed() {
    let ways = [
        KEY.to_owned(),
        format!("{}**********{}", &KEY[..5], &KEY[KEY.len() - 5..]),
        format!("{}**{}", &KEY[..2], &KEY[KEY.len() - 2..]),
        format!("******{}", &KEY[KEY.len() - 4..]),
        format!("{}...{}", &KEY[..5], &KEY[KEY.len() - 5..]),
        format!("{}…{}", &KEY[..5], &KEY[KEY.len() - 5..]),
        format!("{}•••••", &KEY[..5]),
        format!("{}XXXX{}", &KEY[..5], &KEY[KEY.len() - 5..]),
        "tok%2Fen%2Bwith%20%22odd%22%20p%2Arts%20%C3%A9".to_owned(),
        "tok%2Fen%2Bwith%20%22odd%22%20p*rts%20%C3%A9".to_owned(),
        "tok%2Fen%2Bwith+%22odd%22+p*rts+%C3%A9".to_owned(),
        r#"tok/en+with \"odd\" p*rts é"#.to_owned(),
        r#"tok\/en+with \"odd\" p*rts é"#.to_owned(),
        r#"tok\/en+with \"odd\" p*rts \u00e9"#.to_owned(),
        r#"tok\/en+with \\\"odd\\\" p*rts \\u00e9"#.to_owned(),
    ];
    for way in ways {
        let body = format!(r#"{{"error":{{"code":"E","message":"<{way}> is wrong","devMessage":"so is {way}","{way}":["{way}"]}}}}"#);
        let server = Server::start([answer("401 Unauthorized", &[("x-request-id", KEY)], body.as_bytes())]).await;
        let error = client(&server.url).get_secret(TOKEN).await.unwrap_err();
        assert_eq!(error.message(), Some("<[redacted]> is wrong"), "{way}");
        assert_eq!(error.request_id(), Some("[redacted]"));
        let kept = String::from_utf8(error.body().unwrap().to_vec()).unwrap();
        let all = format!("{error} {error:?} {} {kept}", error.details().unwrap());
        for piece in [&way, TOKEN, KEY, &KEY[..5], &KEY[KEY.len() - 4..]] {
            assert!(!all.contains(piece), "{piece}: {all}");
        }
    }
}

#[tokio::test]
async fn secrets_of_the_body_are_known_too() {
    let server = Server::start([json("400 Bad Request", r#"{"error":{"message":"hunter-two is too short"}}"#)]).await;
    let error = client(&server.url).create("Ada").password("hunter-two").await.unwrap_err();
    assert_eq!(error.message(), Some("[redacted] is too short"));
}

#[tokio::test]
async fn masks_and_words_that_are_no_secret_stay() {
    let said = "**bold** and ***** of example, xxx... and the rest… see below";
    let server = Server::start([json("400 Bad Request", &format!(r#"{{"error":{{"message":"{said}"}}}}"#))]).await;
    assert_eq!(client(&server.url).get("a").await.unwrap_err().message(), Some(said));
}

/// However long a body is and wherever it is cut, no part of a secret is left at its end.
#[tokio::test]
async fn a_body_that_is_cut_keeps_no_part_of_a_secret() {
    for shift in (0..KEY.len()).step_by(5) {
        let body = "-".repeat(shift) + &KEY.repeat(10_000);
        let server = Server::start([answer("400 Bad Request", &[], body.as_bytes())]).await;
        let error = client(&server.url).get("a").await.unwrap_err();
        let kept = String::from_utf8(error.body().unwrap().to_vec()).unwrap();
        let rest = kept.trim_start_matches('-').replace("[redacted]", "");
        assert!(kept.len() > 1000 && "[redacted]".starts_with(&rest), "{rest}");
    }
}

#[test]
fn debug_shows_names_and_never_values() {
    let builder = Client::builder().api_key(KEY);
    let builder = format!("{builder:?}");
    let client = offline().acting_for("ada");
    let call = client.create("Ada").password("hunter-two").note("private");
    let shown = format!("{builder} {client:?} {call:?} {:?} {:?}", client.get_secret(TOKEN), client.list().search("needle").pages());
    for hidden in [KEY, "hunter-two", "private", "needle", TOKEN, "Ada\""] {
        assert!(!shown.contains(hidden), "{hidden}: {shown}");
    }
    assert_eq!(format!("{call:?}"), r#"Call { endpoint: "things.create", inputs: ["name", "password", "data"], .. }"#);
    let request = format!("{:?}", client.get("a").request().unwrap());
    assert!(!request.contains(KEY) && request.contains("Sensitive"), "{request}");
    let part = runtime::Part::from(Secret::from(KEY));
    assert_eq!(format!("{part:?}"), "Part(text)");
}

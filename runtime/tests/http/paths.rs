//! No value can change the path of a request.

use crate::api::{AnyKey, GetThing, MAIN, client, offline};
use crate::server::{Act, Server, Step, whole};
use runtime::{Call, Endpoint, ErrorKind};

fn path(value: &str) -> Result<String, runtime::Error> {
    offline().get(value).request().map(|request| request.uri().path().to_owned())
}

#[test]
fn values_that_could_be_another_path_are_refused() {
    let long = "a".repeat(1025);
    let refused = [
        "",
        ".",
        "..",
        "%2e",
        "%2E%2e",
        ".%2e",
        "%252e%252e",
        "%25252e.",
        "%2525252525252e%252525252525252e",
        "../x",
        "x/..",
        "x/./y",
        "..\\x",
        "x\\..",
        "..%2fx",
        "..%5Cx",
        "x%2f..",
        "%2e%2e%2fx",
        "\u{0}",
        "a\tb",
        ".\t.",
        "a\nb",
        "a\rb",
        "a\u{7f}b",
        "a\u{85}b",
        "a%0ab",
        "%00",
        "%2509",
        &long,
    ];
    for value in refused {
        let error = path(value).expect_err(value);
        assert_eq!((error.kind(), error.input(), error.endpoint()), (ErrorKind::Input, Some("id"), "things.get"), "{value:?}");
        assert!(error.to_string().starts_with("things.get: `id`: must not "), "{error}");
    }
}

#[test]
fn all_other_values_are_one_segment() {
    let longest = "a".repeat(1024);
    let longest_path = format!("/v3/things/{longest}");
    let table = [
        ("ada", "/v3/things/ada"),
        ("...", "/v3/things/..."),
        (".a", "/v3/things/.a"),
        ("a/b", "/v3/things/a%2Fb"),
        ("a?b=c#d", "/v3/things/a%3Fb%3Dc%23d"),
        ("a b+c", "/v3/things/a%20b%2Bc"),
        ("100%", "/v3/things/100%25"),
        ("%41", "/v3/things/%2541"),
        ("😀", "/v3/things/%F0%9F%98%80"),
        ("a;b,c:d@e!$&'()*=", "/v3/things/a%3Bb%2Cc%3Ad%40e%21%24%26%27%28%29%2A%3D"),
        ("-._~", "/v3/things/-._~"),
        ("//evil.example/x", "/v3/things/%2F%2Fevil.example%2Fx"),
        ("http://evil.example", "/v3/things/http%3A%2F%2Fevil.example"),
        (&longest, &longest_path),
    ];
    for (value, expected) in table {
        assert_eq!(path(value).unwrap(), expected, "{value:?}");
    }
}

#[test]
fn a_value_for_every_place_and_a_place_for_every_value() {
    let client = offline();
    let missing = GetThing::new::<AnyKey>(&client.0).request().unwrap_err();
    assert_eq!(missing.to_string(), "things.get: `id`: is part of the path and has no value");
    let more = client.get("a").set_path::<String>("other", "b").request().unwrap_err();
    assert_eq!(more.to_string(), "things.get: `other`: has no place in the path");
}

#[test]
fn a_template_that_would_be_read_as_another_path_is_refused() {
    for path in ["/../things", "/things/./x", "/things/%2E./x", "/things\\x", "/things?x", "/things#x", "/th ings", "/things\u{e9}", "//[x]"] {
        let endpoint: &'static Endpoint = Box::leak(Box::new(Endpoint { id: "things.odd", path, ..Endpoint::of(&MAIN) }));
        let error = Call::new::<AnyKey>(&offline().0, endpoint).request().expect_err(path);
        assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Input, "things.odd: the inputs would change the URL"), "{path}");
    }
}

#[test]
fn a_url_may_be_16_kib_long() {
    let with = |length: usize| offline().get("a").extra_query("tea", "x".repeat(length)).request();
    let rest = with(0).unwrap().uri().to_string().len();
    assert_eq!(with(16 * 1024 - rest).unwrap().uri().to_string().len(), 16 * 1024);
    for length in [16 * 1024 - rest + 1, 1024 * 1024] {
        let error = with(length).unwrap_err();
        assert_eq!((error.kind(), error.to_string().as_str()), (ErrorKind::Input, "things.get: the inputs make a URL of more than 16 KiB"));
    }
}

/// Any text: every piece that was ever read as something else, and every other character.
fn text(random: &mut fastrand::Rng) -> String {
    let pieces = [".", "..", "/", "\\", "%", "2e", "2F", "%2e", "%252e", "\t", "\r\n", "\0", "?", "#", " ", "é", "\u{202e}", "\u{ff0e}", "😀"];
    let mut text = String::new();
    for _ in 0..random.usize(1..8) {
        if random.bool() { text.push_str(random.choice(pieces).unwrap()) } else { text.push(random.char(..)) }
    }
    text
}

#[tokio::test]
async fn what_arrives_has_the_templates_segments_and_reads_as_the_value() {
    let fine = Act(vec![Step::Read, Step::Send(whole("200 OK", &[], br#"{"data":{}}"#))]);
    let server = Server::start([fine]).await;
    let client = client(&server.url);
    let mut random = fastrand::Rng::with_seed(7);
    let mut sent = Vec::new();
    for _ in 0..1000 {
        let value = text(&mut random);
        let call = client.get(value.as_str()).set_query::<String>("search", value.as_str());
        match call.await {
            Ok(_) => sent.push(value),
            Err(error) => assert_eq!((error.kind(), error.input()), (ErrorKind::Input, Some("id")), "{value:?}"),
        }
    }
    let seen = server.seen();
    assert_eq!((seen.len(), sent.len() > 300), (sent.len(), true));
    for (seen, value) in seen.iter().zip(&sent) {
        let (path, query) = seen.target().split_once('?').unwrap();
        let ["", "things", id] = path.split('/').collect::<Vec<_>>()[..] else { panic!("{value:?} became {path}") };
        assert_eq!(&percent_encoding::percent_decode_str(id).decode_utf8().unwrap(), value);
        let search = query.strip_prefix("search=").unwrap();
        assert!(!search.contains(['&', '=', '+']), "{value:?} became {query}");
        assert_eq!(&percent_encoding::percent_decode_str(search).decode_utf8().unwrap(), value);
    }
}

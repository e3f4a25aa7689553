//! What is true of every text, wherever in a request it stands: it arrives as it is and where it belongs, or nothing is sent.

use std::sync::LazyLock;

use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use runtime::{BoxFuture, Bytes, ErrorKind, Limits, Request, Response, Transport, TransportError};

use crate::api::{Client, ClientBuilder, KEY};

/// Any text, and often one of pieces that have a meaning somewhere.
fn text() -> impl Strategy<Value = String> {
    let pieces = [
        ".", "..", "/", "\\", "%", "2e", "2F", "5c", "25", "00", "\t", "\r", "\n", "\0", "a", "é", "?", "#", "@", ":", ";", " ", "+", "&", "=",
        "{id}", "\"", "\u{202e}", "\u{3002}", "\u{ad}", "[]", ",",
    ];
    let made_up = proptest::collection::vec(proptest::sample::select(pieces.to_vec()), 0..8).prop_map(|pieces| pieces.concat());
    prop_oneof![any::<String>(), made_up]
}

/// A client that was built once: reading the platform's certificates takes its time.
fn client() -> &'static Client {
    static CLIENT: LazyLock<Client> = LazyLock::new(|| unreached(Client::builder()).api_key(KEY).build().unwrap());
    &CLIENT
}

/// Settings of a client that reaches nobody, and so needs no certificates.
fn unreached(builder: ClientBuilder) -> ClientBuilder {
    builder.transport(Nobody)
}

struct Nobody;

impl Transport for Nobody {
    fn send(&self, _: Request<Bytes>, _: Limits) -> BoxFuture<Result<Response<Bytes>, TransportError>> {
        Box::pin(std::future::pending())
    }
}

/// Any text, and often something like a base URL.
fn url() -> impl Strategy<Value = String> {
    let pieces =
        r"https:// http:// localhost LOCALHOST 127.0.0.1 [::1] 2130706433 0x7f proxy.example 127. user @ : 443 80 + . .. / \ %2e ? # [ ] a _";
    let pieces: Vec<&str> = pieces.split(' ').collect();
    let made_up = proptest::collection::vec(proptest::sample::select(pieces), 0..5).prop_map(|pieces| pieces.concat());
    let scheme = proptest::sample::select(vec!["https://", "http://", "HTTPS://", ""]);
    (scheme, prop_oneof![text(), made_up.clone(), made_up]).prop_map(|(scheme, rest)| scheme.to_owned() + &rest)
}

fn decoded(part: &str) -> String {
    percent_decode_str(part).decode_utf8().unwrap().into_owned()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_value_in_the_path_is_one_segment(value in text()) {
        match client().get(value.as_str()).request() {
            Ok(request) => {
                let uri = request.uri();
                prop_assert_eq!((uri.scheme_str(), uri.host(), uri.port(), uri.query()), (Some("https"), Some("app.api-us.api.example"), None, None));
                let segments: Vec<&str> = uri.path().split('/').collect();
                prop_assert_eq!(&segments[..3], &["", "v3", "things"]);
                prop_assert_eq!(segments.len(), 4);
                prop_assert!(segments[3] != "." && segments[3] != "..");
                prop_assert_eq!(decoded(segments[3]), value);
            }
            Err(error) => prop_assert_eq!((error.kind(), error.input(), error.endpoint()), (ErrorKind::Input, Some("id"), "things.get")),
        }
    }

    #[test]
    fn a_query_holds_what_it_was_given(value in text(), name in text()) {
        match client().list().search(value.as_str()).extra_query(name.as_str(), value.as_str()).request() {
            Ok(request) => {
                let pairs: Vec<(String, String)> = request.uri().query().unwrap().split('&').map(|pair| {
                    let (name, value) = pair.split_once('=').unwrap();
                    (decoded(name), decoded(value))
                }).collect();
                prop_assert_eq!(pairs, [("search".to_owned(), value.clone()), (name, value)]);
                prop_assert_eq!(request.uri().path(), "/v3/things");
            }
            Err(error) => prop_assert_eq!(error.kind(), ErrorKind::Input),
        }
    }

    #[test]
    fn a_header_holds_what_it_was_given(value in text()) {
        let acting = client().acting_for(&value).get("a").request();
        let extra = client().get("a").extra_header("x-tea", value.as_str()).request();
        for (name, request) in [("actingfor", acting), ("x-tea", extra)] {
            match request {
                Ok(request) => prop_assert_eq!(request.headers().get_all(name).iter().collect::<Vec<_>>(), [value.as_str()]),
                Err(error) => prop_assert_eq!(error.kind(), ErrorKind::Input),
            }
        }
        match unreached(Client::builder()).api_key(value.as_str()).build() {
            Ok(client) => {
                let request = client.get("a").request().unwrap();
                prop_assert_eq!(request.headers()["apikey"].to_str().unwrap(), value);
            }
            Err(error) => prop_assert_eq!((error.kind(), error.input()), (ErrorKind::Config, Some("apikey"))),
        }
    }

    #[test]
    fn no_header_of_the_client_is_the_callers_to_set(name in text()) {
        if let Ok(request) = client().get("a").extra_header(name.as_str(), "tea").request() {
            prop_assert_eq!(request.headers().get_all(name.as_str()).iter().collect::<Vec<_>>(), ["tea"]);
            prop_assert_eq!(&request.headers()["apikey"], KEY);
        }
    }

    #[test]
    fn a_variable_is_one_label_of_the_host(tenant in text()) {
        match unreached(Client::builder_for(&tenant, "us")).api_key(KEY).build().and_then(|client| client.get("a").request()) {
            Ok(request) => {
                let host = format!("{}.api-us.api.example", tenant.to_ascii_lowercase());
                prop_assert_eq!((request.uri().host(), request.uri().port(), request.uri().path()), (Some(host.as_str()), None, "/v3/things/a"));
            }
            Err(error) => prop_assert_eq!(error.kind(), ErrorKind::Config),
        }
    }

    #[test]
    fn a_base_url_says_where_calls_go(url in url()) {
        match unreached(Client::builder()).api_key(KEY).base_url(url.as_str()).build().and_then(|client| client.get("a").request()) {
            Ok(request) => {
                let (scheme, rest) = url.split_once("://").unwrap();
                let (scheme, usual) = if scheme.eq_ignore_ascii_case("http") { ("http", 80) } else { ("https", 443) };
                let (server, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
                let server = server.to_ascii_lowercase();
                let (host, port) = match server.rsplit_once(':') {
                    Some((host, port)) if !port.ends_with(']') => (host, port.parse().unwrap()),
                    _ => (server.as_str(), usual),
                };
                let uri = request.uri();
                prop_assert_eq!((uri.scheme_str(), uri.host(), uri.port_u16().unwrap_or(usual)), (Some(scheme), Some(host), port));
                prop_assert_eq!(uri.path(), format!("{}/things/a", path.trim_end_matches('/')));
                prop_assert!(scheme == "https" || matches!(host, "localhost" | "[::1]") || host.starts_with("127."));
            }
            Err(error) => prop_assert_eq!((error.kind(), error.input()), (ErrorKind::Config, Some("base_url"))),
        }
    }
}

//! No value can change the host, and plain http stays on this machine.

use crate::api::{Client, KEY, MAIN};
use runtime::ErrorKind;

#[test]
fn variables_are_single_labels() {
    let long = "a".repeat(64);
    let refused = [
        "",
        "x@evil.example/",
        "evil.example/",
        "evil.example#",
        "evil.example?",
        "evil\\",
        "u:p@evil",
        "us.evil",
        "us。evil",
        "eu:444",
        "ａｐｐ",
        "a\u{ad}b",
        "a\tb",
        "а",
        "a b",
        "a%2e",
        "a_b",
        "..",
        "{region}",
        "a/b",
        &long,
    ];
    for value in refused {
        for (tenant, region, name) in [(value, "us", "tenant"), ("app", value, "region")] {
            let error = Client::builder_for(tenant, region).api_key(KEY).build().expect_err(value);
            assert_eq!((error.kind(), error.input()), (ErrorKind::Config, Some(name)), "{value:?}");
        }
    }
}

#[test]
fn the_host_is_the_template_with_its_variables() {
    for (tenant, region, host) in
        [("app", "us", "app.api-us.api.example"), ("App-1", "EU", "app-1.api-eu.api.example"), ("127", "0", "127.api-0.api.example")]
    {
        let client = Client::builder_for(tenant, region).api_key(KEY).build().unwrap();
        let request = client.get("a").request().unwrap();
        assert_eq!((request.uri().scheme_str(), request.uri().host(), request.uri().port()), (Some("https"), Some(host), None));
    }
}

#[test]
fn base_urls_of_the_users_own() {
    let table = [
        ("https://proxy.example", Some("https://proxy.example/things/a")),
        ("https://proxy.example/", Some("https://proxy.example/things/a")),
        ("https://proxy.example:8443/x/y/", Some("https://proxy.example:8443/x/y/things/a")),
        ("http://127.0.0.1:8080", Some("http://127.0.0.1:8080/things/a")),
        ("http://127.9.9.9", Some("http://127.9.9.9/things/a")),
        ("http://[::1]:1/v3", Some("http://[::1]:1/v3/things/a")),
        ("http://localhost:1", Some("http://localhost:1/things/a")),
        ("http://proxy.example", None),
        ("http://localhost.evil.example", None),
        ("http://127.0.0.1.evil.example", None),
        ("http://10.0.0.1", None),
        ("http://[::ffff:10.0.0.1]", None),
        ("http://0.0.0.0", None),
        ("https://user@proxy.example", None),
        ("https://:pass@proxy.example", None),
        ("https://proxy.example?x=1", None),
        ("https://proxy.example/#x", None),
        ("https://proxy.example/a b", None),
        ("https://proxy.example/\n", None),
        ("ftp://127.0.0.1", None),
        ("file:///etc/passwd", None),
        ("proxy.example", None),
        ("//proxy.example", None),
        ("", None),
    ];
    for (url, expected) in table {
        let built = Client::builder().api_key(KEY).base_url(url).build();
        match expected {
            Some(expected) => assert_eq!(built.unwrap().get("a").request().unwrap().uri().to_string(), expected, "{url}"),
            None => assert_eq!(built.expect_err(url).kind(), ErrorKind::Config, "{url}"),
        }
    }
}

#[test]
fn the_base_url_of_one_family_leaves_the_others() {
    let client = Client::builder().api_key(KEY).family_base_url(&MAIN, "https://one.example/v9").build().unwrap();
    assert_eq!(client.get("a").request().unwrap().uri().to_string(), "https://one.example/v9/things/a");
    assert_eq!(client.flat().request().unwrap().uri().to_string(), "https://flat.api.example/flat");
    let client = Client::builder().api_key(KEY).family_base_url(&MAIN, "https://one.example").base_url("https://all.example").build().unwrap();
    assert_eq!(client.get("a").request().unwrap().uri().host(), Some("one.example"));
    assert_eq!(client.flat().request().unwrap().uri().host(), Some("all.example"));
}

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
fn a_base_url_is_sent_in_its_usual_form() {
    let table = [
        ("HTTPS://Proxy.EXAMPLE:443/X", "https://proxy.example/X/things/a"),
        ("https://proxy.example:0443", "https://proxy.example/things/a"),
        ("https://proxy.example:80", "https://proxy.example:80/things/a"),
        ("HTTP://LocalHost:80", "http://localhost/things/a"),
        ("http://[::1]:0080", "http://[::1]/things/a"),
        ("http://127.0.0.1:443", "http://127.0.0.1:443/things/a"),
        ("https://proxy.example.", "https://proxy.example./things/a"),
        ("https://my_proxy-1.2b:08443", "https://my_proxy-1.2b:8443/things/a"),
        ("https://10.0.0.1", "https://10.0.0.1/things/a"),
        ("https://[2001:DB8:0::0001]:8443", "https://[2001:db8::1]:8443/things/a"),
        ("https://proxy.example//x//", "https://proxy.example//x/things/a"),
        ("https://proxy.example/a:b@c;d=e/%2f%41", "https://proxy.example/a:b@c;d=e/%2f%41/things/a"),
        ("https://proxy.example/.../.x/..x", "https://proxy.example/.../.x/..x/things/a"),
    ];
    for (url, expected) in table {
        let client = Client::builder().api_key(KEY).base_url(url).build().expect(url);
        assert_eq!(client.get("a").request().unwrap().uri().to_string(), expected, "{url}");
    }
}

/// Base URLs, parted by blanks, are refused for this reason.
fn refused(reason: &str, urls: &str) {
    for url in urls.split_whitespace() {
        let error = Client::builder().api_key(KEY).base_url(url).build().expect_err(url);
        assert_eq!((error.kind(), error.to_string()), (ErrorKind::Config, format!("`base_url`: {reason}")), "{url}");
    }
}

#[test]
fn what_some_programs_take_for_this_machine_is_no_reason_for_plain_http() {
    refused(
        "must be https; plain http is for loopback addresses only",
        r"
        http://2130706433/ http://0x7f.1/ http://0x7f000001 http://017700000001 http://127.1 http://127.0.0.01 http://127.0.0.1. http://0177.0.0.1
        http://127.0.0.0x1 http://[::ffff:127.0.0.1] http://[::127.0.0.1] http://localhost. http://local_host http://loc[alhost] http://127.0.0.1@evil.example
        http://localhost:80@evil.example http://evil.example#@localhost http://evil.example?@127.0.0.1 http://evil.example/@[::1] http://evil.example:80
        ",
    );
}

#[test]
fn a_base_url_has_one_host_and_one_port() {
    refused(
        "must be a whole URL, such as `https://proxy.example/v1`",
        r"
        https:proxy.example https:/proxy.example https:///proxy.example https:// https:\\proxy.example https://proxy.example\@evil.example https://:443
        https://proxy.example: https://proxy.example:+443 https://proxy.example:-1 https://proxy.example:65536 https://proxy.example:0x1bb
        https://proxy.example:443:443 https://proxy.example:a https://%70roxy.example https://proxy%2eexample https://proxy..example https://.proxy.example
        https://. https://proxy.example.. https://proxy,example https://(proxy) https://*.example https://2130706433 https://0x7f.1 https://proxy.0X7F
        https://proxy.0x https://1.2.3 https://1.2.3.4.5 https://256.0.0.1 https://10.0.0.010 https://10.0.0.1. https://[::1 https://::1 https://[::1]x
        https://[::1]x:443 https://x[::1] https://[127.0.0.1] https://[proxy.example] https://[fe80::1%25eth0] https://[] http://[127.0.0.1] http://[localhost
        http://localhost:+1 http://localhost:65536
        ",
    );
}

#[test]
fn a_base_url_has_a_host_and_a_path_alone() {
    refused(
        "may not hold a user, a password, a query or a fragment",
        r"
        https://@proxy.example https://:@proxy.example https://a:b@proxy.example https://proxy.example@evil.example https://a%40b@proxy.example
        https://proxy.example? https://proxy.example# https://proxy.example#@evil.example https://proxy.example/x?y http://user@localhost
        ",
    );
    refused(
        "may not hold `.` or `..` as a part of the path, or characters there that a path cannot have",
        r#"
        https://proxy.example/. https://proxy.example/.. https://proxy.example/x/../y https://proxy.example/x/./y https://proxy.example/%2e%2E/y
        https://proxy.example/.%2e https://proxy.example/x\..\y https://proxy.example/x|y https://proxy.example/{tenant} https://proxy.example/[x]
        https://proxy.example/x^y https://proxy.example/"x"
        "#,
    );
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

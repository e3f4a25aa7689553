//! Any text as a key, as an acting user, as a header of the caller's own and as the names in a form: it is sent as it is, in one header or one part, or
//! refused before anything is sent.

#![no_main]

use cometchat::runtime::{Call, ErrorKind, File, Part};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((command, rest)) = fuzz::endpoint(data) else { return };
    let Ok(text) = std::str::from_utf8(rest) else { return };
    let endpoint = command.endpoint();
    let key = match fuzz::builder("").credential("apikey", text).build() {
        Ok(client) => client,
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::Config);
            fuzz::client("")
        }
    };
    let call = |client| fuzz::variables(endpoint.path).fold(Call::new::<()>(client, endpoint), |call, name| call.path::<String>(name, "1"));
    let acting = key.acting::<()>("onBehalfOf", text.to_owned());
    for (name, call) in [("apikey", call(&key)), ("onbehalfof", call(&acting)), ("x-tea", call(&key).extra_header("x-tea", text))] {
        match call.request() {
            Ok(request) => {
                let values: Vec<_> = request.headers().get_all(name).iter().collect();
                let value = values.first().expect("it is sent").to_str().expect("it is visible ASCII");
                assert_eq!((values.len(), value.trim()), (1, value), "{text:?}");
                assert!(value == text || value == "example-key", "{text:?} became {value:?}");
            }
            Err(error) => assert_eq!(error.kind(), ErrorKind::Input, "{error}"),
        }
    }
    if let Ok(request) = call(&key).extra_header(text, "tea").request() {
        assert!(request.headers().get_all(text).iter().any(|value| value == "tea"), "{text:?}");
        let is_ours = ["apikey", "host", "content-length", "content-type", "user-agent"].iter().any(|name| text.eq_ignore_ascii_case(name));
        assert!(!is_ours, "{text:?} is not the caller's to set");
    }
    if endpoint.multipart {
        form(call(&key), text);
    }
});

/// However a part and its file are called, there are two parts.
fn form(call: Call, text: &str) {
    let call = call.part::<File>("file", File::new(text, text.to_owned()).content_type(text)).part::<Part>("text", Part::from(text.to_owned()));
    let Ok(request) = call.request() else { return };
    let kind = request.headers()["content-type"].to_str().expect("it is visible ASCII");
    let (_, boundary) = kind.split_once("boundary=").expect("it has a boundary");
    let body = std::str::from_utf8(request.body()).expect("all of it is text");
    let parts: Vec<&str> = body.split(&format!("--{boundary}")).collect();
    assert_eq!(parts.len(), 4, "{text:?}");
    for part in &parts[1..3] {
        let (head, content) = part.split_once("\r\n\r\n").expect("a part has a head");
        assert!(head.lines().count() <= 3, "{text:?} adds a header");
        assert_eq!(content.strip_suffix("\r\n"), Some(text));
    }
}

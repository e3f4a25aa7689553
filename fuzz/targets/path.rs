//! Any text in a path and in a query: the request's path has exactly the template's segments and decodes to the text, the query holds it and nothing
//! else, or the call is refused before it is sent.

#![no_main]

use cometchat::runtime::{Call, ErrorKind};
use libfuzzer_sys::fuzz_target;
use percent_encoding::percent_decode_str;

fuzz_target!(|data: &[u8]| {
    let Some((command, rest)) = fuzz::endpoint(data) else { return };
    let Ok(value) = std::str::from_utf8(rest) else { return };
    let (endpoint, client) = (command.endpoint(), fuzz::client(""));
    let call = fuzz::variables(endpoint.path).fold(Call::new::<()>(&client, endpoint), |call, name| call.path::<String>(name, value));
    let request = match call.extra_query(value, value).request() {
        Ok(request) => request,
        Err(error) => return assert_eq!(error.kind(), ErrorKind::Input, "{error}"),
    };
    let uri = request.uri();
    let base = endpoint.family.base.trim_start_matches("https://").split_once('/').map_or(String::new(), |(_, path)| format!("/{path}"));
    let path = uri.path().strip_prefix(base.as_str()).expect("the base stays in front");
    let (sent, template): (Vec<&str>, Vec<&str>) = (path.split('/').collect(), endpoint.path.split('/').collect());
    assert_eq!(sent.len(), template.len(), "{value:?} adds a segment: {uri}");
    for (sent, template) in sent.into_iter().zip(template) {
        assert!(!matches!(sent, "." | ".."), "{uri}");
        let meant = if template.starts_with('{') { value } else { template };
        assert_eq!(percent_decode_str(sent).decode_utf8().expect("it is text"), meant);
    }
    let (name, given) = uri.query().expect("there is a query").split_once('=').expect("it is one parameter");
    for part in [name, given] {
        assert_eq!(percent_decode_str(part).decode_utf8().expect("it is text"), value, "{uri}");
    }
});

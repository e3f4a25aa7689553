//! A request as it came over the wire, in the form in which tests look at it.

use cometchat::runtime::{Bytes, Request};

/// Headers that say nothing about who calls or what is sent.
const USUAL: [&str; 5] = ["host", "accept", "accept-encoding", "user-agent", "content-length"];

/// Method and path, then every header but the usual ones, then the body, each indented on a line of its own.
pub(crate) fn plain(request: &str) -> String {
    let (head, body) = request.split_once("\r\n\r\n").expect("a head ends");
    let mut lines = head.lines();
    let first = lines.next().expect("a request line").trim_end_matches(" HTTP/1.1");
    let mut headers: Vec<&str> = lines.filter(|line| !USUAL.contains(&line.split(':').next().unwrap_or_default())).collect();
    headers.sort_unstable();
    let below = headers.into_iter().chain(body.lines()).map(|line| if line.is_empty() { "\n".to_owned() } else { format!("\n    {line}") });
    format!("{first}{}", below.collect::<String>())
}

/// The same of a request that is not sent: what would come over the wire where nothing stands in front of its path.
pub(crate) fn of(request: &Request<Bytes>, base: &str) -> String {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("it is text");
    let headers = request.headers().iter().map(|(name, value)| format!("{name}: {}\r\n", text(value.as_bytes())));
    let uri = request.uri().to_string();
    let target = uri.strip_prefix(base).expect("a URL starts with its base");
    plain(&format!("{} {target} HTTP/1.1\r\n{}\r\n{}", request.method(), headers.collect::<String>(), text(request.body())))
}

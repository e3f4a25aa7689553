//! A request as it came over the wire, in the form in which tests look at it.

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

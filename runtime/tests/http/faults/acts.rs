//! The faults, each as what a server does with every request.

use std::io::Write;
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;

use crate::server::Step::{Close, Flood, Hang, Pause, Read, ReadSome, Reset, Send, Trickle};
use crate::server::{Act, Step, answer, json, whole};

const BODY: &str = r#"{"data":{"a":"b"}}"#;
const SLOWLY: Duration = Duration::from_millis(100);

/// A fault, or several that come to the same.
pub struct Fault {
    pub name: String,
    pub acts: Vec<Act>,
}

/// The faults in the order in which a connection meets them.
pub fn all() -> Vec<(&'static str, Vec<Fault>)> {
    vec![
        ("Before and during the request", requests()),
        ("Instead of an answer", silence()),
        ("In the head of an answer", heads()),
        ("In the body of an answer", bodies()),
        ("In what the body says", documents()),
        ("Redirects", redirects()),
        ("Too many calls", throttles()),
        ("Other refusals", refusals()),
        ("What is none", harmless()),
    ]
}

fn fault(name: impl Into<String>, steps: Vec<Step>) -> Fault {
    Fault { name: name.into(), acts: vec![Act(steps)] }
}

fn sends(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Fault {
    Fault { name: name.into(), acts: vec![Act::send(bytes)] }
}

fn says(name: impl Into<String>, act: Act) -> Fault {
    Fault { name: name.into(), acts: vec![act] }
}

/// A head with these lines, and a body behind it.
fn with(lines: &str, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\n{lines}\r\n{body}").into_bytes()
}

fn ok(body: &str) -> Vec<u8> {
    whole("200 OK", &[], body.as_bytes())
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn zipped(bytes: &[u8]) -> Vec<u8> {
    whole("200 OK", &[("content-encoding", "gzip")], bytes)
}

fn requests() -> Vec<Fault> {
    vec![
        fault("reset before the request", vec![ReadSome(1), Reset]),
        fault("closed before the request is whole", vec![ReadSome(20), Close]),
        fault("reset in the middle of the request", vec![ReadSome(20), Reset]),
        fault("silence in the middle of the request", vec![ReadSome(20), Hang]),
    ]
}

fn silence() -> Vec<Fault> {
    vec![
        fault("reset after the request", vec![Read, Reset]),
        fault("closed after the request", vec![Read, Close]),
        fault("silence after the request", vec![Read, Hang]),
        sends("garbage", "\u{1}\u{2}\u{3}nonsense\r\n\r\n"),
        sends("another protocol", "220 mail.example ESMTP\r\n"),
    ]
}

fn heads() -> Vec<Fault> {
    let large = with(&format!("x-large: {}\r\n", "x".repeat(1024 * 1024)), BODY);
    let many = with(&"x-more: x\r\n".repeat(100_000), BODY);
    let hints = [Send(b"HTTP/1.1 103 Early Hints\r\n\r\n".to_vec()), Pause(Duration::from_millis(2))];
    let endless = vec![Read, Send(b"HTTP/1.1 200 OK\r\n".to_vec()), Flood(b"x-more: x\r\n".to_vec())];
    vec![
        sends("the head cut short", "HTTP/1.1 200 OK\r\ncontent-le"),
        fault("reset in the head", vec![Read, Send(b"HTTP/1.1 200 OK\r\n".to_vec()), Reset]),
        fault("silence in the head", vec![Read, Send(b"HTTP/1.1 200 OK\r\n".to_vec()), Hang]),
        fault("a head that trickles", vec![Read, Trickle(ok(BODY), SLOWLY)]),
        sends("one header of 1 MiB", large),
        sends("100,000 headers", many),
        says("headers without an end", Act(endless)),
        fault("`103 Early Hints` without an end", [Read].into_iter().chain(hints.into_iter().cycle().take(20_000)).collect()),
        sends("two lengths that differ", with("content-length: 18\r\ncontent-length: 19\r\n", BODY)),
        sends("a length that is none", with("content-length: many\r\n", BODY)),
        sends("a header that is none", with("no colon\r\n", BODY)),
        sends("a status that is none", "HTTP/1.1 2000 OK\r\n\r\n"),
        sends("a version that is none", "HTTP/3.9 200 OK\r\n\r\n"),
    ]
}

fn bodies() -> Vec<Fault> {
    let head = || Send(with("content-length: 18\r\n", "{\"data\":"));
    let start = [with("connection: close\r\ncontent-encoding: gzip\r\n", ""), gzip(b"")[..10].to_vec()].concat();
    let mut cut_zip = gzip(BODY.as_bytes());
    cut_zip.truncate(cut_zip.len() - 8);
    vec![
        sends("more length than body, closed", with("content-length: 100\r\n", BODY)),
        fault("more length than body, silence", vec![Read, head(), Hang]),
        fault("reset in the body", vec![Read, head(), Reset]),
        fault("a body that trickles", vec![Read, Send(with("content-length: 1000\r\n", "")), Trickle(vec![b' '; 1000], SLOWLY)]),
        sends("less length than body", with("content-length: 10\r\n", BODY)),
        sends("no length, cut short", with("connection: close\r\n", "{\"data\":{\"a\"")),
        sends("a chunk with a size that is none", with("transfer-encoding: chunked\r\n", "zz\r\n{}\r\n0\r\n\r\n")),
        sends("a chunk cut short", with("transfer-encoding: chunked\r\n", "12\r\n{\"data\":")),
        sends("no last chunk", with("transfer-encoding: chunked\r\n", &format!("12\r\n{BODY}\r\n"))),
        says("a body without an end", Act(vec![Read, Send(with("connection: close\r\n", "")), Flood(vec![b' '; 64 * 1024])])),
        sends("gzip that unpacks to 4 MiB", zipped(&gzip(&vec![b' '; 4 * 1024 * 1024]))),
        fault("gzip without an end and without content", vec![Read, Send(start), Flood(b"\0\0\0\xff\xff".repeat(1000))]),
        sends("gzip that is none", zipped(b"abcdefgh")),
        sends("gzip cut short", zipped(&cut_zip)),
        sends("gzip with more behind it", zipped(&[gzip(BODY.as_bytes()), b"more".to_vec()].concat())),
        sends("a packing that nobody asked for", whole("200 OK", &[("content-encoding", "br")], b"\x8b\x08\x80")),
    ]
}

fn documents() -> Vec<Fault> {
    let deep = format!("{{\"data\":{}{}}}", "[".repeat(100_000), "]".repeat(100_000));
    vec![
        sends("JSON cut short, with its right length", ok("{\"data\":{\"a\"")),
        sends("a page of HTML", whole("200 OK", &[("content-type", "text/html")], b"<html>Hello</html>")),
        sends("an empty body", ok("")),
        sends("lists in lists, 100,000 deep", ok(&deep)),
        sends("a name that comes twice", ok("{\"data\":{\"a\":1,\"a\":2}}")),
        sends("bytes that are no text", whole("200 OK", &[], b"{\"data\":{\"a\":\"\xff\"}}")),
        sends("another type than promised", ok("{\"data\":[7]}")),
        sends("an error in spite of `200 OK`", ok("{\"error\":{\"code\":\"ERR_TEA\",\"message\":\"no tea\"}}")),
    ]
}

fn redirects() -> Vec<Fault> {
    let to = |location: &str| (300..=308).map(|code| answer(&format!("{code} Elsewhere"), &[("location", location)], b"")).collect();
    vec![
        Fault { name: "300 to 308, to the same host".into(), acts: to("/elsewhere?token=hidden") },
        Fault { name: "300 to 308, to another host".into(), acts: to("https://elsewhere.example/things?token=hidden") },
        Fault { name: "300 to 308, to nowhere".into(), acts: to("http://[") },
    ]
}

fn throttles() -> Vec<Fault> {
    let refused = |headers: &[(&str, &str)]| answer("429 Too Many Requests", headers, b"{}");
    let past = "Thu, 01 Jan 2015 00:00:00 GMT";
    let soon = [("retry-after", "0"), ("Retry-After", past), ("X-Rate-Limit-Reset", "1420070400"), ("x-ratelimit-reset", "1420070400")];
    let nonsense = [("retry-after", "soon"), ("retry-after", "-1"), ("retry-after", ""), ("x-ratelimit-reset", "99999999999999")];
    let long = [("retry-after", "86400"), ("retry-after", "18446744073709551615"), ("retry-after", "Fri, 01 Jan 2100 00:00:00 GMT")];
    let each = |headers: &[(&str, &str)]| headers.iter().map(|header| refused(&[*header])).collect();
    vec![
        says("429 without more", refused(&[])),
        Fault { name: "429 with a wait that is over: seconds, a date, either spelling of `Reset`".into(), acts: each(&soon) },
        Fault { name: "429 with a wait that is none".into(), acts: each(&nonsense) },
        Fault { name: "429 with a wait beyond the deadline".into(), acts: each(&long) },
    ]
}

fn refusals() -> Vec<Fault> {
    let passing = ["408 Request Timeout", "500 Internal Server Error", "502 Bad Gateway", "503 Service Unavailable", "504 Gateway Timeout"];
    let lasting = [
        "400 Bad Request",
        "401 Unauthorized",
        "403 Forbidden",
        "404 Not Found",
        "409 Conflict",
        "501 Not Implemented",
        "505 HTTP Version Not Supported",
    ];
    let page = || answer("502 Bad Gateway", &[("content-type", "text/html")], b"<html>Bad Gateway</html>");
    let mut faults: Vec<Fault> = passing.map(|status| says(status, json(status, "{}"))).into();
    faults.push(says("502 with a page of HTML", page()));
    faults.push(says("503 with `Retry-After: 0`", answer("503 Service Unavailable", &[("retry-after", "0")], b"")));
    faults.extend(lasting.map(|status| says(status, json(status, "{}"))));
    faults.push(says(
        "101 Switching Protocols",
        Act::send(b"HTTP/1.1 101 Switching Protocols\r\nupgrade: tea\r\nconnection: upgrade\r\n\r\n".to_vec()),
    ));
    faults
}

fn harmless() -> Vec<Fault> {
    let chunks = BODY.chars().fold(String::new(), |chunks, byte| chunks + "1\r\n" + byte.encode_utf8(&mut [0; 4]) + "\r\n") + "0\r\n\r\n";
    let hints = b"HTTP/1.1 103 Early Hints\r\n\r\n".repeat(100);
    vec![
        sends("100 times `103 Early Hints`, then an answer", [hints, ok(BODY)].concat()),
        sends("HTTP/1.0", format!("HTTP/1.0 200 OK\r\n\r\n{BODY}")),
        sends("no length", with("connection: close\r\n", BODY)),
        sends("small chunks", with("transfer-encoding: chunked\r\n", &chunks)),
        sends("a wrong content type", whole("200 OK", &[("content-type", "text/html")], BODY.as_bytes())),
        sends("a byte order mark", ok(&format!("\u{feff}{BODY}"))),
    ]
}

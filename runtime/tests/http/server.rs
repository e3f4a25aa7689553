//! A server that does what a test tells it, byte by byte, on a socket of this machine.
//!
//! It is written by hand, because a library's server cannot misbehave like this. What came in is kept for the test to look at.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

/// What to do on a connection, step by step. A connection that is open afterwards goes on with the next act.
#[derive(Clone, Debug)]
pub struct Act(pub Vec<Step>);

#[derive(Clone, Debug)]
pub enum Step {
    /// Read a request whole and do what it asks.
    Read,
    /// Read a request whole and do nothing of what it asks.
    Ignore,
    /// Read this many bytes.
    ReadSome(usize),
    /// Take what was read for a request.
    Count,
    Send(Vec<u8>),
    /// Send the bytes one at a time, this far apart.
    Trickle(Vec<u8>, Duration),
    /// Send the bytes over and over.
    Flood(Vec<u8>),
    /// Say nothing until the other side has gone.
    Hang,
    Pause(Duration),
    /// End the connection as it should be.
    Close,
    /// Break the connection off.
    Reset,
}

impl Act {
    /// Read the request, send these bytes and close.
    pub fn send(bytes: impl Into<Vec<u8>>) -> Self {
        Self(vec![Step::Read, Step::Send(bytes.into()), Step::Close])
    }

    /// Read the request and say nothing.
    pub fn hang() -> Self {
        Self(vec![Step::Read, Step::Hang])
    }

    /// Read the request and answer one byte at a time.
    pub fn trickle(bytes: impl Into<Vec<u8>>, pause: Duration) -> Self {
        Self(vec![Step::Read, Step::Trickle(bytes.into(), pause), Step::Close])
    }
}

/// A request as it came in.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Such as `GET /v3/things HTTP/1.1`.
    pub line: String,
    /// Names in lower case.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    /// Whether the server did what it asks.
    pub done: bool,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find_map(|(known, value)| (known == name).then_some(value.as_str()))
    }

    /// The path with its query.
    pub fn target(&self) -> &str {
        self.line.split(' ').nth(1).unwrap()
    }
}

pub struct Server {
    pub url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

impl Server {
    /// A server that does one act after another and repeats the last.
    pub async fn start(acts: impl IntoIterator<Item = Act>) -> Self {
        let acts: Vec<Act> = acts.into_iter().collect();
        Self::secured(None, acts).await
    }

    /// The same behind TLS, for the name `localhost`.
    pub async fn secured(tls: Option<TlsAcceptor>, acts: Vec<Act>) -> Self {
        let (secure, seen) = (tls.is_some(), Arc::new(Mutex::new(Vec::new())));
        let kept = Arc::clone(&seen);
        let mut acts = acts.into_iter().peekable();
        let mut last = None;
        let next = move || {
            last = acts.next().or(last.take());
            last.clone().unwrap()
        };
        let port = listen(Script { next: Mutex::new(Box::new(next)), note: Box::new(move |request| kept.lock().unwrap().push(request)), tls }).await;
        let url = if secure { format!("https://localhost:{port}") } else { format!("http://127.0.0.1:{port}") };
        Self { url, seen }
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }
}

/// What a server does next, and what becomes of the requests that it reads.
pub struct Script {
    pub next: Mutex<Box<dyn FnMut() -> Act + Send>>,
    pub note: Box<dyn Fn(Seen) + Send + Sync>,
    pub tls: Option<TlsAcceptor>,
}

/// Starts a server and says on which port.
pub async fn listen(script: Script) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let script = Arc::new(script);
    tokio::spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            tokio::spawn(serve(stream, Arc::clone(&script)));
        }
    });
    port
}

async fn serve(stream: TcpStream, script: Arc<Script>) {
    match &script.tls {
        None => drop(talk(stream, &script).await),
        Some(tls) => {
            if let Ok(stream) = tls.accept(stream).await {
                talk(stream, &script).await;
            }
        }
    }
}

/// A connection, plain or secure.
trait Wire: AsyncRead + AsyncWrite + Unpin {
    fn socket(&self) -> &TcpStream;
}

impl Wire for TcpStream {
    fn socket(&self) -> &TcpStream {
        self
    }
}

impl Wire for TlsStream<TcpStream> {
    fn socket(&self) -> &TcpStream {
        self.get_ref().0
    }
}

/// Plays one act after another, until the connection ends.
async fn talk(mut wire: impl Wire, script: &Script) -> Option<()> {
    let mut bytes = Vec::new();
    loop {
        let act = (script.next.lock().unwrap())();
        for step in act.0 {
            play(step, &mut wire, &mut bytes, script).await?;
        }
    }
}

async fn play(step: Step, wire: &mut impl Wire, bytes: &mut Vec<u8>, script: &Script) -> Option<()> {
    match step {
        Step::Read | Step::Ignore => (script.note)(Seen { done: matches!(step, Step::Read), ..read(wire, bytes).await? }),
        Step::ReadSome(length) => while bytes.len() < length && wire.read_buf(bytes).await.ok()? > 0 {},
        Step::Count => (script.note)(Seen { line: String::new(), headers: Vec::new(), body: std::mem::take(bytes), done: true }),
        Step::Send(bytes) => wire.write_all(&bytes).await.ok()?,
        Step::Trickle(bytes, pause) => {
            for byte in bytes {
                wire.write_all(&[byte]).await.ok()?;
                tokio::time::sleep(pause).await;
            }
        }
        Step::Flood(bytes) => loop {
            wire.write_all(&bytes).await.ok()?;
        },
        Step::Hang => {
            while wire.read_buf(bytes).await.ok()? > 0 {}
            return None;
        }
        Step::Pause(pause) => tokio::time::sleep(pause).await,
        Step::Close => {
            let _ = wire.shutdown().await;
            return None;
        }
        Step::Reset => {
            wire.socket().set_zero_linger().unwrap();
            return None;
        }
    }
    Some(())
}

/// The next request, of whose bytes some may be here already.
async fn read(wire: &mut impl Wire, bytes: &mut Vec<u8>) -> Option<Seen> {
    let head = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
        if wire.read_buf(bytes).await.ok()? == 0 {
            return None;
        }
    };
    let text = String::from_utf8(bytes[..head].to_vec()).unwrap();
    let mut lines = text.trim_end().split("\r\n");
    let line = lines.next()?.to_owned();
    let headers: Vec<(String, String)> =
        lines.filter_map(|line| line.split_once(": ")).map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect();
    let length = headers.iter().find(|(name, _)| name == "content-length").map_or(0, |(_, value)| value.parse().unwrap());
    while bytes.len() < head + length {
        if wire.read_buf(bytes).await.ok()? == 0 {
            return None;
        }
    }
    let body = bytes.drain(..head + length).skip(head).collect();
    Some(Seen { line, headers, body, done: false })
}

/// The bytes of a whole answer with these headers.
pub fn whole(status: &str, headers: &[(&str, &str)], body: &[u8]) -> Vec<u8> {
    let mut bytes = format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n", body.len()).into_bytes();
    for (name, value) in headers {
        bytes.extend(format!("{name}: {value}\r\n").bytes());
    }
    bytes.extend(b"\r\n");
    bytes.extend(body);
    bytes
}

/// A whole answer with these headers, after which the connection ends.
pub fn answer(status: &str, headers: &[(&str, &str)], body: &[u8]) -> Act {
    Act::send(whole(status, &[&[("connection", "close")], headers].concat(), body))
}

/// A whole answer in JSON.
pub fn json(status: &str, body: &str) -> Act {
    answer(status, &[("content-type", "application/json")], body.as_bytes())
}

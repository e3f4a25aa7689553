//! A server over TLS that speaks HTTP/2 or HTTP/1.1 and repeats what it was told, as careless servers do.

use std::sync::{Arc, Mutex};
use std::thread;

use cometchat::runtime::Bytes;
use h2::RecvStream;
use h2::server::{self, SendResponse};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::server::TlsStream;

/// What it does with every request.
#[derive(Clone)]
pub(super) enum Act {
    /// Sends this as an answer.
    Answer(Value),
    /// Says no, and repeats the request in every text of the refusal.
    Refuse,
    /// Says yes, and sends a text that repeats the request where an answer belongs.
    Babble,
    /// Points elsewhere, with the request in the address.
    Redirect,
}

pub(super) struct Server {
    pub(super) url: String,
    act: Arc<Mutex<Act>>,
}

impl Server {
    /// Starts one that speaks this protocol alone.
    pub(super) fn start(certificate: &rcgen::CertifiedKey<rcgen::KeyPair>, protocol: &'static str) -> Self {
        let (chain, key) = (vec![CertificateDer::from(certificate.cert.der().to_vec())], certificate.signing_key.serialize_der());
        let key = PrivateKeyDer::try_from(key).expect("it is a key");
        let mut config = ServerConfig::builder().with_no_client_auth().with_single_cert(chain, key).expect("they belong together");
        config.alpn_protocols = vec![protocol.as_bytes().to_vec()];
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
        listener.set_nonblocking(true).expect("it can be waited for");
        let url = format!("https://{}", listener.local_addr().expect("it has an address"));
        let act = Arc::new(Mutex::new(Act::Refuse));
        let shared = Arc::clone(&act);
        thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
            runtime.block_on(accept(listener, TlsAcceptor::from(Arc::new(config)), shared));
        });
        Self { url, act }
    }

    pub(super) fn will(&self, act: Act) {
        *self.act.lock().expect("nobody panics with it") = act;
    }
}

async fn accept(listener: std::net::TcpListener, acceptor: TlsAcceptor, act: Arc<Mutex<Act>>) {
    let listener = TcpListener::from_std(listener).expect("the runtime takes it");
    loop {
        let (stream, _) = listener.accept().await.expect("connections come");
        let (acceptor, act) = (acceptor.clone(), Arc::clone(&act));
        tokio::spawn(async move {
            let Ok(stream) = acceptor.accept(stream).await else { return };
            // The client may go away at any time.
            let _ = match stream.get_ref().1.alpn_protocol() {
                Some(b"h2") => speak_2(stream, act).await,
                _ => speak_1(stream, &act).await.ok_or_else(|| h2::Reason::CANCEL.into()),
            };
        });
    }
}

async fn speak_2(stream: TlsStream<TcpStream>, act: Arc<Mutex<Act>>) -> Result<(), h2::Error> {
    let mut connection = server::handshake(stream).await?;
    while let Some(next) = connection.accept().await {
        let (request, respond) = next?;
        // Only while it is asked for the next request does the connection move.
        tokio::spawn(respond_2(request, respond, Arc::clone(&act)));
    }
    Ok(())
}

async fn respond_2(request: http::Request<RecvStream>, mut respond: SendResponse<Bytes>, act: Arc<Mutex<Act>>) -> Result<(), h2::Error> {
    let (head, mut body) = request.into_parts();
    let mut told = format!("{} {}\n", head.method, head.uri);
    told.extend(head.headers.iter().map(|(name, value)| format!("{name}: {}\n", String::from_utf8_lossy(value.as_bytes()))));
    while let Some(chunk) = body.data().await {
        let chunk = chunk?;
        told += &String::from_utf8_lossy(&chunk);
        body.flow_control().release_capacity(chunk.len())?;
    }
    let (status, headers, body) = reply(&act, &told);
    let mut answer = http::Response::builder().status(status);
    for (name, value) in headers {
        answer = answer.header(name, value);
    }
    respond.send_response(answer.body(()).expect("it is an answer"), false)?.send_data(body.into(), true)
}

async fn speak_1(mut stream: TlsStream<TcpStream>, act: &Mutex<Act>) -> Option<()> {
    let mut bytes = Vec::new();
    loop {
        let head = loop {
            if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
                break end + 4;
            }
            if stream.read_buf(&mut bytes).await.ok()? == 0 {
                return None;
            }
        };
        let text = String::from_utf8_lossy(&bytes[..head]).to_lowercase();
        let length = text.lines().find_map(|line| line.strip_prefix("content-length: ")).map_or(0, |length| length.parse().expect("a length"));
        while bytes.len() < head + length {
            stream.read_buf(&mut bytes).await.ok()?;
        }
        let rest = bytes.split_off(head + length);
        let (status, headers, body) = reply(act, &String::from_utf8_lossy(&bytes));
        let headers: Vec<String> = headers.into_iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let answer = format!("HTTP/1.1 {status} Whatever\r\n{}content-length: {}\r\n\r\n{body}", headers.concat(), body.len());
        stream.write_all(answer.as_bytes()).await.ok()?;
        bytes = rest;
    }
}

fn reply(act: &Mutex<Act>, told: &str) -> (u16, Vec<(&'static str, String)>, String) {
    let id = told.lines().find_map(|line| line.split_once("key: ")).map(|(_, key)| key.trim().to_owned()).unwrap_or_default();
    let headers = vec![("x-request-id", id.clone()), ("content-type", "application/json".to_owned())];
    match act.lock().expect("nobody panics with it").clone() {
        Act::Answer(answer) => (200, headers, answer.to_string()),
        Act::Babble => (200, headers, json!({"data": [[told]], "meta": told}).to_string()),
        Act::Redirect => (307, vec![("location", format!("https://{id}.example/{id}?key={id}"))], told.to_owned()),
        Act::Refuse => {
            let text = format!("{told} {}", masked(&id));
            let error = json!({"code": text, "message": text, "devMessage": text, "source": text, "details": {"given": [text]}});
            (400, headers, json!({"error": error, "message": text, "code": text}).to_string())
        }
    }
}

/// A secret as servers show it that mean well.
fn masked(secret: &str) -> String {
    let (head, tail) = (secret.get(..6).unwrap_or_default(), secret.get(secret.len().saturating_sub(4)..).unwrap_or_default());
    format!("{head}********{tail} {head}...{tail} {head}…")
}

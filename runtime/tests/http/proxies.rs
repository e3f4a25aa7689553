//! Proxies of the environment are for those who ask.
//!
//! A process cannot change its own environment while others read it, so the calls are made by this test program, run again.

use std::env;
use std::process::Command;
use std::sync::{Arc, Mutex};

use runtime::Retry;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use crate::api::{KEY, builder};
use crate::faults::tls::Authority;
use crate::server::{Server, json};

/// The server to call, what to trust beside the platform, and whether to ask for proxies.
const SERVER: &str = "RUNTIME_TEST_SERVER";
const ROOTS: &str = "RUNTIME_TEST_ROOTS";
const ASKED: &str = "RUNTIME_TEST_ASKS_FOR_PROXIES";

/// `name:word`, as headers spell it.
const NAME_AND_WORD: &str = "Proxy-Authorization: Basic bmFtZTp3b3Jk";

#[tokio::test]
async fn a_call_as_the_environment_says() {
    let Ok(server) = env::var(SERVER) else { return };
    let mut builder = builder(&server).root_certificates(env::var(ROOTS).unwrap()).retry(Retry::none());
    if env::var_os(ASKED).is_some() {
        builder = builder.env_proxy();
    }
    let outcome = builder.build().unwrap().get("ada").await;
    println!("outcome: {}", outcome.map_or_else(|error| format!("{:?}", error.kind()), |_| "an answer".to_owned()));
}

/// A proxy that opens tunnels, and keeps what it is asked by.
struct Proxy {
    port: u16,
    heads: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    async fn start(tls: Option<TlsAcceptor>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (port, heads) = (listener.local_addr().unwrap().port(), Arc::new(Mutex::new(Vec::new())));
        let kept = Arc::clone(&heads);
        tokio::spawn(async move {
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                match &tls {
                    Some(tls) => tunnel(tls.accept(stream).await.unwrap(), &kept).await,
                    None => tunnel(stream, &kept).await,
                }
            }
        });
        Self { port, heads }
    }

    /// What the proxy was asked, without the lines that name the server.
    fn asked(&self, server: &Server) -> Vec<String> {
        let authority = server.url.rsplit('/').next().unwrap();
        let heads = self.heads.lock().unwrap().concat().replace(authority, "SERVER");
        heads.lines().filter(|line| !line.is_empty() && !line.starts_with("Host: ")).map(str::to_owned).collect()
    }
}

async fn tunnel(mut client: impl AsyncRead + AsyncWrite + Unpin, heads: &Mutex<Vec<String>>) {
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        head.push(client.read_u8().await.unwrap().into());
    }
    let to = head.split(' ').nth(1).unwrap().to_owned();
    heads.lock().unwrap().push(head);
    let mut server = TcpStream::connect(to).await.unwrap();
    client.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
    let _ = copy_bidirectional(&mut client, &mut server).await;
}

/// What comes of a call in an environment that names this proxy.
async fn call(server: &str, authority: &Authority, proxy: &str, more: &[(&str, &str)]) -> String {
    let mut program = Command::new(env::current_exe().unwrap());
    program.args(["--exact", "proxies::a_call_as_the_environment_says", "--nocapture"]);
    program.env(SERVER, server).env(ROOTS, &authority.pem).env("NO_PROXY", "").env_remove("no_proxy");
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
        program.env(name, proxy).env_remove(name.to_lowercase());
    }
    program.envs(more.iter().copied());
    let output = tokio::task::spawn_blocking(move || program.output()).await.unwrap().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    said.lines().find_map(|line| line.split_once("outcome: ")).unwrap().1.to_owned()
}

async fn secured(authority: &Authority) -> Server {
    Server::secured(Some(authority.server("localhost", 2100)), vec![json("200 OK", r#"{"data":{}}"#)]).await
}

fn keys(server: &Server) -> Vec<Option<String>> {
    server.seen().iter().map(|seen| seen.header("apikey").map(str::to_owned)).collect()
}

#[tokio::test]
async fn who_asks_is_tunneled_and_the_proxy_sees_no_key() {
    let authority = Authority::new();
    for (tls, scheme) in [(None, "http"), (Some(authority.server("localhost", 2100)), "https")] {
        let (server, proxy) = (secured(&authority).await, Proxy::start(tls).await);
        let url = format!("{scheme}://name:word@localhost:{}", proxy.port);
        assert_eq!(call(&server.url, &authority, &url, &[(ASKED, "1")]).await, "an answer");
        assert_eq!(proxy.asked(&server), ["CONNECT SERVER HTTP/1.1", NAME_AND_WORD]);
        assert_eq!(keys(&server), [Some(KEY.to_owned())]);
    }
}

#[tokio::test]
async fn who_does_not_ask_or_makes_an_exception_goes_straight() {
    let authority = Authority::new();
    for more in [&[][..], &[(ASKED, "1"), ("NO_PROXY", "elsewhere.example, localhost")]] {
        let (server, proxy) = (secured(&authority).await, Proxy::start(None).await);
        let url = format!("http://localhost:{}", proxy.port);
        assert_eq!(call(&server.url, &authority, &url, more).await, "an answer");
        assert_eq!((proxy.asked(&server).len(), keys(&server).len()), (0, 1));
    }
}

#[tokio::test]
async fn plain_requests_go_straight_because_a_proxy_would_see_the_key() {
    let (server, proxy) = (Server::start([json("200 OK", r#"{"data":{}}"#)]).await, Proxy::start(None).await);
    let url = format!("http://localhost:{}", proxy.port);
    assert_eq!(call(&server.url, &Authority::new(), &url, &[(ASKED, "1")]).await, "an answer");
    assert_eq!((proxy.asked(&server).len(), keys(&server).len()), (0, 1));
}

#[tokio::test]
async fn a_proxy_that_refuses_or_is_of_another_kind_is_a_connect_error() {
    let authority = Authority::new();
    let (server, refusing) = (secured(&authority).await, Server::start([json("403 Forbidden", "{}")]).await);
    for proxy in [refusing.url.as_str(), "socks5://localhost:1", "http://localhost:1"] {
        assert_eq!(call(&server.url, &authority, proxy, &[(ASKED, "1")]).await, "Connect", "{proxy}");
    }
    assert_eq!(keys(&server).len(), 0);
}

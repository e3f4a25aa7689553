//! Proxies of the environment are for those who ask.
//!
//! A process cannot change its own environment while others read it, so the calls are made by this test program, run again.

use std::process::{Command, Stdio};

use runtime::{ErrorKind, Retry};

use crate::api::builder;
use crate::server::{Server, json};

/// Set where the client shall use the environment's proxies.
const ASKED: &str = "RUNTIME_TEST_ASKS_FOR_PROXIES";

#[tokio::test]
async fn a_call_to_a_closed_port() {
    let mut builder = builder("https://127.0.0.1:1").retry(Retry::none());
    if std::env::var_os(ASKED).is_some() {
        builder = builder.env_proxy();
    }
    assert_eq!(builder.build().unwrap().get("ada").await.unwrap_err().kind(), ErrorKind::Connect);
}

/// What a proxy sees of that call.
async fn seen(asked: bool) -> Vec<(String, bool)> {
    let proxy = Server::start([json("403 Forbidden", "{}")]).await;
    let mut program = Command::new(std::env::current_exe().unwrap());
    program.args(["--exact", "proxies::a_call_to_a_closed_port"]).env("NO_PROXY", "").env_remove("no_proxy").stdout(Stdio::null());
    for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        program.env(name, &proxy.url);
    }
    if asked {
        program.env(ASKED, "1");
    }
    let status = tokio::task::spawn_blocking(move || program.status()).await.unwrap();
    assert!(status.unwrap().success());
    proxy.seen().into_iter().map(|seen| (seen.line.clone(), seen.header("apikey").is_some())).collect()
}

#[tokio::test]
async fn the_environments_proxies_are_used_by_those_who_ask_and_see_no_key() {
    assert_eq!(seen(false).await, []);
    assert_eq!(seen(true).await, [("CONNECT 127.0.0.1:1 HTTP/1.1".to_owned(), false)]);
}

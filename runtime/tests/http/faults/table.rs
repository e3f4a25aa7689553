//! Meets every fault, and compares what happened with the table in `docs/reliability.md`.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use tokio_rustls::TlsAcceptor;

use super::acts::{self, Fault};
use super::http2;
use super::tls::{self, Authority};
use super::{Kind, LONG, Outcome, PATIENCE, QUICK, client, meet, patience};
use crate::ALONE;
use crate::api::{Client, builder};
use crate::server::{Act, Server, Step, json, whole};

const START: &str = "<!-- the table of faults: made by the tests -->\n";
const END: &str = "<!-- the end of the table -->\n";

/// The outcomes of a read, of an idempotent write and of any other write.
async fn three(acts: &[Act]) -> [Outcome; 3] {
    let mut all = Vec::new();
    for act in acts {
        all.push(each_kind(None, std::slice::from_ref(act), client, patience(act)).await);
    }
    let first = all.swap_remove(0);
    assert!(all.iter().all(|other| *other == first), "{all:?} {first:?}");
    first
}

/// The same, each of a server and a client of its own.
async fn each_kind(tls: Option<TlsAcceptor>, acts: &[Act], client: impl Fn(&str) -> Client, patience: Option<Duration>) -> [Outcome; 3] {
    let mut calls = Vec::new();
    for kind in [Kind::Read, Kind::Idempotent, Kind::Once] {
        let server = Server::secured(tls.clone(), acts.to_vec()).await;
        let client = client(&server.url);
        calls.push(tokio::spawn(async move { meet(kind, &server, &client, patience).await }));
    }
    let mut outcomes = Vec::new();
    for call in calls {
        outcomes.push(call.await.unwrap());
    }
    outcomes.try_into().unwrap()
}

fn row(name: &str, outcomes: &[Outcome; 3]) -> String {
    let [read, idempotent, once] = outcomes;
    assert!(once.arrived <= 1 || name.starts_with("429"), "{name}: {once:?}");
    let cell = |outcome: &Outcome| format!("{} / {}", outcome.attempts, outcome.arrived);
    format!("| {name} | {} | {} | {} | {} |\n", read.says, cell(read), cell(idempotent), cell(once))
}

async fn handshakes() -> String {
    let authority = Authority::new();
    let fine = || vec![json("200 OK", r#"{"data":{"a":"b"}}"#)];
    let table = [
        ("a certificate of a trusted authority", Some(authority.server("localhost", 2100)), fine()),
        ("a self-signed certificate", Some(tls::self_signed()), fine()),
        ("a certificate of an authority that nobody trusts", Some(Authority::new().server("localhost", 2100)), fine()),
        ("a certificate for another name", Some(authority.server("elsewhere.example", 2100)), fine()),
        ("a certificate that has expired", Some(authority.server("localhost", 2021)), fine()),
        ("no TLS where TLS is due", None, vec![Act(vec![Step::ReadSome(1), Step::Send(whole("400 Bad Request", &[], b"")), Step::Close])]),
        ("silence where TLS is due", None, vec![Act(vec![Step::Hang])]),
    ];
    let mut rows = String::new();
    for (name, tls, acts) in table {
        rows += &secured(name, &authority, tls, acts).await;
    }
    rows
}

async fn over_http2() -> String {
    let (authority, mut rows) = (Authority::new(), String::new());
    for (name, act) in http2::all() {
        rows += &secured(name, &authority, Some(authority.speaking("localhost", 2100, &[b"h2"])), vec![act]).await;
    }
    rows
}

/// What becomes of calls over https, by a client that trusts this authority.
async fn secured(name: &str, authority: &Authority, tls: Option<TlsAcceptor>, acts: Vec<Act>) -> String {
    let connecting = if tls.is_some() { LONG } else { PATIENCE };
    let client = |url: &str| {
        let url = url.replace("http://", "https://");
        builder(&url).root_certificates(&authority.pem).connect_timeout(connecting).deadline(4 * LONG).retry(QUICK).build().unwrap()
    };
    row(name, &each_kind(tls, &acts, client, None).await)
}

async fn unreachable() -> String {
    row("nobody listens", &each_kind(None, &[Act::hang()], |_| client("http://127.0.0.1:1"), None).await)
}

/// The rows of these faults. Those that last are met after all others, when the machine has nothing else to do.
async fn rows<'f>(faults: impl Iterator<Item = &'f Fault>) -> BTreeMap<&'f str, String> {
    let (lasting, passing): (Vec<&Fault>, Vec<&Fault>) = faults.partition(|fault| patience(&fault.acts[0]).is_some());
    let mut rows = BTreeMap::new();
    for faults in [passing, lasting] {
        let meet = |fault: &'f Fault| {
            let (name, acts) = (fault.name.clone(), fault.acts.clone());
            (fault.name.as_str(), tokio::spawn(async move { row(&name, &three(&acts).await) }))
        };
        for (name, row) in faults.into_iter().map(meet).collect::<Vec<_>>() {
            rows.insert(name, row.await.unwrap());
        }
    }
    rows
}

fn heading(name: &str) -> String {
    format!("| **{name}** | | | | |\n")
}

async fn table() -> String {
    let mut table = String::from("| fault | outcome | GET | idempotent PUT, DELETE | POST |\n|---|---|---|---|---|\n");
    table += &(heading("Before the connection") + &unreachable().await + &handshakes().await);
    let sections = acts::all();
    let mut rows = rows(sections.iter().flat_map(|(_, faults)| faults)).await;
    for (section, faults) in &sections {
        table += &heading(section);
        table.extend(faults.iter().map(|fault| rows.remove(fault.name.as_str()).unwrap()));
    }
    table + &heading("Over HTTP/2") + &over_http2().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_fault_ends_as_the_documents_say() {
    let _alone = ALONE.lock().await;
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/reliability.md");
    let document = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = document.split_once(START).unwrap();
    let (committed, after) = rest.split_once(END).unwrap();
    let mut met = table().await;
    if std::env::var("INSTA_UPDATE").as_deref() == Ok("always") {
        std::fs::write(&path, format!("{before}{START}{met}{END}{after}")).unwrap();
        return;
    }
    // On a busy machine a second may be over before a request is there; what is wrong stays wrong.
    for _ in 0..2 {
        if met != committed {
            met = table().await;
        }
    }
    let new: Vec<&str> = met.lines().filter(|row| !committed.lines().any(|known| known == *row)).collect();
    assert!(met == committed, "run the tests of cometchat-runtime with INSTA_UPDATE=always and read the difference:\n{}", new.join("\n"));
}

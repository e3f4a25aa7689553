//! Meets every fault, and compares what happened with the table in `docs/reliability.md`.

use std::collections::BTreeMap;
use std::path::Path;

use tokio_rustls::TlsAcceptor;

use super::acts::{self, Fault};
use super::http2;
use super::tls::{self, Authority};
use super::{KINDS, Outcome, PATIENCE, QUICK, client, meet, patience};
use crate::api::builder;
use crate::server::{Act, Server, Step, json, whole};

const START: &str = "<!-- the table of faults: made by the tests -->\n";
const END: &str = "<!-- the end of the table -->\n";

/// The outcomes of a read, of an idempotent write and of any other write.
async fn three(acts: &[Act]) -> [Outcome; 3] {
    let mut all = Vec::new();
    for act in acts {
        let mut met = Vec::new();
        for kind in KINDS {
            let (server, act) = (Server::start([act.clone()]).await, act.clone());
            met.push(tokio::spawn(async move { meet(kind, &server, &client(&server.url), patience(&act)).await }));
        }
        let mut outcomes = Vec::new();
        for outcome in met {
            outcomes.push(outcome.await.unwrap());
        }
        all.push(<[Outcome; 3]>::try_from(outcomes).unwrap());
    }
    let first = all.swap_remove(0);
    assert!(all.iter().all(|other| *other == first), "{all:?} {first:?}");
    first
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
    let mut outcomes = Vec::new();
    for kind in KINDS {
        let server = Server::secured(tls.clone(), acts.clone()).await;
        let url = server.url.replace("http://", "https://");
        let client = builder(&url).root_certificates(&authority.pem).connect_timeout(PATIENCE).retry(QUICK).build().unwrap();
        outcomes.push(meet(kind, &server, &client, None).await);
    }
    row(name, &outcomes.try_into().unwrap())
}

async fn unreachable() -> String {
    let nobody = client("http://127.0.0.1:1");
    let server = Server::start([Act::hang()]).await;
    let mut outcomes = Vec::new();
    for kind in KINDS {
        outcomes.push(meet(kind, &server, &nobody, None).await);
    }
    row("nobody listens", &outcomes.try_into().unwrap())
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
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/reliability.md");
    let document = std::fs::read_to_string(&path).unwrap();
    let (before, rest) = document.split_once(START).unwrap();
    let (committed, after) = rest.split_once(END).unwrap();
    let table = table().await;
    if std::env::var("INSTA_UPDATE").as_deref() == Ok("always") {
        std::fs::write(&path, format!("{before}{START}{table}{END}{after}")).unwrap();
    } else {
        assert_eq!(table, committed, "run the tests of cometchat-runtime with INSTA_UPDATE=always and read the difference");
    }
}

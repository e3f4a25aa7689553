//! Every way in which a server can fail a client, and what becomes of the call: the table in `docs/reliability.md`.

mod acts;
mod http2;
mod table;
pub mod tls;

use std::time::Duration;

use runtime::{Error, Retry};

use crate::api::{Client, builder};
use crate::server::{Act, Server, Step};

/// Long enough for a machine of this kind to answer, and short enough to wait for.
const PATIENCE: Duration = Duration::from_secs(2);

/// Longer than a busy machine needs for a fault that ends by itself.
const LONG: Duration = Duration::from_secs(300);

/// What a call came to.
#[derive(Debug, PartialEq, Eq)]
struct Outcome {
    says: String,
    attempts: u32,
    /// How many requests came to the server whole.
    arrived: usize,
}

/// One of the three kinds of calls that differ in what may be repeated.
#[derive(Debug, Clone, Copy)]
enum Kind {
    Read,
    Idempotent,
    Once,
}

/// Makes a call of a server that has nothing but this fault.
async fn meet(kind: Kind, server: &Server, client: &Client, patience: Option<Duration>) -> Outcome {
    let wait = patience.unwrap_or(LONG);
    let (attempts, error) = match kind {
        Kind::Read => told(client.get("a").timeout(wait).send_full().await.map(|answer| answer.attempts)),
        Kind::Idempotent => told(client.delete("a").timeout(wait).send_full().await.map(|answer| answer.attempts)),
        Kind::Once => told(client.create("a").timeout(wait).send_full().await.map(|answer| answer.attempts)),
    };
    let says = error.map_or_else(|| "the answer is read".to_owned(), |error| plainly(&error, &server.url));
    Outcome { says, attempts, arrived: server.seen().len() }
}

fn told(result: Result<u32, Error>) -> (u32, Option<Error>) {
    match result {
        Ok(attempts) => (attempts, None),
        Err(error) => (error.attempts(), Some(error)),
    }
}

/// An error without the endpoint before it, the advice behind it, and the port that changes from run to run.
fn plainly(error: &Error, url: &str) -> String {
    let text = error.to_string().replace(url, "the same host");
    let (_, text) = text.split_once(": ").unwrap();
    let end = ["; tried", "; may be", " (status"].iter().filter_map(|end| text.find(end)).min();
    format!("{:?}: {}", error.kind(), &text[..end.unwrap_or(text.len())])
}

/// Faults that last for ever are not waited for.
fn patience(act: &Act) -> Option<Duration> {
    act.0.iter().any(|step| matches!(step, Step::Hang | Step::Trickle(..) | Step::Pause(_))).then_some(PATIENCE)
}

const QUICK: Retry = Retry::new().waits(Duration::from_millis(1), Duration::from_millis(5));

fn client(url: &str) -> Client {
    builder(url).retry(QUICK).deadline(4 * LONG).max_answer(1024 * 1024).build().unwrap()
}

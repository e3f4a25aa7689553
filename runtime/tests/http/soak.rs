//! Many calls, many tasks, random faults, and a server that counts.
//!
//! `cargo xtask soak` makes a long run of this; the tests make a short one. The seed fixes the row of faults, not which call meets which.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::atomic::{AtomicU8, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use runtime::{Error, Retry};

use crate::ALONE;
use crate::api::{Client, builder};
use crate::server::Step::{Close, Hang, Ignore, Pause, Read, ReadSome, Reset, Send};
use crate::server::{Act, Script, Seen, listen, whole};

const BODY: &[u8] = br#"{"data":{"a":"b"}}"#;
const TIMEOUT: Duration = Duration::from_millis(500);
const DEADLINE: Duration = Duration::from_secs(5);
/// Longer than any call may take.
const HUNG: Duration = Duration::from_secs(30);
/// How much the process may grow after its first fifth.
const GROWTH: u64 = 16 * 1024;

/// How a call ended.
const PENDING: u8 = 0;
const SUCCEEDED: u8 = 1;
/// It failed, and the server may have done what it asks.
const UNSURE: u8 = 2;
/// It failed, and the server surely did not do what it asks.
const UNDONE: u8 = 3;

/// One run: what the server did for each call, and what the client made of it.
struct Soak {
    done: Vec<AtomicU8>,
    ended: Vec<AtomicU8>,
    arrived: AtomicUsize,
    next: AtomicUsize,
    attempts: AtomicUsize,
    outcomes: Mutex<BTreeMap<String, usize>>,
    /// The size of the process in KiB after each tenth of the calls.
    sizes: Mutex<Vec<u64>>,
}

impl Soak {
    fn new(calls: usize) -> Self {
        let zeros = || (0..calls).map(|_| AtomicU8::new(0)).collect();
        Self {
            done: zeros(),
            ended: zeros(),
            arrived: AtomicUsize::new(0),
            next: AtomicUsize::new(0),
            attempts: AtomicUsize::new(0),
            outcomes: Mutex::default(),
            sizes: Mutex::default(),
        }
    }

    /// What the server notes of a request.
    fn note(&self, request: &Seen) {
        self.arrived.fetch_add(1, Ordering::Relaxed);
        let id: Result<usize, _> = if request.line.starts_with("POST") {
            serde_json::from_slice::<serde_json::Value>(&request.body).unwrap()["name"].as_str().unwrap().parse()
        } else {
            request.target().rsplit('/').next().unwrap().parse()
        };
        if request.done {
            self.done[id.unwrap_or_else(|_| panic!("{request:?}"))].fetch_add(1, Ordering::SeqCst);
        }
    }

    /// Takes one call after another until all are made.
    async fn work(&self, client: &Client, mut random: fastrand::Rng) {
        loop {
            let id = self.next.fetch_add(1, Ordering::Relaxed);
            if id >= self.ended.len() {
                return;
            }
            let call = call(client, id);
            let patience = if random.u8(..20) == 0 { Duration::from_millis(random.u64(..50)) } else { HUNG };
            let (ended, says) = match tokio::time::timeout(patience, call).await {
                Ok(Ok(attempts)) => {
                    self.attempts.fetch_add(attempts as usize, Ordering::Relaxed);
                    (SUCCEEDED, "succeeded".to_owned())
                }
                Ok(Err(error)) => {
                    self.attempts.fetch_add(error.attempts() as usize, Ordering::Relaxed);
                    let sure = !error.may_have_been_applied();
                    (
                        if sure { UNDONE } else { UNSURE },
                        format!("failed: {:?}, {}", error.kind(), if sure { "surely not applied" } else { "maybe applied" }),
                    )
                }
                Err(_) if patience < HUNG => (UNSURE, "given up at random".to_owned()),
                Err(_) => (PENDING, "hung".to_owned()),
            };
            self.ended[id].store(ended, Ordering::Relaxed);
            *self.outcomes.lock().unwrap().entry(says).or_default() += 1;
            if id.is_multiple_of(self.ended.len().div_ceil(10)) {
                self.sizes.lock().unwrap().extend(size());
            }
        }
    }

    /// Nothing twice, nothing lost, nothing hung, and no more memory at the end than near the beginning.
    fn judge(&self) {
        for (id, (done, ended)) in self.done.iter().zip(&self.ended).enumerate() {
            let (done, ended) = (done.load(Ordering::SeqCst), ended.load(Ordering::SeqCst));
            assert_ne!(ended, PENDING, "call {id} hung");
            assert!(done <= 1 || is_repeatable(id), "call {id} was applied {done} times");
            assert!(ended != SUCCEEDED || done > 0, "call {id} succeeded and was never applied");
            assert!(ended != UNDONE || done == 0, "call {id} was applied, and its error says it surely was not");
        }
        let sizes = self.sizes.lock().unwrap();
        if let [_, _, early, rest @ ..] = sizes.as_slice() {
            assert!(rest.iter().all(|size| *size < early + GROWTH), "memory grows: {sizes:?}");
        }
    }

    fn report(&self, took: Duration) -> String {
        let mut report = String::new();
        let mut line = |name: &str, value: String| writeln!(report, "{name:44} {value}").unwrap();
        line("calls", self.ended.len().to_string());
        line("attempts of calls that ended", self.attempts.load(Ordering::Relaxed).to_string());
        line("requests that arrived whole", self.arrived.load(Ordering::Relaxed).to_string());
        let applied = |times: u8, repeatable: bool| {
            self.done
                .iter()
                .enumerate()
                .filter(|(id, done)| is_repeatable(*id) == repeatable && done.load(Ordering::Relaxed) > times)
                .count()
                .to_string()
        };
        line("GET and DELETE applied more than once", applied(1, true));
        line("POST applied", applied(0, false));
        line("POST applied more than once", applied(1, false));
        for (says, count) in &*self.outcomes.lock().unwrap() {
            line(says, count.to_string());
        }
        line("seconds", format!("{:.1}", took.as_secs_f64()));
        line(
            "resident memory after each tenth, in MiB",
            format!("{:?}", self.sizes.lock().unwrap().iter().map(|kib| kib / 1024).collect::<Vec<_>>()),
        );
        report
    }
}

/// Reads, removals and creations by turns.
async fn call(client: &Client, id: usize) -> Result<u32, Error> {
    let name = id.to_string();
    match id % 3 {
        0 => client.get(name).send_full().await.map(|answer| answer.attempts),
        1 => client.delete(name).send_full().await.map(|answer| answer.attempts),
        _ => client.create(name).send_full().await.map(|answer| answer.attempts),
    }
}

fn is_repeatable(id: usize) -> bool {
    id % 3 < 2
}

/// The resident memory of this process in KiB, where the system says so.
fn size() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?.trim().strip_suffix(" kB")?.parse().ok()
}

/// What the server does next: half of the time what it should.
fn act(random: &mut fastrand::Rng) -> Act {
    let ok = || Send(whole("200 OK", &[], BODY));
    let refuses = |status: &str, headers: &[(&str, &str)]| Send(whole(status, headers, b"{}"));
    let chunked = || Send(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n12\r\n{\"data\":{\"a\":\"b\"}}\r\n0\r\n\r\n".to_vec());
    let moment = Pause(Duration::from_millis(random.u64(..5)));
    Act(match random.u8(..100) {
        0..50 => vec![Read, ok()],
        50..54 => vec![Read, chunked()],
        54..57 => vec![Read, Pause(Duration::from_millis(20)), ok()],
        57..61 => vec![Read, ok(), moment, Close],
        61..65 => vec![moment, Reset],
        65..67 => vec![Close],
        67..69 => vec![ReadSome(random.usize(1..60)), Reset],
        69..73 => vec![Read, moment, Reset],
        73..77 => vec![Read, Close],
        77..79 => vec![Read, Send(b"HTTP/1.1 200 OK\r\ncontent-le".to_vec()), Reset],
        79..82 => vec![Read, Send(b"HTTP/1.1 200 OK\r\ncontent-length: 18\r\n\r\n{\"data\":".to_vec()), Close],
        82..84 => vec![Read, Send(b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{\"data\":{\"a\"".to_vec()), Close],
        84 => vec![Read, Hang],
        85..88 => vec![Read, refuses("500 Internal Server Error", &[])],
        88..90 => vec![Read, refuses("503 Service Unavailable", &[("retry-after", "0")])],
        90..95 => vec![Ignore, refuses("429 Too Many Requests", &[])],
        95..97 => vec![Ignore, refuses("400 Bad Request", &[])],
        97 => vec![Ignore, refuses("307 Temporary Redirect", &[("location", "/elsewhere")])],
        98 => vec![Read, Send(b"nonsense\r\n\r\n".to_vec()), Close],
        _ => vec![Read, refuses("200 OK", &[("content-encoding", "gzip")]), Close],
    })
}

fn setting(name: &str, default: usize) -> usize {
    std::env::var(name).map_or(default, |text| text.parse().unwrap())
}

#[test]
fn nothing_happens_twice_and_nothing_is_lost_or_hangs() {
    let _alone = ALONE.blocking_lock();
    let (calls, tasks, seed) = (setting("SOAK_CALLS", 3000), setting("SOAK_TASKS", 64), setting("SOAK_SEED", 1));
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let soak = Arc::new(Soak::new(calls));
    let began = Instant::now();
    runtime.block_on(run(&soak, tasks, fastrand::Rng::with_seed(seed as u64)));
    println!("{}", soak.report(began.elapsed()));
    soak.judge();
}

async fn run(soak: &Arc<Soak>, tasks: usize, mut random: fastrand::Rng) {
    let (noted, mut acts) = (Arc::clone(soak), random.fork());
    let next = Mutex::new(Box::new(move || act(&mut acts)) as Box<_>);
    let port = listen(Script { next, note: Box::new(move |request| noted.note(&request)), tls: None }).await;
    let retry = Retry::new().attempts(4).waits(Duration::from_millis(1), Duration::from_millis(20));
    let client =
        builder(&format!("http://127.0.0.1:{port}")).retry(retry).retry_budget(u16::MAX).timeout(TIMEOUT).deadline(DEADLINE).build().unwrap();
    let workers: Vec<_> = (0..tasks)
        .map(|_| {
            let (soak, client, random) = (Arc::clone(soak), client.clone(), random.fork());
            tokio::spawn(async move { soak.work(&client, random).await })
        })
        .collect();
    for worker in workers {
        worker.await.unwrap();
    }
    // Requests that were given up may still be on their way to the server.
    tokio::time::sleep(TIMEOUT).await;
}

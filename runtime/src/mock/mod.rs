//! A fake server of the API, for tests: strict where the API is, with a memory where `mock.yaml` gives it one, and with examples for all else.
//!
//! It knows what the generator's description says and no endpoint by name. The generated crate wraps [`Server`] in a type that makes clients.

mod answer;
mod ask;
mod http;
mod rules;
mod script;
mod state;
mod store;
mod template;

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use crate::{Call, Decode, Encode, Json};

pub use script::Seen;

use http::Running;
use script::{Expected, Reply};
use state::{Known, State};

/// A fake server on the loopback. It stops when the last clone is dropped.
#[derive(Clone)]
pub struct Server {
    state: Arc<State>,
    running: Arc<Running>,
}

/// A call with a type for its answer, so that a test can script one. Every generated call is one.
pub trait Scripted {
    /// What the call gives.
    type Answer: Decode + Encode;

    /// The call.
    fn call(&self) -> &Call;
}

/// A model from its JSON: what a test has at hand to answer with.
///
/// # Panics
///
/// It does not fit; the message says where.
#[track_caller]
#[expect(clippy::panic, reason = "it is for tests, which fail by panicking")]
pub fn model<T: Decode>(json: &Json) -> T {
    match crate::decode_slice(json.to_string().as_bytes()) {
        Ok(model) => model,
        Err(mismatch) => panic!("{mismatch}"),
    }
}

impl Server {
    /// Starts a server by a description of its API and the rules of `mock.yaml`, both as the generator writes them, on this port; 0 takes a free one.
    ///
    /// # Errors
    ///
    /// The port is taken, or one of the two is none.
    pub fn start(description: &str, rules: &str, port: u16) -> io::Result<Self> {
        let state = Arc::new(State::new(Known { api: serde_json::from_str(description)?, rules: serde_json::from_str(rules)? }));
        let running = Arc::new(http::serve(port, Arc::clone(&state))?);
        Ok(Self { state, running })
    }

    /// The base URL of all families.
    pub fn url(&self) -> String {
        format!("http://{}", self.running.at)
    }

    /// The credentials that it takes for an auth scheme, and for one of its scopes if it has any: a value for each header.
    pub fn keys(&self, scheme: &str, scope: Option<&str>) -> &[String] {
        self.state.keys(scheme, scope).unwrap_or_default()
    }

    /// Expects a call, once unless told otherwise: the same endpoint with the same path, as the same user. What is then said of it is how it is
    /// answered. A request that the API would refuse is refused all the same.
    ///
    /// # Panics
    ///
    /// An input of the call does not fit.
    #[track_caller]
    pub fn expect<'s, C: Scripted>(&'s self, call: &C) -> Expecting<'s, C> {
        let seen = self.noted(call.call());
        let path = seen.target.split('?').next().unwrap_or_default().to_owned();
        Expecting { server: self, endpoint: call.call().endpoint().id, path, user: seen.user, times: 1, answer: std::marker::PhantomData }
    }

    /// How often a call came: the same method, path, query and body, as the same user, with the same keys.
    ///
    /// # Panics
    ///
    /// An input of the call does not fit.
    #[track_caller]
    pub fn verify<C: Scripted>(&self, call: &C) -> Verified {
        let wanted = self.noted(call.call());
        let seen = self.seen();
        let count = seen.iter().filter(|seen| seen.is_same(&wanted)).count();
        Verified { wanted, seen, count }
    }

    /// All requests so far, in the order in which they came.
    pub fn seen(&self) -> Vec<Seen> {
        self.state.script().seen.clone()
    }

    /// A call as the server would note it.
    #[track_caller]
    #[expect(clippy::panic, reason = "it is for tests, which fail by panicking")]
    fn noted(&self, call: &Call) -> Seen {
        match call.request() {
            Ok(request) => self.state.seen(&request),
            Err(error) => panic!("the call cannot be sent: {error}"),
        }
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("url", &self.url()).finish_non_exhaustive()
    }
}

/// A call that is expected; it says how it is answered.
#[must_use = "it has to say how the call is answered"]
#[derive(Debug)]
pub struct Expecting<'s, C> {
    server: &'s Server,
    endpoint: &'static str,
    path: String,
    user: Option<String>,
    times: usize,
    answer: std::marker::PhantomData<fn() -> C>,
}

impl<C: Scripted> Expecting<'_, C> {
    /// So often.
    pub fn times(mut self, times: usize) -> Self {
        self.times = times;
        self
    }

    /// Answers with this.
    pub fn answers(self, answer: &C::Answer) {
        self.reply(Reply::Answer(answer.encode()));
    }

    /// Answers with these data.
    ///
    /// # Panics
    ///
    /// The call's answer cannot be read from them.
    #[track_caller]
    pub fn answers_json(self, data: &Json) {
        self.answers(&model(data));
    }

    /// Refuses with this status and code.
    pub fn refuses(self, status: u16, code: &str) {
        self.reply(Reply::Refuse { status, code: code.to_owned(), message: "refused by the test".to_owned(), retry_after: None });
    }

    /// Refuses with 429 and asks to wait so long, in whole seconds.
    pub fn is_busy(self, retry_after: Duration) {
        let message = "too many requests, says the test".to_owned();
        self.reply(Reply::Refuse { status: 429, code: String::new(), message, retry_after: Some(retry_after) });
    }

    /// Fails with 500.
    pub fn fails(self) {
        self.reply(Reply::Refuse { status: 500, code: String::new(), message: "broken by the test".to_owned(), retry_after: None });
    }

    /// Answers as always, so much later.
    pub fn delays(self, delay: Duration) {
        self.reply(Reply::Delay(delay));
    }

    /// Does what is asked, and cuts the connection in the middle of the answer.
    pub fn cuts(self) {
        self.reply(Reply::Cut);
    }

    fn reply(self, reply: Reply) {
        let Self { server, endpoint, path, user, times, .. } = self;
        server.state.script().expected.push_back(Expected { endpoint, path, user, reply, left: times });
    }
}

/// How often a call came.
#[must_use = "it has to say how often the call should have come"]
#[derive(Debug)]
pub struct Verified {
    wanted: Seen,
    seen: Vec<Seen>,
    count: usize,
}

impl Verified {
    /// It came once.
    ///
    /// # Panics
    ///
    /// It did not.
    #[track_caller]
    pub fn once(self) {
        self.times(1);
    }

    /// It did not come.
    ///
    /// # Panics
    ///
    /// It did.
    #[track_caller]
    pub fn never(self) {
        self.times(0);
    }

    /// It came so often.
    ///
    /// # Panics
    ///
    /// It did not.
    #[track_caller]
    pub fn times(self, times: usize) {
        assert_eq!(self.count, times, "{}", self.told());
    }

    /// What was wanted, and what came.
    fn told(&self) -> String {
        let line = |seen: &Seen| {
            let user = seen.user.as_ref().map_or_else(|| "as the app".to_owned(), |user| format!("as {user}"));
            format!("{} {} {user} with {} {}", seen.method, seen.target, seen.keys.join(" and "), seen.body)
        };
        let came: Vec<String> = self.seen.iter().map(|seen| format!("\n  {}", line(seen))).collect();
        format!("wanted\n  {}\nand there came{}", line(&self.wanted), if came.is_empty() { " nothing".to_owned() } else { came.concat() })
    }
}

//! The canary: it sits in every secret place of every call and every answer, and nothing that may end up in a log is allowed to sing.
//!
//! Real requests go over TLS to a server that repeats all it hears, in HTTP/2 and in HTTP/1.1, while everything listens that can be made to talk: the
//! client's values and errors, an observer, and the logs of all libraries at their most detailed.

mod server;
mod words;

use std::error::Error as _;
use std::fs;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::Command;
use std::sync::{Arc, Mutex};

use cometchat::runtime::description::Scheme;
use cometchat::runtime::{Attempt, Builder, Call, Error, Handle, Json, Outcome, Retry};
use serde_json::json;
use tracing_subscriber::fmt::MakeWriter;

use crate::shapes::CANARY;
use crate::{project, shell};
use server::{Act, Server};

/// Where the certificate lies that the inner process trusts. The TLS library reads this when a client is built.
const TRUSTED: &str = "SSL_CERT_FILE";

/// Nothing of the canary that is long enough to be no chance.
const PIECES: [&str; 3] = ["canar", "s%bird", "s%25bird"];

/// What was said aloud.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<u8>>>);

impl Heard {
    fn say(&self, text: &str) {
        self.0.lock().expect("nobody panics with it").extend(text.bytes().chain([b'\n']));
    }

    /// Takes all that was said. It must not be the canary's.
    fn quiet(&self, during: &str) -> String {
        let said = String::from_utf8(std::mem::take(&mut *self.0.lock().expect("nobody panics with it"))).expect("logs are text");
        for piece in PIECES {
            if let Some(line) = said.lines().find(|line| line.contains(piece)) {
                panic!("{during}: {line}");
            }
        }
        said
    }
}

impl io::Write for Heard {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("nobody panics with it").extend(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Heard {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// The environment of a process cannot be changed while it runs, so the test runs itself in another.
#[test]
fn the_canary_is_never_heard() {
    let folder = tempfile::tempdir().expect("a folder");
    if std::env::var_os(TRUSTED).is_some_and(|path| path.to_string_lossy().ends_with("trusted-by-a-test.pem")) {
        return listen();
    }
    let this = std::env::current_exe().expect("this program");
    let inner = Command::new(this)
        .args(["--exact", "canary::the_canary_is_never_heard", "--nocapture"])
        .env(TRUSTED, folder.path().join("trusted-by-a-test.pem"))
        .output()
        .expect("it runs again");
    assert!(inner.status.success(), "{}{}", String::from_utf8_lossy(&inner.stdout), String::from_utf8_lossy(&inner.stderr));
}

fn listen() {
    let heard = Heard::default();
    tracing_subscriber::fmt().with_max_level(tracing_subscriber::filter::LevelFilter::TRACE).with_writer(heard.clone()).with_ansi(false).init();
    let certificate = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).expect("a certificate");
    let path = std::env::var(TRUSTED).expect("it is set");
    fs::write(&path, certificate.cert.pem()).expect("files can be written");
    for (protocol, library) in [("h2", "h2::"), ("http/1.1", "hyper_util::")] {
        let said = calls(&heard, &Server::start(&certificate, protocol), &path);
        for library in [library, "rustls::", "attempt{", "observed "] {
            assert!(said.contains(library), "{protocol}: `{library}` says nothing");
        }
    }
}

/// All calls with all that can happen to them. Gives back what was said.
fn calls(heard: &Heard, server: &Server, file: &str) -> String {
    let model = project::model();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let program = project::program();
    let clients: Vec<(Handle, Handle)> = program
        .description()
        .schemes
        .iter()
        .map(|scheme| (client(scheme, heard, &server.url), client(scheme, heard, "https://127.0.0.1:1")))
        .collect();
    let (mut all, mut secrets, mut said) = (0, 0, String::new());
    for endpoint in model.endpoints() {
        let answer = project::command(&endpoint.id);
        let (client, lost) = &clients[endpoint.scheme];
        for typed in words::of(&model, endpoint, file.as_ref()) {
            let call = |client| program.call(client, &typed.words).unwrap_or_else(|reason| panic!("{:?}: {reason}", typed.words));
            let send = |client| runtime.block_on(answer.one(call(client)));
            heard.say(&format!("{:?} {:?} {client:?}", call(client), call(client).endpoint()));
            server.will(Act::Answer(words::answer(&model, endpoint)));
            send(client).unwrap_or_else(|error| panic!("{error}"));
            for act in [Act::Refuse, Act::Redirect] {
                server.will(act);
                aloud(heard, send(client).expect_err("the server says no"));
            }
            server.will(Act::Babble);
            // An endpoint without an answer takes anything.
            send(client).err().into_iter().for_each(|error| aloud(heard, error));
            aloud(heard, send(lost).expect_err("nobody is there"));
            secrets += typed.secrets;
            said += &heard.quiet(&endpoint.id);
        }
        all += 1;
    }
    assert!(all >= 342 && secrets > 100, "only {all} endpoints with {secrets} secrets in calls");
    said
}

fn client(scheme: &'static Scheme, heard: &Heard, url: &str) -> Handle {
    let said = heard.clone();
    let builder = Builder::new("tests/0").variable("appId", "app".to_owned()).variable("region", "us".to_owned()).base_url(url);
    let builder = scheme.keys[0].headers.iter().fold(builder, |builder, (header, _)| builder.credential(header, CANARY));
    let observed = move |attempt: &Attempt<'_>, outcome: &Outcome<'_>| said.say(&format!("observed {attempt:?} {outcome:?}"));
    builder.retry(Retry::none()).observer(observed).build().expect("all is given")
}

/// Says everything that an error can be made to say.
fn aloud(heard: &Heard, error: Error) {
    fn panics<T>(outcome: Result<T, Error>) -> String {
        let payload = catch_unwind(AssertUnwindSafe(|| outcome.map(drop).unwrap())).expect_err("it is an error");
        payload.downcast_ref::<String>().expect("panics have a text").clone()
    }

    heard.say(&format!("{error} {error:?} {error:#?}"));
    let mut source = error.source();
    while let Some(cause) = source {
        heard.say(&format!("{cause} {cause:?}"));
        source = cause.source();
    }
    let texts = [error.code(), error.message(), error.request_id(), error.path(), error.input()];
    heard.say(&format!("{texts:?} {:?} {:?}", error.details().map(Json::to_string), error.body().map(String::from_utf8_lossy)));
    heard.say(&panics::<Json>(Err(error)));
}

/// The command line, for which the environment has the keys and the arguments all other secrets.
#[test]
fn the_canary_is_not_heard_on_the_command_line() {
    let server = crate::server::Server::start(|request| (400, json!({"error": {"message": request, "devMessage": [request]}}).to_string()));
    let file = tempfile::NamedTempFile::new().expect("a file");
    let settings = [("COMETCHAT_APP_ID", "app"), ("COMETCHAT_REGION", "us"), ("COMETCHAT_BASE_URL", server.url.as_str())];
    let keys = ["COMETCHAT_API_KEY", "COMETCHAT_MANAGEMENT_KEY", "COMETCHAT_MANAGEMENT_SECRET"].map(|name| (name, CANARY));
    let environment = [&settings[..], &keys].concat();
    let heard = Heard::default();
    let model = project::model();
    for endpoint in model.endpoints() {
        for typed in words::of(&model, endpoint, file.path()) {
            let arguments: Vec<&str> = ["call"].into_iter().chain(typed.words.iter().map(String::as_str)).collect();
            let run = shell::program().run(&environment, &arguments);
            assert_eq!((run.code, run.out.as_str()), (1, ""), "{}", run.err);
            heard.say(&run.err);
        }
        heard.quiet(&endpoint.id);
    }
    for arguments in [&["--help"][..], &["call", "--help"], &["endpoints"], &["call"]] {
        let run = shell::program().run(&environment, arguments);
        heard.say(&(run.out + &run.err));
    }
    heard.quiet("help");
}

/// What is typed on the command line is a call of the library's.
#[test]
fn words_make_calls() {
    let client = Builder::new("tests/0").variable("appId", "app".to_owned()).variable("region", "us".to_owned()).build().expect("all is given");
    let call = |words: &[&str]| project::program().call(&client, &words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
    let get: Call = call(&["users.get", "--path", "uid=ada"]).expect("a call");
    assert_eq!(get.request().expect("it fits").uri().path(), "/v3/users/ada");
    assert_eq!(call(&["users.get"]).expect_err("a part is missing"), "`users.get` needs `--path uid=…`");
}

//! A second API, which shares nothing with the vendor's: generated, compiled, called over a socket, and called from its command line.
//!
//! Whatever of the vendor stood in Rust would show here: `second/spec` has other hosts, headers, scopes, envelopes, errors and pages.

mod answers;

use std::fs;
use std::path::PathBuf;
use std::sync::OnceLock;

use serde_json::{Value, json};

use crate::built::{Program, Run, Workspace};
use crate::server::Server;
use crate::{project, request};

fn second() -> PathBuf {
    project::root().join("tests/second")
}

/// The workspace of the generated client and the program that uses it.
fn workspace() -> &'static Workspace {
    static WORKSPACE: OnceLock<Workspace> = OnceLock::new();
    WORKSPACE.get_or_init(|| Workspace::of_client("second", &project::sources(&second().join("spec")), &second().join("program")))
}

#[test]
fn a_program_uses_the_client_of_another_api() {
    let program = workspace().build(&[], "program");
    let server = Server::start(answers::answer);
    let Run { code, out, err } = program.run(&[], &[&server.url]);
    assert_eq!((code, out.as_str()), (0, "ok\n"), "{err}");
    let sent: Vec<String> = server.requests().iter().map(|request| request::plain(request)).collect();
    insta::with_settings!({snapshot_path => "snapshots/second", prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!("requests", sent.join("\n\n"));
    });
}

/// Its command line, and an environment for it.
struct Line {
    program: Program,
    server: Server,
}

impl Line {
    fn open() -> Self {
        Self { program: workspace().build(&["--features", "library-client/cli"], "library-client"), server: Server::start(answers::answer) }
    }

    fn call(&self, arguments: &[&str]) -> Run {
        self.call_at(&format!("{}/api/v2", self.server.url), arguments)
    }

    fn call_at(&self, url: &str, arguments: &[&str]) -> Run {
        let environment = [
            ("LIBRARY_TENANT", "alexandria"),
            ("LIBRARY_ZONE", "north"),
            ("LIBRARY_LIBRARIAN_TOKEN", "example-librarian"),
            ("LIBRARY_DESK_ID", "desk-7"),
            ("LIBRARY_DESK_PIN", "example-pin"),
            ("LIBRARY_BASE_URL", url),
        ];
        let run = self.program.run(&environment, &[&["call"], arguments].concat());
        assert!(!format!("{run:?}").contains("example-"), "no secret is printed: {run:?}");
        run
    }

    fn sent(&self) -> Vec<String> {
        self.server.requests().iter().map(|request| request::plain(request)).collect()
    }
}

fn read(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in {text}"))
}

#[test]
fn its_command_line_prints_what_was_served() {
    let line = Line::open();
    let Run { code, out, err } = line.call(&["books.list", "--query", "languages=en,el", "--query", "rows=2", "--all"]);
    assert_eq!((code, err.as_str()), (0, ""));
    let served = json!([{"id": "7", "title": "Dune", "shelfmark": "A-1"}, {"id": "8", "title": "Emma"}, {"id": "9", "title": "Faust"}]);
    assert_eq!(read(&out), served);
    let token = "\n    x-library-token: example-librarian";
    assert_eq!(
        line.sent(),
        [
            format!("GET /api/v2/books?languages=en&languages=el&rows=2{token}"),
            format!("GET /api/v2/books?languages=en&languages=el&rows=2&sheet=2{token}")
        ]
    );

    let file = tempfile::Builder::new().suffix(".svg").tempfile().expect("a file can be made");
    fs::write(&file, "<svg/>").expect("it can be written");
    let picture = format!("picture={}", file.path().display());
    let arguments = ["covers.upload", "--path", "bookId=7", "--file", &picture, "--body", r#"{"title": "A planet", "public": true}"#];
    let Run { code, out, err } = line.call_at(&line.server.url, &arguments);
    assert_eq!((code, err.as_str(), read(&out)), (0, "", json!({"id": "c1", "title": "A planet"})));
    let sent = line.sent().concat();
    assert!(sent.contains("x-desk-id: desk-7") && sent.contains("<svg/>") && !sent.contains("x-library-token"), "{sent}");
}

#[test]
fn its_command_line_says_what_went_wrong() {
    let line = Line::open();
    let Run { code, out, err } = line.call(&["books.create", "--body", r#"{"title": "Dune", "titel": "Dune"}"#]);
    assert_eq!((code, out.as_str()), (2, ""));
    assert_eq!(err, "error: the body of `books.create` has no field `titel`\n");
    assert_eq!(line.sent(), [""; 0], "nothing was sent");

    let Run { code, out, err } = line.call(&["books.get", "--path", "bookId=404", "--on-behalf-of", "ADA-1"]);
    assert_eq!((code, out.as_str()), (1, ""));
    let error = read(&err)["error"].clone();
    assert_eq!((&error["status"], &error["message"]), (&json!(404), &json!("There is no book 404.")));
    assert_eq!(line.sent(), ["GET /api/v2/books/404\n    x-library-token: example-librarian\n    x-on-loan-for: ADA-1"]);

    let Run { code, out, err } = line.call_at("http://127.0.0.1:1/api", &["books.list"]);
    assert_eq!((code, out.as_str()), (3, ""));
    assert_eq!(read(&err)["error"]["kind"], json!("Connect"));
}

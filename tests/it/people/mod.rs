//! The command line as people use it: `cometchat RESOURCE METHOD …`.

mod calls;
mod help;
mod output;
mod profiles;

use serde_json::{Value, json};

use crate::built::Run;
use crate::cli::program;
use crate::request;
use crate::server::Server;

/// The settings of an app; the keys are looked for in all that is printed.
const SETTINGS: [(&str, &str); 5] = [
    ("COMETCHAT_APP_ID", "app"),
    ("COMETCHAT_REGION", "us"),
    ("COMETCHAT_API_KEY", "example-api-key"),
    ("COMETCHAT_MANAGEMENT_KEY", "example-management-key"),
    ("COMETCHAT_MANAGEMENT_SECRET", "example-management-secret"),
];

/// The command line, and a server that answers it.
struct Line {
    server: Server,
}

impl Line {
    fn open() -> Self {
        Self { server: Server::start(answer) }
    }

    fn run(&self, arguments: &[&str]) -> Run {
        run(&[&SETTINGS[..], &[("COMETCHAT_BASE_URL", self.server.url.as_str())]].concat(), arguments)
    }

    /// Runs, and expects an answer.
    fn out(&self, arguments: &[&str]) -> String {
        let Run { code, out, err } = self.run(arguments);
        assert_eq!((code, err.as_str()), (0, ""), "{out}");
        out
    }

    /// Runs, and expects a refusal before anything is sent.
    fn refusal(&self, arguments: &[&str]) -> String {
        let Run { code, out, err } = self.run(arguments);
        assert_eq!((code, out.as_str()), (2, ""), "{err}");
        assert!(self.server.is_quiet(), "nothing is sent");
        err
    }

    fn sent(&self) -> Vec<String> {
        self.server.requests().iter().map(|request| request::plain(request)).collect()
    }
}

fn run(environment: &[(&str, &str)], arguments: &[&str]) -> Run {
    let run = program().run(environment, arguments);
    assert!(!format!("{run:?}").contains("example-"), "no secret is printed: {run:?}");
    run
}

/// Lists two pages of users, knows nobody called bob, and repeats everything else.
fn answer(request: &str) -> (u16, String) {
    let (line, _) = request.split_once(" HTTP/1.1").expect("a request line");
    let (_, body) = request.split_once("\r\n\r\n").expect("a head ends");
    let page = |rows: Value, page: u8| json!({"data": rows, "meta": {"pagination": {"current_page": page, "total_pages": 2}}});
    let answer = match line {
        "GET /users?perPage=2" => page(
            json!([{"uid": "ada", "name": "Ada", "metadata": {"tea": "green"}}, {"uid": "grace", "name": "\u{1b}[31mGrace\n", "tags": ["vip"]}]),
            1,
        ),
        "GET /users?perPage=2&page=2" => page(json!([{"uid": "linus", "name": "Linus", "createdAt": 1_767_261_600}]), 2),
        "GET /users/bob" => {
            return (404, json!({"error": {"code": "ERR_UID_NOT_FOUND", "message": "There is no bob at example-api-key."}}).to_string());
        }
        line if line.starts_with("GET /users?withTags") => json!({"data": []}),
        "GET /users/ada" => json!({"data": {"uid": "ada", "name": "Ada", "metadata": {"tea": "green"}}}),
        line if line.starts_with("POST /messages") => json!({"data": {"id": "101", "sender": "ada", "data": {"text": "Hello"}}}),
        _ => json!({"data": serde_json::from_str(body).unwrap_or(json!({"success": true, "message": "It is done."}))}),
    };
    (200, answer.to_string())
}

//! The command line from end to end: the real program, over a socket, against the fake server of the crate.

use std::fs;
use std::time::Duration;

use cometchat::mock::{MockServer, Seen};
use serde_json::{Value, json};

use crate::built::Run;
use crate::shell::{Shell, json};

/// A fake server, and a shell that has its keys.
struct Api {
    server: MockServer,
    shell: Shell,
}

impl Api {
    /// With nobody in it.
    fn open() -> Self {
        let server = MockServer::on(0);
        let management = server.keys("management", None);
        let keys = [
            ("COMETCHAT_API_KEY", server.keys("apikey", Some("fullAccess"))[0].as_str()),
            ("COMETCHAT_MANAGEMENT_KEY", &management[0]),
            ("COMETCHAT_MANAGEMENT_SECRET", &management[1]),
        ];
        let shell = Shell::at(&server.url()).with(&keys);
        Self { server, shell }
    }

    /// With these users.
    fn with_users(uids: &[&str]) -> Self {
        let api = Self::open();
        for uid in uids {
            api.shell.out(&["users", "create", uid, &format!("Guest {uid}")]);
        }
        api
    }

    /// The shell with the key for users and tokens alone.
    fn demo(&self) -> Shell {
        self.shell.clone().without("COMETCHAT_API_KEY").with(&[("COMETCHAT_AUTH_KEY", &self.server.keys("apikey", Some("authOnly"))[0])])
    }

    /// The last request that came.
    fn last(&self) -> Seen {
        self.server.seen().pop().expect("a request came")
    }

    /// How many requests came.
    fn count(&self) -> usize {
        self.server.seen().len()
    }
}

/// The error that a program ended with, and its exit code.
fn failed(run: &Run) -> (i32, Value) {
    assert_eq!(run.out, "", "what failed prints no answer");
    (run.code, json(&run.err)["error"].clone())
}

fn column(lines: &str, index: usize) -> Vec<&str> {
    lines.lines().filter_map(|line| line.split_whitespace().nth(index)).collect()
}

#[test]
fn a_user_comes_and_goes() {
    let Api { server, shell } = Api::open();
    assert_eq!(shell.json(&["users", "create", "ada", "Ada Lovelace", "--tags", "vip"])["name"], "Ada Lovelace");
    assert_eq!(shell.json(&["users", "get", "ada"])["tags"], json!(["vip"]));
    assert_eq!(shell.json(&["users", "update", "ada", "--name", "Ada King"])["name"], "Ada King");
    shell.out(&["users", "delete", "ada"]);
    let (code, error) = failed(&shell.run(&["users", "get", "ada"]));
    assert_eq!((code, &error["status"], &error["code"]), (1, &json!(404), &json!("ERR_UID_NOT_FOUND")));
    assert_eq!(server.seen().len(), 5);
}

#[test]
fn numbered_pages_are_gone_through() {
    let api = Api::with_users(&["ada", "grace", "linus", "mary", "alan"]);
    let all = api.shell.out(&["users", "list", "--per-page", "2", "--all", "--columns", "uid"]);
    assert_eq!(column(&all, 0), ["uid", "ada", "grace", "linus", "mary", "alan"]);
    assert_eq!(api.count(), 5 + 3, "in three pages");
}

#[test]
fn pages_behind_a_cursor_are_gone_through() {
    let api = Api::with_users(&["ada"]);
    for text in ["one", "two", "three"] {
        api.shell.out(&["messages", "send-text", "ada", "user", text]);
    }
    let all = api.shell.out(&["messages", "list", "--limit", "2", "--all", "--columns", "data.text"]);
    assert_eq!(column(&all, 0), ["data.text", "one", "two", "three"]);
    assert!(api.count() >= 4 + 2, "in two pages or more");
}

#[test]
fn answers_come_as_json_as_lines_and_as_a_table() {
    let api = Api::with_users(&["ada", "grace"]);
    let list = |options: &[&str]| api.shell.out(&[&["users", "list"], options].concat());
    assert_eq!(json(&list(&[])).as_array().expect("a list").len(), 2);
    assert_eq!(json(list(&["--output", "ndjson"]).lines().nth(1).expect("a line"))["uid"], "grace");
    let table = list(&["--columns", "name,uid"]);
    assert_eq!(table.lines().map(str::trim_end).collect::<Vec<_>>(), ["name         uid", "Guest ada    ada", "Guest grace  grace"]);
}

#[test]
fn a_column_that_no_row_has_is_named() {
    let api = Api::with_users(&["ada"]);
    let run = api.shell.run(&["users", "list", "--columns", "uid,shoes"]);
    assert_eq!((run.code, column(&run.out, 0)), (0, vec!["uid", "ada"]));
    assert_eq!(run.err, "warning: no row has the field `shoes`; `--output json` shows those there are\n");
}

#[test]
fn a_wrong_option_is_not_sent() {
    let api = Api::open();
    let reason = api.shell.refusal(&["users", "list", "--per-pgae", "2"]);
    assert!(reason.contains("'--per-page'"), "it names the nearest: {reason}");
    assert_eq!(api.count(), 0);
}

#[test]
fn nobody_answers() {
    let Api { server, shell } = Api::open();
    drop(server);
    let (code, error) = failed(&shell.run(&["users", "list"]));
    assert_eq!((code, &error["kind"]), (3, &json!("Connect")));
}

#[test]
fn a_key_that_may_not_is_not_sent() {
    let api = Api::open();
    let reason = api.demo().refusal(&["users", "list"]);
    assert_eq!(reason, "error: `users.list` needs a key of the scope fullAccess: set `COMETCHAT_API_KEY`\n");
    assert_eq!(api.count(), 0);
    api.demo().out(&["users", "create", "ada", "Ada"]);
    let (code, error) = failed(&api.demo().run(&["call", "users.list"]));
    assert_eq!((code, &error["status"]), (1, &json!(403)), "scripts hear it from the API");
}

#[test]
fn who_acts_is_missed_before_anything_is_sent() {
    let api = Api::open();
    let reaction = ["messages", "add-reaction", "42", "👍"];
    assert_eq!(api.shell.refusal(&reaction), "error: `messages.add_reaction` must act as a user: give `--on-behalf-of USER`\n");
    assert_eq!(api.count(), 0);
}

#[test]
fn a_message_is_the_acting_users() {
    let api = Api::with_users(&["ada", "grace"]);
    let sent = api.shell.json(&["messages", "send-text", "grace", "user", "Tea?", "--on-behalf-of", "ada"]);
    assert_eq!((&sent["sender"], &sent["data"]["text"]), (&json!("ada"), &json!("Tea?")));
    assert_eq!(api.last().user.as_deref(), Some("ada"));
    assert_eq!(api.shell.json(&["messages", "send-text", "grace", "user", "Cake?"])["sender"], "app_system");
}

#[cfg(unix)]
#[test]
fn a_profile_has_its_key_from_a_command() {
    let api = Api::open();
    let file = tempfile::NamedTempFile::new().expect("a file can be made");
    let profile = "[profiles.tea]\napp_id = \"app\"\nregion = \"us\"\napi_key = { command = [\"printenv\", \"TEA_KEY\"] }\n";
    fs::write(&file, profile).expect("it can be written");
    let path = std::env::var("PATH").expect("programs are found");
    let key = &api.server.keys("apikey", Some("fullAccess"))[0];
    let shell = Shell::new().with(&[("COMETCHAT_BASE_URL", &api.server.url()), ("TEA_KEY", key), ("PATH", &path)]);
    let file = file.path().display().to_string();
    shell.out(&["--profile", "tea", "--config-file", &file, "users", "create", "ada", "Ada"]);
    assert_eq!(api.last().keys, [key.as_str()]);
}

#[test]
fn a_dry_run_sends_nothing() {
    let api = Api::open();
    for form in ["--dry-run", "--dry-run=curl"] {
        let shown = api.shell.out(&["users", "create", "ada", "Ada", form]);
        assert!(shown.contains("apikey: $COMETCHAT_API_KEY"), "the shell looks for the key itself: {shown}");
    }
    assert_eq!(api.count(), 0);
}

#[test]
fn a_script_gets_all_that_came() {
    let api = Api::with_users(&["ada"]);
    let full = api.shell.json(&["call", "users.list", "--query", "perPage=1", "--full"]);
    assert_eq!((&full["data"][0]["uid"], &full["status"]), (&json!("ada"), &json!(200)));
    assert_eq!((&full["meta"]["pagination"]["total_pages"], &full["headers"]["content-type"]), (&json!(1), &json!("application/json")));
}

#[test]
fn a_file_is_uploaded() {
    let api = Api::open();
    let file = tempfile::NamedTempFile::new().expect("a file can be made");
    fs::write(&file, "coffee\nespresso\n").expect("it can be written");
    let path = file.path().display().to_string();
    api.shell.out(&["keyword-lists", "create", "word", "--id", "coffee", "--name", "Coffee", "--file", &path]);
    let seen = api.last();
    assert_eq!((seen.endpoint.as_deref(), seen.status), (Some("keyword_lists.create"), Some(200)));
}

#[test]
fn a_busy_server_is_asked_again() {
    let api = Api::with_users(&["ada"]);
    api.server.expect(&api.server.client().users().get("ada")).is_busy(Duration::ZERO);
    assert_eq!(api.shell.json(&["users", "get", "ada"])["uid"], "ada");
    let answers: Vec<Option<u16>> = api.server.seen().iter().skip(1).map(|seen| seen.status).collect();
    assert_eq!(answers, [Some(429), Some(200)]);
}

#[test]
fn a_body_comes_from_a_file_or_from_standard_input() {
    let Api { server, shell } = Api::open();
    let file = tempfile::NamedTempFile::new().expect("a file can be made");
    fs::write(&file, r#"{"uid": "ada", "name": "Ada"}"#).expect("it can be written");
    assert_eq!(shell.json(&["users", "create", "--body", &format!("@{}", file.path().display())])["uid"], "ada");
    let run = shell.run_with_input(&["users", "create", "--body", "-"], r#"{"uid": "grace", "name": "Grace"}"#);
    assert_eq!((run.code, &json(&run.out)["uid"]), (0, &json!("grace")));
    assert_eq!(server.seen().len(), 2);
}

/// Nothing but the answer goes where a program reads.
#[cfg(unix)]
#[test]
fn progress_goes_to_the_terminal_alone() {
    let api = Api::with_users(&["ada", "grace"]);
    api.server.expect(&api.server.client().users().list()).delays(Duration::from_millis(1100));
    let (run, shown) = api.shell.run_at_terminal(&["users", "list", "--all"], false);
    assert_eq!((run.code, column(&run.out, 0).len(), run.out.contains('\r')), (0, 2, false), "{}", run.out);
    assert!(shown.contains("1 rows"), "{shown:?}");
}

#[cfg(unix)]
#[test]
fn colours_are_for_terminals() {
    let api = Api::with_users(&["ada"]);
    assert!(!api.shell.out(&["users", "get", "ada"]).contains('\u{1b}'));
    let (_, shown) = api.shell.run_at_terminal(&["users", "get", "ada"], true);
    assert!(shown.contains("\u{1b}[") && shown.contains("\r\n"), "laid out and in colours: {shown:?}");
    let (_, plain) = api.shell.clone().with(&[("NO_COLOR", "1")]).run_at_terminal(&["users", "get", "ada"], true);
    assert!(plain.contains("\"uid\": \"ada\"") && !plain.contains('\u{1b}'), "{plain:?}");
}

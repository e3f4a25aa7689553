//! The command line of the generated crate, as scripts use it: what it sends, what it prints, what it refuses, and its exit codes.

use std::fs;

use serde_json::{Value, json};

use crate::built::Run;
use crate::server::Server;
use crate::shell::{Line, SETTINGS, Shell, json as read};

fn open() -> Line {
    Line::of_scripts(answer)
}

/// Repeats what was sent, where it is a secret too.
fn answer(request: &str) -> (u16, String) {
    let (line, _) = request.split_once(" HTTP/1.1").expect("a request line");
    let (_, body) = request.split_once("\r\n\r\n").expect("a head ends");
    let body = match line {
        "GET /users/ada" => json!({"data": {"uid": "ada", "name": "Ada", "createdAt": "1767261600", "shoe": {"size": 38}}}),
        "GET /users?perPage=1" => json!({"data": [{"uid": "ada"}], "meta": {"pagination": {"current_page": 1, "total_pages": 2}}}),
        "GET /users?perPage=1&page=2" => json!({"data": [{"uid": "grace"}], "meta": {"pagination": {"current_page": 2, "total_pages": 2}}}),
        "POST /users" | "PUT /proxy/v9/users/ada" => json!({"data": read(body)}),
        "POST /messages" => json!({"data": {"id": "101", "sender": "ada", "data": {"text": "Hello"}}}),
        "POST /groups" => {
            let message = format!("It has to be another password than {} or key than example-api-key.", read(body)["password"]);
            return (400, json!({"error": {"code": "ERR_EMPTY_GROUP_PASS", "message": message}}).to_string());
        }
        _ => return (404, json!({"error": {"code": "ERR_UID_NOT_FOUND", "message": "There is no such user."}}).to_string()),
    };
    (200, body.to_string())
}

#[test]
fn it_prints_the_answer_as_it_was_sent() {
    let line = open();
    let ada = json!({"uid": "ada", "name": "Ada", "createdAt": "1767261600", "shoe": {"size": 38}});
    assert_eq!(line.shell.json(&["users.get", "--path", "uid=ada", "--on-behalf-of", "grace"]), ada);
    assert_eq!(line.sent(), ["GET /users/ada\n    apikey: example-api-key\n    onbehalfof: grace"]);

    let full = line.shell.json(&["users.get", "--path", "uid=ada", "--full"]);
    assert_eq!((&full["data"], &full["meta"], &full["status"]), (&ada, &Value::Null, &json!(200)));
    assert_eq!(full["headers"]["content-type"], json!("application/json"));
    line.sent();

    assert_eq!(line.shell.json(&["users.list", "--query", "perPage=1", "--all"]), json!([{"uid": "ada"}, {"uid": "grace"}]));
    assert_eq!(line.sent().len(), 2);
    let full = line.shell.json(&["users.list", "--query", "perPage=1", "--full"]);
    assert_eq!(full["meta"]["pagination"]["total_pages"], json!(2));
}

#[test]
fn bodies_come_as_json_from_a_file_or_from_standard_input() {
    let line = open();
    let body = r#"{"uid": "ada", "name": "Ada", "tags": ["vip"]}"#;
    let sent =
        "POST /users\n    apikey: example-api-key\n    content-type: application/json\n    {\"uid\":\"ada\",\"name\":\"Ada\",\"tags\":[\"vip\"]}";
    line.shell.json(&["users.create", "--body", body]);
    assert_eq!(line.sent(), [sent]);

    let file = tempfile::NamedTempFile::new().expect("a file can be made");
    fs::write(&file, body).expect("it can be written");
    line.shell.json(&["users.create", "--body", &format!("@{}", file.path().display())]);
    assert_eq!(line.sent(), [sent]);

    assert_eq!(line.shell.run_with_input(&["users.create", "--body", "-"], body).code, 0);
    assert_eq!(line.sent(), [sent]);

    let message = r#"{"receiver": "grace", "receiverType": "user", "type": "text", "data": {"text": "Hello"}}"#;
    line.shell.json(&["messages.send", "--body", message, "--on-behalf-of", "ada"]);
    let sent = line.sent();
    assert!(sent[0].ends_with(r#"{"receiver":"grace","receiverType":"user","type":"text","data":{"text":"Hello"}}"#), "{sent:?}");
}

#[test]
fn what_does_not_fit_is_not_sent() {
    let line = open();
    for (arguments, reason) in [
        (vec!["users.create", "--body", r#"{"uid": "ada", "name": "Ada", "nmae": 1}"#], "error: the body of `users.create` has no field `nmae`\n"),
        (vec!["users.create", "--body", r#"{"uid": "ada"}"#], "error: `users.create` needs the body field `name`\n"),
        (vec!["users.create", "--body", r#"{"uid": "ada", "name": 7}"#], "error: name: expected string, found integer\n"),
        (vec!["users.create", "--body", r#"["ada"]"#], "error: the body of `users.create` is an object\n"),
        (vec!["users.create", "--body", "{"], "error: the body is not JSON, at line 1 column 1\n"),
        (vec!["users.create", "--body", "@no/such/file"], "error: `--body @no/such/file`: No such file or directory (os error 2)\n"),
        (vec!["users.get"], "error: `users.get` needs `--path uid=…`\n"),
        (vec!["users.get", "--path", "uid"], "error: `--path uid` is not NAME=VALUE\n"),
        (vec!["users.get", "--path", "uid=ada", "--query", "page=1"], "error: `users.get` has no query parameter `page`\n"),
        (vec!["users.get", "--path", "uid=ada", "--path", "uid=bob"], "error: `--path uid` is given more than once\n"),
        (vec!["users.get", "--path", "uid=ada", "--all"], "error: `users.get` has no pages: leave out `--all`\n"),
        (vec!["users.list", "--query", "perPage=many"], "error: `--query perPage`: expected integer\n"),
        (vec!["users.get", "--path", "uid=ada", "--body", "{}"], "error: `users.get` takes no body\n"),
        (vec!["users.gte"], "error: there is no endpoint `users.gte`; `cometchat endpoints` lists them\n"),
    ] {
        assert_eq!(line.refusal(&arguments), reason, "{arguments:?}");
    }
    assert!(line.refusal(&["users.get", "--pth", "uid=ada"]).contains("--path"), "clap knows the nearest word");
    for body in [r#"{"type": "text", "data": {"txt": "Hello"}}"#, r#"{"category": "smoke"}"#] {
        let reason = line.refusal(&["messages.send", "--body", body]);
        assert!(reason.starts_with("error: "), "{reason}");
    }
}

#[test]
fn policies_hold_here_too() {
    let line = open();
    let reaction = ["messages.add_reaction", "--path", "id=42", "--path", "reaction=👍"];
    assert_eq!(line.refusal(&reaction), "error: `messages.add_reaction` must act as a user: give `--on-behalf-of USER`\n");
    let delete = ["users.delete", "--path", "uid=bob", "--on-behalf-of", "ada"];
    assert_eq!(line.refusal(&delete), "error: `users.delete` cannot act as a user: leave out `--on-behalf-of`\n");
    let odd = ["users.get", "--path", "uid=bob", "--on-behalf-of", "a da"];
    assert!(line.refusal(&odd).starts_with("error: `--on-behalf-of`: expected "));
}

#[test]
fn failures_are_json_without_secrets() {
    let line = open();
    let Run { code, out, err } = line.shell.run(&["users.get", "--path", "uid=bob"]);
    assert_eq!((code, out.as_str()), (1, ""));
    let error = read(&err)["error"].clone();
    assert_eq!((&error["status"], &error["code"]), (&json!(404), &json!("ERR_UID_NOT_FOUND")));
    assert_eq!((&error["endpoint"], &error["message"], &error["retryable"]), (&json!("users.get"), &json!("There is no such user."), &json!(false)));

    let group = r#"{"guid": "tea", "name": "Tea", "type": "password", "password": "example-password"}"#;
    let Run { code, err, .. } = line.shell.run(&["groups.create", "--body", group]);
    assert_eq!((code, &read(&err)["error"]["code"]), (1, &json!("ERR_EMPTY_GROUP_PASS")));

    let Run { code, out, err } = Shell::at("http://127.0.0.1:1").run(&["call", "users.list"]);
    assert_eq!((code, out.as_str(), &read(&err)["error"]["kind"]), (3, "", &json!("Connect")));
}

#[test]
fn settings_come_from_the_environment() {
    let line = open();
    let proxy = format!("{}/proxy/v9/", line.server.url);
    let proxied = Shell::at(&proxy);
    let run = proxied.run(&["call", "users.update", "--path", "uid=ada", "--body", r#"{"uid": 1}"#]);
    assert_eq!(run.code, 2, "a path parameter is no field of the body");
    let run = proxied.run(&["call", "users.update", "--path", "uid=ada", "--body", r#"{"name": "Ada"}"#]);
    assert_eq!((run.code, &read(&run.err)["error"]["path"]), (3, &json!("data.uid")), "the answer lacks it");
    assert!(line.sent()[0].starts_with("PUT /proxy/v9/users/ada\n"));

    let demo = line.shell.clone().without("COMETCHAT_API_KEY").with(&[("COMETCHAT_AUTH_KEY", "example-auth-key")]);
    assert_eq!(demo.run(&["users.create", "--body", r#"{"uid": "ada", "name": "Ada"}"#]).code, 0);
    assert!(line.sent()[0].contains("\n    apikey: example-auth-key\n"), "the other key counts where the first is missing");

    let Run { code, err, .. } = Shell::new().with(&SETTINGS[..1]).run(&["call", "users.list"]);
    assert_eq!((code, &read(&err)["error"]["input"]), (2, &json!("COMETCHAT_REGION")));
    let Run { code, err, .. } = Shell::at("http://example.com").run(&["call", "users.list"]);
    assert_eq!((code, &read(&err)["error"]["input"]), (2, &json!("COMETCHAT_BASE_URL")));

    let Run { code, out, .. } = Shell::new().run(&["endpoints"]);
    assert!(code == 0 && out.contains("users.create"), "{out}");
    let Run { code, out, .. } = Shell::new().run(&["call", "--help"]);
    assert!(code == 0 && out.contains("COMETCHAT_AUTH_KEY"), "{out}");
}

/// Not that anybody asked for them.
#[test]
fn proxies_of_the_environment_are_left_alone() {
    let (line, proxy) = (open(), Server::start(|_| (502, "{}".to_owned())));
    let proxies = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"].map(|name| (name, proxy.url.as_str()));
    let shell = line.shell.with(&proxies);
    assert_eq!(shell.run(&["users.get", "--path", "uid=ada"]).code, 0);
    // Nobody is there, and over https a proxy would be asked first.
    let shell = shell.with(&[("COMETCHAT_BASE_URL", "https://127.0.0.1:1")]);
    assert_eq!(shell.run(&["users.get", "--path", "uid=ada"]).code, 3);
    assert!(proxy.is_quiet(), "nothing went to the proxy");
}

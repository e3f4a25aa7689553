//! What is sent for what was typed, and what is refused before anything is sent.

use super::open;
use crate::built::Run;
use crate::shell::{SETTINGS, Shell};

const HEAD: &str = "\n    apikey: example-api-key\n    content-type: application/json\n    ";

#[test]
fn arguments_and_options_become_a_request() {
    let line = open();
    line.shell.out(&["users", "create", "ada", "Ada Lovelace", "--tags", "vip", "--tags", "tea", "--with-auth-token", "--metadata", r#"{"tea": 1}"#]);
    let body = r#"{"uid":"ada","name":"Ada Lovelace","metadata":{"tea":1},"tags":["vip","tea"],"withAuthToken":true}"#;
    assert_eq!(line.sent(), [format!("POST /users{HEAD}{body}")]);

    line.shell.out(&["messages", "send", "--receiver", "grace", "--receiver-type", "user", "--data.text", "Tea?", "--on-behalf-of", "ada"]);
    let sent = line.sent();
    assert!(sent[0].ends_with(r#"{"receiver":"grace","receiverType":"user","data":{"text":"Tea?"}}"#), "{sent:?}");
    assert!(sent[0].contains("onbehalfof: ada"), "{sent:?}");

    line.shell.out(&["users", "list", "--tags", "vip", "--tags", "tea", "--with-tags=false"]);
    assert_eq!(line.sent(), ["GET /users?withTags=false&tags=vip%2Ctea\n    apikey: example-api-key"]);

    line.shell.out(&["messages", "add-reaction", "42", "👍", "--on-behalf-of", "ada"]);
    assert!(line.sent()[0].starts_with("POST /messages/42/reactions/%F0%9F%91%8D\n"));

    line.shell.out(&["extensions", "giphy", "get", "app"]);
    assert!(line.sent()[0].contains("\n    key: example-management-key\n    secret: example-management-secret"), "nested, and of another family");
}

#[test]
fn options_go_over_a_body() {
    let line = open();
    let file = tempfile::NamedTempFile::new().expect("a file can be made");
    std::fs::write(&file, r#"{"uid": "ada", "name": "A", "tags": ["vip"]}"#).expect("it can be written");
    let body = format!("@{}", file.path().display());
    line.shell.out(&["users", "create", "--body", &body]);
    line.shell.out(&["users", "create", "grace", "Grace", "--body", &body]);
    let sent = line.sent();
    assert!(sent[0].ends_with(r#"{"uid":"ada","name":"A","tags":["vip"]}"#), "{sent:?}");
    assert!(sent[1].ends_with(r#"{"uid":"grace","name":"Grace","tags":["vip"]}"#), "{sent:?}");
}

#[test]
fn what_does_not_fit_is_not_sent() {
    let line = open();
    for (arguments, reason) in [
        (vec!["users", "create", "ada", "--body", "{}"], "error: `users.create` needs `<NAME>`, or `name` in `--body`\n"),
        (vec!["users", "create", "--body", r#"{"uid": "ada", "name": "Ada", "nmae": 1}"#], "error: the body of `users.create` has no field `nmae`\n"),
        (vec!["users", "create", "ada", "Ada", "--metadata", "{"], "error: `--metadata` is not JSON, at line 1 column 1\n"),
        (vec!["users", "list", "--per-page", "many"], "error: `--per-page`: expected integer\n"),
        (vec!["users", "get", "ada", "--all"], "error: `users.get` has no pages: leave out `--all`\n"),
        (vec!["messages", "send"], "error: `messages.send` needs a body: its options, or `--body`\n"),
        (vec!["users", "delete", "bob", "--on-behalf-of", "ada"], "error: `users.delete` cannot act as a user: leave out `--on-behalf-of`\n"),
        (vec!["messages", "add-reaction", "42", "👍"], "error: `messages.add_reaction` must act as a user: give `--on-behalf-of USER`\n"),
    ] {
        assert_eq!(line.refusal(&arguments), reason, "{arguments:?}");
    }
    assert!(line.refusal(&["users", "create", "ada"]).contains("<NAME>"));
    assert!(line.refusal(&["users", "list", "--with-tags=maybe"]).contains("[possible values: true, false]"));
}

#[test]
fn keys_that_may_not_are_not_used() {
    let line = open();
    let demo = line.shell.clone().without("COMETCHAT_API_KEY").with(&[("COMETCHAT_AUTH_KEY", "example-auth-key")]);
    assert_eq!(demo.refusal(&["users", "list"]), "error: `users.list` needs a key of the scope fullAccess: set `COMETCHAT_API_KEY`\n");
    assert!(line.server.is_quiet());
    demo.out(&["users", "create", "ada", "Ada"]);
    assert!(line.sent()[0].contains("apikey: example-auth-key"));
}

#[test]
fn the_exit_code_says_what_went_wrong() {
    let line = open();
    let Run { code, out, err } = line.shell.run(&["users", "get", "bob"]);
    let error: serde_json::Value = serde_json::from_str(&err).expect("an error is JSON");
    assert_eq!((code, out.as_str(), &error["error"]["code"]), (1, "", &"ERR_UID_NOT_FOUND".into()));
    assert_eq!(Shell::at("http://127.0.0.1:1").run(&["users", "get", "ada"]).code, 3);
    assert_eq!(Shell::new().refusal(&["users", "get", "ada"]), "error: `COMETCHAT_APP_ID`: is not set in the environment\n");
    assert_eq!(Shell::new().run(&["users"]).code, 2);
    assert_eq!(Shell::new().run(&["users", "--help"]).code, 0);
}

#[test]
fn a_dry_run_shows_the_request_and_no_key() {
    let line = open();
    let typed = ["users", "create", "ada", "Ada's", "--dry-run"];
    let http = line.shell.out(&typed);
    let host = line.server.url.trim_start_matches("http://");
    let head = format!("POST /users HTTP/1.1\nhost: {host}\ncontent-type: application/json\napikey: $COMETCHAT_API_KEY\n\n");
    assert_eq!(http, head + "{\"uid\":\"ada\",\"name\":\"Ada's\"}\n");
    let curl = line.shell.out(&["users", "create", "ada", "Ada's", "--dry-run=curl"]);
    let lines = [
        format!("curl --request POST '{}/users'", line.server.url),
        "  --header 'content-type: application/json'".into(),
        "  --header \"apikey: $COMETCHAT_API_KEY\"".into(),
        "  --data-raw '{\"uid\":\"ada\",\"name\":\"Ada'\\''s\"}'\n".into(),
    ];
    assert_eq!(curl, lines.join(" \\\n"));
    let file = tempfile::NamedTempFile::new().expect("a file can be made");
    let path = file.path().display().to_string();
    let parts = line.shell.out(&["keyword-lists", "create", "word", "--name", "Tea", "--file", &path, "--dry-run=curl"]);
    assert!(parts.contains("--form 'category=word'") && parts.contains("--form 'file=@"), "{parts}");
    let secret = line.shell.out(&["groups", "create", "tea", "Tea", "password", "--password", "example-password", "--dry-run"]);
    assert!(secret.contains("[redacted]"), "{secret}");
    assert!(line.server.is_quiet(), "nothing is sent");
    assert_eq!(Shell::new().with(&SETTINGS[..2]).run(&["users", "list", "--dry-run"]).code, 0, "it needs no key");
}

//! A crate in a workspace of its own, written as somebody would who has only the documentation: it is built, run, and what it sends is looked at.

use serde_json::{Value, json};

use crate::built::{Run, Workspace};
use crate::server::Server;
use crate::shell::Shell;
use crate::{project, request};

#[test]
fn a_server_does_its_errands() {
    let workspace = Workspace::open("downstream");
    workspace.copy(&project::root().join("tests/downstream"), "");
    let program = workspace.build(&[], "downstream");
    let server = Server::start(answer);
    let Run { code, out, err } = program.run(&Shell::at(&server.url).environment(), &[]);
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    let sent: Vec<String> = server.requests().iter().map(|request| request::plain(request)).collect();
    insta::with_settings!({snapshot_path => "snapshots/downstream", prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!("output", out);
        insta::assert_snapshot!("requests", sent.join("\n\n"));
    });
}

/// Answers as the API does, as far as the program can tell.
fn answer(request: &str) -> (u16, String) {
    let (line, _) = request.split_once(" HTTP/1.1").expect("a request line");
    let is_adas = request.contains(r#""uid":"ada""#);
    let (data, meta) = match line {
        "POST /users" if is_adas => {
            let error = json!({"code": "ERR_UID_ALREADY_EXISTS", "message": "The uid ada is taken.", "devMessage": "", "source": "api"});
            return (400, json!({ "error": error }).to_string());
        }
        "GET /users/ada" => (json!({"uid": "ada", "name": "Ada Lovelace"}), Value::Null),
        "POST /users" => (json!({"uid": "grace", "name": "Grace Hopper"}), Value::Null),
        "POST /users/ada/auth_tokens" | "POST /users/grace/auth_tokens" => (json!({"authToken": "example-auth-token"}), Value::Null),
        "POST /groups" => (json!({"guid": "lovers-of-tea", "name": "Lovers of Tea", "type": "public"}), Value::Null),
        "POST /groups/lovers-of-tea/members" => {
            let unknown = json!({"success": false, "error": {"code": "ERR_UID_NOT_FOUND", "message": "There is no user nobody."}});
            (json!({"admins": {"ada": {"success": true}}, "participants": {"grace": {"success": true}, "nobody": unknown}}), Value::Null)
        }
        "POST /messages" if request.contains("Coming!") => (message(102, "ada", "Coming!"), Value::Null),
        "POST /messages" | "POST /messages/101/reactions/%F0%9F%AB%96" => (message(101, "app_system", "The kettle is on."), Value::Null),
        "GET /groups/lovers-of-tea/messages?limit=2" => {
            let next = json!({"affix": "append", "sentAt": 1_767_261_700, "id": 102});
            (json!([message(101, "app_system", "The kettle is on."), message(102, "ada", "Coming!")]), json!({ "next": next }))
        }
        line if line.starts_with("GET /groups/lovers-of-tea/messages?limit=2&") => (json!([message(103, "grace", "Me too.")]), json!({})),
        "GET /users?perPage=2" => {
            (json!([{"uid": "ada"}, {"uid": "alan"}]), json!({"pagination": {"total": 0, "current_page": 1, "total_pages": 2}}))
        }
        "GET /users?perPage=2&page=2" => (json!([{"uid": "grace"}]), json!({"pagination": {"total": 0, "current_page": 2, "total_pages": 2}})),
        "GET /apps" => (json!([{"id": "2401a7b3c9d5e", "name": "Tea"}]), Value::Null),
        "POST /apps/2401a7b3c9d5e/webhooks" => {
            let webhook = json!({"id": "tea_hook", "name": "Tea hook", "webhookURL": "https://example.com/tea"});
            return (200, json!([{ "data": webhook }]).to_string());
        }
        line => panic!("unexpected: {line}"),
    };
    (200, json!({"data": data, "meta": meta}).to_string())
}

fn message(id: u64, sender: &str, text: &str) -> Value {
    json!({
        "id": id.to_string(), "sender": sender, "receiver": "lovers-of-tea", "receiverType": "group", "category": "message", "type": "text",
        "data": {"text": text}, "sentAt": 1_767_261_600 + id,
    })
}

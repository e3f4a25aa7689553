//! The command line as people use it: `cometchat RESOURCE METHOD …`.

mod calls;
mod help;
mod output;
mod profiles;
mod shortcuts;

use serde_json::{Value, json};

use crate::shell::Line;

fn open() -> Line {
    Line::open(answer)
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

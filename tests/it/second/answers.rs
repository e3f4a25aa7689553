//! The second API as a server would answer it: sometimes as described, sometimes in the forms that servers send all the same.

use serde_json::{Value, json};

/// Answers a request.
pub(crate) fn answer(request: &str) -> (u16, String) {
    let (head, _) = request.split_once("\r\n\r\n").expect("a head ends");
    let (method, rest) = head.split_once(' ').expect("a method");
    let (target, _) = rest.split_once(' ').expect("a target");
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let asks = |pair: &str| query.split('&').any(|given| given == pair);
    let has = |text: &str| request.contains(text);
    if method == "HEAD" {
        return (204, String::new());
    }
    if let Some(book) = path.strip_prefix("/api/v2/books") {
        return books(method, book, has("Odyssey"), asks("sheet=2"));
    }
    let (status, body) = match (method, path) {
        (_, "/v1/books/el/count") => (200, json!({"sf": 12, "crime": "3"})),
        (_, "/api/v2/find") => (200, result(&json!([{"id": "7", "title": "Dune"}]))),
        (_, path) if path.starts_with("/api/v2/shelves/") => (200, shelves(method, path, has("X-On-Loan-For") || has("x-on-loan-for"))),
        ("GET", "/api/v2/loans") => (200, loans(asks("after=first"))),
        ("POST", "/api/v2/loans") => (201, result(&loan())),
        ("POST", "/api/v2/loans/first/renewal") => {
            (200, result(&json!({"id": "first", "bookId": 7, "borrower": {"card": "ADA-1", "name": "Ada"}, "fine": "0.5"})))
        }
        ("DELETE", "/api/v2/loans/first") => return (204, String::new()),
        ("POST", "/books/7/cover") => (201, json!({"id": "c1", "title": "A planet"})),
        ("GET", "/covers") => (200, json!([{"id": "c1"}, {"id": "c2", "url": "https://covers.library.example/c2.svg"}])),
        ("GET", "/covers/c9") => (404, json!({"problem": {"type": "cover-missing", "title": "There is no cover c9.", "hint": "Look at the list."}})),
        (_, path) => (404, json!({"statusCode": 404, "error": "Not Found", "message": format!("Nobody lives at {path}.")})),
    };
    (status, body.to_string())
}

fn result(result: &Value) -> Value {
    json!({"result": result, "info": {}})
}

/// What lies under `/books`.
fn books(method: &str, book: &str, odyssey: bool, second: bool) -> (u16, String) {
    let body = match (method, book) {
        ("POST", "") if odyssey => result(&json!({"id": "8", "title": "Odyssey", "attributes": "unknown"})),
        ("POST", "") => result(&json!({
            "id": "7", "title": "Dune", "type": "graphic-novel", "pages": "412", "subtitle": null, "attributes": [], "colour": "sand",
        })),
        ("GET", "") if second => json!({"result": [{"id": "9", "title": "Faust"}], "info": {"paging": {"sheets": {"at": 2, "of": 2}}}}),
        ("GET", "") => json!({
            "result": [{"id": "7", "title": "Dune", "shelfmark": "A-1"}, {"id": "8", "title": "Emma"}],
            "info": {"paging": {"sheets": {"at": 1, "of": 2}}},
        }),
        ("GET", "/7") => json!({"result": {"id": 7, "title": "Dune", "language": "zh-Hant"}, "info": {"seen": 3}, "took": "4 ms"}),
        ("GET", "/404") => return (404, json!({"statusCode": 404, "error": "Not Found", "message": "There is no book 404."}).to_string()),
        ("GET", "/500") => result(&json!({"id": "500", "title": {"text": "Dune"}})),
        ("PUT", "/7/keywords") => result(&json!(["sand", "worms"])),
        ("PUT" | "PATCH", "/7") => result(&json!({"id": "7", "title": "Dune"})),
        ("DELETE", "/7") => return (200, String::new()),
        ("POST", "/7%2F8/scent") => result(&json!({"smells": "of sand"})),
        _ => return (400, json!({"statusCode": 400, "error": "Bad Request", "message": "That is no call about books."}).to_string()),
    };
    (200, body.to_string())
}

/// What lies under `/shelves`.
fn shelves(method: &str, path: &str, patron: bool) -> Value {
    let magazine = json!({"type": "magazine", "item": {"name": "Byte", "issue": 12}});
    let book = json!({"type": "book", "item": {"id": "7", "title": "Dune"}});
    match (method, path.rsplit('/').next().unwrap_or_default()) {
        ("GET", "tree") => result(&json!({
            "code": "A 1/2",
            "boards": [{
                "code": "upper",
                "above": {"code": "A 1/2"},
                "places": {"left": book, "right": {"type": "vase", "item": {"filled": true}}},
            }],
        })),
        ("GET", _) => result(&json!([book, magazine])),
        ("PUT", _) => json!({"result": [{"result": {"shelf": "A-1", "outcome": {"verdict": "incomplete", "missing": 2}}, "info": {}}]}),
        _ if patron => result(&magazine),
        _ => result(&book),
    }
}

fn loans(second: bool) -> Value {
    if second {
        json!({"result": [{"id": "second", "bookId": "8"}], "info": {"links": {"onward": null}}})
    } else {
        json!({"result": [{"id": "first", "bookId": "7"}], "info": {"links": {"onward": {"after": "first", "from": 2}}}})
    }
}

fn loan() -> Value {
    json!({
        "id": "first", "bookId": 7, "state": "lost", "due": "2026-12-24T18:00:00+01:00", "borrower": [], "fine": "none",
        "receiptKey": "example-receipt-key", "before": {"id": "earlier", "bookId": "7"},
    })
}

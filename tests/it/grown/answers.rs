//! The new family as a server would answer it: without an envelope, with 201 and 204, with a token beside a list, with refusals that are flat.

use serde_json::{Value, json};

/// Answers a request.
pub(crate) fn answer(request: &str) -> (u16, String) {
    let (line, _) = request.split_once(" HTTP/1.1").expect("a request line");
    let (method, target) = line.split_once(' ').expect("a method");
    let path = target.strip_prefix("/apps/tea/beta/").expect("the prefix of the path");
    let has = |text: &str| request.contains(text);
    let (status, body) = match (method, path) {
        ("POST", "notebooks") if has(r#""title":"""#) => {
            let faults = json!(["title should not be empty", "title should be a text"]);
            (400, json!({"statusCode": 400, "message": faults, "error": "Bad Request"}))
        }
        ("POST", "notebooks") => {
            let cover = json!({"color": "green", "label": {"text": "Tea", "upright": true}});
            (201, json!({"id": "7", "title": "Kinds of tea", "state": "draft", "cover": cover, "pages": 40}))
        }
        ("GET", "notebooks/7") => (200, json!({"id": 7, "title": "Kinds of tea", "openedAt": "1767261600"})),
        ("GET", "notebooks/404") => (404, json!({"statusCode": 404, "message": "There is no notebook 404.", "error": "Not Found"})),
        ("GET", path) if path.starts_with("notebooks?") => {
            (200, json!([{"id": "7", "title": "Kinds of tea", "state": "shared"}, {"id": "8", "title": "Cups", "state": "lost"}]))
        }
        ("PATCH", "notebooks/7") => (200, json!({"id": "7", "title": "All kinds of tea", "cover": null})),
        ("PUT", "notebooks/7/tags") => (200, json!(["green", "tea"])),
        ("POST", "notebooks/7/readers") => (201, json!({"grace": true, "alan": false})),
        ("DELETE", "notebooks" | "notebooks/7/entries/e1") => return (204, String::new()),
        ("GET", path) if path.starts_with("notebooks/7/entries") => (200, entries(path.contains("after=sencha%20%26%20more"))),
        ("POST", "notebooks/7/entries") if has("Gyokuro") => (201, json!({"kind": "note", "text": "Gyokuro", "mentions": ["grace"]})),
        ("POST", "notebooks/7/entries") => (201, json!({"kind": "drawing", "strokes": [{"points": [0, 2.5], "ink": "black"}]})),
        ("POST", "notebooks/7/files") => (201, json!({"fileId": "f1", "bytes": 6})),
        (method, path) => panic!("unexpected: {method} {path}"),
    };
    (status, body.to_string())
}

fn entries(second: bool) -> Value {
    if second {
        json!({"entries": [{"kind": "stain", "of": "tea"}], "nextToken": null})
    } else {
        let drawing = json!({"kind": "drawing", "strokes": [{"points": [0.5, 1]}]});
        json!({"entries": [{"kind": "note", "text": "Sencha"}, drawing], "nextToken": "sencha & more"})
    }
}

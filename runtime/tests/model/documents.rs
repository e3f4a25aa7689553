//! Documents: what is JSON at all, and what is too much of it.

use runtime::model::{Document, Node, decode_slice};
use runtime::{Json, Object};

use crate::types::User;
use crate::{json, kept, refused};

#[test]
fn documents_are_kept_as_they_are() {
    for text in ["null", "[1, -1, 18446744073709551615, 0.5, true]", r#"{"b": {"\u00e9\n": []}, "a": "\ud83d\ude00"}"#] {
        kept::<Json>(text);
        assert_eq!(Document::parse(text.as_bytes()).unwrap().root().to_json(), json(text));
        assert!(Document::parse(text.as_bytes()).unwrap().root() == Document::from(&json(text)).root());
    }
    let free: Object = decode_slice(br#"{"b": 1, "a": 2}"#).unwrap();
    assert_eq!(free.keys().collect::<Vec<_>>(), ["b", "a"]);
}

#[test]
fn nodes_are_found_by_name() {
    let document = Document::parse(br#"{"data": {"list": []}}"#).unwrap();
    let node = document.root();
    assert_eq!(node.get("data").and_then(|data| data.get("list")).map(Node::kind), Some("list"));
    assert!(node.get("list").is_none() && Node::Null.get("data").is_none());
}

#[test]
fn what_is_no_document_is_refused() {
    for text in ["", "{", "[1,]", "{} {}", "nul", "\"\u{1}\"", "<html>"] {
        let problem = refused::<User>(text);
        assert!(problem.starts_with("expected a JSON document, found "), "{problem}");
    }
    assert!(decode_slice::<Json>(b"\"\xff\"").is_err());
}

#[test]
fn depth_is_limited() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    kept::<Json>(&nested(127));
    assert!(refused::<Json>(&nested(128)).contains("recursion limit"));
    let friends = |depth: usize| format!(r#"{}{{"uid": "z"}}{}"#, r#"{"uid": "a", "friend": "#.repeat(depth), "}".repeat(depth));
    kept::<User>(&friends(126));
    assert!(refused::<User>(&friends(200)).contains("recursion limit"));
}

#[test]
fn an_object_may_have_very_many_fields() {
    let fields: Vec<String> = (0..50_000).map(|number| format!(r#""f{}": {number}"#, number % 40_000)).collect();
    let user: User = decode_slice(format!(r#"{{{}, "uid": "ada"}}"#, fields.join(",")).as_bytes()).unwrap();
    assert_eq!(user.extra.iter().count(), 40_000);
    assert_eq!(user.extra.get("f5"), Some(&Json::from(40_005)));
}

/// A program's other crates may switch `serde_json`'s `arbitrary_precision` on, which hands numbers over in a form of its own.
#[test]
fn numbers_are_read_in_the_form_of_arbitrary_precision() {
    for (digits, node) in
        [("1", Node::Integer(1)), ("-1", Node::Integer(-1)), ("18446744073709551615", Node::Unsigned(u64::MAX)), ("0.5", Node::Number(0.5))]
    {
        let form = format!(r#"{{"$serde_json::private::Number": "{digits}"}}"#);
        assert!(Document::parse(form.as_bytes()).unwrap().root() == node, "{digits}");
    }
}

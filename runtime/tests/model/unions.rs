//! Unions, with the tag inside and beside.

use runtime::model::{Encode, check};

use crate::types::{Closed, ClosedDefault, Empty, Entity, NewMessage, Outgoing, OutgoingCustom, User};
use crate::{json, kept, read, refused, refused_strictly};

#[test]
fn the_tag_inside_picks_the_record() {
    assert!(matches!(read(r#"{"category": "message", "text": "hi"}"#), NewMessage::Message(message) if message.text == "hi"));
    assert!(matches!(read(r#"{"text": "hi"}"#), NewMessage::Message(_)));
    assert!(matches!(read(r#"{"data": {}, "category": "custom"}"#), NewMessage::Custom(_)));
    for text in [
        r#"{"category": "message", "text": "hi"}"#,
        r#"{"text": "hi", "new": 1}"#,
        r#"{"data": {}, "category": "custom", "parent": 5}"#,
        r#"{"category": "later", "x": [1]}"#,
        r#"{"category": "custom", "no data": 1}"#,
        r#"{"category": 5}"#,
        r#""not even an object""#,
    ] {
        kept::<NewMessage>(text);
    }
}

#[test]
fn what_does_not_fit_is_unknown_or_refused() {
    for text in [r#"{"category": "later"}"#, r#"{"category": "custom"}"#, r#"{"category": true, "text": "a"}"#, "null"] {
        assert!(matches!(read(text), NewMessage::Unknown(raw) if raw == json(text)), "{text}");
    }
    assert_eq!(refused::<Closed>(r#"{"kind": "later"}"#), "kind: expected one of text, empty, found another tag");
    assert_eq!(refused::<Closed>(r#"{"text": "a"}"#), "kind: expected one of text, empty, found nothing");
    assert_eq!(refused::<Closed>(r#"{"kind": "text"}"#), "text: expected string, found nothing");
    assert_eq!(refused::<Closed>("5"), "expected object, found integer");
    assert_eq!(read::<ClosedDefault>(r#"{"text": "a"}"#).encode(), json(r#"{"text": "a"}"#));
}

#[test]
fn the_tag_is_written_in_front_unless_it_is_meant_anyway() {
    let outgoing: Outgoing = read(r#"{"text": "hi"}"#);
    assert_eq!(NewMessage::from(outgoing.clone()).encode().to_string(), r#"{"text":"hi"}"#);
    assert_eq!(Closed::from(outgoing).encode().to_string(), r#"{"kind":"text","text":"hi"}"#);
    assert_eq!(Closed::from(Empty::default()).encode().to_string(), r#"{"kind":"empty"}"#);
    let custom: OutgoingCustom = read(r#"{"data": {}}"#);
    assert_eq!(NewMessage::from(custom.clone()), NewMessage::from(Box::new(custom.clone())));
    assert_eq!(NewMessage::from(custom).encode().to_string(), r#"{"category":"custom","data":{}}"#);
}

#[test]
fn the_tag_beside_wraps_the_record() {
    let entity: Entity = read(r#"{"entityType": "user", "entity": {"uid": "ada", "age": "3"}}"#);
    assert!(matches!(&entity, Entity::User(user) if user.age == Some(3)));
    assert_eq!(entity.encode().to_string(), r#"{"entityType":"user","entity":{"uid":"ada","age":"3"}}"#);
    assert!(matches!(read(r#"{"entityType": "user"}"#), Entity::Unknown(_)));
    let user: User = read(r#"{"uid": "not allowed"}"#);
    assert_eq!(Entity::from(user).check().unwrap_err().to_string(), "entity.uid: expected [A-Za-z-]{1,10}");
}

#[test]
fn strict_reading_knows_the_tag_as_a_field() {
    for text in [r#"{"category": "message", "text": "hi"}"#, r#"{"text": "hi"}"#, r#"{"data": {"a": 1}, "category": "custom"}"#] {
        assert_eq!(check::<NewMessage>(&json(text)).unwrap(), json(text));
    }
    let cases = [
        (r#"{"category": "later"}"#, "category: expected one of message, custom, found another tag"),
        (r#"{"category": "message", "txet": "hi"}"#, "text: expected string, found nothing"),
        (r#"{"category": "message", "text": "hi", "kind": "text"}"#, "kind: expected a known field, found an unknown one"),
        (r#"{"category": "custom", "data": {}, "parent": {"category": 1}}"#, "parent: expected string, found object"),
    ];
    for (text, problem) in cases {
        assert_eq!(refused_strictly::<NewMessage>(text), problem, "{text}");
    }
    assert_eq!(
        refused_strictly::<Entity>(r#"{"entityType": "user", "entity": {"uid": "a", "entityType": 1}}"#),
        "entity.entityType: expected a known field, found an unknown one"
    );
    assert_eq!(
        refused_strictly::<Entity>(r#"{"entityType": "user", "entity": {"uid": "a"}, "more": 1}"#),
        "expected an object of tag and content, found object"
    );
}

#[test]
fn unions_pass_through_serde() {
    let text = r#"{"entityType":"group","entity":{"type":"public","members":[]}}"#;
    let entity: Entity = serde_json::from_str(text).unwrap();
    assert!(matches!(&entity, Entity::Group(group) if group.members.is_empty()));
    assert_eq!(serde_json::to_string(&entity).unwrap(), text);
}

#[test]
fn what_is_unknown_is_shown_by_its_names() {
    let shown = format!("{:?}", read::<Entity>(r#"{"entityType": "vase", "token": "example-token"}"#));
    assert_eq!(shown, r#"Unknown(["entityType", "token"])"#);
    assert_eq!(format!("{:?}", read::<Entity>(r#"{"entityType": "group"}"#)), r#"Unknown(["entityType"])"#);
}

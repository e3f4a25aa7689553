//! Unusual forms: what they mean, and that they are written back as they came.

use runtime::model::{Decode, Document, Encode, Node, Reading};
use runtime::{Map, Object, Timestamp};

use crate::types::{Group, MessageId, OutgoingCustom, User};
use crate::{json, kept, read, refused};

/// A user with one more field.
fn user(field: &str) -> String {
    format!(r#"{{"uid": "ada", {field}}}"#)
}

#[test]
fn unusual_forms_mean_the_usual_ones() {
    let same = [
        (r#""age": "42""#, r#""age": 42"#),
        (r#""age": "-42""#, r#""age": -42"#),
        (r#""age": 42.0"#, r#""age": 42"#),
        (r#""score": "4.25""#, r#""score": 4.25"#),
        (r#""score": "5""#, r#""score": 5"#),
        (r#""score": 5.0"#, r#""score": 5"#),
        (r#""blocked": 1"#, r#""blocked": true"#),
        (r#""blocked": "0""#, r#""blocked": false"#),
        (r#""blocked": "true""#, r#""blocked": true"#),
        (r#""name": 7"#, r#""name": "7""#),
        (r#""name": 7.5"#, r#""name": "7.5""#),
        (r#""token": 7"#, r#""token": "7""#),
        (r#""born": 1990"#, r#""born": "1990""#),
        (r#""lastSeen": "1630306819""#, r#""lastSeen": 1630306819"#),
        (r#""lastSeen": 1630306819.0"#, r#""lastSeen": 1630306819"#),
        (r#""metadata": []"#, r#""metadata": {}"#),
        (r#""counts": []"#, r#""counts": {}"#),
        (r#""counts": {"a": "1"}"#, r#""counts": {"a": 1}"#),
        (r#""tags": {"0": "a", "1": "b"}"#, r#""tags": ["a", "b"]"#),
        (r#""tags": {"10": "b", "9": "a", "x": "kept raw"}"#, r#""tags": ["a", "b"]"#),
        (r#""tags": {}"#, r#""tags": []"#),
        (r#""tags": ["a", 5]"#, r#""tags": ["a", "5"]"#),
        (r#""tags": null"#, r#""any": null"#),
        (r#""loose": "text""#, r#""any": null"#),
    ];
    for (odd, usual) in same {
        let (mut odd, mut usual) = (read::<User>(&user(odd)), read::<User>(&user(usual)));
        (usual.any, usual.extra) = Default::default();
        odd.extra = usual.extra.clone();
        assert_eq!(odd, usual);
    }
}

#[test]
fn unusual_forms_are_written_as_they_came() {
    let fields = [
        r#""age": "42""#,
        r#""age": "007""#,
        r#""age": 42.0"#,
        r#""age": null"#,
        r#""score": "4.250""#,
        r#""score": 9007199254740993"#,
        r#""blocked": "1""#,
        r#""name": 18446744073709551615"#,
        r#""token": 5"#,
        r#""lastSeen": "1630306819""#,
        r#""metadata": []"#,
        r#""counts": {"a": "1", "b": 2}"#,
        r#""tags": {"10": "b", "9": "a", "x": "kept raw"}"#,
        r#""tags": ["a", 5]"#,
        r#""loose": {"a": 1}"#,
        r#""loose": [1, 2]"#,
        r#""loose": null"#,
        r#""friend": {"uid": 5, "age": "3", "tags": {"1": 1}}"#,
    ];
    for field in fields {
        kept::<User>(&user(field));
    }
}

#[test]
fn a_changed_field_is_written_in_its_usual_form() {
    let mut user: User = read(r#"{"uid": "ada", "age": "42", "blocked": 1, "tags": ["a", 5], "loose": 5}"#);
    user.age = Some(43);
    user.tags.as_mut().unwrap().push("b".to_owned());
    assert_eq!(user.encode(), json(r#"{"uid": "ada", "age": 43, "blocked": 1, "tags": ["a", "5", "b"], "loose": 5}"#));
    user.loose = Some(Object::new());
    user.blocked = None;
    assert_eq!(user.encode(), json(r#"{"uid": "ada", "age": 43, "tags": ["a", "5", "b"], "loose": {}}"#));
    user.age = Some(42);
    assert_eq!(user.encode()["age"], json(r#""42""#));
}

#[test]
fn oddities_deep_in_lists_are_kept() {
    kept::<Group>(r#"{"type": "public", "members": [{"uid": "a", "age": "1"}, {"uid": "b", "friend": {"uid": "c", "metadata": []}}]}"#);
    kept::<Group>(r#"{"type": "public", "members": {"3": {"uid": "a", "age": "1"}, "1": {"uid": "b"}}}"#);
    kept::<Group>(r#"{"type": "public", "members": {"uid": "a", "tags": {"0": 1}}}"#);

    let mut group: Group = read(r#"{"type": "public", "members": [{"uid": "a", "age": "1"}, {"uid": "b", "age": "2"}]}"#);
    group.members[0].age = None;
    assert_eq!(group.encode(), json(r#"{"type": "public", "members": [{"uid": "a"}, {"uid": "b", "age": "2"}]}"#));
}

#[test]
fn an_object_where_a_list_belongs_is_a_list_of_one() {
    let group: Group = read(r#"{"type": "public", "members": {"uid": "a"}}"#);
    assert_eq!(group.members.len(), 1);
    assert_eq!(refused::<Group>(r#"{"type": "public", "members": {"name": "a"}}"#), "members.uid: expected string, found nothing");
}

#[test]
fn what_no_record_keeps_is_reported_to_the_outside() {
    let odd = |text: &str, read: fn(&Node<'_>, &mut Reading)| {
        let mut reading = Reading::lenient();
        read(&Document::parse(text.as_bytes()).unwrap().root(), &mut reading);
        reading.is_odd()
    };
    assert!(!odd(r#"{"uid": 5, "age": "3"}"#, |node, reading| drop(User::decode(node, reading).unwrap())));
    assert!(!odd(r#"[{"uid": 5}, {"uid": "b"}]"#, |node, reading| drop(Vec::<User>::decode(node, reading).unwrap())));
    assert!(odd(r#"[5, "a"]"#, |node, reading| drop(Vec::<String>::decode(node, reading).unwrap())));
    assert!(odd(r#"{"0": {"uid": "b"}}"#, |node, reading| drop(Vec::<User>::decode(node, reading).unwrap())));
    assert!(odd("[]", |node, reading| drop(Map::<User>::decode(node, reading).unwrap())));
    assert!(odd(r#"{"success": true}"#, |node, reading| <()>::decode(node, reading).unwrap()));
    assert!(!odd("null", |node, reading| <()>::decode(node, reading).unwrap()));
}

#[test]
fn some_forms_are_too_unusual() {
    assert_eq!(refused::<String>("true"), "expected string, found boolean");
    assert_eq!(refused::<i64>("1.5"), "expected integer, found number");
    assert_eq!(refused::<i64>("1e300"), "expected integer, found number");
    assert_eq!(refused::<i64>("18446744073709551615"), "expected integer, found large integer");
    assert_eq!(refused::<i64>(r#""12a""#), "expected integer, found string");
    assert_eq!(refused::<f64>(r#""NaN""#), "expected number, found string");
    assert_eq!(refused::<bool>("2"), "expected boolean, found integer");
    assert_eq!(refused::<Object>("[1]"), "expected object, found list");
    assert_eq!(refused::<Vec<String>>(r#""a""#), "expected list, found string");
    assert_eq!(refused::<Timestamp>(r#""yesterday""#), "expected timestamp in seconds, found string");
}

#[test]
fn identifiers_survive_as_numbers_and_as_text() {
    for text in [r#"{"data": {}, "parent": 18446744073709551615}"#, r#"{"data": {}, "parent": "18446744073709551615"}"#] {
        assert_eq!(read::<OutgoingCustom>(text).parent, Some(MessageId::from(u64::MAX)));
        kept::<OutgoingCustom>(text);
    }
    assert_eq!(MessageId::from(42).encode(), json(r#""42""#));
}

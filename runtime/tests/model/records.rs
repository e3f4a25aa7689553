//! Records: required and optional fields, unknown ones, and the way through serde.

use runtime::Json;
use runtime::model::{Encode, check};

use crate::types::{Empty, Group, MessageId, OutgoingCustom, Uid, User};
use crate::{json, kept, read, refused, refused_strictly};

#[test]
fn unknown_fields_are_kept_and_written_back() {
    let mut user: User = read(r#"{"uid": "ada", "new": {"deep": [1]}, "name": "Ada", "other": null}"#);
    assert_eq!(user.extra.iter().map(|(name, _)| name).collect::<Vec<_>>(), ["new", "other"]);
    assert_eq!(user.extra.get("new"), Some(&json(r#"{"deep": [1]}"#)));
    assert_eq!(user.encode().to_string(), r#"{"uid":"ada","name":"Ada","new":{"deep":[1]},"other":null}"#);

    user.extra.remove("new");
    user.extra.insert("other", 5);
    user.extra.insert("uid", "not the declared one");
    assert_eq!(user.encode().to_string(), r#"{"uid":"ada","name":"Ada","other":5}"#);
}

#[test]
fn the_order_of_fields_does_not_matter() {
    let declared: User = read(r#"{"uid": "ada", "name": "Ada", "age": 3, "blocked": true}"#);
    let reversed: User = read(r#"{"blocked": true, "age": 3, "name": "Ada", "uid": "ada"}"#);
    assert_eq!(declared, reversed);
    assert_eq!(declared.encode().to_string(), reversed.encode().to_string());
}

#[test]
fn of_a_field_sent_twice_the_last_counts() {
    let user: User = read(r#"{"uid": "one", "new": 1, "uid": "two", "new": 2}"#);
    assert_eq!(user.uid.as_str(), "two");
    assert_eq!(user.encode(), json(r#"{"uid": "two", "new": 2}"#));
}

#[test]
fn mismatches_say_where() {
    assert_eq!(refused::<User>(r#"{"name": "Ada"}"#), "uid: expected string, found nothing");
    assert_eq!(refused::<User>(r#"{"uid": null}"#), "uid: expected string, found null");
    assert_eq!(refused::<User>(r#"{"uid": "ada", "name": true}"#), "name: expected string, found boolean");
    assert_eq!(refused::<User>(r#"{"uid": "ada", "tags": ["a", {}]}"#), "tags[1]: expected string, found object");
    assert_eq!(refused::<User>(r#"{"uid": "ada", "counts": {"a.b": "x"}}"#), r#"counts["a.b"]: expected integer, found string"#);
    assert_eq!(refused::<User>(r#"{"uid": "ada", "friend": {"uid": []}}"#), "friend.uid: expected string, found list");
    assert_eq!(
        refused::<Group>(r#"{"type": "public", "members": [{"uid": "a"}, {"uid": "b", "age": "old"}]}"#),
        "members[1].age: expected integer, found string"
    );
    assert_eq!(refused::<Vec<User>>("[[]]"), "[0].uid: expected string, found nothing");
    assert_eq!(refused::<User>("5"), "expected object, found integer");
}

#[test]
fn null_and_absent_are_told_apart_where_the_type_does() {
    assert_eq!(read::<User>(r#"{"uid": "ada"}"#).role, None);
    assert_eq!(read::<User>(r#"{"uid": "ada", "role": null}"#).role, Some(None));
    assert_eq!(read::<User>(r#"{"uid": "ada", "role": "x"}"#).role, Some(Some("x".to_owned())));
    assert_eq!(read::<User>(r#"{"uid": "ada", "any": null}"#).any, Some(Json::Null));
    for text in [r#"{"uid": "ada"}"#, r#"{"uid": "ada", "role": null}"#, r#"{"uid": "ada", "any": null}"#, r#"{"uid": "ada", "name": null}"#] {
        kept::<User>(text);
    }
    check::<User>(&json(r#"{"uid": "ada", "role": null, "any": null}"#)).unwrap();
}

#[test]
fn records_may_hold_themselves() {
    let user: User = read(r#"{"uid": "a", "friend": {"uid": "b", "friend": {"uid": "c", "age": "1"}}}"#);
    let innermost = user.friend.as_ref().unwrap().friend.as_ref().unwrap();
    assert_eq!((innermost.uid.as_str(), innermost.age), ("c", Some(1)));
    assert_eq!(user.encode(), json(r#"{"uid": "a", "friend": {"uid": "b", "friend": {"uid": "c", "age": "1"}}}"#));
}

#[test]
fn debug_shows_no_secret_and_no_unknown_value() {
    let user: User = read(r#"{"uid": "ada", "token": "hidden-one", "apiKey": "hidden-two", "age": "3"}"#);
    let shown = format!("{user:?}");
    assert!(!shown.contains("hidden"), "{shown}");
    assert!(shown.contains("token: Some(Secret(…))") && shown.contains(r#"extra: {"apiKey"}"#), "{shown}");
    assert_eq!(user.token.unwrap().expose(), "hidden-one");
}

#[test]
fn strict_reading_takes_what_is_regular_alone() {
    let good = json(r#"{"uid": "ada", "age": 3, "score": 5, "tags": [], "metadata": {"free": 1}, "role": null}"#);
    assert_eq!(check::<User>(&good).unwrap(), good);
    let cases = [
        (r#"{"uid": "ada", "nmae": "Ada"}"#, "nmae: expected a known field, found an unknown one"),
        (r#"{"uid": "ada", "friend": {"uid": "b", "x": 1}}"#, "friend.x: expected a known field, found an unknown one"),
        (r#"{"uid": "ada", "age": "3"}"#, "age: expected integer, found string"),
        (r#"{"uid": "ada", "blocked": 1}"#, "blocked: expected boolean, found integer"),
        (r#"{"uid": "ada", "name": 1}"#, "name: expected string, found integer"),
        (r#"{"uid": "ada", "name": null}"#, "name: expected string, found null"),
        (r#"{"uid": "ada", "tags": {"0": "a"}}"#, "tags: expected list, found object"),
        (r#"{"uid": "ada", "metadata": []}"#, "metadata: expected object, found list"),
        (r#"{"uid": "ada", "loose": 5}"#, "loose: expected object, found integer"),
        (r#"{"uid": "ada lovelace"}"#, "uid: expected [A-Za-z-]{1,10}, found another value"),
        (r#"{"uid": "ada", "friend": {"uid": ""}}"#, "friend.uid: expected [A-Za-z-]{1,10}, found another value"),
        ("{}", "uid: expected string, found nothing"),
    ];
    for (text, problem) in cases {
        assert_eq!(refused_strictly::<User>(text), problem, "{text}");
    }
    check::<OutgoingCustom>(&json(r#"{"data": {}, "parent": 18446744073709551615}"#)).unwrap();
}

#[test]
fn rules_are_checked_through_records_and_lists() {
    let mut group: Group = read(r#"{"type": "public", "members": [{"uid": "a"}, {"uid": "b"}]}"#);
    assert!(group.check().is_ok());
    group.members[1].uid = Uid::from("not allowed");
    assert_eq!(group.check().unwrap_err().to_string(), "members[1].uid: expected [A-Za-z-]{1,10}");
    let mut custom: OutgoingCustom = read(r#"{"data": {}}"#);
    custom.parent = Some(MessageId::from("x"));
    assert_eq!(custom.check().unwrap_err().to_string(), "parent: expected [0-9]{1,20}");
    group.members[1].uid = Uid::from("b");
    group.members[0].score = Some(f64::NAN);
    assert_eq!(group.check().unwrap_err().to_string(), "members[0].score: expected a finite number");
}

#[test]
fn records_pass_through_serde() {
    let text = r#"{"type":"private","members":[{"uid":"ada","age":"3","new":1.5}]}"#;
    let group: Group = serde_json::from_str(text).unwrap();
    assert_eq!(group, serde_json::from_value(json(text)).unwrap());
    assert_eq!(group, serde_json::from_reader(text.as_bytes()).unwrap());
    assert_eq!(serde_json::to_string(&group).unwrap(), text);
    assert_eq!(serde_json::from_str::<User>("{}").unwrap_err().to_string(), "uid: expected string, found nothing");
}

#[test]
fn a_record_may_have_no_field() {
    assert_eq!(read::<Empty>("{}"), Empty::default());
    kept::<Empty>(r#"{"a": 1}"#);
}

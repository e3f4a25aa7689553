//! Choices and newtypes.

use runtime::Input;
use runtime::model::{Encode, check};

use crate::types::{Group, GroupType, MessageId, Note, Region, Uid};
use crate::{json, kept, read, refused, refused_strictly};

#[test]
fn open_choices_keep_what_they_do_not_know() {
    assert_eq!(read::<GroupType>(r#""private""#), GroupType::Private);
    let unknown: GroupType = read(r#""password""#);
    assert!(matches!(&unknown, GroupType::Unknown(value) if value.as_str() == "password"));
    assert_eq!((unknown.as_str(), unknown.to_string().as_str(), unknown.text().as_ref()), ("password", "password", "password"));
    assert_eq!(unknown, GroupType::from("password"));
    assert_eq!(GroupType::from("public".to_owned()), GroupType::Public);
    assert_eq!(unknown.encode(), json(r#""password""#));
    kept::<Group>(r#"{"type": 5, "members": []}"#);
    assert_eq!(refused::<GroupType>("true"), "expected string, found boolean");
    assert_eq!(check::<GroupType>(&json(r#""later""#)).unwrap(), json(r#""later""#));
    assert_eq!(refused_strictly::<GroupType>("5"), "expected string, found integer");
}

#[test]
fn closed_choices_refuse_what_they_do_not_know() {
    assert_eq!(read::<Region>(r#""eu""#), Region::Eu);
    assert_eq!("us".parse(), Ok(Region::Us));
    assert_eq!("mars".parse::<Region>().unwrap_err().to_string(), "expected one of us, eu");
    assert_eq!(refused::<Region>(r#""mars""#), "expected one of us, eu, found another value");
    assert_eq!(format!("{:>4}", Region::Eu), "  eu");
}

#[test]
fn newtypes_keep_their_pattern() {
    assert_eq!(Uid::new("ada").unwrap(), Uid::from("ada"));
    for text in ["", "ada lovelace", "ada1", "abcdefghijk", "é"] {
        assert_eq!(Uid::new(text).unwrap_err().to_string(), "expected [A-Za-z-]{1,10}", "{text}");
        assert!(Uid::from(text).check().is_err() && text.parse::<Uid>().is_err(), "{text}");
    }
    assert!(MessageId::from(7).check().is_ok() && MessageId::from("-7").check().is_err());
    assert_eq!(Note::new("anything: é").unwrap().as_str(), "anything: é");
    let uid = Uid::from(String::from("ada"));
    assert_eq!((Uid::from(&uid).to_string().as_str(), uid.as_ref(), uid.text().as_ref()), ("ada", "ada", "ada"));
    assert_eq!(read::<Uid>(r#""not allowed, but sent""#).as_str(), "not allowed, but sent");
}

#[test]
fn choices_and_newtypes_pass_through_serde() {
    assert_eq!(serde_json::to_string(&(GroupType::Public, Region::Us, Uid::from("ada"))).unwrap(), r#"["public","us","ada"]"#);
    assert_eq!(serde_json::from_str::<(GroupType, Region, Uid)>(r#"["public","us","ada"]"#).unwrap().1, Region::Us);
    assert!(serde_json::from_str::<Region>(r#""mars""#).is_err());
}

//! Times, secrets, maps and the text of inputs.

use std::time::{Duration, SystemTime};

use runtime::model::{Encode, decode_slice};
use runtime::{DateTime, Input, Map, Secret, Timestamp, TimestampMs};

use crate::types::User;
use crate::{json, read};

#[test]
fn timestamps_convert_from_and_into_system_time() {
    let time = SystemTime::UNIX_EPOCH + Duration::from_millis(1_630_306_819_750);
    assert_eq!(Timestamp::from(time), Timestamp::new(1_630_306_819));
    assert_eq!(TimestampMs::from(time), TimestampMs::new(1_630_306_819_750));
    assert_eq!(SystemTime::try_from(TimestampMs::new(1_630_306_819_750)), Ok(time));
    let before = SystemTime::UNIX_EPOCH - Duration::from_millis(1_500);
    assert_eq!((Timestamp::from(before).since_epoch(), TimestampMs::from(before).since_epoch()), (-2, -1_500));
    assert_eq!(SystemTime::try_from(TimestampMs::new(-1_500)), Ok(before));
}

#[test]
fn no_timestamp_panics() {
    for seconds in [i64::MIN, i64::MIN + 1, -1, 0, i64::MAX] {
        if let Ok(time) = SystemTime::try_from(Timestamp::new(seconds)) {
            assert_eq!(Timestamp::from(time).since_epoch(), seconds);
        }
        let milliseconds = SystemTime::try_from(TimestampMs::new(seconds)).unwrap();
        assert_eq!(TimestampMs::from(milliseconds).since_epoch(), seconds);
    }
}

#[test]
fn floats_are_exact() {
    for text in ["0.1", "1.7976931348623157e308", "5e-324", "0.30000000000000004", "-0.0", "123456789.125", "-3"] {
        assert_eq!(read::<f64>(text).encode().to_string(), json(text).to_string());
    }
    assert_eq!(5.0.encode().to_string(), "5");
}

#[test]
fn inputs_have_a_text() {
    let texts: [(&dyn Fn() -> String, &str); 7] = [
        (&|| "a b".to_owned().text().into_owned(), "a b"),
        (&|| (-5).text().into_owned(), "-5"),
        (&|| 2.5.text().into_owned(), "2.5"),
        (&|| true.text().into_owned(), "true"),
        (&|| Timestamp::new(5).text().into_owned(), "5"),
        (&|| DateTime::from("2026-01-01T00:00:00Z").text().into_owned(), "2026-01-01T00:00:00Z"),
        (&|| Secret::from("example-key").text().into_owned(), "example-key"),
    ];
    for (text, expected) in texts {
        assert_eq!(text(), expected);
    }
    const { assert!(Secret::SECRET && !String::SECRET) };
}

#[test]
fn secrets_hide_and_compare() {
    let secret = Secret::from("example-key");
    assert_eq!(format!("{secret:?}"), "Secret(…)");
    assert_eq!(secret, Secret::from("example-key".to_owned()));
    assert_ne!(secret, Secret::from("example-kex"));
    assert_ne!(secret, Secret::from("example-key-2"));
    assert_eq!(secret.encode(), json(r#""example-key""#));
    let mismatch = decode_slice::<Map<i64>>(br#"{"a": "example-key"}"#).unwrap_err();
    assert_eq!(mismatch.to_string(), "a: expected integer, found string");
}

#[test]
fn maps_keep_their_order() {
    let mut map: Map<i64> = read(r#"{"z": 1, "a": 2, "z": 3, "m": 4}"#);
    assert_eq!(map.iter().collect::<Vec<_>>(), [("a", &2), ("z", &3), ("m", &4)]);
    assert_eq!(
        (map.get("z").copied(), map.insert("z", 5), map.insert("new", 6), map.remove("a"), map.remove("a")),
        (Some(3), Some(3), None, Some(2), None)
    );
    assert_eq!(map.encode().to_string(), r#"{"z":5,"m":4,"new":6}"#);
    assert_eq!(map, Map::from_iter([("new", 6), ("m", 4), ("z", 5)]));
    assert_eq!((map.len(), map.is_empty(), format!("{map:?}").as_str()), (3, false, r#"{"z": 5, "m": 4, "new": 6}"#));
    assert_eq!(map.into_iter().map(|(key, _)| key).collect::<Vec<_>>(), ["z", "m", "new"]);
}

#[test]
fn keys_of_a_map_can_be_secret() {
    let map: Map<i64, Secret> = decode_slice(br#"{"example-key": 1}"#).unwrap();
    assert_eq!(format!("{map:?}"), "{Secret(…): 1}");
    assert_eq!(map.get("example-key"), Some(&1));
    let mismatch = decode_slice::<Map<i64, Secret>>(br#"{"example-key": "one"}"#).unwrap_err();
    assert_eq!(mismatch.path, "[\"…\"]");
}

/// Errors keep them out of what the server says, so they are looked for wherever they may be.
#[test]
fn secrets_are_found_at_any_depth() {
    let users: Vec<Map<User>> = read(r#"[{"a": {"uid": "ada", "token": "example-one"}}, {"b": {"uid": "bob", "token": "example-two"}}]"#);
    let keys: Map<Option<i64>, Secret> = read(r#"{"example-three": 1}"#);
    let mut found = Vec::new();
    users.secrets(&mut found);
    keys.secrets(&mut found);
    assert_eq!(found.iter().map(Secret::expose).collect::<Vec<_>>(), ["example-one", "example-two", "example-three"]);
}

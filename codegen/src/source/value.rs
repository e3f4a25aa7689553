//! From text to a tree of values. Keys that were refused already (given twice, or not a text) are left out, so that the other problems of
//! the file can be found in the same run.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_yaml::{Mapping, Value};

use crate::report::{FileId, Place, Report};

/// The value of a text; none, and a problem, if it cannot be read.
pub(super) fn read(text: &str, file: FileId, report: &mut Report) -> Option<Value> {
    match serde_yaml::from_str(text) {
        Ok(Forgiving(value)) => Some(value),
        Err(error) => {
            let at = error.location().map_or(0, |location| location.index());
            let text = error.to_string();
            let what = text.split(" at line ").next().unwrap_or_default();
            report.problem(Place::bytes(file, at..at), format!("this cannot be read: {what}"));
            None
        }
    }
}

/// A value whose maps keep the first of equal keys.
struct Forgiving(Value);

impl<'de> Deserialize<'de> for Forgiving {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ForgivingVisitor).map(Self)
    }
}

struct ForgivingVisitor;

impl<'de> Visitor<'de> for ForgivingVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i128<E: Error>(self, _: i128) -> Result<Value, E> {
        Err(E::custom("a number that needs more than 64 bits"))
    }

    fn visit_u128<E: Error>(self, _: u128) -> Result<Value, E> {
        Err(E::custom("a number that needs more than 64 bits"))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Forgiving(value)) = list.next_element()? {
            values.push(value);
        }
        Ok(Value::Sequence(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut values = Mapping::new();
        while let Some((Forgiving(key), Forgiving(value))) = map.next_entry()? {
            if key.is_string() && !values.contains_key(&key) {
                values.insert(key, value);
            }
        }
        Ok(Value::Mapping(values))
    }
}

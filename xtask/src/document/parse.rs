//! From text to a JSON value. Keys that are numbers (status codes in YAML) become texts; of equal keys the first counts, and that there was
//! another one is remembered.

use std::cell::RefCell;
use std::fmt;

use anyhow::Result;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};
use serde_json::{Map, Number, Value};

/// The value of a JSON text, and the keys given twice.
pub(super) fn json(text: &str) -> Result<(Value, Vec<String>)> {
    let repeated = RefCell::default();
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = Any(&repeated).deserialize(&mut deserializer)?;
    deserializer.end()?;
    Ok((value, repeated.into_inner()))
}

/// The value of a YAML text, and the keys given twice.
pub(super) fn yaml(text: &str) -> Result<(Value, Vec<String>)> {
    let repeated = RefCell::default();
    let value = Any(&repeated).deserialize(serde_yaml::Deserializer::from_str(text))?;
    Ok((value, repeated.into_inner()))
}

/// Reads any value.
#[derive(Clone, Copy)]
struct Any<'r>(&'r RefCell<Vec<String>>);

impl<'de> DeserializeSeed<'de> for Any<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Any<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
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

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(self)? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut values = Map::new();
        while let Some(Key(key)) = map.next_key()? {
            let value = map.next_value_seed(self)?;
            if values.contains_key(&key) {
                self.0.borrow_mut().push(key);
            } else {
                values.insert(key, value);
            }
        }
        Ok(Value::Object(values))
    }

    /// A YAML value with a tag is the value.
    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        let (Key(_), value) = tagged.variant()?;
        value.newtype_variant_seed(self)
    }
}

/// A key as text.
struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Any(&RefCell::default()).deserialize(deserializer)? {
            Value::String(text) => Ok(Self(text)),
            value @ (Value::Null | Value::Bool(_) | Value::Number(_)) => Ok(Self(value.to_string())),
            Value::Array(_) | Value::Object(_) => Err(D::Error::custom("a key that is a list or a map")),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn keys_of_yaml_become_texts_and_repeated_ones_are_remembered() {
        let text = "a: 1\n200: &x [yes, 1.5, ~]\ntrue: !t 2024-01-01\na: 2\nb: *x\n";
        let (value, repeated) = super::yaml(text).unwrap();
        assert_eq!(value, json!({"a": 1, "200": ["yes", 1.5, null], "true": "2024-01-01", "b": ["yes", 1.5, null]}));
        assert_eq!(repeated, ["a"]);
    }

    #[test]
    fn json_is_read_to_its_end() {
        let (value, repeated) = super::json(r#"{"a": {"b": 1, "b": 2}}"#).unwrap();
        assert_eq!((value, repeated), (json!({"a": {"b": 1}}), vec!["b".to_owned()]));
        assert!(super::json("{} {}").is_err());
    }
}

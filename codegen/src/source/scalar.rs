//! What a plain scalar means: a text, a number, a boolean or nothing. The YAML reader decides; most scalars are words, and it is asked about the others only.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde_yaml::Value;

/// The value of a plain scalar, or why it has none.
pub(super) fn value(plain: &str) -> Result<Value, String> {
    match plain {
        "" => Ok(Value::Null),
        "true" => Ok(true.into()),
        "false" => Ok(false.into()),
        word if is_text(word) => Ok(word.into()),
        number if is_integer(number) => Ok(number.parse::<u64>().map_or_else(|_| number.into(), Into::into)),
        // Not at the start of a line, where dashes and points would mark a document.
        other => match serde_yaml::from_str(&format!(" {other}")) {
            Ok(Scalar(value)) => Ok(value),
            Err(error) => Err(error.to_string().split(" at line ").next().unwrap_or_default().to_owned()),
        },
    }
}

/// Whether this is surely a text: numbers start with a digit, a sign or a point, and of words only these may be something else.
fn is_text(plain: &str) -> bool {
    plain.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') && !["null", "true", "false"].iter().any(|word| plain.eq_ignore_ascii_case(word))
}

/// Whether this is surely a number: digits that start with none that would mean another base, and fit.
fn is_integer(plain: &str) -> bool {
    plain.len() < 19 && plain.bytes().all(|byte| byte.is_ascii_digit()) && (plain == "0" || !plain.starts_with('0'))
}

/// A value that is no collection.
struct Scalar(Value);

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor).map(Self)
    }
}

struct ScalarVisitor;

impl Visitor<'_> for ScalarVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a scalar")
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
}

#[cfg(test)]
mod tests {
    use super::value;

    #[test]
    fn scalars_mean_what_the_yaml_reader_takes_them_for() {
        for (plain, json) in [
            ("tea", r#""tea""#),
            ("true", "true"),
            ("False", "false"),
            ("NULL", "null"),
            ("~", "null"),
            ("", "null"),
            ("-12", "-12"),
            ("0x1f", "31"),
            ("1.5", "1.5"),
            ("1.5.2", r#""1.5.2""#),
            ("2026-01-31", r#""2026-01-31""#),
            ("---", r#""---""#),
            ("...", r#""...""#),
            ("/users/{uid}", r#""/users/{uid}""#),
            ("nullable", r#""nullable""#),
        ] {
            let value = value(plain).unwrap_or_else(|what| panic!("`{plain}` {what}"));
            assert_eq!(serde_json::to_string(&value).expect("JSON"), json, "{plain}");
        }
        assert_eq!(value("99999999999999999999999999").unwrap_err(), "a number that needs more than 64 bits");
    }
}

//! The values of an enum as a list or a map, a value as a text or a map, one of something or many.

use std::fmt;
use std::marker::PhantomData;

use schemars::JsonSchema;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::{EnumValue, EnumValues, OneOrMany, Ordered};

impl<'de> Deserialize<'de> for EnumValues {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(EnumValuesVisitor)
    }
}

struct EnumValuesVisitor;

impl<'de> Visitor<'de> for EnumValuesVisitor {
    type Value = EnumValues;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of texts, or a map from texts to what they mean")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<EnumValues, A::Error> {
        let mut values = Ordered::new();
        while let Some(value) = list.next_element::<String>()? {
            if values.contains_key(&value) {
                return Err(A::Error::custom(format!("the value `{value}` is given twice")));
            }
            values.insert(value, EnumValue::default());
        }
        Ok(EnumValues(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<EnumValues, A::Error> {
        Ordered::deserialize(MapAccessDeserializer::new(map)).map(EnumValues)
    }
}

impl<'de> Deserialize<'de> for EnumValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(EnumValueVisitor)
    }
}

struct EnumValueVisitor;

impl<'de> Visitor<'de> for EnumValueVisitor {
    type Value = EnumValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text that says what the value means, or a map with `says` and `as`")
    }

    fn visit_unit<E>(self) -> Result<EnumValue, E> {
        Ok(EnumValue::default())
    }

    fn visit_str<E>(self, says: &str) -> Result<EnumValue, E> {
        Ok(EnumValue { says: Some(says.to_owned()), rust_name: None })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<EnumValue, A::Error> {
        let EnumValueDetail { says, rust_name } = EnumValueDetail::deserialize(MapAccessDeserializer::new(map))?;
        Ok(EnumValue { says, rust_name })
    }
}

/// The long form of a value.
#[derive(serde::Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct EnumValueDetail {
    /// What it means.
    says: Option<String>,
    /// Rust name of the variant, where the value does not make one.
    #[serde(rename = "as")]
    rust_name: Option<String>,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OneOrManyVisitor(PhantomData))
    }
}

struct OneOrManyVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for OneOrManyVisitor<T> {
    type Value = OneOrMany<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map, or a list of maps")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<OneOrMany<T>, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(list)).map(OneOrMany)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<OneOrMany<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(map)).map(|one| OneOrMany(vec![one]))
    }
}

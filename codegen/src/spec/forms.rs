//! Types, fields and bodies, which may be written in a short and a long form.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::reader::Fault;
use super::{Body, Field, FieldDetail, Ordered, TypeUse};

/// The key that tells a map type from a map that says more of a field.
const ANY_KEY: &str = "string";

impl<'de> Deserialize<'de> for TypeUse {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TypeUseVisitor)
    }
}

struct TypeUseVisitor;

impl<'de> Visitor<'de> for TypeUseVisitor {
    type Value = TypeUse;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a type: `Name`, `[Name]` or `{string: Name}`")
    }

    fn visit_str<E>(self, name: &str) -> Result<TypeUse, E> {
        Ok(TypeUse::Name(name.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<TypeUse, A::Error> {
        let element = list.next_element()?.map(|element| TypeUse::List(Box::new(element)));
        let more = list.next_element::<TypeUse>()?.is_some();
        element.filter(|_| !more).ok_or_else(|| A::Error::custom("a list type names one type, the type of its elements: `[Name]`"))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<TypeUse, A::Error> {
        let wrong = || A::Error::custom("a map type has one key, `string`, and the type of its values: `{string: Name}`");
        match map.next_key::<String>()? {
            Some(key) if key == ANY_KEY => {
                let value = map.next_value()?;
                if map.next_key::<String>()?.is_some() { Err(wrong()) } else { Ok(TypeUse::Map(Box::new(value))) }
            }
            _ => Err(wrong()),
        }
    }
}

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(FieldVisitor)
    }
}

struct FieldVisitor;

impl<'de> Visitor<'de> for FieldVisitor {
    type Value = Field;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a type, or a map with `type`, `enum` or `fields`")
    }

    fn visit_str<E>(self, name: &str) -> Result<Field, E> {
        Ok(Field::Type(TypeUse::Name(name.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Field, A::Error> {
        TypeUseVisitor.visit_seq(list).map(Field::Type)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut rest: A) -> Result<Field, A::Error> {
        let first = rest.next_key::<String>()?;
        let is_type = first.as_deref() == Some(ANY_KEY);
        let map = MapAccessDeserializer::new(Again { first, rest });
        if is_type { TypeUse::deserialize(map).map(Field::Type) } else { FieldDetail::deserialize(map).map(|detail| Field::Detail(Box::new(detail))) }
    }
}

/// A map whose first key was looked at, from the start again.
struct Again<A> {
    first: Option<String>,
    rest: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Again<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let Some(first) = self.first.take() else { return self.rest.next_key_seed(seed) };
        match seed.deserialize(StrDeserializer::<Fault>::new(&first)) {
            Ok(key) => Ok(Some(key)),
            Err(fault) => self.rest.next_value_seed(Refuse(fault, PhantomData)),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.rest.next_value_seed(seed)
    }
}

/// Reads no value but fails in its place, so that the error is known to belong to its key.
struct Refuse<T>(Fault, PhantomData<T>);

impl<'de, T> DeserializeSeed<'de> for Refuse<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, _: D) -> Result<T, D::Error> {
        Err(match self.0 {
            Fault::UnknownKey { key, known } => D::Error::unknown_field(&key, known),
            other => D::Error::custom(other),
        })
    }
}

impl<'de> Deserialize<'de> for Body {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(BodyVisitor)
    }
}

struct BodyVisitor;

impl<'de> Visitor<'de> for BodyVisitor {
    type Value = Body;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map of fields, or a type: `Name` or `[Name]`")
    }

    fn visit_str<E>(self, name: &str) -> Result<Body, E> {
        Ok(Body::Whole(TypeUse::Name(name.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Body, A::Error> {
        TypeUseVisitor.visit_seq(list).map(Body::Whole)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Body, A::Error> {
        Ordered::deserialize(MapAccessDeserializer::new(map)).map(Body::Fields)
    }
}

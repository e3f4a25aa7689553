//! A JSON document that borrows its text from the bytes it was read from.
//!
//! Every answer is parsed by this one `Deserialize` implementation, whatever its type: the types then read themselves from it without generic code. All
//! its values stand in one list, each before what is in it, so that a document of any size takes one piece of memory. The depth limit of `serde_json`
//! stays on.

use std::borrow::Cow;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::node::{Entries, Mark, Names, split};
use super::{Json, Mismatch, Node};

/// A parsed JSON document; an empty one is `null`.
#[derive(Clone, Default)]
pub struct Document<'de>(pub(super) Vec<Item<'de>>);

/// A value as it stands in the list; what is in a list or an object follows it. The names of fields are texts before their values.
#[derive(Clone, PartialEq)]
pub(super) enum Item<'de> {
    Null,
    Bool(bool),
    Integer(i64),
    Unsigned(u64),
    Number(f64),
    Text(Cow<'de, str>),
    List { items: usize, elements: usize },
    Object { items: usize, names: Names },
}

impl<'de> Document<'de> {
    /// Parses a JSON document.
    ///
    /// # Errors
    ///
    /// The bytes are not one JSON document, or it is nested too deeply.
    pub fn parse(bytes: &'de [u8]) -> Result<Self, Mismatch> {
        Self::parse_fields(bytes, None)
    }

    /// Parses a JSON document, and if it is an object where only some fields are asked for, of that object nothing else.
    ///
    /// # Errors
    ///
    /// As [`parse`](Self::parse).
    pub(crate) fn parse_fields(bytes: &'de [u8], only: Option<[Option<&str>; 2]>) -> Result<Self, Mismatch> {
        let misfit = |error: serde_json::Error| Mismatch::new("a JSON document", error.to_string());
        // Text that was checked as a whole is read faster than its strings one by one; where it is none, the parser says at which place.
        let Ok(text) = std::str::from_utf8(bytes) else { return serde_json::from_slice::<Json>(bytes).map_err(misfit).map(|_| Self::default()) };
        let mut items = Vec::with_capacity((text.len() / BYTES).min(FIRST));
        let mut parser = serde_json::Deserializer::from_str(text);
        Push { items: &mut items, only }.deserialize(&mut parser).and_then(|()| parser.end()).map_err(misfit)?;
        Ok(Self(items))
    }

    /// The document as one value.
    pub fn root(&self) -> Node<'_> {
        split(&self.0).map_or(Node::Null, |(node, _)| node)
    }
}

/// About how many bytes of a document there are for each of its values and names.
const BYTES: usize = 8;

/// For more values than these, room is made when they come.
const FIRST: usize = 4096;

/// Makes the value at `start` one that has all behind it in it.
pub(super) fn close<'de>(items: &mut [Item<'de>], start: usize, value: impl FnOnce(usize) -> Item<'de>) {
    let inside = items.len() - start - 1;
    if let Some(item) = items.get_mut(start) {
        *item = value(inside);
    }
}

impl<'de> Deserialize<'de> for Document<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut items = Vec::new();
        Push { items: &mut items, only: None }.deserialize(deserializer)?;
        Ok(Self(items))
    }
}

/// Reads a value to the end of a list.
struct Push<'i, 'de> {
    items: &'i mut Vec<Item<'de>>,
    /// The fields that are read of an object; all if there are none here.
    only: Option<[Option<&'i str>; 2]>,
}

impl<'de> DeserializeSeed<'de> for Push<'_, 'de> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// Reads the name of a field to the end of a list, and gives its mark.
struct Name<'i, 'de>(&'i mut Vec<Item<'de>>);

impl<'de> DeserializeSeed<'de> for Name<'_, 'de> {
    type Value = Mark;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Mark, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name<'_, 'de> {
    type Value = Mark;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a field")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Mark, E> {
        self.0.push(Item::Text(Cow::Borrowed(name)));
        Ok(Mark::of(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Mark, E> {
        self.0.push(Item::Text(Cow::Owned(name.to_owned())));
        Ok(Mark::of(name))
    }
}

impl<'de> Push<'_, 'de> {
    #[expect(clippy::unnecessary_wraps, reason = "it is what a visitor gives back")]
    fn item<E>(self, item: Item<'de>) -> Result<(), E> {
        self.items.push(item);
        Ok(())
    }
}

impl<'de> Visitor<'de> for Push<'_, 'de> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        self.item(Item::Null)
    }

    fn visit_none<E>(self) -> Result<(), E> {
        self.item(Item::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<(), E> {
        self.item(Item::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.item(Item::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.item(i64::try_from(value).map_or(Item::Unsigned(value), Item::Integer))
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.item(Item::Number(value))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<(), E> {
        self.item(Item::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.item(Item::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_string<E>(self, text: String) -> Result<(), E> {
        self.item(Item::Text(Cow::Owned(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Self { items, .. } = self;
        let (start, mut elements) = (items.len(), 0);
        items.push(Item::Null);
        while list.next_element_seed(Push { items, only: None })?.is_some() {
            elements += 1;
        }
        close(items, start, |items| Item::List { items, elements });
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let Self { items, only } = self;
        let mut object = Unfinished { start: items.len(), fields: 0, names: Names::default(), repeated: false };
        items.push(Item::Null);
        while let Some(mark) = entries.next_key_seed(Name(items))? {
            if let (Some(only), Some(Item::Text(name))) = (only, items.last())
                && !only.contains(&Some(name))
            {
                items.pop();
                entries.next_value::<IgnoredAny>()?;
                continue;
            }
            object.named(mark, items);
            entries.next_value_seed(Push { items, only: None })?;
        }
        object.finish(items);
        Ok(())
    }
}

/// An object whose fields are still coming.
struct Unfinished {
    start: usize,
    fields: usize,
    names: Names,
    /// Whether a name came again, as far as that is known.
    repeated: bool,
}

/// Up to so many fields, a name that may have come before is looked for at once.
const FEW: usize = 64;

impl Unfinished {
    /// Takes note of the name that was read last.
    fn named(&mut self, mark: Mark, items: &[Item<'_>]) {
        self.fields += 1;
        if !self.names.add(mark)
            && self.fields <= FEW
            && let Some((Item::Text(name), before)) = items.get(self.start + 1..).and_then(<[_]>::split_last)
        {
            self.repeated |= Entries(before).any(|(known, _)| known == name);
        }
    }

    fn finish(self, items: &mut Vec<Item<'_>>) {
        if let (1, Some([Item::Text(name), Item::Text(digits)])) = (self.fields, items.get(self.start + 1..))
            && name == NUMBER
        {
            let number = number(digits);
            items.truncate(self.start);
            return items.push(number);
        }
        if self.repeated || self.fields > FEW {
            last_wins(items, self.start + 1);
        }
        close(items, self.start, |items| Item::Object { items, names: self.names });
    }
}

/// How `serde_json` hands over a number if some crate of the program has switched its feature `arbitrary_precision` on.
const NUMBER: &str = "$serde_json::private::Number";

fn number<'de>(digits: &str) -> Item<'de> {
    let whole = digits.parse().map(Item::Integer).or_else(|_| digits.parse().map(Item::Unsigned));
    whole.unwrap_or_else(|_| digits.parse().map_or(Item::Null, Item::Number))
}

/// Of fields with the same name only the last stays. Sorting the positions keeps this fast for an object of any size.
fn last_wins(items: &mut Vec<Item<'_>>, start: usize) {
    let fields = items.split_off(start);
    let (mut walk, mut names, mut sizes) = (Entries(&fields), Vec::new(), Vec::new());
    let mut left = fields.len();
    while let Some((name, _)) = walk.next() {
        names.push((name, names.len()));
        sizes.push(left - walk.0.len());
        left = walk.0.len();
    }
    names.sort_unstable();
    let mut beaten: Vec<usize> = names.windows(2).filter(|pair| pair[0].0 == pair[1].0).map(|pair| pair[0].1).collect();
    beaten.sort_unstable();
    let mut fields = fields.into_iter();
    for (position, size) in sizes.into_iter().enumerate() {
        let field = fields.by_ref().take(size);
        if beaten.binary_search(&position).is_ok() { field.for_each(drop) } else { items.extend(field) }
    }
}

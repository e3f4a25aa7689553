//! Unions: enums of records, told apart by a tag beside or around them.
//!
//! With the tag *inside*, one object holds it together with the record's fields: `{"category": "custom", …}`. With the tag *beside*, the record is a field
//! of its own: `{"entityType": "user", "entity": {…}}`.

use std::borrow::Cow;
use std::fmt;

use super::{Decode, Encode, Invalid, Json, Mismatch, Node, Object, Reading, Secret, Writing};

/// An enum made by [`union!`](crate::union).
pub trait Union: Sized {
    /// Where the tag is.
    const TAG: Tag;

    /// Reads the variant that a tag stands for; `None` for an unknown tag.
    fn variant(tag: &str, content: &Node<'_>, reading: &mut Reading) -> Option<Result<Self, Mismatch>>;

    /// The value for what no variant fits; `None` if the union is closed.
    fn unknown(raw: Json) -> Option<Self>;

    /// What is written.
    fn content(&self) -> Content<'_>;
}

/// Where a union keeps its tag.
#[derive(Debug, Clone, Copy)]
pub struct Tag {
    /// The field with the tag.
    pub by: &'static str,
    /// The field with the record, if the tag is beside it.
    pub beside: Option<&'static str>,
    /// The tag that is meant where none is given.
    pub default: Option<&'static str>,
    /// The known tags, for people.
    pub names: &'static str,
}

/// What a union holds, as it is written.
pub enum Content<'u> {
    /// A tag and its record.
    Variant(&'static str, &'u dyn Encode),
    /// What no variant fitted.
    Unknown(&'u Json),
}

impl Tag {
    /// Finds the tag and what its record is read from.
    fn split<'n>(&self, node: &Node<'n>, reading: &mut Reading) -> Result<(Cow<'n, str>, Node<'n>), Mismatch> {
        let Node::Object(fields) = *node else { return Err(Mismatch::new(Object::KIND, node.kind())) };
        let sent = node.get(self.by);
        let tag = match (sent, self.default) {
            // The record keeps a tag inside it as it came, so an unusual form needs no mark there.
            (Some(tag @ (Node::Text(_) | Node::Integer(_))), _) => super::text(&tag, &mut Reading::lenient(), self.names)?,
            (None, Some(default)) => Cow::Borrowed(default),
            (sent, _) => return Err(Mismatch::new(self.names, sent.map_or("nothing", Node::kind)).within(self.by)),
        };
        let Some(beside) = self.beside else {
            reading.tag = Some(self.by);
            return Ok((tag, *node));
        };
        let known = |name: &str| name == self.by || name == beside;
        if fields.into_iter().any(|(name, _)| !known(name)) || !matches!(sent, Some(Node::Text(_))) {
            reading.unusual(node, "an object of tag and content")?;
        }
        Ok((tag, node.get(beside).unwrap_or(Node::Null)))
    }
}

fn read_variant<U: Union>(node: &Node<'_>, reading: &mut Reading) -> Result<U, Mismatch> {
    let Tag { by, beside, names, .. } = U::TAG;
    let (tag, content) = U::TAG.split(node, reading)?;
    let variant = U::variant(&tag, &content, reading).ok_or_else(|| Mismatch::new(names, "another tag").within(by))?;
    variant.map_err(|mismatch| match beside {
        Some(beside) => mismatch.within(beside),
        None => mismatch,
    })
}

/// Reads a union.
///
/// # Errors
///
/// No variant fits, and the union is closed or reading is strict.
pub fn read<U: Union>(node: &Node<'_>, reading: &mut Reading) -> Result<U, Mismatch> {
    let odd_outside = reading.odd;
    let variant = read_variant(node, reading);
    reading.tag = None;
    variant.or_else(|mismatch| {
        reading.odd = odd_outside;
        if reading.strict { Err(mismatch) } else { U::unknown(node.to_json()).ok_or(mismatch) }
    })
}

/// Writes a union.
pub fn write<'v>(tag: &Tag, content: &Content<'v>, writing: &mut Writing<'v>) {
    let (name, record) = match content {
        Content::Variant(name, record) => (*name, *record),
        Content::Unknown(raw) => return writing.json(raw),
    };
    let Some(beside) = tag.beside else {
        let start = writing.place();
        record.write_to(writing);
        if tag.default != Some(name) {
            writing.add_first(start, tag.by, name);
        }
        return;
    };
    let start = writing.open();
    writing.text(tag.by);
    writing.text(name);
    writing.text(beside);
    record.write_to(writing);
    writing.close_object(start);
}

/// Checks the record in a union.
///
/// # Errors
///
/// A field breaks a rule.
pub fn check(tag: &Tag, content: &Content<'_>) -> Result<(), Invalid> {
    match content {
        Content::Unknown(_) => Ok(()),
        Content::Variant(_, record) => record.check().map_err(|invalid| match tag.beside {
            Some(beside) => invalid.within(beside),
            None => invalid,
        }),
    }
}

/// Adds the secrets in the record of a union.
pub fn secrets(content: &Content<'_>, found: &mut Vec<Secret>) {
    if let Content::Variant(_, record) = content {
        record.secrets(found);
    }
}

/// Shows what no variant fitted: the names of its fields alone, because nobody knows which of the values are secret.
///
/// # Errors
///
/// Those of the formatter.
pub fn show_unknown(raw: &Json, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let names: Vec<&String> = raw.as_object().into_iter().flat_map(Object::keys).collect();
    f.debug_tuple("Unknown").field(&names).finish()
}

/// Makes an enum of records readable and writable: `union!(Message by "category" { Custom(Custom) = "custom" } default "message");`.
///
/// `by` names the field with the tag; `in`, if the record is not around the tag but beside it, the field with the record. The enum has one more variant,
/// `Unknown(Json)`, unless `closed` follows the braces; it gets a `Debug` that shows only the names of what is unknown. `default` is the tag that is meant where none is given, and that is not written. A variant may hold
/// its record in a `Box`.
#[macro_export]
macro_rules! union {
    ($name:ident by $by:literal $(in $beside:literal)? { $($variant:ident($($record:tt)+) = $tag:literal),+ $(,)? } $(default $default:literal)?) => {
        $crate::union!(@union $name by $by [$($beside)?] [$($default)?] { $($variant = $tag),+ }
            raw => ::core::option::Option::Some(Self::Unknown(raw)), [Unknown]);
        $($crate::union!(@from $name $variant $($record)+);)+
    };
    ($name:ident by $by:literal $(in $beside:literal)? { $($variant:ident($($record:tt)+) = $tag:literal),+ $(,)? } closed $(default $default:literal)?) => {
        $crate::union!(@union $name by $by [$($beside)?] [$($default)?] { $($variant = $tag),+ } _raw => ::core::option::Option::None, []);
        $($crate::union!(@from $name $variant $($record)+);)+
    };
    (@first $first:ident $(, $more:ident)*) => { Self::$first($crate::model::Decode::blank()) };
    (@option []) => { ::core::option::Option::None };
    (@option [$text:literal]) => { ::core::option::Option::Some($text) };
    (@from $name:ident $variant:ident Box<$record:ty>) => {
        $crate::union!(@from $name $variant (::std::boxed::Box<$record>));

        impl ::core::convert::From<$record> for $name {
            #[inline]
            fn from(record: $record) -> Self {
                Self::$variant(::std::boxed::Box::new(record))
            }
        }
    };
    (@from $name:ident $variant:ident $record:ty) => {
        #[allow(unused_parens, reason = "they hold a type together that was taken apart above")]
        impl ::core::convert::From<$record> for $name {
            #[inline]
            fn from(record: $record) -> Self {
                Self::$variant(record)
            }
        }
    };
    (@union $name:ident by $by:literal $beside:tt $default:tt { $($variant:ident = $tag:literal),+ } $raw:ident => $unknown:expr, [$($other:ident)?]) => {
        impl $crate::model::Union for $name {
            const TAG: $crate::model::Tag = $crate::model::Tag {
                by: $by,
                beside: $crate::union!(@option $beside),
                default: $crate::union!(@option $default),
                names: $crate::choice!(@names $($tag),+),
            };

            #[inline]
            fn variant(
                tag: &str,
                content: &$crate::model::Node<'_>,
                reading: &mut $crate::model::Reading,
            ) -> ::core::option::Option<::core::result::Result<Self, $crate::model::Mismatch>> {
                match tag {
                    $($tag => ::core::option::Option::Some($crate::model::Decode::decode(content, reading).map(Self::$variant)),)+
                    _ => ::core::option::Option::None,
                }
            }

            #[inline]
            fn unknown($raw: $crate::model::Json) -> ::core::option::Option<Self> {
                $unknown
            }

            #[inline]
            fn content(&self) -> $crate::model::Content<'_> {
                match self {
                    $(Self::$variant(record) => $crate::model::Content::Variant($tag, record),)+
                    $(Self::$other(raw) => $crate::model::Content::Unknown(raw),)?
                }
            }
        }

        impl $crate::model::Decode for $name {
            const KIND: &'static str = "object";

            #[inline]
            fn decode(
                node: &$crate::model::Node<'_>,
                reading: &mut $crate::model::Reading,
            ) -> ::core::result::Result<Self, $crate::model::Mismatch> {
                $crate::model::union::read(node, reading)
            }

            #[inline]
            fn blank() -> Self {
                $crate::union!(@first $($variant),+)
            }
        }

        impl $crate::model::Encode for $name {
            #[inline]
            fn write_to<'v>(&'v self, writing: &mut $crate::model::Writing<'v>) {
                $crate::model::union::write(&<Self as $crate::model::Union>::TAG, &$crate::model::Union::content(self), writing);
            }

            #[inline]
            fn check(&self) -> ::core::result::Result<(), $crate::model::Invalid> {
                $crate::model::union::check(&<Self as $crate::model::Union>::TAG, &$crate::model::Union::content(self))
            }

            #[inline]
            fn secrets(&self, found: &mut ::std::vec::Vec<$crate::model::Secret>) {
                $crate::model::union::secrets(&$crate::model::Union::content(self), found);
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    $(Self::$variant(record) => f.debug_tuple(::core::stringify!($variant)).field(record).finish(),)+
                    $(Self::$other(raw) => $crate::model::union::show_unknown(raw, f),)?
                }
            }
        }

        $crate::serde_bridge!($name);
    };
}

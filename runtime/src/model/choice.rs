//! Choices: enums of texts, open to values that the API adds later unless they are declared closed.

use std::fmt;

/// A value of an open choice that was not known when the client was made.
///
/// It cannot be made by hand, so it never holds the text of a known value.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownValue(String);

impl UnknownValue {
    /// For the macro alone, which has tried the known values.
    #[doc(hidden)]
    pub fn of(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

/// Makes an enum of texts readable and writable: `choice!(GroupType { Public = "public", Private = "private" });`.
///
/// The enum has one more variant, `Unknown(UnknownValue)`, unless `closed` follows the braces.
#[macro_export]
macro_rules! choice {
    ($name:ident { $($variant:ident = $wire:literal),+ $(,)? }) => {
        $crate::choice!(@text $name, [$($variant)+], "string", { $(Self::$variant => $wire,)+ Self::Unknown(text) => text.as_str(), });

        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($wire => Self::$variant,)+
                    _ => Self::Unknown($crate::model::UnknownValue::of(text)),
                }
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl $name {
            #[inline]
            fn read(text: &str) -> ::core::result::Result<Self, $crate::model::Mismatch> {
                ::core::result::Result::Ok(Self::from(text))
            }
        }
    };
    ($name:ident { $($variant:ident = $wire:literal),+ $(,)? } closed) => {
        $crate::choice!(@text $name, [$($variant)+], $crate::choice!(@names $($wire),+), { $(Self::$variant => $wire,)+ });

        impl ::core::str::FromStr for $name {
            type Err = $crate::model::Invalid;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                match text {
                    $($wire => ::core::result::Result::Ok(Self::$variant),)+
                    _ => ::core::result::Result::Err($crate::model::Invalid::new(<Self as $crate::model::Decode>::KIND)),
                }
            }
        }

        impl $name {
            #[inline]
            fn read(text: &str) -> ::core::result::Result<Self, $crate::model::Mismatch> {
                text.parse().map_err($crate::model::Mismatch::from)
            }
        }
    };
    (@names $first:literal $(, $more:literal)*) => { ::core::concat!("one of ", $first $(, ", ", $more)*) };
    (@text $name:ident, [$first:ident $($more:ident)*], $kind:expr, { $($known:pat => $text:expr,)+ }) => {
        impl $name {
            /// The text that the API uses.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self { $($known => $text,)+ }
            }
        }

        impl $crate::model::Decode for $name {
            const KIND: &'static str = $kind;

            #[inline]
            fn decode(
                node: &$crate::model::Node<'_>,
                reading: &mut $crate::model::Reading,
            ) -> ::core::result::Result<Self, $crate::model::Mismatch> {
                Self::read(&$crate::model::text(node, reading, Self::KIND)?)
            }

            #[inline]
            fn blank() -> Self {
                Self::$first
            }
        }

        impl $crate::model::Encode for $name {
            #[inline]
            fn write_to<'v>(&'v self, writing: &mut $crate::model::Writing<'v>) {
                writing.text(self.as_str());
            }
        }

        $crate::text_traits!($name);
        $crate::serde_bridge!($name);
    };
}

/// What every type with an `as_str` has in common.
#[doc(hidden)]
#[macro_export]
macro_rules! text_traits {
    ($name:ident) => {
        impl ::core::fmt::Display for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl $crate::model::Input for $name {
            #[inline]
            fn text(&self) -> ::std::borrow::Cow<'_, str> {
                ::std::borrow::Cow::Borrowed(self.as_str())
            }
        }
    };
}

//! Newtypes: texts with a name of their own, such as identifiers, and the pattern that they keep.
//!
//! Making one from a text is free and cannot fail, so that calls read well; a text that breaks the pattern is refused when the request is built.

use super::Invalid;

/// Checks a text against the pattern of its type, if it has one: a class of characters and how many, as in `[a-z0-9_-]{1,100}`.
///
/// # Errors
///
/// The text breaks the pattern.
pub fn check(text: &str, pattern: Option<&'static str>) -> Result<(), Invalid> {
    match pattern {
        Some(pattern) if !allows(pattern, text).unwrap_or(false) => Err(Invalid::new(pattern)),
        _ => Ok(()),
    }
}

/// Whether the whole text keeps the pattern. None for a pattern that is none, which the generator has ruled out.
pub(crate) fn allows(pattern: &str, text: &str) -> Option<bool> {
    let (class, counts) = pattern.strip_prefix('[')?.split_once(']')?;
    let (min, max) = counts.strip_prefix('{')?.strip_suffix('}')?.split_once(',')?;
    let class: Vec<char> = class.chars().collect();
    let count = text.chars().count();
    Some(min.parse::<usize>().ok()? <= count && count <= max.parse::<usize>().ok()? && text.chars().all(|c| belongs(&class, c)))
}

/// Whether a character is in a class, given as ranges `a-z` and single characters.
fn belongs(class: &[char], c: char) -> bool {
    match class {
        [first, '-', last, rest @ ..] => (*first..=*last).contains(&c) || belongs(rest, c),
        [only, rest @ ..] => *only == c || belongs(rest, c),
        [] => false,
    }
}

/// Makes a struct around one `String` readable and writable: `newtype!(Uid, "[a-z]{1,100}");`.
///
/// The pattern may be left out. `numeric` at the end is for identifiers that are numbers by nature: they are made from a `u64` too, read from a number, and
/// written as text.
#[macro_export]
macro_rules! newtype {
    ($name:ident) => {
        $crate::newtype!(@text $name, ::core::option::Option::None, text);
    };
    ($name:ident, $pattern:literal) => {
        $crate::newtype!(@text $name, ::core::option::Option::Some($pattern), text);
    };
    ($name:ident, $pattern:literal, numeric) => {
        $crate::newtype!(@text $name, ::core::option::Option::Some($pattern), digits);

        impl ::core::convert::From<u64> for $name {
            #[inline]
            fn from(number: u64) -> Self {
                Self(::std::string::ToString::to_string(&number))
            }
        }
    };
    (@text $name:ident, $pattern:expr, $read:ident) => {
        impl $name {
            /// What the text may be, if that is known.
            pub const PATTERN: ::core::option::Option<&'static str> = $pattern;

            /// Makes the value if the text is allowed. The conversions with `into` leave that question to the call that uses the value.
            ///
            /// # Errors
            ///
            /// The text breaks the rule of the type.
            #[inline]
            pub fn new(text: impl ::core::convert::Into<::std::string::String>) -> ::core::result::Result<Self, $crate::model::Invalid> {
                let text = text.into();
                $crate::model::newtype::check(&text, Self::PATTERN)?;
                ::core::result::Result::Ok(Self(text))
            }

            /// The text.
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl $crate::model::Decode for $name {
            const KIND: &'static str = "string";

            #[inline]
            fn decode(
                node: &$crate::model::Node<'_>,
                reading: &mut $crate::model::Reading,
            ) -> ::core::result::Result<Self, $crate::model::Mismatch> {
                ::core::result::Result::Ok(Self($crate::model::$read(node, reading, Self::KIND)?.into_owned()))
            }

            #[inline]
            fn blank() -> Self {
                Self(::std::string::String::new())
            }
        }

        impl $crate::model::Encode for $name {
            #[inline]
            fn write_to<'v>(&'v self, writing: &mut $crate::model::Writing<'v>) {
                writing.text(self.as_str());
            }

            #[inline]
            fn check(&self) -> ::core::result::Result<(), $crate::model::Invalid> {
                $crate::model::newtype::check(&self.0, Self::PATTERN)
            }
        }

        $crate::newtype!(@from $name);
        $crate::text_traits!($name);
        $crate::serde_bridge!($name);
    };
    (@from $name:ident) => {
        impl ::core::convert::From<&str> for $name {
            #[inline]
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                Self(text)
            }
        }

        impl ::core::convert::From<&$name> for $name {
            #[inline]
            fn from(other: &$name) -> Self {
                ::core::clone::Clone::clone(other)
            }
        }

        impl ::core::convert::From<$name> for ::std::string::String {
            #[inline]
            fn from(text: $name) -> Self {
                text.0
            }
        }

        impl ::core::cmp::PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl ::core::cmp::PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::model::Invalid;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                Self::new(text)
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }
    };
}

//! Making records: a struct that a request may contain gets `new`, which takes what is required, and a setter for each of its other fields.
//!
//! The macro is told how each argument becomes a value; [`Slot`] puts the value into the field, so that optional, nullable and boxed fields need no words.

/// A field that a value of type `T` can be put into.
pub trait Slot<T> {
    /// The field with the value in it.
    fn with(value: T) -> Self;
}

macro_rules! slots {
    ($($given:ty => $field:ty: $value:ident -> $made:expr;)*) => {$(
        impl<T> Slot<$given> for $field {
            #[inline]
            fn with($value: $given) -> Self {
                $made
            }
        }
    )*};
}

slots! {
    T => T: value -> value;
    T => Option<T>: value -> Some(value);
    T => Option<Option<T>>: value -> Some(Some(value));
    T => Box<T>: value -> Box::new(value);
    T => Option<Box<T>>: value -> Some(Box::new(value));
    T => Option<Option<Box<T>>>: value -> Some(Some(Box::new(value)));
    Option<T> => Option<Box<T>>: value -> value.map(Box::new);
}

/// Gives a struct `new` and setters: `make!(Tea { new name: into String, preset grams: is i64 = 100, set tags: list String, set note clear_note: into String, })`.
///
/// `new` says what has to be given, `preset` what starts with a value, `set` what starts empty. A second name is that of a method which sends null. What is given
/// `is` the value, becomes it (`into`), is a `list` of what becomes it, or `maybe` becomes it (`maybe_list`).
#[macro_export]
macro_rules! make {
    ($name:ident {
        $(new $new:ident: $new_how:ident $new_type:ty,)*
        $(preset $preset:ident: $preset_how:ident $preset_type:ty = $start:expr,)*
        $(set $set:ident $($clear:ident)?: $set_how:ident $set_type:ty,)*
    }) => {
        impl $name {
            /// With what is required, and what the fields say that they start with.
            #[must_use]
            #[inline]
            pub fn new($($new: $crate::make!(@argument $new_how $new_type)),*) -> Self {
                Self {
                    $($new: $crate::model::Slot::with($crate::make!(@value $new_how $new_type, $new)),)*
                    $($preset: $start,)*
                    $($set: ::core::option::Option::None,)*
                    extra: ::core::default::Default::default(),
                }
            }

            $($crate::make!(@setter $preset $preset_how $preset_type);)*
            $($crate::make!(@setter $set $set_how $set_type);
            $(
                #[doc = ::core::concat!("Sets the field `", ::core::stringify!($set), "` to null, which clears it.")]
                #[must_use]
                #[inline]
                pub fn $clear(mut self) -> Self {
                    self.$set = ::core::option::Option::Some(::core::option::Option::None);
                    self
                }
            )?)*
        }
    };
    (@setter $field:ident $how:ident $type:ty) => {
        #[doc = ::core::concat!("Sets the field `", ::core::stringify!($field), "`.")]
        #[must_use]
        #[inline]
        pub fn $field(mut self, $field: $crate::make!(@argument $how $type)) -> Self {
            self.$field = $crate::model::Slot::with($crate::make!(@value $how $type, $field));
            self
        }
    };
    (@argument is $type:ty) => { $type };
    (@argument into $type:ty) => { impl ::core::convert::Into<$type> };
    (@argument list $type:ty) => { impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<$type>> };
    (@argument maybe $type:ty) => { ::core::option::Option<impl ::core::convert::Into<$type>> };
    (@argument maybe_list $type:ty) => {
        ::core::option::Option<impl ::core::iter::IntoIterator<Item = impl ::core::convert::Into<$type>>>
    };
    (@value is $type:ty, $value:ident) => { $value };
    (@value into $type:ty, $value:ident) => { ::core::convert::Into::<$type>::into($value) };
    (@value list $type:ty, $value:ident) => {
        ::core::iter::Iterator::collect::<::std::vec::Vec<$type>>(::core::iter::Iterator::map(
            ::core::iter::IntoIterator::into_iter($value),
            ::core::convert::Into::into,
        ))
    };
    (@value maybe $type:ty, $value:ident) => { $value.map(::core::convert::Into::<$type>::into) };
    (@value maybe_list $type:ty, $value:ident) => { $value.map(|$value| $crate::make!(@value list $type, $value)) };
}

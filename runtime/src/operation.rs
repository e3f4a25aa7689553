//! Calls whose type knows the endpoint.
//!
//! A generated crate has one type for its calls, `Call<O>`, which [`calls!`](crate::calls) declares with all methods that every call has. [`endpoint!`](crate::endpoint)
//! states an endpoint and gives `Call<O>` of it a name; its setters are methods of that type alone. So the common methods are written, and compiled, once for
//! all endpoints.

use crate::{Decode, Encode, Endpoint, Expect};

/// What the type of a call knows: the endpoint, and what comes back.
pub trait Operation: 'static {
    /// The data of the answer.
    type Answer: Decode + Encode + Send + 'static;
    /// The endpoint.
    const ENDPOINT: &'static Endpoint;
    /// How the answer is read: as one value, unless the operation says more.
    #[doc(hidden)]
    const EXPECT: Expect<Self::Answer> = Expect::one();
}

/// An operation whose answer is a list that can be paged.
pub trait Listing: Operation<Answer = Vec<Self::Item>> {
    /// What is listed.
    type Item: Decode + Encode + Send + 'static;
}

/// Declares `Call<O>`, the type of a crate's calls, in the crate's root.
#[macro_export]
macro_rules! calls {
    () => {
        /// A call that was not sent yet, of the operation `O`. Await it to send it.
        ///
        /// Each endpoint's call has a name of its own, which is where its setters are shown.
        #[must_use = "a call does nothing until it is sent"]
        pub struct Call<O>($crate::Call, ::core::marker::PhantomData<fn() -> O>);

        impl<O: $crate::Operation> Call<O> {
            pub(crate) fn new<N>(client: &$crate::Handle<impl $crate::Grants<N>>) -> Self {
                Self::of($crate::Call::new::<N>(client, O::ENDPOINT))
            }

            /// Sends the call; what comes back is the data.
            pub fn send(self) -> $crate::Sending<O::Answer> {
                $crate::Sending::new(self.0, O::EXPECT)
            }

            /// Sends the call; what comes back is the data with status, headers and all else in the answer.
            pub fn send_full(self) -> $crate::SendingFull<O::Answer> {
                $crate::SendingFull::new(self.0, O::EXPECT)
            }
        }

        impl<O: $crate::Listing> Call<O> {
            /// The list page by page.
            pub fn pages(self) -> $crate::Pages<O::Item> {
                $crate::Pages::new(self.0)
            }

            /// The items of the list, page after page.
            pub fn stream(self) -> $crate::Items<O::Item> {
                $crate::Items::new(self.0)
            }

            /// Starts where another listing of the same call stopped.
            pub fn starting_at(self, cursor: &$crate::Cursor) -> Self {
                Self::of(self.0.starting_at(cursor))
            }
        }

        impl<O> Call<O> {
            /// The request, without sending it. It holds the credentials.
            ///
            /// # Errors
            ///
            /// An input or a setting does not fit.
            pub fn request(&self) -> ::std::result::Result<$crate::Request<$crate::Bytes>, $crate::Error> {
                self.0.request()
            }

            /// Lets one try take this long.
            pub fn timeout(self, timeout: ::std::time::Duration) -> Self {
                Self::of(self.0.timeout(timeout))
            }

            /// Lets the whole call take this long.
            pub fn deadline(self, deadline: ::std::time::Duration) -> Self {
                Self::of(self.0.deadline(deadline))
            }

            /// Tries the call like this; `Retry::none()` makes one attempt.
            pub fn retry(self, retry: $crate::Retry) -> Self {
                Self::of(self.0.retry(retry))
            }

            /// Says that a second, equal call changes nothing more, so that this one may be repeated even where the first may have taken effect.
            pub fn idempotent(self) -> Self {
                Self::of(self.0.idempotent())
            }

            /// Adds a header that the API's description does not know; it cannot be one that says who calls.
            pub fn extra_header(
                self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                Self::of(self.0.extra_header(name, value))
            }

            /// Adds a query parameter that the API's description does not know; it cannot replace one that is set.
            pub fn extra_query(
                self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                Self::of(self.0.extra_query(name, value))
            }

            /// Adds a field of the body that the API's description does not know; it cannot replace one that is set.
            pub fn extra_body(self, name: impl ::std::convert::Into<::std::string::String>, value: $crate::Json) -> Self {
                Self::of(self.0.extra_body(name, value))
            }

            /// The facts of the endpoint.
            pub const fn endpoint(&self) -> &'static $crate::Endpoint {
                self.0.endpoint()
            }

            const fn of(call: $crate::Call) -> Self {
                Self(call, ::core::marker::PhantomData)
            }
        }

        /// What the methods of handles and the setters are made of.
        impl<O> Call<O> {
            $crate::calls! {
                set_path => path<T: Input>(name: &'static str, value: impl ::std::convert::Into<T>);
                set_query => query<T: Input>(name: &'static str, value: impl ::std::convert::Into<T>);
                set_header => header<T: Input>(name: &'static str, value: impl ::std::convert::Into<T>);
                set_body => body<T: Encode>(name: &'static str, value: impl ::std::convert::Into<T>);
                set_body_list => body_list<T: Encode>(
                    name: &'static str, values: impl ::std::iter::IntoIterator<Item = impl ::std::convert::Into<T>>
                );
                set_body_at => body_at<T: Encode>(path: &'static [&'static str], value: impl ::std::convert::Into<T>);
                set_whole_body => whole_body<T: Encode>(value: impl ::std::convert::Into<T>);
                set_whole_list => whole_list<T: Encode>(values: impl ::std::iter::IntoIterator<Item = impl ::std::convert::Into<T>>);
            }

            $crate::calls!(set_csv: Csv, set_repeated: Repeat, set_bracketed: Brackets);

            pub(crate) fn set_part<T: ::std::convert::Into<$crate::Part>>(self, name: &'static str, value: impl ::std::convert::Into<T>) -> Self {
                Self::of(self.0.part::<T>(name, value))
            }
        }

        impl<O> ::std::clone::Clone for Call<O> {
            fn clone(&self) -> Self {
                Self::of(self.0.clone())
            }
        }

        /// Shows which inputs are set, never their values.
        impl<O> ::std::fmt::Debug for Call<O> {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }

        impl<O: $crate::Operation> ::std::future::IntoFuture for Call<O> {
            type Output = ::std::result::Result<O::Answer, $crate::Error>;
            type IntoFuture = $crate::Sending<O::Answer>;

            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }

        #[cfg(feature = "mock")]
        impl<O: $crate::Operation> $crate::mock::Scripted for Call<O> {
            type Answer = O::Answer;

            fn call(&self) -> &$crate::Call {
                &self.0
            }
        }
    };
    ($($setter:ident: $encoding:ident),+) => {$(
        pub(crate) fn $setter<T: $crate::Input>(
            self,
            name: &'static str,
            values: impl ::std::iter::IntoIterator<Item = impl ::std::convert::Into<T>>,
        ) -> Self {
            Self::of(self.0.query_list::<T>(name, $crate::ListEncoding::$encoding, values))
        }
    )+};
    ($($setter:ident => $method:ident<T: $bound:ident>($($name:ident: $ty:ty),+);)+) => {$(
        pub(crate) fn $setter<T: $crate::$bound>(self, $($name: $ty),+) -> Self {
            Self::of(self.0.$method::<T>($($name),+))
        }
    )+};
}

/// States an endpoint's facts and declares its call:
/// `endpoint!(Teas::get: GET of families::SHOP { id: "teas.get", method: Method::GET, path: "/teas/{tea}" } GetTea -> Tea)`.
///
/// The facts become a static; a type of the same name, which nobody has to write, is the operation that the call's type knows. What comes back is said as in
/// [`operation!`](crate::operation).
#[macro_export]
#[allow(clippy::crate_in_macro_def, reason = "the type of calls is the generated crate's own")]
macro_rules! endpoint {
    ($handle:ident::$method:ident: $facts:ident of $family:path { $($fact:ident: $value:expr),* $(,)? } $call:ident -> $($answer:tt)+) => {
        #[doc = ::core::concat!("The facts of [`", ::core::stringify!($handle), "::", ::core::stringify!($method), "`].")]
        pub static $facts: $crate::Endpoint = $crate::Endpoint { $($fact: $value,)* ..$crate::Endpoint::of(&$family) };

        #[doc(hidden)]
        #[allow(non_camel_case_types, reason = "it has the name of the facts")]
        pub enum $facts {}

        #[doc = ::core::concat!("The call [`", ::core::stringify!($handle), "::", ::core::stringify!($method), "`].")]
        pub type $call = crate::Call<$facts>;

        $crate::operation!($facts => $facts -> $($answer)+);
    };
}

/// Makes a type the operation of an endpoint: `operation!(Get => GET -> Tea)` where one value comes back, `operation!(List => LIST -> [Tea])` for a list, which
/// can also be paged, `-> Option<Tea>` for an answer that may lack the tea, and `-> ()` where nothing comes back.
#[macro_export]
macro_rules! operation {
    ($operation:ty => $facts:ident -> [$item:ty]) => {
        $crate::operation!(@ $operation, $facts, ::std::vec::Vec<$item>, list);

        impl $crate::Listing for $operation {
            type Item = $item;
        }
    };
    ($operation:ty => $facts:ident -> ()) => {
        $crate::operation!(@ $operation, $facts, (), nothing);
    };
    ($operation:ty => $facts:ident -> Option<$answer:ty>) => {
        $crate::operation!(@ $operation, $facts, ::std::option::Option<$answer>, maybe);
    };
    ($operation:ty => $facts:ident -> $answer:ty) => {
        $crate::operation!(@ $operation, $facts, $answer);
    };
    (@ $operation:ty, $facts:ident, $answer:ty $(, $expect:ident)?) => {
        impl $crate::Operation for $operation {
            type Answer = $answer;
            const ENDPOINT: &'static $crate::Endpoint = &$facts;
            $(const EXPECT: $crate::Expect<$answer> = $crate::Expect::$expect();)?
        }
    };
}

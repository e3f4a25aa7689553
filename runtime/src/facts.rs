//! The static facts about an API that generated code states.
//!
//! Everything here is plain data that lives in statics: a family of endpoints with its base URL and the shape of its answers, and an endpoint with
//! its path and its habits. The runtime reads these facts and knows no others.

use std::fmt;

/// An HTTP method.
///
/// A type of its own, because `http::Method` has a destructor and so cannot stand in a static that is completed by [`Endpoint::of`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Method(&'static str);

impl Method {
    /// Reads, and changes nothing.
    pub const GET: Self = Self("GET");
    /// Reads the head of an answer.
    pub const HEAD: Self = Self("HEAD");
    /// Creates, or does something.
    pub const POST: Self = Self("POST");
    /// Replaces.
    pub const PUT: Self = Self("PUT");
    /// Changes in part.
    pub const PATCH: Self = Self("PATCH");
    /// Removes.
    pub const DELETE: Self = Self("DELETE");

    /// The method as it is sent.
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// Whether the method only reads.
    pub fn is_safe(self) -> bool {
        self == Self::GET || self == Self::HEAD
    }
}

impl fmt::Debug for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

/// A family of endpoints that share a base URL.
#[derive(Debug, Clone, Copy)]
pub struct Family {
    /// The name by which errors and settings call it.
    pub id: &'static str,
    /// The template of the base URL, such as `https://{tenant}.api.example/v1`.
    pub base: &'static str,
    /// How answers are wrapped, unless an endpoint says otherwise.
    pub envelope: Envelope,
    /// How errors look.
    pub errors: ErrorShape,
}

/// Calls whose rate is limited together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// The name of the class.
    pub id: &'static str,
    /// How many of them a minute has.
    pub per_minute: u32,
    /// Whether each acting user is counted alone; calls for nobody count as one user.
    pub per_user: bool,
}

/// How an answer is wrapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Envelope {
    /// The key that holds the data; without one the whole document is the data.
    pub data: Option<&'static str>,
    /// The key that holds facts about the data.
    pub meta: Option<&'static str>,
    /// Whether the envelope may come twice, or inside a list of one.
    pub repeated: bool,
    /// Where in the data the answer itself lies, each place as a way of keys: the first that is there. None if the data are the answer.
    pub inside: &'static [&'static [&'static str]],
    /// Where in the data a boolean says whether the call did what it should: one that is false makes the answer a refusal.
    pub done: &'static [&'static [&'static str]],
}

impl Envelope {
    /// No envelope: the whole document is the answer.
    pub const NONE: Self = Self { data: None, meta: None, repeated: false, inside: &[], done: &[] };
}

/// How an error looks.
#[derive(Debug, Clone, Copy)]
pub struct ErrorShape {
    /// The key that holds the error object; without one the whole document is the error.
    pub at: Option<&'static str>,
    /// The key of the code for programs.
    pub code: Option<&'static str>,
    /// The key of the message for people.
    pub message: &'static str,
    /// Further keys worth showing beside the message.
    pub details: &'static [&'static str],
}

/// One endpoint.
#[derive(Debug, Clone, Copy)]
pub struct Endpoint {
    /// The name by which errors call it, such as `users.create`.
    pub id: &'static str,
    /// The method.
    pub method: Method,
    /// The template of the path after the family's base, such as `/users/{uid}`.
    pub path: &'static str,
    /// The family it belongs to.
    pub family: &'static Family,
    /// How its answers are wrapped.
    pub envelope: Envelope,
    /// How its lists are continued.
    pub paging: Paging,
    /// Whether a second, equal call changes nothing more, so that it may be repeated where the first may have taken effect.
    pub idempotent: bool,
    /// The class of calls whose rate is limited together.
    pub rate: Option<&'static Rate>,
    /// Whether its body is `multipart/form-data`.
    pub multipart: bool,
    /// The boolean by which each part of its answer says whether it succeeded, where the call can succeed although parts of it failed.
    pub partial: Option<&'static str>,
    /// Whether an empty object is sent where no field of the body is set.
    pub empty_body: bool,
    /// Where the vendor describes it.
    pub docs: Option<&'static str>,
}

impl Endpoint {
    /// A nameless `GET` of the family, to be completed by struct update.
    pub const fn of(family: &'static Family) -> Self {
        Self {
            id: "",
            method: Method::GET,
            path: "",
            family,
            envelope: family.envelope,
            paging: Paging::None,
            idempotent: false,
            rate: None,
            multipart: false,
            partial: None,
            empty_body: false,
            docs: None,
        }
    }
}

/// How a list is continued.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paging {
    /// It comes whole.
    None,
    /// By numbered pages.
    Pages {
        /// The query parameter with the number of the page, counted from 1.
        page: &'static str,
        /// The query parameter with the size of a page.
        size: &'static str,
        /// Where in the answer's `meta` the facts about pages are, as keys joined by dots.
        meta: &'static str,
        /// The key there with the number of this page.
        current: &'static str,
        /// The key there with the number of pages.
        total: &'static str,
    },
    /// By a cursor that the server hands out.
    Cursor {
        /// The query parameter with the size of a page.
        size: &'static str,
        /// Where in the answer's `meta` the next cursor is, as keys joined by dots; each of its members is a query parameter.
        next: &'static str,
    },
    /// By a cursor that is one value.
    Token {
        /// The query parameter with the size of a page.
        size: &'static str,
        /// Where in the answer's `meta` the next token is, as keys joined by dots.
        next: &'static str,
        /// The query parameter with the token.
        token: &'static str,
    },
}

/// How a list is written into a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListEncoding {
    /// `name=a,b`; a value with a comma is refused.
    Csv,
    /// `name=a&name=b`.
    Repeat,
    /// `name[]=a&name[]=b`.
    Brackets,
}

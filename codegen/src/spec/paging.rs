//! Paging styles. Which keys one has depends on its `kind`; they are read by hand, because serde would lose the places of their faults.

use schemars::JsonSchema;
use serde::de::{Deserialize, Deserializer, Error};

/// A paging style.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(deny_unknown_fields, tag = "kind", rename_all = "camelCase")]
pub enum PagingStyle {
    /// Numbered pages.
    Pages {
        /// Query parameter with the number of the page, from 1.
        page: String,
        /// Query parameter with the size of a page.
        size: String,
        /// Where in `meta` the facts about pages lie.
        meta: String,
        /// The key there with the number of this page.
        current: String,
        /// The key there with the number of pages.
        total: String,
        /// How it works.
        says: String,
    },
    /// A cursor: what the answer gives as `next` is copied into the next request's query.
    Cursor {
        /// Query parameter with the size of a page.
        size: String,
        /// Where in `meta` the next cursor lies: an object of query parameters.
        next: String,
        /// How it works.
        says: String,
    },
    /// A cursor that is one value: what the answer gives as `next` is sent back as `token`.
    Token {
        /// Query parameter with the size of a page.
        size: String,
        /// Where in `meta` the next token lies: a text or a number.
        next: String,
        /// Query parameter with the token.
        token: String,
        /// How it works.
        says: String,
    },
}

/// The keys of all kinds.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Keys {
    kind: Kind,
    page: Option<String>,
    size: Option<String>,
    meta: Option<String>,
    current: Option<String>,
    total: Option<String>,
    next: Option<String>,
    token: Option<String>,
    says: String,
}

#[derive(serde::Deserialize)]
#[serde(rename_all = "camelCase")]
enum Kind {
    Pages,
    Cursor,
    Token,
}

impl<'de> Deserialize<'de> for PagingStyle {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Keys { kind, page, size, meta, current, total, next, token, says } = Keys::deserialize(deserializer)?;
        let size = need(size, "size")?;
        match kind {
            Kind::Pages => {
                refuse(&[("next", &next), ("token", &token)], "pages")?;
                let (page, meta) = (need(page, "page")?, need(meta, "meta")?);
                Ok(Self::Pages { page, size, meta, current: need(current, "current")?, total: need(total, "total")?, says })
            }
            Kind::Cursor => {
                refuse(&[("page", &page), ("meta", &meta), ("current", &current), ("total", &total), ("token", &token)], "cursor")?;
                Ok(Self::Cursor { size, next: need(next, "next")?, says })
            }
            Kind::Token => {
                refuse(&[("page", &page), ("meta", &meta), ("current", &current), ("total", &total)], "token")?;
                Ok(Self::Token { size, next: need(next, "next")?, token: need(token, "token")?, says })
            }
        }
    }
}

fn need<E: Error>(value: Option<String>, key: &'static str) -> Result<String, E> {
    value.ok_or_else(|| E::missing_field(key))
}

fn refuse<E: Error>(keys: &[(&str, &Option<String>)], kind: &str) -> Result<(), E> {
    match keys.iter().find(|(_, value)| value.is_some()) {
        Some((key, _)) => Err(E::custom(format!("a paging style of the kind `{kind}` has no `{key}`"))),
        None => Ok(()),
    }
}

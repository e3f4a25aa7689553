//! What follows a page.
//!
//! The number of pages is believed only where it does not contradict itself, and the number of rows never: servers send `total: 0` beside rows. A
//! page without rows ends a list only where nothing else says how it goes on.

use super::Cursor;
use crate::request::Draft;
use crate::{Endpoint, ErrorKind, Json, Paging};

/// Why a list cannot go on.
type Stop = (ErrorKind, String);

type Query = Vec<(String, String)>;

/// The place of the next page, or none at the end of the list.
pub(super) fn after(endpoint: &Endpoint, asked: &Draft, meta: Option<&Json>, rows: usize) -> Result<Option<Cursor>, Stop> {
    let next = match endpoint.paging {
        Paging::None => None,
        Paging::Pages { page, meta: facts, current, total, .. } => {
            let facts = meta.and_then(|meta| below(meta, facts));
            let fact = |name| facts.and_then(|facts| number(below(facts, name)?));
            numbered(asked.query_value(page), fact(current), fact(total), rows)?.map(|next| vec![(page.to_owned(), next.to_string())])
        }
        Paging::Cursor { next, .. } => pointed(meta.and_then(|meta| below(meta, next)))?,
        Paging::Token { next, token, .. } => match meta.and_then(|meta| below(meta, next)) {
            None => None,
            Some(next) => plain(next)?.filter(|next| !next.is_empty()).map(|next| vec![(token.to_owned(), next)]),
        },
    };
    let Some(place) = next.map(|query| Cursor::new(endpoint, query)) else { return Ok(None) };
    match (place.is_asked(asked), rows) {
        (false, _) => Ok(Some(place)),
        (true, 0) => Ok(None),
        (true, _) => Err((ErrorKind::PagingLoop, "the server names the same page again".to_owned())),
    }
}

/// Numbered pages go on while the current one is not the last, and without usable numbers as long as rows come.
fn numbered(asked: Option<&str>, current: Option<u64>, total: Option<u64>, rows: usize) -> Result<Option<u64>, Stop> {
    let asked = asked.and_then(|page| page.parse().ok()).unwrap_or(1);
    let more = match (current, total) {
        (Some(current), Some(total)) if total > 0 && current <= total => current < total,
        _ => rows > 0,
    };
    if !more {
        return Ok(None);
    }
    let next = current.unwrap_or(asked).saturating_add(1);
    if next == asked.saturating_add(1) {
        Ok(Some(next))
    } else {
        Err((ErrorKind::PagingLoop, format!("page {asked} was asked for and another one came")))
    }
}

/// Every member of the cursor that the server hands out belongs into the next query.
fn pointed(next: Option<&Json>) -> Result<Option<Query>, Stop> {
    let members = match next {
        None | Some(Json::Null) => return Ok(None),
        Some(Json::Object(members)) => members,
        Some(Json::Array(items)) if items.is_empty() => return Ok(None),
        Some(_) => return Err((ErrorKind::Decode, "the next cursor is not an object".to_owned())),
    };
    let mut query = Query::new();
    for (key, value) in members {
        query.extend(plain(value)?.map(|value| (key.clone(), value)));
    }
    Ok((!query.is_empty()).then_some(query))
}

/// A value as it is sent in a query; nothing for null.
fn plain(value: &Json) -> Result<Option<String>, Stop> {
    match value {
        Json::Null => Ok(None),
        Json::String(text) => Ok(Some(text.clone())),
        Json::Number(_) | Json::Bool(_) => Ok(Some(value.to_string())),
        Json::Array(_) | Json::Object(_) => Err((ErrorKind::Decode, "the next cursor, or a member of it, is no plain value".to_owned())),
    }
}

/// The value at a path of keys joined by dots.
fn below<'j>(json: &'j Json, path: &str) -> Option<&'j Json> {
    path.split('.').try_fold(json, |json, key| json.get(key))
}

/// A number, or a text of digits.
fn number(json: &Json) -> Option<u64> {
    json.as_u64().or_else(|| json.as_str()?.parse().ok())
}

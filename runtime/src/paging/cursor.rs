//! A place in a list.
//!
//! It is the endpoint and the query parameters that ask for one page, and nothing that proves who calls, so that it can be stored and taken up later
//! by another process. The filters of the list are the caller's to repeat.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::Endpoint;
use crate::request::Draft;

/// A place in a list, from which another listing of the same call may start.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cursor {
    endpoint: String,
    query: Vec<(String, String)>,
}

impl Cursor {
    pub(crate) fn start(endpoint: &Endpoint) -> Self {
        Self::new(endpoint, Vec::new())
    }

    pub(super) fn new(endpoint: &Endpoint, query: Vec<(String, String)>) -> Self {
        Self { endpoint: endpoint.id.to_owned(), query }
    }

    pub(crate) fn belongs_to(&self, endpoint: &Endpoint) -> bool {
        self.endpoint == endpoint.id
    }

    /// Asks for this page.
    pub(crate) fn apply(&self, draft: &mut Draft) {
        for (key, value) in &self.query {
            draft.set_query(Cow::Owned(key.clone()), value.clone());
        }
    }

    /// Whether the call asks for this page already.
    pub(super) fn is_asked(&self, draft: &Draft) -> bool {
        self.query.iter().all(|(key, value)| draft.query_value(key) == Some(value))
    }
}

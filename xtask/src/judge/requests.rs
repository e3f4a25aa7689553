//! What is put before the judge: the requests of the wire samples, and requests that are wrong on purpose.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};

use crate::test::{cargo, folder, succeeds};

/// A request as data, in the form that the script takes.
#[derive(Clone, Deserialize, Serialize)]
pub(super) struct Request {
    method: String,
    base: String,
    path: String,
    headers: Vec<(String, String)>,
    body: String,
}

/// What the client sends for one sample of an endpoint.
#[derive(Deserialize)]
pub(super) struct Sample {
    pub(super) endpoint: String,
    /// The vendor's document that describes it: the name of the family.
    pub(super) document: String,
    #[serde(flatten)]
    pub(super) request: Request,
}

/// A request that has to be refused.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Wrong {
    pub(super) document: String,
    base: String,
    /// `METHOD /path`
    pub(super) request: String,
    headers: BTreeMap<String, String>,
    body: Option<String>,
    pub(super) violation: String,
}

impl Wrong {
    /// The request as data.
    pub(super) fn to_request(&self) -> Request {
        let (method, path) = self.request.split_once(' ').unwrap_or_default();
        Request {
            method: method.to_owned(),
            base: self.base.clone(),
            path: path.to_owned(),
            headers: self.headers.clone().into_iter().collect(),
            body: self.body.clone().unwrap_or_default(),
        }
    }
}

/// The requests of all samples, fresh from the client: the tests of the wire write them down. None if these fail.
pub(super) fn samples() -> Result<Option<Vec<Sample>>> {
    if !succeeds(&mut cargo(&["test", "--quiet", "--package", "cometchat-tests", "--test", "it", "wire::"]))? {
        return Ok(None);
    }
    let file = folder().join("target/judge/wire.json");
    let text = fs::read_to_string(&file).with_context(|| format!("cannot read `{}`", file.display()))?;
    Ok(Some(serde_json::from_str(&text)?))
}

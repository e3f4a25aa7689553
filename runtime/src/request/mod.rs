//! A call before it is sent: its inputs, and the request they make.
//!
//! Inputs are gathered one by one without failing; what does not fit is remembered, and making the request fails with the first of them. A request
//! that comes out of here has a URL, headers and a body that say exactly what the caller said.

pub(crate) mod base;
mod build;
pub(crate) mod headers;
pub(crate) mod multipart;
pub(crate) mod url;

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

pub(crate) use build::build;

use crate::attempts::Retry;
use crate::client::{Acting, Core};
use crate::scrub::Scrub;
use crate::{Encode, Endpoint, Envelope, Error, Family, Input, Json, ListEncoding, Method, Object, Part, Secret};

/// Names are wire names: static where generated code gives them, owned where the caller does.
pub(crate) type Name = Cow<'static, str>;

/// Where a call goes: an endpoint's facts, or those of the raw door.
#[derive(Clone)]
pub(crate) struct Route {
    pub(crate) id: Name,
    pub(crate) method: Method,
    pub(crate) path: Name,
    pub(crate) family: &'static Family,
    pub(crate) envelope: Envelope,
    pub(crate) idempotent: bool,
    /// None for the raw door.
    pub(crate) endpoint: Option<&'static Endpoint>,
    pub(crate) empty_body: bool,
}

impl Route {
    pub(crate) fn to(endpoint: &'static Endpoint) -> Self {
        Self {
            id: Cow::Borrowed(endpoint.id),
            method: endpoint.method,
            path: Cow::Borrowed(endpoint.path),
            family: endpoint.family,
            envelope: endpoint.envelope,
            idempotent: endpoint.idempotent,
            endpoint: Some(endpoint),
            empty_body: endpoint.empty_body,
        }
    }
}

/// What is sent.
#[derive(Clone)]
pub(crate) enum Body {
    Empty,
    Json(Json),
    Parts(Vec<(Name, Part)>),
}

/// Inputs that the API's description does not know.
#[derive(Clone, Default)]
pub(crate) struct Extras {
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: Vec<(String, Json)>,
}

/// A call in the making.
#[derive(Clone)]
pub(crate) struct Draft {
    pub(crate) core: Arc<Core>,
    pub(crate) route: Route,
    pub(crate) acting: Option<Acting>,
    pub(crate) path: Vec<(Name, String)>,
    /// Query parameters; the values of a list that repeats its key stand together.
    pub(crate) query: Vec<(Name, String)>,
    pub(crate) headers: Vec<(Name, String, bool)>,
    pub(crate) body: Body,
    pub(crate) extras: Extras,
    pub(crate) timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) retry: Retry,
    secrets: Vec<Secret>,
    refused: Option<(Name, String)>,
}

impl Draft {
    pub(crate) fn new(core: Arc<Core>, route: Route, acting: Option<Acting>) -> Self {
        let (timeout, deadline, retry) = (core.timeout, core.deadline, core.retry);
        let body = if route.empty_body { Body::Json(Json::Object(Object::new())) } else { Body::Empty };
        Self {
            core,
            route,
            acting,
            path: Vec::new(),
            query: Vec::new(),
            headers: Vec::new(),
            body,
            extras: Extras::default(),
            timeout,
            deadline,
            retry,
            secrets: Vec::new(),
            refused: None,
        }
    }

    /// Remembers what does not fit; the first counts.
    pub(crate) fn refuse(&mut self, name: impl Into<Name>, reason: impl Into<String>) {
        self.refused.get_or_insert_with(|| (name.into(), reason.into()));
    }

    pub(crate) fn first_refusal(&self) -> Result<(), Error> {
        match &self.refused {
            Some((name, reason)) => Err(Error::input_refused(name.clone(), reason.clone())),
            None => Ok(()),
        }
    }

    /// The text of a scalar, checked; secrets are remembered so that errors can keep them out.
    pub(crate) fn text<T: Input>(&mut self, name: &'static str, value: &T) -> String {
        if let Err(invalid) = value.check() {
            self.refuse(name, invalid.to_string());
        }
        let text = value.text().into_owned();
        if T::SECRET {
            self.secrets.push(Secret::from(text.clone()));
        }
        text
    }

    /// The JSON of a value, checked.
    pub(crate) fn json<T: Encode>(&mut self, name: &'static str, value: &T) -> Json {
        if let Err(invalid) = value.check() {
            self.refuse(name, invalid.to_string());
        }
        value.secrets(&mut self.secrets);
        value.encode()
    }

    /// Sets a query parameter, in the place of an earlier one of the same key.
    pub(crate) fn set_query(&mut self, key: Name, value: String) {
        self.set_queries(&key.clone(), std::iter::once((key, value)));
    }

    fn set_queries(&mut self, key: &str, pairs: impl Iterator<Item = (Name, String)>) {
        let place = self.query.iter().position(|(known, _)| known == key).unwrap_or(self.query.len());
        self.query.retain(|(known, _)| known != key);
        self.query.splice(place..place, pairs);
    }

    /// Sets a query parameter that is a list. An empty list has no spelling that servers agree on, and leaving it out would ask for something else.
    pub(crate) fn set_list(&mut self, name: &'static str, encoding: ListEncoding, values: Vec<String>) {
        if values.is_empty() {
            return self.refuse(name, "must not be an empty list");
        }
        match encoding {
            ListEncoding::Csv if values.iter().any(|value| value.contains(',') || value.is_empty()) => {
                self.refuse(name, "must not hold an empty value or one with a comma, because commas part its values");
            }
            ListEncoding::Csv => self.set_query(Cow::Borrowed(name), values.join(",")),
            ListEncoding::Repeat => self.set_queries(name, values.into_iter().map(|value| (Cow::Borrowed(name), value))),
            ListEncoding::Brackets => {
                let key = format!("{name}[]");
                self.set_queries(&key, values.into_iter().map(|value| (Cow::Owned(key.clone()), value)));
            }
        }
    }

    pub(crate) fn query_value(&self, key: &str) -> Option<&str> {
        self.query.iter().find_map(|(known, value)| (known == key).then_some(value.as_str()))
    }

    /// Remembers secrets so that errors can keep them out.
    #[cfg(feature = "cli")]
    pub(crate) fn keep_secrets(&mut self, secrets: Vec<Secret>) {
        self.secrets.extend(secrets);
    }

    /// Sets the body's field at a path of keys, making the objects on the way.
    pub(crate) fn set_field(&mut self, path: &[&'static str], value: Json) {
        let Some((last, parents)) = path.split_last() else { return };
        if matches!(self.body, Body::Empty) {
            self.body = Body::Json(Json::Object(Object::new()));
        }
        let mut object = match &mut self.body {
            Body::Json(json) => json.as_object_mut(),
            _ => None,
        };
        for key in parents {
            object = object.and_then(|object| object.entry(*key).or_insert_with(|| Json::Object(Object::new())).as_object_mut());
        }
        match object {
            Some(object) => {
                object.insert((*last).to_owned(), value);
            }
            None => self.refuse(*last, "the body has no place for this field"),
        }
    }

    pub(crate) fn add_part(&mut self, name: &'static str, part: Part) {
        if let Some(reason) = part.refused() {
            self.refuse(name, reason);
        }
        self.secrets.extend(part.secret());
        match &mut self.body {
            Body::Parts(parts) => parts.push((Cow::Borrowed(name), part)),
            Body::Empty => self.body = Body::Parts(vec![(Cow::Borrowed(name), part)]),
            Body::Json(_) => self.refuse(name, "the body has no place for this part"),
        }
    }

    /// Knows the secrets of this call.
    #[cfg(feature = "cli")]
    pub(crate) fn scrub_inputs(&self) -> Scrub {
        Scrub::new(self.secrets.iter().cloned())
    }

    /// Knows the secrets of the client and of this call.
    pub(crate) fn scrub(&self) -> Scrub {
        Scrub::new(self.core.secrets().chain(self.secrets.iter().cloned()))
    }

    /// The names of all inputs, without their values.
    pub(crate) fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.path.iter().map(|(name, _)| name.as_ref()).collect();
        let mut keys: Vec<&str> = self.query.iter().map(|(key, _)| key.as_ref()).collect();
        keys.dedup();
        names.extend(keys);
        names.extend(self.headers.iter().map(|(name, ..)| name.as_ref()));
        match &self.body {
            Body::Json(Json::Object(object)) => names.extend(object.keys().map(String::as_str)),
            Body::Json(_) => names.push("body"),
            Body::Parts(parts) => names.extend(parts.iter().map(|(name, _)| name.as_ref())),
            Body::Empty => {}
        }
        names.extend(self.extras.headers.iter().chain(&self.extras.query).map(|(name, _)| name.as_str()));
        names.extend(self.extras.body.iter().map(|(name, _)| name.as_str()));
        names
    }
}

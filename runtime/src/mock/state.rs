//! What a fake server is between two requests, and how it answers the next one.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::Request;
use serde_json::Value;

use super::answer;
use super::ask::{self, Asked, Key, Refused};
use super::rules::Rules;
use super::script::{Reply, Script, Seen};
use super::store::{Outcome, Store};
use crate::description::Description;

/// What the server knows of its API, and what it does beyond that.
#[derive(Debug)]
pub(super) struct Known {
    pub(super) api: Description,
    pub(super) rules: Rules,
}

/// What is known, the records, and what a test told and can ask.
pub(super) struct State {
    pub(super) known: Known,
    /// The keys of the start: of each auth scheme, by scope, one value for each header.
    keys: BTreeMap<(usize, Key), Vec<String>>,
    store: Mutex<Store>,
    script: Mutex<Script>,
}

/// An answer on its way.
#[derive(Debug, Clone)]
pub(super) struct Said {
    pub(super) status: u16,
    pub(super) body: Value,
    pub(super) retry_after: Option<Duration>,
    pub(super) delay: Option<Duration>,
    pub(super) cut: bool,
}

impl Said {
    fn new(status: u16, body: Value) -> Self {
        Self { status, body, retry_after: None, delay: None, cut: false }
    }
}

impl State {
    pub(super) fn new(known: Known) -> Self {
        let mut keys = BTreeMap::new();
        for (index, scheme) in known.api.schemes.iter().enumerate() {
            for key in &scheme.keys {
                let value = |header: &String| format!("mock-{}", key.scope.as_ref().unwrap_or(header));
                keys.insert((index, key.scope.clone().map_or(Key::Plain, Key::Scoped)), scheme.headers.iter().map(value).collect());
            }
        }
        Self { known, keys, store: Mutex::default(), script: Mutex::default() }
    }

    /// The credentials of a scheme, and of one of its scopes if it has any: a value for each header.
    pub(super) fn keys(&self, scheme: &str, scope: Option<&str>) -> Option<&[String]> {
        let index = self.known.api.schemes.iter().position(|known| known.id == scheme)?;
        self.keys.get(&(index, scope.map_or(Key::Plain, |scope| Key::Scoped(scope.to_owned())))).map(Vec::as_slice)
    }

    pub(super) fn script(&self) -> MutexGuard<'_, Script> {
        self.script.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn store(&self) -> MutexGuard<'_, Store> {
        self.store.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A request as the server notes it.
    pub(super) fn seen(&self, request: &Request<Bytes>) -> Seen {
        let is_there = |headers: &&Vec<String>| headers.iter().any(|name| request.headers().contains_key(name));
        let headers = self.known.api.schemes.iter().map(|scheme| &scheme.headers).find(is_there);
        Seen::of(request, self.known.api.acting.as_ref().map(|acting| acting.header.as_str()), headers.map_or(&[], Vec::as_slice))
    }

    /// Answers a request, and notes it.
    pub(super) fn respond(&self, request: &Request<Bytes>) -> Said {
        let mut seen = self.seen(request);
        let asked = ask::read(&self.known, &|scheme, values| self.key(scheme, values), request);
        let said = match &asked {
            Ok(asked) => {
                seen.endpoint = Some(asked.endpoint.id.clone());
                self.replied(asked, request.uri().path())
            }
            Err(refused) => self.refusal(refused),
        };
        seen.status = (!said.cut).then_some(said.status);
        self.script().seen.push(seen);
        said
    }

    /// The key that there is: one of the start, or one that was made.
    fn key(&self, scheme: usize, values: &[String]) -> Option<Key> {
        let given = self.keys.iter().find(|((index, _), own)| *index == scheme && *own == values).map(|((_, key), _)| key.clone());
        given.or_else(|| {
            let name = &self.known.api.schemes.get(scheme)?.id;
            let store = self.store();
            let (_, scope) = store.keys(&self.known, name).find(|(key, _)| values.first().is_some_and(|value| value == key))?;
            Some(Key::Scoped(scope.to_owned()))
        })
    }

    /// As a test told, else as always.
    fn replied(&self, asked: &Asked<'_>, path: &str) -> Said {
        let reply = self.script().reply(asked, path);
        match reply {
            Some(Reply::Answer(data)) => Said::new(200, answer::wrap(asked.endpoint, data, None)),
            Some(Reply::Refuse { status, code, message, retry_after }) => {
                let refused = Refused { status, code, message, family: asked.endpoint.family };
                Said { retry_after, ..self.refusal(&refused) }
            }
            Some(Reply::Delay(delay)) => Said { delay: Some(delay), ..self.performed(asked) },
            Some(Reply::Cut) => Said { cut: true, ..self.performed(asked) },
            None => self.performed(asked),
        }
    }

    fn performed(&self, asked: &Asked<'_>) -> Said {
        let deed = self.known.rules.does.get(&asked.endpoint.id);
        let outcome = deed.map_or(Ok(Outcome::Done), |deed| self.store().perform(&self.known, asked, deed));
        match outcome {
            Ok(outcome) => Said::new(200, answer::of(&self.known, asked, deed, outcome)),
            Err(refused) => self.refusal(&refused),
        }
    }

    fn refusal(&self, refused: &Refused) -> Said {
        Said::new(refused.status, answer::refusal(&self.known, refused))
    }
}

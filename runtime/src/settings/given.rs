//! What was set, and whether it fits.
//!
//! Every value is checked when it is given, so that a client that was built has a safe host, safe headers and safe times for all its calls.

use std::sync::Arc;
use std::time::Duration;

use http::{HeaderName, HeaderValue};
use url::Url;

use crate::client::{Core, Credential};
use crate::request::{base, headers};
use crate::{Error, ErrorKind, Family, Input, Limits, Secret, Transport};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const TIMEOUT: Duration = Duration::from_secs(30);
const DEADLINE: Duration = Duration::from_secs(60);
const MAX_ANSWER: usize = 16 * 1024 * 1024;

#[derive(Clone)]
pub(super) struct Settings {
    pub(super) agent: String,
    pub(super) variables: Vec<(&'static str, String)>,
    pub(super) credentials: Vec<Credential>,
    pub(super) reserved: Vec<&'static str>,
    pub(super) families: Vec<&'static Family>,
    pub(super) bases: Vec<(Option<&'static str>, Url)>,
    pub(super) transport: Option<Arc<dyn Transport>>,
    pub(super) connect_timeout: Duration,
    pub(super) timeout: Duration,
    pub(super) deadline: Duration,
    pub(super) max_answer: usize,
    pub(super) env_proxy: bool,
    pub(super) refused: Option<(&'static str, String)>,
}

impl Settings {
    pub(super) fn new(agent: String) -> Self {
        Self {
            agent,
            variables: Vec::new(),
            credentials: Vec::new(),
            reserved: Vec::new(),
            families: Vec::new(),
            bases: Vec::new(),
            transport: None,
            connect_timeout: CONNECT_TIMEOUT,
            timeout: TIMEOUT,
            deadline: DEADLINE,
            max_answer: MAX_ANSWER,
            env_proxy: false,
            refused: None,
        }
    }

    pub(super) fn refuse(&mut self, name: &'static str, reason: impl Into<String>) {
        self.refused.get_or_insert_with(|| (name, reason.into()));
    }

    pub(super) fn variable(&mut self, name: &'static str, input: &'static str, value: &impl Input) {
        if let Err(invalid) = value.check() {
            return self.refuse(input, invalid.to_string());
        }
        let text = value.text().into_owned();
        match base::check_variable(&text) {
            Ok(()) => self.variables.push((name, text)),
            Err(reason) => self.refuse(input, reason),
        }
    }

    pub(super) fn credential(&mut self, header: &'static str, input: &'static str, secret: Secret) {
        let Ok(name) = HeaderName::from_bytes(header.as_bytes()) else { return self.refuse(input, "is not the name of a header") };
        match headers::identity(secret.expose()) {
            Ok(mut value) => {
                value.set_sensitive(true);
                self.reserved.push(header);
                self.credentials.push(Credential { name, value, secret });
            }
            Err(reason) => self.refuse(input, reason),
        }
    }

    pub(super) fn base(&mut self, input: &'static str, family: Option<&'static str>, text: &str) {
        match base::from_user(text) {
            Ok(url) => self.bases.push((family, url)),
            Err(reason) => self.refuse(input, reason),
        }
    }

    pub(super) fn core(mut self) -> Result<Core, Error> {
        let agent = match headers::value(&self.agent) {
            Ok(agent) => agent,
            Err(reason) => {
                self.refuse("user_agent", reason);
                HeaderValue::from_static("")
            }
        };
        if let Some((name, reason)) = self.refused.take() {
            return Err(Error::new(ErrorKind::Config, reason).with_input(name));
        }
        let transport = match self.transport.take() {
            Some(transport) => transport,
            None => self.own_transport()?,
        };
        Ok(Core {
            agent,
            variables: self.variables,
            credentials: self.credentials,
            reserved: self.reserved,
            families: self.families,
            bases: self.bases,
            transport,
            limits: Limits::new(self.max_answer),
            timeout: self.timeout,
            deadline: self.deadline,
        })
    }

    #[cfg(feature = "reqwest")]
    fn own_transport(&self) -> Result<Arc<dyn Transport>, Error> {
        use crate::transport::reqwest::{Connecting, Reqwest};

        let plain = self.bases.iter().any(|(_, url)| url.scheme() == "http");
        match Reqwest::new(Connecting { timeout: self.connect_timeout, plain, env_proxy: self.env_proxy }) {
            Ok(transport) => Ok(Arc::new(transport)),
            Err(error) => {
                Err(Error::new(ErrorKind::Config, "the transport cannot be set up").with_input("transport").with_source(Some(Box::new(error))))
            }
        }
    }

    #[cfg(not(feature = "reqwest"))]
    #[expect(clippy::unused_self, reason = "its twin needs it")]
    fn own_transport(&self) -> Result<Arc<dyn Transport>, Error> {
        Err(Error::new(ErrorKind::Config, "is needed, because the feature `reqwest` is off").with_input("transport"))
    }
}

/// What is set in the environment, or why nothing is.
pub(crate) fn from_env(env: &str) -> Result<String, String> {
    match std::env::var(env) {
        Ok(text) if !text.is_empty() => Ok(text),
        Ok(_) | Err(std::env::VarError::NotPresent) => Err("is not set in the environment".into()),
        Err(std::env::VarError::NotUnicode(_)) => Err("is not text".into()),
    }
}

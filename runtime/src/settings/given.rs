//! What was set, and whether it fits.
//!
//! Every value is checked when it is given, so that a client that was built has a safe host, safe headers and safe times for all its calls.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderValue;
use url::Url;

use crate::attempts::Budget;
#[cfg(feature = "limiter")]
use crate::attempts::{Limiter, RateLimits};
use crate::client::Core;
use crate::credential::Credential;
use crate::request::{base, headers};
use crate::transport::{Carrier, Recorder};
use crate::{Error, ErrorKind, Family, Input, Limits, Observer, Recording, Retry, Secret, Transport};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const TIMEOUT: Duration = Duration::from_secs(30);
const DEADLINE: Duration = Duration::from_secs(60);
const MAX_ANSWER: usize = 16 * 1024 * 1024;
const RETRY_BUDGET: u16 = 100;

#[derive(Clone)]
pub(super) struct Settings {
    pub(super) agent: String,
    pub(super) variables: Vec<(&'static str, String)>,
    pub(super) credentials: Vec<Credential>,
    pub(super) reserved: Vec<&'static str>,
    pub(super) families: Vec<&'static Family>,
    pub(super) bases: Vec<(Option<&'static str>, Url)>,
    pub(super) transport: Option<Arc<dyn Transport>>,
    pub(super) recordings: Vec<Recording>,
    pub(super) connect_timeout: Duration,
    pub(super) timeout: Duration,
    pub(super) deadline: Duration,
    pub(super) retry: Retry,
    pub(super) retry_budget: u16,
    #[cfg(feature = "limiter")]
    pub(super) rates: Option<RateLimits>,
    pub(super) observers: Vec<Arc<dyn Observer>>,
    #[cfg(feature = "tracing")]
    pub(super) trace_users: bool,
    pub(super) max_answer: usize,
    pub(super) env_proxy: bool,
    /// As PEM.
    pub(super) root_certificates: Vec<u8>,
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
            recordings: Vec::new(),
            connect_timeout: CONNECT_TIMEOUT,
            timeout: TIMEOUT,
            deadline: DEADLINE,
            retry: Retry::new(),
            retry_budget: RETRY_BUDGET,
            #[cfg(feature = "limiter")]
            rates: None,
            observers: Vec::new(),
            #[cfg(feature = "tracing")]
            trace_users: false,
            max_answer: MAX_ANSWER,
            env_proxy: false,
            root_certificates: Vec::new(),
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
        self.authenticate(&[header], input, Credential::fixed(header, secret));
    }

    /// Takes what proves who calls, and keeps its headers for it alone.
    pub(super) fn authenticate(&mut self, headers: &[&'static str], input: &'static str, credential: Result<Credential, &'static str>) {
        match credential {
            Ok(credential) => {
                self.reserved.extend(headers);
                self.credentials.push(credential);
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
        let carrier = match self.transport.take() {
            Some(transport) => Carrier::Other(transport),
            None => self.own_transport()?,
        };
        self.make_bases();
        let recorded = |inner: Carrier, recording| Carrier::Other(Arc::new(Recorder { inner: inner.shared(), recording }));
        let carrier = self.recordings.into_iter().fold(carrier, recorded);
        Ok(Core {
            agent,
            variables: self.variables,
            credentials: self.credentials,
            reserved: self.reserved,
            families: self.families,
            bases: self.bases,
            carrier,
            limits: Limits::new(self.max_answer),
            timeout: self.timeout,
            deadline: self.deadline,
            retry: self.retry,
            budget: Budget::new(self.retry_budget),
            #[cfg(feature = "limiter")]
            limiter: self.rates.map(Limiter::new),
            observers: self.observers,
            #[cfg(feature = "tracing")]
            trace_users: self.trace_users,
        })
    }

    /// Makes the families' own base URLs once, unless one is given for all. What does not make one is said when it is called.
    fn make_bases(&mut self) {
        if self.bases.iter().all(|(family, _)| family.is_some()) {
            let made = self.families.iter().filter_map(|family| Some((Some(family.id), base::from_template(family, &self.variables).ok()?)));
            self.bases.splice(0..0, made.collect::<Vec<_>>());
        }
    }

    #[cfg(feature = "reqwest")]
    fn own_transport(&self) -> Result<Carrier, Error> {
        use crate::transport::reqwest::{Connecting, Reqwest};

        let plain = self.bases.iter().any(|(_, url)| url.scheme() == "http");
        match Reqwest::new(Connecting { timeout: self.connect_timeout, plain, env_proxy: self.env_proxy, roots: &self.root_certificates }) {
            Ok(transport) => Ok(Carrier::Own(transport)),
            Err(error) => {
                Err(Error::new(ErrorKind::Config, "the transport cannot be set up").with_input("transport").with_source(Some(Box::new(error))))
            }
        }
    }

    #[cfg(not(feature = "reqwest"))]
    #[expect(clippy::unused_self, reason = "its twin needs it")]
    fn own_transport(&self) -> Result<Carrier, Error> {
        Err(Error::new(ErrorKind::Config, "is needed, because the feature `reqwest` is off").with_input("transport"))
    }
}

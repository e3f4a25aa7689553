//! What was set, and whether it fits.
//!
//! Every value is checked when it is given, so that a client that was built has a safe host, safe headers and safe times for all its calls.

use std::sync::Arc;
use std::time::Duration;

use http::{HeaderValue, Uri};

use crate::attempts::Budget;
#[cfg(feature = "limiter")]
use crate::attempts::{Limiter, RateLimits};
use crate::client::Core;
use crate::credential::Credential;
use crate::request::{base, headers};
use crate::transport::Recorder;
use crate::{Decode, Error, ErrorKind, Family, Input, Limits, Node, Observer, Reading, Recording, Retry, Secret, Transport};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const TIMEOUT: Duration = Duration::from_secs(30);
const DEADLINE: Duration = Duration::from_secs(60);
const MAX_ANSWER: usize = 16 * 1024 * 1024;
const RETRY_BUDGET: u16 = 100;

/// Turns a text into what is sent of it, if it fits a type.
pub(super) type Fitting = fn(&str) -> Result<String, String>;

/// The text of a value of the type `T` that was given as text.
pub(super) fn fitting<T: Decode + Input>(text: &str) -> Result<String, String> {
    let value = T::decode(&Node::Text(text), &mut Reading::strict()).map_err(|mismatch| format!("expected {}", mismatch.expected))?;
    checked(&value)
}

/// The text of a value, if it may be sent.
pub(super) fn checked(value: &impl Input) -> Result<String, String> {
    value.check().map_err(|invalid| invalid.to_string())?;
    Ok(value.text().into_owned())
}

/// The settings. What is done with them has no type parameters, so that it is compiled here and not once more for each client of a generated crate.
#[derive(Clone)]
pub(super) struct Settings {
    pub(super) agent: String,
    pub(super) variables: Vec<(&'static str, String)>,
    pub(super) credentials: Vec<Credential>,
    pub(super) reserved: Vec<&'static str>,
    pub(super) families: Vec<&'static Family>,
    pub(super) bases: Vec<(Option<&'static str>, Uri)>,
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

    pub(super) fn reserve(&mut self, headers: &[&'static str]) {
        self.reserved.extend(headers);
    }

    pub(super) fn families(&mut self, families: &[&'static Family]) {
        self.families = families.to_vec();
    }

    /// Takes the text of a variable, or why there is none.
    pub(super) fn variable(&mut self, name: &'static str, input: &'static str, text: Result<String, String>) {
        match text.and_then(|text| base::check_variable(&text).map(|()| text).map_err(Into::into)) {
            Ok(text) => self.variables.push((name, text)),
            Err(reason) => self.refuse(input, reason),
        }
    }

    /// Takes a variable that has to fit a type first.
    pub(super) fn text_variable(&mut self, name: &'static str, input: &'static str, text: Result<String, String>, fitting: Fitting) {
        self.variable(name, input, text.and_then(|text| fitting(&text)));
    }

    pub(super) fn text_credential(&mut self, header: &'static str, input: &'static str, text: Result<String, String>) {
        match text {
            Ok(text) => self.credential(header, input, Secret::from(text)),
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

    /// Takes a base URL for all families from the environment, if it is set there.
    pub(super) fn env_base(&mut self, env: &'static str) {
        match std::env::var(env) {
            Ok(text) if text.is_empty() => {}
            Ok(text) => self.base(env, None, &text),
            Err(std::env::VarError::NotPresent) => {}
            Err(std::env::VarError::NotUnicode(_)) => self.refuse(env, "is not text"),
        }
    }

    pub(super) fn core(mut self) -> Result<Arc<Core>, Error> {
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
        self.make_bases();
        let recorded = |inner, recording| Arc::new(Recorder { inner, recording }) as Arc<dyn Transport>;
        let transport = self.recordings.into_iter().fold(transport, recorded);
        Ok(Arc::new(Core {
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
            retry: self.retry,
            budget: Budget::new(self.retry_budget),
            #[cfg(feature = "limiter")]
            limiter: self.rates.map(Limiter::new),
            observers: self.observers,
            #[cfg(feature = "tracing")]
            trace_users: self.trace_users,
        }))
    }

    /// Makes the families' own base URLs once, unless one is given for all. What does not make one is said when it is called.
    fn make_bases(&mut self) {
        if self.bases.iter().all(|(family, _)| family.is_some()) {
            let made = self.families.iter().filter_map(|family| Some((Some(family.id), base::from_template(family, &self.variables).ok()?)));
            self.bases.splice(0..0, made.collect::<Vec<_>>());
        }
    }

    #[cfg(feature = "rustls-no-provider")]
    fn own_transport(&self) -> Result<Arc<dyn Transport>, Error> {
        use crate::transport::own::{Connecting, NoConnector, Own};

        let plain = self.bases.iter().any(|(_, url)| url.scheme_str() == Some("http"));
        let connecting = Connecting { timeout: self.connect_timeout, plain, env_proxy: self.env_proxy, roots: &self.root_certificates };
        let refused = |input, reason: &str, source| Error::new(ErrorKind::Config, reason).with_input(input).with_source(source);
        match Own::new(&connecting) {
            Ok(transport) => Ok(Arc::new(transport)),
            Err(NoConnector::Roots(why)) => Err(refused("root_certificates", "must be certificates in PEM", why)),
            Err(NoConnector::Provider) => {
                Err(refused("transport", "needs cryptography: install a provider for rustls, or turn on the feature `rustls`", None))
            }
            Err(NoConnector::Tls(why)) => Err(refused("transport", "cannot be set up", Some(why.into()))),
        }
    }

    #[cfg(not(feature = "rustls-no-provider"))]
    #[expect(clippy::unused_self, reason = "its twin needs it")]
    fn own_transport(&self) -> Result<Arc<dyn Transport>, Error> {
        Err(Error::new(ErrorKind::Config, "is needed, because the feature `rustls` is off").with_input("transport"))
    }
}

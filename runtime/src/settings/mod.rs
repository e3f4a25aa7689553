//! The settings of a client, before it is built.
//!
//! Settings are taken without failing; what does not fit is remembered, and building fails with the first of them. Generated code wraps [`Builder`]
//! in a type of its own and gives it the common setters with [`settings!`](crate::settings).

mod given;
mod setters;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use given::{Settings, checked, fitting};

use crate::credential::Credential;
use crate::model::from_env;
use crate::{Decode, Error, Family, Handle, Input, KeyResult, NoKey, Observer, Recording, Retry, Secret, Transport};

/// A client's settings; `A` says whether its credentials are there.
pub struct Builder<A = NoKey> {
    settings: Settings,
    state: PhantomData<fn() -> A>,
}

impl<A> Clone for Builder<A> {
    fn clone(&self) -> Self {
        Self { settings: self.settings.clone(), state: PhantomData }
    }
}

impl Builder {
    /// Settings of a client that calls itself `agent`, such as `name/1.2.3`.
    pub fn new(agent: impl Into<String>) -> Self {
        Self { settings: Settings::new(agent.into()), state: PhantomData }
    }
}

#[expect(clippy::needless_pass_by_value, reason = "callers hand their values over")]
impl<A> Builder<A> {
    /// Sets a variable of the base URLs.
    #[must_use]
    pub fn variable(mut self, name: &'static str, value: impl Input) -> Self {
        self.settings.variable(name, name, checked(&value));
        self
    }

    /// Reads a variable of the base URLs from the environment.
    #[must_use]
    pub fn env_variable<T: Decode + Input>(mut self, name: &'static str, env: &'static str) -> Self {
        self.settings.text_variable(name, env, from_env(env).map_err(Into::into), fitting::<T>);
        self
    }

    /// Sets a variable of the base URLs that is still a text, or says why there is none. `input` is where it comes from.
    #[cfg(feature = "cli")]
    #[must_use]
    pub(crate) fn given_variable(mut self, name: &'static str, input: &'static str, text: Result<String, String>) -> Self {
        self.settings.text_variable(name, input, text, fitting::<String>);
        self
    }

    /// Sets a header that proves who calls.
    #[must_use]
    pub fn credential(mut self, header: &'static str, secret: impl Into<Secret>) -> Self {
        self.settings.credential(header, header, secret.into());
        self
    }

    /// Asks for a header that proves who calls before each call. The closure is called often, so it should not wait for anything.
    #[must_use]
    pub fn credential_from(self, header: &'static str, key: impl Fn() -> KeyResult + Send + Sync + 'static) -> Self {
        self.credentials_from([header], move || key().map(|key| [key]))
    }

    /// Asks for headers that prove who calls before each call, together, so that keys of different ages never meet.
    #[must_use]
    pub fn credentials_from<const N: usize>(
        mut self,
        headers: [&'static str; N],
        keys: impl Fn() -> KeyResult<[Secret; N]> + Send + Sync + 'static,
    ) -> Self {
        let input = headers.first().copied().unwrap_or_default();
        self.settings.authenticate(&headers, input, Credential::asked(&headers, move || keys().map(Vec::from)));
        self
    }

    /// The same settings in the state `B`, after the credentials that it stands for.
    #[must_use]
    pub fn keyed<B>(self) -> Builder<B> {
        Builder { settings: self.settings, state: PhantomData }
    }

    /// Reads a header that proves who calls from the environment.
    #[must_use]
    pub fn env_credential(mut self, header: &'static str, env: &'static str) -> Self {
        self.settings.text_credential(header, env, from_env(env).map_err(Into::into));
        self
    }

    /// Sets a header that proves who calls, or says why it cannot be set. `input` is where it comes from.
    #[cfg(feature = "cli")]
    #[must_use]
    pub(crate) fn given_credential(mut self, header: &'static str, input: &'static str, text: Result<String, String>) -> Self {
        self.settings.text_credential(header, input, text);
        self
    }

    /// Names headers that callers may never set themselves: those of acting users and of all ways to authenticate.
    #[must_use]
    pub fn reserved(mut self, headers: &'static [&'static str]) -> Self {
        self.settings.reserve(headers);
        self
    }

    /// Names the families that the credentials are for: no call to another one is sent.
    #[must_use]
    pub fn families(mut self, families: &[&'static Family]) -> Self {
        self.settings.families(families);
        self
    }

    /// Reads a base URL for all families from the environment, if it is set there.
    #[must_use]
    pub fn env_base_url(mut self, env: &'static str) -> Self {
        self.settings.env_base(env);
        self
    }

    /// Changes the base URL of all families. `input` is where it comes from.
    #[cfg(feature = "cli")]
    #[must_use]
    pub(crate) fn given_base_url(mut self, input: &'static str, url: &str) -> Self {
        self.settings.base(input, None, url);
        self
    }

    /// Changes the base URL of all families.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.settings.base("base_url", None, &url.into());
        self
    }

    /// Changes the base URL of one family.
    #[must_use]
    pub fn family_base_url(mut self, family: &'static Family, url: impl Into<String>) -> Self {
        self.settings.base("family_base_url", Some(family.id), &url.into());
        self
    }

    /// Lets one try take this long.
    #[must_use]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// Lets a whole call take this long.
    #[must_use]
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.settings.deadline = deadline;
        self
    }

    /// Lets connecting take this long.
    #[must_use]
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.settings.connect_timeout = timeout;
        self
    }

    /// Tries calls like this.
    #[must_use]
    pub fn retry(mut self, retry: Retry) -> Self {
        self.settings.retry = retry;
        self
    }

    /// Lets all clones of the client make so many retries at once.
    #[must_use]
    pub fn retry_budget(mut self, retries: u16) -> Self {
        self.settings.retry_budget = retries;
        self
    }

    /// Keeps calls within these rates.
    #[cfg(feature = "limiter")]
    #[must_use]
    pub fn limit_rates(mut self, rates: crate::RateLimits) -> Self {
        self.settings.rates = Some(rates);
        self
    }

    /// Tells this observer of all attempts, beside those that are there.
    #[must_use]
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.settings.observers.push(Arc::new(observer));
        self
    }

    /// Names the acting user in spans.
    #[cfg(feature = "tracing")]
    #[must_use]
    pub fn trace_users(mut self) -> Self {
        self.settings.trace_users = true;
        self
    }

    /// Bounds the size of an answer.
    #[must_use]
    pub fn max_answer(mut self, bytes: usize) -> Self {
        self.settings.max_answer = bytes;
        self
    }

    /// Sends through this transport.
    #[must_use]
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.settings.transport = Some(Arc::new(transport));
        self
    }

    /// Writes down what is sent and what comes back.
    #[must_use]
    pub fn record(mut self, recording: &Recording) -> Self {
        self.settings.recordings.push(recording.clone());
        self
    }

    /// Uses the proxies that the environment names.
    #[must_use]
    pub fn env_proxy(mut self) -> Self {
        self.settings.env_proxy = true;
        self
    }

    /// Trusts these certificates too, which are given as PEM.
    #[must_use]
    pub fn root_certificates(mut self, pem: impl AsRef<[u8]>) -> Self {
        self.settings.root_certificates.extend_from_slice(pem.as_ref());
        self.settings.root_certificates.push(b'\n');
        self
    }

    /// Changes the name under which the client makes itself known.
    #[must_use]
    pub fn user_agent(mut self, agent: impl Into<String>) -> Self {
        self.settings.agent = agent.into();
        self
    }

    /// Builds a client in the state `S`.
    ///
    /// # Errors
    ///
    /// The first setting that does not fit, of kind [`ErrorKind::Config`](crate::ErrorKind::Config).
    pub fn build<S>(self) -> Result<Handle<S>, Error> {
        self.settings.core().map(Handle::new)
    }
}

/// Shows settings, never credentials.
impl<A> fmt::Debug for Builder<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Settings { agent, variables, bases, timeout, deadline, retry, .. } = &self.settings;
        let bases: Vec<String> = bases.iter().map(|(_, url)| url.to_string()).collect();
        f.debug_struct("Builder")
            .field("agent", agent)
            .field("variables", variables)
            .field("bases", &bases)
            .field("timeout", timeout)
            .field("deadline", deadline)
            .field("retry", retry)
            .finish_non_exhaustive()
    }
}

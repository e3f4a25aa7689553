//! The settings of a client, before it is built.
//!
//! Settings are taken without failing; what does not fit is remembered, and building fails with the first of them. Generated code wraps [`Builder`]
//! in a type of its own and gives it the common setters with [`settings!`](crate::settings).

mod given;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use given::Settings;

use crate::credential::Credential;
use crate::model::from_env;
use crate::{Decode, Error, Family, Handle, Input, KeyResult, NoKey, Node, Observer, Reading, Recording, Retry, Secret, Transport};

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
        self.settings.variable(name, name, &value);
        self
    }

    /// Reads a variable of the base URLs from the environment.
    #[must_use]
    pub fn env_variable<T: Decode + Input>(self, name: &'static str, env: &'static str) -> Self {
        self.given_variable::<T>(name, env, from_env(env).map_err(Into::into))
    }

    /// Sets a variable of the base URLs that is still a text, or says why there is none. `input` is where it comes from.
    #[must_use]
    pub(crate) fn given_variable<T: Decode + Input>(mut self, name: &'static str, input: &'static str, text: Result<String, String>) -> Self {
        let value =
            text.and_then(|text| T::decode(&Node::Text(&text), &mut Reading::strict()).map_err(|mismatch| format!("expected {}", mismatch.expected)));
        match value {
            Ok(value) => self.settings.variable(name, input, &value),
            Err(reason) => self.settings.refuse(input, reason),
        }
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
    pub fn env_credential(self, header: &'static str, env: &'static str) -> Self {
        self.given_credential(header, env, from_env(env).map_err(Into::into))
    }

    /// Sets a header that proves who calls, or says why it cannot be set. `input` is where it comes from.
    #[must_use]
    pub(crate) fn given_credential(mut self, header: &'static str, input: &'static str, text: Result<String, String>) -> Self {
        match text {
            Ok(text) => self.settings.credential(header, input, Secret::from(text)),
            Err(reason) => self.settings.refuse(input, reason),
        }
        self
    }

    /// Names headers that callers may never set themselves: those of acting users and of all ways to authenticate.
    #[must_use]
    pub fn reserved(mut self, headers: &'static [&'static str]) -> Self {
        self.settings.reserved.extend(headers);
        self
    }

    /// Names the families that the credentials are for: no call to another one is sent.
    #[must_use]
    pub fn families(mut self, families: &[&'static Family]) -> Self {
        self.settings.families = families.to_vec();
        self
    }

    /// Reads a base URL for all families from the environment, if it is set there.
    #[must_use]
    pub fn env_base_url(mut self, env: &'static str) -> Self {
        match std::env::var(env) {
            Ok(text) if text.is_empty() => {}
            Ok(text) => self.settings.base(env, None, &text),
            Err(std::env::VarError::NotPresent) => {}
            Err(std::env::VarError::NotUnicode(_)) => self.settings.refuse(env, "is not text"),
        }
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
        let bases: Vec<&str> = bases.iter().map(|(_, url)| url.as_str()).collect();
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

/// Gives a generated builder what the feature `limiter` brings.
#[cfg(feature = "limiter")]
#[doc(hidden)]
#[macro_export]
macro_rules! limiter_settings {
    ($name:ident) => {
        impl<A> $name<A> {
            /// Keeps the client and all its clones within these rates; calls wait for their turn. Without this nothing is limited.
            #[must_use]
            pub fn limit_rates(self, rates: $crate::RateLimits) -> Self {
                Self(self.0.limit_rates(rates))
            }
        }
    };
}

#[cfg(not(feature = "limiter"))]
#[doc(hidden)]
#[macro_export]
macro_rules! limiter_settings {
    ($name:ident) => {};
}

/// Gives a generated builder what the feature `tracing` brings.
#[cfg(feature = "tracing")]
#[doc(hidden)]
#[macro_export]
macro_rules! tracing_settings {
    ($name:ident) => {
        impl<A> $name<A> {
            /// Names the acting user in the spans of calls, as `user.id`. Without this nothing in them identifies a user.
            #[must_use]
            pub fn trace_users(self) -> Self {
                Self(self.0.trace_users())
            }
        }
    };
}

#[cfg(not(feature = "tracing"))]
#[doc(hidden)]
#[macro_export]
macro_rules! tracing_settings {
    ($name:ident) => {};
}

/// Gives a generated builder the setters that every builder has: `runtime::settings!(ClientBuilder)`.
#[macro_export]
macro_rules! settings {
    ($name:ident) => {
        $crate::limiter_settings!($name);
        $crate::tracing_settings!($name);

        impl<A> $name<A> {
            /// Lets one try take this long; 30 seconds unless set.
            #[must_use]
            pub fn timeout(self, timeout: ::std::time::Duration) -> Self {
                Self(self.0.timeout(timeout))
            }

            /// Lets a whole call take this long; 60 seconds unless set.
            #[must_use]
            pub fn deadline(self, deadline: ::std::time::Duration) -> Self {
                Self(self.0.deadline(deadline))
            }

            /// Lets connecting take this long; 5 seconds unless set. A transport of your own has its own rules.
            #[must_use]
            pub fn connect_timeout(self, timeout: ::std::time::Duration) -> Self {
                Self(self.0.connect_timeout(timeout))
            }

            /// Tries calls like this; three times where nothing can happen twice, unless set.
            #[must_use]
            pub fn retry(self, retry: $crate::Retry) -> Self {
                Self(self.0.retry(retry))
            }

            /// Lets all clones of the client together make so many retries at once; 100 unless set. Five calls that succeed earn one back.
            #[must_use]
            pub fn retry_budget(self, retries: u16) -> Self {
                Self(self.0.retry_budget(retries))
            }

            /// Tells this observer of every attempt of every call, beside the observers that are there.
            #[must_use]
            pub fn observer(self, observer: impl $crate::Observer) -> Self {
                Self(self.0.observer(observer))
            }

            /// Sends all calls to this base URL: https, or http to this machine. Its path is kept in front of the endpoint's path.
            #[must_use]
            pub fn base_url(self, url: impl ::std::convert::Into<::std::string::String>) -> Self {
                Self(self.0.base_url(url))
            }

            /// Sends the calls of one family to this base URL: https, or http to this machine.
            #[must_use]
            pub fn family_base_url(self, family: &'static $crate::Family, url: impl ::std::convert::Into<::std::string::String>) -> Self {
                Self(self.0.family_base_url(family, url))
            }

            /// Bounds the size of an answer, counted as it comes and again as it is unpacked; 16 MiB unless set.
            #[must_use]
            pub fn max_answer(self, bytes: usize) -> Self {
                Self(self.0.max_answer(bytes))
            }

            /// Sends through a transport of your own.
            #[must_use]
            pub fn transport(self, transport: impl $crate::Transport) -> Self {
                Self(self.0.transport(transport))
            }

            /// Writes down what is sent and what comes back, without secrets, to be replayed in tests.
            #[must_use]
            pub fn record(self, recording: &$crate::Recording) -> Self {
                Self(self.0.record(recording))
            }

            /// Uses the proxies that the environment names, which are ignored unless this is set, and always while a base URL is plain http.
            #[must_use]
            pub fn env_proxy(self) -> Self {
                Self(self.0.env_proxy())
            }

            /// Trusts these certificates too, beside those of the platform: the authorities of a company, of a proxy, of a test. They are given as PEM.
            #[must_use]
            pub fn root_certificates(self, pem: impl ::std::convert::AsRef<[u8]>) -> Self {
                Self(self.0.root_certificates(pem))
            }

            /// Changes the name under which the client makes itself known.
            #[must_use]
            pub fn user_agent(self, agent: impl ::std::convert::Into<::std::string::String>) -> Self {
                Self(self.0.user_agent(agent))
            }
        }
    };
}

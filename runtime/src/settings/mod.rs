//! The settings of a client, before it is built.
//!
//! Settings are taken without failing; what does not fit is remembered, and building fails with the first of them. Generated code wraps [`Builder`]
//! in a type of its own and gives it the common setters with [`settings!`](crate::settings).

mod given;

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use given::Settings;
pub(crate) use given::from_env;

use crate::{Decode, Error, Family, Handle, Input, NoKey, Node, Reading, Secret, Transport};

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
        self.given_variable::<T>(name, env, from_env(env))
    }

    /// Sets a variable of the base URLs that is still a text, or says why there is none. `input` is where it comes from.
    #[must_use]
    pub(crate) fn given_variable<T: Decode + Input>(mut self, name: &'static str, input: &'static str, text: Result<String, String>) -> Self {
        let value = text.and_then(|text| {
            T::decode(&Node::Text(Cow::Borrowed(&text)), &mut Reading::strict()).map_err(|mismatch| format!("expected {}", mismatch.expected))
        });
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

    /// The same settings in the state `B`, after the credentials that it stands for.
    #[must_use]
    pub fn keyed<B>(self) -> Builder<B> {
        Builder { settings: self.settings, state: PhantomData }
    }

    /// Reads a header that proves who calls from the environment.
    #[must_use]
    pub fn env_credential(self, header: &'static str, env: &'static str) -> Self {
        self.given_credential(header, env, from_env(env))
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

    /// Uses the proxies that the environment names.
    #[must_use]
    pub fn env_proxy(mut self) -> Self {
        self.settings.env_proxy = true;
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
        let Settings { agent, variables, bases, timeout, deadline, .. } = &self.settings;
        let bases: Vec<&str> = bases.iter().map(|(_, url)| url.as_str()).collect();
        f.debug_struct("Builder")
            .field("agent", agent)
            .field("variables", variables)
            .field("bases", &bases)
            .field("timeout", timeout)
            .field("deadline", deadline)
            .finish_non_exhaustive()
    }
}

/// Gives a generated builder the setters that every builder has: `runtime::settings!(ClientBuilder)`.
#[macro_export]
macro_rules! settings {
    ($name:ident) => {
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

            /// Bounds the size of an answer, counted after decompression; 16 MiB unless set.
            #[must_use]
            pub fn max_answer(self, bytes: usize) -> Self {
                Self(self.0.max_answer(bytes))
            }

            /// Sends through a transport of your own.
            #[must_use]
            pub fn transport(self, transport: impl $crate::Transport) -> Self {
                Self(self.0.transport(transport))
            }

            /// Uses the proxies that the environment names, which are ignored unless this is set, and always while a base URL is plain http.
            #[must_use]
            pub fn env_proxy(self) -> Self {
                Self(self.0.env_proxy())
            }

            /// Changes the name under which the client makes itself known.
            #[must_use]
            pub fn user_agent(self, agent: impl ::std::convert::Into<::std::string::String>) -> Self {
                Self(self.0.user_agent(agent))
            }
        }
    };
}

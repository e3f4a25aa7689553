//! The setters that every generated builder has.

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

            /// Uses the proxies that `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` name, spoken to by http or https. They are ignored unless this is set, and always
            /// while a base URL is plain http.
            #[must_use]
            pub fn env_proxy(self) -> Self {
                Self(self.0.env_proxy())
            }

            /// Trusts these certificates too, beside those of the platform: the authorities of a company, of a proxy, of a test. They are given as PEM, at
            /// least one.
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

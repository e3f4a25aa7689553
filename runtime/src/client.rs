//! A client: what all its calls share, and the handle that carries its state.
//!
//! Everything a call needs lives in one shared core without type parameters, so that the state of a client is a mark on a cheap handle and costs
//! nothing.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderName, HeaderValue, Uri};

use crate::attempts::Budget;
#[cfg(feature = "limiter")]
use crate::attempts::Limiter;
use crate::credential::Credential;
use crate::request::{base, headers};
use crate::{Error, Family, Input, Limits, Method, Observer, RawCall, Retry, Secret, Transport};

/// What all calls of a client share.
pub(crate) struct Core {
    pub(crate) agent: HeaderValue,
    pub(crate) variables: Vec<(&'static str, String)>,
    pub(crate) credentials: Vec<Credential>,
    /// Names of headers that only the client may set.
    pub(crate) reserved: Vec<&'static str>,
    /// The families that the credentials are for.
    pub(crate) families: Vec<&'static Family>,
    /// Base URLs: those given, by family or for all, and before them the families' own.
    pub(crate) bases: Vec<(Option<&'static str>, Uri)>,
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) limits: Limits,
    pub(crate) timeout: Duration,
    pub(crate) deadline: Duration,
    pub(crate) retry: Retry,
    pub(crate) budget: Budget,
    #[cfg(feature = "limiter")]
    pub(crate) limiter: Option<Limiter>,
    pub(crate) observers: Vec<Arc<dyn Observer>>,
    /// Whether spans name the acting user.
    #[cfg(feature = "tracing")]
    pub(crate) trace_users: bool,
}

impl Core {
    /// Whether the credentials are for this family.
    pub(crate) fn serves(&self, family: &Family) -> bool {
        self.families.iter().any(|known| known.id == family.id)
    }

    /// The base URL of a family: its own override, else the one for all, else its template.
    pub(crate) fn base(&self, family: &Family) -> Result<Cow<'_, Uri>, Error> {
        let given = |id| self.bases.iter().rev().find(|(known, _)| *known == id).map(|(_, url)| url);
        match given(Some(family.id)).or_else(|| given(None)) {
            Some(url) => Ok(Cow::Borrowed(url)),
            None => base::from_template(family, &self.variables).map(Cow::Owned),
        }
    }

    /// What must be kept out of errors.
    pub(crate) fn secrets(&self) -> impl Iterator<Item = Secret> {
        self.credentials.iter().flat_map(Credential::secrets)
    }
}

/// The user for whom a client calls.
#[derive(Clone)]
pub(crate) struct Acting {
    name: &'static str,
    value: Result<HeaderValue, String>,
}

impl Acting {
    pub(crate) fn name(&self) -> &'static str {
        self.name
    }

    /// The user's id, or nothing where it does not fit.
    #[cfg(any(feature = "limiter", feature = "tracing"))]
    pub(crate) fn user(&self) -> &str {
        self.value.as_ref().ok().and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    pub(crate) fn header(&self) -> Result<(HeaderName, HeaderValue), Error> {
        let refused = |reason: &str| Error::input_refused(self.name, reason);
        let name = HeaderName::from_bytes(self.name.as_bytes()).map_err(|_| refused("is not the name of a header"))?;
        let value = self.value.as_ref().map_err(|reason| refused(reason))?;
        Ok((name, value.clone()))
    }
}

/// A client in the state `A`: cheap to clone, and all clones share connections and settings.
pub struct Handle<A = ()> {
    core: Arc<Core>,
    acting: Option<Acting>,
    state: PhantomData<fn() -> A>,
}

impl<A> Handle<A> {
    pub(crate) fn new(core: Arc<Core>) -> Self {
        Self { core, acting: None, state: PhantomData }
    }

    pub(crate) fn parts(&self) -> (Arc<Core>, Option<Acting>) {
        (Arc::clone(&self.core), self.acting.clone())
    }

    /// A call of what the API's description does not know yet.
    pub fn raw(&self, family: &'static Family, method: Method, path: &str) -> RawCall {
        RawCall::new(Arc::clone(&self.core), family, method, path, self.acting.clone())
    }

    /// The same client, calling for a user who is named in a header. A name that does not fit makes every call fail before it is sent.
    #[must_use]
    #[expect(clippy::needless_pass_by_value, reason = "callers hand their values over")]
    pub fn acting<B>(&self, header: &'static str, user: impl Input) -> Handle<B> {
        let value = match user.check() {
            Ok(()) => headers::identity(&user.text()).map_err(str::to_owned),
            Err(invalid) => Err(invalid.to_string()),
        };
        Handle { core: Arc::clone(&self.core), acting: Some(Acting { name: header, value }), state: PhantomData }
    }
}

impl<A> Clone for Handle<A> {
    fn clone(&self) -> Self {
        Self { core: Arc::clone(&self.core), acting: self.acting.clone(), state: PhantomData }
    }
}

/// Shows settings, never credentials.
impl<A> fmt::Debug for Handle<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = std::any::type_name::<A>().rsplit("::").next().unwrap_or_default();
        f.debug_struct("Handle")
            .field("state", &format_args!("{state}"))
            .field("agent", &self.core.agent)
            .field("variables", &self.core.variables)
            .field("acting", &self.acting.as_ref().map(Acting::name))
            .field("timeout", &self.core.timeout)
            .field("deadline", &self.core.deadline)
            .field("retry", &self.core.retry)
            .finish_non_exhaustive()
    }
}

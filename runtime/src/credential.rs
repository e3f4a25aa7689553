//! Headers that prove who calls, and where their values come from.
//!
//! A value is given once, or asked for before each call, so that a client that runs picks up a new key. What was asked for is remembered for a while:
//! the server may still echo a key that has been replaced since.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use http::{HeaderMap, HeaderName, HeaderValue};

use crate::request::headers;
use crate::{Error, ErrorKind, Secret};

/// What a closure that hands out a key, or several, gives back.
pub type KeyResult<T = Secret> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// How many of the keys that were handed out are remembered.
const REMEMBERED: usize = 8;

/// One header whose value stays, or headers whose values are asked for together.
#[derive(Clone)]
pub(crate) enum Credential {
    Fixed(Header, Secret),
    Asked(Arc<Asked>),
}

/// A header that is ready to be sent.
pub(crate) type Header = (HeaderName, HeaderValue);

pub(crate) struct Asked {
    names: Vec<HeaderName>,
    ask: Box<dyn Fn() -> KeyResult<Vec<Secret>> + Send + Sync>,
    recent: Mutex<Vec<Secret>>,
}

impl Credential {
    pub(crate) fn fixed(name: &'static str, secret: Secret) -> Result<Self, &'static str> {
        Ok(Self::Fixed((header_name(name)?, sensitive(&secret)?), secret))
    }

    pub(crate) fn asked(names: &[&'static str], ask: impl Fn() -> KeyResult<Vec<Secret>> + Send + Sync + 'static) -> Result<Self, &'static str> {
        let names = names.iter().map(|name| header_name(name)).collect::<Result<_, _>>()?;
        Ok(Self::Asked(Arc::new(Asked { names, ask: Box::new(ask), recent: Mutex::default() })))
    }

    /// Adds the headers of the next call.
    pub(crate) fn add_to(&self, headers: &mut HeaderMap) -> Result<(), Error> {
        match self {
            Self::Fixed((name, value), _) => {
                headers.insert(name.clone(), value.clone());
            }
            Self::Asked(asked) => headers.extend(asked.headers()?),
        }
        Ok(())
    }

    /// What must be kept out of errors.
    pub(crate) fn secrets(&self) -> Vec<Secret> {
        match self {
            Self::Fixed(_, secret) => vec![secret.clone()],
            Self::Asked(asked) => asked.recent.lock().unwrap_or_else(PoisonError::into_inner).clone(),
        }
    }
}

impl Asked {
    fn headers(&self) -> Result<Vec<Header>, Error> {
        let refused = |name: &HeaderName, reason: &str| Error::new(ErrorKind::Config, reason).with_input(name.as_str().to_owned());
        let secrets = (self.ask)().map_err(|source| {
            let name = self.names.first().map_or("", HeaderName::as_str).to_owned();
            Error::new(ErrorKind::Config, "the key to call with could not be had").with_input(name).with_source(Some(source))
        })?;
        self.remember(&secrets);
        let header = |(name, secret): (&HeaderName, &Secret)| Ok((name.clone(), sensitive(secret).map_err(|reason| refused(name, reason))?));
        self.names.iter().zip(&secrets).map(header).collect()
    }

    fn remember(&self, secrets: &[Secret]) {
        let mut recent = self.recent.lock().unwrap_or_else(PoisonError::into_inner);
        for secret in secrets {
            if !recent.contains(secret) {
                recent.push(secret.clone());
            }
        }
        let surplus = recent.len().saturating_sub(REMEMBERED);
        recent.drain(..surplus);
    }
}

fn header_name(name: &str) -> Result<HeaderName, &'static str> {
    HeaderName::from_bytes(name.as_bytes()).map_err(|_| "is not the name of a header")
}

/// A value that HTTP libraries neither show nor keep for later requests.
fn sensitive(secret: &Secret) -> Result<HeaderValue, &'static str> {
    let mut value = headers::identity(secret.expose())?;
    value.set_sensitive(true);
    Ok(value)
}

/// Shows the header's name only.
impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed((name, _), _) => write!(f, "Credential({name})"),
            Self::Asked(asked) => write!(f, "Credential({:?})", asked.names),
        }
    }
}

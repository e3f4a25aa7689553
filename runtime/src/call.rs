//! A call as a value: its inputs so far, ready to be sent, copied, stored or looked at.
//!
//! Nothing here depends on the endpoint or on its answer, so that hundreds of endpoints share one piece of code. Users hold it inside the type that
//! [`calls!`](crate::calls) declares, which knows both.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::Request;

use crate::request::{self, Body, Draft, Route};
use crate::{Cursor, Encode, Endpoint, Error, Grants, Handle, Input, Json, ListEncoding, Part, Retry};

/// A call that was not sent yet.
#[derive(Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct Call {
    endpoint: &'static Endpoint,
    draft: Box<Draft>,
    start: Option<Cursor>,
}

impl Call {
    /// A call of an endpoint that needs `N`, by a client that grants it.
    pub fn new<N>(client: &Handle<impl Grants<N>>, endpoint: &'static Endpoint) -> Self {
        let (core, acting) = client.parts();
        Self { endpoint, draft: Box::new(Draft::new(core, Route::to(endpoint), acting)), start: None }
    }

    /// What has been put together so far.
    #[cfg(feature = "cli")]
    pub(crate) fn draft(&self) -> &Draft {
        &self.draft
    }

    pub(crate) fn into_draft(self) -> Box<Draft> {
        self.draft
    }

    /// What a listing starts from: the endpoint, the inputs, and the place.
    pub(crate) fn into_listing(self) -> (&'static Endpoint, Draft, Cursor) {
        (self.endpoint, *self.draft, self.start.unwrap_or_else(|| Cursor::start(self.endpoint)))
    }

    /// Fills a place in the path.
    pub fn path<T: Input>(mut self, name: &'static str, value: impl Into<T>) -> Self {
        let text = self.draft.text::<T>(name, &value.into());
        self.draft.path.push((Cow::Borrowed(name), text));
        self
    }

    /// Sets a query parameter.
    pub fn query<T: Input>(mut self, name: &'static str, value: impl Into<T>) -> Self {
        let text = self.draft.text::<T>(name, &value.into());
        self.draft.set_query(Cow::Borrowed(name), text);
        self
    }

    /// Sets a query parameter that is a list.
    pub fn query_list<T: Input>(mut self, name: &'static str, encoding: ListEncoding, values: impl IntoIterator<Item = impl Into<T>>) -> Self {
        let texts = values.into_iter().map(|value| self.draft.text(name, &value.into())).collect();
        self.draft.set_list(name, encoding, texts);
        self
    }

    /// Sets a header.
    pub fn header<T: Input>(mut self, name: &'static str, value: impl Into<T>) -> Self {
        let text = self.draft.text::<T>(name, &value.into());
        self.draft.headers.retain(|(known, ..)| known != name);
        self.draft.headers.push((Cow::Borrowed(name), text, T::SECRET));
        self
    }

    /// Sets a field of the body.
    pub fn body<T: Encode>(self, name: &'static str, value: impl Into<T>) -> Self {
        self.set_field::<T>(&[name], &value.into())
    }

    /// Sets a field of the body that is a list.
    pub fn body_list<T: Encode>(mut self, name: &'static str, values: impl IntoIterator<Item = impl Into<T>>) -> Self {
        let list = values.into_iter().map(|value| self.draft.json(name, &value.into())).collect();
        self.draft.set_field(&[name], Json::Array(list));
        self
    }

    /// Sets a field of the body that lies in objects of its own.
    pub fn body_at<T: Encode>(self, path: &'static [&'static str], value: impl Into<T>) -> Self {
        self.set_field::<T>(path, &value.into())
    }

    fn set_field<T: Encode>(mut self, path: &[&'static str], value: &T) -> Self {
        let json = self.draft.json(path.last().copied().unwrap_or("body"), value);
        self.draft.set_field(path, json);
        self
    }

    /// The same call, knowing what of its body is secret.
    #[cfg(feature = "cli")]
    pub(crate) fn keeping(mut self, secrets: Vec<crate::Secret>) -> Self {
        self.draft.keep_secrets(secrets);
        self
    }

    /// Sets the whole body.
    pub fn whole_body<T: Encode>(mut self, value: impl Into<T>) -> Self {
        self.draft.body = Body::Json(self.draft.json::<T>("body", &value.into()));
        self
    }

    /// Sets the whole body, which is a list.
    pub fn whole_list<T: Encode>(self, values: impl IntoIterator<Item = impl Into<T>>) -> Self {
        self.whole_body::<Vec<T>>(values.into_iter().map(Into::into).collect::<Vec<T>>())
    }

    /// Adds a part of a `multipart/form-data` body.
    pub fn part<T: Into<Part>>(mut self, name: &'static str, value: impl Into<T>) -> Self {
        self.draft.add_part(name, value.into().into());
        self
    }

    /// Lets one try take this long.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.draft.timeout = timeout;
        self
    }

    /// Lets the whole call take this long.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.draft.deadline = deadline;
        self
    }

    /// Tries the call like this.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.draft.retry = retry;
        self
    }

    /// Says that a second, equal call changes nothing more.
    pub fn idempotent(mut self) -> Self {
        self.draft.route.idempotent = true;
        self
    }

    /// Adds a header that the API's description does not know.
    pub fn extra_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.draft.extras.headers.push((name.into(), value.into()));
        self
    }

    /// Adds a query parameter that the API's description does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.draft.extras.query.push((name.into(), value.into()));
        self
    }

    /// Adds a field of the body that the API's description does not know.
    pub fn extra_body(mut self, name: impl Into<String>, value: Json) -> Self {
        self.draft.extras.body.push((name.into(), value));
        self
    }

    /// Starts a listing where another one stopped.
    pub fn starting_at(mut self, cursor: &Cursor) -> Self {
        if cursor.belongs_to(self.endpoint) {
            cursor.apply(&mut self.draft);
            self.start = Some(cursor.clone());
        } else {
            self.draft.refuse("cursor", "comes from another endpoint");
        }
        self
    }

    /// The endpoint's facts.
    pub const fn endpoint(&self) -> &'static Endpoint {
        self.endpoint
    }

    /// The request, without sending it.
    ///
    /// # Errors
    ///
    /// An input or a setting does not fit.
    pub fn request(&self) -> Result<Request<Bytes>, Error> {
        request::build(&self.draft)
    }
}

/// Shows which inputs are set, never their values.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call").field("endpoint", &self.endpoint.id).field("inputs", &self.draft.names()).finish_non_exhaustive()
    }
}

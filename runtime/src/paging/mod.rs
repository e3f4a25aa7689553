//! Lists that come in pages.
//!
//! [`Pages`] asks for a page when it is polled and not before; [`Items`] gives the rows of those pages one by one. Both end after an error, and both
//! say where they are, so that another listing can go on from there.

mod cursor;
mod next;

use std::collections::BTreeSet;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

pub use cursor::Cursor;

use crate::answer::{Answer, Expect};
use crate::request::{Draft, Route};
use crate::{Call, Decode, Encode, Endpoint, Error, ErrorKind, Json, SendingFull};

/// One page of a list: its rows are the data.
pub type Page<T> = Answer<Vec<T>>;

/// A list that is longer than this is taken for one without an end, unless the caller knows better.
const MOST_PAGES: usize = 10_000;

/// The pages of a list, each asked for when it is wanted.
#[must_use = "a listing does nothing until it is polled"]
pub struct Pages<T> {
    endpoint: &'static Endpoint,
    draft: Draft,
    expect: Expect<Vec<T>>,
    state: State<T>,
    /// The page to be asked for, or that is on its way, or that failed.
    place: Option<Cursor>,
    seen: BTreeSet<Cursor>,
    delivered: usize,
    most: usize,
}

enum State<T> {
    Ready,
    Sending(SendingFull<Vec<T>>),
    /// The list cannot go on; said when the next page is wanted, so that the rows before it are not lost.
    Failing(Error),
    Done,
}

impl<T> Pages<T>
where
    Vec<T>: Decode + Encode,
{
    #[doc(hidden)]
    pub fn new(call: Call) -> Self {
        let (endpoint, draft, start) = call.into_listing();
        let seen = BTreeSet::from([start.clone()]);
        Self { endpoint, draft, expect: Expect::list(), state: State::Ready, place: Some(start), seen, delivered: 0, most: MOST_PAGES }
    }
}

impl<T> Pages<T> {
    /// Fails after so many pages, if there are more. Ten thousand unless set.
    pub fn max_pages(mut self, most: usize) -> Self {
        self.most = most;
        self
    }

    /// The place of the next page: where another listing of the same call may start. After an error it is the page that failed; at the end there is
    /// none.
    pub fn cursor(&self) -> Option<&Cursor> {
        self.place.as_ref()
    }

    /// The next page, or nothing at the end.
    pub async fn next(&mut self) -> Option<Result<Page<T>, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Page<T>, Error>>> {
        loop {
            match std::mem::replace(&mut self.state, State::Done) {
                State::Done => return Poll::Ready(None),
                State::Failing(error) => return Poll::Ready(Some(Err(error))),
                State::Ready => {
                    let mut draft = self.draft.clone();
                    if let Some(place) = &self.place {
                        place.apply(&mut draft);
                    }
                    self.state = State::Sending(SendingFull::of(Box::new(draft), self.expect));
                }
                State::Sending(mut sending) => {
                    let Poll::Ready(answer) = Pin::new(&mut sending).poll(context) else {
                        self.state = State::Sending(sending);
                        return Poll::Pending;
                    };
                    if let Ok(page) = &answer {
                        self.arrived(page);
                    }
                    return Poll::Ready(Some(answer));
                }
            }
        }
    }

    /// Finds out how to go on after a page.
    fn arrived(&mut self, page: &Page<T>) {
        self.delivered += 1;
        let mut asked = self.draft.clone();
        if let Some(place) = &self.place {
            place.apply(&mut asked);
        }
        // In an envelope that has no place of its own for facts, they stand beside the data.
        let beside = self.endpoint.envelope.meta.is_none().then(|| Json::Object(page.extra.clone()));
        self.state = match next::after(self.endpoint, &asked, page.meta.as_ref().or(beside.as_ref()), page.data.len()) {
            Err((kind, reason)) => self.failing(kind, reason),
            Ok(None) => {
                self.place = None;
                State::Done
            }
            Ok(Some(place)) => {
                let known = !self.seen.insert(place.clone());
                self.place = Some(place);
                match () {
                    () if known => self.failing(ErrorKind::PagingLoop, "the server names a page that was there already".to_owned()),
                    () if self.delivered >= self.most => self.failing(ErrorKind::PagingLoop, format!("there are more than {} pages", self.most)),
                    () => State::Ready,
                }
            }
        };
    }

    fn failing(&self, kind: ErrorKind, reason: String) -> State<T> {
        State::Failing(Error::new(kind, reason).at(&Route::to(self.endpoint)))
    }
}

impl<T> Unpin for Pages<T> {}

impl<T> Stream for Pages<T> {
    type Item = Result<Page<T>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("endpoint", &self.endpoint.id).field("delivered", &self.delivered).finish_non_exhaustive()
    }
}

/// The rows of a list, page after page.
#[must_use = "a listing does nothing until it is polled"]
pub struct Items<T> {
    pages: Pages<T>,
    rows: vec::IntoIter<T>,
    /// The page that the rows are of.
    place: Option<Cursor>,
}

impl<T> Items<T>
where
    Vec<T>: Decode + Encode,
{
    #[doc(hidden)]
    pub fn new(call: Call) -> Self {
        Self { pages: Pages::new(call), rows: Vec::new().into_iter(), place: None }
    }
}

impl<T> Items<T> {
    /// Fails after so many pages, if there are more. Ten thousand unless set.
    pub fn max_pages(mut self, most: usize) -> Self {
        self.pages.most = most;
        self
    }

    /// Where another listing of the same call may start: the page of the rows that are still to come. It may repeat rows of that page and skips none.
    pub fn cursor(&self) -> Option<&Cursor> {
        if self.rows.len() > 0 { self.place.as_ref() } else { self.pages.cursor() }
    }

    /// All rows that are still to come. Of a long list that is much: bound it with [`max_pages`](Self::max_pages), or take rows one by one.
    ///
    /// # Errors
    ///
    /// A page failed; the rows before it are lost.
    pub async fn all(mut self) -> Result<Vec<T>, Error> {
        let mut rows = Vec::new();
        while let Some(row) = self.next().await {
            rows.push(row?);
        }
        Ok(rows)
    }

    /// The next row, or nothing at the end.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(row) = self.rows.next() {
                return Poll::Ready(Some(Ok(row)));
            }
            let place = self.pages.place.clone();
            match ready!(self.pages.poll(context)) {
                Some(Ok(page)) => {
                    self.place = place;
                    self.rows = page.data.into_iter();
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<T> Unpin for Items<T> {}

impl<T> Stream for Items<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).field("rows", &self.rows.len()).finish_non_exhaustive()
    }
}

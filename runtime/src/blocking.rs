//! The feature `blocking`: calls for programs that have no runtime, or that stand where they cannot wait for a future.
//!
//! One thread of the process has a runtime of its own and drives whatever is waited for; who waits sleeps. That works everywhere, also inside another
//! runtime, whose thread is then held up as by any other work that takes its time.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::OnceLock;
use std::sync::mpsc::sync_channel;
use std::thread;

use futures_core::Stream;
use tokio::runtime::{Builder, Handle};

use crate::{Answer, Error, ErrorKind, Items, Pages, Sending, SendingFull};

/// Lets the driver do the work, and sleeps until it is done.
fn wait<T: Send + 'static>(work: impl Future<Output = T> + Send + 'static) -> Result<T, Error> {
    let (done, outcome) = sync_channel(1);
    driver()?.spawn(async move {
        // Who waits does not go away.
        let _ = done.send(work.await);
    });
    outcome.recv().map_err(|_| Error::new(ErrorKind::Transport, "the thread that makes blocking calls is gone"))
}

/// The thread's runtime, started by the first who needs it.
fn driver() -> Result<&'static Handle, Error> {
    static DRIVER: OnceLock<Result<Handle, String>> = OnceLock::new();
    let started = DRIVER.get_or_init(|| start().map_err(|error| format!("cannot be started: {error}")));
    started.as_ref().map_err(|reason| Error::new(ErrorKind::Config, reason.as_str()).with_input("blocking"))
}

fn start() -> std::io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    thread::Builder::new().name("blocking-calls".to_owned()).spawn(move || runtime.block_on(std::future::pending::<()>()))?;
    Ok(handle)
}

impl<T: Send + 'static> Sending<T> {
    /// Waits for the data of the answer, without a runtime.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub fn wait(self) -> Result<T, Error> {
        wait(self)?
    }
}

impl<T: Send + 'static> SendingFull<T> {
    /// Waits for the whole answer, without a runtime.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub fn wait(self) -> Result<Answer<T>, Error> {
        wait(self)?
    }
}

/// A listing as an iterator that waits for each of its elements.
#[derive(Debug)]
#[must_use = "a listing does nothing until it is asked"]
pub struct Waiting<L>(Option<L>);

impl<T> Pages<T> {
    /// The pages for programs without a runtime.
    pub fn wait(self) -> Waiting<Self> {
        Waiting(Some(self))
    }
}

impl<T> Items<T> {
    /// The items for programs without a runtime.
    pub fn wait(self) -> Waiting<Self> {
        Waiting(Some(self))
    }
}

impl<L> Waiting<L> {
    /// The listing, to ask it where it stands. None after the thread that drives it is gone.
    pub fn listing(&self) -> Option<&L> {
        self.0.as_ref()
    }
}

impl<L, T> Iterator for Waiting<L>
where
    L: Stream<Item = Result<T, Error>> + Unpin + Send + 'static,
    T: Send + 'static,
{
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut listing = self.0.take()?;
        let work = async move {
            let element = poll_fn(|context| Pin::new(&mut listing).poll_next(context)).await;
            (listing, element)
        };
        match wait(work) {
            Ok((listing, element)) => {
                self.0 = Some(listing);
                element
            }
            Err(error) => Some(Err(error)),
        }
    }
}

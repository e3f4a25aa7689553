//! What hyper's errors say of a request: whether it may have arrived.

use std::error::Error;
use std::{io, iter};

use h2::Reason;

use crate::transport::TransportError;

/// The only place where an error of hyper becomes one of ours. Neither hyper's errors nor those of its connections show a URL.
pub(super) fn failure(connecting: bool, error: impl Error + Send + Sync + 'static) -> TransportError {
    match () {
        () if connecting && is_tls(&error) => TransportError::tls(error),
        () if connecting => TransportError::connect(error),
        () if is_unread(&error) => TransportError::unread(error),
        () => TransportError::broken(error),
    }
}

/// Whether the handshake failed, and not the connection under it.
fn is_tls(error: &(dyn Error + 'static)) -> bool {
    causes(error).any(<dyn Error>::is::<rustls::Error>)
}

/// Whether the server promised, by the rules of HTTP/2, that it has not acted on the request: it refused the stream, or it goes away and the stream is
/// not one of those that it still answers.
fn is_unread(error: &(dyn Error + 'static)) -> bool {
    let known = causes(error).find_map(|cause| cause.downcast_ref::<h2::Error>());
    known.is_some_and(|error| match error.reason() {
        Some(Reason::REFUSED_STREAM) => error.is_remote() && error.is_reset(),
        Some(Reason::NO_ERROR) => error.is_remote() && error.is_go_away(),
        _ => false,
    })
}

/// An error and what it came from. An I/O error that wraps another names as its source the source of that one, and leaves out itself.
fn causes<'e>(error: &'e (dyn Error + 'static)) -> impl Iterator<Item = &'e (dyn Error + 'static)> {
    iter::successors(Some(error), |&error| match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
        Some(inner) => Some(inner),
        None => error.source(),
    })
}

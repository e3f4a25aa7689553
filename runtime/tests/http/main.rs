//! The HTTP half of the runtime, seen from outside: the requests it makes, and what it makes of answers that come over real sockets of this machine.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test may fail")]
#![allow(clippy::type_complexity, reason = "tables of cases")]
#![allow(unreachable_pub, reason = "generated code is public, and so is the code that stands in for it here")]

mod answers;
mod api;
mod bases;
mod bounds;
mod clients;
mod errors;
mod faults;
mod given_up;
mod headers;
mod inputs;
mod keys;
mod multipart;
mod paging;
mod paths;
mod properties;
mod proxies;
#[cfg(feature = "limiter")]
mod rates;
mod raw;
mod recordings;
mod redirects;
mod retries;
mod secrets;
mod server;
mod soak;
#[cfg(feature = "tracing")]
mod spans;
#[cfg(feature = "blocking")]
mod waiting;

/// Held by tests that keep the machine busy, or that watch the clock.
static ALONE: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

runtime::calls!();

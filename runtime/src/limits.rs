//! What a server says about its rate limits.
//!
//! The two spellings in use of the `X-RateLimit-…` headers and both forms of `Retry-After` are read into plain numbers. Nonsense is ignored and waits
//! are capped, so that a caller may add them to a clock without care.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::{HeaderMap, StatusCode};

/// No server needs a longer pause than this to be believed.
const LONGEST_WAIT: Duration = Duration::from_secs(24 * 60 * 60);

const LIMIT: &[&str] = &["x-ratelimit-limit", "x-rate-limit-limit", "x-rate-limit"];
const REMAINING: &[&str] = &["x-ratelimit-remaining", "x-rate-limit-remaining"];
const RESET: &[&str] = &["x-ratelimit-reset", "x-rate-limit-reset"];

/// What the headers of an answer say about the rate limit; each number is missing where the server did not send it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct RateLimit {
    /// How many calls are allowed in the current span.
    pub limit: Option<u64>,
    /// How many of them are left.
    pub remaining: Option<u64>,
    /// When the span ends, in seconds since 1970.
    pub reset: Option<u64>,
}

impl RateLimit {
    /// Reads the headers, in either spelling.
    pub fn from_headers(headers: &HeaderMap) -> Self {
        Self { limit: number(headers, LIMIT), remaining: number(headers, REMAINING), reset: number(headers, RESET) }
    }
}

/// How long the server asks to wait: by `Retry-After` in seconds or as a date, else, when calls were too many, until the span ends.
pub(crate) fn retry_after(status: StatusCode, headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    if let Some(text) = text(headers, "retry-after") {
        let wait = match text.parse::<u64>() {
            Ok(seconds) => Some(Duration::from_secs(seconds)),
            Err(_) => httpdate::parse_http_date(text).ok().map(|date| date.duration_since(now).unwrap_or_default()),
        };
        if let Some(wait) = wait {
            return Some(wait.min(LONGEST_WAIT));
        }
    }
    if status != StatusCode::TOO_MANY_REQUESTS {
        return None;
    }
    let reset = Duration::from_secs(number(headers, RESET)?);
    let wait = reset.checked_sub(now.duration_since(UNIX_EPOCH).ok()?)?;
    (wait <= LONGEST_WAIT).then_some(wait)
}

fn number(headers: &HeaderMap, names: &[&str]) -> Option<u64> {
    names.iter().find_map(|name| text(headers, name)?.parse().ok())
}

fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

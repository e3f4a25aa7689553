//! How often a call is tried, and how long it waits in between.

use std::time::Duration;

use backon::{BackoffBuilder, ExponentialBackoff, ExponentialBuilder};

/// Where calls come too often and the server does not say how long to wait, the wait is this much longer.
const THROTTLED: u32 = 5;

/// How often a call is tried, and how long it waits in between.
///
/// A policy is only one of those that must agree: an attempt is repeated where it failed in a way that may pass, where repeating cannot do a thing
/// twice (nothing was sent, the server turned it away for coming too often, or the endpoint is idempotent), where the wait ends before the deadline,
/// and where the budget that all clones of a client share allows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retry {
    attempts: u32,
    first: Duration,
    longest: Duration,
    budget: bool,
}

impl Default for Retry {
    fn default() -> Self {
        Self::new()
    }
}

impl Retry {
    /// Three attempts, with waits of up to 200 ms and 400 ms in between, and ten seconds at most.
    pub const fn new() -> Self {
        Self { attempts: 3, first: Duration::from_millis(200), longest: Duration::from_secs(10), budget: true }
    }

    /// One attempt.
    pub const fn none() -> Self {
        Self::new().attempts(1)
    }

    /// Tries so often at most, the first attempt included.
    #[must_use]
    pub const fn attempts(mut self, most: u32) -> Self {
        self.attempts = most;
        self
    }

    /// Waits up to `first` before the second attempt and up to twice as long before each further one, but never longer than `longest`. Each wait is
    /// drawn evenly from nothing to its bound, so that clients which failed together do not come back together. What a server asks to wait is added.
    #[must_use]
    pub const fn waits(mut self, first: Duration, longest: Duration) -> Self {
        self.first = first;
        self.longest = longest;
        self
    }

    /// Neither asks the shared budget nor uses it up.
    #[must_use]
    pub const fn without_budget(mut self) -> Self {
        self.budget = false;
        self
    }

    pub(super) const fn most(&self) -> u32 {
        self.attempts
    }

    pub(super) const fn uses_budget(&self) -> bool {
        self.budget
    }

    pub(super) fn backoff(&self) -> Backoff {
        let bounds = ExponentialBuilder::new().with_min_delay(self.first).with_max_delay(self.longest).without_max_times();
        Backoff { bounds: bounds.build(), longest: self.longest }
    }
}

/// The waits of one call.
pub(super) struct Backoff {
    bounds: ExponentialBackoff,
    longest: Duration,
}

impl Backoff {
    /// The next wait: anything up to its bound.
    pub(super) fn draw(&mut self, throttled: bool) -> Duration {
        let bound = self.bounds.next().unwrap_or(self.longest);
        let bound = if throttled { bound.saturating_mul(THROTTLED) } else { bound }.min(self.longest);
        let nanos = u64::try_from(bound.as_nanos()).unwrap_or(u64::MAX);
        Duration::from_nanos(fastrand::u64(0..=nanos))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The shortest and the longest of many first, second, … waits, in milliseconds.
    fn waits(retry: Retry, throttled: bool) -> [(u128, u128); 4] {
        fastrand::seed(7);
        let mut seen = [(u128::MAX, 0); 4];
        for _ in 0..1000 {
            let mut backoff = retry.backoff();
            for (shortest, longest) in &mut seen {
                let wait = backoff.draw(throttled).as_millis();
                (*shortest, *longest) = ((*shortest).min(wait), (*longest).max(wait));
            }
        }
        seen
    }

    #[test]
    fn waits_are_drawn_evenly_below_bounds_that_double_up_to_the_longest() {
        let retry = Retry::new().waits(Duration::from_millis(100), Duration::from_millis(300));
        let table = [(false, [100, 200, 300, 300]), (true, [300; 4])];
        for (throttled, bounds) in table {
            for ((shortest, longest), bound) in waits(retry, throttled).into_iter().zip(bounds) {
                assert!(shortest <= bound / 50 && longest < bound && longest >= bound - bound / 50, "{shortest} {longest} {bound}");
            }
        }
    }

    #[test]
    fn waits_of_any_length_do_no_harm() {
        for (first, longest) in [(Duration::ZERO, Duration::ZERO), (Duration::MAX, Duration::MAX), (Duration::from_secs(1), Duration::ZERO)] {
            let mut backoff = Retry::new().waits(first, longest).backoff();
            for _ in 0..100 {
                assert!(backoff.draw(true) <= longest);
            }
        }
    }
}

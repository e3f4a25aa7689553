//! Keeps calls within the rates that the API's description declares, so that the server has nothing to refuse.
//!
//! Each class of calls has a limiter of governor's, and where the API counts users alone, each user has a state in it. The figures are data of
//! generated code. The clock is tokio's, so that it can be paused with all others.

use std::collections::BTreeMap;
use std::num::NonZeroU32;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use governor::clock::Clock;
use governor::middleware::NoOpMiddleware;
use governor::state::keyed::HashMapStateStore;
use governor::{Quota, RateLimiter};
use tokio::time::{Instant, sleep};

use crate::Rate;

const MINUTE: Duration = Duration::from_secs(60);

/// What part of a minute's calls may come at once.
const BURST: u32 = 10;

/// With more users than this, those who have not called lately are forgotten.
const USERS: usize = 10_000;

/// Rates that a client keeps to.
///
/// They hold for a client and all its clones together; another process, or another client, is not known to them. Calls wait for their turn, and the
/// wait counts against the deadline.
#[derive(Debug, Clone, Default)]
pub struct RateLimits(BTreeMap<&'static str, u32>);

impl RateLimits {
    /// The rates that the API's description declares.
    pub fn declared() -> Self {
        Self::default()
    }

    /// Another figure for one class: that of your plan.
    #[must_use]
    pub fn per_minute(mut self, class: &'static Rate, calls: u32) -> Self {
        self.0.insert(class.id, calls);
        self
    }

    /// So many calls that no span of a minute has more: a tenth of them at once, and the rest evenly over the minute.
    fn quota(&self, class: &Rate) -> Quota {
        let calls = self.0.get(class.id).copied().unwrap_or(class.per_minute).max(1);
        let burst = NonZeroU32::new(calls / BURST).unwrap_or(NonZeroU32::MIN);
        let steady = (calls - burst.get()).max(1);
        Quota::with_period(MINUTE / steady).unwrap_or_else(|| Quota::per_minute(burst)).allow_burst(burst)
    }
}

/// The time since the limiter was made.
#[derive(Debug, Clone, Copy)]
struct Since(Instant);

impl Clock for Since {
    type Instant = Duration;

    fn now(&self) -> Duration {
        self.0.elapsed()
    }
}

type Class = RateLimiter<Box<str>, HashMapStateStore<Box<str>>, Since, NoOpMiddleware<Duration>>;

/// The limiters of a client, made when a class is first called.
pub(crate) struct Limiter {
    limits: RateLimits,
    clock: Since,
    classes: Mutex<BTreeMap<&'static str, Arc<Class>>>,
}

impl Limiter {
    pub(crate) fn new(limits: RateLimits) -> Self {
        Self { limits, clock: Since(Instant::now()), classes: Mutex::default() }
    }

    /// Waits until a call of this class may be sent. Says how long that would take where it takes longer than there is time.
    pub(super) async fn admit(&self, class: &'static Rate, user: &str, patience: Duration) -> Result<(), Duration> {
        let (began, limiter) = (Instant::now(), self.class(class));
        let key: Box<str> = if class.per_user { user.into() } else { "".into() };
        while let Err(full) = limiter.check_key(&key) {
            let wait = full.wait_time_from(self.clock.now());
            if wait >= patience.saturating_sub(began.elapsed()) {
                return Err(wait);
            }
            sleep(wait).await;
        }
        Ok(())
    }

    fn class(&self, class: &'static Rate) -> Arc<Class> {
        let mut classes = self.classes.lock().unwrap_or_else(PoisonError::into_inner);
        let new = || Arc::new(RateLimiter::hashmap_with_clock(self.limits.quota(class), self.clock));
        let limiter = classes.entry(class.id).or_insert_with(new);
        if limiter.len() > USERS {
            limiter.retain_recent();
        }
        Arc::clone(limiter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// When so many calls of one user are admitted that all want to go at once, in milliseconds.
    async fn admitted(limits: RateLimits, class: &'static Rate, calls: u32) -> Vec<u128> {
        let (limiter, began) = (Limiter::new(limits), Instant::now());
        let mut times = Vec::new();
        for _ in 0..calls {
            limiter.admit(class, "ada", Duration::MAX).await.unwrap();
            times.push(began.elapsed().as_millis());
        }
        times
    }

    fn class(per_minute: u32) -> &'static Rate {
        Box::leak(Box::new(Rate { id: "tea", per_minute, per_user: true }))
    }

    #[tokio::test(start_paused = true)]
    async fn no_minute_has_more_calls_than_the_class_allows_and_few_less() {
        for calls in [1, 2, 5, 30, 60, 500, 10_000] {
            let times = admitted(RateLimits::declared(), class(calls), calls * 3).await;
            let within = |(nth, start): (usize, &u128)| times.partition_point(|time| *time < start + 60_000) - nth;
            let most = u32::try_from(times.iter().enumerate().map(within).max().unwrap()).unwrap();
            assert!(most <= calls && most >= calls - calls / 10 - 1, "{most} of {calls}");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn the_figure_may_be_that_of_a_plan() {
        let times = admitted(RateLimits::declared().per_minute(class(10_000), 2), class(10_000), 3).await;
        assert_eq!(times, [0, 60_000, 120_000]);
        assert_eq!(admitted(RateLimits::declared().per_minute(class(7), 0), class(7), 2).await, [0, 60_000]);
    }

    #[tokio::test(start_paused = true)]
    async fn users_are_counted_alone_where_the_api_does_so() {
        static EACH: Rate = Rate { id: "each", per_minute: 1, per_user: true };
        static ALL: Rate = Rate { id: "all", per_minute: 1, per_user: false };
        let limiter = Limiter::new(RateLimits::declared());
        let admit = async |class, user| limiter.admit(class, user, Duration::from_secs(1)).await.is_ok();
        assert!(admit(&EACH, "ada").await && admit(&EACH, "grace").await && admit(&ALL, "ada").await);
        assert!(!admit(&EACH, "ada").await && !admit(&ALL, "grace").await);
    }

    #[tokio::test(start_paused = true)]
    async fn users_who_do_not_call_are_forgotten() {
        let (limiter, class) = (Limiter::new(RateLimits::declared()), class(1));
        for user in 0..=USERS {
            limiter.admit(class, &user.to_string(), Duration::ZERO).await.unwrap();
        }
        tokio::time::advance(MINUTE * 3).await;
        limiter.admit(class, "ada", Duration::ZERO).await.unwrap();
        assert_eq!(limiter.class(class).len(), 1);
    }
}

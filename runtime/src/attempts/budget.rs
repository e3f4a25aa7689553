//! The retry budget that all clones of a client share.
//!
//! When a server is down, every call fails, and if each were made three times the server would get three times the load. So a retry costs tokens,
//! and only calls that the server answers as it should earn new ones. A retry that was decided and then given up returns what it took: the semaphore sees to that.

use tokio::sync::{Semaphore, SemaphorePermit};

/// What a retry costs; a call that is answered as it should be earns one.
const COST: u16 = 5;

pub(crate) struct Budget {
    tokens: Semaphore,
    capacity: usize,
}

impl Budget {
    /// A full budget that allows so many retries at once.
    pub(crate) fn new(retries: u16) -> Self {
        let capacity = usize::from(retries) * usize::from(COST);
        Self { tokens: Semaphore::new(capacity), capacity }
    }

    /// The right to one retry, if there is one left. Dropped, it goes back; forgotten, it is spent.
    pub(crate) fn take(&self) -> Option<SemaphorePermit<'_>> {
        self.tokens.try_acquire_many(COST.into()).ok()
    }

    pub(crate) fn earn(&self) {
        if self.tokens.available_permits() < self.capacity {
            self.tokens.add_permits(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spent_retry_is_earned_back_by_five_successes() {
        let budget = Budget::new(2);
        budget.take().unwrap().forget();
        budget.take().unwrap().forget();
        for _ in 0..5 {
            assert!(budget.take().is_none());
            budget.earn();
        }
        assert!(budget.take().is_some());
    }

    #[test]
    fn a_retry_given_up_costs_nothing_and_success_earns_no_more_than_there_was() {
        let budget = Budget::new(1);
        drop(budget.take().unwrap());
        budget.earn();
        let permit = budget.take().unwrap();
        assert!(budget.take().is_none());
        drop(permit);
        assert!(budget.take().is_some());
        assert!(Budget::new(0).take().is_none());
    }
}

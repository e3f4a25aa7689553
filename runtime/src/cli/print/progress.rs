//! How far a long listing is, on standard error.

use std::io::{IsTerminal, Write, stderr, stdout};
use std::time::{Duration, Instant};

/// A listing that is done sooner needs no word.
const PATIENCE: Duration = Duration::from_secs(1);

/// Counts rows. It says so only to somebody who waits at a terminal on which no rows appear.
pub(super) struct Progress {
    shown: bool,
    rows: usize,
    last: Instant,
    said: bool,
}

impl Progress {
    pub(super) fn start() -> Self {
        Self { shown: stderr().is_terminal() && !stdout().is_terminal(), rows: 0, last: Instant::now(), said: false }
    }

    pub(super) fn row(&mut self) {
        self.rows += 1;
        if self.shown && self.last.elapsed() >= PATIENCE {
            self.last = Instant::now();
            self.said = true;
            say(&format!("{} rows", self.rows));
        }
    }

    pub(super) fn end(&self) {
        if self.said {
            say("");
        }
    }
}

/// Writes over what was said before.
fn say(text: &str) {
    // Nothing can be done where even the terminal is gone.
    let _ = write!(stderr(), "\r{text:24}\r");
}

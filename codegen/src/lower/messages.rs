//! Messages that several passes give.

use crate::report::{Place, Report, one_of};

impl Report {
    /// A name that nothing declares.
    pub(super) fn unknown<'a>(&mut self, at: Place, kind: &str, name: &str, known: impl IntoIterator<Item = &'a str>) {
        let known: Vec<&str> = known.into_iter().collect();
        let problem = self.problem(at.part(name), format!("unknown {kind} `{name}`")).suggest(name, known.iter().copied());
        if let Some(names) = one_of(&known) {
            problem.expected(names);
        }
    }
}

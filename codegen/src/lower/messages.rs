//! Messages that several passes give.

use crate::report::{Place, Report, nearest};

/// More names than these are not listed: the reader would look them up faster.
const LISTED: usize = 8;

impl Report {
    /// A name that nothing declares.
    pub(super) fn unknown<'a>(&mut self, at: Place, kind: &str, name: &str, known: impl IntoIterator<Item = &'a str>) {
        let known: Vec<&str> = known.into_iter().collect();
        let problem = self.problem(at.part(name), format!("unknown {kind} `{name}`"));
        if let Some(near) = nearest(name, known.iter().copied()) {
            problem.help(format!("did you mean `{near}`?"));
        }
        if !known.is_empty() && known.len() <= LISTED {
            problem.expected(one_of(&known));
        }
    }
}

/// Names in words: `a`, `b` or `c`.
pub(super) fn one_of<S: AsRef<str>>(names: &[S]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{}`", name.as_ref())).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}

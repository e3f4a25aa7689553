//! Names given away in one place: each must be an identifier of Rust, and no two the same.

use std::collections::BTreeMap;

use super::Lowering;
use crate::name::{self, Fault};
use crate::report::{Place, Problem};

/// What has been given away, by its Rust form, and what generated code needs for itself.
pub(super) struct Taken<'w> {
    reserved: &'w [&'w str],
    seen: BTreeMap<String, Given>,
}

/// What has a name: what it is, how it is written, where it stands.
struct Given {
    what: &'static str,
    wire: String,
    at: Place,
}

impl<'w> Taken<'w> {
    pub(super) fn new(reserved: &'w [&'w str]) -> Self {
        Self { reserved, seen: BTreeMap::new() }
    }
}

impl Lowering<'_> {
    /// Gives a name away, once. Says whether it could.
    pub(super) fn claim(&mut self, taken: &mut Taken<'_>, rust: &str, what: &'static str, wire: &str, at: Place) -> bool {
        let becomes = if rust == wire { "is".to_owned() } else { format!("becomes `{rust}`, which is") };
        let wrong = match name::fault(rust) {
            Some(Fault::Empty) => Some("has no letters to make a Rust name of".to_owned()),
            Some(Fault::Digit) => Some("starts with a digit, which no Rust name does".to_owned()),
            Some(Fault::Keyword) => Some(format!("{becomes} a keyword of Rust")),
            Some(Fault::Characters) => Some(format!("{becomes} no Rust name")),
            None if taken.reserved.contains(&rust) => Some(format!("{becomes} a name that generated code needs for itself")),
            None => None,
        };
        if let Some(wrong) = wrong {
            remedy(what, self.report.problem(at, format!("the {what} `{wire}` {wrong}")));
            return false;
        }
        if let Some(first) = taken.seen.get(rust) {
            let message = match (first.what == what, first.wire == wire) {
                (true, true) => format!("the {what} `{wire}` is there twice"),
                (true, false) => format!("the {what}s `{}` and `{wire}` both become `{rust}` in Rust", first.wire),
                (false, true) => format!("the {} and the {what} `{wire}` have the same name", first.what),
                (false, false) => format!("the {} `{}` and the {what} `{wire}` both become `{rust}` in Rust", first.what, first.wire),
            };
            remedy(what, self.report.problem(at, message)).also(first.at.clone(), "the first");
            return false;
        }
        taken.seen.insert(rust.to_owned(), Given { what, wire: wire.to_owned(), at });
        true
    }
}

/// Says what to do, where there is something: a union's variant is called after the discriminator's value, which the API fixes.
fn remedy<'p>(what: &str, problem: &'p mut Problem) -> &'p mut Problem {
    match what {
        "field" | "argument" | "setter" => problem.help("give it a Rust name with `as:`"),
        "value" => problem.help("give it a Rust name with `as:`, in a map of values"),
        "call" => problem.help("give the call another name with `name:`"),
        "variant" => problem,
        _ => problem.help("give it another name"),
    }
}

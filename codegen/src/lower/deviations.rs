//! Deviations: each must belong to an endpoint of the spec, name something that can differ, and say why.

use super::Lowering;
use super::spot::Spot;
use crate::api::{self, Api};
use crate::spec::{Deviation, Spec};

/// A shorter reason is none.
const SHORTEST_REASON: usize = 10;

/// What an operation differs in as a whole.
const WHOLE: [&str; 7] = ["policy", "auth", "path", "missing", "extra", "content", "deprecated"];

/// Where something with a name may be missing, or more than the reference has.
const PLACES: [&str; 4] = ["query", "body", "header", "cookie"];

/// What may differ in something that has a name and a place.
const FACTS: [&str; 2] = ["required", "enum"];

impl Lowering<'_> {
    /// Checks `deviations.yaml`, and hands on what it says.
    pub(super) fn deviations(&mut self, spec: &Spec, model: &Api) -> Vec<api::Deviation> {
        let mut out = Vec::new();
        let Some((file, deviations)) = &spec.deviations else { return out };
        let endpoints = || model.endpoints();
        for (route, entries) in deviations {
            let at = Spot::of(*file).down(route);
            let (method, path) = route.split_once(' ').unwrap_or((route, ""));
            let lower = |Deviation { what, values, why }| api::Deviation { method: method.to_owned(), path: path.to_owned(), what, values, why };
            let own: Vec<api::Deviation> = entries.0.iter().cloned().map(lower).collect();
            let is_known = |own: &api::Deviation| own.what == "missing" || endpoints().any(|e| own.is_of(&e.method, &e.path));
            if !own.iter().any(is_known) {
                let routes: Vec<String> = endpoints().map(|endpoint| format!("{} {}", endpoint.method, endpoint.path)).collect();
                self.report.unknown(at.key(), "endpoint", route, routes.iter().map(String::as_str));
            }
            out.extend(own);
            for (index, entry) in entries.0.iter().enumerate() {
                self.deviation(entry, &if entries.0.len() == 1 { at.clone() } else { at.down(index) });
            }
        }
        out
    }

    fn deviation(&mut self, entry: &Deviation, at: &Spot) {
        let (kind, rest) = entry.what.split_once(':').unwrap_or((&entry.what, ""));
        let place = || at.down("what").value();
        if FACTS.contains(&kind) {
            let (of, name) = rest.split_once(':').unwrap_or((rest, ""));
            if name.is_empty() || !(of == "path" || PLACES.contains(&of)) {
                self.report.problem(place(), format!("`{}` does not say of what", entry.what)).expected(format!("`{kind}:PLACE:NAME`"));
            }
        } else if PLACES.contains(&kind) {
            if rest.is_empty() {
                self.report.problem(place(), format!("`{}` does not say which one", entry.what)).expected(format!("`{kind}:NAME`"));
            }
        } else if WHOLE.contains(&kind) {
            if !rest.is_empty() {
                self.report.problem(place(), format!("`{kind}` is of the operation as a whole")).expected(format!("`{kind}`"));
            }
        } else {
            self.report.unknown(place(), "kind of deviation", kind, WHOLE.into_iter().chain(PLACES).chain(FACTS));
        }
        if (kind == "enum") == entry.values.is_empty() {
            self.report
                .problem(at.down("values").key(), "the values that differ are named of an enum, and of nothing else")
                .help("write `values: [VALUE, …]` beside `what: enum:PLACE:NAME`");
        }
        if entry.why.trim().chars().count() < SHORTEST_REASON {
            self.report.problem(at.down("why").value(), "a deviation needs a reason").expected("the evidence, in a few words");
        }
    }
}

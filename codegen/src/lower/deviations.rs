//! Deviations: each must belong to an endpoint of the spec, and say why.

use super::Lowering;
use super::spot::Spot;
use crate::api::{Api, shape};
use crate::spec::Spec;

/// A shorter reason is none.
const SHORTEST_REASON: usize = 10;

const KINDS: [&str; 6] = ["policy", "auth", "path", "missing", "query", "body"];

impl Lowering<'_> {
    /// Checks `deviations.yaml`.
    pub(super) fn deviations(&mut self, spec: &Spec, model: &Api) {
        let Some((file, deviations)) = &spec.deviations else { return };
        let endpoints = || model.resources.iter().flat_map(|resource| &resource.endpoints);
        for (route, entries) in deviations {
            let at = Spot::of(*file).down(route);
            let known = route.split_once(' ').is_some_and(|(method, path)| endpoints().any(|e| e.method == method && shape(&e.path) == shape(path)));
            let missing = entries.0.iter().any(|entry| entry.what == "missing");
            if !known && !missing {
                let routes: Vec<String> = endpoints().map(|endpoint| format!("{} {}", endpoint.method, endpoint.path)).collect();
                self.report.unknown(at.key(), "endpoint", route, routes.iter().map(String::as_str));
            }
            for (index, entry) in entries.0.iter().enumerate() {
                let at = if entries.0.len() == 1 { at.clone() } else { at.down(index) };
                let kind = entry.what.split(':').next().unwrap_or_default();
                if !KINDS.contains(&kind) {
                    self.report.unknown(at.down("what").value(), "kind of deviation", kind, KINDS);
                }
                if entry.why.trim().chars().count() < SHORTEST_REASON {
                    self.report.problem(at.down("why").value(), "a deviation needs a reason").expected("the evidence, in a few words");
                }
            }
        }
    }
}

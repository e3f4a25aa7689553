//! What the figures should be at most. Time is compared with other generators' by what an operation costs, since each takes another part of the API.

use super::figures::Figures;
use super::peers::OURS;

/// A figure with a bound.
pub(super) struct Target {
    pub(super) says: &'static str,
    pub(super) most: f64,
    pub(super) measured: fn(&Figures) -> Option<f64>,
}

const fn target(says: &'static str, most: f64, measured: fn(&Figures) -> Option<f64>) -> Target {
    Target { says, most, measured }
}

pub(super) const TARGETS: [Target; 18] = [
    target("generating everything: CPU for an operation, of the fastest other generator", 0.5, |figures| for_each(figures, "generation, CPU s")),
    target("generating fifty times as many resources: CPU for an operation, of one copy", 1.2, |figures| {
        figures.get("generation", "per operation, 50 × of 1 ×", "CPU s")
    }),
    target("`cargo check` of the crate alone, all features: CPU for an operation, of the cheapest other", 0.25, |figures| {
        for_each(figures, "check, CPU s")
    }),
    target("`cargo build` of it", 0.25, |figures| for_each(figures, "build, CPU s")),
    target("`cargo build --release` of it", 0.25, |figures| for_each(figures, "build --release, CPU s")),
    target("most memory of rustc, `cargo build`, of the least that another needs", 0.25, |figures| for_all(figures, "build, MiB")),
    target("bytes of the library, `cargo build`, of the smallest other", 0.25, |figures| for_all(figures, "build, library MB")),
    target("lines emitted for an operation", 80.0, |figures| figures.get("generation", "the spec", "lines per operation")),
    target("`cargo check` of one resource, of the whole crate", 0.2, |figures| one_resource(figures, "check")),
    target("`cargo build` of it", 0.2, |figures| one_resource(figures, "build")),
    target("`cargo build --release` of it", 0.2, |figures| one_resource(figures, "build --release")),
    target("incremental rebuild of a user's program, of the hand-written one", 1.1, |figures| figures.get("programs", "ratio", "rebuilt, CPU s")),
    target("bytes of a program that calls one operation, of the hand-written one", 1.01, |figures| figures.get("programs", "ratio", "bytes")),
    target("the vendor's own example answers that cannot be read", 0.0, |figures| figures.get("examples", "answers", "refused")),
    target("a call on loopback: CPU, of the hand-written one", 1.05, |figures| figures.get("calls", "ratio", "CPU µs")),
    target("a call on loopback: allocations", 1.05, |figures| figures.get("calls", "ratio", "allocations")),
    target("reading a page of 100 messages: CPU, of serde derive", 1.3, |figures| figures.get("models", "messages, read", "CPU ratio")),
    target("messages of it that are not written back as they came", 0.0, |figures| figures.get("models", "messages, read", "lost")),
];

/// A figure of ours for an operation, of the least that another generator has.
fn for_each(figures: &Figures, column: &str) -> Option<f64> {
    of_least(figures, |name| Some(figures.get("peers", name, column)? / figures.get("peers", name, "operations")?))
}

/// A figure of ours for everything, of the least that another generator has.
fn for_all(figures: &Figures, column: &str) -> Option<f64> {
    of_least(figures, |name| figures.get("peers", name, column))
}

fn of_least(figures: &Figures, figure: impl Fn(&str) -> Option<f64>) -> Option<f64> {
    let others = figures.table("peers")?.keys().filter(|name| *name != OURS);
    Some(figure(OURS)? / others.filter_map(|name| figure(name)).reduce(f64::min)?)
}

fn one_resource(figures: &Figures, command: &str) -> Option<f64> {
    let seconds = |features: &str| figures.get("compile", &format!("{features}, {command}"), "CPU s");
    Some(seconds("one resource")? / seconds("all features")?)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn other_generators_are_compared_by_what_one_operation_costs() {
        let figures: Figures = serde_json::from_value(json!({"machine": "a kettle", "parts": {"peers": {
            "this project": {"operations": 100.0, "generation, CPU s": 2.0, "check, CPU s": 30.0, "build, MiB": 30.0},
            "fast": {"operations": 10.0, "generation, CPU s": 0.4, "check, CPU s": 9.0, "build, MiB": 120.0},
            "small": {"operations": 2.0, "generation, CPU s": 0.2, "check, CPU s": 1.0, "build, MiB": 60.0},
        }}}))
        .expect("figures");
        assert_eq!((TARGETS[0].measured)(&figures), Some(0.5));
        assert_eq!(for_each(&figures, "check, CPU s"), Some(0.6));
        assert_eq!(for_all(&figures, "build, MiB"), Some(0.5));
        assert_eq!(for_all(&figures, "build, library MB"), None);
    }

    #[test]
    fn nothing_is_compared_where_ours_was_not_measured_beside_the_others() {
        let figures: Figures = serde_json::from_value(json!({"machine": "a kettle", "parts": {
            "generation": {"the spec": {"operations": 10.0, "CPU s": 2.0}},
            "peers": {"fast": {"operations": 10.0, "generation, CPU s": 0.4}},
        }}))
        .expect("figures");
        assert_eq!((TARGETS[0].measured)(&figures), None);
    }
}

//! What the figures should be at most. Ratios to other generators are for each operation, since each takes another part of the API.

use super::figures::Figures;

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
    target("generating everything: CPU, of the fastest other generator", 0.5, |figures| {
        Some(figures.get("generation", "the spec", "CPU s")? / operations(figures)? / fastest(figures)?)
    }),
    target("generating fifty times as many resources: CPU for an operation, of one copy", 1.2, |figures| {
        figures.get("generation", "per operation, 50 × of 1 ×", "CPU s")
    }),
    target("`cargo check` of the crate alone, all features: CPU, of the cheapest other", 0.25, |figures| of_cheapest(figures, "check")),
    target("`cargo build` of it", 0.25, |figures| of_cheapest(figures, "build")),
    target("`cargo build --release` of it", 0.25, |figures| of_cheapest(figures, "build --release")),
    target("most memory of rustc, `cargo build`, of the same other", 0.25, |figures| whole(figures, "build", "MiB")),
    target("bytes of the library, `cargo build`", 0.25, |figures| whole(figures, "build", "library MB")),
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

fn operations(figures: &Figures) -> Option<f64> {
    figures.get("generation", "the spec", "operations")
}

/// Seconds that the fastest other generator takes for an operation.
fn fastest(figures: &Figures) -> Option<f64> {
    let peers = figures.table("peers")?.keys();
    peers.filter_map(|peer| Some(figures.get("peers", peer, "generation, CPU s")? / figures.get("peers", peer, "operations")?)).reduce(f64::min)
}

/// What compiling the crate costs for an operation, of what the crate of the cheapest other generator does.
fn of_cheapest(figures: &Figures, command: &str) -> Option<f64> {
    let peers = figures.table("peers")?.keys();
    let each = |peer: &String| Some(figures.get("peers", peer, &format!("{command}, CPU s"))? / figures.get("peers", peer, "operations")?);
    let cheapest = peers.filter_map(each).reduce(f64::min)?;
    Some(figures.get("compile", &format!("all features, {command}"), "CPU s")? / operations(figures)? / cheapest)
}

/// A figure of the whole crate, of the least that another generator's crate has.
fn whole(figures: &Figures, command: &str, unit: &str) -> Option<f64> {
    let peers = figures.table("peers")?.keys();
    let least = peers.filter_map(|peer| figures.get("peers", peer, &format!("{command}, {unit}"))).reduce(f64::min)?;
    Some(figures.get("compile", &format!("all features, {command}"), unit)? / least)
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
        let figures: Figures = serde_json::from_value(json!({"machine": "a kettle", "parts": {
            "generation": {"the spec": {"operations": 100.0, "CPU s": 2.0}},
            "compile": {"all features, check": {"CPU s": 30.0}},
            "peers": {
                "fast": {"operations": 10.0, "generation, CPU s": 0.4, "check, CPU s": 9.0},
                "small": {"operations": 2.0, "generation, CPU s": 0.2, "check, CPU s": 1.0},
            },
        }}))
        .expect("figures");
        assert_eq!(fastest(&figures), Some(0.04));
        assert_eq!((TARGETS[0].measured)(&figures), Some(0.5));
        assert_eq!(of_cheapest(&figures, "check"), Some(0.6));
        assert_eq!(whole(&figures, "check", "MiB"), None);
    }
}

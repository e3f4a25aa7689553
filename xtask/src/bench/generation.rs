//! What generating costs: processor time, memory and instructions, for the real spec and for synthetic ones of any size, and how much is emitted.

use std::path::Path;
use std::process::Command;

use anyhow::{Result, anyhow};

use super::measure::{best, cost, instructions};
use super::{Figure, endpoints, model, release, scratch, synthetic};
use crate::test::folder;

/// The sizes of the synthetic specs, as copies of each resource.
const COPIES: [usize; 3] = [1, 10, 50];

/// The fastest peer on the same operations, in seconds of processor time; `bench/peers` measures it again.
const FASTEST_PEER: f64 = 0.62;

/// Most lines for an endpoint, types and documentation included.
const MOST_LINES: f64 = 80.0;

/// Measures.
pub(super) fn figures() -> Result<Vec<Figure>> {
    let (program, scratch) = (release("xtask", "xtask")?, scratch()?);
    let spec = folder().join("spec");
    let mut figures = Vec::new();
    let used = best(5, || generate(&program, &spec, &scratch))?;
    let again = "cargo xtask bench generation";
    figures.push(Figure::new("everything, time", format!("{:.2} s", used.cpu), again).at_most(used.cpu, FASTEST_PEER / 2.0, " s"));
    figures.push(Figure::new("everything, peak memory", format!("{:.0} MiB", used.peak), again));
    for copies in COPIES {
        let spec = synthetic::write(&spec, &scratch, copies)?;
        let sources = crate::spec::read(&spec)?;
        let api = codegen::model(&sources).map_err(|problems| anyhow!("{}", problems.render(false)))?;
        let (count, used) = (endpoints(&api), generate(&program, &spec, &scratch)?);
        let folder = spec.to_string_lossy();
        let instructions = instructions(&program, &["gen", "--spec", &folder, "--out", &out(&scratch)])?;
        let each = format!("{} instructions per endpoint, {:.2} s, {:.0} MiB", thousands(instructions / count.max(1) as u64), used.cpu, used.peak);
        figures.push(Figure::new(format!("{copies} × the resources: {count} endpoints"), each, again));
    }
    let lines = lines_per_endpoint()?;
    let count = "cargo xtask test budget";
    figures.push(Figure::new("lines emitted per endpoint", format!("{lines:.1}"), count).at_most(lines, MOST_LINES, ""));
    Ok(figures)
}

fn out(scratch: &Path) -> String {
    scratch.join("generated").to_string_lossy().into_owned()
}

fn generate(program: &Path, spec: &Path, scratch: &Path) -> Result<super::measure::Cost> {
    let out = scratch.join("generated");
    if out.exists() {
        std::fs::remove_dir_all(&out)?;
    }
    cost(Command::new(program).arg("gen").arg("--spec").arg(spec).arg("--out").arg(out))
}

/// Lines of the crate's source for each endpoint.
#[allow(clippy::cast_precision_loss, reason = "a few ten thousand lines")]
pub(super) fn lines_per_endpoint() -> Result<f64> {
    let sources = crate::spec::read(&folder().join("spec"))?;
    let files = codegen::generate(&sources).map_err(|problems| anyhow!("{}", problems.render(false)))?;
    let lines: usize = files.iter().filter(|(path, _)| path.starts_with("src/")).map(|(_, text)| text.lines().count()).sum();
    Ok(lines as f64 / endpoints(&model()?) as f64)
}

/// A count as people read it.
pub(super) fn thousands(count: u64) -> String {
    let digits = count.to_string();
    let first = digits.len() % 3;
    let mut text = digits[..first].to_owned();
    for (index, digit) in digits[first..].char_indices() {
        if index % 3 == 0 && !text.is_empty() {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    #[test]
    fn counts_have_commas() {
        assert_eq!([1, 999, 1_000, 12_345, 1_234_567].map(super::thousands), ["1", "999", "1,000", "12,345", "1,234,567"]);
    }
}

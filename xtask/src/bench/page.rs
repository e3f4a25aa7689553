//! The page `docs/performance.md`, and the README's table, made of the figures: targets first, then a table for each part, then the notes.

use std::fs;

use anyhow::{Context, Result};

use super::figures::{Figures, Table};
use super::targets::{TARGETS, Target};
use super::{PARTS, Part};
use crate::test::folder;

const PAGE: &str = "docs/performance.md";
const README: &str = "README.md";
const MARKS: [&str; 2] = ["<!-- figures -->\n", "<!-- /figures -->"];

/// Writes the page, and the table in the README.
pub(super) fn write(figures: &Figures) -> Result<()> {
    fs::write(folder().join(PAGE), page(figures)?)?;
    let readme = folder().join(README);
    fs::write(&readme, in_readme(&fs::read_to_string(&readme)?, figures)?)?;
    Ok(())
}

fn page(figures: &Figures) -> Result<String> {
    let notes = fs::read_to_string(folder().join("bench/notes.md"))?;
    let section = |part: &Part| {
        let table = figures.table(part.name).map_or_else(|| "Not measured yet.\n".to_owned(), table);
        format!("\n## {}\n\n{} Again: `cargo xtask bench {}`.\n\n{table}", part.title, part.says, part.name)
    };
    let sections = PARTS.iter().map(section).collect::<Vec<_>>().concat();
    let head = format!(
        "# What the client costs\n\nMeasured and written by `cargo xtask bench` on {}. Seconds are processor time, user and system, the cheapest of some \
         runs: compare ratios, not seconds of two machines. Memory is the most that one process had. Instructions and allocations are counted by valgrind. \
         Where there is a ratio, both sides were measured in the same run.\n",
        figures.machine()
    );
    Ok(format!("{head}\n## Targets\n\n{}{sections}\n{notes}", targets(figures)))
}

fn in_readme(readme: &str, figures: &Figures) -> Result<String> {
    let [begin, end] = MARKS;
    let (before, rest) = readme.split_once(begin).with_context(|| format!("`{README}` has no `{}`", begin.trim_end()))?;
    let (_, after) = rest.split_once(end).with_context(|| format!("`{README}` has no `{end}`"))?;
    Ok(format!("{before}{begin}{}{end}{after}", targets(figures)))
}

/// Each target, what was measured, and whether that meets it.
pub(super) fn targets(figures: &Figures) -> String {
    let line = |target: &Target| {
        let (measured, met) = match (target.measured)(figures).map(rounded) {
            None => ("not measured".to_owned(), ""),
            Some(value) => (shown(value), if value <= target.most { "met" } else { "**missed**" }),
        };
        format!("| {} | {} | {measured} | {met} |\n", target.says, shown(target.most))
    };
    format!("| figure | at most | measured | |\n|---|---:|---:|---|\n{}", TARGETS.iter().map(line).collect::<Vec<_>>().concat())
}

/// A target's figure as it is shown, and as it is judged.
fn rounded(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

/// The figures of a part.
pub(super) fn table(table: &Table) -> String {
    let mut columns: Vec<&String> = Vec::new();
    for column in table.values().flat_map(|row| row.keys()) {
        if !columns.contains(&column) {
            columns.push(column);
        }
    }
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let head = line([String::new()].into_iter().chain(columns.iter().map(|&column| column.clone())).collect());
    let rule = format!("|---|{}\n", "---:|".repeat(columns.len()));
    let rows = table.iter().map(|(name, row)| {
        let cells = columns.iter().map(|column| row.get(*column).map_or_else(|| "–".to_owned(), |value| shown(*value)));
        line([name.clone()].into_iter().chain(cells).collect())
    });
    format!("{head}{rule}{}", rows.collect::<String>())
}

/// A figure as people read it: with commas between thousands.
fn shown(value: f64) -> String {
    let text = value.to_string();
    let (whole, rest) = text.split_at(text.find('.').unwrap_or(text.len()));
    let mut grouped = String::new();
    for (index, digit) in whole.char_indices() {
        if index > 0 && (whole.len() - index) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_have_commas() {
        assert_eq!([0.5, 999.0, 1_000.0, 12_345.6, 1_234_567.0].map(shown), ["0.5", "999", "1,000", "12,345.6", "1,234,567"]);
    }

    #[test]
    fn the_page_shows_the_figures_that_are_kept() {
        let figures = Figures::read().expect("figures");
        let kept = |file: &str| fs::read_to_string(folder().join(file)).expect("it is there");
        let stale = "`cargo xtask bench` writes it";
        assert!(kept(PAGE) == page(&figures).expect("notes"), "{PAGE} is out of step; {stale}");
        assert!(kept(README) == in_readme(&kept(README), &figures).expect("marks"), "{README} is out of step; {stale}");
    }

    #[test]
    fn every_target_is_measured() {
        let figures = Figures::read().expect("figures");
        let silent: Vec<_> = TARGETS.iter().filter(|target| (target.measured)(&figures).is_none()).map(|target| target.says).collect();
        assert!(silent.is_empty(), "not measured: {silent:?}");
    }
}

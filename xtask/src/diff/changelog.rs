//! The changes as entries of `CHANGELOG.md`, in the form of Keep a Changelog. They are a start: what a change is good for, a person has to say.

use std::fmt::Write;

use super::log::{Change, Level, Log};

/// The headings that a changelog has, each with its entries. What breaks comes first, and says so.
pub(super) fn entries(log: &Log) -> String {
    let mut out = String::new();
    for (heading, levels) in [("Added", &[Level::Addition][..]), ("Changed", &[Level::Breaking, Level::Behaviour])] {
        let changes = levels.iter().flat_map(|level| log.changes.iter().filter(move |change| change.level == *level));
        let lines: Vec<String> = changes.map(entry).collect();
        if !lines.is_empty() {
            let _ = write!(out, "### {heading}\n\n{}\n", lines.concat());
        }
    }
    out
}

fn entry(change: &Change) -> String {
    let Change { item, what, level, .. } = change;
    let mark = if *level == Level::Breaking { "**breaking** " } else { "" };
    format!("- {mark}`{item}`: {what}.\n")
}

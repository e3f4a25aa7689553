//! The changes for people, a line each under the resource that they are about, and as JSON for programs.

use std::fmt::Write;

use anyhow::Result;
use semver::Version;
use serde::Serialize;

use super::log::{Change, Level, Log};
use super::version::Bump;

/// Everything that is told.
pub(super) struct Told<'a> {
    pub(super) revision: &'a str,
    /// The version at that revision, and in today's spec.
    pub(super) versions: (&'a Version, &'a Version),
    pub(super) log: &'a Log,
}

/// The whole answer as JSON.
#[derive(Serialize)]
struct Answer<'a> {
    since: Since<'a>,
    changes: Vec<Line<'a>>,
    documentation: usize,
    breaking: bool,
    bump: Bump,
    next_version: String,
}

#[derive(Serialize)]
struct Since<'a> {
    revision: &'a str,
    version: String,
}

#[derive(Serialize)]
struct Line<'a> {
    group: &'a str,
    item: &'a str,
    what: &'a str,
    level: Level,
    breaking: bool,
}

impl Told<'_> {
    fn gravest(&self) -> Option<Level> {
        // A description that changed is published with a new version too.
        let documentation = (self.log.documentation > 0).then_some(Level::Behaviour);
        self.log.changes.iter().map(|change| change.level).max().or(documentation)
    }

    fn bump(&self) -> Bump {
        Bump::of(self.versions.0, self.gravest())
    }

    /// As JSON.
    pub(super) fn json(&self) -> Result<String> {
        let answer = Answer {
            since: Since { revision: self.revision, version: self.versions.0.to_string() },
            changes: self.log.changes.iter().map(line).collect(),
            documentation: self.log.documentation,
            breaking: self.gravest() == Some(Level::Breaking),
            bump: self.bump(),
            next_version: self.bump().applied(self.versions.0).to_string(),
        };
        Ok(format!("{}\n", serde_json::to_string_pretty(&answer)?))
    }

    /// For people.
    pub(super) fn text(&self) -> String {
        let mut out = String::new();
        for group in self.log.changes.chunk_by(|one, other| one.group == other.group) {
            let heading = group.first().map_or("", |change| change.group.name());
            let _ = writeln!(out, "{heading}");
            for Change { item, what, level, .. } in group {
                let _ = writeln!(out, "  {:8}  `{item}`: {what}", mark(*level));
            }
            out.push('\n');
        }
        out + &self.verdict()
    }

    /// How many changes there are, and which version they ask for.
    fn verdict(&self) -> String {
        let Self { revision, versions: (old, new), log } = self;
        if self.bump() == Bump::None {
            return format!("nothing changed since `{revision}`\n");
        }
        let breaking = log.changes.iter().filter(|change| change.level == Level::Breaking).count();
        let mut changes = format!("{} since `{revision}`, {breaking} breaking", count(log.changes.len(), "change"));
        if log.documentation > 0 {
            let _ = write!(changes, "; beside them {} in the documentation", count(log.documentation, "text"));
        }
        let next = self.bump().applied(old);
        format!("{changes}\n{old} asks for {next} ({}); today's spec says {new}\n", self.bump().word())
    }
}

fn mark(level: Level) -> &'static str {
    match level {
        Level::Breaking => "breaking",
        Level::Addition => "added",
        Level::Behaviour => "changed",
    }
}

fn line(change: &Change) -> Line<'_> {
    let Change { group, item, what, level } = change;
    Line { group: group.name(), item, what, level: *level, breaking: *level == Level::Breaking }
}

fn count(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}

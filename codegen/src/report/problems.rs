//! The problems of a run with their lines and columns, in order and without repetitions, for people and for machines.

use std::ops::Range;

use serde::Serialize;

use super::place::Spot;
use super::{File, Place, Problem, Report};

/// All problems of a run; never empty.
#[derive(Debug)]
pub struct Problems {
    pub(super) files: Vec<File>,
    pub(super) found: Vec<Found>,
}

/// One problem at its position. Lines and columns count from 1, columns in characters; the end is exclusive.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Found {
    /// The file.
    pub file: String,
    /// First line.
    pub line: usize,
    /// Its column.
    pub column: usize,
    /// Last line.
    pub end_line: usize,
    /// The column behind the last character.
    pub end_column: usize,
    /// What is wrong.
    pub message: String,
    #[serde(skip)]
    pub(super) spot: Resolved,
    #[serde(skip)]
    pub(super) label: Option<String>,
    /// What was expected.
    pub expected: Option<String>,
    /// What to do.
    pub help: Vec<String>,
    /// Other places that have to do with it.
    pub related: Vec<Related>,
}

/// Another place that has to do with a problem.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Related {
    #[serde(skip)]
    pub(super) spot: Resolved,
    /// The file.
    pub file: String,
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
    /// What is there.
    pub message: String,
}

/// Bytes of a file, by its number.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Resolved {
    pub(super) file: usize,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Problems {
    pub(super) fn new(report: Report) -> Self {
        let Report { files, problems, .. } = report;
        let mut found: Vec<Found> = problems.into_iter().filter(|problem| !problem.settled).map(|problem| Found::new(&files, problem)).collect();
        found.sort();
        found.dedup();
        Self { files, found }
    }

    /// The problems in order.
    pub fn iter(&self) -> impl Iterator<Item = &Found> {
        self.found.iter()
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.found.len()
    }

    /// A JSON array of all problems.
    pub fn to_json(&self) -> serde_json::Value {
        self.found.iter().map(json).collect()
    }

    /// One JSON object a line.
    pub fn to_json_lines(&self) -> String {
        self.found.iter().fold(String::new(), |text, found| text + &json(found).to_string() + "\n")
    }
}

fn json(found: &Found) -> serde_json::Value {
    serde_json::to_value(found).unwrap_or_default()
}

impl Found {
    fn new(files: &[File], problem: Problem) -> Self {
        let spot = resolve(files, &problem.at);
        let (file, [line, column]) = position(files, spot.file, spot.start);
        let (_, [end_line, end_column]) = position(files, spot.file, spot.end);
        let related = problem.related.into_iter().map(|(place, message)| Related::new(files, &place, message)).collect();
        let Problem { message, label, expected, help, .. } = problem;
        Self { file, line, column, end_line, end_column, message, spot, label, expected, help, related }
    }
}

impl Related {
    fn new(files: &[File], place: &Place, message: String) -> Self {
        let spot = resolve(files, place);
        let (file, [line, column]) = position(files, spot.file, spot.start);
        Self { spot, file, line, column, message }
    }
}

/// The bytes that a place means.
fn resolve(files: &[File], place: &Place) -> Resolved {
    let number = place.file.0;
    let Some(file) = files.get(number) else { return Resolved { file: number, start: 0, end: 0 } };
    let bytes = match &place.spot {
        Spot::File => 0..0,
        Spot::Bytes(bytes) => bytes.clone(),
        Spot::Key(path) => file.positions.key(path),
        Spot::Value(path) => file.positions.value(path),
    };
    let Range { start, end } = narrow(&file.text, bytes, place.part.as_deref());
    Resolved { file: number, start, end }
}

/// Only the part that is meant, and nothing beyond the end of the line.
fn narrow(text: &str, bytes: Range<usize>, part: Option<&str>) -> Range<usize> {
    // Behind the last line there is nothing to see: its end is the place.
    let start = boundary(text, bytes.start).min(text.trim_end().len());
    let end = boundary(text, bytes.end).max(start);
    let whole = &text[start..end];
    if let Some((offset, part)) = part.and_then(|part| whole.find(part).map(|offset| (offset, part))) {
        return start + offset..start + offset + part.len();
    }
    let line = whole.split(['\r', '\n']).next().unwrap_or_default().trim_end_matches(' ');
    start..start + line.len()
}

/// The path of the file, and line and column of a byte.
fn position(files: &[File], file: usize, byte: usize) -> (String, [usize; 2]) {
    let Some(file) = files.get(file) else { return (String::new(), [1, 1]) };
    let before = &file.text[..boundary(&file.text, byte)];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (file.path.clone(), [line, column])
}

/// The last place where a character starts, up to this byte.
fn boundary(text: &str, byte: usize) -> usize {
    (0..=byte.min(text.len())).rev().find(|&byte| text.is_char_boundary(byte)).unwrap_or(0)
}

//! The faults of a file in words.

use super::reader::Fault;
use crate::report::{FileId, Path, Place, Report, Segment, any_of, nearest, one_of};

/// Reports a fault at its path.
pub(super) fn fault(report: &mut Report, file: FileId, path: &Path, fault: &Fault) {
    match fault {
        Fault::UnknownKey { key, known } => unknown_key(report, Place::key(file, path), key, known),
        Fault::MissingKey(key) => missing_key(report, file, path, key),
        Fault::UnknownWord { word, known } => unknown_word(report, Place::value(file, path), path, word, known),
        Fault::Kind { found, expected } => wrong_kind(report, Place::value(file, path), path, found, expected),
        Fault::Other(message) => {
            report.problem(Place::value(file, path), message);
        }
    }
}

fn unknown_key(report: &mut Report, at: Place, key: &str, known: &[&str]) {
    let problem = report.problem(at, format!("unknown key `{key}`")).suggest(key, known.iter().copied());
    // Without a name that was probably meant, all of them are the only help.
    let names = if nearest(key, known.iter().copied()).is_some() { one_of(known) } else { any_of(known) };
    if let Some(names) = names {
        problem.expected(names);
    }
}

fn missing_key(report: &mut Report, file: FileId, path: &Path, key: &str) {
    report.problem(Place::key(file, path), format!("{} has no `{key}`", name(path)));
}

fn unknown_word(report: &mut Report, at: Place, path: &Path, word: &str, known: &[&str]) {
    let problem = report.problem(at, format!("{} cannot be `{word}`", name(path))).suggest(word, known.iter().copied());
    if let Some(names) = one_of(known) {
        problem.expected(names);
    }
}

fn wrong_kind(report: &mut Report, at: Place, path: &Path, found: &str, expected: &str) {
    let problem = report.problem(at, format!("{} must be {expected}, found {found}", name(path)));
    if expected == "a text" && (found.ends_with("number") || found.starts_with('`')) {
        problem.help("in quotes it is a text");
    }
}

/// How a message calls what is at the path.
fn name(path: &Path) -> String {
    let name = path.name().map_or_else(|| "the file".to_owned(), |name| format!("`{name}`"));
    match path.segments().last() {
        Some(Segment::Index(_)) => format!("an element of {name}"),
        _ => name,
    }
}

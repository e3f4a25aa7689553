//! An audit for people: findings grouped by operation, what is wrong with the documents, and a count.

use std::fmt::Write;

use super::collect::{Audit, Audited};
use super::finding::{Change, Finding};

/// Of each fault so many places are shown.
const MOST_PLACES: usize = 2;

/// The audit as text.
pub(super) fn text(audit: &Audit) -> String {
    let mut out = String::new();
    let open: Vec<&Finding> = audit.findings.iter().filter(|finding| finding.why.is_none()).collect();
    for group in open.chunk_by(|a, b| a.operation() == b.operation()) {
        operation(group, audit.documents.len() > 1, &mut out);
    }
    audit.documents.iter().filter(|document| !document.faults.is_empty()).for_each(|document| faults(document, &mut out));
    let operations: usize = audit.documents.iter().map(|document| document.operations).sum();
    let verdict = match (open.len(), audit.findings.len() - open.len()) {
        (0, 0) => "in step".to_owned(),
        (0, meant) => format!("in step, {} on purpose", count(meant, "difference")),
        (found, meant) => format!("{}, {meant} more on purpose", count(found, "difference")),
    };
    let _ = writeln!(out, "{} and {}: {verdict}", count(audit.documents.len(), "document"), count(operations, "operation"));
    out
}

fn operation(group: &[&Finding], several: bool, out: &mut String) {
    let Some(first) = group.first() else { return };
    let id = first.endpoint.as_ref().map_or_else(|| format!("{}, not in the spec", first.family), String::clone);
    let _ = writeln!(out, "{} {}  {id}", first.method, first.path);
    for finding in group {
        let what = if finding.change == Change::Stale { format!("`{}`: {}", finding.what, finding.says) } else { finding.says.clone() };
        let files = if several && !finding.documents.is_empty() { format!("  ({})", finding.documents.join(", ")) } else { String::new() };
        let _ = writeln!(out, "  {:9}  {what}{files}", finding.change.word());
    }
    out.push('\n');
}

fn faults(document: &Audited, out: &mut String) {
    let _ = writeln!(out, "{}: what is wrong with the document itself", document.file);
    for fault in &document.faults {
        let places: Vec<&str> = fault.at.iter().map(String::as_str).filter(|at| !at.is_empty()).take(MOST_PLACES).collect();
        let more = fault.at.len().saturating_sub(MOST_PLACES);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        let at = if places.is_empty() { String::new() } else { format!(": {}{more}", places.join(", ")) };
        let _ = writeln!(out, "  {}{at}", fault.says);
    }
    out.push('\n');
}

fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

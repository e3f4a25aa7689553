//! All findings of one run: of each operation of each document, of the endpoints that no document has, and of deviations that are none.

use std::collections::{BTreeMap, BTreeSet};

use codegen::api::{Api, Deviation, Endpoint, shape};
use serde::Serialize;

use super::compare;
use super::finding::{Change, Difference, Finding};
use crate::document::{Correction, Document, Operation, Routes, faults};

/// What a deviation may be about and an audit does not compare.
const UNCOMPARED: [&str; 2] = ["auth", "path"];

/// What a run found.
#[derive(Debug, Serialize)]
pub(super) struct Audit {
    pub(super) documents: Vec<Audited>,
    /// Sorted by path, method and what differs.
    pub(super) findings: Vec<Finding>,
}

/// A document that was read.
#[derive(Debug, Serialize)]
pub(super) struct Audited {
    pub(super) file: String,
    pub(super) operations: usize,
    /// What is wrong with the document itself.
    pub(super) faults: Vec<faults::Fault>,
}

/// A route: index of the family, method, and shape of the path after the family's base URL.
type Route = (usize, String, String);

/// An operation of the documents, or of the spec alone.
struct Seen<'a> {
    path: String,
    endpoint: Option<&'a Endpoint>,
    /// What documents say they correct.
    corrections: Vec<Correction>,
    /// What differs, and in which documents; none for what the spec alone has.
    differences: Vec<(Difference, BTreeSet<usize>)>,
}

impl Audit {
    /// Whether nothing differs but on purpose.
    pub(super) fn in_step(&self) -> bool {
        self.findings.iter().all(|finding| finding.why.is_some())
    }
}

/// Compares the spec with documents.
pub(super) fn audit(api: &Api, documents: &[Document]) -> Audit {
    let mut audited: Vec<Audited> = documents.iter().map(Audited::new).collect();
    let seen = seen(api, documents, &mut audited);
    let mut findings = Vec::new();
    for (route, operation) in &seen {
        for (difference, shown_by) in &operation.differences {
            let documents = shown_by.iter().map(|index| documents[*index].file.clone()).collect();
            findings.push(finding(api, route, operation, difference, documents));
        }
    }
    let stale: Vec<Finding> = api.deviations.iter().filter_map(|deviation| stale(api, deviation, &seen, &findings)).collect();
    findings.extend(stale);
    findings.sort_by(|a, b| a.order().cmp(&b.order()));
    Audit { documents: audited, findings }
}

impl Audited {
    fn new(document: &Document) -> Self {
        Self { file: document.file.clone(), operations: document.operations().len(), faults: faults::of(document) }
    }

    /// Notes that the servers of an operation are none of the spec's.
    fn not_served(&mut self, operation: &Operation<'_>) {
        let says = match operation.servers.first() {
            Some(url) => format!("the server `{url}` is no base URL of the spec; paths alone tell which endpoint is meant"),
            None => "no server is named; paths alone tell which endpoint is meant".to_owned(),
        };
        match self.faults.iter_mut().find(|fault| fault.says == says) {
            Some(fault) => fault.at.push(operation.route()),
            None => self.faults.push(faults::Fault { says, at: vec![operation.route()] }),
        }
    }
}

/// What the documents have, and what the spec alone has of the families that they cover.
fn seen<'a>(api: &'a Api, documents: &[Document], audited: &mut [Audited]) -> BTreeMap<Route, Seen<'a>> {
    let routes = Routes::new(api);
    let mut seen: BTreeMap<Route, Seen<'_>> = BTreeMap::new();
    for (index, (document, audited)) in documents.iter().zip(audited).enumerate() {
        let mut own = BTreeSet::new();
        for operation in document.operations() {
            let Some(route) = routes.find(&operation) else { continue };
            if !route.is_served {
                audited.not_served(&operation);
            }
            let key = (route.family, operation.method.clone(), shape(&route.path));
            // A route that the document has twice is compared once; the second one is a fault of the document.
            if !own.insert(key.clone()) {
                continue;
            }
            let differences = match route.endpoint {
                Some(endpoint) => compare::differences(api, endpoint, document, &operation),
                None => {
                    let says = operation.id.map_or_else(|| "the operation".to_owned(), |id| format!("the operation `{id}`"));
                    vec![Difference::new("missing", Change::Missing, &says)]
                }
            };
            let entry =
                seen.entry(key).or_insert(Seen { path: route.path, endpoint: route.endpoint, corrections: Vec::new(), differences: Vec::new() });
            entry.corrections.extend(operation.corrections);
            for difference in differences {
                match entry.differences.iter_mut().find(|(known, _)| *known == difference) {
                    Some((_, shown_by)) => drop(shown_by.insert(index)),
                    None => entry.differences.push((difference, BTreeSet::from([index]))),
                }
            }
        }
    }
    add_extra(api, &mut seen);
    seen
}

/// Of families with an endpoint in the documents, those endpoints that no document has.
fn add_extra<'a>(api: &'a Api, seen: &mut BTreeMap<Route, Seen<'a>>) {
    let covered: BTreeSet<usize> = seen.values().filter_map(|seen| seen.endpoint).map(|endpoint| endpoint.family).collect();
    let endpoints = api.endpoints();
    for endpoint in endpoints.filter(|endpoint| covered.contains(&endpoint.family)) {
        let says = Difference::new("extra", Change::Extra, "the endpoint");
        seen.entry((endpoint.family, endpoint.method.clone(), shape(&endpoint.path))).or_insert_with(|| Seen {
            path: endpoint.path.clone(),
            endpoint: Some(endpoint),
            corrections: Vec::new(),
            differences: vec![(says, BTreeSet::new())],
        });
    }
}

fn finding(api: &Api, (family, method, _): &Route, operation: &Seen<'_>, difference: &Difference, documents: Vec<String>) -> Finding {
    let path = operation.endpoint.map_or(&operation.path, |endpoint| &endpoint.path);
    let excuse = api.deviations.iter().find(|deviation| deviation.is_of(method, path) && is_about(deviation, &difference.what, &difference.values));
    Finding {
        method: method.clone(),
        path: path.clone(),
        endpoint: operation.endpoint.map(|endpoint| endpoint.id.clone()),
        family: api.families[*family].name.wire().to_owned(),
        what: difference.what.clone(),
        change: difference.change,
        values: difference.values.clone(),
        says: difference.says.clone(),
        documents,
        why: excuse.map(|deviation| deviation.why.clone()),
    }
}

fn is_about(deviation: &Deviation, what: &str, values: &[String]) -> bool {
    deviation.what == what && deviation.values.iter().collect::<BTreeSet<_>>() == values.iter().collect()
}

/// A deviation of an operation that the documents have, which shows no such difference and does not say that it is corrected there.
fn stale(api: &Api, deviation: &Deviation, seen: &BTreeMap<Route, Seen<'_>>, findings: &[Finding]) -> Option<Finding> {
    let is_both =
        |operation: &Seen<'_>| operation.endpoint.is_some() && operation.differences.iter().all(|(difference, _)| difference.what != "extra");
    let is_shown = |operation: &Seen<'_>| ["missing", "extra"].contains(&deviation.what.as_str()) || is_both(operation);
    let is_meant = |(_, method, path): &Route| deviation.is_of(method, path);
    let (route, operation) = seen.iter().find(|(route, operation)| is_meant(route) && is_shown(operation))?;
    let is_it = |finding: &Finding| deviation.is_of(&finding.method, &finding.path) && is_about(deviation, &finding.what, &finding.values);
    let is_corrected = operation.corrections.iter().any(|correction| is_about(deviation, &correction.what, &correction.values));
    if UNCOMPARED.contains(&deviation.what.as_str()) || is_corrected || findings.iter().any(is_it) {
        return None;
    }
    let says = Difference::new(&deviation.what, Change::Stale, "the documents differ in no such way: remove it from deviations.yaml");
    let says = Difference { values: deviation.values.clone(), ..says };
    Some(Finding { why: None, ..finding(api, route, operation, &says, Vec::new()) })
}

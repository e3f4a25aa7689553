//! Reasons for violations: where the vendor's documents are wrong, the client sends what is right, and the reason says how that is known.
//!
//! A violation without a reason is a fault of the spec, and a reason without a violation has lost its object; both fail the check.

use std::collections::BTreeSet;

use serde::Deserialize;

/// What was found wrong with an endpoint's requests.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Violation {
    pub(super) document: String,
    pub(super) endpoint: String,
    pub(super) says: String,
}

/// Why something is sent although it is found wrong.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reason {
    /// The endpoints whose requests have the violation: each has it.
    #[serde(default)]
    operations: Vec<String>,
    /// Or the document of which any endpoint may have it.
    document: Option<String>,
    violation: String,
    /// For people. It has to be there.
    #[serde(rename = "why")]
    _why: String,
}

impl Reason {
    fn covers(&self, violation: &Violation) -> bool {
        let meant = self.operations.contains(&violation.endpoint) || self.document.as_ref() == Some(&violation.document);
        meant && self.violation == violation.says
    }

    /// What it is a reason for, of which nothing was found.
    fn unfounded(&self, found: &BTreeSet<Violation>) -> Vec<&str> {
        let of = |name: &str, has: fn(&Violation) -> &str| found.iter().any(|violation| has(violation) == name && violation.says == self.violation);
        let operations = self.operations.iter().filter(|name| !of(name, |violation| &violation.endpoint));
        let documents = self.document.iter().filter(|name| !of(name, |violation| &violation.document));
        operations.chain(documents).map(String::as_str).collect()
    }
}

/// What reasons do not cover, and reasons that cover nothing, a line each.
pub(super) fn compare(found: &BTreeSet<Violation>, reasons: &[Reason]) -> Vec<String> {
    let bare = found.iter().filter(|violation| !reasons.iter().any(|reason| reason.covers(violation)));
    let bare =
        bare.map(|violation| format!("`{}` is not what the document `{}` describes: {}", violation.endpoint, violation.document, violation.says));
    let stale = reasons.iter().flat_map(|reason| {
        reason.unfounded(found).into_iter().map(|name| format!("the reason of `{name}` has lost its object, so take it out: {}", reason.violation))
    });
    bare.chain(stale).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(violations: &[(&str, &str, &str)]) -> BTreeSet<Violation> {
        let owned =
            |&(document, endpoint, says): &(&str, &str, &str)| Violation { document: document.into(), endpoint: endpoint.into(), says: says.into() };
        violations.iter().map(owned).collect()
    }

    fn reasons(text: &str) -> Vec<Reason> {
        serde_yaml::from_str(text).unwrap()
    }

    #[test]
    fn a_violation_needs_a_reason_of_its_own() {
        let found = found(&[("house", "orders.place", "no tea"), ("house", "orders.place", "no cup"), ("house", "orders.list", "no tea")]);
        let reasons = reasons("[{operations: [orders.place], violation: no tea, why: It is out.}]");
        assert_eq!(
            compare(&found, &reasons),
            ["`orders.list` is not what the document `house` describes: no tea", "`orders.place` is not what the document `house` describes: no cup"]
        );
    }

    #[test]
    fn a_reason_may_be_for_a_whole_document() {
        let reasons = reasons("[{document: house, violation: no tea, why: It is out.}]");
        assert!(compare(&found(&[("house", "orders.list", "no tea"), ("house", "orders.place", "no tea")]), &reasons).is_empty());
        assert_eq!(compare(&found(&[("shop", "teas.list", "no tea")]), &reasons).len(), 2);
    }

    #[test]
    fn a_reason_without_a_violation_is_an_error() {
        let reasons = reasons("[{operations: [orders.place, orders.list], violation: no tea, why: It is out.}]");
        assert_eq!(
            compare(&found(&[("house", "orders.place", "no tea")]), &reasons),
            ["the reason of `orders.list` has lost its object, so take it out: no tea"]
        );
    }

    #[test]
    fn a_reason_says_why() {
        assert!(serde_yaml::from_str::<Vec<Reason>>("[{operations: [orders.place], violation: no tea}]").is_err());
    }
}

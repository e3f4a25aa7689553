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
    /// The endpoints whose requests have the violations: each has all of them.
    #[serde(default)]
    operations: Vec<String>,
    /// Or the document of which any endpoint may have them.
    document: Option<String>,
    violations: Vec<String>,
    /// For people. It has to be there.
    #[serde(rename = "why")]
    _why: String,
}

impl Reason {
    fn covers(&self, violation: &Violation) -> bool {
        let meant = self.operations.contains(&violation.endpoint) || self.document.as_ref() == Some(&violation.document);
        meant && self.violations.contains(&violation.says)
    }

    /// What it is a reason for and nobody found: of what, and which violation.
    fn unfounded(&self, found: &BTreeSet<Violation>) -> Vec<(&str, &str)> {
        let operations = self.operations.iter().map(|name| (name, false));
        let names = operations.chain(self.document.iter().map(|name| (name, true)));
        let pairs = names.flat_map(|(name, is_document)| self.violations.iter().map(move |says| (name, is_document, says)));
        let is_found = |name: &str, is_document: bool, says: &str| {
            found.iter().any(|violation| violation.says == says && name == if is_document { &violation.document } else { &violation.endpoint })
        };
        pairs.filter(|(name, is_document, says)| !is_found(name, *is_document, says)).map(|(name, _, says)| (name.as_str(), says.as_str())).collect()
    }
}

/// What reasons do not cover, and reasons that cover nothing, a line each.
pub(super) fn compare(found: &BTreeSet<Violation>, reasons: &[Reason]) -> Vec<String> {
    let bare = found.iter().filter(|violation| !reasons.iter().any(|reason| reason.covers(violation)));
    let bare =
        bare.map(|violation| format!("`{}` is not what the document `{}` describes: {}", violation.endpoint, violation.document, violation.says));
    let unfounded = reasons.iter().flat_map(|reason| reason.unfounded(found));
    let stale = unfounded.map(|(name, says)| format!("the reason of `{name}` has lost its object, so take it out: {says}"));
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
        let reasons = reasons("[{operations: [orders.place], violations: [no tea], why: It is out.}]");
        assert_eq!(
            compare(&found, &reasons),
            ["`orders.list` is not what the document `house` describes: no tea", "`orders.place` is not what the document `house` describes: no cup"]
        );
    }

    #[test]
    fn a_reason_may_be_for_a_whole_document() {
        let reasons = reasons("[{document: house, violations: [no tea], why: It is out.}]");
        assert!(compare(&found(&[("house", "orders.list", "no tea"), ("house", "orders.place", "no tea")]), &reasons).is_empty());
        assert_eq!(compare(&found(&[("shop", "teas.list", "no tea")]), &reasons).len(), 2);
    }

    #[test]
    fn a_reason_without_a_violation_is_an_error() {
        let reasons = reasons("[{operations: [orders.place, orders.list], violations: [no tea], why: It is out.}]");
        assert_eq!(
            compare(&found(&[("house", "orders.place", "no tea")]), &reasons),
            ["the reason of `orders.list` has lost its object, so take it out: no tea"]
        );
    }

    #[test]
    fn a_reason_says_why() {
        assert!(serde_yaml::from_str::<Vec<Reason>>("[{operations: [orders.place], violations: [no tea]}]").is_err());
    }
}

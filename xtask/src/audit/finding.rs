//! What an audit finds: differences between an endpoint and an operation, and the findings that are made of them.

use serde::Serialize;

/// How the spec differs from the documents.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Change {
    /// The spec lacks what a document has.
    Missing,
    /// The spec has what no document has.
    Extra,
    /// Both have it, and say different things of it.
    Different,
    /// A deviation that is written down, and none is there.
    Stale,
}

impl Change {
    /// As it is printed.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Extra => "extra",
            Self::Different => "different",
            Self::Stale => "stale",
        }
    }
}

/// A difference between an endpoint and an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Difference {
    /// What differs, in the words of `deviations.yaml`.
    pub(super) what: String,
    pub(super) change: Change,
    /// Of an enum: the values that only one side has.
    pub(super) values: Vec<String>,
    /// The difference for people.
    pub(super) says: String,
}

impl Difference {
    pub(super) fn new(what: &str, change: Change, says: &str) -> Self {
        Self { what: what.to_owned(), change, values: Vec::new(), says: says.to_owned() }
    }

    /// The difference between what the document requires and what the spec does.
    pub(super) fn of_required(word: &str, name: &str, document: bool, spec: bool) -> Option<Self> {
        let of = noun(word, name, false);
        let says = || if document { format!("{of} is required in the document alone") } else { format!("{of} is required in the spec alone") };
        (document != spec).then(|| Self::new(&format!("required:{word}:{name}"), Change::Different, &says()))
    }

    /// What only the document or only the spec has.
    pub(super) fn one_sided(word: &str, name: &str, change: Change, required: bool) -> Self {
        Self::new(&format!("{word}:{name}"), change, &noun(word, name, required))
    }

    /// The differences between the values that the document lists and those of the spec, which are none where it takes no text at all.
    pub(super) fn of_values(word: &str, name: &str, document: &[String], spec: Option<&[&str]>) -> Vec<Self> {
        let Some(spec) = spec.filter(|_| !document.is_empty()) else { return Vec::new() };
        let missing = document.iter().filter(|value| !spec.contains(&value.as_str())).cloned().collect();
        let extra = spec.iter().map(|value| (*value).to_owned()).filter(|value| !document.contains(value)).collect();
        let sides: [(Change, Vec<String>); 2] = [(Change::Missing, missing), (Change::Extra, extra)];
        let of_side = |(change, values): (Change, Vec<String>)| {
            let plural = if values.len() == 1 { "value" } else { "values" };
            let says = format!("{plural} `{}` of the {}", values.join("`, `"), noun(word, name, false));
            Self { values, ..Self::new(&format!("enum:{word}:{name}"), change, &says) }
        };
        sides.into_iter().filter(|(_, values)| !values.is_empty()).map(of_side).collect()
    }
}

/// A finding: a difference, of which operation, and whether it is meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Finding {
    /// `GET`, …
    pub(super) method: String,
    /// The path after the family's base URL.
    pub(super) path: String,
    /// The endpoint's id, where the spec has it.
    pub(super) endpoint: Option<String>,
    pub(super) family: String,
    /// What differs, in the words of `deviations.yaml`.
    pub(super) what: String,
    pub(super) change: Change,
    /// Of an enum: the values that only one side has.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(super) values: Vec<String>,
    /// The difference for people.
    pub(super) says: String,
    /// The files of the documents that show it.
    pub(super) documents: Vec<String>,
    /// The reason that `deviations.yaml` gives for it.
    pub(super) why: Option<String>,
}

impl Finding {
    /// The operation that it is about.
    pub(super) fn operation(&self) -> [&str; 3] {
        [&self.path, &self.method, &self.family]
    }

    /// What findings are sorted by.
    pub(super) fn order(&self) -> ([&str; 3], &str, Change) {
        (self.operation(), &self.what, self.change)
    }
}

/// What a parameter or field is called in a sentence.
fn noun(word: &str, name: &str, required: bool) -> String {
    let of = if word == "body" { "body field" } else { &format!("{word} parameter") };
    format!("{of} `{name}`{}", if required { ", required" } else { "" })
}

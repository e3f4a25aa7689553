//! Answers of calls that succeed as a whole although parts of them failed.

use std::fmt;

use crate::model::Writing;
use crate::{Decode, Encode, Endpoint, Error, ErrorKind, Invalid, Mismatch, Node, Reading, Secret};

/// The answer of a call that can succeed although parts of it failed. What it holds is reached only by way of that question.
#[derive(Debug, Clone, PartialEq)]
#[must_use = "parts of the call may have failed: ask for `complete`, or look at the `failures`"]
pub struct Partial<T> {
    answer: T,
    failures: Vec<PartFailed>,
    endpoint: &'static str,
}

impl<T> Partial<T> {
    /// The answer, if no part of the call failed.
    ///
    /// # Errors
    ///
    /// Parts failed: the error's kind is [`ErrorKind::Partial`] and its text names them.
    pub fn complete(self) -> Result<T, Error> {
        if self.failures.is_empty() {
            return Ok(self.answer);
        }
        let parts: Vec<String> = self.failures.iter().map(PartFailed::to_string).collect();
        Err(Error::new(ErrorKind::Partial, format!("parts of the call failed: {}", parts.join("; "))).of(self.endpoint))
    }

    /// The parts that failed.
    pub fn failures(&self) -> &[PartFailed] {
        &self.failures
    }

    /// The answer whatever failed, and the parts that did.
    pub fn into_parts(self) -> (T, Vec<PartFailed>) {
        (self.answer, self.failures)
    }
}

/// A part of a call that failed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PartFailed {
    /// Which part, as a path of keys in the answer, such as `accepted.ada`.
    pub path: String,
    /// The API's code for programs.
    pub code: Option<String>,
    /// The API's message for people.
    pub message: Option<String>,
}

impl fmt::Display for PartFailed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.path)?;
        for text in [&self.code, &self.message].into_iter().flatten() {
            write!(f, ", {text}")?;
        }
        Ok(())
    }
}

impl<T: Decode> Decode for Partial<T> {
    const KIND: &'static str = T::KIND;

    fn decode(node: &Node<'_>, reading: &mut Reading) -> Result<Self, Mismatch> {
        let mut failures = Vec::new();
        let endpoint = reading.endpoint();
        if let Some((endpoint, key)) = endpoint.and_then(|endpoint| Some((endpoint, endpoint.partial?))) {
            collect(*node, endpoint, key, &mut Vec::new(), &mut failures);
        }
        Ok(Self { answer: T::decode(node, reading)?, failures, endpoint: endpoint.map_or("", |endpoint| endpoint.id) })
    }

    fn blank() -> Self {
        Self { answer: T::blank(), failures: Vec::new(), endpoint: "" }
    }
}

impl<T: Encode> Encode for Partial<T> {
    fn write_to<'v>(&'v self, writing: &mut Writing<'v>) {
        self.answer.write_to(writing);
    }

    fn check(&self) -> Result<(), Invalid> {
        self.answer.check()
    }

    fn secrets(&self, found: &mut Vec<Secret>) {
        self.answer.secrets(found);
    }
}

/// Finds every object that says of itself that it failed.
fn collect<'n>(node: Node<'n>, endpoint: &Endpoint, key: &str, steps: &mut Vec<&'n str>, found: &mut Vec<PartFailed>) {
    let Node::Object(fields) = node else { return };
    if node.get(key).is_some_and(super::open::is_false) {
        found.push(failed(node, endpoint, steps));
        return;
    }
    for (name, value) in fields {
        steps.push(name);
        collect(value, endpoint, key, steps, found);
        steps.pop();
    }
}

fn failed(node: Node<'_>, endpoint: &Endpoint, steps: &[&str]) -> PartFailed {
    let errors = &endpoint.family.errors;
    let error = errors.at.and_then(|at| node.get(at)).filter(|error| matches!(error, Node::Object(_))).unwrap_or(node);
    let text = |key: &str| String::decode(&error.get(key)?, &mut Reading::lenient()).ok();
    let path = steps.iter().rev().fold(Mismatch::new("", ""), |place, step| place.within(step)).path;
    PartFailed { path, code: errors.code.and_then(text), message: text(errors.message) }
}

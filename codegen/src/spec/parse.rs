//! From documents to the types of the language: all faults of all files in one run.

use serde::de::DeserializeOwned;
use serde_path_to_error::Segment as Step;

use super::messages;
use super::reader::{Fault, Reader};
use super::repair::Repairs;
use super::{ApiFile, Deviations, MockFile, ResourceFile, TypesFile};
use crate::report::{FileId, Path, Report, Segment};
use crate::source::{Document, Documents, Kind, Page};

/// After so many faults of one file nobody reads on. Some of them are found at stand-ins and not shown.
const MOST_FAULTS: usize = 300;

/// A spec as it is written: every file read into the types of the language.
///
/// Where a file has faults, what it says in those places is a stand-in; the report drops problems that follow from it.
#[derive(Debug, Clone, Default)]
pub struct Spec {
    /// `api.yaml`
    pub api: Option<(FileId, ApiFile)>,
    /// The types files, in order of path.
    pub types: Vec<(FileId, TypesFile)>,
    /// The resource files, in order of path.
    pub resources: Vec<(FileId, ResourceFile)>,
    /// `deviations.yaml`
    pub deviations: Option<(FileId, Deviations)>,
    /// `mock.yaml`
    pub mock: Option<(FileId, MockFile)>,
    /// The pages of the guide, in order of path.
    pub pages: Vec<Page>,
}

/// Reads all documents. What cannot be read is reported and left out.
pub fn parse(documents: Documents, report: &mut Report) -> Spec {
    let mut spec = Spec { pages: documents.pages, ..Spec::default() };
    for document in documents.files {
        let file = document.file;
        match document.kind {
            Kind::Api => spec.api = typed(document, report).map(|api| (file, api)),
            Kind::Deviations => spec.deviations = typed(document, report).map(|deviations| (file, deviations)),
            Kind::Mock => spec.mock = typed(document, report).map(|mock| (file, mock)),
            Kind::Types => spec.types.extend(typed(document, report).map(|types| (file, types))),
            Kind::Resource => spec.resources.extend(typed(document, report).map(|resource| (file, resource))),
        }
    }
    spec
}

/// One document as a type of the language. Each fault is reported and repaired, then the document is read again from the start.
fn typed<T: DeserializeOwned>(document: Document, report: &mut Report) -> Option<T> {
    let Document { file, mut value, .. } = document;
    let mut repairs = Repairs::default();
    for _ in 0..MOST_FAULTS {
        let error = match serde_path_to_error::deserialize(Reader(&value)) {
            Ok(typed) => return Some(typed),
            Err(error) => error,
        };
        let path = path(error.path());
        let fault = error.into_inner();
        let wrong = match &fault {
            Fault::MissingKey(key) => path.then(*key),
            _ => path.clone(),
        };
        if !report.is_settled(file, &wrong) {
            messages::fault(report, file, &path, &fault);
            report.settle(file, wrong.clone());
        }
        let repaired = match fault {
            Fault::UnknownKey { .. } => Repairs::remove(&mut value, wrong),
            Fault::MissingKey(_) => repairs.add(&mut value, wrong),
            _ => repairs.replace(&mut value, wrong),
        };
        report.settle(file, repaired?);
    }
    None
}

fn path(path: &serde_path_to_error::Path) -> Path {
    let steps = path.iter().filter_map(|step| match step {
        Step::Map { key } => Some(Segment::Key(key.as_str().into())),
        Step::Seq { index } => Some(Segment::Index(*index)),
        Step::Enum { .. } | Step::Unknown => None,
    });
    steps.collect()
}

//! From bytes to documents: one YAML document a file, in the plain part of YAML that every reader understands alike, and pages of Markdown as they
//! are. What the language does not need is refused here, with its place: anchors, aliases, tags, merge keys, keys that are not texts, several
//! documents.

mod index;
mod scalar;
mod text;

pub use text::MOST_BYTES;

use std::collections::BTreeMap;

use serde_yaml::Value;

use crate::report::{FileId, Place, Report};

/// The files of a spec, given from outside: this crate never touches the disk.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    root: String,
    files: BTreeMap<String, Vec<u8>>,
}

impl Sources {
    /// An empty set of files. `root` is the path under which people know the spec's folder, as in `spec`; problems name files by it.
    pub fn new(root: impl Into<String>) -> Self {
        Self { root: root.into().trim_end_matches('/').to_owned(), files: BTreeMap::new() }
    }

    /// Adds a file by its name inside the folder, with forward slashes, as in `chat/users.yaml`.
    pub fn insert(&mut self, name: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(name.into(), bytes.into());
    }

    fn path(&self, name: &str) -> String {
        if self.root.is_empty() { name.to_owned() } else { format!("{}/{name}", self.root) }
    }
}

/// What a file describes; its name tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// `api.yaml`: what the resource files refer to.
    Api,
    /// `deviations.yaml`: where the spec differs on purpose.
    Deviations,
    /// `mock.yaml`: what a fake server remembers.
    Mock,
    /// `types.yaml`, in any folder: types that several resources use.
    Types,
    /// Any other file: one resource.
    Resource,
}

impl Kind {
    fn of(name: &str) -> Self {
        match name {
            API => Self::Api,
            "deviations.yaml" => Self::Deviations,
            "mock.yaml" => Self::Mock,
            _ if name == TYPES || name.ends_with("/types.yaml") => Self::Types,
            _ => Self::Resource,
        }
    }
}

const API: &str = "api.yaml";
const TYPES: &str = "types.yaml";

/// The documents of a spec, in order of path.
#[derive(Debug, Clone, Default)]
pub struct Documents {
    /// Those that could be read as YAML.
    pub files: Vec<Document>,
    /// Pages for people.
    pub pages: Vec<Page>,
}

/// One file as YAML.
#[derive(Debug, Clone)]
pub struct Document {
    /// Which file.
    pub file: FileId,
    /// What it describes.
    pub kind: Kind,
    /// What it holds.
    pub value: Value,
}

/// One file as Markdown.
#[derive(Debug, Clone)]
pub struct Page {
    /// Which file.
    pub file: FileId,
    /// Its name inside the spec.
    pub name: String,
    /// What it says.
    pub text: String,
}

/// Reads all files. What cannot be read is reported and left out.
pub fn read(sources: &Sources, report: &mut Report) -> Documents {
    let mut documents = Documents::default();
    if !sources.files.contains_key(API) {
        let file = report.add_file(API, sources.path(API), "");
        report.problem(Place::file(file), "the spec has no `api.yaml`").help("it declares families, auth schemes, envelopes and errors");
    }
    for (name, bytes) in &sources.files {
        let extension = name.rsplit('.').next().unwrap_or_default();
        if !["yaml", "md"].contains(&extension) {
            let file = report.add_file(name, sources.path(name), "");
            report
                .problem(Place::file(file), "a file of another kind in the spec")
                .help("the spec is read from files whose names end in `.yaml`, and its pages from those that end in `.md`");
            continue;
        }
        match text::decode(bytes) {
            Ok(text) => {
                let file = report.add_file(name, sources.path(name), text);
                if extension == "md" {
                    documents.pages.push(Page { file, name: name.clone(), text: text.to_owned() });
                } else if let Some(value) = document(text, file, report) {
                    documents.files.push(Document { file, kind: Kind::of(name), value });
                }
            }
            Err(refusal) => {
                let file = report.add_file(name, sources.path(name), refusal.shown);
                report.problem(Place::bytes(file, refusal.bytes), refusal.message).help(refusal.help);
            }
        }
    }
    documents
}

fn document(text: &str, file: FileId, report: &mut Report) -> Option<Value> {
    let (value, positions) = index::build(text, file, report)?;
    report.set_positions(file, positions);
    Some(value)
}

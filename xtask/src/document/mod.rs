//! OpenAPI 3.0 and 3.1 documents as they come, JSON or YAML, dirty ones too. What a document says is read as far as it can be read, and
//! what is wrong with it stops nobody: [`faults`] has a list of that. Strict readers refuse such documents as a whole.

mod access;
pub(crate) mod faults;
mod operation;
mod parse;
mod routes;
mod schema;

pub(crate) use operation::{Correction, Media, Operation, Parameter, Place};
pub(crate) use routes::Routes;
pub(crate) use schema::Schema;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

/// References that lead on to references: after so many they lead in a circle.
const MOST_STEPS: usize = 32;

/// A document.
#[derive(Debug)]
pub(crate) struct Document {
    /// Its file, as it was named.
    pub(crate) file: String,
    root: Value,
    /// Keys that the file gives twice.
    repeated: Vec<String>,
}

impl Document {
    /// Reads a document from a file.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let file = path.display().to_string();
        let bytes = fs::read(path).with_context(|| format!("cannot read `{file}`"))?;
        let text = String::from_utf8(bytes).with_context(|| format!("`{file}` is not UTF-8"))?;
        Self::parse(file, &text)
    }

    /// Reads a document from a text: JSON where the file is called so, else YAML.
    pub(crate) fn parse(file: String, text: &str) -> Result<Self> {
        let text = text.trim_start_matches('\u{feff}');
        let is_json = Path::new(&file).extension().is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
        let (root, repeated) = if is_json { parse::json(text) } else { parse::yaml(text) }.with_context(|| format!("cannot read `{file}`"))?;
        Self::new(file, root, repeated)
    }

    /// A document whose text is read already.
    pub(crate) fn new(file: String, root: Value, repeated: Vec<String>) -> Result<Self> {
        let version = root.get("openapi").map(|version| version.as_str().map_or_else(|| version.to_string(), str::to_owned));
        let says_other = version.is_some_and(|version| !version.starts_with('3'));
        if says_other || root.get("swagger").is_some() || !root.get("paths").is_some_and(Value::is_object) {
            bail!("`{file}` is no OpenAPI document of version 3.0 or 3.1 with `paths`");
        }
        Ok(Self { file, root, repeated })
    }

    /// What a value is, or what it refers to; none where a reference leads nowhere.
    pub(crate) fn resolve<'d>(&'d self, mut value: &'d Value) -> Option<&'d Value> {
        for _ in 0..MOST_STEPS {
            match reference(value) {
                Some(reference) => value = self.target(reference)?,
                None => return Some(value),
            }
        }
        None
    }

    /// What a reference names.
    fn target(&self, reference: &str) -> Option<&Value> {
        let pointer = percent_decode_str(reference.strip_prefix('#')?).decode_utf8().ok()?;
        self.root.pointer(&pointer)
    }

    /// An object below a key, through references; an empty one is as good as none.
    fn object<'d>(&'d self, of: &'d Map<String, Value>, key: &str) -> impl Iterator<Item = (&'d String, &'d Value)> {
        of.get(key).and_then(|value| self.resolve(value)).and_then(Value::as_object).into_iter().flatten()
    }

    /// The elements of a list below a key, each through references.
    fn list<'d>(&'d self, of: &'d Map<String, Value>, key: &str) -> impl Iterator<Item = &'d Value> {
        of.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(|value| self.resolve(value))
    }
}

/// The reference that a value is.
fn reference(value: &Value) -> Option<&str> {
    value.get("$ref")?.as_str()
}

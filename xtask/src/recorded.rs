//! The recorded documents of the vendor's API, which lie beside the workspace: tests change and import them, and the check `audit` of
//! `cargo xtask test` compares the spec with them.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::test::{Verdict, cargo, folder, succeeds};

/// The files of the recorded documents: the repaired ones, and those as they came; none where they are not beside the workspace.
pub(crate) fn files() -> [Vec<PathBuf>; 2] {
    let documents = folder().join("../shared/openapi");
    [json_files(&documents), json_files(&documents.join("raw"))]
}

fn json_files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path()));
    let mut files: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|extension| extension == "json")).collect();
    files.sort();
    files
}

/// Compares the spec with the documents, the repaired ones together and the raw ones together.
pub(crate) fn check() -> Result<Verdict> {
    let sets = files();
    if sets.iter().any(Vec::is_empty) {
        return Ok(Verdict::NotRun("the vendor's documents are not beside the workspace".into()));
    }
    for set in &sets {
        if !succeeds(cargo(&["xtask", "audit"]).args(set))? {
            return Ok(Verdict::Failed);
        }
    }
    Ok(Verdict::Passed)
}

/// The model of the workspace's spec.
#[cfg(test)]
pub(crate) static API: std::sync::LazyLock<codegen::api::Api> =
    std::sync::LazyLock::new(|| codegen::model(&crate::spec::read(&folder().join("spec")).unwrap()).unwrap());

//! The recorded documents of the vendor's API, for tests. They lie beside the workspace; where they are not there, `cargo xtask test` says
//! that its check `audit` did not run.

use std::path::PathBuf;
use std::sync::LazyLock;

use codegen::api::Api;

use crate::spec;

/// The model of the workspace's spec.
pub(crate) static API: LazyLock<Api> = LazyLock::new(|| codegen::model(&spec::read(&workspace().join("spec")).unwrap()).unwrap());

/// The workspace's folder.
pub(crate) fn workspace() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The files of the recorded documents, repaired ones first; none where they are not beside the workspace.
pub(crate) fn files() -> Vec<PathBuf> {
    let folder = workspace().join("../shared/openapi");
    let json = |folder: PathBuf| {
        let entries = std::fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path());
        let mut files: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|extension| extension == "json")).collect();
        files.sort();
        files
    };
    [json(folder.clone()), json(folder.join("raw"))].concat()
}

//! Where things lie, and the spec as the generator sees it.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use codegen::{Sources, api::Api};
use cometchat::runtime::cli::{Answer, Program};

/// The workspace's folder.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the tests lie in the workspace").to_owned()
}

/// What the vendor's reference says, beside the workspace.
pub(crate) fn shared(path: &str) -> PathBuf {
    root().join("../shared").join(path)
}

/// All spec files in a folder.
pub(crate) fn sources(folder: &Path) -> Sources {
    let mut sources = Sources::new("spec");
    add(folder, &mut sources);
    sources
}

/// Adds all spec files in a folder; they take the place of those that have their name.
pub(crate) fn add(folder: &Path, sources: &mut Sources) {
    add_below(folder, folder, sources);
}

fn add_below(root: &Path, folder: &Path, sources: &mut Sources) {
    for entry in fs::read_dir(folder).expect("the spec's folder can be read") {
        let path = entry.expect("its entries too").path();
        if path.is_dir() {
            add_below(root, &path, sources);
        } else if path.extension().is_some_and(|extension| extension == "yaml" || extension == "md") {
            let name = path.strip_prefix(root).expect("it lies inside").to_string_lossy().replace('\\', "/");
            sources.insert(name, fs::read(&path).expect("a spec file can be read"));
        }
    }
}

/// The model of the project's own spec.
pub(crate) fn model() -> Api {
    codegen::model(&sources(&root().join("spec"))).unwrap_or_else(|problems| panic!("{}", problems.render(false)))
}

/// The command line.
pub(crate) fn program() -> &'static Program {
    static PROGRAM: OnceLock<Program> = OnceLock::new();
    PROGRAM.get_or_init(|| cometchat::cli::program().expect("the description is whole"))
}

/// How the command line reads the answers of an endpoint.
pub(crate) fn command(id: &str) -> &'static Answer {
    program().answers().iter().find(|answer| answer.endpoint().id == id).expect("every endpoint is a command")
}

//! The options that say which spec is meant, and how its problems are shown. Reads the folder; what is in it is for `codegen` to judge.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use codegen::api::Api;
use codegen::source::MOST_BYTES;
use codegen::{Problems, Sources};

use crate::{Outcome, print};

/// Options of every command that reads the spec.
#[derive(clap::Args)]
pub(crate) struct SpecArgs {
    /// The folder of the spec [default: spec, in the workspace].
    #[arg(long, value_name = "DIR")]
    spec: Option<PathBuf>,
    /// How problems are printed: for people, or one JSON object a line.
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t = Format::Human)]
    message_format: Format,
}

/// How problems are printed.
#[derive(Clone, Copy, clap::ValueEnum)]
enum Format {
    Human,
    Json,
}

impl SpecArgs {
    /// The folder of the spec.
    pub(crate) fn folder(&self) -> PathBuf {
        self.spec.clone().unwrap_or_else(|| workspace().join("spec"))
    }

    /// Reads all files of the spec.
    pub(crate) fn read(&self) -> Result<Sources> {
        read(&self.folder())
    }

    /// The model of the spec; none where it has problems, which are then printed.
    pub(crate) fn model(&self) -> Result<Option<Api>> {
        Ok(codegen::model(&self.read()?).map_err(|problems| self.show(&problems)).ok())
    }

    /// Prints the problems of the spec.
    pub(crate) fn show(&self, problems: &Problems) -> Outcome {
        print::err(&match self.message_format {
            Format::Human => problems.render(print::err_has_colors()),
            Format::Json => problems.to_json_lines(),
        });
        Outcome::Problems
    }
}

/// Reads all files of the spec in a folder.
pub(crate) fn read(folder: &Path) -> Result<Sources> {
    let mut sources = Sources::new(slashes(folder)?);
    read_folder(folder, "", &mut sources).with_context(|| format!("cannot read the spec in `{}`", folder.display()))?;
    Ok(sources)
}

/// The workspace's folder seen from here: the nearest one above that holds these commands.
pub(crate) fn workspace() -> PathBuf {
    let here = std::env::current_dir().unwrap_or_default();
    let above = here.ancestors().position(|folder| folder.join("xtask/Cargo.toml").is_file());
    std::iter::repeat_n("..", above.unwrap_or_default()).collect()
}

fn read_folder(folder: &Path, prefix: &str, sources: &mut Sources) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = slashes(Path::new(&entry.file_name()))?;
        let path = entry.path();
        if entry.file_type()?.is_dir() {
            if !name.starts_with('.') {
                read_folder(&path, &format!("{prefix}{name}/"), sources)?;
            }
        } else if is_spec_file(&name) {
            sources.insert(format!("{prefix}{name}"), read_file(&path).with_context(|| format!("cannot read `{}`", path.display()))?);
        }
    }
    Ok(())
}

/// Whether a file in the spec's folder belongs to the spec: YAML and pages of Markdown, and nothing hidden.
pub(crate) fn is_spec_file(path: &str) -> bool {
    !path.split('/').any(|part| part.starts_with('.')) && matches!(path.rsplit('.').next(), Some("yaml" | "yml" | "md"))
}

/// The bytes of a file, at most one more than a spec file may have.
fn read_file(path: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// A path as text, with forward slashes.
fn slashes(path: &Path) -> Result<String> {
    let text = path.to_str().with_context(|| format!("the name `{}` is not UTF-8", path.display()))?;
    Ok(text.replace(std::path::MAIN_SEPARATOR, "/"))
}

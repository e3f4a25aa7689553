//! What differs between the files that should be there and those that are. Looks at the disk and changes nothing.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};
use similar::TextDiff;

/// The files that should be there: text by path.
pub(crate) type Wanted<'a> = BTreeMap<&'a str, &'a str>;

/// What is in the folder and is not the generator's.
pub(crate) const KEPT: [&str; 2] = ["target", "Cargo.lock"];

/// Of each changed file so many lines of the difference are shown.
const MOST_LINES: usize = 12;

/// One file that is not as it should be.
pub(crate) struct Difference {
    /// Its path in the folder.
    pub(crate) path: String,
    /// What is the matter with it.
    pub(crate) kind: Kind,
}

/// What can be the matter with a file.
pub(crate) enum Kind {
    /// Its text is another; the text on the disk.
    Changed(String),
    /// It is not there.
    Missing,
    /// It should not be there.
    Leftover,
}

/// All differences, in order of path.
pub(crate) fn differences(wanted: &Wanted<'_>, folder: &Path) -> Result<Vec<Difference>> {
    let present = list(folder)?;
    let mut found = Vec::new();
    for (path, text) in wanted {
        let kind = match present.get(*path) {
            None => Kind::Missing,
            Some(is_file) => {
                let bytes = if *is_file { fs::read(folder.join(path))? } else { Vec::new() };
                if *is_file && bytes == text.as_bytes() {
                    continue;
                }
                Kind::Changed(String::from_utf8_lossy(&bytes).into_owned())
            }
        };
        found.push(Difference { path: (*path).to_owned(), kind });
    }
    let leftovers = present.into_keys().filter(|path| !wanted.contains_key(path.as_str()));
    found.extend(leftovers.map(|path| Difference { path, kind: Kind::Leftover }));
    found.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(found)
}

/// The files of a folder by path, each with whether it is a plain file, except those that are kept.
pub(crate) fn list(folder: &Path) -> Result<BTreeMap<String, bool>> {
    let mut found = BTreeMap::new();
    if folder.exists() {
        list_into(folder, "", &mut found).with_context(|| format!("cannot read `{}`", folder.display()))?;
    }
    Ok(found)
}

fn list_into(folder: &Path, prefix: &str, found: &mut BTreeMap<String, bool>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let file_type = entry.file_type()?;
        if KEPT.contains(&name.as_str()) {
            continue;
        }
        if file_type.is_dir() {
            list_into(&entry.path(), &format!("{name}/"), found)?;
        } else {
            found.insert(name, file_type.is_file());
        }
    }
    Ok(())
}

/// Which of the files git does not know; nothing where there is no git to ask.
pub(crate) fn untracked(wanted: &Wanted<'_>, folder: &Path) -> Option<Vec<String>> {
    let output = Command::new("git").args(["ls-files", "-z"]).current_dir(folder).output().ok()?;
    if !output.status.success() {
        return None;
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let tracked: Vec<&str> = text.split('\0').collect();
    let unknown = wanted.keys().filter(|path| !tracked.contains(path) && folder.join(path).exists());
    Some(unknown.map(|path| (*path).to_owned()).collect())
}

impl Difference {
    /// The difference for people: one line, and what exactly is different.
    pub(crate) fn describe(&self, wanted: &Wanted<'_>, folder: &Path) -> String {
        let path = folder.join(&self.path).display().to_string();
        match &self.kind {
            Kind::Missing => format!("missing    {path}\n"),
            Kind::Leftover => format!("leftover   {path}\n"),
            Kind::Changed(text) => {
                let new = wanted.get(self.path.as_str()).copied().unwrap_or_default();
                if text.replace("\r\n", "\n") == new {
                    return format!("line ends  {path}\n");
                }
                format!("changed    {path}\n{}", short_diff(text, new))
            }
        }
    }

    /// Whether the text is right but for its line ends.
    pub(crate) fn is_line_ends(&self, wanted: &Wanted<'_>) -> bool {
        let new = wanted.get(self.path.as_str()).copied().unwrap_or_default();
        matches!(&self.kind, Kind::Changed(text) if text.replace("\r\n", "\n") == new)
    }
}

fn short_diff(old: &str, new: &str) -> String {
    let diff = TextDiff::configure().timeout(Duration::from_secs(1)).diff_lines(old, new);
    let hunks: String = diff.unified_diff().context_radius(1).iter_hunks().map(|hunk| hunk.to_string()).collect();
    let mut shown = String::new();
    for line in hunks.lines().take(MOST_LINES) {
        let _ = writeln!(shown, "    {line}");
    }
    if let more @ 1.. = hunks.lines().count().saturating_sub(MOST_LINES) {
        let _ = writeln!(shown, "    … and {more} more lines");
    }
    shown
}

//! What is true of every spec, broken or not: it is generated, or refused with problems that each have a place. The fuzz target of the same matter
//! uses this file too.

use std::collections::BTreeMap;

use codegen::{Problems, Sources};

/// A spec: files by name.
pub(crate) type Spec = BTreeMap<String, Vec<u8>>;

/// The problems of a spec, each of them at a place in one of its files.
pub(crate) fn problems(spec: &Spec) -> Option<Problems> {
    let mut sources = Sources::new("spec");
    for (name, bytes) in spec {
        sources.insert(name.as_str(), bytes.as_slice());
    }
    let problems = codegen::generate(&sources).err()?;
    assert!(problems.count() > 0, "it is refused, and nobody knows why");
    for found in problems.iter() {
        let name = found.file.strip_prefix("spec/").unwrap_or_else(|| panic!("{found:?} is in no file"));
        let text = String::from_utf8_lossy(&spec[name]).into_owned();
        let line = text.split('\n').nth(found.line - 1).unwrap_or_else(|| panic!("{found:?}: there is no such line"));
        assert!(found.column <= line.chars().count() + 1, "{found:?}: there is no such column");
        assert!((found.line, found.column) <= (found.end_line, found.end_column), "{found:?} ends before it starts");
    }
    assert!(problems.render(false).contains("--> spec/"));
    Some(problems)
}

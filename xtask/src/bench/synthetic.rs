//! Specs of any size: the resources of the real one again and again, each copy under a name and on paths of its own.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

/// Writes a spec with so many copies of each resource into a folder, and says where.
///
/// A resource inside another, or with endpoints of a pattern, is not copied: others name it.
pub(super) fn write(spec: &Path, into: &Path, copies: usize) -> Result<PathBuf> {
    let folder = into.join(format!("spec-{copies}"));
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    copy(spec, &folder, copies)?;
    Ok(folder)
}

fn copy(from: &Path, to: &Path, copies: usize) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, name) = (entry.path(), entry.file_name());
        if entry.file_type()?.is_dir() {
            copy(&path, &to.join(&name), copies)?;
            continue;
        }
        let text = fs::read_to_string(&path)?;
        fs::write(to.join(&name), &text)?;
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        for number in (1..copies).take_while(|_| stands_alone(&text)) {
            fs::write(to.join(format!("{stem}_{number}.yaml")), renamed(&text, number))?;
        }
    }
    Ok(())
}

fn stands_alone(text: &str) -> bool {
    let mut heads = text.lines().filter(|line| line.starts_with("resource: ") || line.starts_with("like: "));
    heads.next().is_some_and(|head| head.starts_with("resource: ") && !head.contains('.')) && heads.next().is_none()
}

/// A copy of a resource: its name, its paths, and the names of its calls and types tell the number.
fn renamed(text: &str, number: usize) -> String {
    let (endpoints, types) = text.split_once("\ntypes:\n").unwrap_or((text, ""));
    let methods = endpoints.lines().filter_map(declared).filter(|name| name.contains('_'));
    let names: BTreeSet<&str> = types.lines().filter_map(declared).chain(methods).chain(named(text)).collect();
    let line = |line: &str| match line.split_once("call: ").and_then(|(before, call)| Some((before, call.split_once(" /")?))) {
        Some((before, (method, path))) => format!("{before}call: {method} /copy{number}/{path}\n"),
        None if line.starts_with("resource: ") || line.starts_with("one: ") => format!("{line}_{number}\n"),
        None => format!("{line}\n"),
    };
    text.lines().map(line).collect::<String>().split_inclusive(|c| !is_word(c)).map(|part| numbered(part, &names, number)).collect()
}

/// A word and what parts it from the next one, with the number if it is one of the names.
fn numbered(part: &str, names: &BTreeSet<&str>, number: usize) -> String {
    let (word, rest) = part.split_at(part.trim_end_matches(|c| !is_word(c)).len());
    match word.chars().next() {
        Some(first) if names.contains(word) => format!("{word}{}{number}{rest}", if first.is_uppercase() { "" } else { "_" }),
        _ => part.to_owned(),
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The endpoint or type that a line declares.
fn declared(line: &str) -> Option<&str> {
    let (name, _) = line.strip_prefix("  ")?.split_once(':')?;
    name.starts_with(|c: char| c.is_ascii_alphabetic()).then_some(name)
}

/// The types inside fields, which are named there.
fn named(text: &str) -> impl Iterator<Item = &str> {
    let values = text.split("name: ").skip(1).filter_map(|rest| rest.split([',', '}', '\n']).next());
    values.filter(|name| name.starts_with(|c: char| c.is_ascii_uppercase()) && name.chars().all(is_word))
}

#[cfg(test)]
mod tests {
    use super::{renamed, stands_alone, write};
    use crate::bench::{operations, sound};
    use crate::test::folder;

    const TEAS: &str = "resource: teas\nendpoints:\n  get: {call: GET /teas/{tea}, returns: Tea}\ntypes:\n  Tea: {fields: {after?: Tea, kind: {enum: [a], name: TeaKind}}}\n";

    #[test]
    fn a_copy_has_names_and_paths_of_its_own() {
        let copy = "resource: teas_2\nendpoints:\n  get: {call: GET /copy2/teas/{tea}, returns: Tea2}\ntypes:\n  Tea2: {fields: {after?: Tea2, kind: {enum: [a], name: TeaKind2}}}\n";
        assert_eq!(renamed(TEAS, 2), copy);
    }

    #[test]
    fn a_spec_with_copies_has_no_problems() {
        let temp = tempfile::tempdir().expect("a folder");
        let count = |copies| {
            let spec = write(&folder().join("spec"), temp.path(), copies).expect("a copy");
            operations(&sound(codegen::model(&crate::spec::read(&spec).expect("it can be read"))).expect("no problems"), None)
        };
        assert!(count(2) > 1.5 * count(1));
    }

    #[test]
    fn what_others_name_is_not_copied() {
        assert!(stands_alone(TEAS));
        assert!(!stands_alone("resource: teas.leaves\n"));
        assert!(!stands_alone("resource: teas\nlike: {pattern: settings}\n"));
        assert!(!stands_alone("types:\n  Tea: string\n"));
    }
}

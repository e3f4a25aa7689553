//! Broken specs: whatever is wrong with a file, it is said where, and nothing panics.
//!
//! The corpus has two parts: files broken by hand, in `by_hand/`, and the project's own spec with mistakes that a fixed seed makes. What a mistake
//! leaves valid is generated, which must not panic either.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod mutate;
mod places;

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use places::{Spec, problems};

/// How many mistakes are made.
const MISTAKES: usize = 300;

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// All spec files in a folder.
fn read(root: &Path, folder: &Path, spec: &mut Spec) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("its entries").path();
        if path.is_dir() {
            read(root, &path, spec);
        } else if path.extension().is_some_and(|extension| extension == "yaml" || extension == "md") {
            let name = path.strip_prefix(root).expect("it lies inside").to_string_lossy().replace('\\', "/");
            spec.insert(name, fs::read(&path).expect("a file"));
        }
    }
}

fn folder(path: &str) -> Spec {
    let (root, mut spec) = (here(path), Spec::new());
    read(&root, &root, &mut spec);
    spec
}

/// All problems of each file, one a line.
#[test]
fn files_broken_by_hand() {
    let api = fs::read(here("tests/features/api.yaml")).expect("the tea shop");
    let mut seen = String::new();
    for (name, bytes) in folder("tests/broken/by_hand") {
        let mut spec = Spec::from([("api.yaml".to_owned(), api.clone())]);
        // Files that take the place of the API file say so in their names.
        spec.insert(if name.starts_with("api") { "api.yaml".to_owned() } else { name.clone() }, bytes);
        let problems = problems(&spec).unwrap_or_else(|| panic!("{name} is accepted"));
        for found in problems.iter() {
            writeln!(seen, "{name}:{}:{}: {}", found.line, found.column, found.message).expect("a string takes all");
        }
    }
    insta::with_settings!({snapshot_path => "snapshots", prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!("by_hand", seen);
    });
}

#[test]
fn mistakes_in_the_spec_itself() {
    let whole = folder("../spec");
    let names: Vec<&String> = whole.keys().collect();
    let mut random = fastrand::Rng::with_seed(1843);
    let mut refused = 0;
    for number in 0..MISTAKES {
        let name = names[number % names.len()];
        let other = &whole[names[random.usize(..names.len())]];
        let (mistake, broken) = mutate::mutate(&whole[name], other, &mut random);
        // What a file refers to is in the API file with its pages, in files of types, and in itself.
        let ends = |(name, _): &(&String, &Vec<u8>)| ["api.yaml", "types.yaml", ".md"].iter().any(|end| name.ends_with(end));
        let mut spec: Spec = whole.iter().filter(ends).map(clone).collect();
        spec.insert(name.clone(), broken.clone());
        let outcome = std::panic::catch_unwind(|| problems(&spec).is_some());
        let was_refused = outcome.unwrap_or_else(|_| panic!("mistake {number}, {mistake} in {name}:\n{}", String::from_utf8_lossy(&broken)));
        refused += usize::from(was_refused);
    }
    assert!(refused >= 200, "only {refused} of {MISTAKES} mistakes were noticed");
}

fn clone((name, bytes): (&String, &Vec<u8>)) -> (String, Vec<u8>) {
    (name.clone(), bytes.clone())
}

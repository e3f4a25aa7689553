//! What `SECURITY.md` promises, and the tests that it names.

use std::fs;

use crate::project;

/// A row names tests as `file`: `test`, `test`; `file`.
#[test]
fn every_promise_is_held_by_a_test() {
    let page = fs::read_to_string(project::root().join("SECURITY.md")).expect("the page");
    let rows = page.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| **") && !line.starts_with("| promise"));
    let mut tests = 0;
    for row in rows {
        let held_by = row.trim_end_matches(" |").rsplit(" | ").next().expect("a row has columns");
        for place in held_by.split("; ") {
            let mut names = place.split('`').skip(1).step_by(2);
            let file = names.next().unwrap_or_else(|| panic!("no test holds: {row}"));
            let text = fs::read_to_string(project::root().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
            for name in names {
                assert!(text.contains(&format!("fn {name}(")), "{file} has no test `{name}`");
                tests += 1;
            }
            tests += usize::from(file.starts_with("fuzz/"));
        }
    }
    assert!(tests > 25, "only {tests} tests are named");
}

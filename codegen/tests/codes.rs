//! Error codes of a family stand at the family, and its endpoints point there.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use codegen::Sources;

#[test]
fn what_any_call_may_be_refused_with() {
    let api = include_str!("features/api.yaml").replacen("error: spill\n", "error: spill\n    codes: [NO_TEA]\n", 1);
    let mut sources = Sources::new("spec");
    sources.insert("api.yaml", api);
    sources.insert("cups.yaml", include_str!("features/codes.yaml"));
    let files = codegen::generate(&sources).unwrap_or_else(|problems| panic!("{}", problems.render(false)));
    let families = files.get("src/families.rs").expect("the families");
    assert!(families.contains("/// Errors that any call may have: `NO_TEA`.\n"), "{families}");
    let cups = files.get("src/counter/cups.rs").expect("the resource");
    let errors: Vec<&str> = cups.lines().map(str::trim).filter(|line| line.starts_with("/// Errors")).collect();
    insta::assert_snapshot!(errors.join("\n"), @"
    /// Errors: `CUP_BROKEN` and those of [every call](crate::families::COUNTER).
    /// Errors: `NO_CUP`, `CUP_BROKEN` and those of [every call](crate::families::COUNTER).
    ");
}

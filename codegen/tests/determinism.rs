//! The same spec gives the same bytes: wherever it lies, in whatever order its files are read, on whatever day.

#![allow(clippy::panic, reason = "a test fails by panicking")]

use codegen::{Files, Sources};

/// A spec of three resources, one of them in a folder.
const SPEC: [(&str, &str); 4] = [
    ("api.yaml", include_str!("features/api.yaml")),
    ("barrels.yaml", include_str!("features/scheme_without_scopes.yaml")),
    (
        "kitchen/cakes.yaml",
        "
resource: cakes
family: counter
auth: shopKey
says: Cakes of the shop.

endpoints:
  bake: {call: POST /cakes, onBehalfOf: unsupported, body: Cake, returns: Cake}
  list: {call: GET /cakes, onBehalfOf: optional, paging: leaves, returns: [Cake]}

types:
  Cake: {fields: {name: string, size?: {enum: [small, large]}}}
",
    ),
    ("teas.yaml", include_str!("features/prose.yaml")),
];

fn generated<'f>(root: &str, files: impl Iterator<Item = &'f (&'f str, &'f str)>) -> Files {
    let mut sources = Sources::new(root);
    for (name, text) in files {
        sources.insert(*name, *text);
    }
    codegen::generate(&sources).unwrap_or_else(|problems| panic!("{}", problems.render(false)))
}

#[test]
fn another_folder_and_another_order_change_nothing() {
    let here = generated("spec", SPEC.iter());
    assert!(here.iter().any(|(path, _)| path == "src/counter/cakes.rs"));
    assert_eq!(here, generated("spec", SPEC.iter()), "a second time");
    assert_eq!(here, generated("/tmp/elsewhere/description/", SPEC.iter().rev()), "in another folder, in another order");
    assert_eq!(here, generated("", SPEC[2..].iter().chain(&SPEC[..2])), "in no folder");
}

#[test]
fn nothing_tells_of_the_machine_or_the_day() {
    for (path, text) in generated("/tmp/elsewhere", SPEC.iter()).iter() {
        for word in ["/tmp", "/home", "/root", "/Users", "C:\\", env!("CARGO_MANIFEST_DIR")] {
            assert!(!text.contains(word), "{path} has a path of this machine: {word}");
        }
        if let Some(date) = text.as_bytes().windows(10).find(|text| is_date(text)) {
            panic!("{path} has a date: {}", String::from_utf8_lossy(date));
        }
    }
}

/// `2026-01-31`
fn is_date(text: &[u8]) -> bool {
    text.iter().enumerate().all(|(at, byte)| if at == 4 || at == 7 { *byte == b'-' } else { byte.is_ascii_digit() })
}

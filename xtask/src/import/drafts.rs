//! Drafts of all recorded operations: each must pass `lint` as it is.

use std::collections::BTreeMap;
use std::fs;

use codegen::{Problems, Sources};
use serde_json::Value;

use super::draft::draft;
use crate::document::Document;
use crate::recorded;
use crate::test::folder;

/// The file of a draft.
const FILE: &str = "draft.yaml";

/// What resource files may refer to, and a draft.
fn spec(draft: &str) -> Sources {
    let folder = folder().join("spec");
    let mut sources = Sources::new("spec".to_owned());
    let families = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    for file in families.map(|name| if name == "api.yaml" { name } else { format!("{name}/types.yaml") }) {
        if let Ok(text) = fs::read(folder.join(&file)) {
            sources.insert(file, text);
        }
    }
    sources.insert(FILE.to_owned(), draft.as_bytes().to_vec());
    sources
}

/// What lint says of the draft; types of other files that only other drafts would use are no fault of it.
fn of_draft(problems: &Problems) -> Vec<String> {
    let all = problems.to_json_lines();
    let all = all.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    all.filter(|problem| problem["file"] == format!("spec/{FILE}")).map(|problem| problem["message"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn drafts_pass_as_they_are() {
    let (mut passed, mut wrong) = (0, BTreeMap::new());
    // One document has what all others have, and but one raw one has other operations than the repaired one.
    let [repaired, raw] = recorded::files();
    let repaired = repaired.into_iter().filter(|file| !file.ends_with("merged.json"));
    for file in repaired.chain(raw.into_iter().filter(|file| file.ends_with("chat.json"))) {
        let document = Document::open(&file).unwrap();
        for operation in document.operations() {
            let text = draft(&recorded::API, &document, &operation).unwrap().file();
            match codegen::model(&spec(&text)).err().map(|problems| of_draft(&problems)) {
                Some(problems) if !problems.is_empty() => drop(wrong.insert(format!("{} {}", document.file, operation.route()), problems)),
                _ => passed += 1,
            }
        }
    }
    if passed == 0 && wrong.is_empty() {
        return println!("not run: the recorded documents are not beside the workspace");
    }
    assert!(wrong.is_empty(), "{passed} passed, {} did not: {wrong:#?}", wrong.len());
}

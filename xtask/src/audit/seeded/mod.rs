//! Changes made on purpose to the recorded documents: the audit must find each, and nothing else. What is no change to the API must not be
//! found. A change is named by its effect on the findings: `+` for what is new, `-` for what is gone.

mod harmless;
mod inputs;
mod operations;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::collect::{self, Audit};
use crate::document::Document;
use crate::recorded;

/// A change to a document, and what it does to the findings.
type Seed = (&'static str, &'static str, fn(&mut Edit), &'static [&'static str]);

/// A document under change.
struct Edit(Value);

impl Edit {
    fn at(&mut self, pointer: &str) -> &mut Value {
        self.0.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}"))
    }

    fn path(&mut self, path: &str) -> &mut Value {
        self.at("/paths").get_mut(path).unwrap_or_else(|| panic!("{path}"))
    }

    /// An operation by its route.
    fn operation(&mut self, route: &str) -> &mut Value {
        let (method, path) = route.split_once(' ').unwrap();
        &mut self.path(path)[method.to_lowercase()]
    }

    fn parameters(&mut self, route: &str) -> &mut Vec<Value> {
        let operation = self.operation(route).as_object_mut().unwrap();
        operation.entry("parameters").or_insert_with(|| json!([])).as_array_mut().unwrap()
    }

    fn parameter(&mut self, route: &str, name: &str) -> &mut Value {
        self.parameters(route).iter_mut().find(|parameter| parameter["name"] == name || ends(parameter, name)).unwrap()
    }

    fn without_parameter(&mut self, route: &str, name: &str) {
        let before = self.parameters(route).len();
        self.parameters(route).retain(|parameter| parameter["name"] != name && !ends(parameter, name));
        assert_eq!(self.parameters(route).len(), before - 1);
    }

    /// The schema of a JSON body.
    fn body(&mut self, route: &str) -> &mut Value {
        &mut self.operation(route)["requestBody"]["content"]["application/json"]["schema"]
    }

    fn component(&mut self, name: &str) -> &mut Value {
        self.at(&format!("/components/schemas/{name}"))
    }
}

fn ends(parameter: &Value, name: &str) -> bool {
    parameter["$ref"].as_str().is_some_and(|reference| reference.rsplit('/').next() == Some(name))
}

fn list(value: &mut Value) -> &mut Vec<Value> {
    value.as_array_mut().unwrap()
}

fn remove(value: &mut Value, key: &str) -> Value {
    value.as_object_mut().unwrap().shift_remove(key).unwrap_or_else(|| panic!("{key}"))
}

fn rename(value: &mut Value, from: &str, to: &str) {
    value[to] = remove(value, from);
}

fn drop_value(value: &mut Value, text: &str) {
    let before = list(value).len();
    list(value).retain(|item| item != text);
    assert_eq!(list(value).len(), before - 1);
}

fn read(name: &str) -> Option<Value> {
    let [repaired, _] = recorded::files();
    let file = repaired.iter().find(|file| file.file_stem().is_some_and(|stem| stem == name))?;
    Some(serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap())
}

/// What is open in an audit of one document, a line each.
fn lines(name: &str, document: Value) -> BTreeSet<String> {
    let document = Document::new(name.to_owned(), document, Vec::new()).unwrap();
    let Audit { documents, findings } = collect::audit(&recorded::API, &[document]);
    let json = serde_json::to_value(&findings).unwrap();
    let open = json.as_array().unwrap().iter().filter(|finding| finding["why"].is_null());
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let finding = |finding: &Value| {
        let values = finding["values"].as_array().into_iter().flatten().map(text);
        let words = ["method", "path", "change", "what"].map(|key| text(&finding[key]));
        words.into_iter().chain(values).collect::<Vec<_>>().join(" ")
    };
    let faults = documents.iter().flat_map(|document| &document.faults);
    let faults = faults.flat_map(|fault| fault.at.iter().map(move |at| format!("fault {} at {at}", fault.says)));
    open.map(finding).chain(faults).collect()
}

/// Makes each change and compares what it does to the findings with what it should do.
fn check(seeds: &[Seed]) {
    let mut unchanged: BTreeMap<&str, (Value, BTreeSet<String>)> = BTreeMap::new();
    let mut wrong = Vec::new();
    for (name, says, change, expected) in seeds {
        let Some(document) = unchanged.get(name).map(|(document, _)| document.clone()).or_else(|| read(name)) else {
            return println!("not run: the recorded documents are not beside the workspace");
        };
        let (_, before) = unchanged.entry(name).or_insert_with(|| (document.clone(), lines(name, document.clone())));
        let mut edit = Edit(document);
        change(&mut edit);
        let after = lines(name, edit.0);
        let new = after.difference(before).map(|line| format!("+{line}"));
        let found: BTreeSet<String> = new.chain(before.difference(&after).map(|line| format!("-{line}"))).collect();
        let (some, expected) = (expected.contains(&"…"), expected.iter().filter(|line| **line != "…").map(|line| (*line).to_owned()).collect());
        if if some { !found.is_superset(&expected) } else { found != expected } {
            wrong.push(format!("{name}: {says}\n  found {found:#?}\n  and not {expected:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_change_is_found_and_nothing_else() {
    assert!(inputs::SEEDS.len() + operations::SEEDS.len() >= 40);
    check(inputs::SEEDS);
    check(operations::SEEDS);
}

#[test]
fn what_means_the_same_is_not_found() {
    check(harmless::SEEDS);
}

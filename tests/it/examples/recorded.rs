//! The answers that the vendor's reference records.

use std::collections::BTreeMap;
use std::fs;

use codegen::api::shape;
use serde_json::Value;

use crate::project;

/// The families, by the names that their files have.
pub(super) const FAMILIES: [&str; 5] = ["chat", "calls", "management", "campaigns", "data-import"];

/// A recorded answer, and the id of our endpoint that it belongs to.
pub(super) struct Recorded {
    pub(super) id: &'static str,
    pub(super) name: String,
    pub(super) answer: Value,
}

impl Recorded {
    /// What stands in the envelope.
    pub(super) fn data(&self) -> &Value {
        self.answer.get("data").unwrap_or(&self.answer)
    }
}

/// The ids of a family's endpoints, by method and shape of the path.
pub(super) fn routes(family: &str) -> BTreeMap<(String, String), String> {
    let model = project::model();
    let endpoints = model.endpoints();
    let own = endpoints.filter(|endpoint| model.families[endpoint.family].name.wire() == family);
    own.map(|endpoint| ((endpoint.method.clone(), shape(&endpoint.path)), endpoint.id.clone())).collect()
}

fn reference(file: &str) -> Value {
    let text = fs::read_to_string(project::shared(&format!("api/{file}.yaml"))).expect("the reference is beside the workspace");
    serde_yaml::from_str(&text).expect("it is YAML")
}

/// Every recorded answer of an operation.
pub(super) fn recorded() -> Vec<Recorded> {
    let mut out = Vec::new();
    for family in FAMILIES {
        let (operations, components, routes) = (reference(family), reference(&format!("{family}-components")), routes(family));
        for operation in operations.as_array().into_iter().flatten() {
            let text = |key: &str| operation[key].as_str().unwrap_or_default().to_owned();
            let Some(id) = routes.get(&(text("method"), shape(&text("path")))) else { continue };
            let responses = operation["responses"].as_object().into_iter().flatten().filter(|(status, _)| status.starts_with('2'));
            for (_, response) in responses {
                let single = response.get("example").map(|example| ("example".to_owned(), example));
                let many = response["examples"].as_object().into_iter().flatten().map(|(name, example)| (name.clone(), example));
                let answers = single.into_iter().chain(many).map(|(name, answer)| (name, resolved(answer, &components)));
                out.extend(answers.map(|(name, answer)| Recorded { id: project::command(id).endpoint().id, name, answer: answer.clone() }));
            }
        }
    }
    out
}

/// An example, or the one that it refers to.
fn resolved<'v>(example: &'v Value, components: &'v Value) -> &'v Value {
    match example.get("ref").and_then(Value::as_str) {
        Some(name) => components["examples"][name].get("value").expect("the example that is referred to"),
        None => example,
    }
}

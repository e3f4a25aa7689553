//! What is wrong with a document itself: what leads nowhere, is there twice, contradicts itself or has no name. None of it is a difference
//! from the spec; it explains what comparing may have missed.

use std::collections::{BTreeMap, BTreeSet};

use codegen::api::shape;
use serde_json::{Map, Value};

use super::{Document, Operation, Place, reference};

/// One thing that is wrong, and where.
#[derive(Debug, PartialEq, Eq, serde::Serialize)]
pub(crate) struct Fault {
    /// What is wrong.
    pub(crate) says: String,
    /// Where, in the document's order.
    pub(crate) at: Vec<String>,
}

/// Keys below which names stand, and not words of the format.
const NAMED: [&str; 10] =
    ["properties", "patternProperties", "schemas", "parameters", "responses", "requestBodies", "headers", "securitySchemes", "paths", "callbacks"];

/// Keys below which data stands.
const DATA: [&str; 5] = ["example", "examples", "default", "enum", "const"];

/// Keys whose parts make one object together.
const COMBINED: [&str; 3] = ["allOf", "oneOf", "anyOf"];

/// What has been found, by what it says.
struct Faults<'d> {
    document: &'d Document,
    found: BTreeMap<String, Vec<String>>,
}

/// All faults of a document, sorted.
pub(crate) fn of(document: &Document) -> Vec<Fault> {
    let mut faults = Faults { document, found: BTreeMap::new() };
    for key in &document.repeated {
        faults.add(format!("the key `{key}` is given twice in one place"), "");
    }
    if document.root.get("openapi").is_none() {
        faults.add("the version of OpenAPI is not stated".into(), "");
    }
    faults.walk(&document.root, &mut Vec::new(), false);
    faults.tags();
    faults.operations();
    faults.found.into_iter().map(|(says, at)| Fault { says, at }).collect()
}

impl<'d> Faults<'d> {
    fn add(&mut self, says: String, at: &str) {
        self.found.entry(says).or_default().push(at.to_owned());
    }

    /// Everything that a place can say of itself, wherever it is.
    fn walk(&mut self, value: &'d Value, path: &mut Vec<&'d str>, named: bool) {
        match value {
            Value::Object(map) => {
                if !named {
                    self.object(value, map, path);
                }
                for (key, inner) in map.iter().filter(|(key, _)| named || !DATA.contains(&key.as_str()) && !key.starts_with("x-")) {
                    path.push(key);
                    self.walk(inner, path, !named && NAMED.contains(&key.as_str()) && inner.is_object());
                    path.pop();
                }
            }
            Value::Array(items) => items.iter().for_each(|item| self.walk(item, path, false)),
            _ => {}
        }
    }

    fn object(&mut self, value: &Value, map: &Map<String, Value>, path: &[&str]) {
        let at = place(path);
        if let Some(reference) = reference(value).filter(|_| self.document.resolve(value).is_none()) {
            self.add(format!("`{reference}` leads nowhere"), &at);
        }
        if map.get("properties").and_then(Value::as_object).is_some_and(|properties| properties.contains_key("")) {
            self.add("a property has no name".into(), &at);
        }
        let types = types(map);
        if types == ["array"] && !map.contains_key("items") {
            self.add("a list does not say what it is a list of".into(), &at);
        }
        if !path.last().is_some_and(|key| COMBINED.contains(key)) {
            self.undeclared(map, &at);
        }
        if map.get("required").is_some_and(|required| path.contains(&"properties") && !required.is_array()) {
            self.add("`required` of a schema is no list".into(), &at);
        }
        let fits =
            |value: &Value| types.is_empty() || types.iter().any(|name| is_of(value, name)) || map.get("nullable").is_some() && value.is_null();
        let listed = map.get("enum").and_then(Value::as_array);
        for value in listed.into_iter().flatten().filter(|value| !fits(value)) {
            self.add(format!("the value {value} of an enum is no {}", types.join(" or ")), &at);
        }
        match map.get("default") {
            Some(default) if !fits(default) => self.add(format!("the default {default} is no {}", types.join(" or ")), &at),
            Some(default) if !types.is_empty() && listed.is_some_and(|listed| !listed.contains(default)) => {
                self.add(format!("the default {default} is none of the values listed"), &at);
            }
            _ => {}
        }
    }

    /// What an object requires without saying what it is, unless it is put together of others.
    fn undeclared(&mut self, map: &Map<String, Value>, at: &str) {
        let (Some(required), Some(properties)) = (map.get("required").and_then(Value::as_array), map.get("properties").and_then(Value::as_object))
        else {
            return;
        };
        if map.contains_key("$ref") || COMBINED.iter().any(|key| map.contains_key(*key)) || properties.contains_key("") {
            return;
        }
        for name in required.iter().filter_map(Value::as_str).filter(|name| !properties.contains_key(*name)) {
            self.add(format!("`{name}` is required and not declared"), at);
        }
    }

    fn tags(&mut self) {
        let mut seen = BTreeSet::new();
        let tags = self.document.root.get("tags").and_then(Value::as_array).into_iter().flatten();
        for name in tags.filter_map(|tag| tag.get("name")?.as_str()).filter(|name| !seen.insert(*name)) {
            self.add(format!("the tag `{name}` is declared twice"), "tags");
        }
    }

    fn operations(&mut self) {
        let (mut ids, mut routes) = (BTreeMap::new(), BTreeMap::new());
        for operation in self.document.operations() {
            let at = operation.route();
            match operation.id.map(|id| (id, ids.insert(id, at.clone()))) {
                None => self.add("an operation has no id".into(), &at),
                Some((id, Some(_))) => self.add(format!("the operation id `{id}` is there twice"), &at),
                Some((_, None)) => {}
            }
            if let Some(first) = routes.insert((operation.method.clone(), shape(operation.path)), at.clone()) {
                self.add(format!("the route is that of {first}"), &at);
            }
            self.variables(&operation);
        }
        for (path, item) in self.document.paths() {
            self.written(item, path);
            for (method, operation) in item.iter().filter_map(|(key, value)| Some((key, value.as_object()?))) {
                self.written(operation, &format!("{} {path}", method.to_uppercase()));
            }
        }
    }

    /// The variables of the path and the parameters in it must be the same.
    fn variables(&mut self, operation: &Operation<'_>) {
        let variables: Vec<&str> = operation.variables().collect();
        let declared: Vec<&str> =
            operation.parameters.iter().filter(|parameter| parameter.place == Place::Path).map(|parameter| parameter.name).collect();
        for variable in variables.iter().filter(|variable| !declared.contains(variable)) {
            self.add(format!("the path variable `{variable}` is not declared"), &operation.route());
        }
        for name in declared.iter().filter(|name| !variables.contains(name)) {
            self.add(format!("the path parameter `{name}` does not stand in the path"), &operation.route());
        }
    }

    /// The parameters as they are written in one place.
    fn written(&mut self, map: &'d Map<String, Value>, at: &str) {
        let mut seen = BTreeSet::new();
        for parameter in self.document.list(map, "parameters") {
            let text = |key: &str| parameter.get(key).and_then(Value::as_str);
            match (text("name"), text("in")) {
                (Some(name), Some(word)) => match Place::of(word) {
                    None => self.add(format!("the parameter `{name}` stands in `{word}`, which is no place"), at),
                    Some(_) if !seen.insert((name, word)) => self.add(format!("the parameter `{name}` is there twice"), at),
                    Some(Place::Path) if parameter.get("required") != Some(&Value::Bool(true)) => {
                        self.add(format!("the path parameter `{name}` is not marked as required"), at);
                    }
                    Some(_) => {}
                },
                (Some(name), None) => self.add(format!("the parameter `{name}` does not say where it goes"), at),
                (None, _) => self.add("a parameter has no name".into(), at),
            }
        }
    }
}

fn types(map: &Map<String, Value>) -> Vec<&str> {
    let ty = map.get("type");
    ty.and_then(Value::as_str).into_iter().chain(ty.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)).collect()
}

/// Whether a value is of a type; of one that nobody knows any is.
fn is_of(value: &Value, name: &str) -> bool {
    match name {
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "number" => value.is_number(),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        "null" => value.is_null(),
        _ => true,
    }
}

/// Where a path leads: to an operation, or to a component.
fn place(path: &[&str]) -> String {
    match path {
        ["paths", route, method, ..] => format!("{} {route}", method.to_uppercase()),
        ["components", kind, name, ..] => format!("components/{kind}/{name}"),
        path => path.join("/"),
    }
}

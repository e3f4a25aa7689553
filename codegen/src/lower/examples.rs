//! Examples: every value that the spec shows must fit the type that it declares.

use std::collections::BTreeMap;

use serde_json::Value;

use super::patterns::{Head, Written};
use super::spot::Spot;
use super::{Lowering, fits};
use crate::api::{self, Api, Input, Place};
use crate::spec::{self, Ordered};

impl Lowering<'_> {
    /// Checks the examples of all fields and endpoints; the endpoints' go into the model.
    pub(super) fn examples(&mut self, heads: &[Head<'_>], model: &mut Api) {
        for (value, ty, at) in self.types.shown() {
            self.fits(&value, &ty, &at);
        }
        for (head, resource) in heads.iter().zip(&mut model.resources) {
            for endpoint in &mut resource.endpoints {
                let Some(Written { at, endpoint: written, .. }) = head.endpoint(endpoint.name.wire()) else { continue };
                let single = written.example.iter().map(|example| ("example".to_owned(), example, at.down("example")));
                let many = written.examples.iter().map(|(name, example)| (name.clone(), example, at.down("examples").down(name)));
                let all: Vec<_> = single.chain(many).collect();
                endpoint.examples = all.into_iter().map(|(name, example, at)| self.example(name, example, endpoint, &at)).collect();
            }
        }
    }

    fn example(&mut self, name: String, example: &spec::Example, endpoint: &api::Endpoint, at: &Spot) -> api::Example {
        let path = self.named_values(&example.path, Place::Path, endpoint, &at.down("path"));
        let query = self.named_values(&example.query, Place::Query, endpoint, &at.down("query"));
        let body = example.body.as_ref().map(json);
        if let Some(body) = &body {
            self.body_fits(body, endpoint, &at.down("body"));
        }
        let returns = example.returns.as_ref().map(json);
        match (&returns, &endpoint.returns) {
            (Some(value), Some(ty)) => drop(self.fits(value, ty, &at.down("returns"))),
            (Some(_), None) => {
                self.report.problem(at.down("returns").key(), "the endpoint returns nothing").help("declare `returns:`");
            }
            (None, _) => {}
        }
        api::Example { name, path, query, body, returns }
    }

    fn named_values(&mut self, values: &Ordered<serde_yaml::Value>, place: Place, endpoint: &api::Endpoint, at: &Spot) -> BTreeMap<String, Value> {
        let mut out = BTreeMap::new();
        for (name, value) in values {
            let value = json(value);
            match input(endpoint, place, name) {
                Some(input) => drop(self.fits(&value, &input.ty, &at.down(name))),
                None => {
                    let known = endpoint.inputs.iter().filter(|input| input.place == place).map(|input| input.name.wire());
                    self.report.unknown(at.down(name).key(), "parameter", name, known);
                }
            }
            out.insert(name.clone(), value);
        }
        out
    }

    fn body_fits(&mut self, body: &Value, endpoint: &api::Endpoint, at: &Spot) {
        if let Some(ty) = &endpoint.whole_body {
            self.fits(body, ty, at);
            return;
        }
        let Value::Object(fields) = body else {
            fits::misfit(self.report, body, "an object", at);
            return;
        };
        for (name, value) in fields {
            match input(endpoint, Place::Body, name) {
                Some(input) if input.nullable && value.is_null() => {}
                Some(input) => drop(self.fits(value, &input.ty, &at.down(name))),
                None => {
                    let known = endpoint.inputs.iter().filter(|input| input.place == Place::Body).map(|input| input.name.wire());
                    self.report.unknown(at.down(name).key(), "body field", name, known);
                }
            }
        }
        let required = endpoint.inputs.iter().filter(|input| input.place == Place::Body && input.required);
        for input in required.filter(|input| !fields.contains_key(input.name.wire())) {
            self.report.problem(at.key(), format!("the value lacks the required field `{}`", input.name.wire()));
        }
    }
}

fn input<'e>(endpoint: &'e api::Endpoint, place: Place, name: &str) -> Option<&'e Input> {
    endpoint.inputs.iter().find(|input| input.place == place && input.name.wire() == name)
}

fn json(value: &serde_yaml::Value) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

//! The operations of a document: where each is served, what it takes, and what comes back.

use serde::Deserialize;
use serde_json::{Map, Value};

use super::{Document, Schema};

/// The methods that an operation can have, as documents write them.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// An operation.
#[derive(Debug, Clone)]
pub(crate) struct Operation<'d> {
    /// `GET`, …
    pub(crate) method: String,
    /// The path as the document writes it.
    pub(crate) path: &'d str,
    /// The URLs before the path, as the nearest place that names any has them.
    pub(crate) servers: Vec<&'d str>,
    pub(crate) id: Option<&'d str>,
    pub(crate) deprecated: bool,
    /// Where it says that it is not as the vendor's own documents have it (`x-corrections`, as `cargo xtask openapi` writes it).
    pub(crate) corrections: Vec<Correction>,
    /// Those of the operation, then those of its path that it does not replace.
    pub(crate) parameters: Vec<Parameter<'d>>,
    /// The forms that its body may have; none if it has no body at all.
    pub(crate) body: Option<Vec<Media<'d>>>,
    /// The forms of its answer when all went well.
    pub(crate) answer: Vec<Media<'d>>,
}

/// What an operation corrects, in the words of `deviations.yaml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(crate) struct Correction {
    pub(crate) what: String,
    /// Of an enum: the values.
    #[serde(default)]
    pub(crate) values: Vec<String>,
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    Cookie,
}

/// A parameter.
#[derive(Debug, Clone)]
pub(crate) struct Parameter<'d> {
    pub(crate) name: &'d str,
    pub(crate) place: Place,
    pub(crate) required: bool,
    /// Whether a list is written as one parameter for each element; none where the document is silent.
    pub(crate) explode: Option<bool>,
    pub(crate) schema: Schema<'d>,
}

/// One form of a body.
#[derive(Debug, Clone)]
pub(crate) struct Media<'d> {
    /// `application/json`, …
    pub(crate) name: &'d str,
    pub(crate) schema: Schema<'d>,
}

impl Place {
    /// The place that a word names.
    pub(crate) fn of(word: &str) -> Option<Self> {
        [Self::Path, Self::Query, Self::Header, Self::Cookie].into_iter().find(|place| place.word() == word)
    }

    /// As documents write it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }
}

impl Document {
    /// Its operations, in its order.
    pub(crate) fn operations(&self) -> Vec<Operation<'_>> {
        let mut found = Vec::new();
        for (path, item) in self.paths() {
            for (method, value) in item.iter().filter(|(key, _)| METHODS.contains(&key.as_str())) {
                found.extend(value.as_object().map(|operation| self.operation(method, path, item, operation)));
            }
        }
        found
    }

    /// Its paths and what they hold.
    pub(super) fn paths(&self) -> impl Iterator<Item = (&str, &Map<String, Value>)> {
        let paths = self.root.get("paths").and_then(Value::as_object).into_iter().flatten();
        paths.filter_map(|(path, item)| Some((path.as_str(), self.resolve(item)?.as_object()?)))
    }

    /// The headers that it declares to carry credentials.
    pub(crate) fn credentials(&self) -> Vec<&str> {
        let schemes = self.root.pointer("/components/securitySchemes").and_then(Value::as_object).into_iter().flatten();
        let schemes = schemes.filter_map(|(_, scheme)| self.resolve(scheme));
        schemes.filter(|scheme| scheme.get("in").is_some_and(|place| place == "header")).filter_map(|scheme| scheme.get("name")?.as_str()).collect()
    }

    fn operation<'d>(&'d self, method: &str, path: &'d str, item: &'d Map<String, Value>, operation: &'d Map<String, Value>) -> Operation<'d> {
        let text = |key: &str| operation.get(key).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
        let body = |body: &'d Value| self.resolve(body).and_then(Value::as_object).map(|body| self.media(body)).unwrap_or_default();
        let answer = self.object(operation, "responses").find(|(status, _)| status.starts_with('2')).and_then(|(_, answer)| self.resolve(answer));
        Operation {
            method: method.to_uppercase(),
            path,
            servers: [operation, item].into_iter().chain(self.root.as_object()).map(servers).find(|urls| !urls.is_empty()).unwrap_or_default(),
            id: text("operationId"),
            deprecated: operation.get("deprecated").is_some_and(is_true),
            corrections: self.list(operation, "x-corrections").filter_map(|value| Correction::deserialize(value).ok()).collect(),
            parameters: self.parameters(operation, item),
            body: operation.get("requestBody").map(body),
            answer: answer.and_then(Value::as_object).map(|answer| self.media(answer)).unwrap_or_default(),
        }
    }

    fn parameters<'d>(&'d self, operation: &'d Map<String, Value>, item: &'d Map<String, Value>) -> Vec<Parameter<'d>> {
        let mut found: Vec<Parameter<'_>> = Vec::new();
        let written = self.list(operation, "parameters").chain(self.list(item, "parameters"));
        for parameter in written.filter_map(|value| self.parameter(value)) {
            if !found.iter().any(|known| known.place == parameter.place && known.name == parameter.name) {
                found.push(parameter);
            }
        }
        found
    }

    fn parameter<'d>(&'d self, value: &'d Value) -> Option<Parameter<'d>> {
        let place = Place::of(value.get("in")?.as_str()?)?;
        let map = value.as_object()?;
        let content = self.object(map, "content").find_map(|(_, media)| media.get("schema"));
        Some(Parameter {
            name: value.get("name")?.as_str()?,
            place,
            required: place == Place::Path || value.get("required").is_some_and(is_true),
            explode: value.get("explode").and_then(Value::as_bool),
            schema: Schema::new(self, value.get("schema").or(content).into_iter().collect(), self.examples(map)),
        })
    }

    fn media<'d>(&'d self, of: &'d Map<String, Value>) -> Vec<Media<'d>> {
        let form = |(name, media): (&'d String, &'d Value)| {
            let map = self.resolve(media)?.as_object()?;
            Some(Media { name, schema: Schema::new(self, map.get("schema").into_iter().collect(), self.examples(map)) })
        };
        self.object(of, "content").filter_map(form).collect()
    }

    /// The values that a parameter or a body shows.
    fn examples<'d>(&'d self, map: &'d Map<String, Value>) -> Vec<&'d Value> {
        let named = self.object(map, "examples").filter_map(|(_, example)| self.resolve(example)?.get("value"));
        map.get("example").into_iter().chain(named).collect()
    }
}

fn servers(of: &Map<String, Value>) -> Vec<&str> {
    of.get("servers").and_then(Value::as_array).into_iter().flatten().filter_map(|server| server.get("url")?.as_str()).collect()
}

/// Whether a mark is set, be it written as a text.
fn is_true(value: &Value) -> bool {
    value == &Value::Bool(true) || value == "true"
}

impl<'d> Operation<'d> {
    /// Method and path.
    pub(crate) fn route(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// The path that a client sends: without what follows `#`, which tells paths apart that a document could otherwise not have both.
    pub(crate) fn sent_path(&self) -> &'d str {
        self.path.split_once('#').map_or(self.path, |(path, _)| path)
    }

    /// The variables of its path.
    pub(crate) fn variables(&self) -> impl Iterator<Item = &'d str> {
        self.path.split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0))
    }
}

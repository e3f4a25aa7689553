//! A schema, seen through references and what it is put together of (`allOf`, `oneOf`, `anyOf`), with the values that the document shows
//! beside it. Looks one level deep at a time, so that schemas may lead back to themselves.

use std::collections::BTreeSet;
use std::ptr;

use indexmap::{IndexMap, IndexSet};
use serde_json::{Map, Value};

use super::{Document, reference};

/// Lists in each other: more of them are one that leads back to itself.
const MOST_LISTS: usize = 4;

/// A schema and its examples.
#[derive(Debug, Clone)]
pub(crate) struct Schema<'d> {
    document: &'d Document,
    /// What is said of it; all of it holds.
    said: Vec<Said<'d>>,
    /// Values shown from outside of it.
    shown: Vec<&'d Value>,
}

/// A property of an object.
#[derive(Debug, Clone)]
pub(crate) struct Property<'d> {
    pub(crate) required: bool,
    pub(crate) schema: Schema<'d>,
}

/// Something that is said of a value.
#[derive(Debug, Clone)]
enum Said<'d> {
    /// What stands here.
    Here(&'d Value),
    /// What one of these alternatives says.
    OneOf(Vec<Vec<Self>>),
}

/// What is said of the parts of a value: of each property and which are required, of the elements of a list, and of the values of a map.
#[derive(Default)]
struct Found<'d> {
    properties: IndexMap<&'d str, Vec<Said<'d>>>,
    required: BTreeSet<&'d str>,
    items: Vec<Said<'d>>,
    entries: Vec<Said<'d>>,
}

impl<'d> Schema<'d> {
    /// A schema with the values that are shown beside it.
    pub(crate) fn new(document: &'d Document, said: Vec<&'d Value>, shown: Vec<&'d Value>) -> Self {
        Self { document, said: said.into_iter().map(Said::Here).collect(), shown }
    }

    /// A part of this one.
    fn part(&self, said: Vec<Said<'d>>, shown: Vec<&'d Value>) -> Self {
        Self { document: self.document, said, shown }
    }

    /// The places where something is said of it.
    fn places(&self) -> Vec<&'d Value> {
        let mut places = Vec::new();
        self.said.iter().for_each(|said| said.places(&mut places));
        places
    }

    /// The objects that it consists of, without those that only refer.
    pub(crate) fn parts(&self) -> Vec<&'d Map<String, Value>> {
        let mut parts: Vec<&'d Map<String, Value>> = Vec::new();
        let mut open: Vec<&'d Value> = self.places().into_iter().rev().collect();
        while let Some(value) = open.pop() {
            let Some(map) = value.as_object().filter(|map| !parts.iter().any(|part| ptr::eq(*part, *map))) else { continue };
            parts.push(map);
            let inside: Vec<&Value> = self.inside(map).collect();
            open.extend(inside.into_iter().rev());
        }
        parts
    }

    /// What a schema is made of: where it refers to, and its alternatives.
    fn inside(&self, map: &'d Map<String, Value>) -> impl Iterator<Item = &'d Value> {
        let document = self.document;
        let target = map.get("$ref").and_then(Value::as_str).and_then(|reference| document.target(reference));
        let quirk = map.get("properties").and_then(|properties| properties.get(""));
        let combined = ["allOf", "oneOf", "anyOf"].into_iter().filter_map(|key| map.get(key)?.as_array()).flatten();
        target.into_iter().chain(quirk).chain(combined)
    }

    /// What the parts say under a key.
    fn said(&self, key: &str) -> Vec<&'d Value> {
        self.parts().into_iter().filter_map(|part| part.get(key)).collect()
    }

    /// The names of the types that it may have, without `null`.
    pub(crate) fn types(&self) -> BTreeSet<&'d str> {
        let said = self.said("type");
        let names = said.iter().flat_map(|value| value.as_str().into_iter().chain(value.as_array().into_iter().flatten().filter_map(Value::as_str)));
        names.filter(|name| *name != "null").collect()
    }

    /// Whether null is a value of it.
    pub(crate) fn nullable(&self) -> bool {
        let says_null = |value: &&Value| value.as_str() == Some("null") || value.as_array().is_some_and(|types| types.iter().any(|ty| ty == "null"));
        self.said("nullable").iter().any(|value| value.as_bool() == Some(true)) || self.said("type").iter().any(says_null)
    }

    /// The first text under a key.
    pub(crate) fn text(&self, key: &str) -> Option<&'d str> {
        self.said(key).into_iter().find_map(Value::as_str)
    }

    /// The first whole number under a key.
    pub(crate) fn integer(&self, key: &str) -> Option<i64> {
        self.said(key).into_iter().find_map(Value::as_i64)
    }

    /// The values that it lists.
    pub(crate) fn values(&self) -> Vec<String> {
        let listed = self.said("enum").into_iter().filter_map(Value::as_array).flatten().chain(self.said("const"));
        let texts = listed.filter(|value| !value.is_null()).map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        let mut values = Vec::new();
        for text in texts {
            if !values.contains(&text) {
                values.push(text);
            }
        }
        values
    }

    /// The values that the document shows of it.
    pub(crate) fn examples(&self) -> Vec<&'d Value> {
        let own = self.said("example").into_iter().chain(self.said("examples").into_iter().filter_map(Value::as_array).flatten());
        // What is called the default of an object or a list is mostly a sample.
        let defaults = self.said("default").into_iter().filter(|value| value.is_object() || value.is_array());
        self.shown.iter().copied().chain(own).chain(defaults).collect()
    }

    /// The properties of the object that it is. Of alternatives, what all of them require is required.
    pub(crate) fn properties(&self) -> IndexMap<&'d str, Property<'d>> {
        let found = self.found();
        let examples = self.examples();
        let shown = |name: &str| examples.iter().filter_map(|example| example.get(name)).collect();
        let property = |name: &'d str, said| Property { required: found.required.contains(name), schema: self.part(said, shown(name)) };
        found.properties.into_iter().map(|(name, said)| (name, property(name, said))).collect()
    }

    fn found(&self) -> Found<'d> {
        self.gather_all(&self.said)
    }

    fn gather_all(&self, said: &[Said<'d>]) -> Found<'d> {
        let mut found = Found::default();
        for said in said {
            found.add(match said {
                Said::Here(value) => self.gather(value, &mut Vec::new()),
                Said::OneOf(alternatives) => Found::any(alternatives.iter().map(|said| self.gather_all(said)).collect()),
            });
        }
        found
    }

    fn gather(&self, value: &'d Value, through: &mut Vec<&'d Value>) -> Found<'d> {
        let mut found = Found::default();
        let Some(map) = value.as_object().filter(|_| !through.iter().any(|outer| ptr::eq(*outer, value))) else { return found };
        through.push(value);
        let list = |key: &str| map.get(key).and_then(Value::as_array).into_iter().flatten();
        if let Some(target) = reference(value).and_then(|reference| self.document.target(reference)) {
            found.add(self.gather(target, through));
        }
        for (name, property) in map.get("properties").and_then(Value::as_object).into_iter().flatten() {
            if name.is_empty() {
                // Meant as: the object is what stands here.
                found.add(self.gather(property, through));
            } else if property.get("readOnly") != Some(&Value::Bool(true)) {
                found.properties.entry(name).or_default().push(Said::Here(property));
            }
        }
        found.items.extend(map.get("items").map(Said::Here));
        found.entries.extend(map.get("additionalProperties").filter(|value| value.is_object()).map(Said::Here));
        list("allOf").for_each(|part| found.add(self.gather(part, through)));
        for key in ["oneOf", "anyOf"] {
            found.add(Found::any(list(key).map(|part| self.gather(part, through)).collect()));
        }
        found.required.extend(list("required").filter_map(Value::as_str));
        through.pop();
        found
    }

    /// The names that shown objects have, in their order.
    pub(crate) fn shown_names(&self) -> IndexSet<&'d str> {
        self.examples().into_iter().filter_map(Value::as_object).flat_map(Map::keys).map(String::as_str).collect()
    }

    /// A member of the shown objects, of which nothing else is said.
    pub(crate) fn shown_member(&self, name: &str) -> Self {
        Self::new(self.document, Vec::new(), self.examples().into_iter().filter_map(|example| example.get(name)).collect())
    }

    /// What the elements of the list are that it is; none if it is no list.
    pub(crate) fn items(&self) -> Option<Self> {
        let examples = self.examples();
        let shown: Vec<&Value> = examples.iter().filter_map(|example| example.as_array()).flatten().collect();
        let said = self.found().items;
        let is_list = self.types().contains("array") || !said.is_empty() || self.types().is_empty() && !shown.is_empty();
        is_list.then(|| self.part(said, shown))
    }

    /// What is said of the values of the map that it is: in `additionalProperties`, else of each property.
    pub(crate) fn entries(&self) -> Self {
        let found = self.found();
        let said = if found.entries.is_empty() { found.properties.into_values().flatten().collect() } else { found.entries };
        let shown = self.examples().into_iter().filter_map(Value::as_object).flat_map(Map::values).collect();
        self.part(said, shown)
    }

    /// The elements, of however many lists in each other; what it is itself if it is no list.
    pub(crate) fn element(&self) -> Self {
        let mut inner = self.clone();
        for _ in 0..MOST_LISTS {
            match inner.items() {
                Some(items) => inner = items,
                None => break,
            }
        }
        inner
    }

    /// Whether nothing is said of it and nothing shown.
    pub(crate) fn is_empty(&self) -> bool {
        self.said.is_empty() && self.shown.is_empty()
    }

    /// Whether it says what the values of the map are that it is.
    pub(crate) fn has_entries(&self) -> bool {
        !self.found().entries.is_empty()
    }

    /// The first value under a key.
    pub(crate) fn value(&self, key: &str) -> Option<&'d Value> {
        self.said(key).into_iter().next()
    }

    /// What tells it from other schemas: the places where it is said, or shown.
    pub(crate) fn identity(&self) -> Vec<usize> {
        let places = if self.said.is_empty() { self.shown.clone() } else { self.places() };
        places.iter().map(|value| ptr::from_ref(self.document.resolve(value).unwrap_or(value)).addr()).collect()
    }

    /// The component that it refers to, by name.
    pub(crate) fn component(&self) -> Option<&'d str> {
        self.places().into_iter().find_map(|value| reference(value)?.rsplit('/').next())
    }
}

impl<'d> Said<'d> {
    fn places(&self, out: &mut Vec<&'d Value>) {
        match self {
            Self::Here(value) => out.push(value),
            Self::OneOf(alternatives) => alternatives.iter().flatten().for_each(|said| said.places(out)),
        }
    }

    /// What several alternatives say, of which one may be all there is.
    fn one_of(mut alternatives: Vec<Vec<Self>>) -> Vec<Self> {
        alternatives.retain(|said| !said.is_empty());
        if alternatives.len() > 1 { vec![Self::OneOf(alternatives)] } else { alternatives.pop().unwrap_or_default() }
    }
}

impl Found<'_> {
    /// Adds what another part of the same value says.
    fn add(&mut self, more: Self) {
        more.properties.into_iter().for_each(|(name, said)| self.properties.entry(name).or_default().extend(said));
        self.required.extend(more.required);
        self.items.extend(more.items);
        self.entries.extend(more.entries);
    }

    /// What any of several alternatives says, and what all of them require.
    fn any(all: Vec<Self>) -> Self {
        let required = all.iter().map(|one| one.required.clone()).reduce(|some, more| &some & &more).unwrap_or_default();
        let (mut properties, mut items, mut entries) = (IndexMap::<_, Vec<_>>::new(), Vec::new(), Vec::new());
        for one in all {
            one.properties.into_iter().for_each(|(name, said)| properties.entry(name).or_default().push(said));
            items.push(one.items);
            entries.push(one.entries);
        }
        let properties = properties.into_iter().map(|(name, said)| (name, Said::one_of(said))).collect();
        Self { properties, required, items: Said::one_of(items), entries: Said::one_of(entries) }
    }
}

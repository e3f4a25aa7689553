//! Names for a draft: each a word that Rust takes, and none that the spec has given away already.

use std::collections::BTreeSet;

use codegen::api::Api;
use codegen::name::{self, Fault, Name, OF_CLIENTS, OF_PRELUDE};

/// The names of types, calls and resources that are taken.
pub(super) struct Names {
    types: BTreeSet<String>,
    resources: BTreeSet<String>,
}

impl Names {
    /// Those of the spec.
    pub(super) fn new(api: &Api) -> Self {
        let calls = api.resources.iter().flat_map(|resource| &resource.endpoints).map(|endpoint| endpoint.call.pascal());
        let handles = api.resources.iter().map(|resource| resource.name.pascal());
        let clients = api.schemes.iter().flat_map(|scheme| scheme.scopes.iter().map(|scope| scope.name.pascal()).chain([scheme.client.pascal()]));
        let own = api.types().map(|def| def.name.pascal()).chain(calls).chain(handles).chain(clients);
        let needs = api.needs.iter().map(|need| need.name.pascal()).chain(api.acting.iter().map(|acting| acting.name.pascal()));
        let resources = api.resources.iter().map(|resource| resource.name.snake()).chain(OF_CLIENTS.map(str::to_owned));
        Self { types: own.chain(needs).chain(OF_PRELUDE.map(str::to_owned)).collect(), resources: resources.collect() }
    }

    /// The name of a type or of a call.
    pub(super) fn of_type(&mut self, wanted: &str) -> String {
        let pascal = Name::new(identifier(wanted)).pascal();
        let free = free(&pascal, |name| !self.types.contains(name) && Name::new(name).pascal() == name);
        self.types.insert(free.clone());
        free
    }

    /// Whether a call may be called so.
    pub(super) fn is_free(&self, pascal: &str) -> bool {
        !self.types.contains(pascal)
    }

    /// The name of a resource: the shortest end of the words that is free.
    pub(super) fn of_resource(&mut self, words: &[String]) -> String {
        let ends = (0..words.len()).rev().map(|start| Name::new(identifier(&words[start..].join("_"))).snake());
        let is_free = |name: &str| !self.resources.contains(name) && !self.types.contains(&Name::new(name).pascal());
        let ends: Vec<String> = ends.collect();
        let found = ends.iter().find(|name| is_free(name)).cloned();
        let last = ends.last().cloned().unwrap_or_else(|| "calls".to_owned());
        let free = found.unwrap_or_else(|| free(&last, |name| is_free(name) && Name::new(name).snake() == name));
        self.types.insert(Name::new(&free).pascal());
        free
    }
}

/// Names that must differ within one struct, one enum, or among the inputs of one call.
pub(super) struct Scope {
    reserved: Vec<&'static str>,
    taken: BTreeSet<String>,
}

impl Scope {
    pub(super) fn new(reserved: &[&'static str]) -> Self {
        Self { reserved: reserved.to_vec(), taken: BTreeSet::new() }
    }

    /// A name of its own for a field or argument, where its wire name does not make one.
    pub(super) fn of_field(&mut self, wire: &str) -> Option<String> {
        self.claim(wire, Name::snake)
    }

    /// A name of its own for a value of an enum, where it does not make one.
    pub(super) fn of_value(&mut self, wire: &str) -> Option<String> {
        self.claim(wire, Name::pascal)
    }

    fn claim(&mut self, wire: &str, form: fn(&Name) -> String) -> Option<String> {
        let given = form(&Name::new(wire));
        let is_free = |name: &str| name::fault(name).is_none() && !self.reserved.contains(&name) && !self.taken.contains(name);
        if is_free(&given) {
            self.taken.insert(given);
            return None;
        }
        let wanted = match name::fault(&given) {
            Some(Fault::Keyword) if given == "type" => "kind".to_owned(),
            _ if self.reserved.contains(&given.as_str()) || name::fault(&given) == Some(Fault::Keyword) => format!("{given}_value"),
            _ => identifier(wire),
        };
        let free = free(&form(&Name::new(&wanted)), |name| is_free(&form(&Name::new(name))));
        self.taken.insert(form(&Name::new(&free)));
        Some(Name::new(&free).snake())
    }
}

/// The first of a name and its numbered forms that is free.
fn free(name: &str, is_free: impl Fn(&str) -> bool) -> String {
    let numbered = (2..).map(|number| format!("{name}{number}"));
    std::iter::once(name.to_owned()).chain(numbered).find(|name| is_free(name)).unwrap_or_default()
}

/// A text as something that an identifier can be made of.
fn identifier(text: &str) -> String {
    let plain: String = text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    match plain.trim_matches('_').chars().next() {
        None => "value".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("value_{plain}"),
        Some(_) => plain,
    }
}

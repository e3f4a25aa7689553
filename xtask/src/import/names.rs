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
        let calls = api.endpoints().map(|endpoint| endpoint.call.pascal());
        let handles = api.resources.iter().map(|resource| resource.name.pascal());
        let clients = api.schemes.iter().flat_map(|scheme| scheme.scopes.iter().map(|scope| scope.name.pascal()).chain([scheme.client.pascal()]));
        let own = api.types().map(|def| def.name.pascal()).chain(calls).chain(handles).chain(clients);
        let needs = api.needs.iter().map(|need| need.name.pascal()).chain(api.acting.iter().map(|acting| acting.name.pascal()));
        let resources = api.resources.iter().map(|resource| resource.name.snake()).chain(OF_CLIENTS.map(str::to_owned));
        Self { types: own.chain(needs).chain(OF_PRELUDE.map(str::to_owned)).collect(), resources: resources.collect() }
    }

    /// The name of a type or of a call.
    pub(super) fn of_type(&mut self, wanted: &str) -> String {
        let free = free(&identifier(wanted), |text| settled(text, Name::pascal), |name| !self.types.contains(name));
        self.types.insert(free.clone());
        free
    }

    /// Whether a call may be called so.
    pub(super) fn is_free(&self, pascal: &str) -> bool {
        !self.types.contains(pascal)
    }

    /// The name of a resource: the shortest end of the words that is free.
    pub(super) fn of_resource(&mut self, words: &[String]) -> String {
        let snake = |text: &str| settled(text, Name::snake);
        let is_free = |name: &str| !self.resources.contains(name) && !self.types.contains(&Name::new(name).pascal());
        let ends: Vec<String> = (0..words.len()).rev().map(|start| identifier(&words[start..].join("_"))).collect();
        let longest = ends.last().map_or("calls", String::as_str);
        let short = ends.iter().map(|end| snake(end)).find(|name| is_free(name));
        let free = short.unwrap_or_else(|| free(longest, snake, is_free));
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
        let free = free(&wanted, |text| settled(text, Name::snake), |name| is_free(&form(&Name::new(name))));
        self.taken.insert(form(&Name::new(&free)));
        Some(free)
    }
}

/// The first of a text and its numbered forms that makes a name which is free.
fn free(text: &str, name: impl Fn(&str) -> String, is_free: impl Fn(&str) -> bool) -> String {
    let numbered = (2_u64..).map(|number| format!("{text}{number}"));
    std::iter::once(text.to_owned()).chain(numbered).map(|text| name(&text)).find(|name| is_free(name)).unwrap_or_default()
}

/// A text in a form that it keeps when it is put into that form again, as types have to: `X2Y` becomes `X2y`.
fn settled(text: &str, form: fn(&Name) -> String) -> String {
    let mut name = form(&Name::new(text));
    for _ in 0..text.len() {
        let next = form(&Name::new(&name));
        if next == name {
            break;
        }
        name = next;
    }
    name
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

#[cfg(test)]
mod tests {
    use super::{Scope, free, settled};
    use codegen::name::Name;

    #[test]
    fn names_that_make_none_get_others() {
        let mut scope = Scope::new(&["extra"]);
        let given =
            ["type", "kind", "self", "2x", "X2Y", "x2y", "extra", "@private", "?", "createdAt", "created_at"].map(|wire| scope.of_field(wire));
        let others =
            [Some("kind"), Some("kind2"), Some("self_value"), Some("value_2x"), None, Some("x2y2"), Some("extra_value"), None, Some("value"), None];
        assert_eq!(given[..10], others.map(|name| name.map(str::to_owned)));
        assert_eq!(given[10].as_deref(), Some("created_at2"));
    }

    #[test]
    fn types_keep_their_form() {
        for text in ["X2Y", "aB1C", "HTTPServer2", "a_1b_2"] {
            let name = free(text, |text| settled(text, Name::pascal), |name| name.ends_with('2'));
            assert_eq!(Name::new(&name).pascal(), name);
        }
    }
}

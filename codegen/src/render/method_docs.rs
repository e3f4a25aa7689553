//! What the documentation says of a method: what it does, the facts of its endpoint, its arguments, why the API may refuse, an example, the source.

use proc_macro2::TokenStream;

use super::snippet::{self, Snippet};
use super::value::Expressions;
use super::{docs, package_ident};
use crate::api::{Api, Endpoint, Input, Resource, Sample};

/// What the documentation of a resource's methods is made of.
pub(super) struct MethodDocs<'a> {
    pub(super) api: &'a Api,
    pub(super) resource: &'a Resource,
    pub(super) expressions: &'a Expressions<'a>,
}

impl MethodDocs<'_> {
    /// The documentation of the method that makes this call and takes these inputs.
    pub(super) fn of(&self, endpoint: &Endpoint, says: &str, required: &[&Input], sample: Option<&Sample>) -> TokenStream {
        let mut paragraphs = vec![docs::prose(says), facts(self.api, endpoint)];
        if !required.is_empty() {
            let lines: Vec<String> = required
                .iter()
                .map(|input| format!("- `{}`: {}", input.name.snake(), docs::prose(&input.docs.join(" "))))
                .chain([String::new()])
                .collect();
            paragraphs.push(lines.join("\n"));
        }
        paragraphs.extend(errors(self.api, endpoint));
        if let Some(page) = &endpoint.docs {
            paragraphs.push(format!("Source: <{page}>."));
        }
        let mut lines = docs::lines(&paragraphs);
        if let Some(sample) = sample {
            lines.push(String::new());
            lines.extend(self.example(endpoint, sample));
        }
        docs::of_lines(&lines)
    }

    /// The call from a client to its answer, in what makes a program of it.
    fn example(&self, endpoint: &Endpoint, sample: &Sample) -> Vec<String> {
        let (package, client) = (package_ident(self.api), self.api.schemes[endpoint.scheme].client.pascal());
        let call = snippet::call(self.api, self.resource, endpoint, sample, self.expressions);
        let Snippet { uses, lines } = snippet::print(self.api, &call);
        let start = ["```rust,no_run".to_owned(), format!("# async fn call(client: {package}::{client}) -> Result<(), {package}::Error> {{")];
        let end = ["# Ok(()) }".to_owned(), "```".to_owned()];
        start.into_iter().chain(uses).chain(lines).chain(end).map(|line| format!(" {line}")).collect()
    }
}

/// Method, path, headers, scopes, policy, paging and rate class in one line.
fn facts(api: &Api, endpoint: &Endpoint) -> String {
    let quoted = |names: Vec<&str>| names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let scheme = &api.schemes[endpoint.scheme];
    let mut facts = vec![
        format!("`{} {}` of the family `{}`", endpoint.method, endpoint.path, api.families[endpoint.family].name.wire()),
        format!("authenticated by {}", quoted(scheme.headers.iter().map(|header| header.name.wire()).collect())),
    ];
    if !endpoint.scopes.is_empty() {
        facts.push(format!("scopes {}", quoted(endpoint.scopes.iter().map(String::as_str).collect())));
    }
    if let Some(acting) = &api.acting {
        facts.push(format!("`{}` {}", acting.name.wire(), endpoint.policy.word()));
    }
    if let Some(paging) = &endpoint.paging {
        facts.push(format!("paging `{}`", paging.name));
    }
    if let Some(rate) = &endpoint.rate {
        facts.push(format!("rate class `{}`", rate.wire()));
    }
    format!("{}.", facts.join("; "))
}

/// The codes that are known for it; those that any call of the family may have stand at the family.
fn errors(api: &Api, endpoint: &Endpoint) -> Option<String> {
    let family = &api.families[endpoint.family];
    let own: Vec<String> = endpoint.codes.iter().map(|code| format!("`{code}`")).collect();
    let others = (!family.codes.is_empty()).then(|| format!("those of [every call](crate::families::{})", family.name.shouty()));
    let all: Vec<String> = own.into_iter().chain(others).collect();
    let (last, rest) = all.split_last()?;
    Some(if rest.is_empty() { format!("Errors: {last}.") } else { format!("Errors: {} and {last}.", rest.join(", ")) })
}

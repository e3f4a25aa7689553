//! One endpoint: a line in the list, and what opens below it.

use maud::{Markup, PreEscaped, html};

use super::{Page, commands, fields, prose, shown, types};
use crate::api::{Endpoint, Place, Policy, Resource};
use crate::render::way;

impl Page<'_> {
    /// The line and what opens below it; the facts that filters look at are attributes.
    pub(super) fn endpoint(&self, resource: &Resource, endpoint: &Endpoint) -> Markup {
        let (family, scheme) = (&self.api.families[endpoint.family], &self.api.schemes[endpoint.scheme]);
        html! {
            details.endpoint id=(endpoint.id) data-resource=(resource.name.wire()) data-family=(family.name.wire()) data-auth=(scheme.name.wire())
                data-scope=(endpoint.scopes.join(" ")) data-policy=(endpoint.policy.word()) {
                summary {
                    span.method data-method=(endpoint.method) { (endpoint.method) }
                    h4 { (path(&endpoint.path)) }
                    span.says { (first_sentence(&endpoint.says)) }
                    span.badges { (self.badges(endpoint)) }
                }
                div.inside {
                    div.facts { (self.facts(resource, endpoint)) }
                    div.samples { (self.samples(resource, endpoint)) }
                }
            }
        }
    }

    fn badges(&self, endpoint: &Endpoint) -> Markup {
        let policy = self.api.acting.as_ref().and(match endpoint.policy {
            Policy::Required => Some("user required"),
            Policy::Optional => Some("user or app"),
            Policy::Unsupported => None,
        });
        html! {
            @if endpoint.deprecated.is_some() { span.badge.deprecated { "deprecated" } }
            @if let Some(paging) = &endpoint.paging { span.badge { (paging.name) } }
            @if endpoint.scopes.len() > 1 { span.badge.scope { (endpoint.scopes.join(", ")) } }
            @if let Some(policy) = policy { span.badge data-policy=(endpoint.policy.word()) { (policy) } }
        }
    }

    fn facts(&self, resource: &Resource, endpoint: &Endpoint) -> Markup {
        let family = &self.api.families[endpoint.family];
        let inputs = |place| endpoint.inputs.iter().filter(move |input| input.place == place);
        html! {
            p {
                (prose::prose(&endpoint.says)) " "
                span.links { @if let Some(page) = &endpoint.docs { (prose::source(page)) " " } a.permalink href={ "#" (endpoint.id) } { "Link" } }
            }
            @if let Some(note) = &endpoint.deprecated { p.warning { (prose::prose(note)) } }
            p.request { code { b { (endpoint.method) } " " (family.base) (endpoint.path) } }
            (self.access(resource, endpoint))
            (self.inputs("Path", inputs(Place::Path)))
            (self.inputs("Query", inputs(Place::Query)))
            (self.inputs("Headers", inputs(Place::Header)))
            (self.inputs("Body", inputs(Place::Body)))
            @if let Some(ty) = &endpoint.whole_body {
                h5 { "Body" }
                p { span.type { (fields::use_of(ty)) } }
                @if let Some(def) = ty.named().and_then(|ty| self.expressions.types().get(&ty.name)) { (self.definition(def)) }
            }
            h5 { "Answer" }
            p {
                @match &endpoint.returns {
                    Some(ty) => {
                        span.type { (fields::use_of(ty)) } @if endpoint.returns_maybe { ", or nothing" }
                        @if let Some(key) = &endpoint.partial { "; parts of it may have failed, as " code { (key) } " says" }
                    },
                    None => "Nothing that is known.",
                }
            }
            h5 { "Errors" }
            (codes("", &endpoint.codes))
            (codes("As any call: ", &family.codes))
            p {
                "Refused as " code { (refusal(family)) }
                @if !self.api.error_codes.is_empty() { ", with one of the " a href={ "#type." (types::CODES) } { "known codes" } " or another" } "."
            }
        }
    }

    /// Who may call it, how it is called in Rust, and what else there is to know.
    fn access(&self, resource: &Resource, endpoint: &Endpoint) -> Markup {
        let scheme = &self.api.schemes[endpoint.scheme];
        let rate = endpoint.rate.as_ref().and_then(|name| self.api.rates.iter().find(|rate| rate.name == *name));
        html! {
            dl {
                div { dt { "Rust" } dd { code { (way(self.api, resource)) "." (endpoint.name.snake()) } } }
                div { dt { "Headers" } dd { @for (index, header) in scheme.headers.iter().enumerate() { @if index > 0 { ", " } code { (header.name.wire()) } } } }
                @if !endpoint.scopes.is_empty() { div { dt { "Scopes" } dd { (endpoint.scopes.join(", ")) } } }
                @if let Some(acting) = &self.api.acting { div { dt { code { (acting.name.wire()) } } dd { (endpoint.policy.word()) } } }
                @if let Some(paging) = &endpoint.paging { div { dt { "Paging" } dd { (paging.name) } } }
                @if let Some(rate) = rate { div { dt { "Rate" } dd { (rate.per_minute) " a minute, " (rate.name.wire()) } } }
                @if endpoint.idempotent { div { dt { "Repeating" } dd { "safe" } } }
            }
        }
    }

    fn samples(&self, resource: &Resource, endpoint: &Endpoint) -> Markup {
        let call = shown::call(endpoint);
        let envelope = endpoint.envelope.as_ref().unwrap_or(&self.api.families[endpoint.family].envelope);
        let answer = endpoint.examples.first().and_then(|example| example.returns.clone()).map(|answer| envelope.wrap(answer));
        html! {
            div.tabs {
                (sample("rust", "Rust", &self.rust(resource, endpoint, &call)))
                (sample("cli", "Command line", &self.own(endpoint, &call).join("\n\n")))
                (sample("curl", "curl", &commands::curl(self.api, endpoint, &call)))
            }
            @if let Some(answer) = answer { (sample("json", "Answer", &serde_json::to_string_pretty(&answer).unwrap_or_default())) }
        }
    }
}

fn sample(kind: &str, title: &str, text: &str) -> Markup {
    html! { figure data-kind=(kind) { figcaption { (title) } pre tabindex="0" { code { (text) } } } }
}

/// A path whose variables stand out, and which may break before each part.
fn path(path: &str) -> Markup {
    html! {
        @for part in path.split('/').skip(1) {
            (PreEscaped("<wbr>")) "/" @if part.starts_with('{') { i { (part) } } @else { (part) }
        }
    }
}

fn first_sentence(says: &str) -> Markup {
    prose::prose(says.split_inclusive(". ").next().unwrap_or(says).trim_end())
}

/// Some error codes, one after another.
fn codes(before: &str, codes: &[String]) -> Markup {
    html! {
        @if !codes.is_empty() {
            p.codes { (before) @for (index, code) in codes.iter().enumerate() { @if index > 0 { ", " } code { (code) } } "." }
        }
    }
}

/// How a family refuses, in short.
fn refusal(family: &crate::api::Family) -> String {
    let shape = &family.errors;
    let keys: Vec<&str> = shape.code.iter().chain([&shape.message]).chain(&shape.details).map(String::as_str).collect();
    let inside = format!("{{{}}}", keys.join(", "));
    shape.at.as_ref().map_or(inside.clone(), |at| format!("{{{at}: {inside}}}"))
}

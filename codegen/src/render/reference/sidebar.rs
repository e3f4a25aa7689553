//! What stands beside the endpoints: the filters, and the resources by family.

use maud::{Markup, html};

use super::title;
use crate::api::{Api, Endpoint, Policy, Resource};

/// A box to tick, and how many endpoints it leaves.
struct Choice<'a> {
    value: &'a str,
    count: usize,
}

/// Filters and resources.
pub(super) fn sidebar(api: &Api) -> Markup {
    html! {
        aside aria-label="Filters and resources" {
            details.fold open {
                summary { "Filters and resources" }
                form id="filters" {
                    (facet("family", "Family", &families(api)))
                    (facet("auth", "Auth", &schemes(api)))
                    (facet("scope", "Scope", &scopes(api)))
                    (facet("policy", "Acting user", &policies(api)))
                    p.found { output for="filters" aria-live="polite" {} button.link type="reset" { "Clear" } }
                }
                nav aria-label="Resources" {
                    @for (index, family) in api.families.iter().enumerate() {
                        @let resources: Vec<&Resource> = api.resources.iter().filter(|resource| resource.family == index).collect();
                        @if !resources.is_empty() {
                            p.group { (title(family.name.wire())) }
                            ul { @for resource in resources { (entry(resource)) } }
                        }
                    }
                    ul { li { a href="#types" { "Types" } } }
                }
            }
        }
    }
}

fn entry(resource: &Resource) -> Markup {
    let name = resource.name.wire();
    html! {
        li.inner[resource.parent.is_some()] {
            a href={ "#?resource=" (name) } data-resource=(name) { (title(resource.accessor.wire())) span.count { (resource.endpoints.len()) } }
        }
    }
}

/// Boxes to tick; nothing where there is no choice.
fn facet(name: &str, label: &str, choices: &[Choice<'_>]) -> Markup {
    html! {
        @if choices.len() > 1 {
            fieldset {
                legend { (label) }
                @for choice in choices {
                    label.chip { input type="checkbox" name=(name) value=(choice.value); span { (choice.value) span.count { (choice.count) } } }
                }
            }
        }
    }
}

/// A choice with the endpoints that it leaves.
fn choice<'a>(api: &Api, value: &'a str, fits: impl Fn(&Endpoint) -> bool) -> Choice<'a> {
    Choice { value, count: api.endpoints().filter(|endpoint| fits(endpoint)).count() }
}

fn families(api: &Api) -> Vec<Choice<'_>> {
    let all = api.families.iter().enumerate().map(|(index, family)| choice(api, family.name.wire(), |endpoint| endpoint.family == index));
    all.filter(|choice| choice.count > 0).collect()
}

fn schemes(api: &Api) -> Vec<Choice<'_>> {
    api.schemes.iter().enumerate().map(|(index, scheme)| choice(api, scheme.name.wire(), |endpoint| endpoint.scheme == index)).collect()
}

fn scopes(api: &Api) -> Vec<Choice<'_>> {
    let all = api.schemes.iter().flat_map(|scheme| &scheme.scopes).map(|scope| scope.name.wire());
    all.map(|value| choice(api, value, |endpoint| endpoint.scopes.iter().any(|scope| scope == value))).collect()
}

fn policies(api: &Api) -> Vec<Choice<'static>> {
    let all = [Policy::Required, Policy::Optional, Policy::Unsupported].into_iter().filter(|_| api.acting.is_some());
    all.map(|policy| choice(api, policy.word(), |endpoint| endpoint.policy == policy)).collect()
}

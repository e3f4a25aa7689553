//! `reference.html`: every endpoint on one page for people, which needs no server, no network and no framework. What is on it is HTML; style and behaviour
//! stand in files of their own and are put into the page.

mod commands;
mod endpoint;
mod fields;
mod own;
mod prose;
mod rust;
mod shown;
mod sidebar;
mod types;

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::value::Expressions;
use crate::api::{Api, Family, Resource};
use crate::name::capitalized;

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// The picture in the browser's tab: a cup.
const ICON: &str = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='none' stroke='%236d5ae0' stroke-width='1.6' \
                    d='M3 5h8v4a4 4 0 0 1-8 0zm8 1h1a2 2 0 0 1 0 4h-1.4M2 14h10'/%3E%3C/svg%3E";

/// Elements that start on a line of their own, so that a change of the page can be read. No text has `<` in it.
const ON_LINES: [&str; 10] = ["section", "details", "h2", "h4", "h5", "tr", "dl", "figure", "li", "p"];

/// What the parts of the page look things up in.
struct Page<'a> {
    api: &'a Api,
    expressions: &'a Expressions<'a>,
}

/// The page.
pub(super) fn page(api: &Api, expressions: &Expressions<'_>) -> String {
    let page = Page { api, expressions };
    let title = format!("{} reference", api.package.name);
    let html = html! {
        (DOCTYPE)
        (PreEscaped("<!-- @generated from spec by `cargo xtask gen`. Do not edit. -->"))
        html lang="en" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
                link rel="icon" href=(ICON);
                style { (PreEscaped(STYLE)) }
            }
            body {
                a.skip href="#endpoints" { "Skip to the endpoints" }
                (top(api))
                div.columns {
                    (sidebar::sidebar(api))
                    main id="endpoints" tabindex="-1" {
                        (introduction(api))
                        @for (index, family) in api.families.iter().enumerate() { (page.family(index, family)) }
                        p.nothing hidden { "Nothing fits. " button.link type="reset" form="filters" { "Show all endpoints" } }
                        (page.types())
                    }
                }
                dialog aria-label="Type" {}
                script { (PreEscaped(SCRIPT)) }
            }
        }
    };
    lines(&html.into_string())
}

fn lines(html: &str) -> String {
    let mut text = String::with_capacity(html.len() + html.len() / 64);
    let mut start = 0;
    for at in memchr::memchr_iter(b'<', html.as_bytes()) {
        if ON_LINES.iter().any(|tag| html[at + 1..].starts_with(tag)) {
            text.extend([&html[start..at], "\n"]);
            start = at;
        }
    }
    text.extend([&html[start..], "\n"]);
    text
}

/// The bar that stays in sight: name, search, colours.
fn top(api: &Api) -> Markup {
    html! {
        header.top {
            a.home href="#" { b { (api.package.name) } span.version { (api.package.version) } }
            search {
                label.unseen for="search" { "Search the endpoints" }
                input id="search" form="filters" name="q" type="search" placeholder="Search endpoints, fields, types" autocomplete="off" spellcheck="false"
                    aria-keyshortcuts="/";
                kbd aria-hidden="true" { "/" }
            }
            button.theme type="button" aria-label="Change between light and dark" title="Light or dark" { "◐" }
        }
    }
}

fn introduction(api: &Api) -> Markup {
    let count: usize = api.resources.iter().map(|resource| resource.endpoints.len()).sum();
    html! {
        div.introduction {
            h1 { (api.package.name) " reference" }
            p { (prose::prose(&api.package.says)) " All " (count) " endpoints, with what they take, what they answer, and how to call them from Rust, from the command line and with curl." }
            p.keys {
                kbd { "/" } " search  " kbd { "↓" } kbd { "↑" } " move  " kbd { "Enter" } " open  " kbd { "Esc" } " clear"
            }
        }
    }
}

impl Page<'_> {
    /// A family with its resources; nothing for one that has none.
    fn family(&self, index: usize, family: &Family) -> Markup {
        let resources: Vec<&Resource> = self.api.resources.iter().filter(|resource| resource.family == index).collect();
        html! {
            @if !resources.is_empty() {
                section.family aria-labelledby={ "family." (family.name.wire()) } {
                    h2 id={ "family." (family.name.wire()) } { (title(family.name.wire())) }
                    p.says { (prose::prose(&family.says)) }
                    p.base { code { (family.base) } }
                    @for resource in resources { (self.resource(resource)) }
                }
            }
        }
    }

    fn resource(&self, resource: &Resource) -> Markup {
        let name = resource.name.wire();
        html! {
            section.resource aria-labelledby={ "resource." (name) } {
                h3 id={ "resource." (name) } { (title(name)) }
                p.says { (prose::prose(&resource.says)) @if let Some(page) = &resource.docs { " " (prose::source(page)) } }
                div.list { @for endpoint in &resource.endpoints { (self.endpoint(resource, endpoint)) } }
            }
        }
    }
}

/// A name as a heading: `group_members` is `Group members`.
fn title(name: &str) -> String {
    capitalized(&name.replace(['_', '-'], " ").replace('.', " · ")).collect()
}

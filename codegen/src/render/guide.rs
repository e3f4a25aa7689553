//! The guide: modules that hold nothing but a page, and what of it stands on the front page.

use std::fmt::Write;

use proc_macro2::TokenStream;
use quote::quote;

use super::{API, docs, package_ident};
use crate::api::{Api, Guide, Page};
use crate::file::Files;

/// The module of the pages, and the pages.
pub(super) fn files(api: &Api, files: &mut Files) {
    let Some(guide) = &api.guide else { return };
    files.rust("src/guide.rs", API, module(guide));
    for page in &guide.pages {
        let text = format!("{}\n\n<!-- @generated from {} by `cargo xtask gen`. Do not edit. -->\n", page.text.trim_end(), page.source);
        files.text(format!("src/{}", file(page)), text);
    }
}

fn module(guide: &Guide) -> TokenStream {
    let docs = docs::inner(&["Pages to read: how to do things with this crate. The modules hold nothing but words."]);
    let pages = guide.pages.iter().map(|page| {
        let (name, file) = (page.name.ident(), file(page));
        quote!(#[doc = include_str!(#file)] pub mod #name {})
    });
    quote!(#docs #(#pages)*)
}

/// Seen from the crate's root.
fn file(page: &Page) -> String {
    format!("guide/{}.md", page.name.snake())
}

/// In the documentation the links of the front page lead to the modules: the first of two definitions counts.
pub(super) fn links(api: &Api) -> TokenStream {
    let lines = pages(api).map(|page| format!(" [{}]: crate::guide::{}", reference(page), page.name.snake()));
    quote!(#(#![doc = #lines])*)
}

/// What the front page begins with, and the list of pages.
pub(super) fn front(api: &Api) -> String {
    let Some(guide) = &api.guide else { return String::new() };
    let start = guide
        .pages
        .iter()
        .fold(guide.start.clone(), |text, page| text.replace(&format!("](crate::guide::{})", page.name.snake()), &format!("][{}]", reference(page))));
    let mut out = format!("\n{}\n\n## Guide\n\n", start.trim());
    for page in &guide.pages {
        let _ = writeln!(out, "- [{}][{}]", page.title, reference(page));
    }
    out
}

/// Elsewhere they lead to where the documentation is published.
pub(super) fn addresses(api: &Api) -> String {
    let (package, module) = (&api.package.name, package_ident(api));
    let lines = pages(api).map(|page| format!("[{}]: https://docs.rs/{package}/latest/{module}/guide/{}/\n", reference(page), page.name.snake()));
    let lines: String = lines.collect();
    if lines.is_empty() { lines } else { format!("\n{lines}") }
}

fn reference(page: &Page) -> String {
    format!("guide::{}", page.name.snake())
}

fn pages(api: &Api) -> impl Iterator<Item = &Page> {
    api.guide.iter().flat_map(|guide| &guide.pages)
}

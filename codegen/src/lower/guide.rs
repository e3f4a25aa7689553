//! The guide: its pages have to be there, each with a title, and their links have to lead somewhere. What a link into the crate leads to is for
//! rustdoc to judge, but for the pages themselves.

use pulldown_cmark::{Event, Options, Parser, Tag};

use super::Lowering;
use super::spot::Spot;
use crate::api;
use crate::name::{self, Name};
use crate::report::Place;
use crate::source::Page;
use crate::spec::{Guide, Spec};

/// How a link to another page begins.
const PAGES: &str = "crate::guide::";

impl Lowering<'_> {
    /// Finds and checks the pages. One that nothing names is a problem too.
    pub(super) fn guide(&mut self, spec: &Spec) -> Option<api::Guide> {
        let written = self.api.guide.as_ref();
        let named = |page: &&Page| written.is_some_and(|guide| guide.start == page.name || guide.pages.values().any(|file| *file == page.name));
        for page in spec.pages.iter().filter(|page| !named(page)) {
            self.report.problem(Place::file(page.file), "the page is not in the guide").help("name it under `guide` in `api.yaml`, or remove it");
        }
        let (written, at) = (written?, self.root().down("guide"));
        let start = self.page(&written.start, &at.down("start"), spec);
        if let Some(page) = start {
            self.links(page, written, true);
        }
        let at = at.down("pages");
        let pages: Vec<_> = written.pages.iter().filter_map(|(name, file)| self.named_page(name, file, &at.down(name), written, spec)).collect();
        Some(api::Guide { start: start?.text.clone(), pages })
    }

    /// A page that becomes a module.
    fn named_page(&mut self, name: &str, file: &str, at: &Spot, guide: &Guide, spec: &Spec) -> Option<api::Page> {
        if Name::new(name).snake() != name || name::fault(name).is_some() {
            self.report.problem(at.key(), format!("`{name}` cannot be the name of a module")).expected("a word in snake case");
        }
        let page = self.page(file, at, spec)?;
        self.links(page, guide, false);
        let Some(title) = page.text.lines().next().and_then(|line| line.strip_prefix("# ")) else {
            let first = page.text.lines().next().map_or(0, str::len);
            self.report.problem(Place::bytes(page.file, 0..first), "the page has no title").expected("`# ` and the title in its first line");
            return None;
        };
        let source = format!("spec/{}", page.name);
        Some(api::Page { name: Name::new(name), title: title.trim().to_owned(), source, text: page.text.clone() })
    }

    fn page<'p>(&mut self, file: &str, at: &Spot, spec: &'p Spec) -> Option<&'p Page> {
        let found = spec.pages.iter().find(|page| page.name == file);
        if found.is_none() {
            self.report.unknown(at.value(), "page", file, spec.pages.iter().map(|page| page.name.as_str()));
        }
        found
    }

    /// Every link leads to a page of the guide, into the crate, to a heading, or to an https address. The start stands in `README.md` too, where
    /// items of the crate have no address.
    fn links(&mut self, page: &Page, guide: &Guide, is_start: bool) {
        for (event, range) in Parser::new_ext(&page.text, Options::ENABLE_TABLES).into_offset_iter() {
            let Event::Start(Tag::Link { dest_url: to, .. } | Tag::Image { dest_url: to, .. }) = event else { continue };
            let start = page.text[range.clone()].rfind(&*to).map_or(range.start, |offset| range.start + offset);
            let place = Place::bytes(page.file, start..start + to.len());
            if let Some(name) = to.strip_prefix(PAGES) {
                let name = if is_start { name } else { name.split('#').next().unwrap_or_default() };
                if !guide.pages.contains_key(name) {
                    self.report.unknown(place, "page of the guide", name, guide.pages.keys().map(String::as_str));
                }
            } else if !(to.starts_with("https://") || to.starts_with('#') || to.starts_with("crate::") && !is_start) {
                let items = if is_start { "" } else { "an item of the crate (`crate::…`), " };
                self.report
                    .problem(place, format!("the link `{to}` leads nowhere"))
                    .expected(format!("a page of the guide (`{PAGES}…`), {items}an `https://` address, or a heading (`#…`)"));
            }
        }
    }
}

//! Problems as people read them: in rustc's look, with the line and a caret.

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use super::problems::{Found, Problems, Resolved};

impl Problems {
    /// All problems, then how many there are.
    pub fn render(&self, color: bool) -> String {
        let renderer = if color { Renderer::styled() } else { Renderer::plain() };
        let mut text = String::new();
        for found in &self.found {
            text.push_str(&renderer.render(&[self.group(found)]));
            text.push_str("\n\n");
        }
        let noun = if self.count() == 1 { "problem" } else { "problems" };
        let summary = format!("{} {noun} in the spec; nothing was written", self.count());
        text.push_str(&renderer.render(&[Group::with_title(Level::ERROR.primary_title(summary))]));
        text.push('\n');
        text
    }

    fn group<'a>(&'a self, found: &'a Found) -> Group<'a> {
        let (near, far): (Vec<_>, Vec<_>) = found.related.iter().partition(|related| related.spot.file == found.spot.file);
        let here = AnnotationKind::Primary.span(range(&found.spot)).label(found.label.as_deref());
        let near = near.into_iter().map(|related| AnnotationKind::Context.span(range(&related.spot)).label(related.message.as_str()));
        let snippet = self.snippet(&found.spot).annotation(here).annotations(near);
        let far = far.into_iter().map(|related| {
            self.snippet(&related.spot).annotation(AnnotationKind::Context.span(range(&related.spot)).label(related.message.as_str()))
        });
        let expected = found.expected.iter().map(|expected| Level::NOTE.message(format!("expected {expected}")));
        let help = found.help.iter().map(|help| Level::HELP.message(help.as_str()));
        Level::ERROR.primary_title(&found.message).element(snippet).elements(far).elements(expected).elements(help)
    }

    fn snippet<'a, T: Clone>(&'a self, spot: &Resolved) -> Snippet<'a, T> {
        let (text, path) = self.files.get(spot.file).map_or(("", ""), |file| (file.text.as_str(), file.path.as_str()));
        Snippet::source(text).path(path)
    }
}

fn range(spot: &Resolved) -> std::ops::Range<usize> {
    spot.start..spot.end
}

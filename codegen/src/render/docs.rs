//! Doc comments: prose from the spec becomes Markdown that rustdoc takes without a warning.

use proc_macro2::TokenStream;
use quote::quote;

use crate::file::{BREAK, raw};

/// Longest line of a doc comment, without its indentation.
const WIDTH: usize = 110;

/// What Markdown would take for a link, HTML or emphasis.
const MARKS: [char; 4] = ['[', ']', '<', '*'];

/// One of these is in every text that is more than words: a mark, or the colon of an address.
const ODD: [char; 5] = ['[', ']', '<', '*', ':'];

/// The doc attribute of an item, a paragraph each.
pub(super) fn outer<S: AsRef<str>>(paragraphs: &[S]) -> TokenStream {
    of_lines(&lines(paragraphs))
}

/// The doc attribute of an item with these lines.
pub(super) fn of_lines(lines: &[String]) -> TokenStream {
    let text = lines.join(BREAK);
    if text.is_empty() {
        return TokenStream::new();
    }
    let text = raw(&text);
    quote!(#[doc = #text])
}

/// The doc attribute of a module, a paragraph each.
pub(super) fn inner<S: AsRef<str>>(paragraphs: &[S]) -> TokenStream {
    let text = raw(&lines(paragraphs).join(BREAK));
    quote!(#![doc = #text])
}

/// The lines of some paragraphs, with the space in front that a person would write. A paragraph of several lines is taken as it is.
pub(super) fn lines<S: AsRef<str>>(paragraphs: &[S]) -> Vec<String> {
    let mut out = Vec::new();
    for (index, paragraph) in paragraphs.iter().map(AsRef::as_ref).enumerate() {
        if index > 0 {
            out.push(String::new());
        }
        if paragraph.contains('\n') {
            for line in paragraph.lines() {
                if line.is_empty() { out.push(String::new()) } else { wrap(line, "   ", &mut out) }
            }
        } else {
            wrap(paragraph, " ", &mut out);
        }
    }
    out
}

/// Escapes what Markdown would take for a link or for HTML, and marks bare addresses as links. Code spans stay as they are.
pub(super) fn prose(text: &str) -> String {
    let mut out = String::new();
    for (index, part) in text.split('`').enumerate() {
        if index > 0 {
            out.push('`');
        }
        if index % 2 == 1 || !part.contains(ODD) {
            out.push_str(part);
            continue;
        }
        for (index, word) in part.split(' ').enumerate() {
            if index > 0 {
                out.push(' ');
            }
            if word.starts_with("https://") {
                let address = word.trim_end_matches(['.', ',', ';', ')']);
                out.extend(["<", address, ">", &word[address.len()..]]);
            } else if word.starts_with("<https://") {
                out.push_str(word);
            } else {
                out.extend(word.split_inclusive(MARKS).flat_map(|part| {
                    let (text, mark) = part.split_at(part.trim_end_matches(MARKS).len());
                    [text, if mark.is_empty() { "" } else { "\\" }, mark]
                }));
            }
        }
    }
    out
}

/// Adds the lines of one line: what does not fit is indented.
fn wrap(text: &str, indentation: &str, out: &mut Vec<String>) {
    let (mut line, mut width) = (String::from(" "), 0);
    let mut code = false;
    for word in text.split(' ') {
        let more = word.chars().count();
        if width > 0 && !code && width + 1 + more > WIDTH {
            out.push(std::mem::replace(&mut line, indentation.to_owned()));
            width = 0;
        }
        if width > 0 {
            line.push(' ');
            width += 1;
        }
        line.push_str(word);
        width += more;
        code ^= word.bytes().filter(|byte| *byte == b'`').count() % 2 == 1;
    }
    out.push(line);
}

#[cfg(test)]
mod tests {
    use super::prose;

    #[test]
    fn prose_becomes_harmless_markdown() {
        for (text, markdown) in [
            ("a [b] <c>", "a \\[b\\] \\<c>"),
            ("see https://example.com/a, then", "see <https://example.com/a>, then"),
            ("keep `[a] <b>` so", "keep `[a] <b>` so"),
            ("Source: <https://example.com>.", "Source: <https://example.com>."),
        ] {
            assert_eq!(prose(text), markdown);
        }
    }
}

//! Prose of the spec as HTML: code spans and addresses.

use maud::{Markup, html};

/// A text with its code spans and links.
pub(super) fn prose(text: &str) -> Markup {
    html! {
        @for (index, part) in text.split('`').enumerate() {
            @if index % 2 == 1 { code { (part) } } @else if part.contains("https://") { (linked(part)) } @else { (part) }
        }
    }
}

/// A link to the page that something comes from.
pub(super) fn source(page: &str) -> Markup {
    html! { a.source href=(page) rel="noreferrer" { "Source" } }
}

fn linked(text: &str) -> Markup {
    html! {
        @for (index, word) in text.split(' ').enumerate() {
            @if index > 0 { " " }
            @if let Some(start) = word.find("https://") {
                @let address = word[start..].trim_end_matches(['.', ',', ';', ')', '>']);
                (word[..start].trim_end_matches('<')) a href=(address) rel="noreferrer" { (address) } (word[start + address.len()..].trim_start_matches('>'))
            } @else { (word) }
        }
    }
}

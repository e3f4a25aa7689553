//! The item macros of the runtime, which give types and calls their behaviour. What stands in them has a form of its own, so that it is text from the
//! start: lines break between entries and nowhere else.

use proc_macro2::TokenStream;

use crate::file::verbatim;

/// Longest macro that stays on its line.
const SHORT: usize = 89;

/// Longest line of entries, unless one alone is longer.
const WIDTH: usize = 100;

/// Before the first entry of a line, and before each of its entries a space more.
const INDENTATION: &str = "   ";

/// Takes entries of several kinds, so that each has its comma.
pub(super) const MAKE: &str = "make";

/// A macro that takes no list.
pub(super) fn plain(name: &str, content: &str) -> TokenStream {
    verbatim(&format!("runtime::{name}!({content});"))
}

/// A macro that takes a list between a head and a tail.
pub(super) fn list(name: &str, head: &str, entries: &[String], tail: &str) -> TokenStream {
    verbatim(&text(name, head, entries, tail))
}

fn text(name: &str, head: &str, entries: &[String], tail: &str) -> String {
    let end = if name == MAKE { "," } else { "" };
    let inside = if entries.is_empty() { String::new() } else { format!(" {}{end} ", entries.join(", ")) };
    let short = format!("runtime::{name}!({head} {{{inside}}}{tail});");
    if short.len() <= SHORT {
        return short;
    }
    let mut out = format!("runtime::{name}!({head} {{\n");
    let mut line = INDENTATION.to_owned();
    for entry in entries {
        if line.len() + " ,".len() + entry.len() > WIDTH && line != INDENTATION {
            out.extend([&line, "\n"]);
            line.truncate(INDENTATION.len());
        }
        line.extend([" ", entry, ","]);
    }
    out.extend([&line, "\n}", tail, ");"]);
    out
}

#[cfg(test)]
mod tests {
    use super::{WIDTH, text};

    #[test]
    fn a_macro_breaks_between_its_entries() {
        let fields: Vec<String> = (0..12).map(|index| format!("field_{index} = \"a field, the {index}th\"")).collect();
        let text = text("record", "Thing", &fields, " closed");
        assert!(text.starts_with("runtime::record!(Thing {\n    field_0 = \"a field, the 0th\", field_1"), "{text}");
        assert!(text.ends_with("field_11 = \"a field, the 11th\",\n} closed);"), "{text}");
        assert!(text.lines().all(|line| line.len() <= WIDTH), "{text}");
    }

    #[test]
    fn a_short_macro_stays_on_its_line() {
        let entries = |entries: &[&str]| entries.iter().map(|&entry| entry.to_owned()).collect::<Vec<_>>();
        assert_eq!(text("record", "Thing", &[], ""), "runtime::record!(Thing {});");
        assert_eq!(text("record", "Tea", &entries(&["a = \"b\"", "c = \"d\""]), ""), "runtime::record!(Tea { a = \"b\", c = \"d\" });");
        assert_eq!(text("make", "Tea", &entries(&["set hot: is bool"]), ""), "runtime::make!(Tea { set hot: is bool, });");
    }
}

//! From tokens to text: the header line, the printer, the blank lines, and the map of all files.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The generated files: text by path. Writing, comparing and testing are three uses of this value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, String>);

impl Files {
    /// Adds a file that is text already.
    pub fn text(&mut self, path: impl Into<String>, text: impl Into<String>) {
        self.0.insert(path.into(), text.into());
    }

    /// Adds a Rust file, made of the spec file named `source`.
    pub fn rust(&mut self, path: impl Into<String>, source: &str, tokens: TokenStream) {
        self.text(path, format!("// @generated from {source} by `cargo xtask gen`. Do not edit.\n\n{}", print(tokens)));
    }

    /// The files in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The text of one file.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.0.get(path).map(String::as_str)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Parts the lines of a doc comment in its attribute. With an attribute for each line, those would be most of the tokens.
pub(crate) const BREAK: &str = "\u{1f}";

/// Stands for the quote in text that is printed as it is.
const QUOTE: &str = "\u{1e}";

/// A text as it is: escaping it, and reading the escapes again to print it, would be a thirteenth of generating.
pub(crate) fn raw(text: &str) -> Literal {
    format!("r##\"{text}\"##").parse().unwrap_or_else(|_| Literal::string(text))
}

/// Text that goes into the file as it is, where an item may stand.
pub(crate) fn verbatim(text: &str) -> TokenStream {
    let text = raw(&text.replace('\n', BREAK).replace('"', QUOTE));
    quote!(verbatim! { #text })
}

fn print(tokens: TokenStream) -> String {
    match syn::parse2(tokens) {
        Ok(file) => spaced(&laid_out(&prettyplease::unparse(&file))),
        // Unreachable for names that passed the checks; the text then says what is wrong with it, and does not compile.
        Err(error) => format!("compile_error!({:?});\n", error.to_string()),
    }
}

/// Lays out doc comments and what is text already, which the printer takes for words.
fn laid_out(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line == "verbatim! {" {
            let text = lines.next().and_then(|line| line.split('"').nth(1)).unwrap_or_default();
            out.extend([&text.replace(BREAK, "\n").replace(QUOTE, "\""), "\n"]);
            lines.next();
        } else if line.contains(BREAK) {
            comment(line, &mut out);
        } else {
            out.extend([line, "\n"]);
        }
    }
    out
}

/// One doc comment: each of its lines starts as the first does.
fn comment(line: &str, out: &mut String) {
    let start = line.find("//").map_or("", |at| &line[..at + "///".len()]);
    for (index, text) in line.split(BREAK).enumerate() {
        out.extend([if index > 0 { start } else { "" }, text.trim_end_matches(' '), "\n"]);
    }
}

/// Puts a blank line between items and between methods, which the printer leaves out.
fn spaced(text: &str) -> String {
    let mut lines = text.lines().peekable();
    let mut out = String::with_capacity(text.len() + text.len() / 32);
    while let Some(line) = lines.next() {
        out.extend([line, "\n"]);
        if lines.peek().is_some_and(|next| wants_space(line, next)) {
            out.push('\n');
        }
    }
    out
}

fn wants_space(line: &str, next: &str) -> bool {
    if line.starts_with(' ') && line != "    }" || next.is_empty() || next.trim_start().starts_with('}') {
        return false;
    }
    let item_ends = matches!(line, "}" | "    }")
        || (line.starts_with('}') && line.ends_with(");"))
        || (line.starts_with("pub mod ") && line.ends_with(" {}"))
        || (line.ends_with(';') && !line.starts_with("use ") && !line.starts_with("mod "));
    let use_block_ends = line.ends_with(';') && line.starts_with("use ") && !next.starts_with("use ");
    let module_docs_end = line.starts_with("//!") && !next.starts_with("//!");
    let same_kind = |word: &str| line.starts_with(word) && next.starts_with(word);
    let inner_attribute_ends = line.starts_with("#![") && !next.starts_with("#![");
    let list = same_kind("pub mod ")
        || same_kind("mod ")
        || same_kind("pub use ")
        || line.starts_with("pub use ") && next.starts_with("#[cfg")
        || same_kind("runtime::");
    item_ends && !list || use_block_ends || module_docs_end || inner_attribute_ends
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::{print, verbatim};

    #[test]
    fn text_that_is_laid_out_stays_as_it_is() {
        let text = "tea!(Pot {\n  a = \"#r\", b = \"\\\"##\",\n});";
        let item = verbatim(text);
        assert_eq!(print(quote!(struct Pot; #item)), format!("struct Pot;\n\n{text}\n"));
    }
}

//! From tokens to text: the header line, the printer, the blank lines, and the map of all files.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

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

fn print(tokens: TokenStream) -> String {
    match syn::parse2(tokens) {
        Ok(file) => spaced(&laid_out(&prettyplease::unparse(&file))),
        // Unreachable for names that passed the checks; the text then says what is wrong with it, and does not compile.
        Err(error) => format!("compile_error!({:?});\n", error.to_string()),
    }
}

/// Longest line of what stands in a macro.
const WIDTH: usize = 100;

/// Lays out doc comments, and what stands in the item macros, which the printer takes for mere tokens: lines break between entries and nowhere else.
fn laid_out(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.starts_with("runtime::") && line.ends_with("!(") {
            let inside: Vec<&str> = lines.by_ref().take_while(|line| *line != ");").map(str::trim).collect();
            lay_out(line, &tight(&inside.join(" ")), &mut out);
        } else if line.starts_with("runtime::") {
            out.push_str(&tight(line));
            out.push('\n');
        } else if line.contains(BREAK) {
            comment(line, &mut out);
        } else {
            out.push_str(line);
            out.push('\n');
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

/// Types and names as people write them: the printer sets angle brackets, colons and references apart. Texts stay as they are.
fn tight(text: &str) -> String {
    let parts = text.split('"').enumerate().map(|(index, part)| {
        if index % 2 == 0 {
            part.replace(" < ", "<").replace(" >", ">").replace(" :: ", "::").replace(" : ", ": ").replace("& ", "&")
        } else {
            part.to_owned()
        }
    });
    parts.collect::<Vec<_>>().join("\"")
}

/// One macro: `Name {`, its entries, `} rest`; or all of it in a line, where it has no entries.
fn lay_out(start: &str, inside: &str, out: &mut String) {
    let Some((head, rest)) = inside.split_once(" { ") else {
        out.extend([start, inside, ");\n"]);
        return;
    };
    let (body, tail) = rest.rsplit_once(" }").unwrap_or((rest, ""));
    out.extend([start, head, " {\n"]);
    let mut line = String::from("   ");
    for entry in entries(body) {
        if line.len() + 1 + entry.len() + 1 > WIDTH && !line.trim().is_empty() {
            out.extend([line.as_str(), "\n"]);
            line = String::from("   ");
        }
        line.extend([" ", entry, ","]);
    }
    out.extend([line.as_str(), "\n}", tail, ");\n"]);
}

/// The entries of a list; a comma inside a text separates nothing.
fn entries(list: &str) -> Vec<&str> {
    let mut entries = Vec::new();
    let (mut start, mut quoted, mut escaped) = (0, false, false);
    for (index, c) in list.char_indices() {
        match c {
            '"' if !escaped => quoted = !quoted,
            ',' if !quoted => {
                entries.push(list[start..index].trim());
                start = index + 1;
            }
            _ => {}
        }
        escaped = c == '\\' && !escaped;
    }
    entries.push(list[start..].trim());
    entries.retain(|entry| !entry.is_empty());
    entries
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

    use super::print;

    #[test]
    fn a_macro_breaks_between_its_entries() {
        let fields = (0..12).map(|index| format!("a field, the {index}th"));
        let names = (0..12).map(|index| crate::name::ident(&format!("field_{index}")));
        let text = print(quote!(runtime::record!(Thing { #(#names = #fields),* });));
        assert!(text.starts_with("runtime::record!(Thing {\n    field_0 = \"a field, the 0th\", field_1"), "{text}");
        assert!(text.ends_with("field_11 = \"a field, the 11th\",\n});\n"), "{text}");
        assert!(text.lines().all(|line| line.len() <= super::WIDTH), "{text}");
    }
}

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
    pub fn rust(&mut self, path: impl Into<String>, source: &str, tokens: &TokenStream) {
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

fn print(tokens: &TokenStream) -> String {
    match syn::parse2(tokens.clone()) {
        Ok(file) => spaced(&prettyplease::unparse(&file)),
        // Unreachable for names that passed the checks; the text then shows what is wrong with it, and does not compile.
        Err(error) => format!("compile_error!({:?});\n{tokens}\n", error.to_string()),
    }
}

/// Puts a blank line between items and between methods, which the printer leaves out.
fn spaced(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    let mut out = String::with_capacity(text.len() + text.len() / 32);
    for (index, line) in lines.iter().enumerate() {
        out.push_str(line);
        out.push('\n');
        if let Some(next) = lines.get(index + 1)
            && wants_space(line, next)
        {
            out.push('\n');
        }
    }
    out
}

fn wants_space(line: &str, next: &str) -> bool {
    let depth = |text: &str| text.len() - text.trim_start().len();
    let item_ends = matches!(line, "}" | "    }" | ");" | "};")
        || (depth(line) == 0 && line.ends_with(';') && !line.starts_with("use ") && !line.starts_with("mod "));
    let use_block_ends = line.ends_with(';') && line.starts_with("use ") && !next.starts_with("use ");
    let module_docs_end = line.starts_with("//!") && !next.starts_with("//!");
    let same_kind = |word: &str| line.starts_with(word) && next.starts_with(word);
    let inner_attribute_ends = line.starts_with("#![") && !next.starts_with("#![");
    let list = same_kind("pub mod ") || same_kind("mod ") || same_kind("pub use ") || same_kind("runtime::") && depth(next) == 0;
    !next.is_empty() && !next.trim_start().starts_with('}') && (item_ends && !list || use_block_ends || module_docs_end || inner_attribute_ends)
}

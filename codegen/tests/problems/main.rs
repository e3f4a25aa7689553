//! What is said of a spec that is wrong. Every problem that `lower` can find is here with its whole message; those of the
//! language's form (YAML, unknown keys, kinds of values) are in `front`. The specs build on the tea shop of `features/api.yaml`.

mod access;
mod api_file;
mod calls;
mod codes;
mod deviations;
mod endpoints;
mod examples;
mod guide;
mod inputs;
mod mock;
mod names;
mod patterns;
mod several;
mod shortcuts;
mod structs;
mod type_names;
mod types;
mod values;

use codegen::Sources;

/// The API file of the tea shop, which has no problems.
const API: &str = include_str!("../features/api.yaml");

/// The head of a resource without problems.
const HEAD: &str = "resource: teas\nfamily: counter\nauth: shopKey\nsays: Teas of the shop.\n";

/// The problems of a spec as people read them. The API file is the tea shop's if there is none among the files.
fn problems(files: &[(&str, &str)]) -> String {
    let mut sources = Sources::new("spec");
    sources.insert("api.yaml", API);
    for (name, text) in files {
        sources.insert(*name, unindented(text));
    }
    match codegen::generate(&sources) {
        Ok(_) => "none\n".to_owned(),
        Err(problems) => problems.render(false),
    }
}

/// The problems of a resource with the usual head and this below it.
fn below_head(text: &str) -> String {
    problems(&[("teas.yaml", &format!("{HEAD}\n{}", unindented(text)))])
}

/// The problems of the tea shop's API file where this stands for that.
fn api_with(changes: &[(&str, &str)]) -> String {
    let text = changes.iter().fold(API.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "the API file has no `{from}`");
        text.replacen(from, to, 1)
    });
    problems(&[("api.yaml", &text)])
}

/// A text that was indented like the code around it, and started on a line of its own.
fn unindented(text: &str) -> String {
    let text = text.strip_prefix('\n').unwrap_or(text);
    let indents = text.lines().filter(|line| !line.trim().is_empty()).map(|line| line.len() - line.trim_start().len());
    let indent = indents.min().unwrap_or(0);
    text.lines().flat_map(|line| [line.get(indent..).unwrap_or_default().trim_end(), "\n"]).collect()
}

#[test]
fn the_tea_shop_has_none() {
    insta::assert_snapshot!(problems(&[]), @"none");
}

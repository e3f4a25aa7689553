//! Nothing of the vendor is in the generator: what it knows of an API, it reads. The vendor's words are taken from the spec itself.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::Sources;
use codegen::api::Api;

/// Words that are no less ours: plain English, and the language's key for the acting user's policy, which happens to be spelled like the header.
const COMMON: [&str; 7] = ["calls", "chat", "client", "key", "onbehalfof", "on_behalf_of", "secret"];

#[test]
fn the_generator_has_no_word_of_the_vendor() {
    let words = words(&model());
    assert!(words.len() > 15, "too few words to look for: {words:?}");
    let mut found = Vec::new();
    for path in files(&here().join("src"), "rs") {
        let text = fs::read_to_string(&path).expect("a source file");
        for (number, line) in text.lines().take_while(|line| *line != "#[cfg(test)]").enumerate() {
            let code = without_comment(line).to_lowercase();
            found.extend(words.iter().filter(|word| has_word(&code, word)).map(|word| format!("{}:{}: {word}", path.display(), number + 1)));
        }
    }
    assert!(found.is_empty(), "words of the vendor in the generator:\n{}", found.join("\n"));
}

#[test]
fn words_are_found_as_words() {
    assert!(has_word("let header = \"apikey\";", "apikey"));
    assert!(has_word("fn on_behalf_of()", "on_behalf_of"));
    assert!(!has_word("let recalls = 1;", "calls"));
    assert_eq!(without_comment("let page = \"https://example.com\"; // as in apikey"), "let page = \"https://example.com\"; ");
    assert_eq!(without_comment("//! about calls"), "");
}

/// What only this vendor says, in lower case: crate, hosts, families, schemes, headers, scopes, states, needs, variables, resources of two words.
fn words(api: &Api) -> BTreeSet<String> {
    let mut words = vec![api.package.name.clone(), api.package.env.clone()];
    for family in &api.families {
        words.push(family.name.wire().to_owned());
        words.extend(host(&family.base));
    }
    for scheme in &api.schemes {
        words.extend([scheme.name.wire().to_owned(), scheme.client.pascal()]);
        words.extend(scheme.headers.iter().flat_map(|header| [Some(header.name.wire().to_owned()), header.env.clone()]).flatten());
        words.extend(
            scheme.scopes.iter().flat_map(|scope| [scope.name.wire().to_owned(), scope.name.pascal(), scope.setter.snake(), scope.env.clone()]),
        );
    }
    if let Some(acting) = &api.acting {
        words.extend([acting.name.pascal(), acting.name.snake()]);
    }
    words.extend(api.needs.iter().map(|need| need.name.pascal()));
    words.extend(api.variables.iter().flat_map(|variable| [variable.name.wire().to_owned(), variable.env.clone()]));
    words.extend(api.resources.iter().filter(|resource| resource.name.wire().contains('_')).map(|resource| resource.name.wire().to_owned()));
    words.into_iter().map(|word| word.to_lowercase()).filter(|word| !COMMON.contains(&word.as_str())).collect()
}

/// The vendor's own part of a base URL: `example.com` of `https://{app}.api.example.com/v3`.
fn host(base: &str) -> Option<String> {
    let host = base.strip_prefix("https://")?.split('/').next()?;
    let parts: Vec<&str> = host.rsplit('.').take(2).collect();
    Some(parts.into_iter().rev().collect::<Vec<_>>().join("."))
}

fn model() -> Api {
    let root = here().join("../spec");
    let mut sources = Sources::new("spec");
    for path in ["yaml", "md"].into_iter().flat_map(|extension| files(&root, extension)) {
        let name = path.strip_prefix(&root).expect("a file of the spec").to_str().expect("a name").replace('\\', "/");
        sources.insert(name, fs::read(&path).expect("a file of the spec"));
    }
    codegen::model(&sources).unwrap_or_else(|problems| panic!("{}", problems.render(false)))
}

/// A line of code without the comment at its end. Two slashes inside an address are none.
fn without_comment(line: &str) -> &str {
    let comment = line.match_indices("//").find(|(at, _)| !line[..*at].ends_with(':'));
    comment.map_or(line, |(at, _)| &line[..at])
}

/// Whether the word stands in the text by itself.
fn has_word(text: &str, word: &str) -> bool {
    let part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
    text.match_indices(word).any(|(at, _)| !part(text[..at].chars().next_back()) && !part(text[at + word.len()..].chars().next()))
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|other| other == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn here() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

//! A valid file with one character changed, at every place: never a panic, and each problem lies in the file.

use super::read;

const NOTES: &str = include_str!("notes.yaml");
const OTHERS: [&str; 12] = ["", "x", " ", "\n", ":", "- ", "[", "}", "'", "&", "\t", "\u{2028}"];

#[test]
fn no_text_makes_it_panic() {
    let mut refused = 0;
    for (start, character) in NOTES.char_indices() {
        let end = start + character.len_utf8();
        // Three changes a place; all are tried within a few places. Half of them replace the character, the others stand in front of it.
        for turn in [start * 3, start * 3 + 1, start * 3 + 2] {
            let other = OTHERS[turn % OTHERS.len()];
            let rest = if (turn / OTHERS.len()).is_multiple_of(2) { &NOTES[end..] } else { &NOTES[start..] };
            refused += check(&format!("{}{other}{rest}", &NOTES[..start]));
        }
    }
    assert!(refused > 1000, "only {refused} of the changes were noticed");
}

#[test]
fn no_beginning_makes_it_panic() {
    for (end, _) in NOTES.char_indices() {
        check(&NOTES[..end]);
    }
}

/// 1 if the text was refused.
fn check(text: &str) -> usize {
    let Err(problems) = read(&[("notes.yaml", text.as_bytes())]) else { return 0 };
    assert!(problems.count() > 0);
    for found in problems.iter() {
        let line = text.split('\n').nth(found.line - 1).unwrap_or_else(|| panic!("no line {} in:\n{text}", found.line));
        assert!(found.column <= line.chars().count() + 1, "no column {} in line {}:\n{text}", found.column, found.line);
        assert!((found.line, found.column) <= (found.end_line, found.end_column));
    }
    let shown = problems.render(false);
    assert!(shown.contains("--> spec/notes.yaml:"), "{shown}");
    1
}

//! Patterns of texts: one class of characters, and how many. A subset of regular expressions that needs no engine at run time.

use crate::api::Pattern;

/// Reads `[a-z0-9_-]{1,100}`; on failure says what was expected.
pub(super) fn parse(text: &str) -> Result<Pattern, &'static str> {
    let (class, count) =
        text.strip_prefix('[').and_then(|rest| rest.split_once(']')).ok_or("one class of characters in brackets, as in `[a-z0-9_-]{1,100}`")?;
    let (min, max) = count
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'))
        .and_then(|counts| counts.split_once(','))
        .and_then(|(min, max)| Some((min.parse().ok()?, max.parse().ok()?)))
        .filter(|(min, max)| min <= max && *max > 0)
        .ok_or("a smallest and a largest count after the class, as in `[a-z0-9_-]{1,100}`")?;
    let ranges = ranges(class).ok_or("characters and ranges such as `a-z` inside the brackets, with a plain `-` last")?;
    Ok(Pattern { text: text.to_owned(), ranges, min, max })
}

fn ranges(class: &str) -> Option<Vec<(char, char)>> {
    let chars: Vec<char> = class.chars().collect();
    let mut ranges = Vec::new();
    let mut rest = chars.as_slice();
    while let [from, tail @ ..] = rest {
        match tail {
            ['-', to, tail @ ..] => {
                ranges.push((*from, *to));
                rest = tail;
            }
            _ => {
                ranges.push((*from, *from));
                rest = tail;
            }
        }
    }
    let plain = |c: char| !matches!(c, '[' | ']' | '^' | '\\');
    (!ranges.is_empty() && ranges.iter().all(|&(from, to)| from <= to && plain(from) && plain(to))).then_some(ranges)
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn a_class_and_a_count() {
        let pattern = parse("[a-z0-9_-]{1,3}").unwrap();
        assert_eq!(pattern.ranges, [('a', 'z'), ('0', '9'), ('_', '_'), ('-', '-')]);
        for (text, allowed) in [("a-1", true), ("", false), ("abcd", false), ("A", false), ("_", true)] {
            assert_eq!(pattern.allows(text), allowed, "{text}");
        }
    }

    #[test]
    fn everything_else_is_refused() {
        for text in ["", "abc", "[a-z]", "[a-z]+", "[]{1,2}", "[z-a]{1,2}", "[^a]{1,2}", "[a]{2,1}", "[a]{0,0}", "[\\d]{1,2}", "[a]{1,x}"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}

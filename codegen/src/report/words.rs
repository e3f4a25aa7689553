//! Names in messages: the one that somebody probably meant, and lists of those there are.

/// Lists that are longer than this help nobody: the reader would look a name up faster.
const MOST_NAMES: usize = 8;

/// The candidate that is closest to the name, if one is close: a third of its letters may differ, case does not count.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = name.to_lowercase();
    let allowed = (wanted.chars().count() / 3).max(1);
    let distances = candidates.into_iter().map(|candidate| (strsim::damerau_levenshtein(&wanted, &candidate.to_lowercase()), candidate));
    distances.filter(|&(distance, candidate)| distance <= allowed && candidate != name).min().map(|(_, candidate)| candidate)
}

/// Names in words: `` `a`, `b` or `c` ``. Nothing if there is none, or if there are too many.
pub fn one_of<S: AsRef<str>>(names: &[S]) -> Option<String> {
    if names.len() > MOST_NAMES { None } else { any_of(names) }
}

/// The same however many there are: for a reader who has nothing else to go by.
pub fn any_of<S: AsRef<str>>(names: &[S]) -> Option<String> {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{}`", name.as_ref())).collect();
    match quoted.split_last()? {
        (last, []) => Some(last.clone()),
        (last, rest) => Some(format!("{} or {last}", rest.join(", "))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn close_names_are_found() {
        let known = ["returns", "resource", "onBehalfOf", "id"];
        assert_eq!(nearest("retruns", known), Some("returns"));
        assert_eq!(nearest("onbehalfof", known), Some("onBehalfOf"));
        assert_eq!(nearest("ids", known), Some("id"));
        assert_eq!(nearest("answer", known), None);
        assert_eq!(nearest("returns", ["returns"]), None);
    }

    #[test]
    fn short_lists_are_shown() {
        assert_eq!(one_of::<&str>(&[]), None);
        assert_eq!(one_of(&["a"]).as_deref(), Some("`a`"));
        assert_eq!(one_of(&["a", "b", "c"]).as_deref(), Some("`a`, `b` or `c`"));
        assert_eq!(one_of(&["a"; 9]), None);
        assert!(any_of(&["a"; 9]).is_some());
    }
}

//! What the method of a draft is called, and the sentences that are made of names.

use codegen::name::{Name, capitalized, singular};

use crate::document::Operation;

/// Verbs that methods are called after, as operation ids write them.
const VERBS: [&str; 72] = [
    "activate",
    "add",
    "allow",
    "approve",
    "archive",
    "assign",
    "ban",
    "block",
    "cancel",
    "change",
    "check",
    "clear",
    "create",
    "deactivate",
    "delete",
    "disable",
    "download",
    "enable",
    "flag",
    "flush",
    "get",
    "import",
    "invite",
    "join",
    "kick",
    "leave",
    "list",
    "lock",
    "map",
    "mark",
    "move",
    "mute",
    "pin",
    "publish",
    "reactivate",
    "record",
    "register",
    "reject",
    "remove",
    "report",
    "reset",
    "restore",
    "restrict",
    "review",
    "revoke",
    "rotate",
    "save",
    "schedule",
    "search",
    "send",
    "set",
    "start",
    "stop",
    "subscribe",
    "sync",
    "test",
    "transfer",
    "trigger",
    "unban",
    "unblock",
    "unmap",
    "unmute",
    "unpin",
    "unregister",
    "unset",
    "unsubscribe",
    "update",
    "upload",
    "validate",
    "verify",
    "withdraw",
    "write",
];

/// Other words for some of them.
const SAME: [(&str, &str); 11] = [
    ("edit", "update"),
    ("fetch", "get"),
    ("find", "get"),
    ("modify", "update"),
    ("patch", "update"),
    ("post", "create"),
    ("query", "get"),
    ("read", "get"),
    ("retrieve", "get"),
    ("show", "get"),
    ("store", "save"),
];

/// The verb of an operation: the first one in its id, else the one that its method stands for.
pub(super) fn verb(operation: &Operation<'_>, returns_list: bool) -> String {
    let words = operation.id.map(words).unwrap_or_default();
    let known = |word: &String| {
        let same = SAME.iter().find(|(other, _)| other == word).map(|(_, verb)| *verb);
        same.or_else(|| VERBS.iter().find(|verb| *verb == word).copied())
    };
    let found = words.iter().find_map(known).unwrap_or(match operation.method.as_str() {
        "GET" | "HEAD" => "get",
        "POST" => "create",
        "DELETE" => "delete",
        _ => "update",
    });
    match found {
        "get" | "list" if operation.method == "GET" => if returns_list { "list" } else { "get" }.to_owned(),
        other => other.to_owned(),
    }
}

/// The words that a path consists of, without variables and versions.
pub(super) fn of_path(path: &str) -> Vec<String> {
    let is_version = |part: &str| part.strip_prefix('v').is_some_and(|rest| !rest.is_empty() && rest.chars().all(|c| c.is_ascii_digit() || c == '.'));
    let parts = path.split('/').filter(|part| !part.is_empty() && !part.starts_with('{') && !is_version(part));
    parts.map(|part| Name::new(part).snake()).collect()
}

/// A name in words: `createdAt` as `created at`.
pub(super) fn spoken(name: &str) -> String {
    words(name).join(" ")
}

/// A name as a sentence that says no more than the name.
pub(super) fn sentence(name: &str) -> String {
    let spoken = spoken(name);
    let said = if spoken.is_empty() { "value" } else { &spoken };
    capitalized(said).chain(['.']).collect()
}

/// What an endpoint does, as far as its names tell: the verb, and the last word of its path.
pub(super) fn does(verb: &str, path: &str) -> String {
    let last = of_path(path).pop().unwrap_or_default();
    let noun = last.strip_prefix(verb).unwrap_or(&last);
    let noun = if path.ends_with('}') || verb == "create" { format!("a_{}", singular(noun)) } else { noun.to_owned() };
    let ending = if ["s", "sh", "ch", "x"].iter().any(|end| verb.ends_with(end)) { "es" } else { "s" };
    let verb = match verb.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        _ => format!("{verb}{ending}"),
    };
    sentence(&format!("{verb}_{noun}"))
}

fn words(name: &str) -> Vec<String> {
    Name::new(name).snake().split('_').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

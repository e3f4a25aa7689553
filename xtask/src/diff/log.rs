//! What is found: changes, each about one item of the crate, with what it asks of the next version. Finding goes by pairs of what was and what is.

use serde::Serialize;

/// What a change asks of the next version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Level {
    /// The same Rust behaves otherwise: what is sent, read, checked, or taken from the environment.
    Behaviour,
    /// There is more than before.
    Addition,
    /// Code that compiled may not compile any more, or passes its arguments to the wrong places.
    Breaking,
}

/// The headings under which changes stand, in their order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Group {
    /// What no resource owns: clients, families, error codes.
    Crate,
    /// Types that several resources use.
    Types,
    /// A resource, by its name.
    Resource(String),
}

impl Group {
    /// The heading.
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Crate => "crate",
            Self::Types => "types",
            Self::Resource(name) => name,
        }
    }
}

/// One change.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Change {
    pub(super) group: Group,
    /// What changed: an endpoint by its id, a type by its name, or a path into the crate.
    pub(super) item: String,
    /// How, in words that follow the item.
    pub(super) what: String,
    pub(super) level: Level,
}

/// All changes.
#[derive(Debug, Default)]
pub(super) struct Log {
    pub(super) changes: Vec<Change>,
    /// How many descriptions are others.
    pub(super) documentation: usize,
}

impl Log {
    /// Starts to speak of an item.
    pub(super) fn about(&mut self, group: &Group, item: impl Into<String>) -> Item<'_> {
        Item { log: self, group: group.clone(), name: item.into() }
    }
}

/// An item that changes are noted of.
pub(super) struct Item<'l> {
    log: &'l mut Log,
    group: Group,
    name: String,
}

impl Item<'_> {
    /// Notes a change.
    pub(super) fn is(&mut self, level: Level, what: impl Into<String>) {
        self.log.changes.push(Change { group: self.group.clone(), item: self.name.clone(), what: what.into(), level });
    }

    /// Notes a change, unless both sides read the same: `lead` new, no longer old.
    pub(super) fn now(&mut self, level: Level, lead: &str, old: &str, new: &str) {
        if old != new {
            self.is(level, format!("{lead} {new}, no longer {old}"));
        }
    }

    /// Counts a description, unless both sides read the same.
    pub(super) fn documented<T: PartialEq + Copy>(&mut self, old: T, new: T) {
        self.log.documentation += usize::from(old != new);
    }
}

/// The items of two sides: those that went, those that came, and those that stayed.
pub(super) struct Pairs<I> {
    pub(super) gone: Vec<I>,
    pub(super) new: Vec<I>,
    pub(super) both: Vec<(I, I)>,
}

/// Pairs the items that have the same key.
pub(super) fn pairs<I: Copy, K: PartialEq>(old: impl IntoIterator<Item = I>, new: impl IntoIterator<Item = I>, key: impl Fn(I) -> K) -> Pairs<I> {
    Pairs { gone: old.into_iter().collect(), new: new.into_iter().collect(), both: Vec::new() }.or(key)
}

impl<I: Copy> Pairs<I> {
    /// Pairs by another key what has found no other half yet.
    pub(super) fn or<K: PartialEq>(mut self, key: impl Fn(I) -> K) -> Self {
        for old in std::mem::take(&mut self.gone) {
            match self.new.iter().position(|new| key(*new) == key(old)) {
                Some(index) => self.both.push((old, self.new.remove(index))),
                None => self.gone.push(old),
            }
        }
        self
    }
}

/// Notes that what is left of two lists, once what only one of them has is taken out, stands in another order.
pub(super) fn reordered<S: AsRef<str> + PartialEq>(old: &[S], new: &[S]) -> Option<String> {
    let left = |list: &[S], other: &[S]| codes(list.iter().filter(|name| other.contains(name)));
    let (old, new) = (left(old, new), left(new, old));
    (old != new).then(|| format!("in another order: {new}, no longer {old}"))
}

/// A name in backticks.
pub(super) fn code(text: impl AsRef<str>) -> String {
    format!("`{}`", text.as_ref())
}

/// Names in backticks, or `nothing`.
pub(super) fn codes<S: AsRef<str>>(texts: impl IntoIterator<Item = S>) -> String {
    let list: Vec<String> = texts.into_iter().map(code).collect();
    if list.is_empty() { "nothing".into() } else { list.join(", ") }
}

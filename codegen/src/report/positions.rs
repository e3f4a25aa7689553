//! Where the keys and values of a document stand in its text: a tree of byte ranges beside the tree of values.

use std::ops::Range;

use super::place::{Path, Segment};

/// The positions in one document.
#[derive(Debug, Clone, Default)]
pub struct Positions {
    root: Option<Node>,
}

/// A value.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    /// Where it stands; of a collection only the start counts.
    pub(crate) bytes: Range<usize>,
    pub(crate) children: Children,
}

/// What a value contains.
#[derive(Debug, Clone)]
pub(crate) enum Children {
    None,
    List(Vec<Node>),
    Map(Vec<Entry>),
}

/// A key and its value.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) bytes: Range<usize>,
    pub(crate) value: Node,
}

impl Positions {
    pub(crate) fn new(root: Option<Node>) -> Self {
        Self { root }
    }

    /// The value at the path, or the innermost one on the way to it that exists.
    pub(super) fn value(&self, path: &Path) -> Range<usize> {
        let (found, node) = self.walk(path);
        match node {
            Some(node) if found.complete => node.bytes.clone(),
            _ => found.key,
        }
    }

    /// The key at the end of the path, or the innermost one on the way to it that exists.
    pub(super) fn key(&self, path: &Path) -> Range<usize> {
        self.walk(path).0.key
    }

    /// Whether the document has such a path.
    pub(super) fn has(&self, path: &Path) -> bool {
        self.walk(path).0.complete
    }

    fn walk(&self, path: &Path) -> (Found, Option<&Node>) {
        let mut node = self.root.as_ref();
        let mut found = Found { key: node.map_or(0..0, Node::first_key), complete: true };
        for segment in path.segments() {
            let Some((key, value)) = node.and_then(|node| node.child(segment)) else { return (Found { complete: false, ..found }, node) };
            found.key = key;
            node = Some(value);
        }
        (found, node)
    }
}

/// How far a path could be followed.
struct Found {
    /// The innermost key, or the element of a list.
    key: Range<usize>,
    complete: bool,
}

impl Node {
    fn first_key(&self) -> Range<usize> {
        match &self.children {
            Children::Map(entries) => entries.first().map_or(self.bytes.clone(), |entry| entry.bytes.clone()),
            _ => self.bytes.clone(),
        }
    }

    fn child(&self, segment: &Segment) -> Option<(Range<usize>, &Self)> {
        match (&self.children, segment) {
            (Children::Map(entries), Segment::Key(key)) => {
                entries.iter().find(|entry| *entry.key == **key).map(|entry| (entry.bytes.clone(), &entry.value))
            }
            (Children::List(nodes), Segment::Index(index)) => nodes.get(*index).map(|node| (node.bytes.clone(), node)),
            _ => None,
        }
    }
}

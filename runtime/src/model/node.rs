//! A look at one value of a [`Document`](super::Document).

use super::document::Item;
use super::{Json, Object};

/// One value of a document.
#[derive(Clone, Copy, PartialEq)]
pub enum Node<'n> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number that an `i64` holds.
    Integer(i64),
    /// A whole number above `i64::MAX`.
    Unsigned(u64),
    /// Any other number.
    Number(f64),
    /// A string.
    Text(&'n str),
    /// An array.
    List(Elements<'n>),
    /// An object.
    Object(Members<'n>),
}

/// The values of an array.
#[derive(Clone, Copy, PartialEq)]
pub struct Elements<'n> {
    items: &'n [Item<'n>],
    count: usize,
}

/// The fields of an object in the order they were sent, each name once.
#[derive(Clone, Copy, Default, PartialEq)]
pub struct Members<'n> {
    items: &'n [Item<'n>],
    names: Names,
}

/// The first value of some, and what comes behind it.
pub(super) fn split<'n>(items: &'n [Item<'n>]) -> Option<(Node<'n>, &'n [Item<'n>])> {
    let (first, rest) = items.split_first()?;
    let node = match first {
        Item::Null => Node::Null,
        Item::Bool(value) => Node::Bool(*value),
        Item::Integer(value) => Node::Integer(*value),
        Item::Unsigned(value) => Node::Unsigned(*value),
        Item::Number(value) => Node::Number(*value),
        Item::Text(text) => Node::Text(text),
        Item::List { items, elements } => {
            let (items, rest) = rest.split_at_checked(*items)?;
            return Some((Node::List(Elements { items, count: *elements }), rest));
        }
        Item::Object { items, names } => {
            let (items, rest) = rest.split_at_checked(*items)?;
            return Some((Node::Object(Members { items, names: *names }), rest));
        }
    };
    Some((node, rest))
}

impl Node<'_> {
    /// The field of an object.
    pub fn get(self, name: &str) -> Option<Self> {
        match self {
            Self::Object(members) if members.may_have(name) => members.into_iter().find_map(|(key, value)| (key == name).then_some(value)),
            _ => None,
        }
    }

    /// The kind of the value, in one word.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Bool(_) => "boolean",
            Self::Integer(_) => "integer",
            Self::Unsigned(_) => "large integer",
            Self::Number(_) => "number",
            Self::Text(_) => "string",
            Self::List(_) => "list",
            Self::Object(_) => "object",
        }
    }

    /// The same value as free JSON.
    pub fn to_json(self) -> Json {
        match self {
            Self::Null => Json::Null,
            Self::Bool(value) => Json::from(value),
            Self::Integer(value) => Json::from(value),
            Self::Unsigned(value) => Json::from(value),
            Self::Number(value) => Json::from(value),
            Self::Text(text) => Json::from(text),
            Self::List(elements) => elements.into_iter().map(Self::to_json).collect(),
            Self::Object(members) => Json::Object(members.to_object()),
        }
    }
}

impl Elements<'_> {
    /// How many there are.
    pub const fn len(&self) -> usize {
        self.count
    }

    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }
}

impl<'n> IntoIterator for Elements<'n> {
    type Item = Node<'n>;
    type IntoIter = Each<'n>;

    fn into_iter(self) -> Each<'n> {
        Each(self.items)
    }
}

/// The values of an array one by one.
pub struct Each<'n>(&'n [Item<'n>]);

impl<'n> Iterator for Each<'n> {
    type Item = Node<'n>;

    fn next(&mut self) -> Option<Node<'n>> {
        let (node, rest) = split(self.0)?;
        self.0 = rest;
        Some(node)
    }
}

impl Members<'_> {
    /// Whether there is none.
    pub const fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Whether there may be a field of this name; often that there is none is known without a look at them.
    pub(super) fn may_have(&self, name: &str) -> bool {
        self.names.has(Mark::of(name))
    }

    /// The same fields as a free object.
    pub(super) fn to_object(self) -> Object {
        let mut object = Object::with_capacity(self.into_iter().count());
        object.extend(self.into_iter().map(|(name, value)| (name.to_owned(), value.to_json())));
        object
    }
}

impl<'n> IntoIterator for Members<'n> {
    type Item = (&'n str, Node<'n>);
    type IntoIter = Entries<'n>;

    fn into_iter(self) -> Entries<'n> {
        Entries(self.items)
    }
}

/// The fields of an object one by one.
#[derive(Clone)]
pub struct Entries<'n>(pub(super) &'n [Item<'n>]);

impl<'n> Entries<'n> {
    /// The name of the next one.
    pub(super) fn name(&self) -> Option<&'n str> {
        match self.0.first() {
            Some(Item::Text(name)) => Some(name),
            _ => None,
        }
    }
}

impl<'n> Iterator for Entries<'n> {
    type Item = (&'n str, Node<'n>);

    fn next(&mut self) -> Option<Self::Item> {
        let (Item::Text(name), rest) = self.0.split_first()? else { return None };
        let (node, rest) = split(rest)?;
        self.0 = rest;
        Some((name, node))
    }
}

/// Marks of the names in an object, so that most of the names it lacks are known at once. Several names may have one mark.
#[derive(Clone, Copy, Default)]
pub(super) struct Names(u64);

/// What is known of its names is no part of an object.
impl PartialEq for Names {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The mark of a name.
#[derive(Clone, Copy)]
pub(super) struct Mark(u64);

impl Mark {
    pub(super) fn of(name: &str) -> Self {
        let bytes = name.as_bytes();
        let byte = |at: usize| bytes.get(at).copied().map_or(0, usize::from);
        let mixed = bytes.len() * 5 + byte(0) + byte(bytes.len() / 2) * 3 + byte(bytes.len().wrapping_sub(1)) * 7;
        Self(1 << (mixed % 64))
    }
}

impl Names {
    /// Marks of names that are not known: there may be any.
    pub(super) const ANY: Self = Self(u64::MAX);

    fn has(self, mark: Mark) -> bool {
        self.0 & mark.0 != 0
    }

    /// Adds a mark, and says whether it is new.
    pub(super) fn add(&mut self, mark: Mark) -> bool {
        let new = !self.has(mark);
        self.0 |= mark.0;
        new
    }
}

//! Envelopes: where in a document the data lie, and what lies beside them.

use smallvec::SmallVec;

use super::Shape;
use crate::{Decode, Envelope, Json, Mismatch, Node, Object, Reading};

/// The parts of an envelope, and the steps that led to the data.
pub(super) struct Opened<'n> {
    pub(super) data: Node<'n>,
    pub(super) path: SmallVec<[Step; 4]>,
    all: bool,
    pub(super) meta: Option<Json>,
    pub(super) extra: Object,
    /// What has more around the data than an envelope, and how many steps lead to it.
    pub(super) kept: Option<(Node<'n>, usize)>,
    /// Where the answer says that the call failed.
    pub(super) failed: Option<String>,
}

/// A step from a value to one inside it.
#[derive(Clone, Copy)]
pub(super) enum Step {
    First,
    Field(&'static str),
}

/// Takes the data out of its envelope, and where `all` is asked for, notes what lies beside them.
pub(super) fn open<'n>(document: Node<'n>, envelope: &Envelope, shape: Shape, all: bool) -> Result<Opened<'n>, Mismatch> {
    let mut opened = Opened { data: document, path: SmallVec::new(), all, meta: None, extra: Object::new(), kept: None, failed: None };
    let Some(key) = envelope.data else {
        opened.note(document, envelope, None);
        return opened.inside(envelope, shape);
    };
    let unwraps = envelope.repeated && matches!(shape, Shape::One | Shape::Nothing);
    if let (true, Some(only)) = (unwraps, only(document)) {
        opened.keep();
        opened.step(only, Step::First);
    }
    opened.note(opened.data, envelope, Some(key));
    match opened.data.get(key) {
        Some(data) => opened.step(data, Step::Field(key)),
        None if matches!(shape, Shape::Nothing | Shape::Anything) => return Ok(opened),
        None => return opened.lacks(&[key], shape),
    }
    if let (true, Some((inner, data))) = (unwraps, only(opened.data).and_then(|inner| Some((inner, inner.get(key)?)))) {
        opened.note(inner, envelope, Some(key));
        opened.keep();
        opened.step(inner, Step::First);
        opened.step(data, Step::Field(key));
    }
    opened.inside(envelope, shape)
}

impl<'n> Opened<'n> {
    fn step(&mut self, data: Node<'n>, step: Step) {
        self.data = data;
        self.path.push(step);
    }

    /// Remembers that from here on there is more around the data.
    fn keep(&mut self) {
        self.kept.get_or_insert((self.data, self.path.len()));
    }

    /// Goes on to the answer itself, where it lies deeper in the data.
    fn inside(mut self, envelope: &Envelope, shape: Shape) -> Result<Self, Mismatch> {
        self.failed = envelope.done.iter().find(|keys| down(self.data, keys).is_some_and(is_false)).map(|keys| {
            let keys: Vec<&str> = envelope.data.iter().chain(*keys).copied().collect();
            keys.join(".")
        });
        let Some(first) = envelope.inside.first() else { return Ok(self) };
        if self.failed.is_some() || matches!(shape, Shape::Nothing | Shape::Anything) {
            return Ok(self);
        }
        self.keep();
        match envelope.inside.iter().find_map(|keys| Some((keys, down(self.data, keys)?))) {
            Some((keys, data)) => {
                self.data = data;
                self.path.extend(keys.iter().map(|key| Step::Field(key)));
                Ok(self)
            }
            None => self.lacks(first, shape),
        }
    }

    /// What an answer without data comes to.
    fn lacks(mut self, keys: &[&str], shape: Shape) -> Result<Self, Mismatch> {
        if shape.may_lack() {
            self.keep();
            self.data = Node::Null;
            return Ok(self);
        }
        let found = if matches!(self.data, Node::Object(_)) { "nothing" } else { self.data.kind() };
        let mismatch = keys.iter().rev().fold(Mismatch::new("an answer", found), |mismatch, key| mismatch.within(key));
        Err(outside(mismatch, &self.path))
    }

    /// Keeps what lies beside the data; of an envelope in an envelope, the outer one counts.
    fn note(&mut self, node: Node<'_>, envelope: &Envelope, data: Option<&str>) {
        let (true, Node::Object(members)) = (self.all, node) else { return };
        for (name, value) in members {
            if Some(name) == envelope.meta {
                self.meta.get_or_insert_with(|| value.to_json());
            } else if data.is_some_and(|data| name != data) && !self.extra.contains_key(name) {
                self.extra.insert(name.to_owned(), value.to_json());
            }
        }
    }
}

/// The value that some keys lead to.
fn down<'n>(node: Node<'n>, keys: &[&str]) -> Option<Node<'n>> {
    keys.iter().try_fold(node, |node, key| node.get(key))
}

pub(super) fn is_false(node: Node<'_>) -> bool {
    bool::decode(&node, &mut Reading::lenient()) == Ok(false)
}

/// The element of a list of one.
fn only(node: Node<'_>) -> Option<Node<'_>> {
    match node {
        Node::List(items) if items.len() == 1 => items.into_iter().next(),
        _ => None,
    }
}

/// The mismatch as seen from the top of the document.
pub(super) fn outside(mismatch: Mismatch, path: &[Step]) -> Mismatch {
    path.iter().rev().fold(mismatch, |mismatch, step| match step {
        Step::First => mismatch.at(0),
        Step::Field(name) => mismatch.within(name),
    })
}

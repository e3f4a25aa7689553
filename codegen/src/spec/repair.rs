//! Makes a value readable again after a fault, so that one run finds all faults of a file: an unknown key is taken out, and in the place
//! of what is wrong or missing comes a stand-in that fits. What is found at or below a stand-in is nobody's fault.

use std::collections::BTreeMap;

use serde_yaml::{Mapping, Value};

use crate::report::{Path, Segment};

/// Kinds of stand-ins, in the order in which they are tried. When none fits, the key is taken out; when it is needed, its map is replaced.
const KINDS: [fn() -> Value; 6] = [
    || Value::Null,
    || Value::String(String::new()),
    || Value::Mapping(Mapping::new()),
    || Value::Sequence(Vec::new()),
    || Value::Number(0.into()),
    || Value::Bool(false),
];

/// The stand-ins so far, each with how many kinds of it were tried.
#[derive(Default)]
pub(super) struct Repairs(BTreeMap<Path, usize>);

impl Repairs {
    /// Takes out a key that should not be there.
    pub(super) fn remove(document: &mut Value, path: Path) -> Option<Path> {
        take(document, &path).then_some(path)
    }

    /// Puts a stand-in where a key is missing, or the next kind of it if one was read as if the key were missing.
    /// Gives back where the stand-in is; nothing if the document cannot be helped.
    pub(super) fn add(&mut self, document: &mut Value, path: Path) -> Option<Path> {
        let tried = self.0.get(&path).copied().unwrap_or(0);
        self.put(document, path, tried)
    }

    /// Puts a stand-in in the place of what is wrong at the path, or the next kind if what is wrong lies in a stand-in.
    /// Gives back where the stand-in is; nothing if the document cannot be helped.
    pub(super) fn replace(&mut self, document: &mut Value, path: Path) -> Option<Path> {
        let nearest = self.0.iter().filter(|(done, _)| path.is_in(done)).max_by_key(|(done, _)| done.segments().len());
        match nearest.map(|(done, tried)| (done.clone(), *tried)) {
            Some((done, tried)) => self.put(document, done, tried),
            None => self.put(document, path, 0),
        }
    }

    fn put(&mut self, document: &mut Value, path: Path, tried: usize) -> Option<Path> {
        let done = match KINDS.get(tried) {
            Some(kind) => set(document, &path, kind()),
            None => tried == KINDS.len() && take(document, &path),
        };
        if done {
            self.0.insert(path.clone(), tried + 1);
            return Some(path);
        }
        self.0.retain(|done, _| !done.is_in(&path));
        self.replace(document, path.parent()?)
    }
}

fn find<'a>(document: &'a mut Value, path: &Path) -> Option<&'a mut Value> {
    path.segments().iter().try_fold(document, |value, segment| match (value, segment) {
        (Value::Mapping(entries), Segment::Key(key)) => entries.get_mut(&**key),
        (Value::Sequence(values), Segment::Index(index)) => values.get_mut(*index),
        _ => None,
    })
}

fn set(document: &mut Value, path: &Path, value: Value) -> bool {
    let parent = path.parent().and_then(|parent| find(document, &parent));
    match (parent, path.segments().last()) {
        (Some(Value::Mapping(entries)), Some(Segment::Key(key))) => {
            entries.insert((&**key).into(), value);
            true
        }
        (Some(Value::Sequence(values)), Some(Segment::Index(index))) => values.get_mut(*index).map(|place| *place = value).is_some(),
        _ => false,
    }
}

fn take(document: &mut Value, path: &Path) -> bool {
    let parent = path.parent().and_then(|parent| find(document, &parent));
    match (parent, path.segments().last()) {
        (Some(Value::Mapping(entries)), Some(Segment::Key(key))) => entries.shift_remove(&**key).is_some(),
        _ => false,
    }
}

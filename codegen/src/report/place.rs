//! Places in the spec as the stages see them: a file and a path of keys and indexes. Which line that is, is looked up at the end.

use std::ops::Range;
use std::rc::Rc;

/// A file of the spec, by its number in the order of paths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileId(pub(crate) usize);

/// One step into a document.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Segment {
    /// The value of this key; places with the same start share it.
    Key(Rc<str>),
    /// The element with this number, from 0.
    Index(usize),
}

impl From<&str> for Segment {
    fn from(key: &str) -> Self {
        Self::Key(key.into())
    }
}

impl From<String> for Segment {
    fn from(key: String) -> Self {
        Self::Key(key.into())
    }
}

impl From<&String> for Segment {
    fn from(key: &String) -> Self {
        Self::Key(key.as_str().into())
    }
}

impl From<usize> for Segment {
    fn from(index: usize) -> Self {
        Self::Index(index)
    }
}

/// The way from the top of a document to one of its values.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Path(Vec<Segment>);

impl Path {
    /// The document itself.
    pub fn root() -> Self {
        Self::default()
    }

    /// One step further.
    #[must_use]
    pub fn then(&self, segment: impl Into<Segment>) -> Self {
        self.0.iter().cloned().chain([segment.into()]).collect()
    }

    /// One step back; none at the root.
    pub fn parent(&self) -> Option<Self> {
        self.0.split_last().map(|(_, rest)| Self(rest.to_vec()))
    }

    /// The steps, from the top.
    pub fn segments(&self) -> &[Segment] {
        &self.0
    }

    /// The nearest key: the name by which people know the place.
    pub fn name(&self) -> Option<&str> {
        self.0.iter().rev().find_map(|segment| match segment {
            Segment::Key(key) => Some(&**key),
            Segment::Index(_) => None,
        })
    }

    /// Whether this is `other` or lies inside it.
    pub fn is_in(&self, other: &Self) -> bool {
        self.0.starts_with(&other.0)
    }
}

impl From<&Path> for Path {
    fn from(path: &Path) -> Self {
        path.clone()
    }
}

impl<S: Into<Segment>, const N: usize> From<[S; N]> for Path {
    fn from(segments: [S; N]) -> Self {
        segments.into_iter().collect()
    }
}

impl<S: Into<Segment>> FromIterator<S> for Path {
    fn from_iter<I: IntoIterator<Item = S>>(segments: I) -> Self {
        Self(segments.into_iter().map(Into::into).collect())
    }
}

/// A place that a problem points at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub(super) file: FileId,
    pub(super) spot: Spot,
    pub(super) part: Option<String>,
}

/// What of the file is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Spot {
    File,
    Key(Path),
    Value(Path),
    Bytes(Range<usize>),
}

impl Place {
    /// The key at the end of the path.
    pub fn key(file: FileId, path: impl Into<Path>) -> Self {
        Self::new(file, Spot::Key(path.into()))
    }

    /// The value at the end of the path.
    pub fn value(file: FileId, path: impl Into<Path>) -> Self {
        Self::new(file, Spot::Value(path.into()))
    }

    /// The file as a whole.
    pub fn file(file: FileId) -> Self {
        Self::new(file, Spot::File)
    }

    /// These bytes of the file.
    pub fn bytes(file: FileId, bytes: Range<usize>) -> Self {
        Self::new(file, Spot::Bytes(bytes))
    }

    /// Only this text inside the place, as in one variable of a path template.
    #[must_use]
    pub fn part(mut self, text: impl Into<String>) -> Self {
        self.part = Some(text.into());
        self
    }

    /// The path, where the place has one.
    pub(super) fn path(&self) -> Option<&Path> {
        match &self.spot {
            Spot::Key(path) | Spot::Value(path) => Some(path),
            Spot::File | Spot::Bytes(_) => None,
        }
    }

    fn new(file: FileId, spot: Spot) -> Self {
        Self { file, spot, part: None }
    }
}

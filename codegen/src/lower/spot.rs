//! A place in the spec while it is walked: a file and the steps that lead there.

use crate::report::{FileId, Path, Place, Segment};

/// A place in a spec file.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Spot {
    file: FileId,
    path: Path,
}

impl Spot {
    pub(super) fn of(file: FileId) -> Self {
        Self { file, path: Path::root() }
    }

    /// One key or index further.
    pub(super) fn down(&self, step: impl Into<Segment>) -> Self {
        Self { file: self.file, path: self.path.then(step) }
    }

    /// The key itself.
    pub(super) fn key(&self) -> Place {
        Place::key(self.file, &self.path)
    }

    /// The value behind the key.
    pub(super) fn value(&self) -> Place {
        Place::value(self.file, &self.path)
    }
}

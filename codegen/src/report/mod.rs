//! All problems of a run, each at its place in the spec. Stages add problems and go on; at the end of the run they are sorted and shown
//! together. The report also keeps the files, because a problem is shown with the line it is on.

mod place;
mod positions;
mod problems;
mod render;
mod words;

pub use place::{FileId, Path, Place, Segment};
pub use positions::Positions;
pub(crate) use positions::{Children, Entry, Node};
pub use problems::{Found, Problems, Related};
pub use words::{any_of, nearest, one_of};

/// The problems found so far, and the files in which they are.
#[derive(Debug, Default)]
pub struct Report {
    files: Vec<File>,
    problems: Vec<Problem>,
    settled: Vec<(FileId, Path)>,
}

/// A file of the spec.
#[derive(Debug)]
struct File {
    name: String,
    path: String,
    text: String,
    positions: Positions,
}

/// Something that is wrong, and what would be right.
#[derive(Debug, Clone)]
pub struct Problem {
    at: Place,
    message: String,
    label: Option<String>,
    expected: Option<String>,
    help: Vec<String>,
    related: Vec<(Place, String)>,
    settled: bool,
}

impl Report {
    /// A report without files and without problems.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a file: its name inside the spec (`chat/users.yaml`), the path by which people know it, and its text. Files come in order of path.
    pub fn add_file(&mut self, name: impl Into<String>, path: impl Into<String>, text: impl Into<String>) -> FileId {
        self.files.push(File { name: name.into(), path: path.into(), text: text.into(), positions: Positions::default() });
        FileId(self.files.len() - 1)
    }

    /// Says where the keys and values of a file stand.
    pub fn set_positions(&mut self, file: FileId, positions: Positions) {
        if let Some(file) = self.files.get_mut(file.0) {
            file.positions = positions;
        }
    }

    /// The name of a file inside the spec, as in `chat/users.yaml`: the same wherever the spec lies.
    pub fn name(&self, file: FileId) -> &str {
        self.files.get(file.0).map_or("", |file| &file.name)
    }

    /// Whether the place exists in its file.
    pub fn has(&self, at: &Place) -> bool {
        at.path().zip(self.files.get(at.file.0)).is_some_and(|(path, file)| file.positions.has(path))
    }

    /// Adds a problem; what it returns takes further facts.
    pub fn problem(&mut self, at: Place, message: impl Into<String>) -> &mut Problem {
        let settled = at.path().is_some_and(|path| self.is_settled(at.file, path));
        let message = message.into();
        let problem = Problem { at, message, label: None, expected: None, help: Vec::new(), related: Vec::new(), settled };
        self.problems.push(problem);
        let last = self.problems.len() - 1;
        &mut self.problems[last]
    }

    /// Says that enough is known of this path: further problems there would only follow from the one already reported, and are dropped.
    pub fn settle(&mut self, file: FileId, path: Path) {
        if !self.is_settled(file, &path) {
            self.settled.push((file, path));
        }
    }

    /// Whether enough is known of this path.
    pub fn is_settled(&self, file: FileId, path: &Path) -> bool {
        self.settled.iter().any(|(known, done)| *known == file && path.is_in(done))
    }

    /// Whether there is no problem so far.
    pub fn is_empty(&self) -> bool {
        self.problems.iter().all(|problem| problem.settled)
    }

    /// The end of the run: its value if there is no problem, or all problems in order.
    ///
    /// # Errors
    ///
    /// All problems found.
    pub fn finish<T>(self, value: Option<T>) -> Result<T, Problems> {
        match value {
            Some(value) if self.is_empty() => Ok(value),
            _ => Err(Problems::new(self)),
        }
    }
}

impl Problem {
    /// A few words beside the caret.
    pub fn label(&mut self, text: impl Into<String>) -> &mut Self {
        self.label = Some(text.into());
        self
    }

    /// What was expected, as it reads after `expected`.
    pub fn expected(&mut self, text: impl Into<String>) -> &mut Self {
        self.expected = Some(text.into());
        self
    }

    /// What to do.
    pub fn help(&mut self, text: impl Into<String>) -> &mut Self {
        self.help.push(text.into());
        self
    }

    /// Asks `did you mean …?` where one of the candidates is close to the name.
    pub fn suggest<'a>(&mut self, name: &str, candidates: impl IntoIterator<Item = &'a str>) -> &mut Self {
        match nearest(name, candidates) {
            Some(near) => self.help(format!("did you mean `{near}`?")),
            None => self,
        }
    }

    /// Another place that has to do with it, and what is there.
    pub fn also(&mut self, place: Place, label: impl Into<String>) -> &mut Self {
        self.related.push((place, label.into()));
        self
    }
}

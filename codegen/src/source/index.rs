//! Walks the events of a document, takes its values, and notes where each key and each value stands. On the way it refuses what the language leaves out of
//! YAML, so that nothing later has to think of it. Keys that are refused are left out, so that the other problems of the file can be found in the same run.

use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span};
use serde_yaml::{Mapping, Value};

use super::scalar;
use crate::report::{Children, Entry, FileId, Node, Place, Positions, Problem, Report};

/// How deep values may lie in each other.
const MOST_DEPTH: usize = 64;

/// After so many problems of one file nobody reads on.
const MOST_PROBLEMS: usize = 100;

/// The value of a text and its positions; none if it is not the kind of YAML that can be read further. What is wrong has then been reported.
pub(super) fn build(text: &str, file: FileId, report: &mut Report) -> Option<(Value, Positions)> {
    let offsets = if text.is_ascii() { Vec::new() } else { text.char_indices().map(|(byte, _)| byte).chain([text.len()]).collect() };
    let mut builder = Builder { text, offsets, file, report, stack: Vec::new(), root: None, documents: 0, problems: 0 };
    for event in Parser::new_from_str(text) {
        match event {
            Ok((event, span)) => builder.event(event, span)?,
            Err(error) => {
                builder.syntax(&error);
                return None;
            }
        }
    }
    let (value, root) = builder.root.unzip();
    Some((value.unwrap_or_default(), Positions::new(root)))
}

struct Builder<'a> {
    text: &'a str,
    /// The byte at which each character starts; empty where every character is one byte.
    offsets: Vec<usize>,
    file: FileId,
    report: &'a mut Report,
    stack: Vec<Frame>,
    root: Option<(Value, Node)>,
    documents: usize,
    problems: usize,
}

/// A collection that is not closed yet.
enum Frame {
    List { start: Range<usize>, values: Vec<Value>, nodes: Vec<Node> },
    Map { start: Range<usize>, values: Mapping, entries: Vec<Entry>, key: Option<Key> },
}

/// The key whose value comes next.
struct Key {
    text: String,
    bytes: Range<usize>,
    refused: bool,
}

impl Builder<'_> {
    /// Takes one event; none ends the walk.
    fn event(&mut self, event: Event<'_>, span: Span) -> Option<()> {
        let bytes = self.bytes(span);
        match event {
            Event::DocumentStart(_) => self.document(bytes),
            Event::Alias(_) => self.refuse(bytes, "an alias", "write the value out, or give it a name under `types`"),
            Event::Scalar(_, _, anchor, _) | Event::SequenceStart(anchor, _) | Event::MappingStart(anchor, _) if anchor > 0 => {
                self.refuse(bytes, "an anchor", "write the value out, or give it a name under `types`")
            }
            Event::Scalar(_, _, _, Some(_)) | Event::SequenceStart(_, Some(_)) | Event::MappingStart(_, Some(_)) => {
                self.refuse(bytes, "a tag", "write the value without `!`")
            }
            Event::Scalar(text, style, ..) => self.scalar(&text, style, bytes),
            Event::SequenceStart(..) => self.open(Frame::List { start: bytes, values: Vec::new(), nodes: Vec::new() }),
            Event::MappingStart(..) => self.open(Frame::Map { start: bytes, values: Mapping::new(), entries: Vec::new(), key: None }),
            Event::SequenceEnd | Event::MappingEnd => self.close(),
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => Some(()),
        }
    }

    fn document(&mut self, bytes: Range<usize>) -> Option<()> {
        self.documents += 1;
        if self.documents == 1 {
            return Some(());
        }
        self.problem(bytes, "a second document in one file").help("one file describes one resource; give this one a file of its own");
        None
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, bytes: Range<usize>) -> Option<()> {
        match self.stack.last() {
            Some(Frame::Map { key: None, .. }) => self.key(text, style, bytes),
            _ => {
                let value = if style == ScalarStyle::Plain { self.plain(text, &bytes)? } else { text.into() };
                self.add(value, Node { bytes, children: Children::None })
            }
        }
    }

    /// The value of a plain scalar.
    fn plain(&mut self, text: &str, bytes: &Range<usize>) -> Option<Value> {
        match scalar::value(text) {
            Ok(value) => Some(value),
            Err(what) => {
                let message = format!("this cannot be read: {}{what}", self.path());
                self.problem(bytes.start..bytes.start, message);
                None
            }
        }
    }

    /// The keys and indexes that lead to the next value, in front of what is said of it.
    fn path(&self) -> String {
        let step = |frame: &Frame| match frame {
            Frame::List { values, .. } => format!("[{}]", values.len()),
            Frame::Map { key, .. } => key.as_ref().map_or_else(String::new, |key| format!(".{}", key.text)),
        };
        let path: String = self.stack.iter().map(step).collect();
        if path.is_empty() { path } else { format!("{}: ", path.trim_start_matches('.')) }
    }

    fn key(&mut self, text: &str, style: ScalarStyle, bytes: Range<usize>) -> Option<()> {
        if style == ScalarStyle::Plain && text == "<<" {
            return self.refuse(bytes, "a merge key", "write the values out, or use `includes`");
        }
        let mut refused = true;
        if style == ScalarStyle::Plain && text.is_empty() {
            self.counted(bytes.clone(), "a value without a key".to_owned())?;
        } else if style == ScalarStyle::Plain && !matches!(scalar::value(text), Ok(Value::String(_)) | Err(_)) {
            let help = format!("in quotes it is a text: \"{text}\"");
            self.counted(bytes.clone(), format!("the key `{text}` is not a text"))?.help(help);
        } else if let Some(first) = self.first(text) {
            let place = Place::bytes(self.file, first);
            self.counted(bytes.clone(), format!("the key `{text}` is given twice"))?.label("again").also(place, "first here");
        } else {
            refused = false;
        }
        if let Some(Frame::Map { key, .. }) = self.stack.last_mut() {
            *key = Some(Key { text: text.to_owned(), bytes, refused });
        }
        Some(())
    }

    /// Where the innermost map already has this key.
    fn first(&self, text: &str) -> Option<Range<usize>> {
        match self.stack.last() {
            Some(Frame::Map { values, entries, .. }) if values.contains_key(text) => {
                entries.iter().find(|entry| entry.key == text).map(|entry| entry.bytes.clone())
            }
            _ => None,
        }
    }

    fn open(&mut self, frame: Frame) -> Option<()> {
        let (Frame::List { start, .. } | Frame::Map { start, .. }) = &frame;
        let start = start.clone();
        if matches!(self.stack.last(), Some(Frame::Map { key: None, .. })) {
            self.problem(start, "a key that is a list or a map").help("keys are texts");
            return None;
        }
        if self.stack.len() == MOST_DEPTH {
            self.problem(start, format!("more than {MOST_DEPTH} values inside each other"));
            return None;
        }
        self.stack.push(frame);
        Some(())
    }

    fn close(&mut self) -> Option<()> {
        let (value, bytes, children) = match self.stack.pop()? {
            Frame::List { start, values, nodes } => (values.into(), start, Children::List(nodes)),
            Frame::Map { start, values, entries, .. } => (values.into(), start, Children::Map(entries)),
        };
        self.add(value, Node { bytes, children })
    }

    /// Puts a finished value where it belongs.
    fn add(&mut self, value: Value, node: Node) -> Option<()> {
        match self.stack.last_mut() {
            None => self.root = Some((value, node)),
            Some(Frame::List { values, nodes, .. }) => {
                values.push(value);
                nodes.push(node);
            }
            Some(Frame::Map { values, entries, key, .. }) => {
                let Key { text, bytes, refused } = key.take()?;
                if !refused {
                    values.insert(text.as_str().into(), value);
                }
                entries.push(Entry { key: text, bytes, value: node });
            }
        }
        Some(())
    }

    fn syntax(&mut self, error: &ScanError) {
        let at = self.byte(error.marker().index());
        let problem = self.problem(at..at, format!("this is not YAML: {}", error.info()));
        if error.info().contains("mapping values are not allowed") {
            problem.help("a text with `: ` in it stands in quotes; the keys of one map start in one column");
        }
    }

    fn refuse(&mut self, bytes: Range<usize>, what: &str, help: &str) -> Option<()> {
        self.problem(bytes, format!("{what}: the spec language does without")).help(help);
        None
    }

    /// Adds a problem after which the walk goes on, unless there were too many.
    fn counted(&mut self, bytes: Range<usize>, message: String) -> Option<&mut Problem> {
        self.problems += 1;
        (self.problems <= MOST_PROBLEMS).then(|| self.problem(bytes, message))
    }

    fn problem(&mut self, bytes: Range<usize>, message: impl Into<String>) -> &mut Problem {
        self.report.problem(Place::bytes(self.file, bytes), message)
    }

    fn bytes(&self, span: Span) -> Range<usize> {
        self.byte(span.start.index())..self.byte(span.end.index())
    }

    fn byte(&self, character: usize) -> usize {
        if self.offsets.is_empty() { character.min(self.text.len()) } else { self.offsets.get(character).copied().unwrap_or(self.text.len()) }
    }
}

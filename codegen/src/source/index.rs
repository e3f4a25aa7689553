//! Walks the events of a document and notes where each key and each value stands. On the way it refuses what the language leaves out of
//! YAML, so that nothing later has to think of it.

use std::collections::BTreeMap;
use std::ops::Range;

use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, Span};
use serde_yaml::Value;

use crate::report::{Children, Entry, FileId, Node, Place, Positions, Problem, Report};

/// How deep values may lie in each other.
const MOST_DEPTH: usize = 64;

/// After so many problems of one file nobody reads on.
const MOST_PROBLEMS: usize = 100;

/// The positions of a text; none if it is not the kind of YAML that can be read further. What is wrong has then been reported.
pub(super) fn build(text: &str, file: FileId, report: &mut Report) -> Option<Positions> {
    let offsets = text.char_indices().map(|(byte, _)| byte).chain([text.len()]).collect();
    let mut builder = Builder { text, offsets, file, report, stack: Vec::new(), root: None, documents: 0, problems: 0 };
    for event in Parser::new_from_str(text) {
        match event {
            Ok((event, span)) => builder.event(event, span)?,
            Err(error) => return builder.syntax(&error),
        }
    }
    Some(Positions::new(builder.root))
}

struct Builder<'a> {
    text: &'a str,
    /// The byte at which each character starts.
    offsets: Vec<usize>,
    file: FileId,
    report: &'a mut Report,
    stack: Vec<Frame>,
    root: Option<Node>,
    documents: usize,
    problems: usize,
}

/// A collection that is not closed yet.
enum Frame {
    List { start: Range<usize>, nodes: Vec<Node> },
    Map { start: Range<usize>, entries: Vec<Entry>, seen: BTreeMap<String, Range<usize>>, key: Option<(String, Range<usize>)> },
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
            Event::SequenceStart(..) => self.open(Frame::List { start: bytes, nodes: Vec::new() }),
            Event::MappingStart(..) => self.open(Frame::Map { start: bytes, entries: Vec::new(), seen: BTreeMap::new(), key: None }),
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
            _ => self.add(Node { bytes, children: Children::None }),
        }
    }

    fn key(&mut self, text: &str, style: ScalarStyle, bytes: Range<usize>) -> Option<()> {
        if style == ScalarStyle::Plain && text == "<<" {
            return self.refuse(bytes, "a merge key", "write the values out, or use `includes`");
        }
        if style == ScalarStyle::Plain && text.is_empty() {
            self.counted(bytes.clone(), "a value without a key".to_owned())?;
        } else if style == ScalarStyle::Plain && !reads_as_text(text) {
            let help = format!("in quotes it is a text: \"{text}\"");
            self.counted(bytes.clone(), format!("the key `{text}` is not a text"))?.help(help);
        } else if let Some(first) = self.first(text) {
            let place = Place::bytes(self.file, first);
            self.counted(bytes.clone(), format!("the key `{text}` is given twice"))?.label("again").also(place, "first here");
        }
        if let Some(Frame::Map { key, seen, .. }) = self.stack.last_mut() {
            seen.entry(text.to_owned()).or_insert_with(|| bytes.clone());
            *key = Some((text.to_owned(), bytes));
        }
        Some(())
    }

    /// Where the innermost map already has this key.
    fn first(&self, text: &str) -> Option<Range<usize>> {
        match self.stack.last() {
            Some(Frame::Map { seen, .. }) => seen.get(text).cloned(),
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
        let (bytes, children) = match self.stack.pop()? {
            Frame::List { start, nodes } => (start, Children::List(nodes)),
            Frame::Map { start, entries, .. } => (start, Children::Map(entries)),
        };
        self.add(Node { bytes, children })
    }

    /// Puts a finished value where it belongs.
    fn add(&mut self, node: Node) -> Option<()> {
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(Frame::List { nodes, .. }) => nodes.push(node),
            Some(Frame::Map { entries, key, .. }) => {
                let (key, bytes) = key.take()?;
                entries.push(Entry { key, bytes, value: node });
            }
        }
        Some(())
    }

    fn syntax(&mut self, error: &ScanError) -> Option<Positions> {
        let at = self.byte(error.marker().index());
        let problem = self.problem(at..at, format!("this is not YAML: {}", error.info()));
        if error.info().contains("mapping values are not allowed") {
            problem.help("a text with `: ` in it stands in quotes; the keys of one map start in one column");
        }
        None
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
        self.offsets.get(character).copied().unwrap_or(self.text.len())
    }
}

/// Whether a plain scalar is a text for YAML, and not a number, a boolean or nothing.
fn reads_as_text(plain: &str) -> bool {
    // Nearly every key is a word, and of words only these may be something else.
    let is_word =
        plain.starts_with(|c: char| c.is_ascii_alphabetic()) && !["null", "true", "false"].iter().any(|word| plain.eq_ignore_ascii_case(word));
    is_word || !matches!(serde_yaml::from_str(plain), Ok(Value::Null | Value::Bool(_) | Value::Number(_)))
}

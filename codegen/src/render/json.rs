//! JSON of which changes can be read: what the document holds, and what each of these holds, stands on a line of its own.

use std::io::{Result, Write};

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::Formatter;

/// The document.
pub(super) fn lines(document: &impl Serialize) -> String {
    let mut text = Vec::new();
    let written = document.serialize(&mut Serializer::with_formatter(&mut text, Lines::default()));
    text.push(b'\n');
    // Memory takes all that is written, keys are texts, and JSON is UTF-8.
    written.ok().and_then(|()| String::from_utf8(text).ok()).unwrap_or_default()
}

/// So deep breaks lines.
const DEPTH: usize = 2;

/// How many lists and maps are open.
#[derive(Default)]
struct Lines(usize);

impl Lines {
    fn open<W: ?Sized + Write>(&mut self, to: &mut W, bracket: &[u8]) -> Result<()> {
        self.0 += 1;
        to.write_all(bracket)
    }

    fn next<W: ?Sized + Write>(&self, to: &mut W, first: bool) -> Result<()> {
        let comma: &[u8] = if first { b"" } else { b"," };
        to.write_all(comma)?;
        self.line(to)
    }

    fn close<W: ?Sized + Write>(&mut self, to: &mut W, bracket: &[u8]) -> Result<()> {
        self.line(to)?;
        self.0 -= 1;
        to.write_all(bracket)
    }

    fn line<W: ?Sized + Write>(&self, to: &mut W) -> Result<()> {
        if self.0 <= DEPTH { to.write_all(b"\n") } else { Ok(()) }
    }
}

impl Formatter for Lines {
    fn begin_array<W: ?Sized + Write>(&mut self, to: &mut W) -> Result<()> {
        self.open(to, b"[")
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, to: &mut W, first: bool) -> Result<()> {
        self.next(to, first)
    }

    fn end_array<W: ?Sized + Write>(&mut self, to: &mut W) -> Result<()> {
        self.close(to, b"]")
    }

    fn begin_object<W: ?Sized + Write>(&mut self, to: &mut W) -> Result<()> {
        self.open(to, b"{")
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, to: &mut W, first: bool) -> Result<()> {
        self.next(to, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, to: &mut W) -> Result<()> {
        to.write_all(if self.0 <= DEPTH { b": " } else { b":" })
    }

    fn end_object<W: ?Sized + Write>(&mut self, to: &mut W) -> Result<()> {
        self.close(to, b"}")
    }
}

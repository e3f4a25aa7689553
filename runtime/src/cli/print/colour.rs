//! JSON in colours, for terminals.

use std::io;

use clap::builder::styling::{AnsiColor, Style};
use serde_json::ser::{CharEscape, Formatter, PrettyFormatter};

use crate::Json;
use crate::cli::say;

const KEY: Style = AnsiColor::Blue.on_default().bold();
const TEXT: Style = AnsiColor::Green.on_default();
const OTHER: Style = AnsiColor::Yellow.on_default();

/// The document, laid out, with its keys and values in colours.
pub(super) fn json(json: &Json) -> String {
    let mut bytes = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, Coloured::default());
    match serde::Serialize::serialize(json, &mut serializer) {
        Ok(()) => String::from_utf8(bytes).unwrap_or_default(),
        Err(_) => say::json(json),
    }
}

/// Lays out as usual, and paints what comes between.
#[derive(Default)]
struct Coloured {
    layout: PrettyFormatter<'static>,
    in_key: bool,
}

impl Coloured {
    fn text(&self) -> Style {
        if self.in_key { KEY } else { TEXT }
    }
}

/// The methods of the layout, with something around them.
macro_rules! as_laid_out {
    ($($name:ident($($arg:ident: $ty:ty),*))*) => {$(
        fn $name<W: ?Sized + io::Write>(&mut self, writer: &mut W $(, $arg: $ty)*) -> io::Result<()> {
            self.layout.$name(writer $(, $arg)*)
        }
    )*};
}

/// The methods for values, in a colour.
macro_rules! painted {
    ($($name:ident($($arg:ident: $ty:ty),*))*) => {$(
        fn $name<W: ?Sized + io::Write>(&mut self, writer: &mut W $(, $arg: $ty)*) -> io::Result<()> {
            write!(writer, "{OTHER}")?;
            self.layout.$name(writer $(, $arg)*)?;
            write!(writer, "{OTHER:#}")
        }
    )*};
}

impl Formatter for Coloured {
    as_laid_out! {
        begin_array() end_array() begin_array_value(first: bool) end_array_value() begin_object() end_object() begin_object_value()
        end_object_value() write_string_fragment(fragment: &str) write_char_escape(escape: CharEscape)
    }

    painted! { write_null() write_bool(value: bool) write_i64(value: i64) write_u64(value: u64) write_f64(value: f64) write_number_str(value: &str) }

    fn begin_object_key<W: ?Sized + io::Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.in_key = true;
        self.layout.begin_object_key(writer, first)
    }

    fn end_object_key<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.in_key = false;
        self.layout.end_object_key(writer)
    }

    fn begin_string<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        write!(writer, "{}\"", self.text())
    }

    fn end_string<W: ?Sized + io::Write>(&mut self, writer: &mut W) -> io::Result<()> {
        write!(writer, "\"{:#}", self.text())
    }
}

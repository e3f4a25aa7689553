//! How answers of the commands for people are printed.

mod colour;
mod progress;
mod table;

use std::io::{IsTerminal, stdout};

use progress::Progress;

use super::order::Connection;
use super::{Failure, say};
use crate::Json;

/// What was asked for.
pub(super) struct Printer {
    format: Format,
    /// Whether a format was named.
    named: bool,
    columns: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Json,
    Lines,
    Table,
}

impl Printer {
    pub(super) fn new(output: Option<&str>, columns: Option<&str>) -> Self {
        let format = match (output, columns) {
            (Some("ndjson"), _) => Format::Lines,
            (Some("table"), _) | (None, Some(_)) => Format::Table,
            _ => Format::Json,
        };
        let columns = columns.into_iter().flat_map(|columns| columns.split(',')).map(|column| column.trim().to_owned());
        Self { format, named: output.is_some(), columns: columns.filter(|column| !column.is_empty()).collect() }
    }

    /// Prints one answer.
    pub(super) fn one(&self, json: &Json) -> Result<(), Failure> {
        match (self.format, json) {
            (Format::Table, json) => {
                for column in table::unknown(json, &self.columns) {
                    say::err(&format!("warning: no row has the field `{column}`; `--output json` shows those there are"));
                }
                say::out(&table::of(json, &self.columns))
            }
            (Format::Lines, Json::Array(rows)) => rows.iter().try_for_each(line),
            (Format::Lines, json) => line(json),
            (Format::Json, json) => document(json),
        }
    }

    /// Prints the rows of all pages: as they come, unless it takes all of them to print one.
    pub(super) fn rows(&self, connection: Connection) -> Result<(), Failure> {
        let mut progress = Progress::start();
        if self.format == Format::Lines || !self.named && self.format == Format::Json {
            let outcome = connection.each(&mut |row| {
                progress.row();
                line(&row)
            });
            progress.end();
            return outcome;
        }
        let mut rows = Vec::new();
        let outcome = connection.each(&mut |row| {
            progress.row();
            rows.push(row);
            Ok(())
        });
        progress.end();
        outcome?;
        self.one(&Json::Array(rows))
    }
}

fn line(json: &Json) -> Result<(), Failure> {
    say::out(&json.to_string())
}

/// JSON, laid out for a reader and in one line for a program.
fn document(json: &Json) -> Result<(), Failure> {
    if !stdout().is_terminal() {
        return line(json);
    }
    if anstream::AutoStream::choice(&stdout()) == anstream::ColorChoice::Never { say::out(&say::json(json)) } else { say::out(&colour::json(json)) }
}

//! Answers as tables: a line for each row of a list, or for each field of an object.

use comfy_table::{ContentArrangement, Table, presets};

use crate::Json;

/// How many columns a table has that nobody asked for.
const COLUMNS: usize = 8;

/// The answer as a table of these columns, or of the plain fields of its rows.
pub(super) fn of(json: &Json, columns: &[String]) -> String {
    match json {
        Json::Array(rows) => of_rows(rows, columns),
        Json::Object(_) if !columns.is_empty() => of_rows(std::slice::from_ref(json), columns),
        Json::Object(fields) => {
            let mut table = table();
            for (name, value) in fields {
                table.add_row([printable(name), cell(value)]);
            }
            finished(table)
        }
        scalar => cell(scalar),
    }
}

/// Columns that were asked for and that no row has, though there are rows.
pub(super) fn unknown<'c>(json: &Json, columns: &'c [String]) -> Vec<&'c str> {
    let rows = match json {
        Json::Array(rows) => rows.as_slice(),
        row => std::slice::from_ref(row),
    };
    let is_unknown = |column: &&String| !rows.is_empty() && rows.iter().all(|row| at(row, column).is_none());
    columns.iter().filter(is_unknown).map(String::as_str).collect()
}

fn of_rows(rows: &[Json], columns: &[String]) -> String {
    let columns = if columns.is_empty() { plain_fields(rows) } else { columns.to_vec() };
    let mut table = table();
    if columns.is_empty() {
        for row in rows {
            table.add_row([cell(row)]);
        }
        return finished(table);
    }
    table.set_header(columns.iter().map(|column| printable(column)));
    for row in rows {
        table.add_row(columns.iter().map(|column| at(row, column).map_or_else(String::new, cell)));
    }
    finished(table)
}

/// The table as text: two blanks between columns, and none around them.
fn finished(mut table: Table) -> String {
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    table.trim_fmt()
}

fn table() -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    if let Some((width, _)) = terminal_size::terminal_size() {
        table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width.0);
    }
    table
}

/// The fields that hold one value in some row, in the order in which they come.
fn plain_fields(rows: &[Json]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (name, value) in rows.iter().filter_map(Json::as_object).flatten() {
        if !value.is_object() && !value.is_array() && !value.is_null() && !names.contains(name) {
            names.push(name.clone());
        }
    }
    names.truncate(COLUMNS);
    names
}

/// The value at keys that are joined by dots.
fn at<'a>(row: &'a Json, column: &str) -> Option<&'a Json> {
    column.split('.').try_fold(row, |json, key| match json {
        Json::Array(items) => items.get(key.parse::<usize>().ok()?),
        json => json.get(key),
    })
}

fn cell(json: &Json) -> String {
    match json {
        Json::Null => String::new(),
        Json::String(text) => printable(text),
        other => printable(&other.to_string()),
    }
}

/// A text in which nothing gives orders to the terminal or starts a line.
fn printable(text: &str) -> String {
    text.chars().flat_map(|c| if c.is_control() { c.escape_default().collect::<Vec<_>>() } else { vec![c] }).collect()
}

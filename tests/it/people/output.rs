//! How answers are printed.

use super::open;
use crate::shell::Line;

const LIST: [&str; 4] = ["users", "list", "--per-page", "2"];

fn list(line: &Line, options: &[&str]) -> String {
    line.shell.out(&[&LIST, options].concat())
}

#[test]
fn an_answer_is_a_line_of_json() {
    let line = open();
    assert_eq!(line.shell.out(&["users", "get", "ada"]), "{\"uid\":\"ada\",\"name\":\"Ada\",\"metadata\":{\"tea\":\"green\"}}\n");
    let full = line.shell.out(&["users", "get", "ada", "--full"]);
    assert!(full.starts_with("{\"data\":{\"uid\":\"ada\"") && full.contains("\"status\":200"), "{full}");
}

#[test]
fn rows_of_all_pages_are_lines() {
    let line = open();
    let rows = list(&line, &["--all"]);
    let rows: Vec<&str> = rows.lines().collect();
    assert_eq!((rows.len(), rows[2]), (3, r#"{"uid":"linus","name":"Linus","createdAt":1767261600}"#));
    assert_eq!(line.sent().len(), 2);
    assert_eq!(list(&line, &["--output", "ndjson"]).lines().count(), 2, "of one page");
    let all = list(&line, &["--all", "--output", "json"]);
    assert!(all.starts_with('[') && all.lines().count() == 1, "{all}");
}

#[test]
fn a_table_has_the_columns_that_were_asked_for() {
    let line = open();
    let table = list(&line, &["--columns", "name,metadata.tea,tags.0"]);
    let lines: Vec<Vec<&str>> = table.lines().map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(lines, [vec!["name", "metadata.tea", "tags.0"], vec!["Ada", "green"], vec![r"\u{1b}[31mGrace\n", "vip"]]);
    assert!(!table.contains('\u{1b}'), "a name gives no orders to a terminal");
    let table = list(&line, &["--all", "--output", "table"]);
    let head: Vec<&str> = table.lines().next().expect("a head").split_whitespace().collect();
    assert_eq!((head, table.lines().count()), (vec!["uid", "name", "createdAt"], 4));
    let one = line.shell.out(&["users", "get", "ada", "--output", "table"]);
    assert_eq!(
        one.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join("=")).collect::<Vec<_>>(),
        ["uid=ada", "name=Ada", "metadata={\"tea\":\"green\"}"]
    );
}

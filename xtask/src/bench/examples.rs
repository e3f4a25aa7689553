//! How many of the answers that the vendor's documents show the client can read: the round trips of the workspace's tests say so.

use anyhow::{Context, Result};

use super::figures::{Table, row};
use crate::test::cargo;

/// What the test prints before its counts.
const WORDS: &str = "answers of the documents: ";

/// Counts.
pub(super) fn table() -> Result<Table> {
    let output =
        cargo(&["test", "--quiet", "--package", "cometchat-tests", "--test", "it", "example_of_the_documents", "--", "--nocapture"]).output()?;
    let said = String::from_utf8_lossy(&output.stdout);
    let counts = said.split_once(WORDS).and_then(|(_, rest)| rest.lines().next()).context("the test says no counts")?;
    let (shown, refused) = counts.split_once(" shown, ").and_then(|(shown, rest)| Some((shown, rest.strip_suffix(" refused")?))).context("counts")?;
    let answers = row([("shown", Some(shown.parse()?)), ("refused", Some(refused.parse()?))]);
    Ok(Table::from([("answers".to_owned(), answers)]))
}

//! How many of the answers that the vendor's documents show the client can read: the round trips of the workspace's tests say so.

use anyhow::{Context, Result};

use super::figures::{Table, row};
use super::measure::number_behind;
use crate::test::cargo;

/// Counts.
pub(super) fn table() -> Result<Table> {
    let output =
        cargo(&["test", "--quiet", "--package", "cometchat-tests", "--test", "it", "example_of_the_documents", "--", "--nocapture"]).output()?;
    let said = String::from_utf8_lossy(&output.stdout);
    // It prints `answers of the documents: 3 shown, 0 refused`.
    let count = |words: &str| number_behind(&said, words).with_context(|| format!("the test says nothing behind `{words}`"));
    let answers = row([("shown", Some(count("answers of the documents: ")?)), ("refused", Some(count(" shown, ")?))]);
    Ok(Table::from([("answers".to_owned(), answers)]))
}

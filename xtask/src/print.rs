//! Output that does not mind a reader who stops reading, as in `cargo xtask endpoints | head`.

use std::io::{self, IsTerminal, Write};

/// How a report is printed: for people, or for programs.
#[derive(Clone, Copy, clap::ValueEnum)]
pub(crate) enum Format {
    Text,
    Json,
}

/// Writes to standard output.
pub(crate) fn out(text: &str) {
    // The only thing that can go wrong is that nobody reads, and then there is nobody to tell.
    drop(io::stdout().lock().write_all(text.as_bytes()));
}

/// Writes to standard error.
pub(crate) fn err(text: &str) {
    drop(io::stderr().lock().write_all(text.as_bytes()));
}

/// Whether standard error shows colours.
pub(crate) fn err_has_colors() -> bool {
    io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

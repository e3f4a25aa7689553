//! An error as one line of text.
//!
//! The line may end up in a log or on a terminal, so what a server wrote into it is cut to a bearable length and cannot start a line of its own or
//! steer the terminal.

use std::fmt;

use super::{Error, ErrorKind, Facts, Received};

/// How much of a text of the server's is shown.
const SHOWN: usize = 300;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Facts { endpoint, input, path, reason, received, stopped, .. } = &*self.0;
        if !endpoint.is_empty() {
            write!(f, "{}: ", one_line(endpoint))?;
        }
        if let Some(input) = input {
            write!(f, "`{}`: ", one_line(input))?;
        }
        match (received, self.kind()) {
            (Some(received), ErrorKind::Api) => said(f, received)?,
            (Some(received), _) => write!(f, "{} (status {})", one_line(reason), received.status.as_u16())?,
            (None, _) => f.write_str(&one_line(reason))?,
        }
        if let Some(path) = path {
            write!(f, ", at `{}`", one_line(path))?;
        }
        match self.attempts() {
            0 | 1 => {}
            attempts => write!(f, "; tried {attempts} times")?,
        }
        if let Some(reason) = stopped {
            write!(f, "; not tried again, because {reason}")?;
        }
        match self.retry_after() {
            Some(wait) => write!(f, "; retry after {} s", wait.as_secs()),
            None if self.is_retryable() => f.write_str("; may be retried"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.kind())
            .field("says", &format_args!("{self}"))
            .field("source", &self.0.source)
            .finish_non_exhaustive()
    }
}

fn said(f: &mut fmt::Formatter<'_>, received: &Received) -> fmt::Result {
    write!(f, "{}", received.status.as_u16())?;
    if let Some(reason) = received.status.canonical_reason() {
        write!(f, " {reason}")?;
    }
    if let Some(code) = &received.code {
        write!(f, ", {}", one_line(code))?;
    }
    if let Some(message) = &received.message {
        write!(f, ": {}", one_line(message))?;
    }
    if let Some(detail) = &received.detail {
        write!(f, " ({})", one_line(detail))?;
    }
    Ok(())
}

/// The start of a text, with everything escaped that could break the line or turn its direction.
fn one_line(text: &str) -> String {
    let mut line = String::new();
    for (shown, char) in text.chars().enumerate() {
        if shown == SHOWN {
            line.push('…');
            break;
        }
        if steers(char) { line.extend(char.escape_default()) } else { line.push(char) }
    }
    line
}

fn steers(char: char) -> bool {
    char.is_control() || matches!(char, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

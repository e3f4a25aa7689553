//! From bytes to text: bounded, UTF-8, and without the characters that YAML readers and editors see differently.

use std::ops::Range;

/// The most bytes that a file may have. A resource has some hundred lines; this is far above, and far below what would hurt.
pub const MOST_BYTES: usize = 1 << 20;

/// Why bytes are not a text that can be read.
pub(super) struct Refusal {
    /// The text as far as it can be shown.
    pub(super) shown: String,
    /// Where the fault stands in it.
    pub(super) bytes: Range<usize>,
    pub(super) message: String,
    pub(super) help: &'static str,
}

/// The text of a file, without a byte order mark.
pub(super) fn decode(bytes: &[u8]) -> Result<&str, Refusal> {
    if bytes.len() > MOST_BYTES {
        let message = format!("the file is longer than {MOST_BYTES} bytes");
        return Err(Refusal { shown: String::new(), bytes: 0..0, message, help: "one file describes one resource" });
    }
    let text = std::str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error.valid_up_to()))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match odd_character(text).or_else(|| tab_in_indentation(text)) {
        None => Ok(text),
        Some((start, message, help)) => {
            let end = start + text[start..].chars().next().map_or(0, char::len_utf8);
            Err(Refusal { shown: text.to_owned(), bytes: start..end, message, help })
        }
    }
}

fn not_utf8(bytes: &[u8], at: usize) -> Refusal {
    let message = format!("the byte 0x{:02x} is not UTF-8", bytes.get(at).copied().unwrap_or_default());
    Refusal { shown: String::from_utf8_lossy(bytes).into_owned(), bytes: at..at + 3, message, help: "save the file as UTF-8" }
}

type Fault = (usize, String, &'static str);

/// Control characters, and what one reader takes for the end of a line and another does not.
fn odd_character(text: &str) -> Option<Fault> {
    let odd = |at: usize, c: char| match c {
        '\t' | '\n' => false,
        '\r' => !text[at..].starts_with("\r\n"),
        '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}' => true,
        _ => c.is_control(),
    };
    // Nearly all of a text is plain, and passed over byte by byte.
    let start = text.bytes().position(|byte| !matches!(byte, b'\t' | b'\n' | b' '..=b'~'))?;
    let (at, c) = text[start..].char_indices().map(|(at, c)| (start + at, c)).find(|&(at, c)| odd(at, c))?;
    let help = match c {
        '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => "lines end with LF or CRLF",
        _ => "in a text in double quotes it can be written as an escape",
    };
    Some((at, format!("the character U+{:04X} has no place in a spec file", u32::from(c)), help))
}

fn tab_in_indentation(text: &str) -> Option<Fault> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let spaces = line.len() - line.trim_start_matches(' ').len();
        if line[spaces..].starts_with('\t') && !line.trim().is_empty() {
            return Some((start + spaces, "a tab in the indentation".to_owned(), "YAML is indented with spaces"));
        }
        start += line.len();
    }
    None
}

//! Takes known secrets out of text that came from a server.
//!
//! Servers echo what they were sent: a wrong key comes back in the message that says so, plain, percent-encoded, JSON-escaped, or with its middle
//! masked. Everything an error keeps of an answer passes through here.

use std::fmt::Write as _;

use bytes::Bytes;
use percent_encoding::utf8_percent_encode;

use crate::request::url::{FORM, SEGMENT};
use crate::{Json, Secret};

/// What stands in a secret's place.
pub(crate) const REMOVED: &str = "[redacted]";

/// A shorter secret would match inside ordinary words, and removing it would garble the text without hiding anything.
const SHORTEST: usize = 4;

/// How many characters of a secret must stand around a mask for it to be that secret.
const MASK_EDGE: usize = 4;

/// What masks are made of.
const MASKS: &[char] = &['*', '•', '●', '.', '…', 'x', 'X', '#'];

/// The most bytes that one byte of a secret is written in: `\\u0001`, which is escaped twice.
const WIDEST: usize = 7;

/// Knows secrets and removes them.
#[derive(Clone, Default)]
pub(crate) struct Scrub(Vec<Secret>);

impl Scrub {
    pub(crate) fn new(secrets: impl IntoIterator<Item = Secret>) -> Self {
        Self(secrets.into_iter().filter(|secret| secret.expose().len() >= SHORTEST).collect())
    }

    pub(crate) fn text(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, secret| {
            let secret = secret.expose();
            let plain = spellings(secret).iter().fold(text, |text, spelling| text.replace(spelling.as_str(), REMOVED));
            unmask(&plain, secret)
        })
    }

    pub(crate) fn json(&self, json: Json) -> Json {
        match json {
            Json::String(text) => Json::String(self.text(&text)),
            Json::Array(items) => items.into_iter().map(|item| self.json(item)).collect(),
            Json::Object(members) => members.into_iter().map(|(key, value)| (self.text(&key), self.json(value))).collect(),
            other => other,
        }
    }

    /// How long a secret may be as it is written: as much of a text that was cut off may be the start of one.
    pub(crate) fn longest(&self) -> usize {
        self.0.iter().map(|secret| secret.expose().len() * WIDEST).max().unwrap_or(0)
    }

    /// Bytes without a secret are kept as they are, even where they are not text.
    pub(crate) fn bytes(&self, bytes: Bytes) -> Bytes {
        let text = String::from_utf8_lossy(&bytes);
        let clean = self.text(&text);
        if clean == text { bytes } else { Bytes::from(clean) }
    }
}

/// The ways in which a secret may be written, the longest first so that no part of one is left over.
fn spellings(secret: &str) -> Vec<String> {
    let once = escaped(secret);
    // A message in JSON may quote a body that is JSON itself.
    let twice = once.iter().flat_map(|text| escaped(text));
    let query = utf8_percent_encode(secret, FORM).to_string();
    let form = query.replace("%20", "+");
    let mut all = vec![secret.to_owned(), utf8_percent_encode(secret, SEGMENT).to_string(), query, form];
    all.extend(twice);
    all.extend(once);
    all.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    all.dedup();
    all
}

/// The ways in which JSON writers escape a text.
fn escaped(text: &str) -> [String; 4] {
    let quoted = Json::from(text).to_string();
    let json = quoted.get(1..quoted.len() - 1).unwrap_or_default().to_owned();
    let with_slashes = json.replace('/', "\\/");
    [ascii(&json), ascii(&with_slashes), json, with_slashes]
}

/// As JSON writers do that leave only ASCII.
fn ascii(json: &str) -> String {
    json.encode_utf16().fold(String::new(), |mut text, unit| {
        // Writing to a string does not fail.
        let _ = match u8::try_from(unit) {
            Ok(byte) if byte.is_ascii() => text.write_char(char::from(byte)),
            _ => write!(text, "\\u{unit:04x}"),
        };
        text
    })
}

/// Removes the secret where only its ends are left around a mask.
fn unmask(text: &str, secret: &str) -> String {
    let mut done = String::new();
    let mut rest = text;
    while let Some((before, after)) = masked(rest) {
        let head = longest(secret, |edge| secret.get(..edge).is_some_and(|head| before.ends_with(head)));
        let tail = longest(secret, |edge| secret.get(secret.len() - edge..).is_some_and(|tail| after.starts_with(tail)));
        if head + tail >= MASK_EDGE {
            done.push_str(&before[..before.len() - head]);
            done.push_str(REMOVED);
            rest = &after[tail..];
        } else {
            done.push_str(&rest[..rest.len() - after.len()]);
            rest = after;
        }
    }
    done + rest
}

/// What stands before and behind the first mask: the same sign several times, or an ellipsis.
fn masked(text: &str) -> Option<(&str, &str)> {
    text.match_indices(MASKS).find_map(|(start, sign)| {
        let after = text[start..].trim_start_matches(sign);
        let is_mask = sign == "…" || text.len() - start - after.len() > sign.len();
        is_mask.then(|| (&text[..start], after))
    })
}

fn longest(secret: &str, fits: impl Fn(usize) -> bool) -> usize {
    (1..secret.len()).rev().find(|&edge| fits(edge)).unwrap_or(0)
}

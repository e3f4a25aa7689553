//! The URL of a request.
//!
//! Identifiers come from users of users, so a value in a path goes through one function that refuses whatever could be read as another path, here or
//! behind a lenient gateway. The finished URL is compared with what it should be before anything is sent.

use std::borrow::Cow;

use http::Uri;
use http::uri::PathAndQuery;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::Name;
use crate::{Error, ErrorKind};

/// Everything but the unreserved characters.
pub(crate) const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Everything but what stays as it is in a form; a space becomes `%20`, which strict and lenient servers read alike.
pub(crate) const FORM: &AsciiSet = &NON_ALPHANUMERIC.remove(b'*').remove(b'-').remove(b'.').remove(b'_');

/// Room for a usual path and its query.
const USUAL: usize = 128;

/// The longest value in a path, in bytes.
const LONGEST_SEGMENT: usize = 1024;

/// The longest URL; servers commonly refuse longer ones.
const LONGEST_URL: usize = 16 * 1024;

/// Adds one value as one segment of a path. It is looked at as it is and as it would be read by gateways that decode it again and again.
fn segment(path: &mut String, value: &str) -> Result<(), &'static str> {
    if value.is_empty() {
        return Err("must not be empty, because it is part of the path");
    }
    if value.len() > LONGEST_SEGMENT {
        return Err("must not be longer than 1024 bytes, because it is part of the path");
    }
    let mut read = Cow::Borrowed(value);
    loop {
        if read.chars().any(char::is_control) {
            return Err("must not hold control characters, because it is part of the path");
        }
        if read.split(['/', '\\']).any(|part| part == "." || part == "..") {
            return Err("must not be or hold `.` or `..` as a part of the path");
        }
        let decoded = percent_decode_str(&read).decode_utf8_lossy();
        if decoded == read {
            break;
        }
        read = Cow::Owned(decoded.into_owned());
    }
    path.extend(utf8_percent_encode(value, SEGMENT));
    Ok(())
}

/// The whole URL: the base, the template's path with its values, and the query.
pub(crate) fn assemble(
    base: &Uri,
    template: &str,
    values: &[(Name, String)],
    query: &[(Name, String)],
    extra: &[(String, String)],
) -> Result<Uri, Error> {
    let mut target = String::with_capacity(USUAL);
    target.push_str(base.path().trim_end_matches('/'));
    fill(&mut target, template, values)?;
    let path = target.len();
    encode(&mut target, query, extra)?;
    if length_before_path(base) + target.len() > LONGEST_URL {
        return Err(Error::new(ErrorKind::Input, "the inputs make a URL of more than 16 KiB"));
    }
    let mut parts = base.clone().into_parts();
    parts.path_and_query = PathAndQuery::try_from(target.as_str()).ok();
    let url = Uri::from_parts(parts).ok().filter(|url| {
        let same_server = url.scheme() == base.scheme() && url.authority() == base.authority();
        same_server && is_plain(url.path()) && url.path() == &target[..path] && url.query() == target.get(path + 1..)
    });
    url.ok_or_else(|| Error::new(ErrorKind::Input, "the inputs would change the URL"))
}

fn length_before_path(base: &Uri) -> usize {
    base.scheme_str().map_or(0, str::len) + "://".len() + base.authority().map_or(0, |authority| authority.as_str().len())
}

/// Whether all programs read a path as it is written: each character may stand in a path, and no segment is `.` or `..`, encoded or not.
pub(super) fn is_plain(path: &str) -> bool {
    let may_stand = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%!$&'()*+,;=:@".contains(&byte);
    let is_dots = |segment: &str| matches!(&*percent_decode_str(segment).decode_utf8_lossy(), "." | "..");
    path.split('/').all(|segment| segment.bytes().all(may_stand) && !is_dots(segment))
}

/// Puts the values into the template's braces; nameless braces take nameless values in order.
fn fill(path: &mut String, template: &str, values: &[(Name, String)]) -> Result<(), Error> {
    let mut left: Vec<&(Name, String)> = values.iter().collect();
    let mut rest = template;
    while let Some((literal, tail)) = rest.split_once('{') {
        let (name, tail) = tail.split_once('}').ok_or_else(|| Error::input_refused("path", "has a `{` without its `}`"))?;
        let Some(at) = left.iter().position(|(known, _)| known == name) else {
            return Err(Error::input_refused(input_name(name), "is part of the path and has no value"));
        };
        let (_, value) = left.remove(at);
        path.push_str(literal);
        segment(path, value).map_err(|reason| Error::input_refused(input_name(name), reason))?;
        rest = tail;
    }
    path.push_str(rest);
    match left.first() {
        Some((name, _)) => Err(Error::input_refused(input_name(name), "has no place in the path")),
        None => Ok(()),
    }
}

fn input_name(name: &str) -> String {
    if name.is_empty() { "path".to_owned() } else { name.to_owned() }
}

/// Whether a path of the user's own is a plain one: segments of unreserved characters and braces.
pub(crate) fn check_template(path: &str) -> Result<(), &'static str> {
    let Some(segments) = path.strip_prefix('/') else { return Err("must start with `/`") };
    let plain = |segment: &str| {
        let literal = segment.replace("{}", "");
        !segment.is_empty()
            && segment != "."
            && segment != ".."
            && literal.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte))
    };
    if segments.split('/').all(plain) {
        Ok(())
    } else {
        Err("must be segments of letters, digits and `-._~`; write `{}` for a value and give it by `path`")
    }
}

/// Adds the query, form-encoded; nothing where there are no parameters.
fn encode(url: &mut String, known: &[(Name, String)], extra: &[(String, String)]) -> Result<(), Error> {
    for (key, _) in extra {
        if key.is_empty() {
            return Err(Error::input_refused("extra_query", "needs a name"));
        }
        let plain = key.trim_end_matches("[]");
        if known.iter().any(|(known, _)| known.trim_end_matches("[]") == plain) {
            return Err(Error::input_refused(key.clone(), "is an input of this call already"));
        }
    }
    let known = known.iter().map(|(key, value)| (key.as_ref(), value));
    let mut sign = "?";
    for (key, value) in known.chain(extra.iter().map(|(key, value)| (key.as_str(), value))) {
        url.push_str(std::mem::replace(&mut sign, "&"));
        url.extend(utf8_percent_encode(key, FORM));
        url.push('=');
        url.extend(utf8_percent_encode(value, FORM));
    }
    Ok(())
}

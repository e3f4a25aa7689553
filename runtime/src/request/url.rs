//! The URL of a request.
//!
//! Identifiers come from users of users, so a value in a path goes through one function that refuses whatever could be read as another path, here or
//! behind a lenient gateway. The finished URL is compared with what it should be before anything is sent.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use url::{Url, form_urlencoded};

use super::{Name, Parameter};
use crate::{Error, ErrorKind};

/// Everything but the unreserved characters.
pub(crate) const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The longest value in a path, in bytes.
const LONGEST_SEGMENT: usize = 1024;

/// The longest URL; servers commonly refuse longer ones.
const LONGEST_URL: usize = 16 * 1024;

/// One value as one segment of a path. It is looked at as it is and as it would be read by gateways that decode it again and again.
pub(crate) fn segment(value: &str) -> Result<String, &'static str> {
    if value.is_empty() {
        return Err("must not be empty, because it is part of the path");
    }
    if value.len() > LONGEST_SEGMENT {
        return Err("must not be longer than 1024 bytes, because it is part of the path");
    }
    let mut read = value.to_owned();
    loop {
        if read.chars().any(char::is_control) {
            return Err("must not hold control characters, because it is part of the path");
        }
        if read.split(['/', '\\']).any(|part| part == "." || part == "..") {
            return Err("must not be or hold `.` or `..` as a part of the path");
        }
        let decoded = percent_decode_str(&read).decode_utf8_lossy().into_owned();
        if decoded == read {
            break;
        }
        read = decoded;
    }
    Ok(utf8_percent_encode(value, SEGMENT).to_string())
}

/// The whole URL: the base, the template's path with its values, and the query.
pub(crate) fn assemble(base: &Url, template: &str, values: &[(Name, String)], query: &[Parameter], extra: &[(String, String)]) -> Result<Url, Error> {
    let path = base.path().trim_end_matches('/').to_owned() + &fill(template, values)?;
    let query = encode(query, extra)?;
    let mut url = base.clone();
    url.set_path(&path);
    url.set_query(query.as_deref());
    if url.path() != path || url.query() != query.as_deref() || url.origin() != base.origin() {
        return Err(Error::new(ErrorKind::Input, "the inputs would change the URL"));
    }
    if url.as_str().len() > LONGEST_URL {
        return Err(Error::new(ErrorKind::Input, "the inputs make a URL of more than 16 KiB"));
    }
    Ok(url)
}

/// Puts the values into the template's braces; nameless braces take nameless values in order.
fn fill(template: &str, values: &[(Name, String)]) -> Result<String, Error> {
    let mut left: Vec<&(Name, String)> = values.iter().collect();
    let mut path = String::new();
    let mut rest = template;
    while let Some((literal, tail)) = rest.split_once('{') {
        let (name, tail) = tail.split_once('}').ok_or_else(|| Error::input_refused("path", "has a `{` without its `}`"))?;
        let Some(at) = left.iter().position(|(known, _)| known == name) else {
            return Err(Error::input_refused(input_name(name), "is part of the path and has no value"));
        };
        let (_, value) = left.remove(at);
        path.push_str(literal);
        path.push_str(&segment(value).map_err(|reason| Error::input_refused(input_name(name), reason))?);
        rest = tail;
    }
    path.push_str(rest);
    match left.first() {
        Some((name, _)) => Err(Error::input_refused(input_name(name), "has no place in the path")),
        None => Ok(path),
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

/// The query, form-encoded but with `%20` for a space, which strict and lenient servers read alike; none at all where there are no parameters.
fn encode(known: &[Parameter], extra: &[(String, String)]) -> Result<Option<String>, Error> {
    let mut pairs: Vec<(&str, &str)> = Vec::new();
    for Parameter { key, values } in known {
        pairs.extend(values.iter().map(|value| (key.as_ref(), value.as_str())));
    }
    for (key, value) in extra {
        if key.is_empty() {
            return Err(Error::input_refused("extra_query", "needs a name"));
        }
        let plain = key.trim_end_matches("[]");
        if known.iter().any(|parameter| parameter.key.trim_end_matches("[]") == plain) {
            return Err(Error::input_refused(key.clone(), "is an input of this call already"));
        }
        pairs.push((key, value));
    }
    let written: Vec<String> = pairs.into_iter().map(|(key, value)| format!("{}={}", form(key), form(value))).collect();
    Ok((!written.is_empty()).then(|| written.join("&")))
}

fn form(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}

//! Base URLs: made from a family's template, or given by the user in its place.
//!
//! No value can change the host: variables are single DNS labels, and the finished URL is compared with what was expected. Plain HTTP is allowed to
//! this machine only, so that no key crosses a network in the open. What two programs may read as two places is refused.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use http::Uri;
use http::uri::Authority;

use super::url::is_plain;
use crate::{Error, ErrorKind, Family};

/// The longest label that a DNS name may have.
const LONGEST_LABEL: usize = 63;

const NO_URL: &str = "must be a whole URL, such as `https://proxy.example/v1`";

/// Whether a value may stand in the template of a base URL.
pub(crate) fn check_variable(value: &str) -> Result<(), &'static str> {
    if value.is_empty() || value.len() > LONGEST_LABEL {
        return Err("must have 1 to 63 characters");
    }
    if !value.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        return Err("may only have the letters A to Z, digits and `-`, because it becomes part of the host name");
    }
    Ok(())
}

/// Fills the family's template and checks that the URL is exactly what it says.
pub(crate) fn from_template(family: &Family, variables: &[(&'static str, String)]) -> Result<Uri, Error> {
    let mut text = family.base.to_owned();
    for (name, value) in variables {
        check_variable(value).map_err(|reason| config(name, reason))?;
        text = text.replace(&format!("{{{name}}}"), value);
    }
    if text.contains(['{', '}']) {
        return Err(config("base_url", format!("this client does not know all of `{}`", family.base)));
    }
    let url = from_user(&text).map_err(|_| config("base_url", format!("`{}` does not make a URL", family.base)))?;
    let (host, path) = text.strip_prefix("https://").map(|rest| rest.split_once('/').unwrap_or((rest, ""))).unwrap_or_default();
    if url.port().is_some() || url.to_string() != format!("https://{}/{path}", host.to_ascii_lowercase()) {
        return Err(config("base_url", format!("`{}` does not make the expected URL", family.base)));
    }
    Ok(url)
}

/// Reads a base URL that the user gives: HTTPS, or HTTP to this machine.
pub(crate) fn from_user(text: &str) -> Result<Uri, &'static str> {
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err("must be a URL of visible ASCII characters");
    }
    let mut parts = Uri::try_from(text).map_err(|_| NO_URL)?.into_parts();
    let (Some(scheme), Some(given), Some(path)) = (&parts.scheme, &parts.authority, &parts.path_and_query) else { return Err(NO_URL) };
    let usual_port = match scheme.as_str() {
        "https" => 443,
        "http" if is_loopback(given.host()) => 80,
        "http" => return Err("must be https; plain http is for loopback addresses only"),
        _ => return Err("must be https"),
    };
    // `Uri` leaves out a fragment without a word.
    if given.as_str().contains('@') || text.contains(['?', '#']) {
        return Err("may not hold a user, a password, a query or a fragment");
    }
    if !is_plain(path.path()) {
        return Err("may not hold `.` or `..` as a part of the path, or characters there that a path cannot have");
    }
    parts.authority = Some(authority(given, usual_port).ok_or(NO_URL)?);
    Uri::from_parts(parts).map_err(|_| NO_URL)
}

/// A host and its port as they are sent: without the port that is meant anyway.
fn authority(given: &Authority, usual_port: u16) -> Option<Authority> {
    let host = host(given.host().to_ascii_lowercase())?;
    let port = match given.as_str().strip_prefix(given.host())? {
        "" => usual_port,
        // Parsing a number takes a sign, too.
        port => port.strip_prefix(':').filter(|port| !port.starts_with('+'))?.parse().ok()?,
    };
    if port == usual_port { host.parse().ok() } else { format!("{host}:{port}").parse().ok() }
}

/// A host as it is sent, if all programs take it for the same one: an IPv6 address in brackets, an IPv4 address of four decimal numbers, or a name. To some
/// of them a name that ends in a number is an address, too: `2130706433`, `127.1` and `0x7f.0.0.1` are this machine.
fn host(lower: String) -> Option<String> {
    if let Some(address) = lower.strip_prefix('[') {
        return Some(format!("[{}]", address.strip_suffix(']')?.parse::<Ipv6Addr>().ok()?));
    }
    let name = lower.strip_suffix('.').unwrap_or(&lower);
    let is_label = |label: &str| !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    let last = name.rsplit('.').next().unwrap_or_default();
    let ends_in_number = match last.strip_prefix("0x") {
        Some(digits) => digits.bytes().all(|byte| byte.is_ascii_hexdigit()),
        None => last.bytes().all(|byte| byte.is_ascii_digit()),
    };
    (name.split('.').all(is_label) && (!ends_in_number || lower.parse::<Ipv4Addr>().is_ok())).then_some(lower)
}

/// Whether requests to this host stay on this machine.
fn is_loopback(host: &str) -> bool {
    let address = host.trim_matches(['[', ']']).parse::<IpAddr>();
    host.eq_ignore_ascii_case("localhost") || address.is_ok_and(|address| address.is_loopback())
}

fn config(name: &str, reason: impl Into<String>) -> Error {
    Error::new(ErrorKind::Config, reason).with_input(name.to_owned())
}

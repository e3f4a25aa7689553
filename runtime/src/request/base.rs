//! Base URLs: made from a family's template, or given by the user in its place.
//!
//! No value can change the host: variables are single DNS labels, and the finished URL is compared with what was expected. Plain HTTP is allowed to
//! this machine only, so that no key crosses a network in the open.

use http::Uri;
use url::{Host, Url};

use crate::{Error, ErrorKind, Family};

/// The longest label that a DNS name may have.
const LONGEST_LABEL: usize = 63;

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
pub(crate) fn from_template(family: &Family, variables: &[(&'static str, String)]) -> Result<Url, Error> {
    let mut text = family.base.to_owned();
    for (name, value) in variables {
        check_variable(value).map_err(|reason| config(name, reason))?;
        text = text.replace(&format!("{{{name}}}"), value);
    }
    if text.contains(['{', '}']) {
        return Err(config("base_url", format!("this client does not know all of `{}`", family.base)));
    }
    let url = Url::parse(&text).map_err(|_| config("base_url", format!("`{}` does not make a URL", family.base)))?;
    let (host, path) = text.strip_prefix("https://").map(|rest| rest.split_once('/').unwrap_or((rest, ""))).unwrap_or_default();
    let as_expected = is_plain(&url) && url.scheme() == "https" && url.port().is_none() && url.path().strip_prefix('/') == Some(path);
    if !as_expected || url.host_str() != Some(&host.to_ascii_lowercase()) {
        return Err(config("base_url", format!("`{}` does not make the expected URL", family.base)));
    }
    Ok(url)
}

/// Reads a base URL that the user gives: HTTPS, or HTTP to this machine.
pub(crate) fn from_user(text: &str) -> Result<Url, &'static str> {
    if !text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err("must be a URL of visible ASCII characters");
    }
    let url = Url::parse(text).ok().filter(|url| Uri::try_from(url.as_str()).is_ok());
    let url = url.ok_or("must be a whole URL, such as `https://proxy.example/v1`")?;
    match url.scheme() {
        "https" => {}
        "http" if is_loopback(&url) => {}
        "http" => return Err("must be https; plain http is for loopback addresses only"),
        _ => return Err("must be https"),
    }
    if !is_plain(&url) {
        return Err("may not hold a user, a password, a query or a fragment");
    }
    Ok(url)
}

/// Whether requests to this URL stay on this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        Some(Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

fn is_plain(url: &Url) -> bool {
    url.has_host() && url.username().is_empty() && url.password().is_none() && url.query().is_none() && url.fragment().is_none()
}

fn config(name: &str, reason: impl Into<String>) -> Error {
    Error::new(ErrorKind::Config, reason).with_input(name.to_owned())
}

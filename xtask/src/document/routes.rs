//! Which endpoint an operation of a document is: by method, base URL and path, with variables unnamed. A document may put a part of the base
//! URL into its paths, or fill in variables of the host; where its servers are none of the spec's, paths alone decide.

use std::collections::BTreeMap;

use codegen::api::{Api, Endpoint, shape};

use super::Operation;

/// The endpoints by route.
pub(crate) struct Routes<'a> {
    api: &'a Api,
    /// By family, method and shape of the path.
    endpoints: BTreeMap<(usize, &'a str, String), &'a Endpoint>,
}

/// Where an operation belongs.
pub(crate) struct Route<'a> {
    /// Index into [`Api::families`].
    pub(crate) family: usize,
    /// What follows the family's base URL.
    pub(crate) path: String,
    /// The endpoint, where the spec has it.
    pub(crate) endpoint: Option<&'a Endpoint>,
    /// Whether the document's servers are base URLs of the spec.
    pub(crate) is_served: bool,
}

/// How much of a URL is compared with a base URL.
#[derive(Clone, Copy)]
enum Part {
    All,
    WithoutHost,
    PathAlone,
}

impl<'a> Routes<'a> {
    /// All endpoints of the spec.
    pub(crate) fn new(api: &'a Api) -> Self {
        let endpoints = api.endpoints();
        let route = |endpoint: &'a Endpoint| ((endpoint.family, endpoint.method.as_str(), shape(&endpoint.path)), endpoint);
        Self { api, endpoints: endpoints.map(route).collect() }
    }

    /// Where an operation belongs. Servers that no family has say nothing; without a family there is no place.
    pub(crate) fn find(&self, operation: &Operation<'_>) -> Option<Route<'a>> {
        [Part::All, Part::WithoutHost, Part::PathAlone].into_iter().find_map(|part| self.within(operation, part))
    }

    /// The route that has an endpoint, else the one with the longest base URL.
    fn within(&self, operation: &Operation<'_>, part: Part) -> Option<Route<'a>> {
        let mut best: Option<(usize, Route<'a>)> = None;
        for (family, declared) in self.api.families.iter().enumerate() {
            for path in urls(operation, part).iter().filter_map(|url| rest(&declared.base, url, part)) {
                let endpoint = self.endpoints.get(&(family, operation.method.as_str(), shape(&path))).copied();
                let length = declared.base.len();
                let route = Route { family, path, endpoint, is_served: matches!(part, Part::All) };
                if endpoint.is_some() {
                    return Some(route);
                }
                if best.as_ref().is_none_or(|(longest, _)| length > *longest) {
                    best = Some((length, route));
                }
            }
        }
        best.map(|(_, route)| route)
    }
}

/// The full URLs of an operation; a document without servers leaves its paths.
fn urls(operation: &Operation<'_>, part: Part) -> Vec<String> {
    match part {
        Part::PathAlone => vec![operation.sent_path().to_owned()],
        _ => operation.servers.iter().map(|server| format!("{}{}", server.trim_end_matches('/'), operation.sent_path())).collect(),
    }
}

/// What of a URL follows a base URL.
fn rest(base: &str, url: &str, part: Part) -> Option<String> {
    let (base, url) = match part {
        Part::All => (without_scheme(base)?, without_scheme(url)?),
        Part::WithoutHost => (path_of(base), path_of(url)),
        Part::PathAlone => ("", url),
    };
    let mut left = url.split('/');
    for segment in base.split('/') {
        if !fits(segment, left.next()?) {
            return None;
        }
    }
    Some([""].into_iter().chain(left).collect::<Vec<_>>().join("/"))
}

fn without_scheme(url: &str) -> Option<&str> {
    url.split_once("//").map(|(_, rest)| rest.trim_end_matches('/'))
}

/// A URL from the first slash after its host, without that slash's segment being empty.
fn path_of(url: &str) -> &str {
    match without_scheme(url) {
        Some(rest) => rest.find('/').map_or("", |slash| &rest[slash..]),
        None => url,
    }
}

/// Whether a segment of a URL is one that a template makes: a variable stands for anything without a dot, a variable of the document too.
fn fits(template: &str, text: &str) -> bool {
    let Some((before, rest)) = template.split_once('{') else { return template.eq_ignore_ascii_case(text) };
    let Some((_, after)) = rest.split_once('}') else { return false };
    let Some(value) = text.get(..before.len()).filter(|start| start.eq_ignore_ascii_case(before)).map(|_| &text[before.len()..]) else {
        return false;
    };
    let most = value.find('.').unwrap_or(value.len());
    (1..=most).filter(|end| value.is_char_boundary(*end)).any(|end| fits(after, &value[end..]))
}

#[cfg(test)]
mod tests {
    use super::{Part, rest};

    #[test]
    fn what_follows_a_base_url() {
        let base = "https://{town}.tea-{region}.example.com/v3";
        for (url, part, expected) in [
            ("https://{town}.tea-{region}.example.com/v3/cups/{id}", Part::All, Some("/cups/{id}")),
            ("https://york.tea-eu.example.com/v3/cups", Part::All, Some("/cups")),
            ("https://york.coffee-eu.example.com/v3/cups", Part::All, None),
            ("https://.tea-eu.example.com/v3/cups", Part::All, None),
            ("https://york.tea-eu.example.com/v4/cups", Part::All, None),
            ("https://york.tea-eu.example.com", Part::All, None),
            ("http://localhost:8080/v3/cups", Part::WithoutHost, Some("/cups")),
            ("/v3/cups", Part::WithoutHost, Some("/cups")),
            ("/cups", Part::WithoutHost, None),
            ("/cups", Part::PathAlone, Some("/cups")),
        ] {
            assert_eq!(rest(base, url, part).as_deref(), expected, "{url}");
        }
    }
}

//! Resource files with all their endpoints: those that they write themselves, and those of the pattern that they follow, with their own words put in.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::spot::Spot;
use super::types::Types;
use crate::name;
use crate::report::{FileId, Report};
use crate::spec::{Body, Endpoint, Field, Like, Ordered, Pattern, ResourceFile, Spec, TypeUse};

/// A resource file, and its endpoints.
#[derive(Debug)]
pub(super) struct Head<'s> {
    pub(super) file: FileId,
    pub(super) written: &'s ResourceFile,
    pub(super) root: Spot,
    /// What its calls are about, in the plural and in the singular.
    pub(super) many: String,
    pub(super) one: String,
    pub(super) endpoints: Vec<Written<'s>>,
}

/// An endpoint, and where it is written.
#[derive(Debug)]
pub(super) struct Written<'s> {
    pub(super) name: &'s str,
    pub(super) at: Spot,
    pub(super) endpoint: Cow<'s, Endpoint>,
}

impl<'s> Head<'s> {
    /// The endpoint of this name.
    pub(super) fn endpoint(&self, name: &str) -> Option<&Written<'s>> {
        self.endpoints.iter().find(|written| written.name == name)
    }

    /// Where the endpoint of this name is written.
    pub(super) fn spot(&self, name: &str) -> Spot {
        self.endpoint(name).map_or_else(|| self.root.down("endpoints").down(name), |written| written.at.clone())
    }
}

/// A pattern, and where it is written.
type Patterns<'s> = BTreeMap<&'s str, (&'s Pattern, Spot)>;

/// All resource files, in the order in which they are given.
pub(super) fn heads<'s>(spec: &'s Spec, types: &mut Types<'_>, report: &mut Report) -> Vec<Head<'s>> {
    let patterns = patterns(spec, report);
    let heads: Vec<_> = spec.resources.iter().map(|(file, resource)| head(*file, resource, &patterns, types, report)).collect();
    let followed = |name: &str| spec.resources.iter().any(|(_, resource)| resource.like.as_ref().is_some_and(|like| like.pattern == name));
    for (name, (_, at)) in patterns.iter().filter(|(name, _)| !followed(name)) {
        report.problem(at.key(), format!("the pattern `{name}` is not used")).help("use it or remove it");
    }
    heads
}

fn patterns<'s>(spec: &'s Spec, report: &mut Report) -> Patterns<'s> {
    let mut found: Patterns<'s> = BTreeMap::new();
    let files = spec.api.iter().map(|(file, api)| (*file, &api.patterns));
    for (file, patterns) in files.chain(spec.types.iter().map(|(file, types)| (*file, &types.patterns))) {
        for (name, pattern) in patterns {
            let at = Spot::of(file).down("patterns").down(name);
            match found.get(name.as_str()) {
                Some((_, first)) => {
                    report.problem(at.key(), format!("the pattern `{name}` is declared twice")).also(first.key(), "declared here first");
                }
                None => drop(found.insert(name, (pattern, at))),
            }
        }
    }
    found
}

fn head<'s>(file: FileId, resource: &'s ResourceFile, patterns: &Patterns<'s>, types: &mut Types<'_>, report: &mut Report) -> Head<'s> {
    let root = Spot::of(file);
    let last = resource.resource.rsplit('.').next().unwrap_or_default();
    let mut head = Head {
        file,
        written: resource,
        many: last.to_owned(),
        one: resource.one.clone().unwrap_or_else(|| name::singular(last)),
        endpoints: Vec::new(),
        root: root.clone(),
    };
    if let Some(like) = &resource.like {
        let at = root.down("like");
        match patterns.get(like.pattern.as_str()) {
            Some((pattern, written)) => {
                if let Some(one) = &pattern.one {
                    head.many = format!("{last}_{one}");
                    head.one.clone_from(&head.many);
                }
                if check(like, pattern, &at, types, report) {
                    head.endpoints.extend(follow(like, pattern, written));
                } else {
                    types.meant.extend(resource.types.keys().cloned());
                }
            }
            None => {
                report.unknown(at.down("pattern").value(), "pattern", &like.pattern, patterns.keys().copied());
                types.meant.extend(resource.types.keys().cloned());
            }
        }
    }
    own_endpoints(&mut head, report);
    head
}

/// Adds the endpoints that a resource writes itself.
fn own_endpoints(head: &mut Head<'_>, report: &mut Report) {
    let own = head.root.down("endpoints");
    for (name, endpoint) in &head.written.endpoints {
        let at = own.down(name);
        if let Some(first) = head.endpoint(name) {
            report
                .problem(at.key(), format!("the pattern has an endpoint `{name}` too"))
                .also(first.at.key(), "here")
                .help("leave the pattern's out with `only:`, or give this one another name");
            continue;
        }
        head.endpoints.push(Written { name, at, endpoint: Cow::Borrowed(endpoint) });
    }
}

/// Whether a resource gives what its pattern takes.
fn check(like: &Like, pattern: &Pattern, at: &Spot, types: &Types<'_>, report: &mut Report) -> bool {
    let with = at.down("with");
    let mut fits = true;
    for (word, value) in &like.with {
        let place = with.down(word);
        if !pattern.takes.contains_key(word) {
            report.unknown(place.key(), "word of the pattern", word, pattern.takes.keys().map(String::as_str));
        } else if is_type(word) && types.known().all(|known| known != value) {
            report.unknown(place.value(), "type", value, types.known());
        } else if !is_type(word) && !is_segment(value) {
            report.problem(place.value(), format!("`{value}` is no segment of a path")).expected("letters, digits, `-`, `.`, `_` and `~`");
        } else {
            continue;
        }
        fits = false;
    }
    for (word, says) in pattern.takes.iter().filter(|(word, _)| !like.with.contains_key(*word)) {
        report.problem(with.key(), format!("the pattern `{}` takes `{word}`", like.pattern)).help(format!("`{word}` is: {says}"));
        fits = false;
    }
    for (index, name) in like.only.iter().flatten().enumerate().filter(|(_, name)| !pattern.endpoints.contains_key(*name)) {
        report.unknown(at.down("only").down(index).value(), "endpoint of the pattern", name, pattern.endpoints.keys().map(String::as_str));
        fits = false;
    }
    fits
}

/// The pattern's endpoints with the resource's words put in.
fn follow<'s>(like: &'s Like, pattern: &'s Pattern, written: &Spot) -> Vec<Written<'s>> {
    let root = written.down("endpoints");
    let wanted = |name: &String| like.only.as_ref().is_none_or(|only| only.contains(name));
    let endpoints = pattern.endpoints.iter().filter(|(name, _)| wanted(name));
    endpoints.map(|(name, endpoint)| Written { name, at: root.down(name), endpoint: Cow::Owned(put_in(endpoint, &like.with)) }).collect()
}

/// An endpoint of a pattern with types and segments put in.
fn put_in(endpoint: &Endpoint, with: &Ordered<String>) -> Endpoint {
    let mut endpoint = endpoint.clone();
    for (word, segment) in with.iter().filter(|(word, _)| !is_type(word)) {
        endpoint.call = endpoint.call.replace(&format!("{{{word}}}"), segment);
    }
    for fields in [&mut endpoint.path, &mut endpoint.query, &mut endpoint.headers] {
        fields.values_mut().for_each(|field| put_in_field(field, with));
    }
    match &mut endpoint.body {
        Some(Body::Fields(fields)) => fields.values_mut().for_each(|field| put_in_field(field, with)),
        Some(Body::Whole(ty)) => put_in_type(ty, with),
        None => {}
    }
    for ty in endpoint.returns.iter_mut().chain(&mut endpoint.returns_maybe) {
        put_in_type(ty, with);
    }
    endpoint
}

fn put_in_field(field: &mut Field, with: &Ordered<String>) {
    match field {
        Field::Type(ty) => put_in_type(ty, with),
        Field::Detail(detail) => {
            if let Some(ty) = &mut detail.type_use {
                put_in_type(ty, with);
            }
            detail.fields.iter_mut().flat_map(Ordered::values_mut).for_each(|field| put_in_field(field, with));
        }
    }
}

fn put_in_type(ty: &mut TypeUse, with: &Ordered<String>) {
    match ty {
        TypeUse::Name(name) => {
            if let Some(own) = with.get(name).filter(|_| is_type(name)) {
                name.clone_from(own);
            }
        }
        TypeUse::List(inner) | TypeUse::Map(inner) => put_in_type(inner, with),
    }
}

/// Whether a word of a pattern stands for a type: then it is in Pascal case.
fn is_type(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_uppercase())
}

fn is_segment(text: &str) -> bool {
    !text.is_empty() && text != "." && text != ".." && text.chars().all(|c| c.is_ascii_alphanumeric() || "-._~".contains(c))
}

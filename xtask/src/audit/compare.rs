//! One endpoint and the operation of a document that it describes: what differs between the two.
//!
//! The document counts for what it says. Where it says nothing (a body that is any object, a text without listed values) the spec may know
//! more. The names of path variables are the spec's own business; answers and credentials are not compared, as the documents say little that
//! is true of them.

use codegen::api::{self, Api, Content, Endpoint, Input, Type};

use super::body;
use super::finding::{Change, Difference};
use crate::document::{Document, Operation, Parameter, Place};
use crate::model;

/// All differences between an endpoint and an operation.
pub(super) fn differences(api: &Api, endpoint: &Endpoint, document: &Document, operation: &Operation<'_>) -> Vec<Difference> {
    let mut out = Vec::new();
    out.extend(policy(api, endpoint, operation));
    for place in [Place::Path, Place::Query, Place::Header, Place::Cookie] {
        parameters(api, endpoint, document, operation, place, &mut out);
    }
    out.extend(content(endpoint, operation));
    body::compare(api, endpoint, operation, &mut out);
    if operation.deprecated != endpoint.deprecated.is_some() {
        let says = if operation.deprecated { "deprecated in the document alone" } else { "deprecated in the spec alone" };
        out.push(Difference::new("deprecated", Change::Different, says));
    }
    out
}

fn policy(api: &Api, endpoint: &Endpoint, operation: &Operation<'_>) -> Option<Difference> {
    let acting = api.acting.as_ref()?.name.wire();
    let policy = operation.policy(api)?;
    let says = || format!("`{acting}` is {} in the document, {} in the spec", policy.word(), endpoint.policy.word());
    (policy != endpoint.policy).then(|| Difference::new("policy", Change::Different, &says()))
}

fn parameters(api: &Api, endpoint: &Endpoint, document: &Document, operation: &Operation<'_>, place: Place, out: &mut Vec<Difference>) {
    let word = place.word();
    let written: Vec<&Parameter<'_>> =
        operation.parameters.iter().filter(|parameter| parameter.place == place && !parameter.is_access(api, document)).collect();
    let declared: Vec<&Input> = endpoint.inputs.iter().filter(|input| place_of(input.place) == Some(place)).collect();
    for parameter in &written {
        match declared.iter().find(|input| is_called(place, parameter.name, input)) {
            Some(input) => both(api, parameter, input, out),
            // Other names of path variables make no other route.
            None if place == Place::Path => {}
            None => out.push(Difference::one_sided(word, parameter.name, Change::Missing, parameter.required)),
        }
    }
    if place != Place::Path {
        for input in declared.iter().filter(|input| !written.iter().any(|parameter| is_called(place, parameter.name, input))) {
            out.push(Difference::one_sided(word, input.name.wire(), Change::Extra, input.required));
        }
    }
}

/// A parameter that both have.
fn both(api: &Api, parameter: &Parameter<'_>, input: &Input, out: &mut Vec<Difference>) {
    let (word, name) = (parameter.place.word(), input.name.wire());
    out.extend(Difference::of_required(word, name, parameter.required, input.required));
    let listed = model::listed(api, &[&input.ty]);
    out.extend(Difference::of_values(word, name, &parameter.schema.element().values(), listed.as_deref()));
}

/// Whether a name of the document is that of an input; a list in brackets may have them in its name.
fn is_called(place: Place, name: &str, input: &Input) -> bool {
    let wire = input.name.wire();
    match place {
        Place::Header => name.eq_ignore_ascii_case(wire),
        _ => name == wire || matches!(input.ty, Type::List(_)) && name.strip_suffix("[]") == Some(wire),
    }
}

fn place_of(place: api::Place) -> Option<Place> {
    match place {
        api::Place::Path => Some(Place::Path),
        api::Place::Query => Some(Place::Query),
        api::Place::Header => Some(Place::Header),
        api::Place::Body => None,
    }
}

/// The form of the body, where both have one and the document does not have it in the spec's form, or where only the spec has one.
fn content(endpoint: &Endpoint, operation: &Operation<'_>) -> Option<Difference> {
    let says = match &operation.body {
        None if endpoint.whole_body.is_some() => "the body is in the spec alone".to_owned(),
        Some(forms) if body::is_sent(endpoint) && !forms.is_empty() && !forms.iter().any(|form| body::is_form(form, endpoint.content)) => {
            let takes: Vec<&str> = forms.iter().map(|form| form.name).collect();
            let sends = if endpoint.content == Content::Json { "JSON" } else { "multipart" };
            format!("the body is `{}` in the document, {sends} in the spec", takes.join("`, `"))
        }
        _ => return None,
    };
    Some(Difference::new("content", Change::Different, &says))
}

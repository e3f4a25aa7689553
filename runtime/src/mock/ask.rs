//! A request, read by the description: which endpoint it asks, as whom, with which key, for what. What the API would refuse is refused here.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::{HeaderMap, Request};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use super::rules::Refusal;
use super::state::Known;
use crate::description::{Description, Encoding, Endpoint, Field, Input, Place, Policy, Type};

/// A request that was understood.
pub(super) struct Asked<'d> {
    pub(super) endpoint: &'d Endpoint,
    /// The variables of the path.
    pub(super) path: Map<String, Value>,
    pub(super) query: BTreeMap<String, Vec<String>>,
    pub(super) body: Value,
    /// The acting user.
    pub(super) user: Option<String>,
}

/// Why a request is refused.
#[derive(Debug, Clone)]
pub(super) struct Refused {
    pub(super) status: u16,
    pub(super) code: String,
    pub(super) message: String,
    /// The endpoint's family, whose errors it looks like.
    pub(super) family: usize,
}

impl Refused {
    /// In the words of `mock.yaml`, or with this status and no code.
    pub(super) fn new(refusal: Option<&Refusal>, status: u16, family: usize, message: impl Into<String>) -> Self {
        let (status, code) = refusal.map_or((status, ""), |refusal| (refusal.status, &refusal.code));
        Self { status, code: code.to_owned(), message: message.into(), family }
    }
}

/// A key that is known.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    /// Of a scheme without scopes.
    Plain,
    Scoped(String),
}

/// The key of a scheme, given its headers' values; none if it is unknown.
pub(super) type Keys<'a> = &'a dyn Fn(usize, &[String]) -> Option<Key>;

/// Reads a request.
pub(super) fn read<'d>(known: &'d Known, keys: Keys<'_>, request: &Request<Bytes>) -> Result<Asked<'d>, Refused> {
    let refuses = &known.rules.refuses;
    let (endpoint, path) = route(known, request)
        .ok_or_else(|| Refused::new(refuses.route.as_ref(), 404, 0, format!("there is no {} {}", request.method(), request.uri().path())))?;
    key(known, endpoint, keys, request.headers())?;
    let user = user(known, endpoint, request.headers())?;
    let reader = Reader { api: &known.api, endpoint };
    let read = || {
        let path = reader.path(&path)?;
        reader.headers(request.headers())?;
        let query = reader.query(request.uri().query().unwrap_or_default())?;
        let body = reader.body(request)?;
        Ok(Asked { endpoint, path, query, body, user })
    };
    read().map_err(|message: String| Refused::new(refuses.input.as_ref(), 400, endpoint.family, format!("{}: {message}", endpoint.id)))
}

/// The endpoint with the request's method and path, and the values of the path's variables. Of several, the one whose credentials are there.
fn route<'d>(known: &'d Known, request: &Request<Bytes>) -> Option<(&'d Endpoint, Vec<(&'d str, String)>)> {
    let fits = |endpoint: &'d Endpoint| {
        let (mut template, mut asked) = (endpoint.path.split('/'), request.uri().path().split('/'));
        let mut values = Vec::new();
        loop {
            match (template.next(), asked.next()) {
                (None, None) => return Some((endpoint, values)),
                (Some(part), Some(text)) => match part.strip_prefix('{').and_then(|part| part.strip_suffix('}')) {
                    Some(name) => values.push((name, percent_decode_str(text).decode_utf8().ok()?.into_owned())),
                    None if part == text => {}
                    None => return None,
                },
                _ => return None,
            }
        }
    };
    let has_key = |endpoint: &Endpoint| known.api.schemes[endpoint.scheme].headers.iter().all(|name| request.headers().contains_key(name));
    let mut found: Vec<_> = known.api.endpoints.iter().filter(|endpoint| endpoint.method == request.method().as_str()).filter_map(fits).collect();
    // A literal segment is nearer than a variable.
    found.sort_by_key(|(endpoint, values)| (values.len(), !has_key(endpoint)));
    found.into_iter().next()
}

/// The key has to be known, and its scope to cover the endpoint.
fn key(known: &Known, endpoint: &Endpoint, keys: Keys<'_>, headers: &HeaderMap) -> Result<(), Refused> {
    let (scheme, refuses) = (&known.api.schemes[endpoint.scheme], &known.rules.refuses);
    let values: Option<Vec<String>> = scheme.headers.iter().map(|name| Some(text(headers, name)?.to_owned())).collect();
    let unknown = |says| Refused::new(refuses.key.get(&scheme.id), 401, endpoint.family, format!("{}: {says}", endpoint.id));
    let values = values.ok_or_else(|| unknown(format!("`{}` is missing", scheme.headers.join("` or `"))))?;
    let key = keys(endpoint.scheme, &values).ok_or_else(|| unknown(format!("`{}` is unknown", scheme.headers.join("` or `"))))?;
    match &key {
        Key::Scoped(scope) if !endpoint.scopes.contains(scope) => {
            let message = format!("{}: a key of the scope `{scope}` may not do this", endpoint.id);
            Err(Refused::new(refuses.scope.as_ref(), 403, endpoint.family, message))
        }
        _ => Ok(()),
    }
}

fn user(known: &Known, endpoint: &Endpoint, headers: &HeaderMap) -> Result<Option<String>, Refused> {
    let Some(header) = known.api.acting.as_ref().map(|acting| &acting.header) else { return Ok(None) };
    let user = text(headers, header).map(str::to_owned);
    let says = match (&user, endpoint.policy) {
        (None, Policy::Required) => "is required",
        (Some(_), Policy::Unsupported) => "is not supported",
        _ => return Ok(user),
    };
    Err(Refused::new(known.rules.refuses.user.as_ref(), 400, endpoint.family, format!("{}: `{header}` {says}", endpoint.id)))
}

/// A header's text.
pub(super) fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

/// Reads the inputs of an endpoint.
struct Reader<'d> {
    api: &'d Description,
    endpoint: &'d Endpoint,
}

impl<'d> Reader<'d> {
    fn inputs(&self, place: Place) -> impl Iterator<Item = &'d Input> + use<'d> {
        self.endpoint.inputs.iter().filter(move |input| input.place == place)
    }

    fn fields(&self, place: Place) -> impl Iterator<Item = &'d Field> + use<'d> {
        self.inputs(place).map(|input| &input.field)
    }

    fn text(&self, field: &Field, ty: &Type, text: &str) -> Result<(), String> {
        self.api.shape(ty).text(text).map(drop).map_err(|mismatch| mismatch.within(&field.name).to_string())
    }

    fn path(&self, values: &[(&str, String)]) -> Result<Map<String, Value>, String> {
        let read = |(name, value): &(&str, String)| {
            if let Some(input) = self.fields(Place::Path).find(|input| input.name == *name) {
                self.text(input, &input.ty, value)?;
            }
            Ok(((*name).to_owned(), Value::String(value.clone())))
        };
        values.iter().map(read).collect()
    }

    fn headers(&self, headers: &HeaderMap) -> Result<(), String> {
        for input in self.fields(Place::Header) {
            match text(headers, &input.name) {
                Some(text) => self.text(input, &input.ty, text)?,
                None if input.required => return Err(format!("the header `{}` is missing", input.name)),
                None => {}
            }
        }
        Ok(())
    }

    fn query(&self, query: &str) -> Result<BTreeMap<String, Vec<String>>, String> {
        let mut values: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (key, value) in query.split('&').filter(|pair| !pair.is_empty()).map(parameter) {
            let written = |input: &&Input| {
                if input.encoding == Some(Encoding::Brackets) { key == format!("{}[]", input.field.name) } else { key == input.field.name }
            };
            let Some(input) = self.inputs(Place::Query).find(written) else { return Err(format!("`{key}` is no query parameter")) };
            let (ty, texts) = match (&input.field.ty, input.encoding) {
                (Type::List(inner), Some(Encoding::Csv)) => (&**inner, value.split(',').collect()),
                (Type::List(inner), _) => (&**inner, vec![value.as_str()]),
                (ty, _) => (ty, vec![value.as_str()]),
            };
            for text in texts {
                self.text(&input.field, ty, text)?;
                values.entry(input.field.name.clone()).or_default().push(text.to_owned());
            }
        }
        match self.fields(Place::Query).find(|input| input.required && !values.contains_key(&input.name)) {
            Some(input) => Err(format!("`{}` is missing", input.name)),
            None => Ok(values),
        }
    }

    fn body(&self, request: &Request<Bytes>) -> Result<Value, String> {
        let fields: Vec<&Field> = self.endpoint.body().map(|input| &input.field).collect();
        if self.endpoint.body().any(|input| matches!(input.place, Place::Part | Place::File)) {
            return parts(&fields, request);
        }
        let body = request.body();
        if body.is_empty() {
            return match fields.iter().find(|field| field.required) {
                Some(field) => Err(format!("`{}` is missing", field.name)),
                None => Ok(Value::Null),
            };
        }
        if !text(request.headers(), "content-type").is_some_and(|kind| kind.starts_with("application/json")) {
            return Err("the body must be `application/json`".to_owned());
        }
        let value: Value = serde_json::from_slice(body).map_err(|error| format!("the body is no JSON: {error}"))?;
        self.api.body(self.endpoint, &value).map_err(|mismatch| mismatch.to_string())?;
        Ok(value)
    }
}

/// The name and the value of a query parameter, read as those of a form.
fn parameter(pair: &str) -> (String, String) {
    let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
    let read = |text: &str| percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned();
    (read(name), read(value))
}

/// The names of the parts of a multipart body; what they hold is anything.
fn parts(fields: &[&Field], request: &Request<Bytes>) -> Result<Value, String> {
    if !text(request.headers(), "content-type").is_some_and(|kind| kind.starts_with("multipart/form-data")) {
        return Err("the body must be `multipart/form-data`".to_owned());
    }
    let body = String::from_utf8_lossy(request.body());
    let names: Vec<&str> = body.split("; name=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    if let Some(name) = names.iter().find(|name| !fields.iter().any(|field| field.name == **name)) {
        return Err(format!("`{name}` is unknown"));
    }
    match fields.iter().find(|field| field.required && !names.contains(&field.name.as_str())) {
        Some(field) => Err(format!("`{}` is missing", field.name)),
        None => Ok(Value::Object(names.into_iter().map(|name| (name.to_owned(), Value::Null)).collect())),
    }
}

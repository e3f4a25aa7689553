//! One endpoint: its call line, access, inputs, answer and paging.

use super::Lowering;
use super::docs;
use super::fields::Owner;
use super::patterns::{Head, Written};
use super::routes::is_segment;
use super::spot::Spot;
use crate::api::{self, Api, Home, Paging, PagingKind, Type};
use crate::name::Name;
use crate::spec::{Content, Endpoint, PagingStyle, ResourceFile};

const METHODS: [&str; 6] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

impl Lowering<'_> {
    /// Lowers one endpoint; none where something essential is wrong.
    pub(super) fn endpoint(&mut self, head: &Head<'_>, written: &Written<'_>, home: Home, model: &Api) -> Option<api::Endpoint> {
        let Written { name, at, endpoint } = written;
        let (file, root) = (head.written, &head.root);
        let call = call_name(head, name, endpoint);
        let line = self.call_line(endpoint, at);
        let family = self.family_of(file, endpoint, root, at);
        let owner = call.pascal();
        let owner = Owner { name: &owner, home };
        let inputs = self.inputs(file, endpoint, owner, root, at);
        let returns = self.returns_of(endpoint, home, at);
        let envelope = self.own_envelope(file, endpoint, root, at);
        let rate = self.rate_of(file, endpoint, root, at);
        let wrapped = envelope.as_ref().or_else(|| Some(&model.families.get(family?)?.envelope));
        let paging = self.paging_of(endpoint, returns.as_ref(), wrapped, at);
        let granted = family.and_then(|family| self.granted(file, endpoint, family, root, at, model));
        let (method, path) = line?;
        self.template(endpoint, &path, at);
        let granted = granted?;
        let shortcuts = self.shortcuts(endpoint, &inputs, at);
        let content = endpoint.content.unwrap_or(Content::Json);
        Some(api::Endpoint {
            id: format!("{}.{name}", file.resource),
            name: Name::new(*name),
            idempotent: endpoint.idempotent.unwrap_or(matches!(method.as_str(), "GET" | "HEAD" | "PUT" | "DELETE")),
            empty_body: expects_body(&method) && content == Content::Json && inputs.are_optional_fields(),
            call,
            method,
            path,
            family: family?,
            scheme: granted.scheme,
            scopes: granted.scopes,
            policy: granted.policy,
            need: granted.need,
            inputs: inputs.fields,
            whole_body: inputs.whole,
            content,
            returns,
            returns_maybe: endpoint.returns_maybe.is_some(),
            partial: self.partial_of(endpoint, at),
            envelope,
            paging,
            rate,
            codes: Vec::new(),
            deprecated: endpoint.deprecated.clone(),
            shortcuts,
            examples: Vec::new(),
            answer: None,
            samples: Vec::new(),
            says: endpoint.says.clone().unwrap_or_else(|| docs::of_endpoint(name, &head.many, &head.one)),
            docs: endpoint.docs.clone().or_else(|| file.docs.clone()),
        })
    }

    fn returns_of(&mut self, endpoint: &Endpoint, home: Home, at: &Spot) -> Option<Type> {
        let (ty, at) = match (&endpoint.returns, &endpoint.returns_maybe) {
            (Some(_), Some(_)) => {
                self.report.problem(at.down("returns?").key(), "`returns` and `returns?` exclude each other");
                return None;
            }
            (Some(ty), None) => (ty, at.down("returns")),
            (None, Some(ty)) => (ty, at.down("returns?")),
            (None, None) => return None,
        };
        self.types.resolve(ty, &at, home, self.report)
    }

    fn partial_of(&mut self, endpoint: &Endpoint, at: &Spot) -> Option<String> {
        if endpoint.partial.is_some() && (endpoint.returns.is_none() || endpoint.paging.is_some()) {
            self.report
                .problem(at.down("partial").key(), "only an endpoint with `returns` and without pages can succeed in part")
                .help("leave `partial` out");
        }
        endpoint.partial.clone()
    }

    fn call_line(&mut self, endpoint: &Endpoint, at: &Spot) -> Option<(String, String)> {
        let place = at.down("call").value();
        let Some((method, path)) = endpoint.call.split_once(' ').filter(|(_, path)| path.starts_with('/') && !path.contains(char::is_whitespace))
        else {
            self.report.problem(place, format!("`{}` is not a call", endpoint.call)).expected("a method and a path, as in `GET /users/{uid}`");
            return None;
        };
        if !METHODS.contains(&method) {
            self.report.unknown(place, "method", method, METHODS);
            return None;
        }
        let segment = |text: &str| match text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) => !name.is_empty() && !name.contains(['{', '}']),
            None => is_segment(text),
        };
        if path != "/" && !path[1..].split('/').all(segment) {
            self.report
                .problem(place.part(path), format!("`{path}` is not a path template"))
                .expected("segments of letters, digits, `-`, `.`, `_` and `~`, each a word or one variable in braces");
            return None;
        }
        Some((method.to_owned(), path.to_owned()))
    }

    fn family_of(&mut self, head: &ResourceFile, endpoint: &Endpoint, root: &Spot, at: &Spot) -> Option<usize> {
        let (name, spot) = match (&endpoint.family, &head.family) {
            (Some(own), _) => (own, at.down("family")),
            (None, Some(head)) => (head, root.down("family")),
            (None, None) => {
                self.report
                    .problem(at.down("family").key(), "the endpoint has no base-URL family")
                    .help("give `family:` here or at the head of the file");
                return None;
            }
        };
        let found = self.api.families.get_index_of(name);
        if found.is_none() {
            self.report.unknown(spot.value(), "family", name, self.api.families.keys().map(String::as_str));
        }
        found
    }

    fn own_envelope(&mut self, head: &ResourceFile, endpoint: &Endpoint, root: &Spot, at: &Spot) -> Option<api::Envelope> {
        match (&endpoint.envelope, &head.envelope) {
            (Some(own), _) => self.envelope(own, &at.down("envelope")),
            (None, Some(head)) => self.envelope(head, &root.down("envelope")),
            (None, None) => None,
        }
    }

    fn rate_of(&mut self, head: &ResourceFile, endpoint: &Endpoint, root: &Spot, at: &Spot) -> Option<Name> {
        let (name, spot) = match (&endpoint.rate, &head.rate) {
            (Some(own), _) => (own, at.down("rate")),
            (None, Some(head)) => (head, root.down("rate")),
            (None, None) => return None,
        };
        if !self.api.rates.contains_key(name) {
            self.report.unknown(spot.value(), "rate class", name, self.api.rates.keys().map(String::as_str));
        }
        Some(Name::new(name))
    }

    fn paging_of(&mut self, endpoint: &Endpoint, returns: Option<&Type>, envelope: Option<&api::Envelope>, at: &Spot) -> Option<Paging> {
        let name = endpoint.paging.as_ref()?;
        let spot = at.down("paging");
        let Some(style) = self.api.paging.get(name) else {
            self.report.unknown(spot.value(), "paging style", name, self.api.paging.keys().map(String::as_str));
            return None;
        };
        if returns.is_some_and(|ty| !matches!(ty, Type::List(_))) || endpoint.returns.is_none() {
            self.report.problem(spot.key(), "only an endpoint that returns a list has pages").expected("`returns:` with a list, as in `[User]`");
        }
        let pointed = matches!(style, PagingStyle::Cursor { .. } | PagingStyle::Token { .. });
        if pointed && envelope.is_some_and(|envelope| envelope.data.is_none() && envelope.meta.is_none()) {
            self.report
                .problem(spot.key(), "the answer has no place for what the next page is asked by")
                .expected("an envelope with `data` or `meta`, or a paging style of the kind `pages`");
        }
        let kind = match style.clone() {
            PagingStyle::Pages { page, size, meta, current, total, .. } => PagingKind::Pages { page, size, meta, current, total },
            PagingStyle::Cursor { size, next, .. } => PagingKind::Cursor { size, next },
            PagingStyle::Token { size, next, token, .. } => PagingKind::Token { size, next, token },
        };
        Some(Paging { name: name.clone(), kind })
    }

    /// The variables of the template and the declared path parameters must be the same.
    fn template(&mut self, endpoint: &Endpoint, path: &str, at: &Spot) {
        let call = at.down("call").value();
        let variables: Vec<&str> = path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect();
        for (index, variable) in variables.iter().enumerate() {
            let declared = || endpoint.path.keys().any(|key| key.trim_end_matches('?') == *variable);
            let place = call.clone().part(format!("{{{variable}}}"));
            if variables[..index].contains(variable) {
                self.report.problem(place, format!("the path variable `{variable}` stands twice in the template"));
            } else if !declared() {
                self.report
                    .problem(place, format!("the path variable `{variable}` is not declared"))
                    .help(format!("declare its type: `path: {{{variable}: string}}`"));
            }
        }
        for key in endpoint.path.keys() {
            let place = at.down("path").down(key).key();
            if let Some(variable) = key.strip_suffix('?') {
                self.report.problem(place, "a path parameter cannot be optional").help(format!("write `{variable}`"));
            } else if !variables.contains(&key.as_str()) {
                self.report.unknown(place, "path variable", key, variables.iter().copied());
            }
        }
    }
}

/// Whether a server may refuse such a request without a body, if it knows of one. A DELETE has one only if there is something in it.
fn expects_body(method: &str) -> bool {
    matches!(method, "POST" | "PUT" | "PATCH")
}

/// The call type: verb and resource, or the method's own words where it has several.
fn call_name(head: &Head<'_>, name: &str, endpoint: &Endpoint) -> Name {
    Name::new(match (&endpoint.name, name) {
        (Some(own), _) => own.clone(),
        (None, "list") => format!("list_{}", head.many),
        (None, verb) if !verb.contains('_') => format!("{verb}_{}", head.one),
        (None, words) => words.to_owned(),
    })
}

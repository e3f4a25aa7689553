//! The draft of one endpoint: its call, who may make it, what it takes, what comes back, an example, and its types.

use codegen::api::{Api, PagingKind, Policy};
use codegen::name::{Name, OF_CALLS, singular};
use serde_json::{Map, Value, json};

use super::names::Scope;
use super::types::{Declared, Field, Side, Types, Use};
use super::{verbs, yaml};
use crate::document::{Document, Media, Operation, Place, Routes, Schema};

/// A draft.
pub(super) struct Draft {
    /// The endpoint that the spec has already.
    known: Option<String>,
    /// The head of a resource file.
    head: Map<String, Value>,
    /// The endpoint under its name, and its types.
    body: Map<String, Value>,
}

impl Draft {
    /// What goes into a resource file.
    pub(super) fn fragment(&self) -> String {
        let known = self.known.iter().map(|id| format!("# The spec has it as `{id}`.\n"));
        let sections = self.body.iter().map(|(key, value)| yaml::block(&Map::from_iter([(key.clone(), value.clone())]), 0));
        known.chain([sections.collect::<Vec<_>>().join("\n")]).collect()
    }

    /// A resource file.
    pub(super) fn file(&self) -> String {
        let schema = "# yaml-language-server: $schema=../../docs/schema/resource.schema.json\n";
        format!("{schema}{}\n{}", yaml::block(&self.head, 0), self.fragment())
    }
}

/// What an endpoint is drafted from, and what has been found out so far.
struct Drafting<'a, 'd> {
    api: &'a Api,
    document: &'d Document,
    operation: &'a Operation<'d>,
    family: usize,
    types: Types<'a>,
    /// What types without a name are named after: verb and resource.
    owner: String,
    arguments: Scope,
    endpoint: Map<String, Value>,
    example: Map<String, Value>,
    notes: Vec<String>,
    /// The types that the endpoint itself names.
    roots: Vec<Use>,
}

/// Drafts an operation of a document; none where the spec has no family for it.
pub(super) fn draft<'a, 'd>(api: &'a Api, document: &'d Document, operation: &'a Operation<'d>) -> Option<Draft> {
    let route = Routes::new(api).find(operation)?;
    let mut types = Types::new(api);
    let answer = Answer::of(api, route.family, operation);
    let verb = verbs::verb(operation, answer.as_ref().is_some_and(|answer| answer.inner.items().is_some()));
    let resource = types.names.of_resource(&verbs::of_path(&route.path));
    let own = call(&mut types, &verb, &resource, operation);
    let plain = resource.trim_end_matches(|c: char| c.is_ascii_digit());
    let owner = format!("{verb}_{}", singular(plain));
    let mut draft = Drafting {
        api,
        document,
        operation,
        family: route.family,
        types,
        owner,
        arguments: Scope::new(&[&OF_CALLS[..], &["body"]].concat()),
        endpoint: Map::new(),
        example: Map::new(),
        notes: Vec::new(),
        roots: Vec::new(),
    };
    draft.put("call", json!(format!("{} {}", operation.method, route.path)));
    draft.put("says", json!(verbs::does(&verb, &route.path)));
    if let Some(name) = own {
        draft.put("name", json!(name));
    }
    let auth = draft.access();
    draft.path(&route.path);
    draft.parameters("query", Place::Query);
    draft.parameters("headers", Place::Header);
    draft.body();
    draft.answer(answer, &singular(plain));
    let head = json!({"resource": resource, "family": api.families[route.family].name.wire(), "auth": auth, "says": verbs::sentence(plain)});
    let known = route.endpoint.map(|endpoint| endpoint.id.clone());
    Some(Draft { known, head: head.as_object().cloned().unwrap_or_default(), body: draft.finish(&verb) })
}

/// What the call is called, where its usual name is taken.
fn call(types: &mut Types<'_>, verb: &str, resource: &str, operation: &Operation<'_>) -> Option<String> {
    let usual = match verb {
        "list" => Name::new(format!("list_{resource}")).pascal(),
        verb => Name::new(format!("{verb}_{}", singular(resource))).pascal(),
    };
    if types.names.is_free(&usual) {
        types.names.of_type(&usual);
        return None;
    }
    Some(types.names.of_type(operation.id.unwrap_or(&usual)))
}

impl<'d> Drafting<'_, 'd> {
    fn put(&mut self, key: &str, value: Value) {
        self.endpoint.insert(key.to_owned(), value);
    }

    /// The policy, and the scheme by its name.
    fn access(&mut self) -> String {
        let api = self.api;
        let scheme = api.schemes.iter().position(|scheme| scheme.families.contains(&self.family));
        let may_act = api.acting.as_ref().is_some_and(|acting| Some(acting.scheme) == scheme);
        let mut policy = self.operation.policy(api).unwrap_or(Policy::Unsupported);
        if policy != Policy::Unsupported && !may_act {
            self.notes.push(format!("The acting header is {} in the document, and no client of this family can act.", policy.word()));
            policy = Policy::Unsupported;
        }
        self.put("onBehalfOf", json!(policy.word()));
        if self.operation.deprecated {
            self.put("deprecated", json!("The document does not say what to use in its place."));
        }
        scheme.map_or_else(String::new, |scheme| api.schemes[scheme].name.wire().to_owned())
    }

    fn path(&mut self, path: &str) {
        let mut fields = Vec::new();
        for variable in path.split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0)) {
            let declared = self.operation.parameters.iter().find(|parameter| parameter.place == Place::Path && parameter.name == variable);
            let schema = declared.map_or_else(|| Schema::new(self.document, Vec::new(), Vec::new()), |parameter| parameter.schema.clone());
            let ty = match self.single(&schema, variable) {
                Use::Name(name) if name != "json" => Use::Name(name),
                _ => Use::of("string"),
            };
            let shown = schema.examples().into_iter().find_map(|value| self.types.fit(value, &ty, 0));
            fields.push((self.input(variable, true, ty), shown));
        }
        self.inputs("path", fields);
    }

    fn parameters(&mut self, word: &str, place: Place) {
        let mut fields = Vec::new();
        for parameter in &self.operation.parameters {
            if parameter.place != place || parameter.is_access(self.api, self.document) {
                continue;
            }
            let (name, brackets) = parameter.name.strip_suffix("[]").map_or((parameter.name, false), |name| (name, true));
            let ty = match self.single(&parameter.schema, name) {
                Use::List(_) if place == Place::Header => Use::of("string"),
                ty => ty,
            };
            let shown = parameter.schema.examples().into_iter().find_map(|value| self.types.fit(value, &ty, 0));
            let mut field = self.input(name, parameter.required, ty);
            field.more = super::scalars::limits(&parameter.schema, &field.ty);
            if matches!(field.ty, Use::List(_)) && (brackets || parameter.explode == Some(true)) {
                field.more.insert("encoding".into(), json!(if brackets { "brackets" } else { "repeat" }));
            }
            fields.push((field, shown));
        }
        self.inputs(word, fields);
    }

    /// The type of a parameter: one value, or a list of such.
    fn single(&mut self, schema: &Schema<'_>, name: &str) -> Use {
        let ty = self.types.of(schema, Side::Request, &self.owner, name, 0);
        match ty {
            Use::List(of) if self.is_single(&of) => Use::List(of),
            Use::List(_) => Use::list(Use::of("string")),
            ty if self.is_single(&ty) => ty,
            _ => Use::of("string"),
        }
    }

    fn is_single(&self, ty: &Use) -> bool {
        let Use::Name(name) = ty else { return false };
        !["json", "object", "file"].contains(&name.as_str()) && !matches!(self.types.declared.get(name), Some(Declared::Struct(_)))
    }

    fn input(&mut self, name: &str, required: bool, ty: Use) -> Field {
        let secret = ty == Use::of("string") && super::scalars::is_secret(name);
        let rust_name = self.arguments.of_field(name);
        Field { name: name.to_owned(), required, ty, rust_name, secret, nullable: false, more: Map::new() }
    }

    /// Writes parameters, and those of their examples that the example of a call may have.
    fn inputs(&mut self, word: &str, fields: Vec<(Field, Option<Value>)>) {
        let shown = |(field, shown): &(Field, Option<Value>)| Some((field.name.clone(), shown.clone().filter(|_| !field.secret)?));
        let example: Map<String, Value> = fields.iter().filter_map(shown).collect();
        if !example.is_empty() && word != "headers" {
            self.example.insert(word.into(), Value::Object(example));
        }
        let fields: Vec<Field> = fields.into_iter().map(|(field, _)| field).collect();
        self.roots.extend(fields.iter().map(|field| field.ty.clone()));
        if !fields.is_empty() {
            self.put(word, Value::Object(Field::map(&fields)));
        }
    }

    fn body(&mut self) {
        let Some(form) = self.operation.body.as_ref().and_then(|forms| forms.first()) else { return };
        if ["GET", "HEAD"].contains(&self.operation.method.as_str()) {
            return self.notes.push(format!("The document has a body here, which a {} request has not.", self.operation.method));
        }
        match self.types.of(&form.schema, Side::Request, &self.owner, "", 0) {
            Use::Name(name) if matches!(self.types.declared.get(&name), Some(Declared::Struct(_))) => self.body_fields(form, &name),
            // A body of single values has no fields to be sent as.
            Use::Map(_) | Use::Name(_) => {
                self.roots.push(Use::of("object"));
                self.put("body", json!("object"));
            }
            list @ Use::List(_) => {
                let shown = form.schema.examples().into_iter().find_map(|value| self.types.fit(value, &list, 0));
                self.example.extend(shown.map(|value| ("body".to_owned(), value)));
                self.put("body", list.written());
                self.roots.push(list);
            }
        }
    }

    /// A body of fields: those of its struct, as arguments of the call.
    fn body_fields(&mut self, form: &Media<'_>, name: &str) {
        let Some(Declared::Struct(mut fields)) = self.types.declared.get(name).cloned() else { return };
        let multipart = form.name.starts_with("multipart/");
        for field in &mut fields {
            field.rust_name = self.arguments.of_field(&field.name);
            if field.nullable && !field.required {
                self.arguments.of_field(&format!("clear_{}", field.name));
            }
            let is_file = field.ty.name() == "file";
            if multipart && !is_file && !self.is_single(&field.ty) {
                self.notes.push(format!("`{}` is no single value in the document; how it is sent is not said.", field.name));
                field.ty = Use::of("string");
                field.more = Map::new();
            }
            if is_file {
                field.ty = Use::of(if multipart { "file" } else { "string" });
            }
        }
        let shown = form.schema.examples().into_iter().find_map(|value| self.types.fit_fields(value, &fields, 0));
        self.example.extend(shown.map(|value| ("body".to_owned(), value)));
        self.put("body", Value::Object(Field::map(&fields)));
        self.roots.extend(fields.iter().map(|field| field.ty.clone()));
        if multipart {
            self.put("content", json!("multipart"));
        }
    }

    /// What comes back, and what one of it is called.
    fn answer(&mut self, answer: Option<Answer<'d>>, one: &str) {
        let Some(answer) = answer else { return };
        if !answer.is_wrapped {
            self.notes.push("The document does not show the envelope of the family.".into());
        }
        let ty = self.types.of(&answer.inner, Side::Answer, "", one, 0);
        self.put("returns", ty.written());
        if matches!(ty, Use::List(_)) {
            let paging = answer.paging(self.api, self.operation);
            if let Some(paging) = paging {
                self.put("paging", json!(paging));
            }
        }
        let shown = answer.inner.examples().into_iter().find_map(|value| self.types.fit(value, &ty, 0));
        self.example.extend(shown.map(|value| ("returns".to_owned(), value)));
        self.roots.push(ty);
    }

    fn finish(mut self, verb: &str) -> Map<String, Value> {
        if !self.notes.is_empty() {
            let notes = self.notes.join(" ");
            self.put("note", json!(notes));
        }
        if !self.example.is_empty() {
            let example = Value::Object(std::mem::take(&mut self.example));
            self.put("example", example);
        }
        let mut body = Map::new();
        body.insert("endpoints".into(), json!({verb: self.endpoint}));
        let types = self.types.written(&self.roots.iter().collect::<Vec<_>>());
        if !types.is_empty() {
            body.insert("types".into(), Value::Object(types));
        }
        body
    }
}

/// What comes back.
struct Answer<'d> {
    /// As a whole.
    whole: Schema<'d>,
    /// Without its envelope.
    inner: Schema<'d>,
    is_wrapped: bool,
    /// Where the facts about it stand.
    meta: Option<String>,
}

impl<'d> Answer<'d> {
    fn of(api: &Api, family: usize, operation: &Operation<'d>) -> Option<Self> {
        let whole = operation.answer.first()?.schema.clone();
        if whole.is_empty() {
            return None;
        }
        let envelope = &api.families[family].envelope;
        let at = envelope.data.as_deref();
        let said = at.and_then(|at| whole.properties().shift_remove(at)).map(|property| property.schema);
        let shown = || at.filter(|at| whole.shown_names().contains(at)).map(|at| whole.shown_member(at));
        let inner = said.or_else(shown);
        let is_wrapped = inner.is_some() || at.is_none();
        Some(Self { inner: inner.unwrap_or_else(|| whole.clone()), whole, is_wrapped, meta: envelope.meta.clone() })
    }

    /// The paging style whose parameters the operation has and whose facts the answer shows.
    fn paging(&self, api: &Api, operation: &Operation<'_>) -> Option<String> {
        let asks = |name: &str| operation.parameters.iter().any(|parameter| parameter.place == Place::Query && parameter.name == name);
        let known = api.endpoints().filter_map(|endpoint| endpoint.paging.as_ref());
        let fits = |kind: &PagingKind| match kind {
            PagingKind::Pages { page, size, .. } => asks(page) && asks(size),
            PagingKind::Cursor { size, next } | PagingKind::Token { size, next, .. } => asks(size) && self.shows(next),
        };
        known.into_iter().find(|paging| fits(&paging.kind)).map(|paging| paging.name.clone())
    }

    /// Whether an example has a path in its meta, or in the whole of an answer that has none.
    fn shows(&self, path: &str) -> bool {
        let keys: Vec<&str> = [""].into_iter().chain(self.meta.as_deref()).chain(path.split('.')).collect();
        let pointer = keys.join("/");
        self.whole.examples().iter().any(|example| example.pointer(&pointer).is_some())
    }
}

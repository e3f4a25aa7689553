//! What the spec leaves as JSON: fields, parameters, bodies and answers of the types `json` and `object`, and the reason that each gives.

use std::path::Path;

use super::{Body, Endpoint, Field, Ordered, Spec, TypeDecl, TypeUse};
use crate::report::FileId;

/// Something that has no type of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftAsJson {
    /// Its file.
    pub file: FileId,
    /// The base-URL family of the file: that of its resource, or of one in the nearest folder around it; none for `api.yaml`.
    pub family: Option<String>,
    /// The path to it, as in `types.User.metadata`.
    pub path: String,
    /// The `note` that says why.
    pub reason: Option<String>,
}

impl Spec {
    /// All that is left as JSON, file by file. `name` gives a file's name inside the spec.
    pub fn left_as_json(&self, name: impl Fn(FileId) -> String) -> Vec<LeftAsJson> {
        let within = |folder: &Path| self.resources.iter().find(|(file, _)| Path::new(&name(*file)).parent() == Some(folder));
        let of_folder = |file: FileId| Path::new(&name(file)).ancestors().skip(1).find_map(within).and_then(|(_, resource)| resource.family.clone());
        let mut found = Vec::new();
        let own = self.api.iter().map(|(file, api)| (*file, None, &api.types, &api.patterns));
        let further = self.types.iter().map(|(file, shared)| (*file, of_folder(*file), &shared.types, &shared.patterns));
        for (file, family, types, patterns) in own.chain(further) {
            let mut walk = Walk { file, family, found: &mut found };
            walk.types(types);
            patterns.iter().for_each(|(name, pattern)| walk.endpoints(&pattern.endpoints, &format!("patterns.{name}.")));
        }
        for (file, resource) in &self.resources {
            let mut walk = Walk { file: *file, family: resource.family.clone(), found: &mut found };
            walk.fields(&resource.headers, "headers");
            walk.endpoints(&resource.endpoints, "");
            walk.types(&resource.types);
        }
        found
    }
}

/// A walk through one file.
struct Walk<'f> {
    file: FileId,
    family: Option<String>,
    found: &'f mut Vec<LeftAsJson>,
}

impl Walk<'_> {
    fn types(&mut self, types: &Ordered<TypeDecl>) {
        for (name, decl) in types {
            decl.fields.iter().for_each(|fields| self.fields(fields, &format!("types.{name}")));
        }
    }

    fn endpoints(&mut self, endpoints: &Ordered<Endpoint>, before: &str) {
        for (name, endpoint) in endpoints {
            let at = |part: &str| format!("{before}endpoints.{name}.{part}");
            self.fields(&endpoint.path, &at("path"));
            self.fields(&endpoint.query, &at("query"));
            self.fields(&endpoint.headers, &at("headers"));
            match &endpoint.body {
                Some(Body::Fields(fields)) => self.fields(fields, &at("body")),
                Some(Body::Whole(ty)) => self.add(ty, at("body"), endpoint.note.as_ref()),
                None => {}
            }
            endpoint.returns.iter().chain(&endpoint.returns_maybe).for_each(|ty| self.add(ty, at("returns"), endpoint.note.as_ref()));
        }
    }

    fn fields(&mut self, fields: &Ordered<Field>, at: &str) {
        for (name, field) in fields {
            let at = format!("{at}.{}", name.trim_end_matches('?'));
            match field {
                Field::Type(ty) => self.add(ty, at, None),
                Field::Detail(detail) => {
                    detail.fields.iter().for_each(|fields| self.fields(fields, &at));
                    detail.type_use.iter().for_each(|ty| self.add(ty, at.clone(), detail.note.as_ref()));
                }
            }
        }
    }

    fn add(&mut self, ty: &TypeUse, path: String, reason: Option<&String>) {
        if is_free(ty) {
            self.found.push(LeftAsJson { file: self.file, family: self.family.clone(), path, reason: reason.cloned() });
        }
    }
}

fn is_free(ty: &TypeUse) -> bool {
    match ty {
        TypeUse::Name(name) => name == "json" || name == "object",
        TypeUse::List(inner) | TypeUse::Map(inner) => is_free(inner),
    }
}

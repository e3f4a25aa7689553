//! Types: what is declared, what names mean, and what is left over.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use serde_json::Value;

use super::graph;
use super::kinds::kind_of;
use super::spot::Spot;
use crate::api::{Home, Type, TypeDef, TypeRef};
use crate::report::{Report, nearest};
use crate::spec::{Ordered, Spec, TypeDecl, TypeUse};

const BUILT_IN: [(&str, Type); 10] = [
    ("string", Type::Text),
    ("integer", Type::Integer),
    ("number", Type::Number),
    ("boolean", Type::Boolean),
    ("timestamp", Type::Timestamp),
    ("timestampMs", Type::TimestampMs),
    ("dateTime", Type::DateTime),
    ("json", Type::Json),
    ("object", Type::Object),
    ("file", Type::File),
];

/// A declaration, where it stands, and whose it is.
#[derive(Debug, Clone)]
pub(super) struct Declared<'s> {
    pub(super) spot: Spot,
    pub(super) home: Home,
    pub(super) decl: &'s TypeDecl,
}

/// All types, as declared and as lowered so far.
#[derive(Debug, Default)]
pub(super) struct Types<'s> {
    pub(super) declared: IndexMap<String, Declared<'s>>,
    pub(super) lowered: IndexMap<String, (Home, TypeDef)>,
    /// The values that the spec shows as examples and defaults.
    pub(super) shown: Vec<(Value, Type, Spot)>,
    /// The types that something beside a type names.
    used: BTreeSet<String>,
    /// The types that are used in another way, or were probably meant where a name is unknown.
    pub(super) meant: BTreeSet<String>,
}

impl<'s> Types<'s> {
    /// Collects all declarations, so that they can be used before they are lowered.
    pub(super) fn declare(spec: &'s Spec, report: &mut Report) -> Self {
        let mut types = Self::default();
        if let Some((file, api)) = &spec.api {
            types.declare_all(&api.types, &Spot::of(*file), Home::Shared(0), report);
        }
        for (index, (file, shared)) in spec.types.iter().enumerate() {
            types.declare_all(&shared.types, &Spot::of(*file), Home::Shared(index + 1), report);
        }
        for (index, (file, resource)) in spec.resources.iter().enumerate() {
            types.declare_all(&resource.types, &Spot::of(*file), Home::Resource(index), report);
        }
        types
    }

    fn declare_all(&mut self, decls: &'s Ordered<TypeDecl>, root: &Spot, home: Home, report: &mut Report) {
        for (name, decl) in decls {
            let spot = root.down("types").down(name);
            if BUILT_IN.iter().any(|(built_in, _)| built_in == name) {
                report.problem(spot.key(), format!("the type `{name}` is built in")).help("give this type another name");
            } else if let Some(first) = self.declared.get(name) {
                report.problem(spot.key(), format!("the type `{name}` is declared twice")).also(first.spot.key(), "declared here first");
            } else {
                self.declared.insert(name.clone(), Declared { spot, home, decl });
            }
        }
    }

    /// Lowers every declaration; the types inside its fields follow it.
    pub(super) fn lower_all(&mut self, report: &mut Report) {
        for (name, declared) in self.declared.clone() {
            let place = self.lowered.len();
            if let Some(def) = self.declaration(&name, &declared, report) {
                let (last, _) = self.lowered.insert_full(name, (declared.home, def));
                self.lowered.move_index(last, place);
            }
        }
        self.used.clear();
    }

    /// Says which of the declared types nothing leads to.
    pub(super) fn report_unused(&self, defs: &[(Home, TypeDef)], report: &mut Report) {
        let used = graph::reachable(defs, self.used.iter().chain(&self.meant).cloned());
        for (_, def) in defs {
            let name = def.name.wire();
            if let Some(declared) = self.declared.get(name).filter(|_| !used.contains(name)) {
                report.problem(declared.spot.key(), format!("the type `{name}` is not used")).help("use it or remove it");
            }
        }
    }

    /// Says which structs no value can have.
    pub(super) fn report_endless(&self, endless: &BTreeSet<String>, report: &mut Report) {
        for (name, declared) in self.declared.iter().filter(|(name, _)| endless.contains(*name)) {
            report
                .problem(declared.spot.key(), format!("the struct `{name}` requires itself, so that no value of it can exist"))
                .help("make a field optional");
        }
    }

    /// The lowered types and where each is printed.
    pub(super) fn take(&mut self) -> Vec<(Home, TypeDef)> {
        std::mem::take(&mut self.lowered).into_values().collect()
    }

    /// The values that fields show, with the types that they must fit.
    pub(super) fn shown(&mut self) -> Vec<(Value, Type, Spot)> {
        std::mem::take(&mut self.shown)
    }

    /// What a declared type is, in words.
    pub(super) fn meaning(&self, ty: &Type) -> Option<&str> {
        let Type::Named(ty) = ty else { return None };
        self.declared.get(&ty.name)?.decl.says.as_deref()
    }

    /// All names that a type can have.
    pub(super) fn known(&self) -> impl Iterator<Item = &str> {
        BUILT_IN.iter().map(|(built_in, _)| *built_in).chain(self.declared.keys().map(String::as_str))
    }

    /// A type as lowered so far.
    pub(super) fn get(&self, name: &str) -> Option<&TypeDef> {
        self.lowered.get(name).map(|(_, def)| def)
    }

    /// Resolves the use of a type.
    pub(super) fn resolve(&mut self, ty: &TypeUse, at: &Spot, home: Home, report: &mut Report) -> Option<Type> {
        match ty {
            TypeUse::List(inner) => Some(Type::List(Box::new(self.resolve(inner, &at.down(0), home, report)?))),
            TypeUse::Map(inner) => Some(Type::Map(Box::new(self.resolve(inner, &at.down("string"), home, report)?))),
            TypeUse::Name(name) => match BUILT_IN.iter().find(|(built_in, _)| built_in == name) {
                Some((_, ty)) => Some(ty.clone()),
                None => self.named(name, at, home, report).map(Type::Named),
            },
        }
    }

    pub(super) fn named(&mut self, name: &str, at: &Spot, home: Home, report: &mut Report) -> Option<TypeRef> {
        let Some(declared) = self.declared.get(name) else {
            report.unknown(at.value(), "type", name, self.known());
            let meant = nearest(name, self.known()).map(str::to_owned);
            self.meant.extend(meant);
            return None;
        };
        self.used.insert(name.to_owned());
        if !declared.home.is_shared() && declared.home != home {
            report
                .problem(at.value(), format!("the type `{name}` belongs to another resource"))
                .help("types that several resources use are declared in `api.yaml` or in a `types.yaml`")
                .also(declared.spot.key(), "declared here");
            return None;
        }
        Some(TypeRef { name: name.to_owned(), kind: kind_of(declared.decl), home: declared.home })
    }

    /// Whether this is the declaration that counts: neither a second one nor one of a built-in type.
    pub(super) fn is_declared(&self, name: &str, at: &Spot) -> bool {
        self.declared.get(name).is_some_and(|declared| declared.spot == *at)
    }
}

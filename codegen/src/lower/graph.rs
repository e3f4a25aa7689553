//! Which types lead to which: what is used, what users must be able to make, and where a struct would contain itself.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::{Api, Home, RefKind, Type, TypeDef, TypeKind, TypeRef};

type Defs = [(Home, TypeDef)];

/// The names of the types that requests contain.
pub(super) fn inputs(defs: &Defs, model: &Api) -> BTreeSet<String> {
    let endpoints = model.endpoints();
    let types = endpoints.flat_map(|endpoint| endpoint.inputs.iter().map(|input| &input.ty).chain(&endpoint.whole_body));
    reachable(defs, types.filter_map(named).map(|(ty, _)| ty.name.clone()))
}

/// These names, and those of all types that they lead to.
pub(super) fn reachable(defs: &Defs, from: impl Iterator<Item = String>) -> BTreeSet<String> {
    let by_name: BTreeMap<&str, &TypeDef> = defs.iter().map(|(_, def)| (def.name.wire(), def)).collect();
    let mut found = BTreeSet::new();
    let mut open: Vec<String> = from.collect();
    while let Some(name) = open.pop() {
        if let Some(def) = by_name.get(name.as_str())
            && found.insert(name)
        {
            open.extend(references(def).into_iter().map(|(ty, _)| ty.name.clone()));
        }
    }
    found
}

/// Marks the structs among the named types as made by users.
pub(super) fn mark_inputs(defs: &mut Defs, inputs: &BTreeSet<String>) {
    for (_, def) in defs {
        let input = inputs.contains(&def.name.pascal());
        if let TypeKind::Record(record) = &mut def.kind {
            record.input = input;
        }
    }
}

/// Boxes each field by which a struct would contain itself. The variants of unions are boxed anyway, so that a union is as small as its tag and a pointer.
pub(super) fn cut_cycles(defs: &mut Defs) {
    let contains: BTreeMap<String, Vec<String>> = defs
        .iter()
        .map(|(_, def)| (def.name.pascal(), references(def).into_iter().filter(|(_, direct)| *direct).map(|(ty, _)| ty.name.clone()).collect()))
        .collect();
    for (_, def) in defs.iter_mut() {
        let owner = def.name.pascal();
        if let TypeKind::Record(record) = &mut def.kind {
            for field in &mut record.fields {
                field.boxed = matches!(&field.ty, Type::Named(ty) if ty.kind == RefKind::Record && leads_to(&contains, &ty.name, &owner));
            }
        }
    }
}

/// The names of structs that require themselves, directly or through others: no value of them can exist.
pub(super) fn endless(defs: &Defs) -> BTreeSet<String> {
    let requires: BTreeMap<String, Vec<String>> = defs
        .iter()
        .filter_map(|(_, def)| match &def.kind {
            TypeKind::Record(record) => Some((def.name.pascal(), &record.fields)),
            _ => None,
        })
        .map(|(name, fields)| {
            let required = fields.iter().filter(|field| field.required && !field.nullable);
            (name, required.filter_map(|field| named(&field.ty)).filter(|(_, direct)| *direct).map(|(ty, _)| ty.name.clone()).collect())
        })
        .collect();
    requires.iter().filter(|(name, next)| next.iter().any(|next| leads_to(&requires, next, name))).map(|(name, _)| name.clone()).collect()
}

fn leads_to(contains: &BTreeMap<String, Vec<String>>, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(name) = open.pop() {
        if name == to {
            return true;
        }
        if seen.insert(name) {
            open.extend(contains.get(name).into_iter().flatten().map(String::as_str));
        }
    }
    false
}

/// The declared types that a declaration names, and whether it contains them directly: a list, a map or a union puts them behind a pointer.
fn references(def: &TypeDef) -> Vec<(&TypeRef, bool)> {
    match &def.kind {
        TypeKind::Record(record) => record.fields.iter().filter_map(|field| named(&field.ty)).collect(),
        TypeKind::Union(union) => union.variants.iter().filter_map(|variant| named(&variant.ty)).map(|(ty, _)| (ty, false)).collect(),
        TypeKind::Choice(_) | TypeKind::Newtype(_) => Vec::new(),
    }
}

/// The declared type inside a type, and whether no list or map lies between.
pub(super) fn named(ty: &Type) -> Option<(&TypeRef, bool)> {
    match ty {
        Type::Named(ty) => Some((ty, true)),
        Type::List(inner) | Type::Map(inner) | Type::SecretMap(inner) => named(inner).map(|(ty, _)| (ty, false)),
        _ => None,
    }
}

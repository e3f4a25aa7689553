//! What names what: the types that a resource names, and the files of shared types that come with it.

use std::collections::{BTreeMap, BTreeSet};

use super::{Api, Home, Resource, SharedTypes, Type, TypeDef, TypeRef};

impl Resource {
    /// The declared types that its endpoints and its own types name.
    pub fn names(&self) -> impl Iterator<Item = &TypeRef> {
        let endpoints = self.endpoints.iter().flat_map(|endpoint| {
            let taken = endpoint.shortcuts.iter().flat_map(|shortcut| shortcut.takes.iter().map(|taken| &taken.ty));
            endpoint.inputs.iter().map(|input| &input.ty).chain(&endpoint.whole_body).chain(&endpoint.returns).chain(taken)
        });
        endpoints.chain(self.types.iter().flat_map(TypeDef::parts)).filter_map(Type::named)
    }
}

impl SharedTypes {
    /// The declared types that these types name.
    pub fn names(&self) -> impl Iterator<Item = &TypeRef> {
        self.types.iter().flat_map(TypeDef::parts).filter_map(Type::named)
    }
}

/// Finds the files of shared types that something needs.
pub struct Uses<'a> {
    api: &'a Api,
    defs: BTreeMap<String, &'a TypeDef>,
}

impl<'a> Uses<'a> {
    /// For all types of an API.
    pub fn new(api: &'a Api) -> Self {
        Self { api, defs: api.types_by_name() }
    }

    /// The files that are compiled only where a resource needs them: not `api.yaml`, and none of which its types hold types.
    pub fn optional_files(&self) -> BTreeSet<usize> {
        let (always, files): (Vec<_>, Vec<_>) = self.api.shared.iter().enumerate().partition(|(_, shared)| shared.module.is_none());
        let needed = self.files(always.iter().flat_map(|(_, shared)| shared.names()));
        files.into_iter().map(|(index, _)| index).filter(|index| !needed.contains(index)).collect()
    }

    /// The files in which some types are, and all types that these hold: indices into [`Api::shared`].
    pub fn files(&self, types: impl Iterator<Item = &'a TypeRef>) -> BTreeSet<usize> {
        let (mut files, mut seen, mut next) = (BTreeSet::new(), BTreeSet::new(), types.collect::<Vec<_>>());
        while let Some(ty) = next.pop() {
            if !seen.insert(&ty.name) {
                continue;
            }
            if let Home::Shared(index) = ty.home {
                files.insert(index);
            }
            next.extend(self.defs.get(&ty.name).into_iter().flat_map(|def| def.parts()).filter_map(Type::named));
        }
        files
    }
}

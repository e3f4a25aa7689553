//! Resources and which endpoints they have. An endpoint that has another name but the same method and path is the same one.

use codegen::api::{Api, Endpoint, Resource};
use codegen::rust_module;

use super::endpoint;
use super::log::{Group, Level, Log, code, pairs};

/// An endpoint with what stands around it.
#[derive(Clone, Copy)]
pub(super) struct Side<'a> {
    pub(super) api: &'a Api,
    pub(super) resource: &'a Resource,
    pub(super) endpoint: &'a Endpoint,
}

impl<'a> Side<'a> {
    fn all(api: &'a Api) -> impl Iterator<Item = Self> {
        api.resources.iter().flat_map(move |resource| resource.endpoints.iter().map(move |endpoint| Self { api, resource, endpoint }))
    }

    /// Where a request goes.
    pub(super) fn route(self) -> (&'a str, &'a str, &'a str) {
        (self.family(), &self.endpoint.method, &self.endpoint.path)
    }

    /// The base-URL family's name.
    pub(super) fn family(self) -> &'a str {
        self.api.families[self.endpoint.family].name.wire()
    }
}

impl Group {
    /// The heading of a resource.
    pub(super) fn resource(resource: &Resource) -> Self {
        Self::Resource(resource.name.wire().to_owned())
    }
}

/// Compares all resources and their endpoints.
pub(super) fn compare(old: &Api, new: &Api, log: &mut Log) {
    let resources = pairs(with_api(old), with_api(new), |(_, resource)| resource.name.wire());
    for (_, resource) in resources.gone {
        let what = if resource.parent.is_none() { "the resource is gone, and so is its feature" } else { "the resource is gone" };
        log.about(&Group::resource(resource), resource.name.wire()).is(Level::Breaking, what);
    }
    for (api, resource) in resources.new {
        let module = code(rust_module(api, resource));
        log.about(&Group::resource(resource), resource.name.wire()).is(Level::Addition, format!("the resource is new, in {module}"));
    }
    for ((old_api, old), (new_api, new)) in resources.both {
        let mut item = log.about(&Group::resource(new), new.name.wire());
        item.now(Level::Breaking, "the module and the feature are of", &code(rust_module(old_api, old)), &code(rust_module(new_api, new)));
        item.documented((&old.says, &old.docs), (&new.says, &new.docs));
    }
    let endpoints = pairs(Side::all(old), Side::all(new), |side| &side.endpoint.id).or(Side::route);
    for side in endpoints.gone {
        log.about(&Group::resource(side.resource), &side.endpoint.id).is(Level::Breaking, "is gone");
    }
    for side in endpoints.new {
        let Endpoint { id, method, path, .. } = side.endpoint;
        log.about(&Group::resource(side.resource), id).is(Level::Addition, format!("is new: `{method} {path}`"));
    }
    for (old, new) in endpoints.both {
        if old.endpoint.id != new.endpoint.id {
            let renamed = format!("is called {} now", code(&new.endpoint.id));
            log.about(&Group::resource(new.resource), &old.endpoint.id).is(Level::Breaking, renamed);
        }
        endpoint::compare(old, new, &mut log.about(&Group::resource(new.resource), &new.endpoint.id));
    }
}

fn with_api(api: &Api) -> impl Iterator<Item = (&Api, &Resource)> {
    api.resources.iter().map(move |resource| (api, resource))
}

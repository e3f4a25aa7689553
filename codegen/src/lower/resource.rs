//! Resources: the head of a file, and the endpoints under it.

use super::Lowering;
use super::spot::Spot;
use crate::api::{Api, Home, Resource, SharedTypes};
use crate::name::{self, Name};
use crate::report::FileId;
use crate::spec::{ResourceFile, Spec};

impl Lowering<'_> {
    /// The files whose types every resource may use: `api.yaml`, then the types files, each named after its folder.
    pub(super) fn shared(&self, spec: &Spec) -> Vec<SharedTypes> {
        let own = SharedTypes { module: None, source: "spec/api.yaml".to_owned(), types: Vec::new() };
        let further = spec.types.iter().map(|(file, _)| {
            let name = self.report.name(*file);
            let folder = name.rsplit_once('/').map_or("common", |(folder, _)| folder);
            SharedTypes { module: Some(Name::new(folder)), source: format!("spec/{name}"), types: Vec::new() }
        });
        std::iter::once(own).chain(further).collect()
    }

    /// Lowers all resource files, in the order in which they are given.
    pub(super) fn resources(&mut self, files: &[(FileId, ResourceFile)], model: &Api) -> Vec<Resource> {
        files.iter().enumerate().map(|(index, (file, resource))| self.resource(*file, resource, index, model)).collect()
    }

    fn resource(&mut self, file: FileId, head: &ResourceFile, index: usize, model: &Api) -> Resource {
        let root = Spot::of(file);
        let source = format!("spec/{}", self.report.name(file));
        if head.endpoints.is_empty() {
            self.report.problem(root.down("resource").value(), format!("the resource `{}` has no endpoints", head.resource));
        }
        let endpoints: Vec<_> =
            head.endpoints.iter().filter_map(|(name, endpoint)| self.endpoint(head, name, endpoint, Home::Resource(index), &root, model)).collect();
        let first = endpoints.first();
        let (family, scheme) = first.map_or((0, 0), |endpoint| (endpoint.family, endpoint.scheme));
        for endpoint in endpoints.iter().filter(|endpoint| endpoint.scheme != scheme) {
            self.report
                .problem(root.down("endpoints").down(endpoint.name.wire()).key(), "the endpoints of one resource must share an auth scheme")
                .help("they are methods of one handle, which belongs to one client: make it a resource of its own");
        }
        Resource {
            name: Name::new(&head.resource),
            one: Name::new(one(head)),
            family,
            scheme,
            source,
            says: head.says.clone(),
            docs: head.docs.clone(),
            endpoints,
            types: Vec::new(),
        }
    }
}

/// The singular of a resource's name.
pub(super) fn one(head: &ResourceFile) -> String {
    head.one.clone().unwrap_or_else(|| name::singular(&head.resource))
}

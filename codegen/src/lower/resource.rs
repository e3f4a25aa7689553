//! Resources: the head of a file, and the endpoints under it.

use super::Lowering;
use super::patterns::Head;
use crate::api::{Api, Home, Resource, SharedTypes};
use crate::name::Name;
use crate::spec::Spec;

impl Lowering<'_> {
    /// The files whose types every resource may use: `api.yaml`, then the types files, each named after its folder.
    pub(super) fn shared(&self, spec: &Spec) -> Vec<SharedTypes> {
        let own = SharedTypes { module: None, source: "spec/api.yaml".to_owned(), types: Vec::new(), optional: false };
        let further = spec.types.iter().map(|(file, _)| {
            let name = self.report.name(*file);
            let folder = name.rsplit_once('/').map_or("common", |(folder, _)| folder);
            SharedTypes { module: Some(Name::new(folder)), source: format!("spec/{name}"), types: Vec::new(), optional: false }
        });
        std::iter::once(own).chain(further).collect()
    }

    /// Lowers all resource files, in the order in which they are given.
    pub(super) fn resources(&mut self, heads: &[Head<'_>], model: &Api) -> Vec<Resource> {
        heads.iter().enumerate().map(|(index, head)| self.resource(head, index, model)).collect()
    }

    fn resource(&mut self, head: &Head<'_>, index: usize, model: &Api) -> Resource {
        let (file, root) = (head.written, &head.root);
        let source = format!("spec/{}", self.report.name(head.file));
        if head.endpoints.is_empty() && file.like.is_none() {
            self.report.problem(root.down("resource").value(), format!("the resource `{}` has no endpoints", file.resource));
        }
        let endpoints: Vec<_> = head.endpoints.iter().filter_map(|written| self.endpoint(head, written, Home::Resource(index), model)).collect();
        let first = endpoints.first();
        let (family, scheme) = first.map_or((0, 0), |endpoint| (endpoint.family, endpoint.scheme));
        for endpoint in endpoints.iter().filter(|endpoint| endpoint.scheme != scheme) {
            self.report
                .problem(head.spot(endpoint.name.wire()).key(), "the endpoints of one resource must share an auth scheme")
                .help("they are methods of one handle, which belongs to one client: make it a resource of its own");
        }
        Resource {
            name: Name::new(&file.resource),
            accessor: Name::new(file.resource.rsplit('.').next().unwrap_or_default()),
            parent: None,
            one: Name::new(&head.one),
            family,
            scheme,
            source,
            says: file.says.clone(),
            docs: file.docs.clone(),
            endpoints,
            types: Vec::new(),
        }
    }

    /// Finds the resource through which each nested one is reached. The two must have the same client.
    pub(super) fn parents(&mut self, heads: &[Head<'_>], model: &mut Api) {
        for (index, head) in heads.iter().enumerate() {
            let Some((outer, _)) = head.written.resource.rsplit_once('.') else { continue };
            let place = || head.root.down("resource").value().part(outer);
            let resources = &model.resources;
            let Some(parent) = resources.iter().position(|resource| resource.name.wire() == outer) else {
                let others = resources.iter().filter(|resource| resource.name.wire() != head.written.resource);
                self.report.unknown(place(), "resource", outer, others.map(|resource| resource.name.wire()));
                continue;
            };
            if (resources[parent].scheme, resources[parent].family) != (resources[index].scheme, resources[index].family) {
                self.report
                    .problem(place(), format!("`{outer}` is of another family or auth scheme"))
                    .help("a resource and those inside it share both");
            }
            model.resources[index].parent = Some(parent);
        }
    }
}

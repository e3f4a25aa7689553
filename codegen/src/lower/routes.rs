//! Routes: no two endpoints may be the same call, even if their path variables have other names.

use std::collections::BTreeMap;

use super::Lowering;
use super::patterns::Head;
use super::spot::Spot;
use crate::api::{Api, shape};

impl Lowering<'_> {
    /// Reports endpoints that share method, base URL and path shape.
    pub(super) fn routes(&mut self, heads: &[Head<'_>], model: &Api) {
        let mut seen: BTreeMap<(&str, &str, String), (Spot, &str)> = BTreeMap::new();
        for (head, resource) in heads.iter().zip(&model.resources) {
            for endpoint in &resource.endpoints {
                let at = head.spot(endpoint.name.wire()).down("call");
                let route = (endpoint.method.as_str(), model.families[endpoint.family].base.as_str(), shape(&endpoint.path));
                match seen.get(&route) {
                    Some((first, id)) => {
                        self.report
                            .problem(at.value(), format!("the route {} {} is taken by `{id}`", endpoint.method, route.2))
                            .also(first.value(), "described here first");
                    }
                    None => drop(seen.insert(route, (at, &endpoint.id))),
                }
            }
        }
    }
}

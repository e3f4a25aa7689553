//! Who may call what: scopes and policies become states of the client and needs of the endpoint.

use std::collections::BTreeSet;

use super::Lowering;
use super::spot::Spot;
use crate::api::{Api, Need};
use crate::name::Name;
use crate::report::{Place, one_of};
use crate::spec::{Endpoint, Policy, ResourceFile};

/// What an endpoint needs, resolved.
pub(super) struct Granted {
    pub(super) scheme: usize,
    pub(super) scopes: Vec<String>,
    pub(super) policy: Policy,
    pub(super) need: Option<usize>,
}

impl Lowering<'_> {
    /// The needs that `api.yaml` names.
    pub(super) fn needs(&mut self) -> Vec<Need> {
        let root = self.root().down("access");
        let api = self.api;
        let mut out = Vec::new();
        for (name, access) in &api.access {
            let at = root.down(name);
            for (index, scope) in access.scopes.iter().enumerate() {
                let known = || api.auth.values().flat_map(|scheme| scheme.scopes.keys().map(String::as_str));
                if !known().any(|known| known == scope) {
                    self.report.unknown(at.down("scopes").down(index).value(), "scope", scope, known());
                }
            }
            let acting = api.acting.as_ref().map(|acting| Name::renamed(&acting.header, acting.rust_name.as_deref()).pascal());
            if acting.is_none() && access.on_behalf_of != Policy::Unsupported {
                self.report.problem(at.down("onBehalfOf").value(), "no acting header is declared").help("declare `acting` in `api.yaml`");
            }
            let own = access.scopes.iter().map(|scope| Name::new(scope).pascal());
            let states = match access.on_behalf_of {
                Policy::Unsupported => own.collect(),
                Policy::Optional => own.chain(acting).collect(),
                Policy::Required => acting.into_iter().collect(),
            };
            out.push(Need { name: Name::new(name), states, says: access.says.clone() });
        }
        out
    }

    /// Resolves the auth scheme, the scopes and the policy of an endpoint.
    pub(super) fn granted(
        &mut self,
        head: &ResourceFile,
        endpoint: &Endpoint,
        family: usize,
        root: &Spot,
        at: &Spot,
        model: &Api,
    ) -> Option<Granted> {
        let policy = self.policy(endpoint, at);
        let scheme = self.scheme_of(head, endpoint, family, root, at);
        let (policy, scheme) = policy.zip(scheme)?;
        let scopes = self.scopes_of(head, endpoint, scheme, root, at)?;
        let acts = model.acting.as_ref().filter(|acting| acting.scheme == scheme && scopes.contains(&acting.scope));
        if policy != Policy::Unsupported && acts.is_none() {
            self.cannot_act(at.down("onBehalfOf").value(), scheme, model);
            return None;
        }
        let need = if model.schemes[scheme].scopes.is_empty() { None } else { Some(self.need(&scopes, policy, at)?) };
        Some(Granted { scheme, scopes, policy, need })
    }

    fn cannot_act(&mut self, at: Place, scheme: usize, model: &Api) {
        match &model.acting {
            Some(acting) if acting.scheme == scheme => {
                self.report.problem(at, "these scopes cannot act as a user").expected(format!("`unsupported`, or the scope `{}`", acting.scope))
            }
            _ => {
                let name = model.schemes[scheme].name.wire();
                self.report.problem(at, format!("a client of the auth scheme `{name}` cannot act as a user")).expected("`unsupported`")
            }
        };
    }

    fn policy(&mut self, endpoint: &Endpoint, at: &Spot) -> Option<Policy> {
        if endpoint.on_behalf_of.is_none() {
            self.report
                .problem(at.down("onBehalfOf").key(), "the endpoint does not state its `onBehalfOf` policy")
                .expected("`onBehalfOf: required`, `optional` or `unsupported`")
                .help("the policy never defaults: look it up for this endpoint");
        }
        endpoint.on_behalf_of
    }

    fn scheme_of(&mut self, head: &ResourceFile, endpoint: &Endpoint, family: usize, root: &Spot, at: &Spot) -> Option<usize> {
        let (name, spot) = match (&endpoint.auth, &head.auth) {
            (Some(own), _) => (own, at.down("auth")),
            (None, Some(head)) => (head, root.down("auth")),
            (None, None) => {
                self.report.problem(at.down("auth").key(), "the endpoint has no auth scheme").help("give `auth:` here or at the head of the file");
                return None;
            }
        };
        let Some(index) = self.api.auth.get_index_of(name) else {
            self.report.unknown(spot.value(), "auth scheme", name, self.api.auth.keys().map(String::as_str));
            return None;
        };
        let (family, declared) = self.api.families.get_index(family)?;
        if !declared.auth.contains(name) {
            self.report
                .problem(spot.value(), format!("the auth scheme `{name}` does not belong to the family `{family}`"))
                .expected(one_of(&declared.auth).unwrap_or_default());
            return None;
        }
        Some(index)
    }

    fn scopes_of(&mut self, head: &ResourceFile, endpoint: &Endpoint, scheme: usize, root: &Spot, at: &Spot) -> Option<Vec<String>> {
        let (name, declared) = self.api.auth.get_index(scheme)?;
        let (scopes, spot) = match (&endpoint.scopes, &head.scopes) {
            (Some(own), _) => (own, at.down("scopes")),
            (None, Some(head)) if !declared.scopes.is_empty() => (head, root.down("scopes")),
            _ => (&declared.default, at.clone()),
        };
        if scopes.is_empty() && !declared.scopes.is_empty() {
            self.report
                .problem(at.down("scopes").key(), "the endpoint has no scopes")
                .help(format!("give `scopes:` here, or `default:` at the auth scheme `{name}`"));
            return None;
        }
        let mut known = true;
        for (index, scope) in scopes.iter().enumerate().filter(|(_, scope)| !declared.scopes.contains_key(*scope)) {
            known = false;
            let place = spot.down(index).value();
            if declared.scopes.is_empty() {
                self.report.problem(place, format!("the auth scheme `{name}` has no scopes"));
            } else {
                self.report.unknown(place, "scope", scope, declared.scopes.keys().map(String::as_str));
            }
        }
        known.then(|| scopes.clone())
    }

    fn need(&mut self, scopes: &[String], policy: Policy, at: &Spot) -> Option<usize> {
        let wanted: BTreeSet<&String> = scopes.iter().collect();
        let found =
            self.api.access.values().position(|access| access.on_behalf_of == policy && access.scopes.iter().collect::<BTreeSet<_>>() == wanted);
        if found.is_none() {
            self.report
                .problem(at.down("onBehalfOf").key(), format!("no access is named for this policy with the scopes `{}`", scopes.join("`, `")))
                .help("name it under `access` in `api.yaml`");
        }
        found
    }
}

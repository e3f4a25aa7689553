//! Names that come from `api.yaml`: modules, clients and what their builders take, states, needs.

use super::Lowering;
use super::taken::Taken;
use crate::api::{Api, Scheme};
use crate::name::OF_PRELUDE;

/// Modules that every crate has.
const MODULES: [&str; 9] = ["access", "cli", "client", "envelopes", "error_code", "families", "rates", "runtime", "types"];
/// Types that every crate shows at its root.
const ROOT: [&str; 5] = ["Answer", "Error", "ErrorKind", "ErrorCode", "Secret"];
/// Methods that every builder has.
const OF_BUILDERS: [&str; 20] = [
    "build",
    "credentials",
    "credentials_from",
    "timeout",
    "deadline",
    "connect_timeout",
    "retry",
    "retry_budget",
    "observer",
    "limit_rates",
    "trace_users",
    "base_url",
    "family_base_url",
    "max_answer",
    "transport",
    "record",
    "env_proxy",
    "root_certificates",
    "user_agent",
    "clone",
];

impl Lowering<'_> {
    /// Checks the names of the API file; the acting header's method stands among the `resources`.
    pub(super) fn names_of_api(&mut self, model: &Api, resources: &mut Taken<'_>) {
        let root = self.root();
        let mut modules = Taken::new(&MODULES);
        for family in &model.families {
            self.claim(&mut modules, &family.name.snake(), "family", family.name.wire(), root.down("families").down(family.name.wire()).key());
        }
        let mut envelopes = Taken::new(&[]);
        for envelope in &model.envelopes {
            let at = root.down("envelopes").down(envelope.name.wire());
            self.claim(&mut envelopes, &envelope.name.shouty(), "envelope", envelope.name.wire(), at.key());
        }
        let mut rates = Taken::new(&[]);
        for rate in &model.rates {
            self.claim(&mut rates, &rate.name.shouty(), "rate", rate.name.wire(), root.down("rates").down(rate.name.wire()).key());
        }
        let mut variables = Taken::new(&[]);
        for variable in &model.variables {
            let at = root.down("variables").down(variable.name.wire());
            self.claim(&mut variables, &variable.name.snake(), "variable", variable.name.wire(), at.key());
        }
        let mut clients = Taken::new(&ROOT);
        let mut states = Taken::new(&OF_PRELUDE);
        for scheme in &model.schemes {
            let at = root.down("auth").down(scheme.name.wire());
            self.claim(&mut clients, &scheme.client.pascal(), "client", scheme.client.wire(), at.down("client").value());
            self.credentials(scheme, &mut states);
        }
        if let Some(acting) = &model.acting {
            let (name, at) = (&acting.name, root.down("acting").down("header").value());
            self.claim(&mut states, &name.pascal(), "acting header", name.wire(), at.clone());
            self.claim(resources, &name.snake(), "acting header", name.wire(), at);
        }
        for need in &model.needs {
            self.claim(&mut states, &need.name.pascal(), "access", need.name.wire(), root.down("access").down(need.name.wire()).key());
        }
        let mut codes = Taken::new(&["Unknown"]);
        for code in &model.error_codes {
            let wire = code.name.wire();
            let shape = self.api.errors.iter().find(|(_, shape)| shape.codes.contains_key(wire)).map_or("", |(name, _)| name);
            let at = root.down("errors").down(shape).down("codes").down(wire);
            self.claim(&mut codes, &code.name.pascal(), "error code", wire, at.key());
        }
    }

    /// The states that a scheme's keys make, and the methods and arguments that take them.
    fn credentials(&mut self, scheme: &Scheme, states: &mut Taken<'_>) {
        let at = self.root().down("auth").down(scheme.name.wire());
        let mut setters = Taken::new(&OF_BUILDERS);
        for scope in &scheme.scopes {
            let at = at.down("scopes").down(scope.name.wire());
            self.claim(states, &scope.name.pascal(), "scope", scope.name.wire(), at.key());
            for setter in [scope.setter.snake(), scope.setter_from()] {
                self.claim(&mut setters, &setter, "method", scope.setter.wire(), at.down("setter").value());
            }
        }
        let mut arguments = Taken::new(&[]);
        for header in scheme.headers.iter().filter(|_| scheme.scopes.is_empty()) {
            self.claim(&mut arguments, &header.name.snake(), "header", header.name.wire(), at.down("headers").down(header.name.wire()).key());
        }
    }
}

//! `api.yaml`: the crate, URL variables, families, auth schemes, the acting header, needs, errors.

use std::collections::BTreeSet;

use super::spot::Spot;
use super::{Lowering, docs};
use crate::api::{self, Api, Home, Type, TypeKind};
use crate::name::Name;
use crate::spec::{self, TypeUse};

impl Lowering<'_> {
    /// Lowers all of the API file but its types.
    pub(super) fn api_file(&mut self) -> Api {
        let variables = self.variables();
        let families = self.families();
        let schemes = self.schemes(&families);
        let acting = self.acting();
        Api {
            package: self.package(),
            variables,
            envelopes: self.api.envelopes.iter().map(|(name, envelope)| envelope_of(name, envelope)).collect(),
            needs: self.needs(),
            rates: self.rates(),
            error_codes: self.error_codes(),
            acting,
            families,
            schemes,
            resources: Vec::new(),
            shared: Vec::new(),
            deviations: Vec::new(),
            mock: api::MockFile::default(),
            guide: None,
        }
    }

    fn package(&self) -> api::Package {
        let package = self.api.package.clone();
        api::Package {
            name: package.name,
            version: package.version,
            says: package.says,
            docs: package.docs,
            repository: package.repository,
            license: package.license.unwrap_or_else(|| "MIT OR Apache-2.0".into()),
            rust_version: package.rust_version,
            keywords: package.keywords,
            categories: package.categories,
            env: package.env,
            runtime_package: package.runtime.package,
            runtime_version: package.runtime.version,
            runtime_path: package.runtime.path,
        }
    }

    fn variables(&mut self) -> Vec<api::Variable> {
        let root = self.root().down("variables");
        let mut out = Vec::new();
        for (name, variable) in &self.api.variables {
            let at = root.down(name);
            let ty = self.types.resolve(&TypeUse::Name(variable.type_name.clone()), &at.down("type"), Home::Shared(0), self.report);
            // A type that is unknown or wrong in itself is reported where it is named or declared.
            let Some(ty) = ty.filter(|ty| !matches!(ty, Type::Named(ty) if self.types.get(&ty.name).is_none())) else { continue };
            let Some(sample) = self.host_safe_sample(&ty) else {
                self.report
                    .problem(at.down("type").value(), format!("the type `{}` cannot stand in a host name", variable.type_name))
                    .expected("a closed enum, or a newtype with a pattern of letters, digits and `-`");
                continue;
            };
            out.push(api::Variable { name: Name::new(name), ty, env: variable.env.clone(), says: variable.says.clone(), sample });
        }
        out
    }

    /// A value of a type whose every value may stand in a host name.
    fn host_safe_sample(&self, ty: &Type) -> Option<String> {
        let Type::Named(ty) = ty else { return None };
        let host = |c: char| c.is_ascii_alphanumeric() || c == '-';
        match &self.types.get(&ty.name)?.kind {
            TypeKind::Choice(choice) if !choice.open && choice.variants.iter().all(|v| v.name.wire().chars().all(host)) => {
                choice.variants.first().map(|variant| variant.name.wire().to_owned())
            }
            TypeKind::Newtype(newtype) => {
                let pattern = newtype.pattern.as_ref()?;
                let safe = pattern.min > 0 && pattern.max <= 63 && pattern.ranges.iter().all(|&(from, to)| (from..=to).all(host));
                safe.then(|| if pattern.allows("app") { "app".to_owned() } else { newtype.sample.clone() })
            }
            _ => None,
        }
    }

    fn families(&mut self) -> Vec<api::Family> {
        let root = self.root().down("families");
        let api = self.api;
        api.families
            .iter()
            .map(|(name, family)| {
                let at = root.down(name);
                let envelope = self.envelope(&family.envelope, &at.down("envelope"));
                let shape = api.errors.get(&family.error);
                if shape.is_none() {
                    self.report.unknown(at.down("error").value(), "error shape", &family.error, api.errors.keys().map(String::as_str));
                }
                api::Family {
                    name: Name::new(name),
                    base: family.base.clone(),
                    variables: self.base_variables(&family.base, &at.down("base")),
                    envelope: envelope.unwrap_or_default(),
                    errors: error_shape(shape),
                    codes: Vec::new(),
                    says: family.says.clone(),
                    docs: family.docs.clone(),
                }
            })
            .collect()
    }

    /// The variables of a base URL, which must be https and declare each.
    fn base_variables(&mut self, base: &str, at: &Spot) -> Vec<usize> {
        let known = &self.api.variables;
        if !base.starts_with("https://") {
            self.report.problem(at.value(), "a base URL must be https").expected("`https://` at its start");
        }
        let mut found = Vec::new();
        for part in base.split('{').skip(1) {
            match part.split_once('}').map(|(name, _)| (name, known.get_index_of(name))) {
                Some((_, Some(index))) => found.push(index),
                Some((name, None)) => self.report.unknown(at.value(), "URL variable", name, known.keys().map(String::as_str)),
                None => {
                    self.report.problem(at.value(), "a brace is not closed in this base URL");
                }
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Resolves the name of an envelope.
    pub(super) fn envelope(&mut self, name: &str, at: &Spot) -> Option<api::Envelope> {
        let envelopes = &self.api.envelopes;
        let Some(found) = envelopes.get(name) else {
            self.report.unknown(at.value(), "envelope", name, envelopes.keys().map(String::as_str));
            return None;
        };
        Some(envelope_of(name, found))
    }

    fn schemes(&mut self, families: &[api::Family]) -> Vec<api::Scheme> {
        let root = self.root();
        for (name, family) in &self.api.families {
            for (index, scheme) in family.auth.iter().enumerate().filter(|(_, scheme)| !self.api.auth.contains_key(*scheme)) {
                let at = root.down("families").down(name).down("auth").down(index);
                self.report.unknown(at.value(), "auth scheme", scheme, self.api.auth.keys().map(String::as_str));
            }
        }
        self.api.auth.iter().map(|(name, scheme)| self.scheme(name, scheme, families, &root.down("auth").down(name))).collect()
    }

    fn scheme(&mut self, name: &str, scheme: &spec::AuthScheme, families: &[api::Family], at: &Spot) -> api::Scheme {
        let known = || scheme.scopes.keys().map(String::as_str);
        for (index, scope) in scheme.default.iter().enumerate().filter(|(_, scope)| !scheme.scopes.contains_key(*scope)) {
            self.report.unknown(at.down("default").down(index).value(), "scope", scope, known());
        }
        if !scheme.scopes.is_empty() && scheme.headers.len() != 1 {
            self.report
                .problem(at.down("headers").key(), "a scheme with scopes has exactly one header")
                .help("each scope is another kind of key for that header");
        }
        if scheme.scopes.is_empty() {
            for header in scheme.headers.iter().filter(|(_, header)| header.env.is_none()).map(|(header, _)| header) {
                self.report.problem(at.down("headers").down(header).key(), format!("the header `{header}` needs an `env`"));
            }
        }
        let own: Vec<usize> = self
            .api
            .families
            .values()
            .enumerate()
            .filter(|(_, family)| family.auth.iter().any(|auth| auth == name))
            .map(|(index, _)| index)
            .collect();
        let variables: BTreeSet<usize> = own.iter().flat_map(|index| families[*index].variables.clone()).collect();
        api::Scheme {
            name: Name::new(name),
            client: Name::new(&scheme.client),
            headers: scheme
                .headers
                .iter()
                .map(|(name, header)| api::AuthHeader { name: Name::new(name), env: header.env.clone(), says: header.says.clone() })
                .collect(),
            scopes: scheme
                .scopes
                .iter()
                .map(|(name, scope)| api::Scope {
                    name: Name::new(name),
                    setter: Name::new(&scope.setter),
                    env: scope.env.clone(),
                    says: scope.says.clone(),
                })
                .collect(),
            families: own,
            variables: variables.into_iter().collect(),
            says: scheme.says.clone(),
            docs: scheme.docs.clone(),
        }
    }

    fn acting(&mut self) -> Option<api::Acting> {
        let acting = self.api.acting.as_ref()?;
        let at = self.root().down("acting");
        let ty = self.types.resolve(&TypeUse::Name(acting.type_name.clone()), &at.down("type"), Home::Shared(0), self.report)?;
        let sample = match ty.named().and_then(|ty| self.types.get(&ty.name)).map(|def| &def.kind) {
            Some(TypeKind::Newtype(newtype)) => newtype.sample.clone(),
            _ => "user".to_owned(),
        };
        let auth = &self.api.auth;
        let Some((scheme, _, found)) = auth.get_full(&acting.auth) else {
            self.report.unknown(at.down("auth").value(), "auth scheme", &acting.auth, auth.keys().map(String::as_str));
            return None;
        };
        if !found.scopes.contains_key(&acting.scope) {
            self.report.unknown(at.down("scope").value(), "scope", &acting.scope, found.scopes.keys().map(String::as_str));
        }
        Some(api::Acting {
            name: Name::renamed(&acting.header, acting.rust_name.as_deref()),
            ty,
            scheme,
            scope: acting.scope.clone(),
            sample,
            says: acting.says.clone(),
            docs: acting.docs.clone(),
        })
    }

    fn rates(&self) -> Vec<api::Rate> {
        let rate = |(name, rate): (&String, &spec::Rate)| {
            let (name, says) = (Name::new(name), rate.says.clone());
            api::Rate { name, per_minute: rate.per_minute, per_user: rate.per_user, says }
        };
        self.api.rates.iter().map(rate).collect()
    }

    fn error_codes(&self) -> Vec<api::Variant> {
        let mut seen = BTreeSet::new();
        let codes = self.api.errors.values().flat_map(|shape| &shape.codes);
        codes
            .filter(|(code, _)| seen.insert(*code))
            .map(|(code, meaning)| {
                let name = Name::new(code);
                api::Variant { docs: docs::of_value(code, &name.snake(), Some(meaning)), says: Some(meaning.clone()), name }
            })
            .collect()
    }
}

fn envelope_of(name: &str, envelope: &spec::Envelope) -> api::Envelope {
    let paths = |paths: &[String]| paths.iter().map(|path| path.split('.').map(str::to_owned).collect()).collect();
    api::Envelope {
        name: Name::new(name),
        says: envelope.says.clone(),
        data: envelope.data.clone(),
        meta: envelope.meta.clone(),
        repeated: envelope.repeated,
        inside: paths(&envelope.inside),
        done: paths(&envelope.done),
    }
}

fn error_shape(shape: Option<&spec::ErrorShape>) -> api::ErrorShape {
    match shape {
        Some(shape) => {
            api::ErrorShape { at: shape.at.clone(), code: shape.code.clone(), message: shape.message.clone(), details: shape.details.clone() }
        }
        None => api::ErrorShape { at: None, code: None, message: String::new(), details: Vec::new() },
    }
}

//! What a fake server remembers: every kind, endpoint, code and template that `mock.yaml` names has to be there.

use serde_json::Value;

use super::Lowering;
use super::spot::Spot;
use crate::api::{Api, Deed, Endpoint, MockFile};
use crate::spec::{Refusal, Spec};

/// What a template can make, beside the variables of the path and the fields of the body and of the record.
const MADE: [&str; 8] = ["@now", "@nowMs", "@number", "@token", "@user", "@first", "@last", "@record"];

impl Lowering<'_> {
    /// Checks `mock.yaml`, and hands on what it says.
    pub(super) fn mock(&mut self, spec: &Spec, model: &Api) -> MockFile {
        let Some((file, mock)) = &spec.mock else { return MockFile::default() };
        let at = Spot::of(*file);
        self.refusals(mock, &at.down("refuses"), model);
        mock.actors.iter().for_each(|kind| self.kind(kind, &at.down("actors"), mock));
        for (name, kept) in &mock.keeps {
            let at = at.down("keeps").down(name);
            self.known_code(&kept.lacks, &at.down("lacks"), model);
            kept.taken.iter().for_each(|code| self.known_code(code, &at.down("taken"), model));
            for (field, kind) in &kept.within {
                self.kind(kind, &at.down("within").down(field), mock);
            }
            for (field, kind) in &kept.joins {
                self.kind(kind, &at.down("joins").down(field), mock);
            }
            for (way, counts) in &kept.counts {
                self.kind(&counts.of, &at.down("counts").down(way).down("of"), mock);
            }
            kept.fresh.iter().for_each(|(field, value)| self.made(value, &at.down("new").down(field)));
            if let Some(opens) = &kept.opens {
                self.auth(&opens.auth, &at.down("opens").down("auth"), model);
            }
        }
        for (id, deed) in &mock.does {
            let at = at.down("does").down(id);
            let endpoints = model.endpoints();
            match endpoints.clone().find(|endpoint| endpoint.id == *id) {
                Some(endpoint) => self.deed(deed, endpoint, &at, mock),
                None => self.report.unknown(at.key(), "endpoint", id, endpoints.map(|endpoint| endpoint.id.as_str())),
            }
        }
        mock.clone()
    }

    fn refusals(&mut self, mock: &MockFile, at: &Spot, model: &Api) {
        let refuses = &mock.refuses;
        let single = [("route", &refuses.route), ("scope", &refuses.scope), ("user", &refuses.user), ("input", &refuses.input)];
        for (name, refusal) in single.into_iter().filter_map(|(name, refusal)| Some((name, refusal.as_ref()?))) {
            self.refusal(refusal, &at.down(name), model);
        }
        for (scheme, refusal) in &refuses.key {
            let at = at.down("key").down(scheme);
            if !model.schemes.iter().any(|known| known.name.wire() == scheme) {
                self.report.unknown(at.key(), "auth scheme", scheme, model.schemes.iter().map(|scheme| scheme.name.wire()));
            }
            self.refusal(refusal, &at, model);
        }
    }

    fn refusal(&mut self, refusal: &Refusal, at: &Spot, model: &Api) {
        self.known_code(&refusal.code, &at.down("code"), model);
        if !(400..600).contains(&refusal.status) {
            self.report.problem(at.down("status").value(), format!("{} refuses nothing", refusal.status)).expected("a status from 400 to 599");
        }
    }

    fn kind(&mut self, kind: &str, at: &Spot, mock: &MockFile) {
        if !mock.keeps.contains_key(kind) {
            self.report.unknown(at.value(), "kind of records", kind, mock.keeps.keys().map(String::as_str));
        }
    }

    fn auth(&mut self, name: &str, at: &Spot, model: &Api) {
        if !model.schemes.iter().any(|scheme| scheme.name.wire() == name) {
            self.report.unknown(at.value(), "auth scheme", name, model.schemes.iter().map(|scheme| scheme.name.wire()));
        }
    }

    fn deed(&mut self, deed: &Deed, endpoint: &Endpoint, at: &Spot, mock: &MockFile) {
        let verbs: Vec<_> = deed.verbs().collect();
        for (verb, kind) in &verbs {
            self.kind(kind, &at.down(*verb), mock);
        }
        if verbs.len() != 1 {
            self.report
                .problem(at.key(), format!("a deed does one thing, and this one does {}", if verbs.is_empty() { "nothing" } else { "several" }))
                .expected("one of `create`, `get`, `list`, `update` and `delete`");
        }
        for (field, value) in deed.filter.iter().flatten() {
            self.made(value, &at.down("where").down(field));
        }
        deed.sets.iter().for_each(|(field, value)| self.made(value, &at.down("sets").down(field)));
        if deed.each.is_empty() != deed.element.is_none() {
            self.report.problem(at.key(), "`each` and `as` go together").help("`as` names the field that holds an element of the lists");
        }
        if deed.list.is_some() && endpoint.paging.is_none() && deed.after.is_some() {
            self.report.problem(at.down("after").key(), format!("`{}` has no pages", endpoint.id));
        }
        deed.also.iter().enumerate().for_each(|(index, deed)| self.deed(deed, endpoint, &at.down("also").down(index), mock));
        if let Some(answers) = &deed.answers {
            self.deed(answers, endpoint, &at.down("answers"), mock);
        }
    }

    /// Of a template's placeholders those that make something have to be known; the others are fields, of which a request has what it has.
    fn made(&mut self, value: &Value, at: &Spot) {
        match value {
            Value::Array(values) => values.iter().for_each(|value| self.made(value, at)),
            Value::Object(values) => values.values().for_each(|value| self.made(value, at)),
            _ => {}
        }
        for made in value.as_str().unwrap_or_default().split('{').skip(1).filter_map(|rest| rest.split(['}', ' ']).next()) {
            if made.starts_with('@') && !MADE.contains(&made) {
                self.report.unknown(at.value(), "placeholder", made, MADE);
            }
        }
    }
}

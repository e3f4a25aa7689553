//! With which error codes endpoints may refuse: what the family, the head of the file and the endpoint say, and what follows from the endpoint's
//! path and acting user.

use super::Lowering;
use super::patterns::Head;
use super::spot::Spot;
use crate::api::{Api, Place, Policy, Type};

impl Lowering<'_> {
    /// Checks all codes, and gives each family and endpoint its own.
    pub(super) fn codes(&mut self, heads: &[Head<'_>], model: &mut Api) {
        for declared in self.types.declared.clone().values() {
            declared.decl.lacks.iter().for_each(|code| self.known_code(code, &declared.spot.down("lacks"), model));
        }
        let root = self.root().down("families");
        for (name, family) in &self.api.families {
            self.known_codes(&family.codes, &root.down(name), model);
        }
        if let Some(acting) = &self.api.acting {
            self.known_codes(&acting.codes, &self.root().down("acting"), model);
        }
        for head in heads {
            self.known_codes(&head.written.codes, &head.root, model);
            head.endpoints.iter().for_each(|written| self.known_codes(&written.endpoint.codes, &written.at, model));
        }
        for (index, family) in self.api.families.values().enumerate() {
            model.families[index].codes = sorted(&family.codes, &[], model);
        }
        for (index, head) in heads.iter().enumerate() {
            for place in 0..model.resources[index].endpoints.len() {
                let codes = self.own_codes(head, index, place, model);
                model.resources[index].endpoints[place].codes = codes;
            }
        }
    }

    /// The codes of one endpoint, without those that its family has anyway.
    fn own_codes(&self, head: &Head<'_>, resource: usize, place: usize, model: &Api) -> Vec<String> {
        let endpoint = &model.resources[resource].endpoints[place];
        let named = endpoint.inputs.iter().filter(|input| input.place == Place::Path).map(|input| &input.ty);
        let acts = endpoint.policy != Policy::Unsupported;
        let acting = model.acting.iter().filter(|_| acts).map(|acting| &acting.ty);
        let as_user = self.api.acting.iter().filter(|_| acts).flat_map(|acting| &acting.codes);
        let lacks = named.chain(acting).filter_map(Type::named).filter_map(|ty| self.types.declared.get(&ty.name)?.decl.lacks.clone());
        let written = head.endpoint(endpoint.name.wire()).map_or(&[][..], |written| &written.endpoint.codes);
        let all: Vec<String> = lacks.chain(as_user.chain(&head.written.codes).chain(written).cloned()).collect();
        sorted(&all, &model.families[endpoint.family].codes, model)
    }

    fn known_codes(&mut self, codes: &[String], at: &Spot, model: &Api) {
        let at = at.down("codes");
        codes.iter().enumerate().for_each(|(index, code)| self.known_code(code, &at.down(index), model));
    }

    /// The code has to be declared.
    pub(super) fn known_code(&mut self, code: &str, at: &Spot, model: &Api) {
        if !model.error_codes.iter().any(|known| known.name.wire() == code) {
            self.report.unknown(at.value(), "error code", code, model.error_codes.iter().map(|known| known.name.wire()));
        }
    }
}

/// Each code once, in the order in which they are declared.
fn sorted(codes: &[String], without: &[String], model: &Api) -> Vec<String> {
    let known = model.error_codes.iter().map(|code| code.name.wire());
    known.filter(|known| codes.iter().any(|code| code == known) && !without.iter().any(|code| code == known)).map(str::to_owned).collect()
}

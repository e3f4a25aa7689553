//! From the spec to the model: every name is resolved and every decision made here, and everything that is wrong is said at once.
//!
//! What cannot be resolved is reported and left out, so that one run finds all problems; the model is handed on only if there are none.

mod access;
mod api_file;
mod api_names;
mod codes;
mod deviations;
mod docs;
mod endpoint;
mod examples;
mod fields;
mod fits;
mod graph;
mod guide;
mod inputs;
mod kinds;
mod messages;
mod mock;
mod names;
mod pattern;
mod patterns;
mod resource;
mod routes;
mod samples;
mod shortcuts;
mod spot;
mod taken;
mod types;

use std::collections::BTreeMap;

use crate::api::{Api, Home, TypeDef, Uses};
use crate::report::{FileId, Report};
use crate::spec::{ApiFile, Spec};

use spot::Spot;
use types::Types;

/// What the passes share: the API file, the types, and the report.
struct Lowering<'s> {
    api: &'s ApiFile,
    file: FileId,
    types: Types<'s>,
    report: &'s mut Report,
}

/// Lowers the whole spec. The model is complete only if the report is empty.
pub(crate) fn lower(spec: &Spec, report: &mut Report) -> Option<Api> {
    let (file, api) = spec.api.as_ref()?;
    let mut types = Types::declare(spec, report);
    types.lower_all(report);
    let heads = patterns::heads(spec, &mut types, report);
    let mut lowering = Lowering { api, file: *file, types, report };
    let mut model = lowering.api_file();
    model.shared = lowering.shared(spec);
    model.resources = lowering.resources(&heads, &model);
    lowering.parents(&heads, &mut model);
    lowering.routes(&heads, &model);
    lowering.codes(&heads, &mut model);
    lowering.examples(&heads, &mut model);
    lowering.finish_types(&mut model);
    lowering.names(spec, &heads, &model);
    model.mock = lowering.mock(spec, &model);
    model.guide = lowering.guide(spec);
    model.deviations = lowering.deviations(spec, &model);
    samples::fill(&mut model);
    Some(model)
}

impl Lowering<'_> {
    /// The spot at which the API file starts.
    fn root(&self) -> Spot {
        Spot::of(self.file)
    }

    /// Puts each type where it is printed, marks what users must be able to make, and cuts cycles.
    fn finish_types(&mut self, model: &mut Api) {
        let mut defs = self.types.take();
        self.types.report_unused(&defs, self.report);
        let inputs = graph::inputs(&defs, model);
        graph::mark_inputs(&mut defs, &inputs);
        graph::cut_cycles(&mut defs);
        self.types.report_endless(&graph::endless(&defs), self.report);
        let mut by_home: BTreeMap<Home, Vec<TypeDef>> = BTreeMap::new();
        for (home, def) in defs {
            by_home.entry(home).or_default().push(def);
        }
        for (index, shared) in model.shared.iter_mut().enumerate() {
            shared.types = by_home.remove(&Home::Shared(index)).unwrap_or_default();
        }
        for (index, resource) in model.resources.iter_mut().enumerate() {
            resource.types = by_home.remove(&Home::Resource(index)).unwrap_or_default();
        }
        for index in Uses::new(model).optional_files() {
            model.shared[index].optional = true;
        }
    }
}

//! Names of resources, endpoints, inputs and types.

use super::Lowering;
use super::patterns::Head;
use super::spot::Spot;
use super::taken::{OF_PRELUDE, Taken};
use crate::api::{Api, Endpoint, Input, Place, Shortcut};
use crate::name::{self, Name};
use crate::spec::{EnumValues, Field, Ordered, Spec, TypeDecl};

/// Methods that every call has.
const OF_CALLS: [&str; 14] = [
    "send",
    "send_full",
    "request",
    "timeout",
    "deadline",
    "extra_header",
    "extra_query",
    "extra_body",
    "endpoint",
    "pages",
    "stream",
    "starting_at",
    "max_pages",
    "into_future",
];

/// Methods that every client has.
const OF_CLIENTS: [&str; 5] = ["builder", "build", "from_env", "raw", "clone"];

impl Lowering<'_> {
    /// Checks all names of the model.
    pub(super) fn names(&mut self, spec: &Spec, heads: &[Head<'_>], model: &Api) {
        let mut types = Taken::new(&OF_PRELUDE);
        let api = self.api;
        let root = self.root();
        let mut resources = Taken::new(&OF_CLIENTS);
        self.names_of_api(model, &mut resources);
        self.types_of(&api.types, &root, &mut types);
        for (file, shared) in &spec.types {
            self.types_of(&shared.types, &Spot::of(*file), &mut types);
        }
        for (index, (head, resource)) in heads.iter().zip(&model.resources).enumerate() {
            let root = &head.root;
            let (name, at) = (&resource.name, root.down("resource").value());
            if self.claim(&mut resources, &name.snake(), "resource", name.wire(), at.clone()) {
                self.claim(&mut types, &name.pascal(), "resource", name.wire(), at);
            }
            let mut methods = Taken::new(&[]);
            for (inner, child) in heads.iter().zip(&model.resources).filter(|(_, child)| child.parent == Some(index)) {
                self.claim(&mut methods, &child.accessor.snake(), "resource", child.accessor.wire(), inner.root.down("resource").value());
            }
            for endpoint in &resource.endpoints {
                let at = head.spot(endpoint.name.wire());
                if self.claim(&mut methods, &endpoint.name.snake(), "endpoint", endpoint.name.wire(), at.key()) {
                    self.claim(&mut types, &endpoint.call.pascal(), "call", &endpoint.call.pascal(), at.key());
                }
                self.inputs_of(endpoint, &at, root);
                for shortcut in &endpoint.shortcuts {
                    self.shortcut_of(shortcut, endpoint, &mut methods, &at, root);
                }
            }
            self.types_of(&head.written.types, root, &mut types);
        }
    }

    /// Arguments must differ from arguments, setters from setters and from what every call can do.
    fn inputs_of(&mut self, endpoint: &Endpoint, at: &Spot, root: &Spot) {
        let mut arguments = Taken::new(if endpoint.whole_body.is_some() { &["body"] } else { &[] });
        let mut setters = Taken::new(&OF_CALLS);
        for input in &endpoint.inputs {
            let (name, place) = (&input.name, self.input_spot(input, at, root).key());
            if input.required {
                self.claim(&mut arguments, &name.snake(), "argument", name.wire(), place);
            } else if self.claim(&mut setters, &name.snake(), "setter", name.wire(), place.clone()) && input.nullable {
                self.claim(&mut setters, &format!("clear_{}", name.snake()), "setter", name.wire(), place);
            }
        }
    }

    /// The arguments of a shortcut: what the endpoint requires beside the body, and what it takes.
    fn shortcut_of(&mut self, shortcut: &Shortcut, endpoint: &Endpoint, methods: &mut Taken<'_>, at: &Spot, root: &Spot) {
        let spot = at.down("shortcuts").down(shortcut.name.wire());
        self.claim(methods, &shortcut.name.snake(), "shortcut", shortcut.name.wire(), spot.key());
        let mut arguments = Taken::new(&[]);
        for input in endpoint.inputs.iter().filter(|input| input.required && input.place != Place::Body) {
            let place = self.input_spot(input, at, root).key();
            self.claim(&mut arguments, &input.name.snake(), "argument", input.name.wire(), place);
        }
        for (index, taken) in shortcut.takes.iter().enumerate() {
            self.claim(&mut arguments, &taken.name.snake(), "argument", taken.name.wire(), spot.down("takes").down(index).value());
        }
    }

    fn input_spot(&self, input: &Input, at: &Spot, root: &Spot) -> Spot {
        let key = if input.required { input.name.wire().to_owned() } else { format!("{}?", input.name.wire()) };
        match input.place {
            Place::Path => at.down("path").down(key),
            Place::Query => at.down("query").down(key),
            Place::Body => at.down("body").down(key),
            Place::Header if self.report.has(&at.down("headers").down(&key).key()) => at.down("headers").down(key),
            Place::Header => root.down("headers").down(key),
        }
    }

    fn types_of(&mut self, decls: &Ordered<TypeDecl>, root: &Spot, taken: &mut Taken<'_>) {
        for (name, decl) in decls {
            let at = root.down("types").down(name);
            if !self.types.is_declared(name, &at) {
                continue;
            }
            if name::fault(name).is_none() && Name::new(name).pascal() != *name {
                self.report
                    .problem(at.key(), format!("the type `{name}` is not in Pascal case"))
                    .help(format!("write `{}`", Name::new(name).pascal()));
            }
            self.claim(taken, name, "type", name, at.key());
            if let Some(fields) = &decl.fields {
                self.fields_of(fields, &at.down("fields"), taken);
            }
            if let Some(values) = &decl.values {
                self.values_of(values, decl.open, &at.down("enum"));
            }
            let mut variants = Taken::new(&["Unknown"]);
            for value in decl.union.iter().flat_map(Ordered::keys) {
                self.claim(&mut variants, &Name::new(value).pascal(), "variant", value, at.down("union").down(value).key());
            }
        }
    }

    fn fields_of(&mut self, fields: &Ordered<Field>, at: &Spot, types: &mut Taken<'_>) {
        let mut taken = Taken::new(&["extra", "new"]);
        for (key, field) in fields {
            let spot = at.down(key);
            let (wire, optional) = key.strip_suffix('?').map_or((key.as_str(), false), |wire| (wire, true));
            let detail = match field {
                Field::Detail(detail) => Some(&**detail),
                Field::Type(_) => None,
            };
            let name = Name::renamed(wire, detail.and_then(|detail| detail.rust_name.as_deref()));
            let given = self.claim(&mut taken, &name.snake(), "field", wire, spot.key());
            let Some(detail) = detail else { continue };
            if given && optional && detail.nullable {
                self.claim(&mut taken, &format!("clear_{}", name.snake()), "field", wire, spot.key());
            }
            if let Some(name) = &detail.name {
                self.claim(types, name, "type", name, spot.down("name").value());
            }
            if let Some(values) = &detail.values {
                self.values_of(values, detail.open, &spot.down("enum"));
            }
            if let Some(fields) = &detail.fields {
                self.fields_of(fields, &spot.down("fields"), types);
            }
        }
    }

    fn values_of(&mut self, values: &EnumValues, open: Option<bool>, at: &Spot) {
        let mut taken = Taken::new(if open.unwrap_or(true) { &["Unknown"] } else { &[] });
        for (index, (wire, value)) in values.0.iter().enumerate() {
            let spot = if self.report.has(&at.down(wire).key()) { at.down(wire) } else { at.down(index) };
            self.claim(&mut taken, &Name::renamed(wire, value.rust_name.as_deref()).pascal(), "value", wire, spot.key());
        }
    }
}

//! Names in Rust: each must be an identifier, and no two in one place may be the same.

use std::collections::BTreeMap;

use super::Lowering;
use super::spot::Spot;
use crate::api::{Api, Endpoint, Input};
use crate::name::{self, Fault, Name};
use crate::report::FileId;
use crate::spec::{EnumValues, Field, Ordered, ResourceFile, TypeDecl};

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
/// Names that generated code uses without a path.
const OF_PRELUDE: [&str; 12] = ["String", "Vec", "Option", "Result", "Into", "IntoIterator", "Self", "Box", "Some", "None", "Ok", "Err"];

/// Names that have been given in one place, by their Rust form.
struct Taken<'w> {
    what: &'w str,
    reserved: &'w [&'w str],
    seen: BTreeMap<String, (String, Spot)>,
}

impl<'w> Taken<'w> {
    fn new(what: &'w str, reserved: &'w [&'w str]) -> Self {
        Self { what, reserved, seen: BTreeMap::new() }
    }
}

impl Lowering<'_> {
    /// Checks all names of the model.
    pub(super) fn names(&mut self, files: &[(FileId, ResourceFile)], model: &Api) {
        let mut types = Taken::new("type", &OF_PRELUDE);
        let api = self.api;
        let root = self.root();
        self.types_of(&api.types, &root, &mut types);
        let mut resources = Taken::new("resource", &OF_CLIENTS);
        for ((file, head), resource) in files.iter().zip(&model.resources) {
            let root = Spot::of(*file);
            self.claim(&mut resources, &resource.name.snake(), resource.name.wire(), &root.down("resource"));
            self.claim(&mut types, &resource.name.pascal(), resource.name.wire(), &root.down("resource"));
            let mut methods = Taken::new("endpoint", &[]);
            for endpoint in &resource.endpoints {
                let at = root.down("endpoints").down(endpoint.name.wire());
                self.claim(&mut methods, &endpoint.name.snake(), endpoint.name.wire(), &at);
                self.claim(&mut types, &endpoint.call.pascal(), &endpoint.call.pascal(), &at);
                for shortcut in &endpoint.shortcuts {
                    self.claim(&mut methods, &shortcut.name.snake(), shortcut.name.wire(), &at.down("shortcuts").down(shortcut.name.wire()));
                }
                self.inputs_of(endpoint, &at, &root);
            }
            self.types_of(&head.types, &root, &mut types);
        }
    }

    /// Arguments must differ from arguments, setters from setters and from what every call can do.
    fn inputs_of(&mut self, endpoint: &Endpoint, at: &Spot, root: &Spot) {
        let mut arguments = Taken::new("argument", &["body"]);
        if endpoint.whole_body.is_none() {
            arguments.reserved = &[];
        }
        let mut setters = Taken::new("setter", &OF_CALLS);
        for input in &endpoint.inputs {
            let spot = self.input_spot(input, at, root);
            let taken = if input.required { &mut arguments } else { &mut setters };
            self.claim(taken, &input.name.snake(), input.name.wire(), &spot);
        }
    }

    fn input_spot(&self, input: &Input, at: &Spot, root: &Spot) -> Spot {
        let key = if input.required { input.name.wire().to_owned() } else { format!("{}?", input.name.wire()) };
        match input.place {
            crate::api::Place::Path => at.down("path").down(key),
            crate::api::Place::Query => at.down("query").down(key),
            crate::api::Place::Body => at.down("body").down(key),
            crate::api::Place::Header if self.report.has(&at.down("headers").down(&key).key()) => at.down("headers").down(key),
            crate::api::Place::Header => root.down("headers").down(key),
        }
    }

    fn types_of(&mut self, decls: &Ordered<TypeDecl>, root: &Spot, taken: &mut Taken<'_>) {
        for (name, decl) in decls {
            let at = root.down("types").down(name);
            if name::fault(name).is_none() && Name::new(name).pascal() != *name {
                self.report
                    .problem(at.key(), format!("the type `{name}` is not in Pascal case"))
                    .help(format!("write `{}`", Name::new(name).pascal()));
            }
            self.claim(taken, name, name, &at);
            if let Some(fields) = &decl.fields {
                self.fields_of(fields, &at.down("fields"), taken);
            }
            if let Some(values) = &decl.values {
                self.values_of(values, decl.open, &at.down("enum"));
            }
            let mut variants = Taken::new("variant", &["Unknown"]);
            for value in decl.union.iter().flat_map(Ordered::keys) {
                self.claim(&mut variants, &Name::new(value).pascal(), value, &at.down("union").down(value));
            }
        }
    }

    fn fields_of(&mut self, fields: &Ordered<Field>, at: &Spot, types: &mut Taken<'_>) {
        let mut taken = Taken::new("field", &["extra", "new"]);
        for (key, field) in fields {
            let spot = at.down(key);
            let wire = key.trim_end_matches('?');
            let detail = match field {
                Field::Detail(detail) => Some(&**detail),
                Field::Type(_) => None,
            };
            let name = Name::renamed(wire, detail.and_then(|detail| detail.rust_name.as_deref()));
            self.claim(&mut taken, &name.snake(), wire, &spot);
            let Some(detail) = detail else { continue };
            if let Some(name) = &detail.name {
                self.claim(types, name, name, &spot.down("name"));
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
        let mut taken = Taken::new("value", if open.unwrap_or(true) { &["Unknown"] } else { &[] });
        for (index, (wire, value)) in values.0.iter().enumerate() {
            let spot = if self.report.has(&at.down(wire).key()) { at.down(wire) } else { at.down(index) };
            self.claim(&mut taken, &Name::renamed(wire, value.rust_name.as_deref()).pascal(), wire, &spot);
        }
    }

    /// Gives a name away, once.
    fn claim(&mut self, taken: &mut Taken<'_>, rust: &str, wire: &str, at: &Spot) {
        let what = taken.what;
        let rename = match what {
            "endpoint" | "resource" | "type" => "give it another name",
            _ => "give it a Rust name with `as:`",
        };
        if let Some(fault) = name::fault(rust) {
            let why = match fault {
                Fault::Empty => "has no letters to make a Rust name of".to_owned(),
                Fault::Digit => "starts with a digit, which no Rust name does".to_owned(),
                Fault::Keyword => format!("becomes `{rust}`, which is a keyword of Rust"),
                Fault::Characters => format!("becomes `{rust}`, which is no Rust name"),
            };
            self.report.problem(at.key(), format!("the {what} `{wire}` {why}")).help(rename);
        } else if taken.reserved.contains(&rust) {
            self.report.problem(at.key(), format!("the {what} `{wire}` becomes `{rust}`, which generated code needs for itself")).help(rename);
        } else if let Some((other, first)) = taken.seen.get(rust) {
            self.report
                .problem(at.key(), format!("the {what}s `{other}` and `{wire}` both become `{rust}` in Rust"))
                .help(rename)
                .also(first.key(), "the first");
        } else {
            taken.seen.insert(rust.to_owned(), (wire.to_owned(), at.clone()));
        }
    }
}

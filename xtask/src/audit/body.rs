//! The fields of a body, and the fields inside them: those of the spec beside those of a document.

use codegen::api::{Api, Content, Endpoint, Place, Type};

use super::finding::{Change, Difference};
use crate::document::{Media, Operation, Schema};
use crate::model::{self, Field};

/// Compares the body that an endpoint sends with that of an operation, in the form that the spec sends, else the document's first.
pub(super) fn compare(api: &Api, endpoint: &Endpoint, operation: &Operation<'_>, out: &mut Vec<Difference>) {
    let fields = model::body(api, endpoint);
    let mut comparison = Comparison { api, through: Vec::new(), out };
    let Some(forms) = &operation.body else {
        return fields.iter().for_each(|field| comparison.push("", field.name, Change::Extra, field.required));
    };
    let Some(form) = forms.iter().find(|form| is_form(form, endpoint.content)).or(forms.first()) else { return };
    match &endpoint.whole_body {
        Some(whole) => comparison.types_inside("", &[whole], &form.schema),
        None => comparison.level("", fields, &form.schema.element()),
    }
}

/// Whether an endpoint sends a body.
pub(super) fn is_sent(endpoint: &Endpoint) -> bool {
    endpoint.whole_body.is_some() || endpoint.inputs.iter().any(|input| input.place == Place::Body)
}

/// Whether a form of a body is the one that the spec means.
pub(super) fn is_form(form: &Media<'_>, content: Content) -> bool {
    match content {
        Content::Json => form.name.contains("json") || form.name.starts_with("*/*"),
        Content::Multipart => form.name.starts_with("multipart/"),
    }
}

struct Comparison<'a, 'o> {
    api: &'a Api,
    /// The structs on the way here, which may lead back to themselves.
    through: Vec<&'a str>,
    out: &'o mut Vec<Difference>,
}

impl<'a> Comparison<'a, '_> {
    /// The fields of one object. Where the schema names none, the document has those that it shows; it does not say that there are no others.
    fn level(&mut self, prefix: &str, fields: Vec<Field<'a>>, schema: &Schema<'_>) {
        let (properties, shown) = (schema.properties(), schema.shown_names());
        let is_known = |name: &str| fields.iter().any(|field| field.name == name);
        for (name, property) in properties.iter().filter(|(name, _)| !is_known(name)) {
            self.push(prefix, name, Change::Missing, property.required);
        }
        if properties.is_empty() {
            for name in shown.iter().filter(|name| !is_known(name)) {
                self.push(prefix, name, Change::Missing, false);
            }
        }
        for field in fields {
            match properties.get(field.name) {
                Some(property) => {
                    let name = format!("{prefix}{}", field.name);
                    self.out.extend(Difference::of_required("body", &name, property.required, field.required));
                    self.inside(&name, &field, &property.schema);
                }
                None if shown.contains(field.name) => self.inside(&format!("{prefix}{}", field.name), &field, &schema.shown_member(field.name)),
                None if properties.is_empty() => {}
                None => self.push(prefix, field.name, Change::Extra, field.required),
            }
        }
    }

    fn push(&mut self, prefix: &str, name: &str, change: Change, required: bool) {
        let name = format!("{prefix}{name}");
        self.out.push(Difference::one_sided("body", &name, change, required));
    }

    /// What is inside a field that both have.
    fn inside(&mut self, name: &str, field: &Field<'a>, schema: &Schema<'_>) {
        let ours = if field.tags.is_empty() { model::listed(self.api, &field.types) } else { Some(field.tags.clone()) };
        self.out.extend(Difference::of_values("body", name, &schema.element().values(), ours.as_deref()));
        self.types_inside(name, &field.types, schema);
    }

    /// What is inside a value that has one of these types, which are alike: a list or a map of them, or themselves.
    fn types_inside(&mut self, name: &str, types: &[&'a Type], schema: &Schema<'_>) {
        let lists: Vec<&Type> = types.iter().filter_map(|ty| if let Type::List(inner) = ty { Some(&**inner) } else { None }).collect();
        let maps: Vec<&Type> =
            types.iter().filter_map(|ty| if let Type::Map(inner) | Type::SecretMap(inner) = ty { Some(&**inner) } else { None }).collect();
        if !lists.is_empty() {
            return self.types_inside(name, &lists, &schema.element());
        }
        if !maps.is_empty() {
            return self.types_inside(name, &maps, &schema.entries());
        }
        let outer = self.through.len();
        let named: Vec<&str> = types.iter().filter_map(|ty| ty.named()).map(|ty| ty.name.as_str()).collect();
        let fields = model::of_any(self.api, types.iter().copied());
        if !fields.is_empty() && !named.iter().any(|name| self.through.contains(name)) {
            self.through.extend(named);
            let prefix = if name.is_empty() { String::new() } else { format!("{name}.") };
            self.level(&prefix, fields, &schema.element());
            self.through.truncate(outer);
        }
    }
}

//! Examples: every value that the spec shows must fit the type that it declares.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Lowering;
use super::patterns::{Head, Written};
use super::spot::Spot;
use crate::api::{self, Api, Choice, Input, Place, Record, Type, TypeKind, Union};
use crate::report::one_of;
use crate::spec::{self, Ordered};

impl Lowering<'_> {
    /// Checks the examples of all fields and endpoints; the endpoints' go into the model.
    pub(super) fn examples(&mut self, heads: &[Head<'_>], model: &mut Api) {
        for (value, ty, at) in self.types.shown() {
            self.fits(&value, &ty, &at);
        }
        for (head, resource) in heads.iter().zip(&mut model.resources) {
            for endpoint in &mut resource.endpoints {
                let Some(Written { at, endpoint: written, .. }) = head.endpoint(endpoint.name.wire()) else { continue };
                let single = written.example.iter().map(|example| ("example".to_owned(), example, at.down("example")));
                let many = written.examples.iter().map(|(name, example)| (name.clone(), example, at.down("examples").down(name)));
                let all: Vec<_> = single.chain(many).collect();
                endpoint.examples = all.into_iter().map(|(name, example, at)| self.example(name, example, endpoint, &at)).collect();
            }
        }
    }

    fn example(&mut self, name: String, example: &spec::Example, endpoint: &api::Endpoint, at: &Spot) -> api::Example {
        let path = self.named_values(&example.path, Place::Path, endpoint, &at.down("path"));
        let query = self.named_values(&example.query, Place::Query, endpoint, &at.down("query"));
        let body = example.body.as_ref().map(json);
        if let Some(body) = &body {
            self.body_fits(body, endpoint, &at.down("body"));
        }
        let returns = example.returns.as_ref().map(json);
        match (&returns, &endpoint.returns) {
            (Some(value), Some(ty)) => drop(self.fits(value, ty, &at.down("returns"))),
            (Some(_), None) => {
                self.report.problem(at.down("returns").key(), "the endpoint returns nothing").help("declare `returns:`");
            }
            (None, _) => {}
        }
        api::Example { name, path, query, body, returns }
    }

    fn named_values(&mut self, values: &Ordered<serde_yaml::Value>, place: Place, endpoint: &api::Endpoint, at: &Spot) -> BTreeMap<String, Value> {
        let mut out = BTreeMap::new();
        for (name, value) in values {
            let value = json(value);
            match input(endpoint, place, name) {
                Some(input) => drop(self.fits(&value, &input.ty, &at.down(name))),
                None => {
                    let known = endpoint.inputs.iter().filter(|input| input.place == place).map(|input| input.name.wire());
                    self.report.unknown(at.down(name).key(), "parameter", name, known);
                }
            }
            out.insert(name.clone(), value);
        }
        out
    }

    fn body_fits(&mut self, body: &Value, endpoint: &api::Endpoint, at: &Spot) {
        if let Some(ty) = &endpoint.whole_body {
            self.fits(body, ty, at);
            return;
        }
        let Value::Object(fields) = body else {
            self.misfit(body, "an object", at);
            return;
        };
        for (name, value) in fields {
            match input(endpoint, Place::Body, name) {
                Some(input) if input.nullable && value.is_null() => {}
                Some(input) => drop(self.fits(value, &input.ty, &at.down(name))),
                None => {
                    let known = endpoint.inputs.iter().filter(|input| input.place == Place::Body).map(|input| input.name.wire());
                    self.report.unknown(at.down(name).key(), "body field", name, known);
                }
            }
        }
        let required = endpoint.inputs.iter().filter(|input| input.place == Place::Body && input.required);
        for input in required.filter(|input| !fields.contains_key(input.name.wire())) {
            self.report.problem(at.key(), format!("the value lacks the required field `{}`", input.name.wire()));
        }
    }

    /// Whether a value fits a type; says where it does not.
    pub(super) fn fits(&mut self, value: &Value, ty: &Type, at: &Spot) -> bool {
        match (ty, value) {
            (Type::Json, _)
            | (Type::Object, Value::Object(_))
            | (Type::Text | Type::Secret | Type::DateTime | Type::File, Value::String(_))
            | (Type::Number, Value::Number(_))
            | (Type::Boolean, Value::Bool(_)) => true,
            (Type::Integer | Type::Timestamp | Type::TimestampMs, Value::Number(number)) if number.is_i64() => true,
            (Type::List(inner), Value::Array(items)) => {
                items.iter().enumerate().fold(true, |fits, (index, item)| self.fits(item, inner, &at.down(index)) && fits)
            }
            (Type::Map(inner) | Type::SecretMap(inner), Value::Object(entries)) => {
                entries.iter().fold(true, |fits, (key, item)| self.fits(item, inner, &at.down(key)) && fits)
            }
            (Type::Named(ty), value) => match self.types.get(&ty.name).map(|def| def.kind.clone()) {
                Some(TypeKind::Record(record)) => self.fits_record(value, &record, at),
                Some(TypeKind::Choice(choice)) => self.fits_choice(value, &choice, at),
                Some(TypeKind::Newtype(newtype)) => self.fits_newtype(value, &newtype, at),
                Some(TypeKind::Union(union)) => self.fits_union(value, &union, at),
                None => true,
            },
            (ty, value) => self.misfit(value, expected(ty), at),
        }
    }

    fn fits_record(&mut self, value: &Value, record: &Record, at: &Spot) -> bool {
        let Value::Object(entries) = value else { return self.misfit(value, "an object", at) };
        let mut fits = true;
        for (key, item) in entries {
            match record.fields.iter().find(|field| field.name.wire() == key) {
                Some(field) if field.lenient || field.nullable && item.is_null() => {}
                Some(field) => fits &= self.fits(item, &field.ty, &at.down(key)),
                None => {
                    fits = false;
                    self.report.unknown(at.down(key).key(), "field", key, record.fields.iter().map(|field| field.name.wire()));
                }
            }
        }
        for field in record.fields.iter().filter(|field| field.required && !entries.contains_key(field.name.wire())) {
            fits = false;
            self.report.problem(at.key(), format!("the value lacks the required field `{}`", field.name.wire()));
        }
        fits
    }

    fn fits_choice(&mut self, value: &Value, choice: &Choice, at: &Spot) -> bool {
        let Value::String(text) = value else { return self.misfit(value, "a text", at) };
        let known: Vec<&str> = choice.variants.iter().map(|variant| variant.name.wire()).collect();
        if choice.open || known.contains(&text.as_str()) {
            return true;
        }
        self.report.unknown(at.value(), "value", text, known);
        false
    }

    fn fits_newtype(&mut self, value: &Value, newtype: &api::Newtype, at: &Spot) -> bool {
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Number(number) if newtype.pattern.as_ref().is_some_and(api::Pattern::is_numeric) => number.to_string(),
            _ => return self.misfit(value, "a text", at),
        };
        match &newtype.pattern {
            Some(pattern) if !pattern.allows(&text) => {
                self.report.problem(at.value(), format!("`{text}` does not fit the pattern of its type")).expected(format!("`{}`", pattern.text));
                false
            }
            _ => true,
        }
    }

    fn fits_union(&mut self, value: &Value, union: &Union, at: &Spot) -> bool {
        let Value::Object(entries) = value else { return self.misfit(value, "an object", at) };
        let tag = entries.get(&union.discriminator).and_then(Value::as_str).or(union.default.as_deref());
        let Some(variant) = tag.and_then(|tag| union.variants.iter().find(|variant| variant.name.wire() == tag)) else {
            if union.open {
                return true;
            }
            let known: Vec<&str> = union.variants.iter().map(|variant| variant.name.wire()).collect();
            self.report
                .problem(at.value(), format!("`{}` does not tell which struct this is", union.discriminator))
                .expected(one_of(&known).unwrap_or_default());
            return false;
        };
        match &union.content {
            Some(content) => match entries.get(content) {
                Some(inner) => self.fits(inner, &variant.ty, &at.down(content)),
                None => true,
            },
            None => {
                let mut inner = entries.clone();
                if !self.has_field(&variant.ty, &union.discriminator) {
                    inner.shift_remove(&union.discriminator);
                }
                self.fits(&Value::Object(inner), &variant.ty, at)
            }
        }
    }

    fn has_field(&self, ty: &Type, name: &str) -> bool {
        let Type::Named(ty) = ty else { return false };
        matches!(self.types.get(&ty.name).map(|def| &def.kind), Some(TypeKind::Record(record)) if record.fields.iter().any(|field| field.name.wire() == name))
    }

    fn misfit(&mut self, value: &Value, expected: &str, at: &Spot) -> bool {
        self.report.problem(at.value(), format!("the value is {}, which does not fit its type", found(value))).expected(expected);
        false
    }
}

fn input<'e>(endpoint: &'e api::Endpoint, place: Place, name: &str) -> Option<&'e Input> {
    endpoint.inputs.iter().find(|input| input.place == place && input.name.wire() == name)
}

fn json(value: &serde_yaml::Value) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

fn expected(ty: &Type) -> &'static str {
    match ty {
        Type::Text | Type::Secret | Type::File => "a text",
        Type::DateTime => "a text with an RFC 3339 time",
        Type::Integer => "an integer",
        Type::Number => "a number",
        Type::Boolean => "`true` or `false`",
        Type::Timestamp => "a time in Unix seconds",
        Type::TimestampMs => "a time in Unix milliseconds",
        Type::List(_) => "a list",
        Type::Object | Type::Map(_) | Type::SecretMap(_) | Type::Json | Type::Named(_) => "an object",
    }
}

fn found(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(number) if number.is_f64() => "a fraction",
        Value::Number(_) => "an integer",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

//! Whether a value fits a type, and where it does not.

use serde_json::Value;

use super::Lowering;
use super::spot::Spot;
use super::types::Types;
use crate::api::{Choice, Newtype, Pattern, Record, Type, TypeKind, Union};
use crate::report::{Report, one_of};

impl Lowering<'_> {
    /// Whether a value fits a type; says where it does not.
    pub(super) fn fits(&mut self, value: &Value, ty: &Type, at: &Spot) -> bool {
        Fitting { types: &self.types, report: self.report }.fits(value, ty, at)
    }
}

/// Says that a value is something else than what is expected there.
pub(super) fn misfit(report: &mut Report, value: &Value, expected: &str, at: &Spot) -> bool {
    report.problem(at.value(), format!("the value is {}, which does not fit its type", found(value))).expected(expected);
    false
}

struct Fitting<'a, 's> {
    types: &'a Types<'s>,
    report: &'a mut Report,
}

impl Fitting<'_, '_> {
    fn fits(&mut self, value: &Value, ty: &Type, at: &Spot) -> bool {
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
            (Type::Named(ty), value) => match self.types.get(&ty.name).map(|def| &def.kind) {
                Some(TypeKind::Record(record)) => self.fits_record(value, record, at),
                Some(TypeKind::Choice(choice)) => self.fits_choice(value, choice, at),
                Some(TypeKind::Newtype(newtype)) => self.fits_newtype(value, newtype, at),
                Some(TypeKind::Union(union)) => self.fits_union(value, union, at),
                None => true,
            },
            (ty, value) => misfit(self.report, value, expected(ty), at),
        }
    }

    fn fits_record(&mut self, value: &Value, record: &Record, at: &Spot) -> bool {
        let Value::Object(entries) = value else { return misfit(self.report, value, "an object", at) };
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
        let Value::String(text) = value else { return misfit(self.report, value, "a text", at) };
        let known: Vec<&str> = choice.variants.iter().map(|variant| variant.name.wire()).collect();
        if choice.open || known.contains(&text.as_str()) {
            return true;
        }
        self.report.unknown(at.value(), "value", text, known);
        false
    }

    fn fits_newtype(&mut self, value: &Value, newtype: &Newtype, at: &Spot) -> bool {
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Number(number) if newtype.pattern.as_ref().is_some_and(Pattern::is_numeric) => number.to_string(),
            _ => return misfit(self.report, value, "a text", at),
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
        let Value::Object(entries) = value else { return misfit(self.report, value, "an object", at) };
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

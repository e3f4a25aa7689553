//! Whether a value is of the type that the description gives it: strict, for what clients send.

use serde_json::{Number, Value};

use super::description::{Declared, Field, Ordered, Type};
use crate::model::newtype::allows;

/// What is wrong with a value, in a sentence that goes on after its name.
type Checked = Result<(), String>;

/// The declared types.
#[derive(Clone, Copy)]
pub(super) struct Shapes<'d>(pub(super) &'d Ordered<Declared>);

impl Shapes<'_> {
    /// Checks a value under a name.
    pub(super) fn check(self, name: &str, ty: &Type, value: &Value) -> Checked {
        let fits = match ty {
            Type::Text => value.is_string(),
            Type::Integer => value.is_i64() || value.is_u64(),
            Type::Number => value.is_number(),
            Type::Boolean => value.is_boolean(),
            Type::Json | Type::File => true,
            Type::Object => value.is_object(),
            Type::List(inner) => return self.list(name, inner, value),
            Type::Map(inner) => return self.map(name, inner, value),
            Type::Named(named) => return self.named(name, named, value),
        };
        if fits { Ok(()) } else { Err(format!("`{name}` must be {}", noun(ty))) }
    }

    /// Checks a text of a path, a query or a header, and gives it as the value that it stands for.
    pub(super) fn text(self, name: &str, ty: &Type, text: &str) -> Result<Value, String> {
        let value = match ty {
            Type::Integer => text.parse().ok().map(|number: i64| Value::Number(number.into())),
            Type::Number => text.parse().ok().and_then(Number::from_f64).map(Value::Number),
            Type::Boolean => text.parse().ok().map(Value::Bool),
            _ => None,
        };
        let value = value.unwrap_or_else(|| Value::String(text.to_owned()));
        self.check(name, ty, &value).map(|()| value)
    }

    /// Checks an object, the body where it has no name: every field known, none missing that is required.
    pub(super) fn fields(self, name: &str, fields: &[&Field], value: &Value) -> Checked {
        let Value::Object(object) = value else {
            return Err(if name.is_empty() { "the body must be an object".to_owned() } else { format!("`{name}` must be an object") });
        };
        let inside = |key: &str| if name.is_empty() { key.to_owned() } else { format!("{name}.{key}") };
        for (key, value) in object {
            match fields.iter().find(|field| field.name == *key) {
                Some(field) if field.nullable && value.is_null() => {}
                Some(field) => self.check(&inside(key), &field.ty, value)?,
                None => return Err(format!("`{}` is unknown", inside(key))),
            }
        }
        match fields.iter().find(|field| field.required && !object.contains_key(&field.name)) {
            Some(field) => Err(format!("`{}` is missing", inside(&field.name))),
            None => Ok(()),
        }
    }

    fn list(self, name: &str, inner: &Type, value: &Value) -> Checked {
        let Value::Array(items) = value else { return Err(format!("`{name}` must be a list")) };
        items.iter().enumerate().try_for_each(|(index, item)| self.check(&format!("{name}[{index}]"), inner, item))
    }

    fn map(self, name: &str, inner: &Type, value: &Value) -> Checked {
        let Value::Object(entries) = value else { return Err(format!("`{name}` must be an object")) };
        entries.iter().try_for_each(|(key, value)| self.check(&format!("{name}.{key}"), inner, value))
    }

    fn named(self, name: &str, named: &str, value: &Value) -> Checked {
        match self.0.get(named) {
            Some(Declared::Record(fields)) => self.fields(name, &fields.iter().collect::<Vec<_>>(), value),
            Some(Declared::Choice { values, open }) => match value.as_str() {
                Some(text) if *open || values.iter().any(|known| known == text) => Ok(()),
                _ => Err(format!("`{name}` must be one of `{}`", values.join("`, `"))),
            },
            Some(Declared::Newtype(pattern)) => match (value.as_str(), pattern) {
                (Some(text), Some(pattern)) if !allows(pattern, text).unwrap_or(false) => Err(format!("`{name}` must be like `{pattern}`")),
                (Some(_), _) => Ok(()),
                (None, _) => Err(format!("`{name}` must be a text")),
            },
            Some(Declared::Union { tag, content, default, open, variants }) => {
                let Some(object) = value.as_object() else { return Err(format!("`{name}` must be an object")) };
                let chosen = object.get(tag).map_or(default.as_deref(), Value::as_str);
                match (chosen.and_then(|chosen| variants.get(chosen)), content) {
                    (Some(ty), Some(content)) => self.check(name, ty, object.get(content).unwrap_or(&Value::Null)),
                    (Some(ty), None) => self.variant(name, tag, ty, value),
                    (None, _) if *open && chosen.is_some() => Ok(()),
                    (None, _) => Err(format!("`{name}.{tag}` must be one of `{}`", variants.keys().cloned().collect::<Vec<_>>().join("`, `"))),
                }
            }
            None => Ok(()),
        }
    }

    /// The struct of a variant, with the tag among its fields.
    fn variant(self, name: &str, tag: &str, ty: &Type, value: &Value) -> Checked {
        let Type::Named(named) = ty else { return Ok(()) };
        let Some(Declared::Record(fields)) = self.0.get(named) else { return self.named(name, named, value) };
        let tag = Field { name: tag.to_owned(), ty: Type::Text, required: false, nullable: false };
        let fields: Vec<&Field> = fields.iter().filter(|field| field.name != tag.name).chain([&tag]).collect();
        self.fields(name, &fields, value)
    }
}

fn noun(ty: &Type) -> &'static str {
    match ty {
        Type::Integer => "an integer",
        Type::Number => "a number",
        Type::Boolean => "a boolean",
        Type::Object => "an object",
        _ => "a text",
    }
}

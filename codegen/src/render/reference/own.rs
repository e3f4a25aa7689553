//! A call with the client's own program, as people type it: arguments for what is required, options for all else, and options for the fields of objects
//! where there are few.

use serde_json::{Map, Value};

use super::commands::{json, lines, quoted};
use super::{Page, shown};
use crate::api::{Endpoint, Place, Sample, Shortcut, Type, TypeKind};
use crate::name::Name;
use crate::render::snippet;
use crate::render::words::{self, Word};

/// How many keys lead to the deepest fields that have options.
const DEPTH: usize = 3;

/// So many options stand for an object; one with more is typed as JSON.
const FEW: usize = 6;

impl Page<'_> {
    /// The call, and behind it those of the endpoint's shortcuts.
    pub(super) fn own(&self, endpoint: &Endpoint, call: &Sample) -> Vec<String> {
        let shortcuts = endpoint.samples.iter().filter_map(|sample| Some((&endpoint.shortcuts[sample.shortcut?], sample)));
        let shortcuts = shortcuts.map(|(shortcut, sample)| self.typed(endpoint, Some(shortcut), sample));
        std::iter::once(self.typed(endpoint, None, call)).chain(shortcuts).collect()
    }

    fn typed(&self, endpoint: &Endpoint, shortcut: Option<&Shortcut>, call: &Sample) -> String {
        let mut first = vec![self.api.package.name.clone(), words::command(endpoint, shortcut)];
        let (mut options, mut rest) = (Vec::new(), Map::new());
        let inputs = endpoint.inputs.iter().zip(&call.inputs).filter(|(input, _)| shortcut.is_none() || input.place != Place::Body);
        let inputs = inputs.filter_map(|(input, value)| Some((Word::of_input(endpoint, input), &input.name, &input.ty, value.as_ref()?)));
        let taken = shortcut.into_iter().flat_map(|shortcut| shortcut.takes.iter().zip(&call.taken));
        let taken = taken.map(|(taken, value)| (Word::of_taken(endpoint, taken), &taken.name, &taken.ty, value));
        for (word, name, ty, value) in inputs.chain(taken) {
            match word {
                Word::Argument(_) => first.push(text(ty, value)),
                Word::Option(word) if self.typed_option(&word, ty, value, 1, &mut options) => {}
                Word::Option(_) => drop(rest.insert(name.wire().to_owned(), value.clone())),
            }
        }
        if let (Some(ty), Some(body)) = (&endpoint.whole_body, &call.body) {
            let mut fields = Vec::new();
            let has_options = self.typed_fields(ty, body, "", 0, &mut fields);
            options.extend(if has_options { fields } else { vec![format!("--body {}", json(body))] });
        }
        options.extend((!rest.is_empty()).then(|| format!("--body {}", json(&Value::Object(rest)))));
        options.extend(snippet::user(self.api, endpoint).map(|(_, user)| format!("--on-behalf-of {}", quoted(user))));
        options.insert(0, first.join(" "));
        lines(&options)
    }

    /// Adds the options for a value that so many keys lead to. There are none for null and for a list of nothing.
    fn typed_option(&self, word: &str, ty: &Type, value: &Value, depth: usize, options: &mut Vec<String>) -> bool {
        match (ty, value) {
            (_, Value::Null) => return false,
            (Type::Boolean, Value::Bool(true)) => options.push(format!("--{word}")),
            (Type::Boolean, _) => options.push(format!("--{word}={value}")),
            (Type::List(_), Value::Array(items)) if items.is_empty() => return false,
            (Type::List(inner), Value::Array(items)) => options.extend(items.iter().map(|item| format!("--{word} {}", text(inner, item)))),
            _ => {
                let mut fields = Vec::new();
                let has_options = depth < DEPTH && self.typed_fields(ty, value, &format!("{word}."), depth, &mut fields);
                options.extend(if has_options { fields } else { vec![format!("--{word} {}", text(ty, value))] });
            }
        }
        true
    }

    /// Adds options for the fields of an object, if it can be typed as a few of them.
    fn typed_fields(&self, ty: &Type, value: &Value, prefix: &str, depth: usize, options: &mut Vec<String>) -> bool {
        let Value::Object(object) = value else { return false };
        let added = object.iter().all(|(key, value)| {
            self.typed_field(ty, key).is_some_and(|(name, ty)| {
                let word = words::name(&name);
                let word = if prefix.is_empty() { words::option(word, "body") } else { format!("{prefix}{word}") };
                self.typed_option(&word, ty, value, depth + 1, options)
            })
        });
        added && !object.is_empty() && options.len() <= FEW
    }

    /// A field of an object, or of the objects of which it is one.
    fn typed_field(&self, ty: &Type, key: &str) -> Option<(Name, &Type)> {
        let Type::Named(ty) = ty else { return None };
        match &self.expressions.types().get(&ty.name)?.kind {
            TypeKind::Record(record) => record.fields.iter().find(|field| field.name.wire() == key).map(|field| (field.name.clone(), &field.ty)),
            TypeKind::Union(union) if union.content.is_none() && union.discriminator == key => Some((Name::new(key), &Type::Text)),
            TypeKind::Union(union) if union.content.is_none() => union.variants.iter().find_map(|variant| self.typed_field(&variant.ty, key)),
            _ => None,
        }
    }
}

/// A value as one word of the shell: JSON where it is no single value.
fn text(ty: &Type, value: &Value) -> String {
    match ty {
        Type::File => "file.txt".to_owned(),
        Type::Json | Type::Object | Type::List(_) | Type::Map(_) | Type::SecretMap(_) => json(value),
        _ if value.is_object() => json(value),
        _ => quoted(&shown::plain(value)),
    }
}

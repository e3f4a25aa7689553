//! Reads values by the description as the types of the generated crate would: as strictly as they can, and with the same words for what is wrong.

use std::borrow::Cow;

use super::form::{Form, Shape};
use super::{Choice, Description, Endpoint, Field, Newtype, Place, Type, Union};
use crate::model::Document;
use crate::model::{digits, newtype, read_strictly};
use crate::{DateTime, Decode, Encode, Input, Invalid, Json, Mismatch, Node, Object, Reading, Secret, Timestamp, TimestampMs};

/// What one may type for a value that stands in a path, a query or a header.
type Text = Result<String, Mismatch>;

/// How values are read of a type that needs no declaration: as the runtime's own type for it.
struct Leaf {
    kind: &'static str,
    read: fn(&Json, &mut Vec<Secret>) -> Result<Json, Mismatch>,
    text: fn(&str) -> Text,
}

impl Leaf {
    const fn of<T: Decode + Input>() -> Self {
        Self { kind: T::KIND, read: plain::<T>, text: scalar::<T> }
    }

    /// One that no text stands for.
    fn json<T: Decode + Encode>() -> Self {
        Self { kind: T::KIND, read: plain::<T>, text: |text| Ok(text.to_owned()) }
    }

    fn named(ty: &Type) -> Self {
        match ty {
            Type::Text => Self::of::<String>(),
            Type::Secret => Self::of::<Secret>(),
            Type::Integer => Self::of::<i64>(),
            Type::Number => Self::of::<f64>(),
            Type::Boolean => Self::of::<bool>(),
            Type::Seconds => Self::of::<Timestamp>(),
            Type::Milliseconds => Self::of::<TimestampMs>(),
            Type::DateTime => Self::of::<DateTime>(),
            Type::Object => Self::json::<Object>(),
            Type::Json | Type::File | Type::List(_) | Type::Map(_) | Type::SecretMap(_) | Type::Named(_) => Self::json::<Json>(),
        }
    }
}

impl Description {
    /// Reads the body of an endpoint, and gives it back as it would be sent.
    ///
    /// # Errors
    ///
    /// A field is unknown, missing, or does not fit its type.
    pub fn body(&self, endpoint: &Endpoint, body: &Json) -> Result<Json, Mismatch> {
        let fields: Vec<&Field> = endpoint.body().map(|input| &input.field).collect();
        let shape = self.shape(&Type::Object);
        match endpoint.body().find(|input| input.place == Place::Whole) {
            Some(whole) => shape.of(&whole.field.ty).read(body, &mut Vec::new()),
            None => shape.record(&fields, None, body, &mut Vec::new()),
        }
    }
}

impl Shape<'_> {
    /// Reads JSON: what is read is what would be sent. Secrets in it are added to `secrets`.
    pub(crate) fn read(self, json: &Json, secrets: &mut Vec<Secret>) -> Result<Json, Mismatch> {
        match self.form() {
            Form::Plain(ty) => (Leaf::named(ty).read)(json, secrets),
            Form::List(inner) => list(inner, json, secrets),
            Form::Map(inner) => map(inner, json, secrets, false),
            Form::SecretMap(inner) => map(inner, json, secrets, true),
            Form::Record(fields) => self.record(&fields.iter().collect::<Vec<_>>(), None, json, secrets),
            Form::Choice(choice) => choice.read(json),
            Form::Union(union) => self.union(union, json, secrets),
            Form::Newtype(newtype) => newtype.read(&Document::from(json).root(), &mut Reading::strict()).map(Json::String),
        }
    }

    /// Reads a text of a path, a query, a header or a form, and gives it back as it is sent. Of one value alone, not of a list.
    pub(crate) fn text(self, text: &str) -> Text {
        match self.form() {
            Form::Plain(ty) => (Leaf::named(ty).text)(text),
            Form::Choice(choice) => choice.allows(text).map(|()| text.to_owned()),
            Form::Newtype(newtype) => newtype.read(&Node::Text(text), &mut Reading::lenient()),
            _ => Ok(text.to_owned()),
        }
    }

    /// Reads the fields of an object; `tag` is one that belongs to the union around it.
    fn record(self, fields: &[&Field], tag: Option<&str>, json: &Json, secrets: &mut Vec<Secret>) -> Result<Json, Mismatch> {
        let Json::Object(object) = json else { return Err(found(Object::KIND, json)) };
        if let Some(missing) = fields.iter().find(|field| field.required && !object.contains_key(&field.name)) {
            return Err(Mismatch::missing(self.of(&missing.ty).kind(), &missing.name));
        }
        let mut read = Object::new();
        for (name, value) in object {
            let value = match fields.iter().find(|field| field.name == *name) {
                Some(field) => self.of(&field.ty).field(field, value, secrets)?,
                None if tag == Some(name) => value.clone(),
                None => return Err(Mismatch::new("a known field", "an unknown one").within(name)),
            };
            read.insert(name.clone(), value);
        }
        Ok(Json::Object(read))
    }

    /// Reads a named value of this shape.
    pub(crate) fn field(self, field: &Field, json: &Json, secrets: &mut Vec<Secret>) -> Result<Json, Mismatch> {
        if field.nullable && json.is_null() {
            return Ok(Json::Null);
        }
        self.read(json, secrets).map_err(|mismatch| mismatch.within(&field.name))
    }

    fn union(self, union: &Union, json: &Json, secrets: &mut Vec<Secret>) -> Result<Json, Mismatch> {
        let Json::Object(object) = json else { return Err(found(Object::KIND, json)) };
        let names = || names(union.variants.iter().map(|(name, _)| name.as_str()));
        let sent = object.get(&union.by);
        let tag = match (sent, &union.default) {
            (Some(Json::String(tag)), _) => tag.clone(),
            (Some(tag @ Json::Number(_)), _) => tag.to_string(),
            (None, Some(default)) => default.clone(),
            (sent, _) => return Err(Mismatch::new(names(), sent.map_or("nothing", |sent| Document::from(sent).root().kind())).within(&union.by)),
        };
        let Some((_, ty)) = union.variants.iter().find(|(name, _)| *name == tag) else {
            return Err(Mismatch::new(names(), "another tag").within(&union.by));
        };
        let variant = self.of(ty);
        match (&union.content, variant.form()) {
            (Some(content), _) => {
                if object.keys().any(|name| *name != union.by && name != content) {
                    return Err(Mismatch::new("an object of tag and content", Object::KIND));
                }
                let read = variant.read(object.get(content).unwrap_or(&Json::Null), secrets).map_err(|mismatch| mismatch.within(content))?;
                Ok([(union.by.clone(), Json::String(tag)), (content.clone(), read)].into_iter().collect())
            }
            (None, Form::Record(fields)) => variant.record(&fields.iter().collect::<Vec<_>>(), Some(&union.by), json, secrets),
            (None, _) => variant.read(json, secrets),
        }
    }

    /// What it is called where it is missing.
    fn kind(self) -> String {
        match self.form() {
            Form::Plain(ty) => Leaf::named(ty).kind.to_owned(),
            Form::Map(_) | Form::SecretMap(_) | Form::Record(_) | Form::Union(_) => Object::KIND.to_owned(),
            Form::List(_) => Vec::<Json>::KIND.to_owned(),
            Form::Choice(choice) => choice.kind(),
            Form::Newtype(_) => String::KIND.to_owned(),
        }
    }
}

impl Choice {
    fn kind(&self) -> String {
        if self.open { String::KIND.to_owned() } else { names(self.values.iter().map(|(value, _)| value.as_str())) }
    }

    fn allows(&self, text: &str) -> Result<(), Mismatch> {
        if self.open || self.values.iter().any(|(value, _)| value == text) { Ok(()) } else { Err(Invalid::new(self.kind()).into()) }
    }

    fn read(&self, json: &Json) -> Result<Json, Mismatch> {
        let Json::String(text) = json else { return Err(found(self.kind(), json)) };
        self.allows(text).map(|()| json.clone())
    }
}

impl Newtype {
    fn read(&self, node: &Node<'_>, reading: &mut Reading) -> Text {
        let read = if self.numeric { digits } else { crate::model::text };
        let text = read(node, reading, String::KIND)?.into_owned();
        match &self.pattern {
            Some(pattern) if !newtype::allows(pattern, &text).unwrap_or(false) => Err(Invalid::new(pattern.clone()).into()),
            _ => Ok(text),
        }
    }
}

fn names<'n>(names: impl Iterator<Item = &'n str>) -> String {
    format!("one of {}", names.collect::<Vec<_>>().join(", "))
}

fn found(expected: impl Into<Cow<'static, str>>, json: &Json) -> Mismatch {
    Mismatch::new(expected, Document::from(json).root().kind())
}

fn plain<T: Decode + Encode>(json: &Json, secrets: &mut Vec<Secret>) -> Result<Json, Mismatch> {
    let value: T = read_strictly(json)?;
    value.secrets(secrets);
    Ok(value.encode())
}

fn scalar<T: Decode + Input>(text: &str) -> Text {
    let value = T::decode(&Node::Text(text), &mut Reading::lenient())?;
    value.check()?;
    Ok(value.text().into_owned())
}

fn list(inner: Shape<'_>, json: &Json, secrets: &mut Vec<Secret>) -> Result<Json, Mismatch> {
    let Json::Array(elements) = json else { return Err(found(Vec::<Json>::KIND, json)) };
    elements.iter().enumerate().map(|(index, element)| inner.read(element, secrets).map_err(|mismatch| mismatch.at(index))).collect()
}

fn map(inner: Shape<'_>, json: &Json, secrets: &mut Vec<Secret>, hidden: bool) -> Result<Json, Mismatch> {
    let Json::Object(entries) = json else { return Err(found(Object::KIND, json)) };
    let mut read = Object::new();
    for (key, value) in entries {
        // A key that is secret is not shown.
        let shown = if hidden { "…" } else { key };
        read.insert(key.clone(), inner.read(value, secrets).map_err(|mismatch| mismatch.within(shown))?);
        secrets.extend(hidden.then(|| Secret::from(key.as_str())));
    }
    Ok(Json::Object(read))
}

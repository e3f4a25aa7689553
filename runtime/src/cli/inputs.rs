//! From what was typed to inputs of a call. Everything is checked here, before a client is made.

use std::io::Read;
use std::path::Path;

use super::Failure;
use super::program::Command;
use crate::description::{Field, Input, Place, Policy, Shape, Type};
use crate::{Call, File, Json, ListEncoding, Object, Secret};

/// A step that puts an input into a call.
pub(super) type Step = Box<dyn FnOnce(Call) -> Call>;

/// How one writes inputs: as scripts do, or as people do.
pub(super) struct Manner {
    /// An input, as an error calls it.
    pub(super) named: fn(&Input) -> String,
    /// What to write for an input that is missing.
    pub(super) needed: fn(&Input) -> String,
    /// Whether commas part the elements of a list.
    pub(super) commas: bool,
}

/// What was typed and is not read yet.
pub(super) struct Typed {
    manner: &'static Manner,
    /// Where it goes, its name and its value, for all that is no field of the body.
    pairs: Vec<(&'static str, String, String)>,
    body: Body,
}

impl Typed {
    pub(super) fn new(manner: &'static Manner, pairs: Vec<(&'static str, String, String)>, body: Body) -> Self {
        Self { manner, pairs, body }
    }

    /// All inputs, each read by its type.
    pub(super) fn inputs(mut self, command: Command) -> Result<Vec<Step>, Failure> {
        let mut steps = Vec::new();
        for param in &command.endpoint.inputs {
            match self.step(command.shape(param), param)? {
                Some(step) => steps.push(step),
                None if param.field.required => {
                    return usage(format!("`{}` needs {}", command.name(), (self.manner.needed)(param)));
                }
                None => {}
            }
        }
        if let Some((place, name, _)) = self.pairs.first() {
            return usage(format!("`{}` has no {place} parameter `{name}`", command.name()));
        }
        self.body.nothing_left(command)?;
        Ok(steps)
    }

    /// Reads one input, if it was typed.
    fn step(&mut self, shape: Shape<'static>, input: &'static Input) -> Result<Option<Step>, Failure> {
        let name = input.field.name.as_str();
        Ok(match input.place {
            Place::Path => self.one(shape, input, Call::path::<String>, Call::path::<Secret>)?,
            Place::Header => self.one(shape, input, Call::header::<String>, Call::header::<Secret>)?,
            Place::Query => match &input.field.ty {
                Type::List(inner) => self.list(shape.of(inner), input)?,
                _ => self.one(shape, input, Call::query::<String>, Call::query::<Secret>)?,
            },
            Place::Body => self.body.fields.shift_remove(name).map(|json| field(shape, &input.field, &json)).transpose()?,
            Place::Whole => self.body.whole.take().map(|json| whole(shape, &json)).transpose()?,
            Place::Part => self.body.fields.shift_remove(name).map(|json| part(shape, name, json)).transpose()?,
            Place::File => self.take_one(input)?.map(|path| self.file(input, &path)).transpose()?,
        })
    }

    fn take(&mut self, input: &Input) -> Vec<String> {
        let is_of = |(place, name, _): &mut (&str, String, String)| *place == input.place.word() && *name == input.field.name;
        self.pairs.extract_if(.., is_of).map(|(_, _, value)| value).collect()
    }

    fn take_one(&mut self, input: &Input) -> Result<Option<String>, Failure> {
        let mut values = self.take(input);
        let last = values.pop();
        if values.is_empty() { Ok(last) } else { usage(format!("`{}` is given more than once", (self.manner.named)(input))) }
    }

    fn read_as(&self, shape: Shape<'_>, input: &Input, text: &str) -> Result<String, Failure> {
        shape.text(text).map_err(|mismatch| Failure::Usage(format!("`{}`: expected {}", (self.manner.named)(input), mismatch.expected)))
    }

    fn one(
        &mut self,
        shape: Shape<'_>,
        input: &'static Input,
        plain: fn(Call, &'static str, String) -> Call,
        secret: fn(Call, &'static str, Secret) -> Call,
    ) -> Result<Option<Step>, Failure> {
        let Some(text) = self.take_one(input)? else { return Ok(None) };
        let text = self.read_as(shape, input, &text)?;
        Ok(Some(if shape.is_secret() {
            Box::new(move |call| secret(call, &input.field.name, Secret::from(text)))
        } else {
            Box::new(move |call| plain(call, &input.field.name, text))
        }))
    }

    fn list(&mut self, shape: Shape<'_>, input: &'static Input) -> Result<Option<Step>, Failure> {
        let values = self.take(input);
        let elements: Vec<&str> =
            if self.manner.commas { values.iter().flat_map(|value| value.split(',')).collect() } else { values.iter().map(String::as_str).collect() };
        let texts = elements.into_iter().map(|text| self.read_as(shape, input, text)).collect::<Result<Vec<_>, _>>()?;
        let encoding = input.encoding.map_or(ListEncoding::Csv, ListEncoding::from);
        Ok(if texts.is_empty() { None } else { Some(Box::new(move |call: Call| call.query_list::<String>(&input.field.name, encoding, texts))) })
    }

    fn file(&self, input: &'static Input, path: &str) -> Result<Step, Failure> {
        let content = std::fs::read(path).map_err(|error| Failure::Usage(format!("`{}`: `{path}`: {error}", (self.manner.named)(input))))?;
        let name = Path::new(path).file_name().map_or_else(|| path.to_owned(), |name| name.to_string_lossy().into_owned());
        Ok(Box::new(move |call: Call| call.part::<File>(&input.field.name, File::new(name, content))))
    }
}

pub(super) fn usage<T>(reason: String) -> Result<T, Failure> {
    Err(Failure::Usage(reason))
}

fn field(shape: Shape<'_>, field: &'static Field, json: &Json) -> Result<Step, Failure> {
    let mut secrets = Vec::new();
    let json = shape.field(field, json, &mut secrets).map_err(|mismatch| Failure::Usage(mismatch.to_string()))?;
    Ok(Box::new(move |call| call.body::<Json>(&field.name, json).keeping(secrets)))
}

fn whole(shape: Shape<'_>, json: &Json) -> Result<Step, Failure> {
    let mut secrets = Vec::new();
    let json = shape.read(json, &mut secrets).map_err(|mismatch| Failure::Usage(mismatch.to_string()))?;
    Ok(Box::new(move |call| call.whole_body::<Json>(json).keeping(secrets)))
}

fn part(shape: Shape<'_>, name: &'static str, json: Json) -> Result<Step, Failure> {
    let text = match json {
        Json::String(text) => text,
        other => other.to_string(),
    };
    let text = shape.text(&text).map_err(|mismatch| Failure::Usage(format!("{name}: expected {}", mismatch.expected)))?;
    Ok(if shape.is_secret() {
        Box::new(move |call: Call| call.part::<Secret>(name, text))
    } else {
        Box::new(move |call: Call| call.part::<String>(name, text))
    })
}

/// The acting user, where the endpoint's policy allows one.
pub(super) fn user(command: Command, user: Option<&String>) -> Result<Option<(&'static str, String)>, Failure> {
    let (id, api) = (command.name(), &command.program.api);
    match (user, command.endpoint.policy, &api.acting) {
        (None, Policy::Required, _) => usage(format!("`{id}` must act as a user: give `--on-behalf-of USER`")),
        (Some(_), Policy::Unsupported, _) | (Some(_), _, None) => usage(format!("`{id}` cannot act as a user: leave out `--on-behalf-of`")),
        (Some(user), _, Some(acting)) => match api.shape(&acting.ty).text(user) {
            Ok(user) => Ok(Some((&acting.header, user))),
            Err(mismatch) => usage(format!("`--on-behalf-of`: expected {}", mismatch.expected)),
        },
        (None, _, _) => Ok(None),
    }
}

/// The body that was typed: fields, or one value.
#[derive(Default)]
pub(super) struct Body {
    fields: Object,
    whole: Option<Json>,
}

impl Body {
    /// A body as an endpoint takes it: an object of fields, or one value.
    pub(super) fn of(command: Command, json: Option<Json>) -> Result<Self, Failure> {
        let fields = command.has_fields();
        match json {
            None => Ok(Self::default()),
            Some(Json::Object(given)) if fields => Ok(Self { fields: given, whole: None }),
            Some(_) if fields => usage(format!("the body of `{}` is an object", command.name())),
            Some(json) => Ok(Self { fields: Object::new(), whole: Some(json) }),
        }
    }

    fn nothing_left(&self, command: Command) -> Result<(), Failure> {
        match (self.fields.keys().next(), &self.whole) {
            (Some(name), _) => usage(format!("the body of `{}` has no field `{name}`", command.name())),
            (None, Some(_)) => usage(format!("`{}` takes no body", command.name())),
            (None, None) => Ok(()),
        }
    }
}

/// A body as it was typed after `--body`: JSON, a file that holds it, or standard input.
pub(super) fn body(typed: &str) -> Result<Json, Failure> {
    let text = match typed.strip_prefix('@') {
        Some(path) => std::fs::read_to_string(path).map_err(|error| Failure::Usage(format!("`--body {typed}`: {error}")))?,
        None if typed == "-" => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text).map_err(|error| Failure::Usage(format!("`--body -`: {error}")))?;
            text
        }
        None => typed.to_owned(),
    };
    serde_json::from_str(&text).map_err(|error| Failure::Usage(format!("the body is not JSON, at line {} column {}", error.line(), error.column())))
}

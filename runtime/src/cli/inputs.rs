//! From what was typed to inputs of a call. Everything is checked here, before a client is made.

use std::io::Read;
use std::path::Path;

use super::Failure;
use super::param::{Check, Kind, Param, Scalar};
use super::program::{Command, Policy, Program};
use crate::{Call, File, Json, Object, Secret};

/// A step that puts an input into a call.
pub(super) type Step = Box<dyn FnOnce(Call) -> Call>;

/// How one writes inputs: as scripts do, or as people do.
pub(super) struct Manner {
    /// An input, as an error calls it.
    pub(super) named: fn(&Param) -> String,
    /// What to write for an input that is missing.
    pub(super) needed: fn(&Param) -> String,
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
    pub(super) fn inputs(mut self, command: &'static Command) -> Result<Vec<Step>, Failure> {
        let mut steps = Vec::new();
        for param in command.inputs {
            match self.step(param)? {
                Some(step) => steps.push(step),
                None if param.required => return usage(format!("`{}` needs {}", command.endpoint.id, (self.manner.needed)(param))),
                None => {}
            }
        }
        if let Some((place, name, _)) = self.pairs.first() {
            return usage(format!("`{}` has no {place} parameter `{name}`", command.endpoint.id));
        }
        self.body.nothing_left(command)?;
        Ok(steps)
    }

    /// Reads one input, if it was typed.
    fn step(&mut self, param: &'static Param) -> Result<Option<Step>, Failure> {
        Ok(match param.kind {
            Kind::Path(read) => self.one(param, read, Call::path::<String>, Call::path::<Secret>)?,
            Kind::Header(read) => self.one(param, read, Call::header::<String>, Call::header::<Secret>)?,
            Kind::Query(read) => self.one(param, read, Call::query::<String>, Call::query::<Secret>)?,
            Kind::QueryList(read, encoding) => {
                let texts = self.list(param, read)?;
                if texts.is_empty() { None } else { Some(Box::new(move |call: Call| call.query_list::<String>(param.name, encoding, texts))) }
            }
            Kind::Body(check) => self.body.fields.shift_remove(param.name).map(|json| field(param, check, &json)).transpose()?,
            Kind::WholeBody(check) => self.body.whole.take().map(|json| whole(check, &json)).transpose()?,
            Kind::Part(read) => self.body.fields.shift_remove(param.name).map(|json| part(param, read, json)).transpose()?,
            Kind::File => self.take_one(param)?.map(|path| self.file(param, &path)).transpose()?,
        })
    }

    fn take(&mut self, param: &Param) -> Vec<String> {
        let is_of = |(place, name, _): &mut (&str, String, String)| *place == param.place() && name == param.name;
        self.pairs.extract_if(.., is_of).map(|(_, _, value)| value).collect()
    }

    fn take_one(&mut self, param: &Param) -> Result<Option<String>, Failure> {
        let mut values = self.take(param);
        let last = values.pop();
        if values.is_empty() { Ok(last) } else { usage(format!("`{}` is given more than once", (self.manner.named)(param))) }
    }

    fn read_as(&self, param: &Param, read: Scalar, text: &str) -> Result<(String, bool), Failure> {
        read(text).map_err(|expected| Failure::Usage(format!("`{}`: expected {expected}", (self.manner.named)(param))))
    }

    fn one(
        &mut self,
        param: &'static Param,
        read: Scalar,
        plain: fn(Call, &'static str, String) -> Call,
        secret: fn(Call, &'static str, Secret) -> Call,
    ) -> Result<Option<Step>, Failure> {
        let Some(text) = self.take_one(param)? else { return Ok(None) };
        let (text, is_secret) = self.read_as(param, read, &text)?;
        Ok(Some(if is_secret {
            Box::new(move |call| secret(call, param.name, Secret::from(text)))
        } else {
            Box::new(move |call| plain(call, param.name, text))
        }))
    }

    fn list(&mut self, param: &Param, read: Scalar) -> Result<Vec<String>, Failure> {
        let values = self.take(param);
        let elements: Vec<&str> =
            if self.manner.commas { values.iter().flat_map(|value| value.split(',')).collect() } else { values.iter().map(String::as_str).collect() };
        elements.into_iter().map(|text| self.read_as(param, read, text).map(|(text, _)| text)).collect()
    }

    fn file(&self, param: &'static Param, path: &str) -> Result<Step, Failure> {
        let content = std::fs::read(path).map_err(|error| Failure::Usage(format!("`{}`: `{path}`: {error}", (self.manner.named)(param))))?;
        let name = Path::new(path).file_name().map_or_else(|| path.to_owned(), |name| name.to_string_lossy().into_owned());
        Ok(Box::new(move |call: Call| call.part::<File>(param.name, File::new(name, content))))
    }
}

pub(super) fn usage<T>(reason: String) -> Result<T, Failure> {
    Err(Failure::Usage(reason))
}

fn field(param: &'static Param, check: Check, json: &Json) -> Result<Step, Failure> {
    let (json, secrets) = check(json).map_err(|mismatch| Failure::Usage(mismatch.within(param.name).to_string()))?;
    Ok(Box::new(move |call| call.body::<Json>(param.name, json).keeping(secrets)))
}

fn whole(check: Check, json: &Json) -> Result<Step, Failure> {
    let (json, secrets) = check(json).map_err(|mismatch| Failure::Usage(mismatch.to_string()))?;
    Ok(Box::new(move |call| call.whole_body::<Json>(json).keeping(secrets)))
}

fn part(param: &'static Param, read: Scalar, json: Json) -> Result<Step, Failure> {
    let text = match json {
        Json::String(text) => text,
        other => other.to_string(),
    };
    let (text, secret) = read(&text).map_err(|expected| Failure::Usage(format!("{}: expected {expected}", param.name)))?;
    Ok(if secret {
        Box::new(move |call: Call| call.part::<Secret>(param.name, text))
    } else {
        Box::new(move |call: Call| call.part::<String>(param.name, text))
    })
}

/// The acting user, where the endpoint's policy allows one.
pub(super) fn user(program: &Program, command: &Command, user: Option<&String>) -> Result<Option<(&'static str, String)>, Failure> {
    let id = command.endpoint.id;
    match (user, command.policy, &program.acting) {
        (None, Policy::Required, _) => usage(format!("`{id}` must act as a user: give `--on-behalf-of USER`")),
        (Some(_), Policy::Unsupported, _) | (Some(_), _, None) => usage(format!("`{id}` cannot act as a user: leave out `--on-behalf-of`")),
        (Some(user), _, Some(acting)) => match (acting.read)(user) {
            Ok((user, _)) => Ok(Some((acting.header, user))),
            Err(expected) => usage(format!("`--on-behalf-of`: expected {expected}")),
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
    pub(super) fn of(command: &Command, json: Option<Json>) -> Result<Self, Failure> {
        let fields = command.inputs.iter().any(|param| matches!(param.kind, Kind::Body(_) | Kind::Part(_) | Kind::File));
        match json {
            None => Ok(Self::default()),
            Some(Json::Object(given)) if fields => Ok(Self { fields: given, whole: None }),
            Some(_) if fields => usage(format!("the body of `{}` is an object", command.endpoint.id)),
            Some(json) => Ok(Self { fields: Object::new(), whole: Some(json) }),
        }
    }

    fn nothing_left(&self, command: &Command) -> Result<(), Failure> {
        match (self.fields.keys().next(), &self.whole) {
            (Some(name), _) => usage(format!("the body of `{}` has no field `{name}`", command.endpoint.id)),
            (None, Some(_)) => usage(format!("`{}` takes no body", command.endpoint.id)),
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

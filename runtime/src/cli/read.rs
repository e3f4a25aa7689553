//! From what was typed to inputs of a call. Everything is checked here, before a client is made.

use std::io::Read;

use crate::{Call, File, Json, Object, Secret};

use super::Failure;
use super::arguments::Arguments;
use super::program::{Check, Command, Kind, Param, Policy, Program, Scalar};

/// A step that puts an input into a call.
pub(super) type Step = Box<dyn FnOnce(Call) -> Call>;

fn usage<T>(reason: String) -> Result<T, Failure> {
    Err(Failure::Usage(reason))
}

/// The endpoint that was named.
pub(super) fn command(program: &Program, id: &str) -> Result<&'static Command, Failure> {
    match program.commands.iter().find(|command| command.endpoint.id == id) {
        Some(command) => Ok(command),
        None => usage(format!("there is no endpoint `{id}`; `{} endpoints` lists them", program.name)),
    }
}

/// The acting user, where the endpoint's policy allows one.
pub(super) fn user(program: &Program, command: &Command, arguments: &Arguments) -> Result<Option<(&'static str, String)>, Failure> {
    let id = command.endpoint.id;
    match (&arguments.user, command.policy, &program.acting) {
        (None, Policy::Required, _) => usage(format!("`{id}` must act as a user: give `--on-behalf-of USER`")),
        (Some(_), Policy::Unsupported, _) | (Some(_), _, None) => usage(format!("`{id}` cannot act as a user: leave out `--on-behalf-of`")),
        (Some(user), _, Some(acting)) => match (acting.read)(user) {
            Ok((user, _)) => Ok(Some((acting.header, user))),
            Err(expected) => usage(format!("`--on-behalf-of`: expected {expected}")),
        },
        (None, _, _) => Ok(None),
    }
}

/// All inputs, each read by its type.
pub(super) fn inputs(command: &'static Command, arguments: &Arguments) -> Result<Vec<Step>, Failure> {
    let mut typed = Typed::of(command, arguments)?;
    let mut steps = Vec::new();
    for param in command.inputs {
        match typed.step(param)? {
            Some(step) => steps.push(step),
            None if param.required => return usage(format!("`{}` needs {}", command.endpoint.id, needed(param))),
            None => {}
        }
    }
    typed.nothing_left(command)?;
    Ok(steps)
}

/// What was typed and is not read yet.
struct Typed {
    path: Pairs,
    query: Pairs,
    header: Pairs,
    file: Pairs,
    body: Given,
}

impl Typed {
    fn of(command: &Command, arguments: &Arguments) -> Result<Self, Failure> {
        Ok(Self {
            path: Pairs::read("path", &arguments.path)?,
            query: Pairs::read("query", &arguments.query)?,
            header: Pairs::read("header", &arguments.header)?,
            file: Pairs::read("file", &arguments.file)?,
            body: body(command, arguments)?,
        })
    }

    /// Reads one input, if it was typed.
    fn step(&mut self, param: &'static Param) -> Result<Option<Step>, Failure> {
        Ok(match param.kind {
            Kind::Path(read) => self.path.one(param, read, Call::path::<String>, Call::path::<Secret>)?,
            Kind::Header(read) => self.header.one(param, read, Call::header::<String>, Call::header::<Secret>)?,
            Kind::Query(read) => self.query.one(param, read, Call::query::<String>, Call::query::<Secret>)?,
            Kind::QueryList(read, encoding) => {
                let texts = self.query.list(param, read)?;
                if texts.is_empty() { None } else { Some(Box::new(move |call: Call| call.query_list::<String>(param.name, encoding, texts))) }
            }
            Kind::Body(check) => self.body.fields.shift_remove(param.name).map(|json| field(param, check, &json)).transpose()?,
            Kind::WholeBody(check) => self.body.whole.take().map(|json| whole(check, &json)).transpose()?,
            Kind::Part(read) => self.body.fields.shift_remove(param.name).map(|json| part(param, read, json)).transpose()?,
            Kind::File => self.file.take_one(param.name)?.map(|path| file(param, &path)).transpose()?,
        })
    }

    fn nothing_left(self, command: &Command) -> Result<(), Failure> {
        for pairs in [self.path, self.query, self.header, self.file] {
            pairs.nothing_left(command)?;
        }
        self.body.nothing_left(command)
    }
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

fn file(param: &'static Param, path: &str) -> Result<Step, Failure> {
    let content = std::fs::read(path).map_err(|error| Failure::Usage(format!("`--file {}={path}`: {error}", param.name)))?;
    let name = std::path::Path::new(path).file_name().map_or_else(|| path.to_owned(), |name| name.to_string_lossy().into_owned());
    Ok(Box::new(move |call: Call| call.part::<File>(param.name, File::new(name, content))))
}

fn needed(param: &Param) -> String {
    match param.kind {
        Kind::Path(_) => format!("`--path {}=…`", param.name),
        Kind::Query(_) | Kind::QueryList(..) => format!("`--query {}=…`", param.name),
        Kind::Header(_) => format!("`--header {}=…`", param.name),
        Kind::File => format!("`--file {}=…`", param.name),
        Kind::Body(_) | Kind::Part(_) => format!("the body field `{}`", param.name),
        Kind::WholeBody(_) => "`--body`".to_owned(),
    }
}

/// What was typed as `NAME=VALUE` behind one word.
struct Pairs {
    word: &'static str,
    pairs: Vec<(String, String)>,
}

impl Pairs {
    fn read(word: &'static str, typed: &[String]) -> Result<Self, Failure> {
        let pair = |text: &String| match text.split_once('=') {
            Some((name, value)) => Ok((name.to_owned(), value.to_owned())),
            None => usage(format!("`--{word} {text}` is not NAME=VALUE")),
        };
        Ok(Self { word, pairs: typed.iter().map(pair).collect::<Result<_, _>>()? })
    }

    fn take(&mut self, name: &str) -> Vec<String> {
        let (taken, left) = std::mem::take(&mut self.pairs).into_iter().partition(|(known, _)| known == name);
        self.pairs = left;
        let taken: Vec<(String, String)> = taken;
        taken.into_iter().map(|(_, value)| value).collect()
    }

    fn take_one(&mut self, name: &str) -> Result<Option<String>, Failure> {
        let mut values = self.take(name);
        let last = values.pop();
        if values.is_empty() { Ok(last) } else { usage(format!("`--{} {name}` is given more than once", self.word)) }
    }

    fn read_as(&self, param: &Param, read: Scalar, text: &str) -> Result<(String, bool), Failure> {
        read(text).map_err(|expected| Failure::Usage(format!("`--{} {}`: expected {expected}", self.word, param.name)))
    }

    fn one(
        &mut self,
        param: &'static Param,
        read: Scalar,
        plain: fn(Call, &'static str, String) -> Call,
        secret: fn(Call, &'static str, Secret) -> Call,
    ) -> Result<Option<Step>, Failure> {
        let Some(text) = self.take_one(param.name)? else { return Ok(None) };
        let (text, is_secret) = self.read_as(param, read, &text)?;
        Ok(Some(if is_secret {
            Box::new(move |call| secret(call, param.name, Secret::from(text)))
        } else {
            Box::new(move |call| plain(call, param.name, text))
        }))
    }

    fn list(&mut self, param: &Param, read: Scalar) -> Result<Vec<String>, Failure> {
        let values = self.take(param.name);
        values.iter().flat_map(|value| value.split(',')).map(|text| self.read_as(param, read, text).map(|(text, _)| text)).collect()
    }

    fn nothing_left(self, command: &Command) -> Result<(), Failure> {
        match self.pairs.first() {
            Some((name, _)) => usage(format!("`{}` has no {} parameter `{name}`", command.endpoint.id, self.word)),
            None => Ok(()),
        }
    }
}

/// The body that was typed: fields, or one value.
#[derive(Default)]
struct Given {
    fields: Object,
    whole: Option<Json>,
}

impl Given {
    fn nothing_left(self, command: &Command) -> Result<(), Failure> {
        match (self.fields.keys().next(), self.whole) {
            (Some(name), _) => usage(format!("the body of `{}` has no field `{name}`", command.endpoint.id)),
            (None, Some(_)) => usage(format!("`{}` takes no body", command.endpoint.id)),
            (None, None) => Ok(()),
        }
    }
}

fn body(command: &Command, arguments: &Arguments) -> Result<Given, Failure> {
    let Some(typed) = &arguments.body else { return Ok(Given::default()) };
    let text = match typed.strip_prefix('@') {
        Some(path) => std::fs::read_to_string(path).map_err(|error| Failure::Usage(format!("`--body {typed}`: {error}")))?,
        None if typed == "-" => {
            let mut text = String::new();
            std::io::stdin().read_to_string(&mut text).map_err(|error| Failure::Usage(format!("`--body -`: {error}")))?;
            text
        }
        None => typed.clone(),
    };
    let json: Json = serde_json::from_str(&text)
        .map_err(|error| Failure::Usage(format!("the body is not JSON, at line {} column {}", error.line(), error.column())))?;
    let fields = command.inputs.iter().any(|param| matches!(param.kind, Kind::Body(_) | Kind::Part(_) | Kind::File));
    match json {
        Json::Object(fields_given) if fields => Ok(Given { fields: fields_given, whole: None }),
        _ if fields => usage(format!("the body of `{}` is an object", command.endpoint.id)),
        json => Ok(Given { fields: Object::new(), whole: Some(json) }),
    }
}

//! `cargo xtask openapi`: the spec as an OpenAPI 3.1 document, for people and tools that read nothing else. [`mod@document`] turns the model into it and
//! reads and writes nothing; each part of the document has a file of its own.

mod answers;
pub(crate) mod check;
mod components;
mod document;
mod examples;
mod parameters;
mod paths;
mod schemas;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};

pub(crate) use document::document;

use crate::spec::SpecArgs;
use crate::{Outcome, print};

/// Options of `openapi`.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The file to write, `.json`, `.yaml` or `.yml` [default: JSON on standard output].
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    spec: SpecArgs,
}

/// Prints the document, or writes it.
pub(crate) fn run(args: &Args) -> Result<Outcome> {
    let write: fn(&Value) -> Result<String> = match args.out.as_deref().map(Path::extension) {
        None => json,
        Some(Some(ending)) if ending == "json" => json,
        Some(Some(ending)) if ending == "yaml" || ending == "yml" => |document| Ok(serde_yaml::to_string(document)?),
        Some(_) => bail!("the name of the file tells its form: let it end in `.json`, `.yaml` or `.yml`"),
    };
    let Some(api) = args.spec.model()? else { return Ok(Outcome::Problems) };
    let text = write(&document(&api))?;
    match &args.out {
        None => print::out(&text),
        Some(file) => fs::write(file, text).with_context(|| format!("cannot write `{}`", file.display()))?,
    }
    Ok(Outcome::Fine)
}

fn json(document: &Value) -> Result<String> {
    Ok(format!("{}\n", serde_json::to_string_pretty(document)?))
}

/// An object of the members that there are.
fn object<const N: usize>(members: [(&str, Option<Value>); N]) -> Value {
    map(members.into_iter().filter_map(|(key, value)| Some((key, value?))))
}

/// An object of these members, in their order.
fn map<K: Into<String>>(members: impl IntoIterator<Item = (K, Value)>) -> Value {
    Value::Object(members.into_iter().map(|(key, value)| (key.into(), value)).collect::<Map<_, _>>())
}

/// A list, where there is something in it.
fn list<T: Into<Value>>(items: impl IntoIterator<Item = T>) -> Option<Value> {
    let items: Vec<Value> = items.into_iter().map(Into::into).collect();
    (!items.is_empty()).then_some(Value::Array(items))
}

/// An object, where there is something in it.
fn filled(object: Value) -> Option<Value> {
    object.as_object().is_some_and(|members| !members.is_empty()).then_some(object)
}

/// Where the vendor describes something.
fn page(url: Option<&String>) -> Option<Value> {
    url.map(|url| serde_json::json!({"url": url}))
}

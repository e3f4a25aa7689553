//! Where settings come from: a profile of the configuration file, and the environment for what it leaves out.
//!
//! The file holds no secrets. Of a key it says which environment variable has it, or which command prints it; a file with anything else in a key's
//! place is refused, and no error repeats what stands there.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use clap::{Arg, ArgMatches, ValueHint};
use toml::{Table, Value};

use super::Failure;
use super::inputs::usage;
use super::program::Program;
use crate::Error;
use crate::description::{Key, Scheme};
use crate::model::from_env;

/// The options that every command has.
pub(super) fn arguments(program: &Program) -> [Arg; 2] {
    let env = |name: &str| format!("{}{name}", program.api.prefix);
    let option = |name: &'static str| Arg::new(name).long(name).global(true).help_heading("Settings");
    let file = format!("The file with the profiles, otherwise `{}`, or {}/config.toml where settings are kept", env("CONFIG"), program.api.name);
    [
        option("profile").value_name("NAME").help(format!("Use the settings of this profile, otherwise those of `{}`", env("PROFILE"))),
        option("config-file").value_name("FILE").value_hint(ValueHint::FilePath).help(file),
    ]
}

/// What is set.
pub(super) struct Sources {
    prefix: &'static str,
    name: Option<String>,
    profile: BTreeMap<String, Setting>,
}

/// A setting of a profile.
enum Setting {
    Text(String),
    /// The environment variable that has it.
    Env(String),
    /// The command that prints it.
    Command(Vec<String>),
}

impl Sources {
    /// The profile that was asked for, if any, and the environment.
    pub(super) fn of(program: &'static Program, matches: &ArgMatches) -> Result<Self, Failure> {
        let option = |name: &str| matches.get_one::<String>(name).cloned();
        let env = |name: &str| from_env(&format!("{}{name}", program.api.prefix)).ok();
        let prefix = program.api.prefix.as_str();
        let Some(name) = option("profile").or_else(|| env("PROFILE")) else { return Ok(Self { prefix, name: None, profile: BTreeMap::new() }) };
        let Some(path) = option("config-file").or_else(|| env("CONFIG")).map(PathBuf::from).or_else(|| default_path(program)) else {
            return usage("there is no folder for settings: give `--config-file FILE`".into());
        };
        let profile = read(program, &path, &name)?;
        Ok(Self { prefix, name: Some(name), profile })
    }

    /// What is set under the name of an environment variable, or why nothing is.
    pub(super) fn text(&self, env: &str) -> Result<String, String> {
        match self.setting(env) {
            Some(Setting::Text(text)) => Ok(text.clone()),
            Some(Setting::Env(name)) => from_env(name).map_err(|reason| format!("`{name}`, which the profile names, {reason}")),
            Some(Setting::Command(words)) => printed(words),
            None => from_env(env).map_err(Into::into),
        }
    }

    /// Whether a kind of key is set. Where the profile names a key of a scheme, the environment's keys are not looked at: they may be another app's.
    pub(super) fn has(&self, scheme: &Scheme, key: &Key) -> bool {
        let named = |key: &Key| key.headers.iter().all(|(_, env)| self.setting(env).is_some());
        if scheme.keys.iter().any(named) { named(key) } else { key.headers.iter().all(|(_, env)| from_env(env).is_ok()) }
    }

    /// A setting that does not fit, with the profile that may have it.
    pub(super) fn explain(&self, error: Error) -> Failure {
        match &self.name {
            Some(name) => Failure::Usage(format!("profile `{name}`: {error}")),
            None => error.into(),
        }
    }

    /// What stands for a key where it is not shown: the variable that has it.
    pub(super) fn shown(&self, env: &str) -> String {
        match self.setting(env) {
            Some(Setting::Env(name)) => format!("${name}"),
            _ => format!("${env}"),
        }
    }

    fn setting(&self, env: &str) -> Option<&Setting> {
        self.profile.get(&key(self.prefix, env))
    }
}

/// The name of a setting in a profile.
fn key(prefix: &str, env: &str) -> String {
    env.strip_prefix(prefix).unwrap_or(env).to_lowercase()
}

/// What a command prints, without the line's end. What it says beside that goes to the terminal.
fn printed(words: &[String]) -> Result<String, String> {
    let [program, arguments @ ..] = words else { return Err("has an empty command in the profile".into()) };
    let output = Command::new(program).args(arguments).stdin(Stdio::inherit()).stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| format!("comes from the command `{program}`, which cannot be run: {error}"))?;
    let text = String::from_utf8(output.stdout).unwrap_or_default();
    let text = text.trim_end_matches(['\r', '\n']);
    if !output.status.success() || text.is_empty() {
        return Err(format!("comes from the command `{program}`, which did not print it"));
    }
    Ok(text.to_owned())
}

/// Where the file lies unless it is named.
fn default_path(program: &Program) -> Option<PathBuf> {
    let folder = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let base = folder("XDG_CONFIG_HOME")
        .or_else(|| if cfg!(windows) { folder("APPDATA") } else { None })
        .or_else(|| std::env::home_dir().map(|home| home.join(".config")))?;
    Some(base.join(&program.api.name).join("config.toml"))
}

fn read(program: &Program, path: &Path, name: &str) -> Result<BTreeMap<String, Setting>, Failure> {
    let refuse = |reason: String| Failure::Usage(format!("`{}`: {reason}", path.display()));
    let text = std::fs::read_to_string(path).map_err(|error| refuse(error.to_string()))?;
    let file: Table = text.parse().map_err(|error: toml::de::Error| {
        let line = error.span().map_or(1, |span| text.get(..span.start).map_or(1, |before| before.matches('\n').count() + 1));
        refuse(format!("line {line} is no TOML"))
    })?;
    let (Some(Value::Table(profiles)), 1) = (file.get("profiles"), file.len()) else {
        return Err(refuse("the file has tables named `profiles.NAME` and nothing else".into()));
    };
    // Every profile is read, so that no key stays in the file because another profile is in use.
    let mut known = BTreeMap::new();
    for (profile, settings) in profiles {
        known.insert(profile.as_str(), settings_of(program, settings).map_err(|reason| refuse(format!("profile `{profile}`: {reason}")))?);
    }
    let names = known.keys().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    known.remove(name).ok_or_else(|| refuse(format!("there is no profile `{name}`, only {names}")))
}

fn settings_of(program: &Program, profile: &Value) -> Result<BTreeMap<String, Setting>, String> {
    let Value::Table(profile) = profile else { return Err("is no table".into()) };
    let headers = || program.api.schemes.iter().flat_map(|scheme| &scheme.keys).flat_map(|key| &key.headers);
    let keys: Vec<String> = headers().map(|(_, env)| key(&program.api.prefix, env)).collect();
    let names: Vec<String> = program.environment().into_iter().map(|env| key(&program.api.prefix, env)).collect();
    let mut settings = BTreeMap::new();
    for (name, value) in profile {
        let setting = match value {
            _ if !names.contains(name) => return Err(format!("there is no setting `{name}`, only {}", names.join(", "))),
            value if keys.contains(name) => secret(value)
                .ok_or_else(|| format!("`{name}` must be {{ env = \"NAME\" }} or {{ command = [\"PROGRAM\", …] }}: this file holds no keys"))?,
            Value::String(text) => Setting::Text(text.clone()),
            _ => return Err(format!("`{name}` must be a text")),
        };
        settings.insert(name.clone(), setting);
    }
    Ok(settings)
}

/// Where a key comes from. A name of a variable is written as such names are, so that nothing that is a key passes for one.
fn secret(value: &Value) -> Option<Setting> {
    let Value::Table(table) = value else { return None };
    let is_name = |name: &str| {
        name.starts_with(|first: char| first.is_ascii_uppercase() || first == '_')
            && name.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
    };
    let mut entries = table.iter();
    match (entries.next()?, entries.next()) {
        ((word, Value::String(name)), None) if word == "env" && is_name(name) => Some(Setting::Env(name.clone())),
        ((word, Value::Array(words)), None) if word == "command" && !words.is_empty() => {
            words.iter().map(|word| word.as_str().map(str::to_owned)).collect::<Option<_>>().map(Setting::Command)
        }
        _ => None,
    }
}

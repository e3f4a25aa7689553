//! How people name inputs on the command line: which are arguments and which are options, and how these are called. The description says so to the
//! program, and the reference shows it.

use crate::api::{Endpoint, Input, Place, RefKind, Shortcut, Taken, Type};
use crate::name::Name;

/// Options that every command may have. An input of such a name gets its place in front: `--query.all`.
pub(super) const RESERVED: [&str; 12] =
    ["all", "body", "clear", "columns", "config-file", "dry-run", "full", "help", "on-behalf-of", "output", "profile", "version"];

/// The place of what a command takes.
pub(super) enum Word {
    /// An argument, by the name that stands for it.
    Argument(String),
    /// An option.
    Option(String),
}

impl Word {
    /// The word of what goes to a place: what cannot be left out and is one value is an argument. A boolean is no word that speaks for itself, and what is
    /// secret should not be typed at all.
    fn new(name: String, place: &str, ty: &Type, required: bool) -> Self {
        if required && is_one_word(ty) { Self::Argument(name) } else { Self::Option(option(name, place)) }
    }

    /// An input of an endpoint.
    pub(super) fn of_input(endpoint: &Endpoint, input: &Input) -> Self {
        let place = match input.place {
            Place::Path => "path",
            Place::Header => "header",
            Place::Query => "query",
            Place::Body if input.ty == Type::File => "file",
            Place::Body => "body",
        };
        Self::new(name_of(endpoint, input), place, &input.ty, input.required && !input.nullable)
    }

    /// What a shortcut takes.
    pub(super) fn of_taken(endpoint: &Endpoint, taken: &Taken) -> Self {
        let beside = endpoint.inputs.iter().filter(|input| input.place != Place::Body);
        let is_shared = beside.map(|input| name_of(endpoint, input)).any(|word| word == name(&taken.name));
        let word = if is_shared { in_rust(&taken.name) } else { name(&taken.name) };
        Self::new(word, "body", &taken.ty, true)
    }
}

/// An option by its name, and by its place where every command may have an option of that name.
pub(super) fn option(name: String, place: &str) -> String {
    if RESERVED.contains(&name.as_str()) { format!("{place}.{name}") } else { name }
}

/// The words of a command behind the program's name.
pub(super) fn command(endpoint: &Endpoint, shortcut: Option<&Shortcut>) -> String {
    let (resource, own) = endpoint.id.rsplit_once('.').unwrap_or(("", &endpoint.id));
    let own = shortcut.map_or(own, |shortcut| shortcut.name.wire());
    format!("{resource}.{own}").replace('.', " ").replace('_', "-")
}

/// A name as a word of the command line: the API's own, which needs no other word where Rust has one of its own, unless it has odd characters.
pub(super) fn name(name: &Name) -> String {
    let plain = name.wire().chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if plain { in_rust(&name.without_word()) } else { in_rust(name) }
}

/// Of inputs that share a name, those that stand behind the path have the name that Rust tells them apart by.
fn name_of(endpoint: &Endpoint, input: &Input) -> String {
    let shared = endpoint.inputs.iter().filter(|other| other.name.wire() == input.name.wire()).count() > 1;
    if shared && input.place != Place::Path { in_rust(&input.name) } else { name(&input.name) }
}

fn in_rust(name: &Name) -> String {
    name.snake().replace('_', "-")
}

fn is_one_word(ty: &Type) -> bool {
    match ty {
        Type::Named(ty) => matches!(ty.kind, RefKind::Choice | RefKind::Newtype),
        Type::Boolean | Type::Secret | Type::Json | Type::Object | Type::List(_) | Type::Map(_) | Type::SecretMap(_) => false,
        _ => true,
    }
}

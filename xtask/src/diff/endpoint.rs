//! One endpoint on both sides: its name, who may call it, what it answers, how it is sent. What it takes is in `inputs`.

use codegen::api::{Endpoint, Filled, Shortcut};
use codegen::name::Name;
use codegen::{rust_answer, rust_type};
use serde_json::Value;

use super::clients::State;
use super::inputs;
use super::log::{Item, Level, code, codes, pairs};
use super::resources::Side;

/// Compares an endpoint.
pub(super) fn compare(old: Side<'_>, new: Side<'_>, item: &mut Item<'_>) {
    item.now(Level::Breaking, "the call's type is", &code(old.endpoint.call.pascal()), &code(new.endpoint.call.pascal()));
    access(old, new, item);
    inputs::compare(item, old.endpoint, new.endpoint);
    answer(item, old.endpoint, new.endpoint);
    sending(old, new, item);
    shortcuts(item, old.endpoint, new.endpoint);
    item.documented((&old.endpoint.says, &old.endpoint.docs), (&new.endpoint.says, &new.endpoint.docs));
}

/// A method stands in the `impl` blocks of the states that may call it. Where these are several the block is generic over them by its need, so that another
/// need breaks generic code even if it has more states.
fn access(old: Side<'_>, new: Side<'_>, item: &mut Item<'_>) {
    let causes = causes(old.endpoint, new.endpoint);
    let (had, has) = (clients(old), clients(new));
    let clients = pairs(&had, &has, |client| (client.scheme, &client.state));
    let generic = !causes.is_empty() && had.len() > 1;
    let level = match (clients.gone.is_empty(), clients.new.is_empty()) {
        (true, true) => Level::Behaviour,
        (true, false) if !generic => Level::Addition,
        _ => Level::Breaking,
    };
    let mut effects = Vec::new();
    if !clients.gone.is_empty() {
        effects.push(format!("{} lost it", codes(clients.gone.iter().map(|client| &client.name))));
    }
    if !clients.new.is_empty() {
        effects.push(format!("{} gained it", codes(clients.new.iter().map(|client| &client.name))));
    }
    if let (true, true, Some(need)) = (generic, clients.gone.is_empty(), new.endpoint.need) {
        effects.push(format!("code that is generic over the state needs `Grants<{}>`", new.api.needs[need].name.pascal()));
    }
    let parts: Vec<String> = [causes, effects].iter().filter(|part| !part.is_empty()).map(|part| part.join(", ")).collect();
    if !parts.is_empty() {
        item.is(level, parts.join(": "));
    }
}

/// What the spec says otherwise of who may call.
fn causes(old: &Endpoint, new: &Endpoint) -> Vec<String> {
    let mut causes = Vec::new();
    if old.policy != new.policy {
        causes.push(format!("policy changed from {} to {}", old.policy.word(), new.policy.word()));
    }
    if old.scopes != new.scopes {
        causes.push(format!("scopes changed from {} to {}", codes(&old.scopes), codes(&new.scopes)));
    }
    causes
}

/// A client that has an endpoint: it is the same where only its name or that of its state is another.
struct Client<'a> {
    scheme: &'a str,
    state: State<'a>,
    name: String,
}

fn clients(side: Side<'_>) -> Vec<Client<'_>> {
    let scheme = &side.api.schemes[side.endpoint.scheme];
    let (wire, name) = (scheme.name.wire(), scheme.client.pascal());
    match side.endpoint.need {
        Some(need) => side.api.needs[need]
            .states
            .iter()
            .map(|state| Client { scheme: wire, state: State::of(side.api, state), name: format!("{name}<{state}>") })
            .collect(),
        None => vec![Client { scheme: wire, state: State::Only, name }],
    }
}

fn answer(item: &mut Item<'_>, old: &Endpoint, new: &Endpoint) {
    let returns = |endpoint: &Endpoint| codes(rust_answer(endpoint));
    item.now(Level::Breaking, "returns", &returns(old), &returns(new));
    match (&old.paging, &new.paging) {
        (None, Some(_)) => item.is(Level::Addition, "has pages: `pages` and `stream` are new"),
        (Some(_), None) => item.is(Level::Breaking, "has no pages any more: `pages` and `stream` are gone"),
        (Some(old), Some(new)) if old != new => item.is(Level::Behaviour, "asks for its pages in another way"),
        _ => {}
    }
    match (&old.deprecated, &new.deprecated) {
        (None, Some(instead)) => item.is(Level::Addition, format!("is deprecated: {}", instead.trim_end_matches('.'))),
        (Some(_), None) => item.is(Level::Behaviour, "is not deprecated any more"),
        (old, new) => item.documented(old, new),
    }
}

/// What changes on the wire, and no line of Rust.
fn sending(old: Side<'_>, new: Side<'_>, item: &mut Item<'_>) {
    let line = |side: Side<'_>| format!("`{} {}`", side.endpoint.method, side.endpoint.path);
    item.now(Level::Behaviour, "is sent as", &line(old), &line(new));
    item.now(Level::Behaviour, "is sent to the family", &code(old.family()), &code(new.family()));
    let (old, new) = (old.endpoint, new.endpoint);
    let content = |endpoint: &Endpoint| format!("{:?}", endpoint.content).to_lowercase();
    item.now(Level::Behaviour, "its body is", &content(old), &content(new));
    let envelope = |endpoint: &Endpoint| endpoint.envelope.as_ref().map_or("its family's".to_owned(), |envelope| code(envelope.name.wire()));
    item.now(Level::Behaviour, "its envelope is", &envelope(old), &envelope(new));
    let twice = |endpoint: &Endpoint| if endpoint.idempotent { "as good as once" } else { "not as good as once" };
    item.now(Level::Behaviour, "twice is", twice(old), twice(new));
    let partial = |endpoint: &Endpoint| codes(&endpoint.partial);
    item.now(Level::Behaviour, "its parts say whether they succeeded by", &partial(old), &partial(new));
    let rate = |endpoint: &Endpoint| codes(endpoint.rate.as_ref().map(Name::wire));
    item.now(Level::Behaviour, "its rate class is", &rate(old), &rate(new));
}

fn shortcuts(item: &mut Item<'_>, old: &Endpoint, new: &Endpoint) {
    let shortcuts = pairs(&old.shortcuts, &new.shortcuts, |shortcut| shortcut.name.wire());
    for gone in shortcuts.gone {
        item.is(Level::Breaking, format!("the shortcut `{}` is gone", gone.name.snake()));
    }
    for new in shortcuts.new {
        item.is(Level::Addition, format!("the shortcut `{}` is new", new.name.snake()));
    }
    for (old, new) in shortcuts.both {
        shortcut(item, old, new);
    }
}

fn shortcut(item: &mut Item<'_>, old: &Shortcut, new: &Shortcut) {
    let name = new.name.snake();
    let takes =
        |shortcut: &Shortcut| shortcut.takes.iter().map(|taken| format!("{}: {}", taken.name.snake(), rust_type(&taken.ty))).collect::<Vec<_>>();
    item.now(Level::Breaking, &format!("the shortcut `{name}` takes"), &codes(takes(old)), &codes(takes(new)));
    let fixed = |shortcut: &Shortcut| shortcut.fields.iter().filter_map(value).collect::<Vec<_>>();
    item.now(Level::Behaviour, &format!("the shortcut `{name}` sends"), &codes(fixed(old)), &codes(fixed(new)));
    item.documented(&old.says, &new.says);
}

fn value(filled: &Filled) -> Option<String> {
    match filled {
        Filled::Value { at, value } => Some(format!("{}: {}", at.join("."), Value::to_string(value))),
        Filled::Argument { .. } => None,
    }
}

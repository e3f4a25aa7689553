//! Clients and what they can be: builders, credentials, states, and what states grant.

use codegen::api::{Acting, Api, Need, Scheme, Scope};
use codegen::rust_type;

use super::log::{Group, Item, Level, Log, code, codes, pairs, reordered};

/// A state of a client, whatever it is called.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum State<'a> {
    /// That of a client which has only one.
    Only,
    /// A key of this scope.
    Scope(&'a str),
    /// Acting as a user.
    Acting,
}

impl<'a> State<'a> {
    /// The state of this name.
    pub(super) fn of(api: &Api, name: &'a str) -> Self {
        match &api.acting {
            Some(acting) if acting.name.pascal() == name => Self::Acting,
            _ => Self::Scope(name),
        }
    }
}

/// Compares the clients, the acting header and the needs.
pub(super) fn compare(old: &Api, new: &Api, log: &mut Log) {
    let schemes = pairs(&old.schemes, &new.schemes, |scheme| scheme.name.wire());
    for gone in schemes.gone {
        log.about(&Group::Crate, gone.client.pascal()).is(Level::Breaking, "the client is gone");
    }
    for scheme in schemes.new {
        log.about(&Group::Crate, scheme.client.pascal()).is(Level::Addition, "the client is new");
    }
    for (was, is) in schemes.both {
        let mut item = log.about(&Group::Crate, was.client.pascal());
        if was.client.pascal() != is.client.pascal() {
            item.is(Level::Breaking, format!("the client is called {} now", code(is.client.pascal())));
        }
        item.documented((&was.says, &was.docs), (&is.says, &is.docs));
        let arguments = |api: &Api, scheme: &Scheme| codes(scheme.variables.iter().map(|index| rust_type(&api.variables[*index].ty)));
        item.now(Level::Breaking, "`builder` takes", &arguments(old, was), &arguments(new, is));
        let families = |api: &Api, scheme: &Scheme| codes(scheme.families.iter().map(|index| api.families[*index].name.wire()));
        item.now(Level::Behaviour, "its key is for the families", &families(old, was), &families(new, is));
        credentials(&mut item, was, is);
        scopes(&mut item, was, is);
    }
    acting(old, new, log);
    needs(old, new, log);
}

/// A scheme without scopes takes all its headers at once, as arguments of one type: nobody would notice another order.
fn credentials(item: &mut Item<'_>, old: &Scheme, new: &Scheme) {
    let names = |scheme: &Scheme| scheme.headers.iter().map(|header| header.name.wire().to_owned()).collect::<Vec<_>>();
    let (was, is) = (names(old), names(new));
    if old.scopes.is_empty() && new.scopes.is_empty() {
        if was.len() != is.len() {
            item.is(Level::Breaking, format!("`credentials` takes {}, no longer {}", codes(is), codes(was)));
            return;
        }
        if let Some(order) = reordered(&was, &is) {
            item.is(Level::Breaking, format!("`credentials` takes its arguments {order}"));
            return;
        }
    }
    item.now(Level::Behaviour, "sends its key as", &codes(was), &codes(is));
    let variables = |scheme: &Scheme| codes(scheme.headers.iter().filter_map(|header| header.env.as_ref()));
    item.now(Level::Behaviour, "`from_env` reads", &variables(old), &variables(new));
}

/// Each scope is a state; the first is that of a client that names none.
fn scopes(item: &mut Item<'_>, old: &Scheme, new: &Scheme) {
    if old.scopes.is_empty() != new.scopes.is_empty() {
        item.is(Level::Breaking, if new.scopes.is_empty() { "has no states any more" } else { "has states now" });
    }
    let scopes = pairs(&old.scopes, &new.scopes, |scope| scope.name.wire());
    for gone in &scopes.gone {
        item.is(Level::Breaking, format!("the state `{}` is gone, and so is `{}`", gone.name.pascal(), gone.setter.snake()));
    }
    for scope in &scopes.new {
        item.is(Level::Addition, format!("the state `{}` is new, and so is `{}`", scope.name.pascal(), scope.setter.snake()));
    }
    for (old, new) in &scopes.both {
        item.now(Level::Breaking, &format!("the key of `{}` is given by", new.name.pascal()), &code(old.setter.snake()), &code(new.setter.snake()));
        item.now(Level::Behaviour, &format!("the key of `{}` is read from", new.name.pascal()), &code(&old.env), &code(&new.env));
        item.documented(&old.says, &new.says);
    }
    let first = |scheme: &Scheme| scheme.scopes.first().map(|scope: &Scope| scope.name.pascal());
    if let (Some(was), Some(is)) = (first(old), first(new)) {
        item.now(Level::Breaking, "the state of a client that names none is", &code(was), &code(is));
    }
}

fn acting(old: &Api, new: &Api, log: &mut Log) {
    let name = |acting: &Acting| acting.name.snake();
    match (&old.acting, &new.acting) {
        (Some(gone), None) => log.about(&Group::Crate, name(gone)).is(Level::Breaking, "is gone: nobody acts as a user any more"),
        (None, Some(acting)) => log.about(&Group::Crate, name(acting)).is(Level::Addition, "is new: a client may act as a user"),
        (Some(was), Some(is)) => {
            let mut item = log.about(&Group::Crate, name(was));
            if name(was) != name(is) {
                let renamed = format!("is called {} now, and the state {}", code(name(is)), code(is.name.pascal()));
                item.is(Level::Breaking, renamed);
            }
            item.now(Level::Breaking, "takes", &code(rust_type(&was.ty)), &code(rust_type(&is.ty)));
            let client = |api: &Api, acting: &Acting| code(format!("{} with the scope {}", api.schemes[acting.scheme].client.pascal(), acting.scope));
            item.now(Level::Breaking, "is a method of", &client(old, was), &client(new, is));
            item.now(Level::Behaviour, "sends", &code(was.name.wire()), &code(is.name.wire()));
            item.documented((&was.says, &was.docs), (&is.says, &is.docs));
        }
        (None, None) => {}
    }
}

fn needs<'a>(old: &'a Api, new: &'a Api, log: &mut Log) {
    let needs = pairs(&old.needs, &new.needs, |need| need.name.pascal());
    let name = |need: &Need| format!("access::{}", need.name.pascal());
    for gone in needs.gone {
        log.about(&Group::Crate, name(gone)).is(Level::Breaking, "is gone");
    }
    for need in needs.new {
        log.about(&Group::Crate, name(need)).is(Level::Addition, "is new");
    }
    for (was, is) in needs.both {
        let mut item = log.about(&Group::Crate, name(is));
        let all = |api, need: &'a Need| need.states.iter().map(move |state| (api, state));
        let states = pairs(all(old, was), all(new, is), |(api, state)| State::of(api, state));
        for (_, state) in states.gone {
            item.is(Level::Breaking, format!("is not granted to `{state}` any more"));
        }
        for (_, state) in states.new {
            item.is(Level::Addition, format!("is granted to `{state}` too"));
        }
        item.documented(&was.says, &is.says);
    }
}

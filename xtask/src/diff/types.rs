//! Declared types. What breaks follows from how they are printed: structs and open enums are `#[non_exhaustive]`, closed enums are matched exhaustively, and a
//! struct that a request contains has `new` with an argument for each required field.

use codegen::api::{Api, Choice, Home, Newtype, Pattern, Record, RecordField, TypeDef, TypeKind, Union, Variant};
use codegen::{rust_field, rust_module, rust_type};

use super::log::{Group, Item, Level, Log, code, pairs, reordered};

/// A type, and where it is declared.
#[derive(Clone, Copy)]
struct Located<'a> {
    api: &'a Api,
    home: Home,
    def: &'a TypeDef,
}

impl<'a> Located<'a> {
    fn all(api: &'a Api) -> Vec<Self> {
        let shared = api.shared.iter().enumerate().map(|(index, shared)| (Home::Shared(index), &shared.types));
        let own = api.resources.iter().enumerate().map(|(index, resource)| (Home::Resource(index), &resource.types));
        shared.chain(own).flat_map(|(home, types)| types.iter().map(move |def| Self { api, home, def })).collect()
    }

    fn group(self) -> Group {
        match self.home {
            Home::Shared(_) => Group::Types,
            Home::Resource(index) => Group::resource(&self.api.resources[index]),
        }
    }

    /// The module that users name.
    fn module(self) -> String {
        match self.home {
            Home::Shared(_) => "types".to_owned(),
            Home::Resource(index) => rust_module(self.api, &self.api.resources[index]),
        }
    }
}

/// Compares all declared types.
pub(super) fn compare(old: &Api, new: &Api, log: &mut Log) {
    let types = pairs(Located::all(old), Located::all(new), |ty| ty.def.name.pascal());
    for ty in types.gone {
        log.about(&ty.group(), ty.def.name.pascal()).is(Level::Breaking, format!("the {} is gone", kind(&ty.def.kind)));
    }
    for ty in types.new {
        log.about(&ty.group(), ty.def.name.pascal()).is(Level::Addition, format!("the {} is new", kind(&ty.def.kind)));
    }
    for (old, new) in types.both {
        let mut item = log.about(&new.group(), new.def.name.pascal());
        item.now(Level::Breaking, "is in", &code(old.module()), &code(new.module()));
        item.documented(&old.def.docs, &new.def.docs);
        match (&old.def.kind, &new.def.kind) {
            (TypeKind::Record(old), TypeKind::Record(new)) => record(&mut item, old, new),
            (TypeKind::Choice(old), TypeKind::Choice(new)) => choice(&mut item, old, new),
            (TypeKind::Union(old), TypeKind::Union(new)) => union(&mut item, old, new),
            (TypeKind::Newtype(old), TypeKind::Newtype(new)) => newtype(&mut item, old, new),
            (old, new) => item.now(Level::Breaking, "is of the kind", kind(old), kind(new)),
        }
    }
}

fn kind(kind: &TypeKind) -> &'static str {
    match kind {
        TypeKind::Record(_) => "struct",
        TypeKind::Choice(_) => "enum",
        TypeKind::Union(_) => "union",
        TypeKind::Newtype(_) => "newtype",
    }
}

fn record(item: &mut Item<'_>, old: &Record, new: &Record) {
    let (was_input, is_input) = (old.input, new.input);
    let fields = pairs(&old.fields, &new.fields, |field| field.name.wire()).or(|field| field.name.snake());
    for field in &fields.gone {
        item.is(Level::Breaking, format!("the field `{}` is gone", field.name.snake()));
    }
    for field in &fields.new {
        let shown = format!("`{}: {}`", field.name.snake(), rust_field(field));
        if old.input && new.input && field.is_argument() {
            item.is(Level::Breaking, format!("`new` takes one more argument, for the new field {shown}"));
        } else {
            item.is(Level::Addition, format!("the field {shown} is new"));
        }
    }
    for (old, new) in &fields.both {
        field(item, old, new);
        if was_input && is_input {
            start(item, old, new);
        }
    }
    match (was_input, is_input) {
        (false, true) => item.is(Level::Addition, "can be made: it has `new`, and a setter for each optional field"),
        (true, false) => item.is(Level::Breaking, "cannot be made any more: `new` and the setters are gone"),
        (true, true) => {
            let arguments =
                |record: &Record| record.fields.iter().filter(|field| field.is_argument()).map(|field| field.name.snake()).collect::<Vec<_>>();
            if let Some(order) = reordered(&arguments(old), &arguments(new)) {
                item.is(Level::Breaking, format!("`new` takes its arguments {order}"));
            }
        }
        (false, false) => {}
    }
}

fn field(item: &mut Item<'_>, old: &RecordField, new: &RecordField) {
    let name = new.name.snake();
    if old.name.snake() != name {
        item.is(Level::Breaking, format!("the field `{}` is called `{name}` now", old.name.snake()));
    }
    let lead = match (old.required, new.required) {
        (false, true) => format!("the field `{name}` became required:"),
        (true, false) => format!("the field `{name}` became optional:"),
        _ => format!("the field `{name}` is"),
    };
    item.now(Level::Breaking, &lead, &code(rust_field(old)), &code(rust_field(new)));
    item.now(Level::Behaviour, &format!("the field `{name}` is sent as"), &code(old.name.wire()), &code(new.name.wire()));
    let unfit = |lenient| if lenient { "read as absent" } else { "an error" };
    item.now(Level::Behaviour, &format!("what does not fit the field `{name}` is"), unfit(old.lenient), unfit(new.lenient));
    item.documented(&old.docs, &new.docs);
}

/// What `new` takes for a required field, or starts it with.
fn start(item: &mut Item<'_>, old: &RecordField, new: &RecordField) {
    let name = new.name.snake();
    match (&old.preset, &new.preset) {
        (None, Some(preset)) if old.required => item.is(Level::Breaking, format!("`new` does not take `{name}` any more: it starts with `{preset}`")),
        (Some(preset), None) if new.required => item.is(Level::Breaking, format!("`new` takes `{name}`, which is no longer `{preset}` by itself")),
        (Some(old), Some(new)) => item.now(Level::Behaviour, &format!("`{name}` starts with"), &code(old.to_string()), &code(new.to_string())),
        _ => {}
    }
}

fn choice(item: &mut Item<'_>, old: &Choice, new: &Choice) {
    openness(item, old.open, new.open);
    variants(item, &old.variants, &new.variants, old.open);
}

/// An open enum is `#[non_exhaustive]` and has `Unknown`; a closed enum of texts is `Copy` and can be parsed.
fn openness(item: &mut Item<'_>, old: bool, new: bool) {
    match (old, new) {
        (true, false) => item.is(Level::Breaking, "is closed now: it has no `Unknown` any more"),
        (false, true) => item.is(Level::Breaking, "is open now: a `match` needs an arm for what is unknown"),
        _ => {}
    }
}

/// The values of an enum of texts.
pub(super) fn variants(item: &mut Item<'_>, old: &[Variant], new: &[Variant], open: bool) {
    let values = pairs(old, new, |variant| variant.name.wire()).or(|variant| variant.name.pascal());
    for gone in &values.gone {
        item.is(Level::Breaking, format!("lost the value `{}`", gone.name.pascal()));
    }
    for gained in &values.new {
        gains(item, &gained.name.pascal(), open);
    }
    for (old, new) in &values.both {
        called(item, &old.name.pascal(), &new.name.pascal());
        item.now(Level::Behaviour, &format!("the value `{}` is sent as", new.name.pascal()), &code(old.name.wire()), &code(new.name.wire()));
        item.documented(&old.docs, &new.docs);
    }
    let names = |variants: &[Variant]| variants.iter().map(|variant| variant.name.pascal()).collect::<Vec<_>>();
    if let Some(order) = reordered(&names(old), &names(new)).filter(|_| !open) {
        item.is(Level::Breaking, format!("its values stand {order}; as numbers they are others"));
    }
}

fn gains(item: &mut Item<'_>, value: &str, open: bool) {
    if open {
        item.is(Level::Addition, format!("gained the value `{value}`"));
    } else {
        item.is(Level::Breaking, format!("gained the value `{value}`; a `match` has to name it"));
    }
}

fn called(item: &mut Item<'_>, old: &str, new: &str) {
    if old != new {
        item.is(Level::Breaking, format!("the value `{old}` is called `{new}` now"));
    }
}

fn union(item: &mut Item<'_>, old: &Union, new: &Union) {
    openness(item, old.open, new.open);
    let values = pairs(&old.variants, &new.variants, |variant| variant.name.wire()).or(|variant| variant.name.pascal());
    for gone in &values.gone {
        item.is(Level::Breaking, format!("lost the value `{}`", gone.name.pascal()));
    }
    for gained in &values.new {
        gains(item, &gained.name.pascal(), old.open);
    }
    for (old, new) in &values.both {
        let name = new.name.pascal();
        called(item, &old.name.pascal(), &name);
        item.now(Level::Breaking, &format!("the value `{name}` holds"), &code(rust_type(&old.ty)), &code(rust_type(&new.ty)));
        item.now(Level::Behaviour, &format!("the value `{name}` is sent as"), &code(old.name.wire()), &code(new.name.wire()));
    }
    item.now(Level::Behaviour, "is told apart by", &code(&old.discriminator), &code(&new.discriminator));
    let content = |union: &Union| union.content.as_ref().map_or("around that".to_owned(), |content| format!("in {}", code(content)));
    item.now(Level::Behaviour, "what it holds stands", &content(old), &content(new));
    let default = |union: &Union| union.default.as_ref().map_or("nothing".to_owned(), code);
    item.now(Level::Behaviour, "where nothing tells it means", &default(old), &default(new));
}

/// A pattern is checked before a request is sent; one of digits alone makes `From<u64>`.
fn newtype(item: &mut Item<'_>, old: &Newtype, new: &Newtype) {
    let numeric = |newtype: &Newtype| newtype.pattern.as_ref().is_some_and(Pattern::is_numeric);
    match (numeric(old), numeric(new)) {
        (false, true) => item.is(Level::Addition, "is made from numbers too"),
        (true, false) => item.is(Level::Breaking, "is not made from numbers any more"),
        _ => {}
    }
    let allowed =
        |newtype: &Newtype| newtype.pattern.as_ref().map_or("may be any text".to_owned(), |pattern| format!("must fit {}", code(&pattern.text)));
    item.now(Level::Behaviour, "a value of it", &allowed(old), &allowed(new));
}

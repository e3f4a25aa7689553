//! What a call takes. Required inputs are arguments, in order; optional ones are setters; a body that is one value is the last argument. An input is known by
//! its name on the wire, or else by its name in Rust.

use codegen::api::{Encoding, Endpoint, Input, Place};
use codegen::rust_type;

use super::log::{Item, Level, code, pairs, reordered};

/// Compares the inputs of an endpoint.
pub(super) fn compare(item: &mut Item<'_>, old: &Endpoint, new: &Endpoint) {
    whole(item, old, new);
    // A body that was fields and is one value has been told about as a whole.
    let alike = old.whole_body.is_some() == new.whole_body.is_some();
    let counts = move |input: &&Input| alike || input.place != Place::Body;
    let (was, is) = (old.inputs.iter().filter(counts), new.inputs.iter().filter(counts));
    let inputs = pairs(was, is, |input| (input.place, input.name.wire())).or(|input| input.name.snake());
    for input in &inputs.gone {
        item.is(Level::Breaking, format!("the {} `{}` is gone", role(input), input.name.snake()));
    }
    for input in &inputs.new {
        let level = if input.required { Level::Breaking } else { Level::Addition };
        item.is(level, format!("the {} `{}` is new: {}", role(input), input.name.snake(), ty(input)));
    }
    for (old, new) in &inputs.both {
        rust(item, old, new);
        wire(item, old, new);
        item.documented(&old.docs, &new.docs);
    }
    let arguments = |endpoint: &Endpoint| endpoint.inputs.iter().filter(|input| input.required).map(|input| input.name.snake()).collect::<Vec<_>>();
    if let Some(order) = reordered(&arguments(old), &arguments(new)) {
        item.is(Level::Breaking, format!("takes its arguments {order}"));
    }
}

/// The body as one value.
fn whole(item: &mut Item<'_>, old: &Endpoint, new: &Endpoint) {
    let body = |endpoint: &Endpoint| match &endpoint.whole_body {
        Some(ty) => code(rust_type(ty)),
        None if endpoint.inputs.iter().any(|input| input.place == Place::Body) => "made of fields".to_owned(),
        None => "empty".to_owned(),
    };
    if old.whole_body.is_some() || new.whole_body.is_some() {
        item.now(Level::Breaking, "its body is", &body(old), &body(new));
    }
}

fn role(input: &Input) -> &'static str {
    if input.required { "argument" } else { "setter" }
}

fn ty(input: &Input) -> String {
    let ty = rust_type(&input.ty);
    code(if input.required && input.nullable { format!("Option<{ty}>") } else { ty })
}

/// What callers write.
fn rust(item: &mut Item<'_>, old: &Input, new: &Input) {
    let name = new.name.snake();
    match (old.required, new.required) {
        (false, true) => item.is(Level::Breaking, format!("argument `{name}` became required; the setter `{}` is gone", old.name.snake())),
        (true, false) => item.is(Level::Breaking, format!("argument `{}` became optional: it is the setter `{name}` now", old.name.snake())),
        (false, false) if old.name.snake() != name => {
            item.is(Level::Breaking, format!("the setter `{}` is called `{name}` now", old.name.snake()));
        }
        (false, false) => {}
        // Nobody writes the name of an argument.
        (true, true) => item.documented(old.name.snake().as_str(), name.as_str()),
    }
    item.now(Level::Breaking, &format!("`{name}` is"), &ty(old), &ty(new));
    let stays = !old.required && !new.required;
    match (old.nullable, new.nullable) {
        (false, true) if stays => item.is(Level::Addition, format!("`{name}` can be cleared: `clear_{name}` is new")),
        (true, false) if stays => item.is(Level::Breaking, format!("`{name}` cannot be cleared any more: `clear_{name}` is gone")),
        _ => {}
    }
}

/// What is sent.
fn wire(item: &mut Item<'_>, old: &Input, new: &Input) {
    let name = new.name.snake();
    item.now(Level::Behaviour, &format!("`{name}` is sent as"), &code(old.name.wire()), &code(new.name.wire()));
    let place = |input: &Input| match input.place {
        Place::Path => "in the path",
        Place::Header => "as a header",
        Place::Query => "in the query",
        Place::Body => "in the body",
    };
    item.now(Level::Behaviour, &format!("`{name}` is sent"), place(old), place(new));
    if let (Some(old), Some(new)) = (old.encoding, new.encoding) {
        item.now(Level::Behaviour, &format!("the list `{name}` is sent as"), encoding(old), encoding(new));
    }
}

fn encoding(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Csv => "`a=1,2`",
        Encoding::Repeat => "`a=1&a=2`",
        Encoding::Brackets => "`a[]=1&a[]=2`",
    }
}

//! The crate as a whole: what it is built on, its families, the variables of their base URLs, and its error codes.

use anyhow::Result;
use codegen::api::{Api, Envelope, Family, Package};

use super::log::{Group, Level, Log, code, pairs};
use super::types::variants;
use super::version;

/// Compares what no resource owns.
pub(super) fn compare(old: &Api, new: &Api, log: &mut Log) -> Result<()> {
    package(&old.package, &new.package, log)?;
    envelopes(old, new, log);
    families(old, new, log);
    let variables = pairs(&old.variables, &new.variables, |variable| variable.name.wire());
    for (old, new) in variables.both {
        let mut item = log.about(&Group::Crate, new.name.snake());
        item.now(Level::Behaviour, "is read from", &code(&old.env), &code(&new.env));
        item.documented(&old.says, &new.says);
    }
    let mut item = log.about(&Group::Crate, "ErrorCode");
    match (old.error_codes.is_empty(), new.error_codes.is_empty()) {
        (false, true) => item.is(Level::Breaking, "is gone"),
        (true, false) => item.is(Level::Addition, "is new"),
        _ => variants(&mut item, &old.error_codes, &new.error_codes, true),
    }
    Ok(())
}

/// The runtime's types are part of the crate's: they are in its signatures, and it exports all of them.
fn package(old: &Package, new: &Package, log: &mut Log) -> Result<()> {
    let mut item = log.about(&Group::Crate, &new.name);
    item.now(Level::Breaking, "the crate is called", &code(&old.name), &code(&new.name));
    item.now(Level::Addition, "needs Rust", &old.rust_version, &new.rust_version);
    let fits = version::compatible(&version::read(&old.runtime_version)?, &version::read(&new.runtime_version)?);
    let level = if old.runtime_package == new.runtime_package && fits { Level::Behaviour } else { Level::Breaking };
    let runtime = |package: &Package| code(format!("{} {}", package.runtime_package, package.runtime_version));
    item.now(level, "is built on", &runtime(old), &runtime(new));
    item.now(Level::Behaviour, "every base URL is overridden by", &code(format!("{}_BASE_URL", old.env)), &code(format!("{}_BASE_URL", new.env)));
    item.documented((&old.says, &old.docs), (&new.says, &new.docs));
    Ok(())
}

fn envelopes(old: &Api, new: &Api, log: &mut Log) {
    let envelopes = pairs(&old.envelopes, &new.envelopes, |envelope| envelope.name.wire());
    let name = |envelope: &Envelope| format!("envelopes::{}", envelope.name.shouty());
    for gone in envelopes.gone {
        log.about(&Group::Crate, name(gone)).is(Level::Breaking, "the envelope is gone");
    }
    for envelope in envelopes.new {
        log.about(&Group::Crate, name(envelope)).is(Level::Addition, "the envelope is new");
    }
    for (old, new) in envelopes.both {
        let mut item = log.about(&Group::Crate, name(new));
        if (&Envelope { says: new.says.clone(), ..old.clone() }) != new {
            item.is(Level::Behaviour, "answers are taken out of it in another way");
        }
        item.documented(&old.says, &new.says);
    }
}

fn families(old: &Api, new: &Api, log: &mut Log) {
    let families = pairs(with_resources(old), with_resources(new), |(_, family)| family.name.wire());
    let name = |family: &Family| format!("families::{}", family.name.shouty());
    for (_, gone) in families.gone {
        log.about(&Group::Crate, name(gone)).is(Level::Breaking, "the family is gone");
    }
    for (_, family) in families.new {
        log.about(&Group::Crate, name(family)).is(Level::Addition, "the family is new");
    }
    for ((had, old), (has, new)) in families.both {
        let mut item = log.about(&Group::Crate, name(new));
        item.now(Level::Behaviour, "its base URL is", &code(&old.base), &code(&new.base));
        item.now(Level::Behaviour, "its envelope is", &code(old.envelope.name.wire()), &code(new.envelope.name.wire()));
        if old.errors != new.errors {
            item.is(Level::Behaviour, "its refusals are read in another way");
        }
        item.documented((&old.says, &old.docs), (&new.says, &new.docs));
        match (had, has) {
            (false, true) => item.is(Level::Addition, "has resources now: its module and its feature are new"),
            (true, false) => item.is(Level::Breaking, "has no resources any more: its module and its feature are gone"),
            _ => {}
        }
    }
}

/// Each family, and whether it has resources.
fn with_resources(api: &Api) -> impl Iterator<Item = (bool, &Family)> {
    let has = |index| api.resources.iter().any(|resource| resource.family == index);
    api.families.iter().enumerate().map(move |(index, family)| (has(index), family))
}

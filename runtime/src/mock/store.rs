//! The records that a fake server keeps, and what endpoints do with them.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::ask::{Asked, Refused};
use super::rules::{Deed, Kept};
use super::state::Known;
use super::template::{Place, as_text};

type Record = Map<String, Value>;

/// All records, by kind, in the order in which they were made.
#[derive(Default)]
pub(super) struct Store {
    records: BTreeMap<String, Vec<Record>>,
    made: u64,
}

/// What a deed came to.
pub(super) enum Outcome {
    One(Record),
    /// With the fields that tell records of their kind apart.
    Many(Vec<Record>, Vec<String>),
    /// What became of each element.
    Each(Record),
    /// It is done, and there is nothing of its own to say.
    Done,
}

/// What a deed is about.
struct Deal<'a> {
    known: &'a Known,
    asked: &'a Asked<'a>,
    deed: &'a Deed,
    kind: &'a str,
    kept: &'a Kept,
    /// The record of the deed before it; what comes after a deed knows it, and has nothing to do with the body.
    base: Option<&'a Record>,
}

impl Store {
    /// The records that are keys of an auth scheme, each with its scope.
    pub(super) fn keys<'a>(&'a self, known: &'a Known, scheme: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let kinds = known.rules.keeps.iter().filter_map(move |(kind, kept)| Some((kind, kept.opens.as_ref().filter(|opens| opens.auth == scheme)?)));
        kinds.flat_map(|(kind, opens)| {
            let records = self.of(kind).iter();
            records.filter_map(|record| Some((record.get(&opens.key)?.as_str()?, record.get(&opens.scope)?.as_str()?)))
        })
    }

    /// Does what an endpoint does.
    pub(super) fn perform(&mut self, known: &Known, asked: &Asked<'_>, deed: &Deed) -> Result<Outcome, Refused> {
        self.actor(known, asked)?;
        self.deed(known, asked, deed, None)
    }

    /// Refuses a user who is not there.
    pub(super) fn actor(&self, known: &Known, asked: &Asked<'_>) -> Result<(), Refused> {
        let actors = known.rules.actors.as_ref().and_then(|kind| Some((kind, known.rules.keeps.get(kind)?)));
        let (Some(user), Some((kind, kept))) = (&asked.user, actors) else { return Ok(()) };
        match self.named(known, kind, user) {
            Some(_) => Ok(()),
            None => Err(refused(asked, 404, &kept.lacks, &format!("there is no acting user `{user}`"))),
        }
    }

    fn deed(&mut self, known: &Known, asked: &Asked<'_>, deed: &Deed, base: Option<&Record>) -> Result<Outcome, Refused> {
        let verbs = [&deed.create, &deed.get, &deed.list, &deed.update, &deed.delete];
        let kind = verbs.into_iter().find_map(Option::as_ref).and_then(|kind| Some((kind, known.rules.keeps.get(kind)?)));
        let Some((kind, kept)) = kind.filter(|_| deed.when.iter().all(|(field, value)| asked.body.get(field) == Some(value))) else {
            return Ok(Outcome::Done);
        };
        let deal = Deal { known, asked, deed, kind, kept, base };
        let (outcome, record) = if deed.each.is_empty() { self.act(&deal, &Record::new())? } else { (self.each(&deal), Record::new()) };
        for also in &deed.also {
            // What comes with a deed does not undo it.
            let _ = self.deed(known, asked, also, Some(&record));
        }
        match &deed.answers {
            Some(answers) => self.deed(known, asked, answers, Some(&record)),
            None => Ok(outcome),
        }
    }

    /// The same for each element of the lists; one that fails does not keep the others from it.
    fn each(&mut self, deal: &Deal<'_>) -> Outcome {
        let mut lists = Record::new();
        for (list, sets) in &deal.deed.each {
            let Some(elements) = deal.asked.body.get(list).and_then(Value::as_array) else { continue };
            let mut results = Record::new();
            for element in elements {
                let mut given = sets.clone();
                given.extend(deal.deed.element.iter().map(|field| (field.clone(), element.clone())));
                let result = match self.act(deal, &given) {
                    Ok(_) => json!({"success": true}),
                    Err(refused) => json!({"success": false, "error": {"code": refused.code, "message": refused.message}}),
                };
                results.insert(as_text(element), result);
            }
            lists.insert(list.clone(), Value::Object(results));
        }
        if deal.deed.delete.is_some() { Outcome::Done } else { Outcome::Each(lists) }
    }

    /// One deed, with what is given of one element: what it came to, and the record that it was about.
    fn act(&mut self, deal: &Deal<'_>, given: &Record) -> Result<(Outcome, Record), Refused> {
        let deed = deal.deed;
        let mut filter = self.filter(deal);
        if deed.create.is_some() {
            filter.extend(given.clone());
            let record = self.create(deal, filter)?;
            return Ok((Outcome::One(self.shown(deal, &record)), record));
        }
        filter.extend(deed.element.iter().filter_map(|field| Some((field.clone(), given.get(field)?.clone()))));
        self.parents(deal, &filter)?;
        let matching = |record: &Record| filter.iter().all(|(field, value)| record.get(field).is_some_and(|own| holds(own, value)));
        if deed.list.is_some() {
            let records = self.of(deal.kind).iter().filter(|record| matching(record)).map(|record| self.shown(deal, record)).collect();
            return Ok((Outcome::Many(records, deal.kept.id.clone()), Record::new()));
        }
        let records = self.records.entry(deal.kind.to_owned()).or_default();
        if deed.delete.is_some() {
            let (gone, left): (Vec<_>, Vec<_>) = std::mem::take(records).into_iter().partition(matching);
            *records = left;
            let is_named = deal.kept.id.iter().all(|field| filter.contains_key(field));
            return if gone.is_empty() && is_named { Err(deal.lacks()) } else { Ok((Outcome::Done, Record::new())) };
        }
        let index = records.iter().position(matching).ok_or_else(|| deal.lacks())?;
        let mut record = records[index].clone();
        if deed.update.is_some() {
            record = self.changed(deal, record);
            self.records.entry(deal.kind.to_owned()).or_default()[index].clone_from(&record);
        }
        Ok((Outcome::One(self.shown(deal, &record)), record))
    }

    /// The values that tell which records are meant.
    fn filter(&mut self, deal: &Deal<'_>) -> Record {
        match &deal.deed.filter {
            Some(filter) => self.filled(deal, filter, &Record::new()),
            None => deal.asked.path.clone(),
        }
    }

    fn filled(&mut self, deal: &Deal<'_>, values: &Record, record: &Record) -> Record {
        let (none, mut record, mut filled) = (Record::new(), record.clone(), Record::new());
        for (field, value) in values {
            let place = Place { asked: deal.asked, record: &record, base: deal.base.unwrap_or(&none), made: &mut self.made };
            if let Some(value) = { place }.fill(value) {
                record.insert(field.clone(), value.clone());
                filled.insert(field.clone(), value);
            }
        }
        filled
    }

    /// Records that others lie in have to be there.
    fn parents(&self, deal: &Deal<'_>, named: &Record) -> Result<(), Refused> {
        for (field, kind) in &deal.kept.within {
            let (Some(value), Some(parent)) = (named.get(field), deal.known.rules.keeps.get(kind)) else { continue };
            let value = as_text(value);
            if self.named(deal.known, kind, &value).is_none() {
                return Err(refused(deal.asked, 404, &parent.lacks, &format!("there is no `{value}` among the {kind}")));
            }
        }
        Ok(())
    }

    fn create(&mut self, deal: &Deal<'_>, filter: Record) -> Result<Record, Refused> {
        let mut record = deal.given();
        record.extend(filter);
        let sets = self.filled(deal, &deal.deed.sets, &record);
        record.extend(sets);
        let fresh = deal.kept.fresh.iter().filter(|(field, _)| !record.contains_key(*field));
        let fresh = fresh.map(|(field, value)| (field.clone(), value.clone())).collect();
        let fresh = self.filled(deal, &fresh, &record);
        record.extend(fresh);
        self.parents(deal, &record)?;
        let same = |other: &Record| deal.kept.id.iter().all(|field| other.get(field).map(as_text) == record.get(field).map(as_text));
        let records = self.records.entry(deal.kind.to_owned()).or_default();
        match (records.iter().position(same), &deal.kept.taken) {
            (Some(_), Some(taken)) => {
                let ids: Vec<String> = deal.kept.id.iter().filter_map(|field| record.get(field)).map(as_text).collect();
                return Err(refused(deal.asked, 409, taken, &format!("`{}` is there already", ids.join("`, `"))));
            }
            (Some(index), None) => records[index].clone_from(&record),
            (None, _) => records.push(record.clone()),
        }
        Ok(record)
    }

    fn changed(&mut self, deal: &Deal<'_>, mut record: Record) -> Record {
        record.extend(deal.given());
        let unset = deal.deed.unsets.as_ref().and_then(|field| deal.asked.body.get(field)).and_then(Value::as_array);
        unset.into_iter().flatten().for_each(|name| drop(record.shift_remove(&as_text(name))));
        let sets = self.filled(deal, &deal.deed.sets, &record);
        record.extend(sets);
        record
    }

    fn of(&self, kind: &str) -> &[Record] {
        self.records.get(kind).map_or(&[], Vec::as_slice)
    }

    /// The record of a kind with this id, where one field is the id.
    fn named(&self, known: &Known, kind: &str, id: &str) -> Option<&Record> {
        let field = known.rules.keeps.get(kind)?.id.first()?;
        self.of(kind).iter().find(|record| record.get(field).is_some_and(|own| as_text(own) == id))
    }

    /// A record as answers show it: with what it counts and joins, and without what is hidden.
    fn shown(&self, deal: &Deal<'_>, record: &Record) -> Record {
        let mut shown: Record =
            record.iter().filter(|(field, _)| !deal.kept.hides.contains(field)).map(|(field, value)| (field.clone(), value.clone())).collect();
        for (field, kind) in &deal.kept.joins {
            let joined = record.get(field).and_then(|id| self.named(deal.known, kind, &as_text(id)));
            for (field, value) in joined.into_iter().flatten() {
                shown.entry(field.clone()).or_insert_with(|| value.clone());
            }
        }
        let id = deal.kept.id.first().and_then(|field| record.get(field)).map(as_text);
        for (way, counts) in &deal.kept.counts {
            let mut found: BTreeMap<String, u64> = BTreeMap::new();
            for counted in self.of(&counts.of).iter().filter(|counted| counted.get(&counts.owner).map(as_text) == id) {
                *found.entry(counted.get(&counts.by).map(as_text).unwrap_or_default()).or_default() += 1;
            }
            let rows: Vec<Value> = found.into_iter().map(|(value, count)| json!({counts.by.as_str(): value, "count": count})).collect();
            if !rows.is_empty() {
                put(&mut shown, way, Value::Array(rows));
            }
        }
        shown
    }
}

impl Deal<'_> {
    /// The fields of the body that are kept.
    fn given(&self) -> Record {
        let is_kept =
            |field: &String| !self.kept.drops.contains(field) && !self.deed.each.contains_key(field) && self.deed.unsets.as_ref() != Some(field);
        let fields = self.asked.body.as_object().filter(|_| self.base.is_none()).into_iter().flatten();
        fields.filter(|(field, _)| is_kept(field)).map(|(field, value)| (field.clone(), value.clone())).collect()
    }

    fn lacks(&self) -> Refused {
        let values: Vec<String> = self.asked.path.values().map(as_text).collect();
        refused(self.asked, 404, &self.kept.lacks, &format!("there is no `{}` among the {}", values.join("`, `"), self.kind))
    }
}

fn refused(asked: &Asked<'_>, status: u16, code: &str, message: &str) -> Refused {
    let message = format!("{}: {message}", asked.endpoint.id);
    Refused { status, code: code.to_owned(), message, family: asked.endpoint.family }
}

/// Whether a field's value is this one, or has it in its list.
fn holds(own: &Value, wanted: &Value) -> bool {
    match own {
        Value::Array(values) => values.iter().any(|value| as_text(value) == as_text(wanted)),
        own => as_text(own) == as_text(wanted),
    }
}

/// Puts a value at a way of keys, where the objects on the way are there.
fn put(record: &mut Record, way: &str, value: Value) {
    let (parents, last) = way.rsplit_once('.').unwrap_or(("", way));
    let mut keys = parents.split('.').filter(|key| !key.is_empty());
    let place = keys.try_fold(record, |record, key| record.get_mut(key)?.as_object_mut());
    if let Some(place) = place {
        place.insert(last.to_owned(), value);
    }
}

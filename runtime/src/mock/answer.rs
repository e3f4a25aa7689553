//! What goes back: the outcome in its envelope, page by page, and refusals in the family's shape.

use serde_json::{Map, Value, json};

use super::ask::{Asked, Refused};
use super::rules::Deed;
use super::state::Known;
use super::store::Outcome;
use super::template::as_text;
use crate::description::{Endpoint, Paging};

/// How many rows a page has unless the request says.
const ROWS: usize = 100;

/// The answer to a request whose deed came to this.
pub(super) fn of(known: &Known, asked: &Asked<'_>, deed: Option<&Deed>, outcome: Outcome) -> Value {
    let endpoint = asked.endpoint;
    let example = known.rules.answers.get(&endpoint.id);
    match outcome {
        Outcome::One(record) => wrap(endpoint, Value::Object(record), None),
        Outcome::Many(records, id) => listed(asked, deed, records, &id),
        Outcome::Each(lists) => wrap(endpoint, each(example, lists), None),
        Outcome::Done => wrap(endpoint, example.cloned().unwrap_or_else(|| json!({})), None),
    }
}

/// What became of each element: by list, where the example has the lists.
fn each(example: Option<&Value>, lists: Map<String, Value>) -> Value {
    let has_lists = example.is_some_and(|answer| lists.keys().any(|list| answer.get(list).is_some()));
    if has_lists {
        return Value::Object(lists);
    }
    lists.into_values().filter_map(|results| if let Value::Object(results) = results { Some(results) } else { None }).flatten().collect()
}

/// The data in the endpoint's envelope, with what there is to say about a list.
pub(super) fn wrap(endpoint: &Endpoint, data: Value, meta: Option<Value>) -> Value {
    let envelope = &endpoint.envelope;
    let data = envelope.inside.iter().flatten().rev().fold(data, |value, key| json!({key: value}));
    let Some(key) = &envelope.data else { return data };
    let mut answer = Map::from_iter([(key.clone(), data)]);
    match (&envelope.meta, meta) {
        (Some(key), Some(meta)) => drop(answer.insert(key.clone(), meta)),
        // An envelope without a place for it has it beside the data.
        (None, Some(Value::Object(meta))) => answer.extend(meta),
        _ => {}
    }
    Value::Object(answer)
}

fn listed(asked: &Asked<'_>, deed: Option<&Deed>, records: Vec<Map<String, Value>>, id: &[String]) -> Value {
    let records = filtered(asked, deed, records);
    let query = |name: &str| asked.query.get(name).and_then(|values| values.first());
    let number = |name: &str| query(name).and_then(|text| text.parse::<usize>().ok());
    let rows = |records: Vec<Map<String, Value>>| Value::Array(records.into_iter().map(Value::Object).collect());
    let after = deed.and_then(|deed| deed.after.as_ref());
    let id_of = |record: &Map<String, Value>| id.first().and_then(|field| record.get(field)).map(as_text);
    match &asked.endpoint.paging {
        Some(Paging::Pages { page, size, meta, current, total }) => {
            let (page, size) = (number(page).unwrap_or(1).max(1), number(size).unwrap_or(ROWS).max(1));
            let pages = records.len().div_ceil(size).max(1);
            let meta = at(meta, json!({current: page, total: pages}));
            wrap(asked.endpoint, rows(records.into_iter().skip((page - 1) * size).take(size).collect()), Some(meta))
        }
        Some(Paging::Cursor { size, next } | Paging::Token { size, next, .. }) => {
            let size = number(size).unwrap_or(ROWS).max(1);
            let start = after
                .and_then(|name| query(name))
                .map_or(0, |last| records.iter().position(|record| id_of(record).as_ref() == Some(last)).map_or(records.len(), |index| index + 1));
            let page: Vec<_> = records.into_iter().skip(start).take(size).collect();
            // The page after the last one is empty, and says nothing of a next one.
            let last = page.last().filter(|_| page.len() == size).and_then(id_of);
            let meta = last.zip(after).map(|(last, name)| at(next, json!({name: last})));
            wrap(asked.endpoint, rows(page), meta.or_else(|| Some(json!({}))))
        }
        None => wrap(asked.endpoint, rows(records), None),
    }
}

/// A query parameter with the name of a field that the records have asks for those with one of its values.
fn filtered(asked: &Asked<'_>, deed: Option<&Deed>, records: Vec<Map<String, Value>>) -> Vec<Map<String, Value>> {
    let is_place = |name: &String| deed.is_some_and(|deed| deed.after.as_ref() == Some(name));
    let is_field = |name: &String| records.iter().any(|record| record.contains_key(name));
    let asks: Vec<_> = asked.query.iter().filter(|(name, _)| !is_place(name) && is_field(name)).collect();
    let has = |value: &Value, texts: &[String]| match value {
        Value::Array(values) => values.iter().any(|value| texts.contains(&as_text(value))),
        value => texts.contains(&as_text(value)),
    };
    let is_asked = |record: &Map<String, Value>| asks.iter().all(|(name, texts)| record.get(*name).is_some_and(|value| has(value, texts)));
    records.into_iter().filter(is_asked).collect()
}

/// A value at a way of keys joined by dots.
fn at(way: &str, value: Value) -> Value {
    way.rsplit('.').fold(value, |inner, key| json!({key: inner}))
}

/// A refusal as the family writes it.
pub(super) fn refusal(known: &Known, refused: &Refused) -> Value {
    let Some(shape) = known.api.families.get(refused.family) else { return json!({"message": refused.message}) };
    let mut error = Map::from_iter([(shape.message.clone(), Value::String(refused.message.clone()))]);
    error.extend(shape.code.iter().map(|key| (key.clone(), Value::String(refused.code.clone()))));
    match &shape.error {
        Some(key) => json!({key: error}),
        None => Value::Object(error),
    }
}

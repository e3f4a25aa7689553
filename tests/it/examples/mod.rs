//! Round trips: every answer and body that the vendor's reference records, or that its OpenAPI documents show, is read into its type and written
//! back equal, and so are variations of it.

mod documents;
mod recorded;

use std::collections::BTreeSet;
use std::fmt::Write;

use cometchat::runtime::{BoxFuture, Builder, Bytes, Call, Error, Handle, Limits, Mismatch, Request, Response, Transport, TransportError};
use serde_json::{Value, json};

use crate::project;
use crate::samples::bodies::{self, Body};
use documents::{Part, shown};
use recorded::recorded;

/// A transport that has one answer for everything.
struct Canned(Value);

impl Transport for Canned {
    fn send(&self, _: Request<Bytes>, _: Limits) -> BoxFuture<Result<Response<Bytes>, TransportError>> {
        let body = Bytes::from(self.0.to_string());
        Box::pin(async move { Ok(Response::new(body)) })
    }
}

fn client(answer: Value) -> Handle {
    let builder = Builder::new("tests/0").variable("appId", "app".to_owned()).variable("region", "us".to_owned()).credential("apikey", "example-key");
    builder.transport(Canned(answer)).build().expect("all is given")
}

/// Sends the endpoint's call and gives back the data as they are written back.
pub(crate) fn read(id: &str, answer: Value) -> Result<Value, Error> {
    let client = client(answer);
    let answer = project::command(id);
    let endpoint = answer.endpoint();
    let variables = endpoint.path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    let call = variables.fold(Call::new::<()>(&client, endpoint), |call, name| call.path::<String>(name, "1"));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    runtime.block_on(answer.one(call)).map(|answer| answer.data)
}

/// Reads a body by its types, and gives it back as it would be sent. What is not in it is not missed, only what is wrong in it.
fn body(id: &str, body: &Value) -> Result<Value, Mismatch> {
    let checks = match bodies::ALL.iter().find(|(known, _)| *known == id) {
        Some((_, Body::Whole(check))) => return check(body),
        Some((_, Body::Fields(checks))) => checks,
        None => &[][..],
    };
    let Value::Object(fields) = body else { return Err(Mismatch::new("an object", "another value")) };
    let field = |(name, value): (&String, &Value)| {
        let check = checks.iter().find(|(known, _)| known == name).map(|(_, check)| check);
        let value = check.ok_or_else(|| Mismatch::new("a known field", "an unknown one")).and_then(|check| check(value));
        value.map(|value| (name.clone(), value)).map_err(|mismatch| mismatch.within(name))
    };
    fields.iter().map(field).collect::<Result<_, _>>().map(Value::Object)
}

/// The first place at which two values differ.
pub(crate) fn difference(path: &str, one: &Value, other: &Value) -> Option<String> {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            let keys: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
            keys.into_iter().find_map(|key| match (one.get(key), other.get(key)) {
                (Some(one), Some(other)) => difference(&format!("{path}.{key}"), one, other),
                (Some(_), None) => Some(format!("{path}.{key} is lost")),
                (None, _) => Some(format!("{path}.{key} is new")),
            })
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            one.iter().zip(other).enumerate().find_map(|(index, (one, other))| difference(&format!("{path}[{index}]"), one, other))
        }
        _ if one == other => None,
        _ => Some(format!("{path} was {one} and became {other}")),
    }
}

#[test]
fn every_recorded_answer_is_read_and_written_back() {
    let recorded = recorded();
    assert!(recorded.len() >= 40, "only {} recorded answers were found", recorded.len());
    let mut faults = String::new();
    for example in &recorded {
        let id = example.id;
        match read(example.id, example.answer.clone()) {
            Err(error) => writeln!(faults, "{id} {}: {error}", example.name).expect("a string takes all"),
            Ok(data) => {
                if let Some(difference) = difference("data", example.data(), &data) {
                    writeln!(faults, "{id} {}: {difference}", example.name).expect("a string takes all");
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn every_answer_of_the_spec_is_read_and_written_back() {
    let model = project::model();
    for resource in &model.resources {
        for endpoint in &resource.endpoints {
            let envelope = endpoint.envelope.as_ref().unwrap_or(&model.families[endpoint.family].envelope);
            for example in endpoint.examples.iter().filter_map(|example| example.returns.as_ref()) {
                let answer = envelope.wrap(example.clone());
                let sent = envelope.data.as_ref().and_then(|data| answer.get(data)).unwrap_or(&answer).clone();
                let data = read(&endpoint.id, answer).unwrap_or_else(|error| panic!("{}: {error}", endpoint.id));
                assert_eq!(difference("data", &sent, &data), None, "{}", endpoint.id);
            }
        }
    }
}

/// What the OpenAPI documents show, whole or in the properties of their schemas.
#[test]
fn every_example_of_the_documents_is_read_and_written_back() {
    let shown = shown();
    let count = |part: Part| shown.iter().filter(|shown| shown.part == part).count();
    assert!(count(Part::Answer) >= 400 && count(Part::Body) >= 100, "{} answers, {} bodies", count(Part::Answer), count(Part::Body));
    let mut faults = String::new();
    let mut excused = BTreeSet::new();
    let mut refused = 0;
    for shown in &shown {
        let id = shown.id;
        let (read, sent) = match shown.part {
            Part::Answer => {
                let sent = shown.value.get("data").unwrap_or(&shown.value);
                (read(shown.id, shown.value.clone()).map_err(|error| error.to_string()), sent)
            }
            Part::Body => (body(shown.id, &shown.value).map_err(|mismatch| mismatch.to_string()), &shown.value),
        };
        let fault = match read {
            Err(error) => error,
            Ok(data) => difference("value", sent, &data).unwrap_or_default(),
        };
        // What properties add up to lacks those that show nothing.
        if fault.is_empty() || !shown.whole && fault.ends_with("found nothing") {
            continue;
        }
        refused += usize::from(shown.whole && shown.part == Part::Answer);
        match EXCEPTIONS.iter().find(|(known, path, _)| *known == id && fault.starts_with(path)) {
            Some(exception) => drop(excused.insert(exception)),
            None => writeln!(faults, "{id} {:?} in {}: {fault}", shown.part, shown.document).expect("a string takes all"),
        }
    }
    let answers = shown.iter().filter(|shown| shown.whole && shown.part == Part::Answer).count();
    println!("answers of the documents: {answers} shown, {refused} refused");
    assert!(faults.is_empty(), "\n{faults}");
    let stale: Vec<_> = EXCEPTIONS.iter().filter(|exception| !excused.contains(exception)).collect();
    assert!(stale.is_empty(), "no longer exceptions: {stale:?}");
}

/// Bodies of the documents that are refused: endpoint, where, and why that is right.
const EXCEPTIONS: [(&str, &str, &str); 11] = [
    ("extensions.stickers.update", "appId", "a stand-in with an underscore, which no app's id has"),
    ("imports.groups", "groups.guid1.createdAt", TIMES),
    ("imports.members", "members.guid1_member_uid2.joinedAt", TIMES),
    ("imports.messages", "messages.3118.sentAt", TIMES),
    ("imports.users", "users.uid1.createdAt", TIMES),
    ("restricted_features.allow", "featuresToAllow", MISTYPED),
    ("restricted_features.restrict", "featuresToRestrict", MISTYPED),
    ("roles.create", "role", "an empty text for an id that is required"),
    ("roles.update", "settings", MISTYPED),
    ("users.delete", "permanent", MISTYPED),
    ("webhooks.remove_triggers", "name", "the body of another operation, the creation of a tenant"),
];
const TIMES: &str = "the sample has times as texts; the schema has integers, and those are sent";
const MISTYPED: &str = "a default of another type than the schema's own, in the document as it was; the repaired one has none";

/// What the vendor may do to a value tomorrow.
fn variations(value: &Value) -> Vec<(&'static str, Value)> {
    vec![
        (
            "unknown fields",
            each(value, &|value| {
                // An object of objects may be a map, in which a new key is a new entry.
                if let Value::Object(fields) = value
                    && fields.values().any(|value| !value.is_object())
                {
                    fields.insert("brandNew".into(), json!({"deep": [1, null, "x"]}));
                }
            }),
        ),
        (
            "the other way round",
            each(value, &|value| {
                if let Value::Object(fields) = value {
                    *fields = std::mem::take(fields).into_iter().rev().collect();
                }
            }),
        ),
        (
            "numbers as texts",
            each(value, &|value| {
                if value.is_number() {
                    *value = json!(value.to_string());
                }
            }),
        ),
        (
            "booleans as numbers",
            each(value, &|value| {
                if let Value::Bool(on) = value {
                    *value = json!(i32::from(*on));
                }
            }),
        ),
    ]
}

/// Changes a value and everything in it, innermost first.
fn each(value: &Value, change: &dyn Fn(&mut Value)) -> Value {
    let mut value = match value {
        Value::Object(fields) => Value::Object(fields.iter().map(|(key, value)| (key.clone(), each(value, change))).collect()),
        Value::Array(items) => Value::Array(items.iter().map(|item| each(item, change)).collect()),
        value => value.clone(),
    };
    change(&mut value);
    value
}

#[test]
fn variations_of_recorded_answers_are_read_and_written_back() {
    let mut faults = String::new();
    for example in recorded() {
        let id = example.id;
        for (what, data) in variations(example.data()) {
            let answer = if example.answer.get("data").is_some() { json!({"data": data}) } else { data.clone() };
            let fault = match read(example.id, answer) {
                Err(error) => Some(error.to_string()),
                Ok(read) => difference("data", &data, &read),
            };
            if let Some(fault) = fault {
                writeln!(faults, "{id} {}, {what}: {fault}", example.name).expect("a string takes all");
            }
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

/// Wherever it is: a field that is missing or null, and an empty list for an object, leave the rest of an answer as it is.
#[test]
fn fields_may_be_missing_and_objects_may_be_empty_lists() {
    let mut faults = String::new();
    for example in recorded() {
        let id = example.id;
        for (place, change, changed) in holes(example.data()) {
            match read(example.id, json!({"data": changed})) {
                Ok(data) => assert_eq!(difference("data", &changed, &data), None, "{id} {place}"),
                Err(error) if DUE.iter().any(|due| error.to_string().contains(due)) => {}
                Err(error) => writeln!(faults, "{id} {place}, {change}: {error}").expect("a string takes all"),
            }
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

/// What has to be there: the text that identifies a value, the values of a map, what an envelope holds, and the message of a report.
const DUE: [&str; 5] = [
    "expected string, found nothing",
    "expected string, found null",
    "expected object, found null",
    "expected object, found list (status 200), at `data`",
    "expected object, found nothing (status 200), at `data[0].message`",
];

/// A value with a hole: for each member of an object in it, at every depth, the value without it, with null for it, and with `[]` for an object.
fn holes(value: &Value) -> Vec<(String, &'static str, Value)> {
    let mut found = Vec::new();
    match value {
        Value::Object(fields) => {
            for (key, member) in fields {
                let with = |member: Option<Value>| {
                    let mut fields = fields.clone();
                    match member {
                        Some(member) => drop(fields.insert(key.clone(), member)),
                        None => drop(fields.shift_remove(key)),
                    }
                    Value::Object(fields)
                };
                found.push((key.clone(), "missing", with(None)));
                found.push((key.clone(), "null", with(Some(Value::Null))));
                if member.is_object() {
                    found.push((key.clone(), "an empty list", with(Some(json!([])))));
                }
                found.extend(holes(member).into_iter().map(|(place, change, member)| (format!("{key}.{place}"), change, with(Some(member)))));
            }
        }
        // What the first element shows, the others do.
        Value::Array(items) => {
            let with = |item: Value| Value::Array(std::iter::once(item).chain(items.iter().skip(1).cloned()).collect());
            let inside = items.first().map(holes).unwrap_or_default();
            found.extend(inside.into_iter().map(|(place, change, item)| (format!("0.{place}"), change, with(item))));
        }
        _ => {}
    }
    found
}

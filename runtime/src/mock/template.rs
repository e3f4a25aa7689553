//! Values of `mock.yaml`: what they stand for in a request. A text may hold placeholders, `{name}` of a path's variable or of a field, and `{@word}`
//! for what is made; a text that is one placeholder keeps the type of what it stands for. `{by: FIELD, VALUE: …}` chooses by a field's value.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value};

use super::ask::Asked;

/// Where placeholders find what they name.
pub(super) struct Place<'a> {
    pub(super) asked: &'a Asked<'a>,
    pub(super) record: &'a Map<String, Value>,
    /// The record that was made or found before.
    pub(super) base: &'a Map<String, Value>,
    /// Counts what was made.
    pub(super) made: &'a mut u64,
}

impl Place<'_> {
    /// What a value stands for; none where a placeholder names nothing.
    pub(super) fn fill(&mut self, value: &Value) -> Option<Value> {
        let text = match value {
            Value::String(text) if text.contains('{') => text,
            Value::Array(values) => return Some(values.iter().filter_map(|value| self.fill(value)).collect()),
            Value::Object(cases) if cases.contains_key("by") => {
                let field = self.text(cases.get("by")?.as_str()?)?;
                return self.fill(cases.get(&field)?);
            }
            value => return Some(value.clone()),
        };
        if let Some(name) = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).filter(|name| !name.contains('{')) {
            return self.placeholder(name);
        }
        let mut filled = String::new();
        let mut rest = text.as_str();
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}')?;
            filled.push_str(before);
            filled.push_str(&as_text(&self.placeholder(name)?));
            rest = after;
        }
        Some(Value::String(filled + rest))
    }

    fn placeholder(&mut self, name: &str) -> Option<Value> {
        let mut words = name.split(' ');
        match words.next()? {
            "@now" => Some(since_1970().as_secs().into()),
            "@nowMs" => u64::try_from(since_1970().as_millis()).ok().map(Value::from),
            "@number" => Some(self.count().to_string().into()),
            "@token" => Some(format!("mock{:06}", self.count()).into()),
            "@record" => Some(Value::Object(self.base.clone())),
            "@user" => self.asked.user.as_deref().or(words.next()).map(Value::from),
            "@first" => self.texts(words)?.into_iter().min().map(Value::from),
            "@last" => self.texts(words)?.into_iter().max().map(Value::from),
            name => self.named(name),
        }
    }

    fn text(&mut self, name: &str) -> Option<String> {
        self.placeholder(name).as_ref().map(as_text)
    }

    fn texts<'w>(&mut self, words: impl Iterator<Item = &'w str>) -> Option<Vec<String>> {
        words.map(|word| self.text(word)).collect()
    }

    /// A variable of the path, a field of the record, or a field of the body, at a way of keys.
    fn named(&self, name: &str) -> Option<Value> {
        let variable = self.asked.path.get(name).cloned();
        let at = |root: Option<&Value>, way: &str| way.split('.').try_fold(root?, |value, key| value.get(key)).cloned();
        let (first, rest) = name.split_once('.').unwrap_or((name, ""));
        let inside = |record: &Map<String, Value>| if rest.is_empty() { record.get(first).cloned() } else { at(record.get(first), rest) };
        variable.or_else(|| inside(self.record)).or_else(|| inside(self.base)).or_else(|| at(Some(&self.asked.body), name))
    }

    fn count(&mut self) -> u64 {
        *self.made += 1;
        *self.made
    }
}

fn since_1970() -> std::time::Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

/// A value as a path or a query writes it.
pub(super) fn as_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

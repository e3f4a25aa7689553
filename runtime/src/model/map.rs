//! A map from texts to values of one type, in the order in which they came.

use std::fmt;

use super::container::fields;
use super::{Decode, Encode, Invalid, Mismatch, Node, Object, Reading, Secret, Writing};

/// A JSON object whose fields all have the same type. It keeps their order; look-up walks through them, as such objects are small.
/// Keys that are secret, as in a map of keys, are of the type [`Secret`].
#[derive(Clone)]
pub struct Map<T, K = String>(Vec<(K, T)>);

/// A key of a [`Map`].
pub trait MapKey: From<String> {
    /// How the key is named where it may be shown.
    fn shown(text: &str) -> &str;

    /// The key itself.
    fn text(&self) -> &str;

    /// Adds the key, if it is a secret.
    fn secrets(&self, _found: &mut Vec<Secret>) {}
}

impl MapKey for String {
    fn shown(text: &str) -> &str {
        text
    }

    fn text(&self) -> &str {
        self
    }
}

impl MapKey for Secret {
    fn shown(_: &str) -> &'static str {
        "…"
    }

    fn text(&self) -> &str {
        self.expose()
    }

    fn secrets(&self, found: &mut Vec<Self>) {
        Encode::secrets(self, found);
    }
}

impl<T, K: MapKey> Map<T, K> {
    /// An empty map.
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&T> {
        self.iter().find_map(|(name, value)| (name == key).then_some(value))
    }

    /// Adds a value at the end, or replaces the one of the same key where it stands and returns that.
    pub fn insert(&mut self, key: impl Into<String>, value: T) -> Option<T> {
        let key = key.into();
        if let Some((_, old)) = self.0.iter_mut().find(|(name, _)| name.text() == key) {
            return Some(std::mem::replace(old, value));
        }
        self.0.push((K::from(key), value));
        None
    }

    /// Removes a key and returns its value.
    pub fn remove(&mut self, key: &str) -> Option<T> {
        let position = self.0.iter().position(|(name, _)| name.text() == key)?;
        Some(self.0.remove(position).1)
    }

    /// The keys with their values.
    pub fn iter(&self) -> Iter<'_, T, K> {
        Iter(self.0.iter())
    }

    /// How many keys there are.
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no key.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// The keys of a [`Map`] with their values.
pub struct Iter<'m, T, K = String>(std::slice::Iter<'m, (K, T)>);

impl<'m, T, K: MapKey> Iterator for Iter<'m, T, K> {
    type Item = (&'m str, &'m T);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(key, value)| (key.text(), value))
    }
}

impl<'m, T, K: MapKey> IntoIterator for &'m Map<T, K> {
    type Item = (&'m str, &'m T);
    type IntoIter = Iter<'m, T, K>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T, K> IntoIterator for Map<T, K> {
    type Item = (K, T);
    type IntoIter = std::vec::IntoIter<(K, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<N: Into<String>, T, K: MapKey> FromIterator<(N, T)> for Map<T, K> {
    fn from_iter<I: IntoIterator<Item = (N, T)>>(entries: I) -> Self {
        let mut map = Self::new();
        for (key, value) in entries {
            map.insert(key, value);
        }
        map
    }
}

impl<T, K: MapKey> Default for Map<T, K> {
    fn default() -> Self {
        Self::new()
    }
}

/// The order does not count, as in JSON.
impl<T: PartialEq, K: MapKey> PartialEq for Map<T, K> {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().all(|(key, value)| other.get(key) == Some(value))
    }
}

impl<T: fmt::Debug, K: fmt::Debug> fmt::Debug for Map<T, K> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self.0.iter().map(|(key, value)| (key, value))).finish()
    }
}

impl<T: Decode, K: MapKey> Decode for Map<T, K> {
    const KIND: &'static str = Object::KIND;

    fn decode(node: &Node<'_>, reading: &mut Reading) -> Result<Self, Mismatch> {
        let fields = fields(node, reading)?;
        let read = |(key, node): (&str, Node<'_>)| match T::decode(&node, reading) {
            Ok(value) => Ok((K::from(key.to_owned()), value)),
            Err(mismatch) => Err(mismatch.within(K::shown(key))),
        };
        // A node has each key once already.
        fields.into_iter().map(read).collect::<Result<_, _>>().map(Self)
    }

    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Encode, K: MapKey> Encode for Map<T, K> {
    fn write_to<'v>(&'v self, writing: &mut Writing<'v>) {
        let start = writing.open();
        for (key, value) in self {
            writing.text(key);
            value.write_to(writing);
        }
        writing.close_object(start);
    }

    fn check(&self) -> Result<(), Invalid> {
        self.iter().try_for_each(|(key, value)| value.check().map_err(|invalid| invalid.within(K::shown(key))))
    }

    fn secrets(&self, found: &mut Vec<Secret>) {
        for (key, value) in &self.0 {
            key.secrets(found);
            value.secrets(found);
        }
    }
}

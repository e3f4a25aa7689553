//! Pages of the API's models, read and written by the client's types and by plain serde.

use anyhow::{Context, Result};
use cometchat::calls::calls::Call;
use cometchat::campaigns::campaigns::Campaign;
use cometchat::chat::moderation_rules::ModerationRule;
use cometchat::management::webhooks::Webhook;
use cometchat::types::{Conversation, Group, Message, User};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A page and its objects, of whatever type.
pub trait Page {
    /// Its text, as the vendor sends it.
    fn text(&self) -> &str;

    /// Reads it, and says how many objects it has.
    ///
    /// # Errors
    ///
    /// It does not fit the type.
    fn read(&self) -> Result<usize>;

    /// Writes it, and says how many bytes that makes.
    ///
    /// # Errors
    ///
    /// An object cannot be written.
    fn write(&self) -> Result<usize>;

    /// How many objects are not the same after they were read and written.
    ///
    /// # Errors
    ///
    /// An object cannot be written.
    fn lost(&self) -> Result<usize>;
}

/// Makes a page of a text.
type Make = fn(String) -> Result<Box<dyn Page>>;

/// What the pages are of, of each family of the API one and what a chat reads most, and who reads them: the client's type, and one of plain serde.
const MODELS: [(&str, Make, Make); 8] = [
    ("messages", typed::<Message>, derived::<crate::Message>),
    ("users", typed::<User>, derived::<crate::User>),
    ("groups", typed::<Group>, derived::<crate::Group>),
    ("conversations", typed::<Conversation>, derived::<crate::Conversation>),
    ("calls", typed::<Call>, derived::<crate::Call>),
    ("rules", typed::<ModerationRule>, derived::<crate::Rule>),
    ("campaigns", typed::<Campaign>, derived::<crate::Campaign>),
    ("webhooks", typed::<Webhook>, derived::<crate::Webhook>),
];

/// What there are pages of.
pub fn names() -> impl Iterator<Item = &'static str> {
    MODELS.iter().map(|(name, ..)| *name)
}

/// A page of a model as the client's type reads it.
///
/// # Errors
///
/// There is no such model.
pub fn of_client(model: &str) -> Result<Box<dyn Page>> {
    make(model, |(_, typed, _)| *typed)
}

/// A page of a model as a type of plain serde reads it.
///
/// # Errors
///
/// There is no such model.
pub fn of_serde(model: &str) -> Result<Box<dyn Page>> {
    make(model, |(_, _, derived)| *derived)
}

fn make(model: &str, by: fn(&(&str, Make, Make)) -> Make) -> Result<Box<dyn Page>> {
    let known = MODELS.iter().find(|(name, ..)| *name == model).with_context(|| format!("there is no model `{model}`"))?;
    by(known)(crate::page(model)?.with_context(|| format!("there is no page of `{model}`"))?)
}

fn typed<T: Serialize + cometchat::runtime::Decode + 'static>(text: String) -> Result<Box<dyn Page>> {
    Objects::boxed(text, |text| Ok(cometchat::runtime::decode_slice::<Vec<T>>(text)?))
}

fn derived<T: Serialize + DeserializeOwned + 'static>(text: String) -> Result<Box<dyn Page>> {
    Objects::boxed(text, |text| Ok(serde_json::from_slice::<Vec<T>>(text)?))
}

struct Objects<T> {
    text: String,
    items: Vec<T>,
    read: fn(&[u8]) -> Result<Vec<T>>,
}

impl<T: Serialize + 'static> Objects<T> {
    fn boxed(text: String, read: fn(&[u8]) -> Result<Vec<T>>) -> Result<Box<dyn Page>> {
        let items = read(text.as_bytes())?;
        Ok(Box::new(Self { text, items, read }))
    }
}

impl<T: Serialize> Page for Objects<T> {
    fn text(&self) -> &str {
        &self.text
    }

    fn read(&self) -> Result<usize> {
        Ok((self.read)(self.text.as_bytes())?.len())
    }

    fn write(&self) -> Result<usize> {
        Ok(serde_json::to_vec(&self.items)?.len())
    }

    fn lost(&self) -> Result<usize> {
        let (came, left) = (serde_json::from_str::<Vec<Value>>(&self.text)?, serde_json::to_value(&self.items)?);
        Ok(came.iter().enumerate().filter(|(index, object)| left.get(index) != Some(object)).count())
    }
}

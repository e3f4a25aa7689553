//! Reads or writes a page of objects, or counts those that are not the same afterwards: `models messages|users|… typed|serde read|write|lost TIMES`.

use anyhow::{Context, Result, bail};
use cometchat::calls::calls::Call;
use cometchat::campaigns::campaigns::Campaign;
use cometchat::chat::moderation_rules::ModerationRule;
use cometchat::management::webhooks::Webhook;
use cometchat::types::{Conversation, Group, Message, User};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A model, and what is done with a page of it by the client's type and by one of plain serde.
type Model = (&'static str, fn(&Work) -> Result<usize>, fn(&Work) -> Result<usize>);

const MODELS: [Model; 8] = [
    ("messages", Work::typed::<Message>, Work::serde::<bench::Message>),
    ("users", Work::typed::<User>, Work::serde::<bench::User>),
    ("groups", Work::typed::<Group>, Work::serde::<bench::Group>),
    ("conversations", Work::typed::<Conversation>, Work::serde::<bench::Conversation>),
    ("calls", Work::typed::<Call>, Work::serde::<bench::Call>),
    ("rules", Work::typed::<ModerationRule>, Work::serde::<bench::Rule>),
    ("campaigns", Work::typed::<Campaign>, Work::serde::<bench::Campaign>),
    ("webhooks", Work::typed::<Webhook>, Work::serde::<bench::Webhook>),
];

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let mut argument = || arguments.next().context("of what, by what, which way, and how many times?");
    let (model, by, way, times) = (argument()?, argument()?, argument()?, argument()?.parse()?);
    let page = bench::page(&model)?.with_context(|| format!("there is no page of `{model}`"))?;
    let work = Work { page, way, times };
    let (_, typed, serde) = MODELS.iter().find(|(name, ..)| *name == model).with_context(|| format!("there is no model `{model}`"))?;
    let done = match by.as_str() {
        "typed" => typed(&work)?,
        "serde" => serde(&work)?,
        by => bail!("there is no way by `{by}`"),
    };
    println!("{done}");
    Ok(())
}

/// What is done with a page.
struct Work {
    page: String,
    way: String,
    times: usize,
}

impl Work {
    /// With the client's types.
    fn typed<T: Serialize + cometchat::runtime::Decode>(&self) -> Result<usize> {
        self.done(|page| Ok(cometchat::runtime::decode_slice::<Vec<T>>(page)?))
    }

    /// With plain serde.
    fn serde<T: Serialize + DeserializeOwned>(&self) -> Result<usize> {
        self.done(|page| Ok(serde_json::from_slice::<Vec<T>>(page)?))
    }

    /// Does it so many times, and adds up what comes of it.
    fn done<T: Serialize>(&self, read: impl Fn(&[u8]) -> Result<Vec<T>>) -> Result<usize> {
        let page = self.page.as_bytes();
        let objects = read(page)?;
        match self.way.as_str() {
            "read" => (0..self.times).map(|_| Ok(read(page)?.len())).sum(),
            "write" => (0..self.times).map(|_| Ok(serde_json::to_vec(&objects)?.len())).sum(),
            "lost" => {
                let (came, left) = (serde_json::from_slice::<Vec<Value>>(page)?, serde_json::to_value(&objects)?);
                Ok(came.iter().enumerate().filter(|(index, object)| left.get(index) != Some(object)).count())
            }
            way => bail!("there is no way `{way}`"),
        }
    }
}

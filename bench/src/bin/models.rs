//! Reads or writes a page of messages: `models typed|serde read|write TIMES`.

use anyhow::{Context, Result, bail};
use cometchat::types::Message;

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let mut argument = || arguments.next().context("what, which way, and how many times?");
    let (what, way, times) = (argument()?, argument()?, argument()?.parse::<usize>()?);
    let page = bench::page()?;
    let bytes = match (what.as_str(), way.as_str()) {
        ("typed", "read") => repeat(times, || Ok(cometchat::runtime::decode_slice::<Vec<Message>>(page.as_bytes())?.len()))?,
        ("serde", "read") => repeat(times, || Ok(serde_json::from_str::<Vec<bench::Message>>(&page)?.len()))?,
        ("typed", "write") => {
            let messages: Vec<Message> = cometchat::runtime::decode_slice(page.as_bytes())?;
            repeat(times, || Ok(serde_json::to_vec(&messages)?.len()))?
        }
        ("serde", "write") => {
            let messages: Vec<bench::Message> = serde_json::from_str(&page)?;
            repeat(times, || Ok(serde_json::to_vec(&messages)?.len()))?
        }
        _ => bail!("there is no `{what} {way}`"),
    };
    println!("{bytes}");
    Ok(())
}

/// Does it so many times, and adds up what comes of it.
fn repeat(times: usize, once: impl Fn() -> Result<usize>) -> Result<usize> {
    (0..times).map(|_| once()).sum()
}

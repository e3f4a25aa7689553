//! Reads or writes a page of objects so many times, for what counts instructions and allocations, or counts the objects that are not the same afterwards:
//! `models messages|users|… client|serde read|write|lost TIMES`. Without a word it says what there are pages of.

use anyhow::{Context, Result, bail};
use bench::models::{names, of_client, of_serde};

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1).peekable();
    if arguments.peek().is_none() {
        names().for_each(|name| println!("{name}"));
        return Ok(());
    }
    let mut argument = || arguments.next().context("of what, by what, which way, and how many times?");
    let (model, by, way, times) = (argument()?, argument()?, argument()?, argument()?.parse::<usize>()?);
    let page = match by.as_str() {
        "client" => of_client(&model)?,
        "serde" => of_serde(&model)?,
        by => bail!("there is no way by `{by}`"),
    };
    let once = || match way.as_str() {
        "read" => page.read(),
        "write" => page.write(),
        "lost" => page.lost(),
        way => bail!("there is no way `{way}`"),
    };
    println!("{}", (0..times).map(|_| once()).sum::<Result<usize>>()?);
    Ok(())
}

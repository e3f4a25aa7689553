//! A program that lists users, written by hand with reqwest and serde: `hand URL LIMIT TIMES`. A limit of 0 seconds is none.

use std::time::Duration;

use anyhow::{Context, Result};
use bench::User;
use serde::Deserialize;

#[derive(Deserialize)]
struct Answer {
    data: Vec<User>,
}

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let url = arguments.next().context("which server?")?;
    let limit = Duration::from_secs(arguments.next().context("how long may a call take?")?.parse()?);
    let times: usize = arguments.next().context("how many times?")?.parse()?;
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build()?;
        let mut users = 0;
        for _ in 0..times {
            let request = client.get(format!("{url}/users?perPage=2")).header("apikey", "example-key");
            let answer = async { request.send().await?.error_for_status()?.bytes().await };
            let bytes = if limit.is_zero() { answer.await? } else { tokio::time::timeout(limit, answer).await?? };
            users += serde_json::from_slice::<Answer>(&bytes)?.data.len();
        }
        // Another word is a change of this program.
        println!("{users} users{}", option_env!("BENCH_WORD").unwrap_or_default());
        Ok(())
    })
}

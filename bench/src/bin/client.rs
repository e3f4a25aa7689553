//! A program that lists users with the generated client: `client URL TIMES`.

use anyhow::{Context, Result};
use cometchat::Client;
use cometchat::types::{AppId, Region};

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let url = arguments.next().context("which server?")?;
    let times: usize = arguments.next().context("how many times?")?.parse()?;
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        let client = Client::builder(AppId::new("app")?, Region::Us).api_key("example-key").base_url(url).build()?;
        let mut users = 0;
        for _ in 0..times {
            users += client.users().list().per_page(2).await?.len();
        }
        // Another word is a change of this program.
        println!("{users} users{}", option_env!("BENCH_WORD").unwrap_or_default());
        Ok(())
    })
}

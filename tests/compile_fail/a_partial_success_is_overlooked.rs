//! An answer that may tell of parts that failed has to be asked.

#![deny(unused_must_use)]

use cometchat::{Client, Error};

async fn befriend(client: &Client) -> Result<(), Error> {
    client.friends().add("ada", ["grace"]).await?;
    Ok(())
}

fn main() {
    let _ = befriend;
}

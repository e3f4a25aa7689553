//! Without a key there is no client.

use cometchat::{AppId, Client, Region};

fn main() -> Result<(), cometchat::Error> {
    let _ = Client::builder(AppId::from("app"), Region::Us).build();
    Ok(())
}

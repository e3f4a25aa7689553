//! A user needs a name.

use cometchat::{AppId, Client, Region};

fn client() -> Result<Client, cometchat::Error> {
    Client::builder(AppId::from("app"), Region::Us).api_key("example-key").build()
}

fn main() -> Result<(), cometchat::Error> {
    let _ = client()?.users().create("ada");
    Ok(())
}

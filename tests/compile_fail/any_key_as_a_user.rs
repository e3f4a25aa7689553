//! Creating users is open to every key, but not to acting users.

use cometchat::{AppId, Client, Region};

fn client() -> Result<Client, cometchat::Error> {
    Client::builder(AppId::from("app"), Region::Us).api_key("example-key").build()
}

fn main() -> Result<(), cometchat::Error> {
    let _ = client()?.on_behalf_of("ada").users().create("bob", "Bob");
    Ok(())
}

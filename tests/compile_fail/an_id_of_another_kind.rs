//! A user's id is not a group's.

use cometchat::{AppId, Client, Region};

fn client() -> Result<Client, cometchat::Error> {
    Client::builder(AppId::from("app"), Region::Us).api_key("example-key").build()
}

fn main() -> Result<(), cometchat::Error> {
    let _ = client()?.groups().get(cometchat::Uid::from("ada"));
    Ok(())
}

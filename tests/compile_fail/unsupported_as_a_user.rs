//! The policy is `unsupported`: a call as a user is refused.

use cometchat::{AppId, Client, Region};

fn client() -> Result<Client, cometchat::Error> {
    Client::builder(AppId::from("app"), Region::Us).api_key("example-key").build()
}

fn main() -> Result<(), cometchat::Error> {
    let _ = client()?.on_behalf_of("ada").users().delete("bob");
    Ok(())
}

//! An authOnly key cannot act as a user.

use cometchat::access::AuthOnly;
use cometchat::{AppId, Client, Region};

fn client() -> Result<Client<AuthOnly>, cometchat::Error> {
    Client::builder(AppId::from("app"), Region::Us).auth_key("example-key").build()
}

fn main() -> Result<(), cometchat::Error> {
    let _ = client()?.on_behalf_of("ada");
    Ok(())
}

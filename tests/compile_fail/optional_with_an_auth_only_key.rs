//! The policy is `optional`, for the app and for users; an authOnly key is neither.

use cometchat::access::AuthOnly;
use cometchat::{AppId, Client, Region};

fn client() -> Result<Client<AuthOnly>, cometchat::Error> {
    Client::builder(AppId::from("app"), Region::Us).auth_key("example-key").build()
}

fn main() -> Result<(), cometchat::Error> {
    let _ = client()?.users().get("bob");
    Ok(())
}

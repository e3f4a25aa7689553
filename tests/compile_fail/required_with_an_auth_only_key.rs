//! The policy is `required`: an authOnly key has no way to the resource.

use cometchat::access::AuthOnly;
use cometchat::{AppId, Client, Region};

fn client() -> Result<Client<AuthOnly>, cometchat::Error> {
    Client::builder(AppId::from("app"), Region::Us).auth_key("example-key").build()
}

fn main() -> Result<(), cometchat::Error> {
    let _ = client()?.messages().add_reaction(42, "👍");
    Ok(())
}

//! The policy is `required`: a call as the app is refused.

use cometchat::{AppId, Client, Region};

fn client() -> Result<Client, cometchat::Error> {
    Client::builder(AppId::from("app"), Region::Us).api_key("example-key").build()
}

fn main() -> Result<(), cometchat::Error> {
    let _ = client()?.messages().add_reaction(42, "👍");
    Ok(())
}

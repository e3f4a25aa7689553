//! Chat takes no management credentials.

use cometchat::{AppId, Client, Region};

fn main() -> Result<(), cometchat::Error> {
    let _ = Client::builder(AppId::from("app"), Region::Us).credentials("example-key", "example-secret");
    Ok(())
}

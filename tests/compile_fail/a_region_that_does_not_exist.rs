//! Regions are a closed set.

use cometchat::{AppId, Client};

fn main() -> Result<(), cometchat::Error> {
    let _ = Client::builder(AppId::from("app"), "mars");
    Ok(())
}

//! A program that calls every endpoint of a family which is in no reference, and panics where something is not as it should be.
//!
//! What it sends is looked at by the test that runs it.

mod entries;
mod notebooks;

use cometchat::access::OnBehalfOf;
use cometchat::types::{AppId, Region};
use cometchat::{Client, Error, families};

/// The client of the app, and of a user of it.
struct Clients {
    app: Client,
    ada: Client<OnBehalfOf>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let server = std::env::args().nth(1).expect("the server's address is the argument");
    let builder = Client::builder(AppId::from("tea"), Region::Eu).api_key("example-key");
    let request = builder.clone().build()?.notebooks().get(7).request()?;
    assert_eq!(request.uri(), "https://notebooks-eu.cometchat.io/apps/tea/beta/notebooks/7");

    let app = builder.family_base_url(&families::NOTEBOOKS, format!("{server}/apps/tea/beta")).build()?;
    let clients = Clients { ada: app.on_behalf_of("ada"), app };
    notebooks::run(&clients).await?;
    notebooks::refused(&clients).await;
    entries::run(&clients).await?;
    println!("ok");
    Ok(())
}

//! A program that uses the generated client of the second API against a server on loopback, and panics where something is not as it should be.
//!
//! What it sends is looked at by the test that runs it. Each module calls one resource; all together use everything that the language has.

mod books;
mod covers;
mod lists;
mod loans;
mod refused;
mod shelves;

use library_client::access::Reader;
use library_client::types::{Tenant, Zone};
use library_client::{DeskClient, Error, Library, families};

/// The clients of all schemes and scopes, talking to the server on loopback.
struct Clients {
    librarian: Library,
    reader: Library<Reader>,
    desk: DeskClient,
}

impl Clients {
    fn new(server: &str) -> Result<Self, Error> {
        let library = Library::builder(Tenant::from("alexandria"), Zone::North)
            .family_base_url(&families::LIBRARY, format!("{server}/api/v2"))
            .family_base_url(&families::REPORTS, format!("{server}/v1"));
        Ok(Self {
            librarian: library.clone().librarian_token("example-librarian").build()?,
            reader: library.reader_token("example-reader").build()?,
            desk: DeskClient::builder().credentials("desk-7", "example-pin").base_url(server).build()?,
        })
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let server = std::env::args().nth(1).expect("the server's address is the argument");
    let clients = Clients::new(&server)?;
    books::run(&clients).await?;
    lists::run(&clients).await?;
    shelves::run(&clients).await?;
    loans::run(&clients).await?;
    covers::run(&clients).await?;
    refused::run(&clients).await?;
    println!("ok");
    Ok(())
}

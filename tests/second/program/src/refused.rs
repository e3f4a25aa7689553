//! What is refused before it is sent, what the server refuses, requests that are only looked at, and the raw door.

use library_client::runtime::Method;
use library_client::types::{Tenant, Zone};
use library_client::{DeskClient, Error, ErrorCode, ErrorKind, Library, families};
use serde_json::json;

use crate::Clients;

pub async fn run(clients: &Clients) -> Result<(), Error> {
    requests()?;
    inputs(clients).await;
    answers(clients).await;
    raw(clients).await
}

/// Without another base URL, each family has its own host.
fn requests() -> Result<(), Error> {
    let library = Library::builder(Tenant::from("alexandria"), Zone::South).librarian_token("example-librarian").build()?;
    let request = library.books().get(7).request()?;
    assert_eq!(request.uri(), "https://alexandria.south.library.example/api/v2/books/7");
    assert_eq!(request.headers()["x-library-token"], "example-librarian");
    assert_eq!(library.books().count("el").request()?.uri(), "https://south.reports.library.example/v1/books/el/count");
    let desk = DeskClient::builder().credentials("desk-7", "example-pin").build()?;
    assert_eq!(desk.covers().list().request()?.uri(), "https://covers.library.example/covers");
    Ok(())
}

/// The error names the endpoint and the input, and nothing is sent.
async fn inputs(Clients { librarian, .. }: &Clients) {
    for (error, endpoint, input) in [
        (librarian.books().get("../8").await.expect_err("no such number"), "books.get", "bookId"),
        (librarian.books().list().ids(["7", "x"]).await.expect_err("no such number"), "books.list", "ids"),
        (librarian.shelves().place_book("A-1", "x").await.map(drop).expect_err("no such number"), "shelves.place", "bookId"),
        (librarian.shelves().tree("..").await.map(drop).expect_err("no segment of a path"), "shelves.tree", "shelf"),
        (librarian.x_on_loan_for("no card").books().get(7).await.expect_err("no card"), "books.get", "X-On-Loan-For"),
        (librarian.books().get(7).extra_header("x-library-token", "mine").await.expect_err("not yours"), "books.get", "x-library-token"),
    ] {
        assert_eq!((error.kind(), error.endpoint(), error.input()), (ErrorKind::Input, endpoint, Some(input)), "{error}");
        assert_eq!(error.status(), None);
    }
}

async fn answers(Clients { reader, .. }: &Clients) {
    let error = reader.books().get(404).await.expect_err("there is no such book");
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    assert_eq!((error.code(), ErrorCode::of(&error)), (None, None), "this shape has no code");
    assert_eq!(error.message(), Some("There is no book 404."));
    assert_eq!(error.details(), Some(&json!({"statusCode": 404, "error": "Not Found", "message": "There is no book 404."})));
    assert!(!error.is_retryable());

    let error = reader.books().get(500).await.expect_err("not a book");
    assert_eq!((error.kind(), error.path()), (ErrorKind::Decode, Some("result.title")), "{error}");
}

async fn raw(Clients { librarian, .. }: &Clients) -> Result<(), Error> {
    let patron = librarian.x_on_loan_for("ADA-1");
    let call = patron.raw(&families::LIBRARY, Method::POST, "/books/{}/scent").path("7/8").query("strength", 3).body(json!({"note": "dust"}));
    let answer = call.send().await?;
    assert_eq!(answer.data, json!({"smells": "of sand"}));
    Ok(())
}

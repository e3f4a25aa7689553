//! Shelves: types that contain themselves, unions of both kinds, header parameters, and an answer that is wrapped twice.

use library_client::Error;
use library_client::library::shelves::{Item, NewMagazine, Outcome};
use serde_json::json;

use crate::Clients;

pub async fn run(Clients { librarian, .. }: &Clients) -> Result<(), Error> {
    let board = librarian.shelves().tree("A 1/2").await?;
    let boards = board.boards.as_deref().unwrap_or_default();
    assert_eq!(boards[0].above.as_ref().map(|board| board.code.as_str()), Some("A 1/2"));
    let places = boards[0].places.as_ref().expect("something stands on it");
    assert!(matches!(places.get("left"), Some(Item::Book(book)) if book.title == "Dune"));
    assert!(matches!(places.get("right"), Some(Item::Unknown(item)) if item["item"]["filled"] == json!(true)), "a vase is kept");

    let patron = librarian.x_on_loan_for("ADA-1");
    let item = patron.shelves().place("A-1", NewMagazine::new("Byte").issue(12)).terminal("screen 3").await?;
    assert!(matches!(item, Item::Magazine(magazine) if magazine.issue == Some(12)));
    librarian.shelves().place_book("A-1", 7).await?;
    librarian.shelves().place_magazine("A-1", "Byte", 13).await?;
    assert_eq!(librarian.shelves().items("A-1").await?.len(), 2);

    let audit = librarian.shelves().audit("A-1", "inventory", 40).await?;
    assert!(matches!(audit.outcome, Outcome::Incomplete(incomplete) if incomplete.missing == 2));
    Ok(())
}

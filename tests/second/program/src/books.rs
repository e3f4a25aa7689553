//! Books: bodies of all kinds, policies, methods, and answers in forms that nobody promised.

use library_client::Error;
use library_client::library::books::{Author, BookFormat, Genre, NewBook};
use library_client::runtime::{Map, Object, Timestamp, TimestampMs};
use library_client::types::{BookKind, Chapter, Language};
use serde_json::json;

use crate::Clients;

pub async fn run(clients: &Clients) -> Result<(), Error> {
    create(clients).await?;
    read(clients).await?;
    change(clients).await
}

async fn create(Clients { librarian, .. }: &Clients) -> Result<(), Error> {
    let book = librarian
        .books()
        .create("Dune")
        .isbn("0-441-17271-7")
        .page_count(412)
        .price(9.5)
        .lendable(true)
        .language(Language::English)
        .format(BookFormat::Hardcover)
        .genres([Genre::ScienceFiction, Genre::from("desert")])
        .clear_subtitle()
        .acquired(Timestamp::new(1_767_261_600))
        .printed("2020-02-29T12:00:00Z")
        .scanned_at(TimestampMs::new(1_767_261_600_123))
        .titles(Map::from_iter([("el", "Ντιουν".to_owned()), ("de", "Der Wüstenplanet".to_owned())]))
        .keywords(["sand", "spice"])
        .attributes(Object::from_iter([("signed".to_owned(), json!(true))]))
        .anything(json!([1, null, {"deep": "value"}]))
        .chapters([Chapter::new("Book one").chapters([Chapter::new("I")])])
        .author(Author::new("Frank Herbert").born(1920))
        .supplier_key("example-supplier-key")
        .await?;

    // The server answers with a kind nobody knows, a number as a text, a field of its own, and an empty list for an object.
    assert_eq!(book.title, "Dune");
    assert!(matches!(&book.kind, Some(BookKind::Unknown(kind)) if kind.as_str() == "graphic-novel"));
    assert_eq!(book.pages, Some(412));
    assert_eq!(book.subtitle, Some(None));
    assert_eq!(book.attributes, Some(Object::new()));
    assert_eq!(book.extra.get("colour"), Some(&json!("sand")));
    let back = json!({"id": "7", "title": "Dune", "type": "graphic-novel", "pages": "412", "subtitle": null, "attributes": [], "colour": "sand"});
    assert_eq!(serde_json::to_value(&book).expect("a book is JSON"), back, "everything is written back as it came");

    let book = librarian.books().create_paperback("Homer", "Odyssey", Language::Greek).await?;
    assert_eq!(book.attributes, None, "a lenient field that does not fit reads as absent");
    assert_eq!(serde_json::to_value(&book).expect("a book is JSON")["attributes"], json!("unknown"), "and is written back as it came");
    Ok(())
}

async fn read(Clients { librarian, reader, .. }: &Clients) -> Result<(), Error> {
    assert_eq!(reader.books().get(7).await?.id.as_str(), "7");
    let patron = librarian.x_on_loan_for("ADA-1");
    let answer = patron.books().get("7").send_full().await?;
    assert_eq!(answer.status, 200);
    assert_eq!(answer.meta, Some(json!({"seen": 3})));
    assert_eq!(answer.headers["content-type"], "application/json");
    assert_eq!(answer.extra["took"], json!("4 ms"));
    assert_eq!(answer.data_json(), json!({"id": 7, "title": "Dune", "language": "zh-Hant"}), "the id as the number that it came as");
    assert_eq!(answer.data.language, Some(Language::TraditionalChinese));

    librarian.books().exists(7).await?;
    let counts = reader.books().count(Language::Greek).original(Language::English).await?;
    assert_eq!(counts.get("sf"), Some(&12));

    #[expect(deprecated, reason = "that it still works is what is tried here")]
    let found = librarian.books().find("dune").await?;
    assert_eq!(found.len(), 1);
    Ok(())
}

async fn change(Clients { librarian, .. }: &Clients) -> Result<(), Error> {
    librarian.books().replace(7, NewBook::new("Dune").subtitle("A novel")).await?;
    let change = librarian.books().change(7).title("Dune Messiah").clear_subtitle();
    assert!(change.endpoint().idempotent, "the spec says so, though it is a PATCH");
    change.price(12.0).await?;
    let keywords = librarian.books().set_keywords(7, ["sand", "worms"]).await?;
    assert_eq!(keywords, ["sand", "worms"]);
    librarian.books().remove(7, "worn out").await?;
    Ok(())
}

//! Lists: every encoding of a list in the query, and both paging styles, item by item and page by page.

use library_client::Error;
use library_client::library::books::ListBooksOrder;
use library_client::runtime::Timestamp;
use library_client::types::Language;

use crate::Clients;

pub async fn run(Clients { librarian, reader, .. }: &Clients) -> Result<(), Error> {
    let list = reader
        .books()
        .list()
        .search("the sea & its coast")
        .genres(["sf", "crime"])
        .languages([Language::English, Language::TraditionalChinese])
        .ids([7_u64, 8])
        .pages_over(100)
        .max_price(9.5)
        .lendable(true)
        .since(Timestamp::new(1_767_261_600))
        .order(ListBooksOrder::Title)
        .rows(2);
    let mut books = list.stream();
    let mut titles = Vec::new();
    while let Some(book) = books.next().await {
        titles.push(book?.title);
    }
    assert_eq!(titles, ["Dune", "Emma", "Faust"]);

    let mut pages = librarian.books().list().rows(2).pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page?.data.len());
    }
    assert_eq!(sizes, [2, 1]);

    let mut loans = librarian.x_on_loan_for("ADA-1").loans().list().overdue(false).take(1).stream();
    let mut ids = Vec::new();
    while let Some(loan) = loans.next().await {
        ids.push(loan?.id.as_str().to_owned());
    }
    assert_eq!(ids, ["first", "second"]);

    let mut pages = librarian.loans().list().pages();
    let first = pages.next().await.expect("there is a page")?;
    assert_eq!(first.data.len(), 1);
    let place = pages.cursor().cloned().expect("there is more");
    let rest = librarian.loans().list().starting_at(&place).pages().next().await.expect("there is another page")?;
    assert_eq!(rest.data[0].id.as_str(), "second");
    Ok(())
}

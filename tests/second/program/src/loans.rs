//! Loans: calls that need a patron, secrets, and fields that are now this, now that.

use library_client::Error;
use library_client::library::loans::LoanState;
use serde_json::json;

use crate::Clients;

pub async fn run(Clients { librarian, .. }: &Clients) -> Result<(), Error> {
    let patron = librarian.x_on_loan_for("ADA-1");
    let call = patron.loans().borrow(7, "example-card-pin").days(14).idempotency_key("once");
    assert!(!format!("{call:?}").contains("example"), "a call shows no values");
    let loan = call.await?;
    assert!(matches!(&loan.state, Some(LoanState::Unknown(state)) if state.as_str() == "lost"));
    assert_eq!((&loan.borrower, loan.fine), (&None, None));
    assert_eq!(loan.receipt_key.as_ref().map(|key| key.expose()), Some("example-receipt-key"));
    assert!(!format!("{loan:?}").contains("example-receipt-key"), "a secret is not shown");
    assert_eq!(loan.before.as_ref().map(|loan| loan.id.as_str()), Some("earlier"));
    let back = json!({
        "id": "first", "bookId": 7, "state": "lost", "due": "2026-12-24T18:00:00+01:00", "borrower": [], "fine": "none",
        "receiptKey": "example-receipt-key", "before": {"id": "earlier", "bookId": "7"},
    });
    assert_eq!(serde_json::to_value(&loan).expect("a loan is JSON"), back, "everything is written back as it came");

    let loan = patron.loans().renew("first").await?;
    assert_eq!(loan.borrower.map(|patron| patron.card.as_str().to_owned()).as_deref(), Some("ADA-1"));
    patron.loans().give_back("first").note("a bit of sand in it").await?;
    Ok(())
}

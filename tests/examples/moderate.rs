//! Moderates: looks at what was blocked, lets a message through and keeps another one out.
//!
//! Settings: `COMETCHAT_APP_ID`, `COMETCHAT_REGION`, `COMETCHAT_API_KEY`.

use cometchat::{Client, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::from_env()?;
    client.keyword_lists().create_words("coffee-words", "Coffee words", "coffee,espresso").await?;

    let mut reviewed = 0;
    for report in client.blocked_messages().list().await? {
        let id = report.message.id;
        let text = report.message.data.and_then(|data| data.text).unwrap_or_default();
        if text.contains("tea") {
            client.blocked_messages().approve(id).await?;
        } else {
            client.blocked_messages().reject(id).await?;
        }
        reviewed += 1;
    }
    println!("reviewed: {reviewed}");

    for report in client.flagged_messages().list().await? {
        client.flagged_messages().disapprove(report.id).await?;
    }
    println!("nothing is left");
    Ok(())
}

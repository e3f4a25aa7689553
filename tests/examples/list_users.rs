//! Goes through all users, page by page, with a bound on the pages, and goes on where it stopped.
//!
//! Settings: `COMETCHAT_APP_ID`, `COMETCHAT_REGION`, `COMETCHAT_API_KEY`.

use cometchat::{Client, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::from_env()?;
    for number in 0..25 {
        client.users().create(format!("guest-{number}"), "A guest").await?;
    }

    let mut users = client.users().list().per_page(10).stream().max_pages(100);
    let mut seen = 0;
    let cursor = loop {
        match users.next().await.transpose()? {
            Some(_) => seen += 1,
            None => break None,
        }
        if seen == 10 {
            break users.cursor().cloned();
        }
    };
    println!("{seen} users, and then a pause");

    // The place can be kept for another day, or for another process.
    let Some(cursor) = cursor else { return Ok(()) };
    let rest = client.users().list().per_page(10).starting_at(&cursor).stream().max_pages(100).all().await?;
    println!("{} users more", rest.len());
    Ok(())
}

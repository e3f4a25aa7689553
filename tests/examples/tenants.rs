//! Sets an app up for a new customer, with the account's management keys: one app for each, and a webhook that tells what happens in it.
//!
//! Settings: `COMETCHAT_MANAGEMENT_KEY`, `COMETCHAT_MANAGEMENT_SECRET`.

use cometchat::types::Region;
use cometchat::{Error, ManagementClient};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let management = ManagementClient::from_env()?;
    let app = management.apps().create("The tea house", Region::Eu).await?;
    println!("the app {} is in {}", app.name.unwrap_or_default(), Region::Eu.as_str());

    let webhooks = management.webhooks();
    webhooks.create(&app.id, "tea_hook", "What happens", "https://example.com/hook").await?;
    // Each trigger can fail by itself; `complete` takes nothing less than all of them.
    webhooks.add_triggers(&app.id, "tea_hook", ["message_sent", "user_blocked"]).await?.complete()?;
    println!("{} triggers", webhooks.list_triggers(&app.id, "tea_hook").await?.len());

    println!("{} apps in all", management.apps().list().per_page(50).stream().all().await?.len());
    Ok(())
}

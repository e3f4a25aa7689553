//! Sends messages: as the app, and as a user.
//!
//! Settings: `COMETCHAT_APP_ID`, `COMETCHAT_REGION`, `COMETCHAT_API_KEY`.

use cometchat::types::ReceiverType;
use cometchat::{Client, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::from_env()?;
    for (uid, name) in [("ada", "Ada Lovelace"), ("grace", "Grace Hopper")] {
        client.users().create(uid, name).await?;
    }

    let notice = client.messages().send_text("grace", ReceiverType::User, "The kettle is on.").await?;
    println!("{} said: the kettle is on", notice.sender.as_ref().map_or("nobody", |uid| uid.as_str()));

    let ada = client.on_behalf_of("ada");
    let message = ada.messages().send_text("grace", ReceiverType::User, "Tea?").await?;
    println!("{} asked: tea?", message.sender.as_ref().map_or("nobody", |uid| uid.as_str()));

    // Reacting needs a user: `client.messages().add_reaction(…)` does not compile.
    let grace = client.on_behalf_of("grace");
    let liked = grace.messages().add_reaction(message.id, "🍵").await?;
    println!("{} reaction", liked.data.and_then(|data| data.reactions).map_or(0, |reactions| reactions.len()));
    Ok(())
}

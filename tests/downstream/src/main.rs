//! A server's errands: signing users up, opening a group, sending messages, reading lists, and looking after the account.
//!
//! Nothing but the generated crate is used, and nothing is known but its documentation. Settings come from the environment.

use cometchat::types::{GroupType, Message, ReceiverType, User};
use cometchat::{Client, Error, ErrorCode, ManagementClient};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let client = Client::from_env()?;

    for (uid, name) in [("ada", "Ada Lovelace"), ("grace", "Grace Hopper")] {
        let (user, token) = sign_up(&client, uid, name).await?;
        println!("{} logs in with a token of {} characters", user.uid, token.len());
    }

    open_group(&client).await?;
    let greeting = greet(&client).await?;
    thank(&client, &greeting).await?;

    for message in history(&client).await? {
        let text = message.data.and_then(|data| data.text).unwrap_or_default();
        println!("{}: {text}", message.sender.as_ref().map_or("nobody", |sender| sender.as_str()));
    }
    println!("{} users in all", count_users(&client).await?);

    look_after_the_account(&ManagementClient::from_env()?).await
}

/// Creates the user and a token for the user's app. One who is there already, perhaps because an answer got lost, is no failure.
async fn sign_up(client: &Client, uid: &str, name: &str) -> Outcome<(User, String)> {
    let user = match client.users().create(uid, name).tags(["member"]).await {
        Ok(user) => user,
        Err(error) if ErrorCode::of(&error) == Some(ErrorCode::ErrUidAlreadyExists) => client.users().get(uid).await?,
        Err(error) => return Err(error.into()),
    };
    let token = client.auth_tokens().create(&user.uid).await?;
    Ok((user, token.auth_token.expose().to_owned()))
}

/// Opens a group with its first members, and says who could not be added.
async fn open_group(client: &Client) -> Outcome {
    let group = client.groups().create("lovers-of-tea", "Lovers of Tea", GroupType::Public).description("Green and black").await?.complete()?;
    let added = client.group_members().add(&group.guid).admins(["ada"]).participants(["grace", "nobody"]).await?;
    for failed in added.failures() {
        println!("{} is not a member of {}", failed.path, group.guid);
    }
    Ok(())
}

/// The app itself says hello to everybody in the group.
async fn greet(client: &Client) -> Result<Message, Error> {
    client.messages().send_text("lovers-of-tea", ReceiverType::Group, "The kettle is on.").await
}

/// Ada answers and reacts: calls on her behalf.
async fn thank(client: &Client, greeting: &Message) -> Outcome {
    let ada = client.on_behalf_of("ada");
    let answer = ada.messages().send_text("lovers-of-tea", ReceiverType::Group, "Coming!").await?;
    println!("{} has sent message {}", answer.sender.as_ref().map_or("?", |sender| sender.as_str()), answer.id);
    ada.messages().add_reaction(&greeting.id, "🫖").await?;
    Ok(())
}

/// All messages of the group, page after page.
async fn history(client: &Client) -> Result<Vec<Message>, Error> {
    let mut messages = client.messages().list_in_group("lovers-of-tea").limit(2).stream();
    let mut all = Vec::new();
    while let Some(message) = messages.next().await {
        all.push(message?);
    }
    Ok(all)
}

async fn count_users(client: &Client) -> Result<usize, Error> {
    let mut pages = client.users().list().per_page(2).pages();
    let mut users = 0;
    while let Some(page) = pages.next().await {
        users += page?.data.len();
    }
    Ok(users)
}

/// Makes sure that every app of the account tells us of new messages.
async fn look_after_the_account(management: &ManagementClient) -> Outcome {
    for app in management.apps().list().await? {
        let webhook =
            management.webhooks().create(&app.id, "tea_hook", "Tea hook", "https://example.com/tea").webhook_version(2).enabled(true).await?;
        println!("{} calls {}", app.name.as_deref().unwrap_or("an app"), webhook.webhook_url.as_deref().unwrap_or("nobody"));
    }
    Ok(())
}

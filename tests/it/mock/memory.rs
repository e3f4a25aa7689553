//! What the server remembers.

use cometchat::mock::MockServer;
use cometchat::runtime::StatusCode;
use cometchat::types::{ReceiverType, Region};
use cometchat::{Client, Error, ErrorCode};

fn code<T: std::fmt::Debug>(answer: Result<T, Error>) -> (u16, ErrorCode) {
    let error = answer.expect_err("the call is refused");
    (error.status().map(|status| StatusCode::as_u16(&status)).expect("a status"), ErrorCode::of(&error).expect("a code"))
}

/// A server with two users.
async fn with_users() -> (MockServer, Client) {
    let api = MockServer::start().await;
    let client = api.client();
    client.users().create("ada", "Ada Lovelace").await.unwrap();
    client.users().create("grace", "Grace Hopper").tags(["vip"]).await.unwrap();
    (api, client)
}

#[tokio::test]
async fn users_come_and_go() {
    let (_api, client) = with_users().await;
    let users = client.users();
    assert_eq!(users.get("ada").await.unwrap().name.as_deref(), Some("Ada Lovelace"));
    users.update("ada").name("Ada King").await.unwrap();
    assert_eq!(users.get("ada").await.unwrap().name.as_deref(), Some("Ada King"));
    users.delete("ada").await.unwrap();
    assert_eq!(code(users.get("ada").await), (404, ErrorCode::ErrUidNotFound));
    assert_eq!(code(users.delete("ada").await), (404, ErrorCode::ErrUidNotFound));
    assert_eq!(code(users.create("grace", "Another one").await), (409, ErrorCode::ErrUidAlreadyExists));
}

#[tokio::test]
async fn lists_come_by_pages() {
    let (_api, client) = with_users().await;
    for number in 0..23 {
        client.users().create(format!("guest-{number}"), "A guest").await.unwrap();
    }
    let uids: Vec<_> = client.users().list().per_page(10).stream().all().await.unwrap().into_iter().map(|user| user.uid).collect();
    assert_eq!(uids.len(), 25);
    assert_eq!(uids.last().unwrap().as_str(), "guest-22");
    let vips = client.users().list().tags(["vip"]).stream().all().await.unwrap();
    assert_eq!(vips.len(), 1, "a parameter that is a field chooses");
}

#[tokio::test]
async fn lists_come_by_cursors() {
    let (_api, client) = with_users().await;
    for number in 0..7 {
        client.messages().send_text("grace", ReceiverType::User, format!("Tea {number}?")).await.unwrap();
    }
    let messages = client.messages().list().limit(3).stream().all().await.unwrap();
    let texts: Vec<_> = messages.iter().map(|message| message.data.as_ref().unwrap().text.clone().unwrap()).collect();
    assert_eq!(texts, (0..7).map(|number| format!("Tea {number}?")).collect::<Vec<_>>());
}

#[tokio::test]
async fn messages_are_sent_by_who_acts() {
    let (_api, client) = with_users().await;
    let ada = client.on_behalf_of("ada");
    let of_app = client.messages().send_text("grace", ReceiverType::User, "Tea?").await.unwrap();
    let of_ada = ada.messages().send_text("grace", ReceiverType::User, "Cake!").await.unwrap();
    assert_eq!(of_app.sender.unwrap().as_str(), "app_system");
    assert_eq!(of_ada.sender.unwrap().as_str(), "ada");
    assert_eq!(of_ada.conversation_id.unwrap().as_str(), "ada_user_grace");

    let between = ada.messages().list_with_user("grace").stream().all().await.unwrap();
    assert_eq!(between.len(), 1, "what both have said to each other");
    let to_grace = client.messages().list_with_user("grace").stream().all().await.unwrap();
    assert_eq!(to_grace.len(), 2);
    let conversations = ada.user_conversations().get("grace").await.unwrap();
    assert_eq!(conversations[0].conversation_id.as_str(), "ada_user_grace");

    assert_eq!(code(client.on_behalf_of("mallory").messages().list().await), (404, ErrorCode::ErrUidNotFound));
    assert_eq!(code(client.messages().send_text("mallory", ReceiverType::User, "Tea?").await), (404, ErrorCode::ErrUidNotFound));
}

#[tokio::test]
async fn messages_change_and_go() {
    let (_api, client) = with_users().await;
    let message = client.messages().send_text("grace", ReceiverType::User, "Tea?").await.unwrap();
    let ada = client.on_behalf_of("ada");
    let reacted = ada.messages().add_reaction(message.id.clone(), "🍵").await.unwrap();
    assert_eq!(reacted.data.unwrap().reactions.unwrap()[0].count, Some(1));
    assert_eq!(ada.messages().list_all_reactions(message.id.clone()).await.unwrap()[0].uid.as_ref().unwrap().as_str(), "ada");
    let calm = ada.messages().remove_reaction(message.id.clone(), "🍵").await.unwrap();
    assert!(calm.data.unwrap().reactions.is_none());

    client.messages().delete(message.id.clone()).await.unwrap();
    assert!(client.messages().get(message.id.clone()).await.unwrap().deleted_at.is_some(), "it stays as a deleted one");
    client.messages().delete(message.id.clone()).permanent(true).await.unwrap();
    assert_eq!(code(client.messages().get(message.id).await), (404, ErrorCode::ErrMessageIdNotFound));
}

#[tokio::test]
async fn groups_have_members() {
    let (_api, client) = with_users().await;
    client.groups().create("tea", "Lovers of Tea", cometchat::types::GroupType::Public).await.unwrap().complete().unwrap();
    let added = client.group_members().add("tea").admins(["ada"]).participants(["grace", "mallory"]).await.unwrap();
    assert_eq!(added.failures().len(), 1, "mallory is nobody");
    let members = client.group_members().list("tea").await.unwrap();
    let scopes: Vec<_> = members.iter().map(|member| (member.uid.as_str(), member.name.as_deref().unwrap())).collect();
    assert_eq!(scopes, [("ada", "Ada Lovelace"), ("grace", "Grace Hopper")]);
    client.banned_users().ban("tea", "grace").await.unwrap();
    assert_eq!(client.group_members().list("tea").await.unwrap().len(), 1, "who is banned is no member");
    assert_eq!(client.banned_users().list("tea").await.unwrap()[0].uid.as_str(), "grace");
    assert_eq!(code(client.group_members().kick("tea", "grace").await), (404, ErrorCode::ErrNotAMember));
    assert_eq!(code(client.group_members().list("coffee").await), (404, ErrorCode::ErrGuidNotFound));
}

#[tokio::test]
async fn tokens_belong_to_users() {
    let (api, client) = with_users().await;
    let token = api.client_auth_only().auth_tokens().create("ada").await.unwrap();
    assert_eq!(client.auth_tokens().list("ada").await.unwrap().len(), 1);
    assert_eq!(client.auth_tokens().get("ada", token.auth_token.expose().to_owned()).await.unwrap().uid.unwrap().as_str(), "ada");
    client.auth_tokens().flush("ada").await.unwrap();
    assert!(client.auth_tokens().list("ada").await.unwrap().is_empty());
    assert_eq!(code(client.auth_tokens().create("mallory").await), (404, ErrorCode::ErrUidNotFound));
}

/// A key that was made opens the API, until it is deleted: how keys are changed without a pause.
#[tokio::test]
async fn keys_open_the_api() {
    let (api, client) = with_users().await;
    let key = client.api_keys().create("next", cometchat::types::ApiKeyScope::FullAccess).await.unwrap();
    let app = || cometchat::AppId::new("app").unwrap();
    let next = Client::builder(app(), Region::Us).api_key(key.api_key.clone()).base_url(api.url()).build().unwrap();
    assert_eq!(next.users().get("ada").await.unwrap().uid.as_str(), "ada");
    client.api_keys().delete(key.api_key.expose().to_owned()).await.unwrap();
    assert_eq!(code(next.users().get("ada").await), (401, ErrorCode::AuthErrApikeyNotFound));
}

#[tokio::test]
async fn apps_have_webhooks() {
    let api = MockServer::start().await;
    let management = api.management_client();
    let app = management.apps().create("Tea", Region::Eu).await.unwrap();
    let webhooks = management.webhooks();
    webhooks.create(app.id.clone(), "tea_hook", "Tea", "https://example.com/tea").await.unwrap();
    webhooks.add_triggers(app.id.clone(), "tea_hook", ["message_sent"]).await.unwrap().complete().unwrap();
    assert_eq!(webhooks.list_triggers(app.id.clone(), "tea_hook").await.unwrap().len(), 1);
    assert_eq!(webhooks.list(app.id.clone()).await.unwrap().len(), 1);
    webhooks.delete(app.id.clone(), "tea_hook").await.unwrap();
    assert_eq!(code(webhooks.get(app.id, "tea_hook").await), (404, ErrorCode::ErrWebhookNotFound));
}

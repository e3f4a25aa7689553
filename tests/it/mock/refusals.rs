//! What the server refuses, as the API does.

use cometchat::mock::MockServer;
use cometchat::runtime::{Json, Method};
use cometchat::types::Region;
use cometchat::{AppId, Client, Error};

/// `STATUS CODE message`
fn refused<T: std::fmt::Debug>(answer: Result<T, Error>) -> String {
    let error = answer.expect_err("the call is refused");
    format!("{} {} {}", error.status().unwrap().as_u16(), error.code().unwrap(), error.message().unwrap())
}

#[tokio::test]
async fn inputs_that_the_spec_does_not_know() {
    let api = MockServer::start().await;
    let client = api.client();
    let lines = [
        refused(client.users().list().extra_query("color", "green").await),
        refused(client.users().create("ada", "Ada").extra_body("color", Json::from("green")).await),
        refused(client.raw(&cometchat::families::CHAT, Method::POST, "/users").body(serde_json::json!({"uid": "ada"})).send().await),
        refused(client.raw(&cometchat::families::CHAT, Method::POST, "/users").body(serde_json::json!({"uid": "ada", "name": 1})).send().await),
        refused(client.raw(&cometchat::families::CHAT, Method::POST, "/users").body(serde_json::json!({"uid": "a/b", "name": "Ada"})).send().await),
        refused(client.raw(&cometchat::families::CHAT, Method::GET, "/users").query("perPage", "many").send().await),
        refused(client.raw(&cometchat::families::CHAT, Method::GET, "/teas").send().await),
    ];
    insta::assert_snapshot!(lines.join("\n"));
}

#[tokio::test]
async fn keys_and_users() {
    let api = MockServer::start().await;
    let client = api.client();
    let stranger = Client::builder(AppId::from("app"), Region::Us).api_key("example-key-of-a-stranger").base_url(api.url()).build().unwrap();
    let chat = &cometchat::families::CHAT;
    let ada = client.users().create("ada", "Ada").await.map(|_| client.on_behalf_of("ada")).unwrap();
    let lines = [
        refused(stranger.users().get("ada").await),
        refused(api.client_auth_only().raw(chat, Method::GET, "/users").send().await),
        refused(client.raw(chat, Method::POST, "/messages/{}/reactions/{}").path("1").path("tea").send().await),
        refused(ada.raw(chat, Method::DELETE, "/users/{}").path("ada").send().await),
    ];
    insta::assert_snapshot!(lines.join("\n"));
}

//! The three samples of the vendor's authentication page, compared with the bytes that the client puts on a socket.

use cometchat::types::ReceiverType;
use cometchat::{AppId, Client, ManagementClient, Region};
use serde_json::json;

use crate::server::Server;

/// Request line, headers by which the server knows the caller, and body.
fn essence(request: &str) -> (&str, Vec<&str>, &str) {
    let (head, body) = request.split_once("\r\n\r\n").expect("a head ends");
    let mut lines = head.lines();
    let first = lines.next().expect("a request line");
    let known = ["apikey: ", "key: ", "secret: ", "onbehalfof: ", "appid: ", "authorization: ", "content-type: "];
    let mut headers: Vec<&str> = lines.filter(|line| known.iter().any(|name| line.starts_with(name))).collect();
    headers.sort_unstable();
    (first, headers, body)
}

fn client(server: &Server) -> Client {
    let app = AppId::new("app").expect("it fits");
    Client::builder(app, Region::Us).api_key("example-key").base_url(&server.url).build().expect("all is given")
}

#[tokio::test]
async fn apps_are_listed_with_key_and_secret() {
    let server = Server::start(|_| (200, json!({"data": []}).to_string()));
    let client = ManagementClient::builder().credentials("example-key", "example-secret").base_url(&server.url).build().expect("all is given");
    client.apps().list().send().await.expect("an empty list");
    assert_eq!(essence(&server.request()), ("GET /apps HTTP/1.1", vec!["key: example-key", "secret: example-secret"], ""));
}

#[tokio::test]
async fn users_are_listed_with_the_api_key() {
    let server = Server::start(|_| (200, json!({"data": []}).to_string()));
    client(&server).users().list().send().await.expect("an empty list");
    assert_eq!(essence(&server.request()), ("GET /users HTTP/1.1", vec!["apikey: example-key"], ""));
}

#[tokio::test]
async fn a_message_is_sent_on_behalf_of_a_user() {
    let server = Server::start(|_| (200, json!({"data": {"id": "1"}}).to_string()));
    let as_user = client(&server).on_behalf_of("cometchat-uid-1");
    as_user.messages().send_text("cometchat-uid-2", ReceiverType::User, "Hello").send().await.expect("a message");
    let request = server.request();
    let (line, headers, body) = essence(&request);
    assert_eq!(line, "POST /messages HTTP/1.1");
    assert_eq!(headers, ["apikey: example-key", "content-type: application/json", "onbehalfof: cometchat-uid-1"]);
    assert_eq!(body, r#"{"receiver":"cometchat-uid-2","receiverType":"user","type":"text","data":{"text":"Hello"}}"#);
    let shown = json!({"receiver": "cometchat-uid-2", "receiverType": "user", "type": "text", "data": {"text": "Hello"}});
    assert_eq!(body, shown.to_string(), "the sample's body without its spaces");
    assert!(server.is_quiet());
}

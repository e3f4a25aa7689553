//! The programs in `tests/examples`, run as they are against the fake server.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use cometchat::mock::MockServer;

/// An example, which cargo builds beside the tests.
fn program(name: &str, api: &MockServer) -> Command {
    let tests = std::env::current_exe().expect("a test is a program");
    let folder: PathBuf = tests.ancestors().nth(2).expect("it lies in a folder of the profile").join("examples");
    let mut command = Command::new(folder.join(name));
    command.env("COMETCHAT_BASE_URL", api.url()).env("COMETCHAT_APP_ID", "app").env("COMETCHAT_REGION", "us");
    let management = api.keys("management", None);
    command.env("COMETCHAT_API_KEY", &api.keys("apikey", Some("fullAccess"))[0]);
    command.env("COMETCHAT_MANAGEMENT_KEY", &management[0]).env("COMETCHAT_MANAGEMENT_SECRET", &management[1]);
    command
}

fn printed(name: &str) -> String {
    let output = program(name, &MockServer::on(0)).output().expect("the example runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("it prints text")
}

#[test]
fn a_user_signs_up() {
    insta::assert_snapshot!(printed("sign_up"), @"
    ada is new
    token for the app: Secret(…), 14 characters
    ");
}

#[test]
fn messages_are_sent() {
    insta::assert_snapshot!(printed("messages"), @"
    app_system said: the kettle is on
    ada asked: tea?
    1 reaction
    ");
}

#[test]
fn users_are_listed() {
    insta::assert_snapshot!(printed("list_users"), @"
    10 users, and then a pause
    15 users more
    ");
}

#[test]
fn messages_are_moderated() {
    insta::assert_snapshot!(printed("moderate"), @"
    reviewed: 1
    nothing is left
    ");
}

#[test]
fn a_customer_gets_an_app() {
    insta::assert_snapshot!(printed("tenants"), @"
    the app The tea house is in eu
    2 triggers
    1 apps in all
    ");
}

#[test]
fn keys_are_changed_without_a_pause() {
    insta::assert_snapshot!(printed("rotate_keys"), @"
    works with the first key: true
    works with the second key: true
    ");
}

#[test]
fn a_stack_of_tower_is_a_transport() {
    insta::assert_snapshot!(printed("tower"), @"
    ada is there
    2 requests went through the stack
    ");
}

/// Stops a program when the test ends, however it ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::test]
async fn tokens_are_issued() {
    let api = MockServer::start().await;
    api.client().users().create("ada", "Ada Lovelace").await.expect("a user is created");
    let mut running = Running(program("token_server", &api).stdout(Stdio::piped()).spawn().expect("the example runs"));
    let mut address = String::new();
    BufReader::new(running.0.stdout.take().expect("it is piped")).read_line(&mut address).expect("it says where it listens");
    let login = |uid: &str| {
        let mut stream = TcpStream::connect(address.trim().trim_start_matches("http://")).expect("it listens");
        write!(stream, "POST /login/{uid} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-length: 0\r\n\r\n").expect("it reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers");
        answer
    };
    let of_ada = login("ada");
    assert!(of_ada.starts_with("HTTP/1.1 200") && of_ada.contains("{\"token\":\"ada_mock"), "{of_ada}");
    assert!(login("mallory").starts_with("HTTP/1.1 404"));
    api.verify(&api.client().auth_tokens().create("ada")).once();
}

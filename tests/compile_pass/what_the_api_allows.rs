//! Each policy with each state that may call it.

use cometchat::types::ReceiverType;
use cometchat::{AppId, Client, ManagementClient, Region};

fn main() -> Result<(), cometchat::Error> {
    let client = Client::builder(AppId::from("app"), Region::Us).api_key("example-key").build()?;
    let demo = Client::builder(AppId::from("app"), Region::Eu).auth_key("example-key").build()?;
    let management = ManagementClient::builder().credentials("example-key", "example-secret").build()?;

    let _ = client.users().create("ada", "Ada").tags(["vip"]);
    let _ = demo.users().create("ada", "Ada");
    let _ = demo.auth_tokens().create("ada");
    let _ = client.users().delete("bob");
    let _ = client.messages().send_text("bob", ReceiverType::User, "Hello");
    let _ = client.on_behalf_of("ada").messages().send_text("bob", ReceiverType::User, "Hello");
    let _ = client.on_behalf_of("ada").messages().add_reaction(42, "👍");
    let _ = client.calls().list();
    let _ = management.apps().list();
    Ok(())
}

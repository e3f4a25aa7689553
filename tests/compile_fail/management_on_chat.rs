//! Management credentials have no way to chat resources.

use cometchat::ManagementClient;

fn client() -> Result<ManagementClient, cometchat::Error> {
    ManagementClient::builder().credentials("example-key", "example-secret").build()
}

fn main() -> Result<(), cometchat::Error> {
    let _ = client()?.users();
    Ok(())
}

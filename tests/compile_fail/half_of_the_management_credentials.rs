//! Management needs key and secret.


fn main() -> Result<(), cometchat::Error> {
    let _ = cometchat::ManagementClient::builder().credentials("example-key");
    Ok(())
}

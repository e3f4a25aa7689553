//! Management takes no app's key.


fn main() -> Result<(), cometchat::Error> {
    let _ = cometchat::ManagementClient::builder().api_key("example-key");
    Ok(())
}

//! Signs a user up: creates the user, makes a token for the app on her phone, and hands it over.
//!
//! Settings: `COMETCHAT_APP_ID`, `COMETCHAT_REGION`, `COMETCHAT_API_KEY`.

use cometchat::chat::auth_tokens::Platform;
use cometchat::{Client, Error, ErrorCode};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::from_env()?;

    // Signing up twice is no failure: the first answer may have got lost.
    match client.users().create("ada", "Ada Lovelace").tags(["member"]).await {
        Ok(user) => println!("{} is new", user.uid),
        Err(error) if ErrorCode::of(&error) == Some(ErrorCode::ErrUidAlreadyExists) => println!("ada was there before"),
        Err(error) => return Err(error),
    }

    let token = client.auth_tokens().create("ada").await?.auth_token;
    let tokens = client.auth_tokens();
    tokens.update("ada", token.clone()).platform(Platform::Ios).user_agent("tea-app/2.1 (phone)").await?;

    // Only the app may see it: it is not printed by accident.
    println!("token for the app: {token:?}, {} characters", token.expose().len());
    Ok(())
}

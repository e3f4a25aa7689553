//! Changes the key of a running client without a pause: makes a new key, lets the client pick it up, and deletes the old one with it.
//!
//! Settings: `COMETCHAT_APP_ID`, `COMETCHAT_REGION`, `COMETCHAT_API_KEY`.

use std::sync::{Arc, PoisonError, RwLock};

use cometchat::types::{ApiKeyScope, Region};
use cometchat::{AppId, Client, Secret};

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    let key = Arc::new(RwLock::new(Secret::from(std::env::var("COMETCHAT_API_KEY")?)));
    let client = client_with(Arc::clone(&key))?;
    let old = client.api_keys().create("server-1", ApiKeyScope::FullAccess).await?.api_key;
    set(&key, old.clone());
    println!("works with the first key: {}", client.users().list().await.is_ok());

    let new = client.api_keys().create("server-2", ApiKeyScope::FullAccess).await?.api_key;
    set(&key, new);
    client.api_keys().delete(old).await?;
    println!("works with the second key: {}", client.users().list().await.is_ok());
    Ok(())
}

/// A client that asks for the key before each call.
fn client_with(key: Arc<RwLock<Secret>>) -> Outcome<Client> {
    let app = AppId::new(std::env::var("COMETCHAT_APP_ID")?)?;
    let mut builder = Client::builder(app, Region::Us).api_key_from(move || Ok(key.read().unwrap_or_else(PoisonError::into_inner).clone()));
    if let Ok(url) = std::env::var("COMETCHAT_BASE_URL") {
        builder = builder.base_url(url);
    }
    Ok(builder.build()?)
}

fn set(key: &RwLock<Secret>, new: Secret) {
    *key.write().unwrap_or_else(PoisonError::into_inner) = new;
}

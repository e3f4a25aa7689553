//! A server that issues tokens: an app asks `POST /login/{uid}`, and gets a token for the chat. The key stays here.
//!
//! Settings: `COMETCHAT_APP_ID`, `COMETCHAT_REGION`, `COMETCHAT_API_KEY`; `PORT`, a free one unless set.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::post;
use axum::{Json, Router};
use cometchat::{Client, Error};
use serde_json::{Value, json};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;
    let app = Router::new().route("/login/{uid}", post(login)).with_state(client);
    let port: u16 = std::env::var("PORT").map_or(Ok(0), |port| port.parse())?;
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    println!("http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, app).await?)
}

/// Whoever asks has to be known by then: put your own sign-in in front of this.
async fn login(State(client): State<Client>, Path(uid): Path<String>) -> Result<Json<Value>, (StatusCode, String)> {
    let token = client.auth_tokens().create(uid).await.map_err(|error| (status(&error), error.to_string()))?;
    Ok(Json(json!({"token": token.auth_token.expose()})))
}

/// What is the caller's fault is said to be so; the rest is ours.
fn status(error: &Error) -> StatusCode {
    match error.status() {
        Some(status) if status == StatusCode::NOT_FOUND => StatusCode::NOT_FOUND,
        _ if error.is_retryable() => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::BAD_GATEWAY,
    }
}

// @generated from spec/chat/api_keys.yaml by `cargo xtask gen`. Do not edit.

//! The keys of an app. To rotate one, create another, switch to it, and delete the old one with the new.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/api-keys>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{ApiKey, ApiKeyScope};

/// Calls about api keys: [`Client::api_keys`](crate::Client::api_keys).
#[derive(Debug, Clone)]
pub struct ApiKeys<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl ApiKeys<FullAccess> {
    /// Makes a key. An app can have 25.
    ///
    /// `POST /apikeys` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; rate class `standard`.
    ///
    /// - `name`: Its label. At most 100 characters.
    /// - `scope`: What it may do. The server assumes `authOnly` if it is left out.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/api-keys>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::ApiKeyScope;
    /// let answer = client.api_keys().create("Tea server", ApiKeyScope::AuthOnly).await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        name: impl Into<String>,
        scope: impl Into<ApiKeyScope>,
    ) -> CreateApiKey {
        CreateApiKey::new::<AppOnly>(&self.0)
            .set_body::<String>("name", name)
            .set_body::<ApiKeyScope>("scope", scope)
    }

    /// Lists the keys of the app, in full.
    ///
    /// `GET /apikeys` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf` unsupported;
    /// rate class `standard`.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/api-keys>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.api_keys().list().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> ListApiKeys {
        ListApiKeys::new::<AppOnly>(&self.0)
    }

    /// Gets one key.
    ///
    /// `GET /apikeys/{apiKey}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; rate class `standard`.
    ///
    /// - `api_key`: The key itself. On the wire: `apiKey`.
    ///
    /// Errors: `ERR_APIKEY_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/api-keys>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.api_keys().get("example-key").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, api_key: impl Into<runtime::Secret>) -> GetApiKey {
        GetApiKey::new::<AppOnly>(&self.0).set_path::<runtime::Secret>("apiKey", api_key)
    }

    /// Changes the label or the scope of a key, other than the one that this call is made with.
    ///
    /// `PUT /apikeys/{apiKey}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; rate class `standard`.
    ///
    /// - `api_key`: The key itself. On the wire: `apiKey`.
    ///
    /// Errors: `ERR_APIKEY_NOT_FOUND`, `ERR_APIKEY_NO_SELF_ACTION` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/api-keys>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.api_keys().update("example-key").await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, api_key: impl Into<runtime::Secret>) -> UpdateApiKey {
        UpdateApiKey::new::<AppOnly>(&self.0)
            .set_path::<runtime::Secret>("apiKey", api_key)
    }

    /// Deletes a key, other than the one that this call is made with. It stops working at once.
    ///
    /// `DELETE /apikeys/{apiKey}` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; rate class `standard`.
    ///
    /// - `api_key`: The key itself. On the wire: `apiKey`.
    ///
    /// Errors: `ERR_APIKEY_NOT_FOUND`, `ERR_APIKEY_NO_SELF_ACTION` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/api-keys>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.api_keys().delete("example-key").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, api_key: impl Into<runtime::Secret>) -> DeleteApiKey {
        DeleteApiKey::new::<AppOnly>(&self.0)
            .set_path::<runtime::Secret>("apiKey", api_key)
    }
}

runtime::endpoint!(ApiKeys::create: CREATE of families::CHAT {
    id: "api_keys.create", method: runtime::Method::POST, path: "/apikeys",
    rate: Some(&rates::STANDARD), docs: Some("https://www.cometchat.com/docs/rest-api/api-keys"),
} CreateApiKey -> ApiKey);

runtime::endpoint!(ApiKeys::list: LIST of families::CHAT {
    id: "api_keys.list", method: runtime::Method::GET, path: "/apikeys", idempotent: true,
    rate: Some(&rates::STANDARD), docs: Some("https://www.cometchat.com/docs/rest-api/api-keys"),
} ListApiKeys -> Vec<ApiKey>);

impl ListApiKeys {
    /// Only keys of this scope.
    pub fn scope(self, scope: impl Into<ApiKeyScope>) -> Self {
        self.set_query::<ApiKeyScope>("scope", scope)
    }

    /// Part of a label. On the wire: `searchKey`.
    pub fn search_key(self, search_key: impl Into<String>) -> Self {
        self.set_query::<String>("searchKey", search_key)
    }
}

runtime::endpoint!(ApiKeys::get: GET of families::CHAT {
    id: "api_keys.get", method: runtime::Method::GET, path: "/apikeys/{apiKey}", idempotent: true,
    rate: Some(&rates::STANDARD), docs: Some("https://www.cometchat.com/docs/rest-api/api-keys"),
} GetApiKey -> ApiKey);

runtime::endpoint!(ApiKeys::update: UPDATE of families::CHAT {
    id: "api_keys.update", method: runtime::Method::PUT, path: "/apikeys/{apiKey}",
    idempotent: true, rate: Some(&rates::STANDARD), empty_body: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/api-keys"),
} UpdateApiKey -> ApiKey);

impl UpdateApiKey {
    /// Its new label. At most 100 characters.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.set_body::<String>("name", name)
    }

    /// What it may do from now on.
    pub fn scope(self, scope: impl Into<ApiKeyScope>) -> Self {
        self.set_body::<ApiKeyScope>("scope", scope)
    }
}

runtime::endpoint!(ApiKeys::delete: DELETE of families::CHAT {
    id: "api_keys.delete", method: runtime::Method::DELETE, path: "/apikeys/{apiKey}",
    idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/api-keys"),
} DeleteApiKey -> DeletedApiKey);

/// That a key was deleted.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DeletedApiKey {
    /// Whether it was.
    pub success: Option<bool>,
    /// What was done; it quotes the key.
    pub message: Option<runtime::Secret>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(DeletedApiKey { success = "success", message = "message" });

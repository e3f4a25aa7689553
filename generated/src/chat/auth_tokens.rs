// @generated from spec/chat/auth_tokens.yaml by `cargo xtask gen`. Do not edit.

//! Tokens with which an end user's app logs in. They do not expire; of each user the newest 100 work.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/auth-tokens>.

use crate::access::{AnyKey, AppOnly, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{Confirmation, Uid};

/// Calls about auth tokens: [`Client::auth_tokens`](crate::Client::auth_tokens).
#[derive(Debug, Clone)]
pub struct AuthTokens<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a key of either scope, acting as the app.
impl<A: runtime::Grants<AnyKey>> AuthTokens<A> {
    /// Makes a token for a user. Tokens made before go on working.
    ///
    /// `POST /users/{uid}/auth_tokens` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`,
    /// `authOnly`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `uid`: A user's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_UID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/auth-tokens>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.auth_tokens().create("ada").await?;
    /// # Ok(()) }
    /// ```
    pub fn create(&self, uid: impl Into<Uid>) -> CreateAuthToken {
        CreateAuthToken::new::<AnyKey>(&self.0).set_path::<Uid>("uid", uid)
    }
}

/// Needs a fullAccess key, acting as the app.
impl AuthTokens<FullAccess> {
    /// Lists a user's tokens, in full.
    ///
    /// `GET /users/{uid}/auth_tokens` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; paging `pages`; rate class `standard`.
    ///
    /// - `uid`: A user's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_UID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/auth-tokens>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let mut rows = client.auth_tokens().list("ada").stream();
    /// while let Some(auth_token) = rows.next().await {
    ///     let auth_token = auth_token?;
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list(&self, uid: impl Into<Uid>) -> ListAuthTokens {
        ListAuthTokens::new::<AppOnly>(&self.0).set_path::<Uid>("uid", uid)
    }

    /// Deletes all tokens of a user, which logs the user out everywhere.
    ///
    /// `DELETE /users/{uid}/auth_tokens` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `uid`: A user's id, chosen by you. The server turns it into lower case; it never changes.
    ///
    /// Errors: `ERR_AUTH_TOKENS_DELETE_FAILED`, `ERR_UID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/auth-tokens>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.auth_tokens().flush("ada").await?;
    /// # Ok(()) }
    /// ```
    pub fn flush(&self, uid: impl Into<Uid>) -> FlushAuthTokens {
        FlushAuthTokens::new::<AppOnly>(&self.0).set_path::<Uid>("uid", uid)
    }

    /// Gets one token.
    ///
    /// `GET /users/{uid}/auth_tokens/{authToken}` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `uid`: A user's id, chosen by you. The server turns it into lower case; it never changes.
    /// - `auth_token`: The token itself. On the wire: `authToken`.
    ///
    /// Errors: `ERR_AUTH_TOKEN_NOT_FOUND`, `ERR_UID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/auth-tokens>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.auth_tokens().get("ada", "example-token").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(
        &self,
        uid: impl Into<Uid>,
        auth_token: impl Into<runtime::Secret>,
    ) -> GetAuthToken {
        GetAuthToken::new::<AppOnly>(&self.0)
            .set_path::<Uid>("uid", uid)
            .set_path::<runtime::Secret>("authToken", auth_token)
    }

    /// Ties a token to a platform and a device.
    ///
    /// `PUT /users/{uid}/auth_tokens/{authToken}` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `uid`: A user's id, chosen by you. The server turns it into lower case; it never changes.
    /// - `auth_token`: The token itself. On the wire: `authToken`.
    ///
    /// Errors: `ERR_AUTH_TOKEN_NOT_FOUND`, `ERR_AUTHTOKEN_UNAVAILABLE`, `ERR_AUTHTOKEN_NOT_ACCESSIBLE`,
    /// `ERR_UID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/auth-tokens>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.auth_tokens().update("ada", "example-token").await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        uid: impl Into<Uid>,
        auth_token: impl Into<runtime::Secret>,
    ) -> UpdateAuthToken {
        UpdateAuthToken::new::<AppOnly>(&self.0)
            .set_path::<Uid>("uid", uid)
            .set_path::<runtime::Secret>("authToken", auth_token)
    }

    /// Deletes one token, which logs its device out.
    ///
    /// `DELETE /users/{uid}/auth_tokens/{authToken}` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `uid`: A user's id, chosen by you. The server turns it into lower case; it never changes.
    /// - `auth_token`: The token itself. On the wire: `authToken`.
    ///
    /// Errors: `ERR_AUTH_TOKEN_NOT_FOUND`, `ERR_AUTH_TOKEN_DELETE_FAILED`, `ERR_UID_NOT_FOUND` and those of [every
    /// call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/auth-tokens>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.auth_tokens().delete("ada", "example-token").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(
        &self,
        uid: impl Into<Uid>,
        auth_token: impl Into<runtime::Secret>,
    ) -> DeleteAuthToken {
        DeleteAuthToken::new::<AppOnly>(&self.0)
            .set_path::<Uid>("uid", uid)
            .set_path::<runtime::Secret>("authToken", auth_token)
    }
}

runtime::endpoint!(AuthTokens::create: CREATE of families::CHAT {
    id: "auth_tokens.create", method: runtime::Method::POST, path: "/users/{uid}/auth_tokens",
    rate: Some(&rates::STANDARD), empty_body: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/auth-tokens"),
} CreateAuthToken -> AuthToken);

impl CreateAuthToken {
    /// Makes a new token even if there is one that works.
    #[inline]
    pub fn force(self, force: bool) -> Self {
        self.set_body::<bool>("force", force)
    }
}

runtime::endpoint!(AuthTokens::list: LIST of families::CHAT {
    id: "auth_tokens.list", method: runtime::Method::GET, path: "/users/{uid}/auth_tokens",
    paging: runtime::Paging::Pages { page: "page", size: "perPage", meta: "pagination",
    current: "current_page", total: "total_pages" }, idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/auth-tokens"),
} ListAuthTokens -> [AuthToken]);

impl ListAuthTokens {
    /// Tokens per page. At least 1. The server assumes `100` if it is left out. On the wire: `perPage`.
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query::<i64>("perPage", per_page)
    }

    /// Which page. At least 1. The server assumes `1` if it is left out.
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.set_query::<i64>("page", page)
    }
}

runtime::endpoint!(AuthTokens::flush: FLUSH of families::CHAT {
    id: "auth_tokens.flush", method: runtime::Method::DELETE, path: "/users/{uid}/auth_tokens",
    idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/auth-tokens"),
} FlushAuthTokens -> Confirmation);

runtime::endpoint!(AuthTokens::get: GET of families::CHAT {
    id: "auth_tokens.get", method: runtime::Method::GET,
    path: "/users/{uid}/auth_tokens/{authToken}", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/auth-tokens"),
} GetAuthToken -> AuthToken);

runtime::endpoint!(AuthTokens::update: UPDATE of families::CHAT {
    id: "auth_tokens.update", method: runtime::Method::PUT,
    path: "/users/{uid}/auth_tokens/{authToken}", idempotent: true, rate: Some(&rates::STANDARD),
    empty_body: true, docs: Some("https://www.cometchat.com/docs/rest-api/auth-tokens"),
} UpdateAuthToken -> AuthToken);

impl UpdateAuthToken {
    /// The platform it is used on.
    pub fn platform(self, platform: impl Into<Platform>) -> Self {
        self.set_body::<Platform>("platform", platform)
    }

    /// The user agent it is used from. On the wire: `userAgent`.
    pub fn user_agent(self, user_agent: impl Into<String>) -> Self {
        self.set_body::<String>("userAgent", user_agent)
    }

    /// What there is to say about the app, such as its version. On the wire: `appInfo`.
    #[inline]
    pub fn app_info(self, app_info: runtime::Object) -> Self {
        self.set_body::<runtime::Object>("appInfo", app_info)
    }
}

runtime::endpoint!(AuthTokens::delete: DELETE of families::CHAT {
    id: "auth_tokens.delete", method: runtime::Method::DELETE,
    path: "/users/{uid}/auth_tokens/{authToken}", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/auth-tokens"),
} DeleteAuthToken -> Confirmation);

/// A token with which an end user's app logs in.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthToken {
    /// Whose it is.
    pub uid: Option<Uid>,
    /// The token itself. On the wire: `authToken`.
    pub auth_token: runtime::Secret,
    /// When it was made. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// The platform it is used on.
    pub platform: Option<Platform>,
    /// The user agent it is used from. On the wire: `userAgent`.
    pub user_agent: Option<String>,
    /// What there is to say about the app. On the wire: `appInfo`.
    pub app_info: Option<runtime::Json>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(AuthToken {
    uid = "uid", auth_token = "authToken", created_at = "createdAt", platform = "platform",
    user_agent = "userAgent", app_info = "appInfo",
});

/// Where an end user's app runs.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Platform {
    /// `ios`
    Ios,
    /// `android`
    Android,
    /// `web`
    Web,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(Platform { Ios = "ios", Android = "android", Web = "web" });

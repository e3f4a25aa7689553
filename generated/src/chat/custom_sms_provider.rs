// @generated from spec/notifications/custom_sms_provider.yaml by `cargo xtask gen`. Do not edit.

//! A server of your own that sends an app's text messages in place of a provider. There is one.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/overview>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::rates;
use crate::types::Confirmation;

/// Calls about custom sms provider: [`Client::custom_sms_provider`](crate::Client::custom_sms_provider).
#[derive(Debug, Clone)]
pub struct CustomSmsProvider<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl CustomSmsProvider<FullAccess> {
    /// Gets the custom provider, the password included.
    ///
    /// `GET /notifications/sms/v1/providers/custom` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// Errors: `ERR_PROVIDER_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.custom_sms_provider().get().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> GetCustomSmsProvider {
        GetCustomSmsProvider::new::<AppOnly>(&self.0)
    }

    /// Stores the custom provider.
    ///
    /// `POST /notifications/sms/v1/providers/custom` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `is_enabled`: Puts it into use. On the wire: `isEnabled`.
    /// - `use_stored_phone_number`: Calls it only for users whose phone number is known. The server assumes `false`
    ///   if it is left out. On the wire: `useStoredPhNo`.
    /// - `webhook_url`: The URL to call, https. On the wire: `webhookURL`.
    /// - `use_basic_auth`: Sends user name and password along. On the wire: `useBasicAuth`.
    /// - `basic_auth_username`: The user name. On the wire: `basicAuthUsername`.
    /// - `basic_auth_password`: The password. On the wire: `basicAuthPassword`.
    ///
    /// Errors: `ERR_PROVIDER_ALREADY_EXISTS` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .custom_sms_provider()
    ///     .store(
    ///         true,
    ///         false,
    ///         "https://sms.example.com/tea",
    ///         true,
    ///         "teahouse",
    ///         "example-password",
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn store(
        &self,
        is_enabled: bool,
        use_stored_phone_number: bool,
        webhook_url: impl Into<String>,
        use_basic_auth: bool,
        basic_auth_username: impl Into<String>,
        basic_auth_password: impl Into<runtime::Secret>,
    ) -> StoreCustomSmsProvider {
        StoreCustomSmsProvider::new::<AppOnly>(&self.0)
            .set_body::<bool>("isEnabled", is_enabled)
            .set_body::<bool>("useStoredPhNo", use_stored_phone_number)
            .set_body::<String>("webhookURL", webhook_url)
            .set_body::<bool>("useBasicAuth", use_basic_auth)
            .set_body::<String>("basicAuthUsername", basic_auth_username)
            .set_body::<runtime::Secret>("basicAuthPassword", basic_auth_password)
    }

    /// Changes the custom provider.
    ///
    /// `PUT /notifications/sms/v1/providers/custom` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// Errors: `ERR_PROVIDER_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.custom_sms_provider().update().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(&self) -> UpdateCustomSmsProvider {
        UpdateCustomSmsProvider::new::<AppOnly>(&self.0)
    }

    /// Deletes the custom provider.
    ///
    /// `DELETE /notifications/sms/v1/providers/custom` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// Errors: `ERR_PROVIDER_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.custom_sms_provider().delete().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self) -> DeleteCustomSmsProvider {
        DeleteCustomSmsProvider::new::<AppOnly>(&self.0)
    }
}

runtime::endpoint!(CustomSmsProvider::get: GET of families::CHAT {
    id: "custom_sms_provider.get", method: runtime::Method::GET,
    path: "/notifications/sms/v1/providers/custom", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/overview"),
} GetCustomSmsProvider -> CustomSmsConfig);

runtime::endpoint!(CustomSmsProvider::store: STORE of families::CHAT {
    id: "custom_sms_provider.store", method: runtime::Method::POST,
    path: "/notifications/sms/v1/providers/custom", rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/overview"),
} StoreCustomSmsProvider -> CustomSmsConfig);

runtime::endpoint!(CustomSmsProvider::update: UPDATE of families::CHAT {
    id: "custom_sms_provider.update", method: runtime::Method::PUT,
    path: "/notifications/sms/v1/providers/custom", idempotent: true, rate: Some(&rates::STANDARD),
    empty_body: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/overview"),
} UpdateCustomSmsProvider -> CustomSmsConfig);

impl UpdateCustomSmsProvider {
    /// Puts it into use, or out of it. On the wire: `isEnabled`.
    #[inline]
    pub fn is_enabled(self, is_enabled: bool) -> Self {
        self.set_body::<bool>("isEnabled", is_enabled)
    }

    /// Calls it only for users whose phone number is known. On the wire: `useStoredPhNo`.
    #[inline]
    pub fn use_stored_phone_number(self, use_stored_phone_number: bool) -> Self {
        self.set_body::<bool>("useStoredPhNo", use_stored_phone_number)
    }

    /// The URL to call, https. On the wire: `webhookURL`.
    pub fn webhook_url(self, webhook_url: impl Into<String>) -> Self {
        self.set_body::<String>("webhookURL", webhook_url)
    }

    /// Sends user name and password along. On the wire: `useBasicAuth`.
    #[inline]
    pub fn use_basic_auth(self, use_basic_auth: bool) -> Self {
        self.set_body::<bool>("useBasicAuth", use_basic_auth)
    }

    /// The user name. On the wire: `basicAuthUsername`.
    pub fn basic_auth_username(self, basic_auth_username: impl Into<String>) -> Self {
        self.set_body::<String>("basicAuthUsername", basic_auth_username)
    }

    /// The password. On the wire: `basicAuthPassword`.
    pub fn basic_auth_password(
        self,
        basic_auth_password: impl Into<runtime::Secret>,
    ) -> Self {
        self.set_body::<runtime::Secret>("basicAuthPassword", basic_auth_password)
    }
}

runtime::endpoint!(CustomSmsProvider::delete: DELETE of families::CHAT {
    id: "custom_sms_provider.delete", method: runtime::Method::DELETE,
    path: "/notifications/sms/v1/providers/custom", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/overview"),
} DeleteCustomSmsProvider -> Confirmation);

/// The custom provider of text messages.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomSmsConfig {
    /// It is in use. On the wire: `isEnabled`.
    pub is_enabled: Option<bool>,
    /// The URL that is called, https. On the wire: `webhookURL`.
    pub webhook_url: Option<String>,
    /// User name and password are sent along. On the wire: `useBasicAuth`.
    pub use_basic_auth: Option<bool>,
    /// The user name. On the wire: `basicAuthUsername`.
    pub basic_auth_username: Option<String>,
    /// The password. On the wire: `basicAuthPassword`.
    pub basic_auth_password: Option<runtime::Secret>,
    /// It is called only for users whose phone number is known. On the wire: `useStoredPhNo`.
    pub use_stored_phone_number: Option<bool>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(CustomSmsConfig {
    is_enabled = "isEnabled", webhook_url = "webhookURL", use_basic_auth = "useBasicAuth",
    basic_auth_username = "basicAuthUsername", basic_auth_password = "basicAuthPassword",
    use_stored_phone_number = "useStoredPhNo",
});

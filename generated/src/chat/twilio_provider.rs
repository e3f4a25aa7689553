// @generated from spec/notifications/twilio_provider.yaml by `cargo xtask gen`. Do not edit.

//! The account at Twilio through which an app sends text messages. There is one.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/sms/get-twilio-credentials>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::rates;
use crate::types::Confirmation;

/// Calls about twilio provider: [`Client::twilio_provider`](crate::Client::twilio_provider).
#[derive(Debug, Clone)]
pub struct TwilioProvider<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl TwilioProvider<FullAccess> {
    /// Gets the credentials, in full.
    ///
    /// `GET /notifications/sms/v1/providers/twilio` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// Errors: `ERR_PROVIDER_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/sms/get-twilio-credentials>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.twilio_provider().get().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> GetTwilioProvider {
        GetTwilioProvider::new::<AppOnly>(&self.0)
    }

    /// Stores the credentials.
    ///
    /// `POST /notifications/sms/v1/providers/twilio` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `account_sid`: The account. On the wire: `twilioAccountSID`.
    /// - `auth_token`: Its auth token. On the wire: `twilioAuthToken`.
    /// - `sender_phone_number`: The number that messages come from. On the wire: `twilioSenderPhoneNumber`.
    ///
    /// Errors: `ERR_PROVIDER_ALREADY_EXISTS` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/sms/get-twilio-credentials>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .twilio_provider()
    ///     .store("example-account", "example-token", "+441632960001")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn store(
        &self,
        account_sid: impl Into<String>,
        auth_token: impl Into<runtime::Secret>,
        sender_phone_number: impl Into<String>,
    ) -> StoreTwilioProvider {
        StoreTwilioProvider::new::<AppOnly>(&self.0)
            .set_body::<String>("twilioAccountSID", account_sid)
            .set_body::<runtime::Secret>("twilioAuthToken", auth_token)
            .set_body::<String>("twilioSenderPhoneNumber", sender_phone_number)
    }

    /// Changes the stored credentials.
    ///
    /// `PUT /notifications/sms/v1/providers/twilio` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// Errors: `ERR_PROVIDER_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/sms/get-twilio-credentials>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.twilio_provider().update().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(&self) -> UpdateTwilioProvider {
        UpdateTwilioProvider::new::<AppOnly>(&self.0)
    }

    /// Deletes the stored credentials.
    ///
    /// `DELETE /notifications/sms/v1/providers/twilio` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// Errors: `ERR_PROVIDER_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/sms/get-twilio-credentials>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.twilio_provider().delete().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self) -> DeleteTwilioProvider {
        DeleteTwilioProvider::new::<AppOnly>(&self.0)
    }
}

runtime::endpoint!(TwilioProvider::get: GET of families::CHAT {
    id: "twilio_provider.get", method: runtime::Method::GET,
    path: "/notifications/sms/v1/providers/twilio", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/sms/get-twilio-credentials"),
} GetTwilioProvider -> TwilioCredentials);

runtime::endpoint!(TwilioProvider::store: STORE of families::CHAT {
    id: "twilio_provider.store", method: runtime::Method::POST,
    path: "/notifications/sms/v1/providers/twilio", rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/sms/get-twilio-credentials"),
} StoreTwilioProvider -> TwilioCredentials);

impl StoreTwilioProvider {
    /// Puts it into use. On the wire: `isEnabled`.
    #[inline]
    pub fn is_enabled(self, is_enabled: bool) -> Self {
        self.set_body::<bool>("isEnabled", is_enabled)
    }
}

runtime::endpoint!(TwilioProvider::update: UPDATE of families::CHAT {
    id: "twilio_provider.update", method: runtime::Method::PUT,
    path: "/notifications/sms/v1/providers/twilio", idempotent: true, rate: Some(&rates::STANDARD),
    empty_body: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/sms/get-twilio-credentials"),
} UpdateTwilioProvider -> TwilioCredentials);

impl UpdateTwilioProvider {
    /// The account. On the wire: `twilioAccountSID`.
    pub fn account_sid(self, account_sid: impl Into<String>) -> Self {
        self.set_body::<String>("twilioAccountSID", account_sid)
    }

    /// Its auth token. On the wire: `twilioAuthToken`.
    pub fn auth_token(self, auth_token: impl Into<runtime::Secret>) -> Self {
        self.set_body::<runtime::Secret>("twilioAuthToken", auth_token)
    }

    /// The number that messages come from. On the wire: `twilioSenderPhoneNumber`.
    pub fn sender_phone_number(self, sender_phone_number: impl Into<String>) -> Self {
        self.set_body::<String>("twilioSenderPhoneNumber", sender_phone_number)
    }

    /// Puts it into use, or out of it. On the wire: `isEnabled`.
    #[inline]
    pub fn is_enabled(self, is_enabled: bool) -> Self {
        self.set_body::<bool>("isEnabled", is_enabled)
    }
}

runtime::endpoint!(TwilioProvider::delete: DELETE of families::CHAT {
    id: "twilio_provider.delete", method: runtime::Method::DELETE,
    path: "/notifications/sms/v1/providers/twilio", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/sms/get-twilio-credentials"),
} DeleteTwilioProvider -> Confirmation);

/// An account at Twilio.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TwilioCredentials {
    /// The account. On the wire: `twilioAccountSID`.
    pub account_sid: Option<String>,
    /// Its auth token. On the wire: `twilioAuthToken`.
    pub auth_token: Option<runtime::Secret>,
    /// The number that messages come from. On the wire: `twilioSenderPhoneNumber`.
    pub sender_phone_number: Option<String>,
    /// It is in use. On the wire: `isEnabled`.
    pub is_enabled: Option<bool>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(TwilioCredentials {
    account_sid = "twilioAccountSID", auth_token = "twilioAuthToken",
    sender_phone_number = "twilioSenderPhoneNumber", is_enabled = "isEnabled",
});

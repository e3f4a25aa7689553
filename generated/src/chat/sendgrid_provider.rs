// @generated from spec/notifications/sendgrid_provider.yaml by `cargo xtask gen`. Do not edit.

//! The account at SendGrid through which an app sends emails. There is one.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/email/get-sendgrid-credentials>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::rates;
use crate::types::Confirmation;

/// Calls about sendgrid provider: [`Client::sendgrid_provider`](crate::Client::sendgrid_provider).
#[derive(Debug, Clone)]
pub struct SendgridProvider<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl SendgridProvider<FullAccess> {
    /// Gets the credentials, in full.
    ///
    /// `GET /notifications/email/v1/providers/sendgrid` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// Errors: `ERR_PROVIDER_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/email/get-sendgrid-credentials>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.sendgrid_provider().get().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> GetSendgridProvider {
        GetSendgridProvider::new::<AppOnly>(&self.0)
    }

    /// Stores the credentials.
    ///
    /// `POST /notifications/email/v1/providers/sendgrid` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// - `api_key`: The account's API key. On the wire: `sendGridApiKey`.
    /// - `template_id`: The template that emails are made from. On the wire: `sendGridTemplateID`.
    /// - `unsubscribe_group_id`: The group in which those are who want no emails. On the wire:
    ///   `sendGridUnsubscribeGroupID`.
    /// - `sender_name`: The name that emails come from. On the wire: `senderName`.
    /// - `sender_email`: The address that emails come from. On the wire: `senderEmail`.
    /// - `allow_email_replies`: Lets users answer by email. The server assumes `false` if it is left out. On the
    ///   wire: `allowEmailReplies`.
    ///
    /// Errors: `ERR_PROVIDER_ALREADY_EXISTS` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/email/get-sendgrid-credentials>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client
    ///     .sendgrid_provider()
    ///     .store("example-key", "d-tea", "70", "Teahouse", "tea@example.com", true)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn store(
        &self,
        api_key: impl Into<runtime::Secret>,
        template_id: impl Into<String>,
        unsubscribe_group_id: impl Into<String>,
        sender_name: impl Into<String>,
        sender_email: impl Into<String>,
        allow_email_replies: bool,
    ) -> StoreSendgridProvider {
        StoreSendgridProvider::new::<AppOnly>(&self.0)
            .set_body::<runtime::Secret>("sendGridApiKey", api_key)
            .set_body::<String>("sendGridTemplateID", template_id)
            .set_body::<String>("sendGridUnsubscribeGroupID", unsubscribe_group_id)
            .set_body::<String>("senderName", sender_name)
            .set_body::<String>("senderEmail", sender_email)
            .set_body::<bool>("allowEmailReplies", allow_email_replies)
    }

    /// Changes the stored credentials.
    ///
    /// `PUT /notifications/email/v1/providers/sendgrid` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// Errors: `ERR_PROVIDER_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/email/get-sendgrid-credentials>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.sendgrid_provider().update().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(&self) -> UpdateSendgridProvider {
        UpdateSendgridProvider::new::<AppOnly>(&self.0)
    }

    /// Deletes the stored credentials.
    ///
    /// `DELETE /notifications/email/v1/providers/sendgrid` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// Errors: `ERR_PROVIDER_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/email/get-sendgrid-credentials>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.sendgrid_provider().delete().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self) -> DeleteSendgridProvider {
        DeleteSendgridProvider::new::<AppOnly>(&self.0)
    }
}

runtime::endpoint!(SendgridProvider::get: GET of families::CHAT {
    id: "sendgrid_provider.get", method: runtime::Method::GET,
    path: "/notifications/email/v1/providers/sendgrid", idempotent: true,
    rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/email/get-sendgrid-credentials"),
} GetSendgridProvider -> SendgridCredentials);

runtime::endpoint!(SendgridProvider::store: STORE of families::CHAT {
    id: "sendgrid_provider.store", method: runtime::Method::POST,
    path: "/notifications/email/v1/providers/sendgrid", rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/email/get-sendgrid-credentials"),
} StoreSendgridProvider -> SendgridCredentials);

impl StoreSendgridProvider {
    /// The address that emails come from where users may answer. On the wire: `senderEmailForReplies`.
    pub fn sender_email_for_replies(
        self,
        sender_email_for_replies: impl Into<String>,
    ) -> Self {
        self.set_body::<String>("senderEmailForReplies", sender_email_for_replies)
    }

    /// Sends null as `senderEmailForReplies`, which clears it.
    #[inline]
    pub fn clear_sender_email_for_replies(self) -> Self {
        self.set_body::<runtime::Json>("senderEmailForReplies", runtime::Json::Null)
    }

    /// Puts it into use. On the wire: `isEnabled`.
    #[inline]
    pub fn is_enabled(self, is_enabled: bool) -> Self {
        self.set_body::<bool>("isEnabled", is_enabled)
    }
}

runtime::endpoint!(SendgridProvider::update: UPDATE of families::CHAT {
    id: "sendgrid_provider.update", method: runtime::Method::PUT,
    path: "/notifications/email/v1/providers/sendgrid", idempotent: true,
    rate: Some(&rates::STANDARD), empty_body: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/email/get-sendgrid-credentials"),
} UpdateSendgridProvider -> SendgridCredentials);

impl UpdateSendgridProvider {
    /// The account's API key. On the wire: `sendGridApiKey`.
    pub fn api_key(self, api_key: impl Into<runtime::Secret>) -> Self {
        self.set_body::<runtime::Secret>("sendGridApiKey", api_key)
    }

    /// The template that emails are made from. On the wire: `sendGridTemplateID`.
    pub fn template_id(self, template_id: impl Into<String>) -> Self {
        self.set_body::<String>("sendGridTemplateID", template_id)
    }

    /// The group in which those are who want no emails. On the wire: `sendGridUnsubscribeGroupID`.
    pub fn unsubscribe_group_id(self, unsubscribe_group_id: impl Into<String>) -> Self {
        self.set_body::<String>("sendGridUnsubscribeGroupID", unsubscribe_group_id)
    }

    /// The name that emails come from. On the wire: `senderName`.
    pub fn sender_name(self, sender_name: impl Into<String>) -> Self {
        self.set_body::<String>("senderName", sender_name)
    }

    /// The address that emails come from. On the wire: `senderEmail`.
    pub fn sender_email(self, sender_email: impl Into<String>) -> Self {
        self.set_body::<String>("senderEmail", sender_email)
    }

    /// Lets users answer by email. The server assumes `false` if it is left out. On the wire: `allowEmailReplies`.
    #[inline]
    pub fn allow_email_replies(self, allow_email_replies: bool) -> Self {
        self.set_body::<bool>("allowEmailReplies", allow_email_replies)
    }

    /// The address that emails come from where users may answer. On the wire: `senderEmailForReplies`.
    pub fn sender_email_for_replies(
        self,
        sender_email_for_replies: impl Into<String>,
    ) -> Self {
        self.set_body::<String>("senderEmailForReplies", sender_email_for_replies)
    }

    /// Sends null as `senderEmailForReplies`, which clears it.
    #[inline]
    pub fn clear_sender_email_for_replies(self) -> Self {
        self.set_body::<runtime::Json>("senderEmailForReplies", runtime::Json::Null)
    }

    /// Puts it into use, or out of it. On the wire: `isEnabled`.
    #[inline]
    pub fn is_enabled(self, is_enabled: bool) -> Self {
        self.set_body::<bool>("isEnabled", is_enabled)
    }
}

runtime::endpoint!(SendgridProvider::delete: DELETE of families::CHAT {
    id: "sendgrid_provider.delete", method: runtime::Method::DELETE,
    path: "/notifications/email/v1/providers/sendgrid", idempotent: true,
    rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/email/get-sendgrid-credentials"),
} DeleteSendgridProvider -> Confirmation);

/// An account at SendGrid.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SendgridCredentials {
    /// The account's API key. On the wire: `sendGridApiKey`.
    pub api_key: Option<runtime::Secret>,
    /// The template that emails are made from. On the wire: `sendGridTemplateID`.
    pub template_id: Option<String>,
    /// The group in which those are who want no emails. On the wire: `sendGridUnsubscribeGroupID`.
    pub unsubscribe_group_id: Option<String>,
    /// The name that emails come from. On the wire: `senderName`.
    pub sender_name: Option<String>,
    /// The address that emails come from. On the wire: `senderEmail`.
    pub sender_email: Option<String>,
    /// Users may answer by email. On the wire: `allowEmailReplies`.
    pub allow_email_replies: Option<bool>,
    /// The address that emails come from where users may answer. On the wire: `senderEmailForReplies`.
    pub sender_email_for_replies: Option<String>,
    /// The URL at which SendGrid has to hand in answers. It contains a token. On the wire: `repliesWebhook`.
    pub replies_webhook: Option<runtime::Secret>,
    /// It is in use. On the wire: `isEnabled`.
    pub is_enabled: Option<bool>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(SendgridCredentials {
    api_key = "sendGridApiKey", template_id = "sendGridTemplateID",
    unsubscribe_group_id = "sendGridUnsubscribeGroupID", sender_name = "senderName",
    sender_email = "senderEmail", allow_email_replies = "allowEmailReplies",
    sender_email_for_replies = "senderEmailForReplies", replies_webhook = "repliesWebhook",
    is_enabled = "isEnabled",
});

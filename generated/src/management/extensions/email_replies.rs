// @generated from spec/management/extensions/email_replies.yaml by `cargo xtask gen`. Do not edit.

//! Lets users answer by email to what they were notified of.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::AppId;

/// Calls about email replies: `extensions().email_replies()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsEmailReplies(pub(crate) runtime::Handle);

impl ExtensionsEmailReplies {
    /// Stores the settings for the first time. They come back if the answer has them.
    ///
    /// `POST /apps/{appId}/extensions/email-replies/v1/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `settings`: The settings.
    ///
    /// Errors: `ERR_APP_NOT_FOUND`, `ERR_EXTENSION_NOT_FOUND`, `ERR_EXTENSION_INACTIVE` and those of [every
    /// call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// use cometchat::management::extensions::email_replies::EmailRepliesSettings;
    /// let answer = client
    ///     .extensions()
    ///     .email_replies()
    ///     .store("2401a7b3c9d5e", EmailRepliesSettings::new(true))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<EmailRepliesSettings>,
    ) -> StoreEmailRepliesSettings {
        StoreEmailRepliesSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<EmailRepliesSettings>("settings", settings)
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/email-replies/v1/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `settings`: The settings.
    ///
    /// Errors: `ERR_APP_NOT_FOUND`, `ERR_EXTENSION_NOT_FOUND`, `ERR_EXTENSION_INACTIVE` and those of [every
    /// call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// use cometchat::management::extensions::email_replies::EmailRepliesSettings;
    /// let answer = client
    ///     .extensions()
    ///     .email_replies()
    ///     .update("2401a7b3c9d5e", EmailRepliesSettings::new(true))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<EmailRepliesSettings>,
    ) -> UpdateEmailRepliesSettings {
        UpdateEmailRepliesSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<EmailRepliesSettings>("settings", settings)
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/email-replies/v1/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Errors: `ERR_APP_NOT_FOUND`, `ERR_EXTENSION_NOT_FOUND`, `ERR_EXTENSION_INACTIVE` and those of [every
    /// call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// let answer = client.extensions().email_replies().get("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, app_id: impl Into<AppId>) -> GetEmailRepliesSettings {
        GetEmailRepliesSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/email-replies/v1/settings` of the family `management`; authenticated by
    /// `key`, `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Errors: `ERR_APP_NOT_FOUND`, `ERR_EXTENSION_NOT_FOUND`, `ERR_EXTENSION_INACTIVE` and those of [every
    /// call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// client.extensions().email_replies().delete("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteEmailRepliesSettings {
        DeleteEmailRepliesSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(ExtensionsEmailReplies::store: STORE of families::MANAGEMENT {
    id: "extensions.email_replies.store", method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/email-replies/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} StoreEmailRepliesSettings -> Option<EmailRepliesSettings>);

runtime::endpoint!(ExtensionsEmailReplies::update: UPDATE of families::MANAGEMENT {
    id: "extensions.email_replies.update", method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/email-replies/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateEmailRepliesSettings -> Option<EmailRepliesSettings>);

runtime::endpoint!(ExtensionsEmailReplies::get: GET of families::MANAGEMENT {
    id: "extensions.email_replies.get", method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/email-replies/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetEmailRepliesSettings -> Option<EmailRepliesSettings>);

runtime::endpoint!(ExtensionsEmailReplies::delete: DELETE of families::MANAGEMENT {
    id: "extensions.email_replies.delete", method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/email-replies/v1/settings", envelope: envelopes::EXTENSION,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} DeleteEmailRepliesSettings -> ());

/// Whether and where answers come in.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailRepliesSettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// Whether users may answer by email. On the wire: `sendEmailReplies`.
    pub send_email_replies: bool,
    /// The address to which they answer. On the wire: `senderEmailForReplies`.
    pub sender_email_for_replies: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(EmailRepliesSettings {
    new send_email_replies: is bool, set app_id: into AppId,
    set sender_email_for_replies: into String,
});

runtime::record!(EmailRepliesSettings {
    app_id = "appId", send_email_replies = "sendEmailReplies",
    sender_email_for_replies = "senderEmailForReplies",
});

// @generated from spec/management/extensions/email_notification.yaml by `cargo xtask gen`. Do not edit.

//! Tells users of unread messages by email, through SendGrid.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::AppId;

/// Calls about email notification: `extensions().email_notification()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsEmailNotification(pub(crate) runtime::Handle);

impl ExtensionsEmailNotification {
    /// Stores the settings for the first time. They come back if the answer has them.
    ///
    /// `POST /apps/{appId}/extensions/email-notification/v1/settings` of the family `management`; authenticated by
    /// `key`, `secret`; `onBehalfOf` unsupported.
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
    /// use cometchat::management::extensions::email_notification::EmailNotificationSettings;
    /// let answer = client
    ///     .extensions()
    ///     .email_notification()
    ///     .store(
    ///         "2401a7b3c9d5e",
    ///         EmailNotificationSettings::new(
    ///             1,
    ///             "senderEmail",
    ///             "senderName",
    ///             "sendGridTemplateId",
    ///             "sendGridUnsubscribeGroupId",
    ///             true,
    ///             "webhookURL",
    ///             true,
    ///             "webhookUsername",
    ///             "example-secret",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<EmailNotificationSettings>,
    ) -> StoreEmailNotificationSettings {
        StoreEmailNotificationSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<EmailNotificationSettings>("settings", settings)
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/email-notification/v1/settings` of the family `management`; authenticated by
    /// `key`, `secret`; `onBehalfOf` unsupported.
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
    /// use cometchat::management::extensions::email_notification::EmailNotificationSettings;
    /// let answer = client
    ///     .extensions()
    ///     .email_notification()
    ///     .update(
    ///         "2401a7b3c9d5e",
    ///         EmailNotificationSettings::new(
    ///             1,
    ///             "senderEmail",
    ///             "senderName",
    ///             "sendGridTemplateId",
    ///             "sendGridUnsubscribeGroupId",
    ///             true,
    ///             "webhookURL",
    ///             true,
    ///             "webhookUsername",
    ///             "example-secret",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<EmailNotificationSettings>,
    ) -> UpdateEmailNotificationSettings {
        UpdateEmailNotificationSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<EmailNotificationSettings>("settings", settings)
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/email-notification/v1/settings` of the family `management`; authenticated by
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
    /// let answer = client.extensions().email_notification().get("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, app_id: impl Into<AppId>) -> GetEmailNotificationSettings {
        GetEmailNotificationSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/email-notification/v1/settings` of the family `management`; authenticated by
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
    /// client.extensions().email_notification().delete("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteEmailNotificationSettings {
        DeleteEmailNotificationSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(ExtensionsEmailNotification::store: STORE of families::MANAGEMENT {
    id: "extensions.email_notification.store", method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/email-notification/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} StoreEmailNotificationSettings -> Option<EmailNotificationSettings>);

runtime::endpoint!(ExtensionsEmailNotification::update: UPDATE of families::MANAGEMENT {
    id: "extensions.email_notification.update", method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/email-notification/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateEmailNotificationSettings -> Option<EmailNotificationSettings>);

runtime::endpoint!(ExtensionsEmailNotification::get: GET of families::MANAGEMENT {
    id: "extensions.email_notification.get", method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/email-notification/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetEmailNotificationSettings -> Option<EmailNotificationSettings>);

runtime::endpoint!(ExtensionsEmailNotification::delete: DELETE of families::MANAGEMENT {
    id: "extensions.email_notification.delete", method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/email-notification/v1/settings", envelope: envelopes::EXTENSION,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} DeleteEmailNotificationSettings -> ());

/// How SendGrid is reached, and when a mail is sent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct EmailNotificationSettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// The API key. On the wire: `sendGridApiKey`.
    pub send_grid_api_key: Option<runtime::Secret>,
    /// How long a message may stay unread, probably in seconds. On the wire: `messageDelay`.
    pub message_delay: i64,
    /// The sender's address. On the wire: `senderEmail`.
    pub sender_email: String,
    /// The sender's name. On the wire: `senderName`.
    pub sender_name: String,
    /// The template. On the wire: `sendGridTemplateId`.
    pub send_grid_template_id: String,
    /// The group from which users can unsubscribe. On the wire: `sendGridUnsubscribeGroupId`.
    pub send_grid_unsubscribe_group_id: String,
    /// Whether a webhook is called. On the wire: `useWebhook`.
    pub use_webhook: bool,
    /// The webhook. On the wire: `webhookURL`.
    pub webhook_url: String,
    /// Whether the webhook asks for a password. On the wire: `useWebhookBasicAuth`.
    pub use_webhook_basic_auth: bool,
    /// The user name for the webhook. On the wire: `webhookUsername`.
    pub webhook_username: String,
    /// The password for the webhook. On the wire: `webhookPassword`.
    pub webhook_password: runtime::Secret,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(EmailNotificationSettings {
    new message_delay: is i64, new sender_email: into String, new sender_name: into String,
    new send_grid_template_id: into String, new send_grid_unsubscribe_group_id: into String,
    new use_webhook: is bool, new webhook_url: into String, new use_webhook_basic_auth: is bool,
    new webhook_username: into String, new webhook_password: into runtime::Secret,
    set app_id: into AppId, set send_grid_api_key: into runtime::Secret,
});

runtime::record!(EmailNotificationSettings {
    app_id = "appId", send_grid_api_key = "sendGridApiKey", message_delay = "messageDelay",
    sender_email = "senderEmail", sender_name = "senderName",
    send_grid_template_id = "sendGridTemplateId",
    send_grid_unsubscribe_group_id = "sendGridUnsubscribeGroupId", use_webhook = "useWebhook",
    webhook_url = "webhookURL", use_webhook_basic_auth = "useWebhookBasicAuth",
    webhook_username = "webhookUsername", webhook_password = "webhookPassword",
});

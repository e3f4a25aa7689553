// @generated from spec/management/extensions/sms_notification.yaml by `cargo xtask gen`. Do not edit.

//! Tells users of unread messages by SMS, through Twilio.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::AppId;

/// Calls about sms notification: `extensions().sms_notification()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsSmsNotification(pub(crate) runtime::Handle);

impl ExtensionsSmsNotification {
    /// Stores the settings for the first time. They come back if the answer has them.
    ///
    /// `POST /apps/{appId}/extensions/sms-notification/v1/settings` of the family `management`; authenticated by
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
    /// use cometchat::management::extensions::sms_notification::SmsNotificationSettings;
    /// let answer = client
    ///     .extensions()
    ///     .sms_notification()
    ///     .store(
    ///         "2401a7b3c9d5e",
    ///         SmsNotificationSettings::new(
    ///             "fromMobileNo",
    ///             1,
    ///             "twilioAccountSid",
    ///             "example-secret",
    ///             "websiteURL",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<SmsNotificationSettings>,
    ) -> StoreSmsNotificationSettings {
        StoreSmsNotificationSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<SmsNotificationSettings>("settings", settings)
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/sms-notification/v1/settings` of the family `management`; authenticated by
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
    /// use cometchat::management::extensions::sms_notification::SmsNotificationSettings;
    /// let answer = client
    ///     .extensions()
    ///     .sms_notification()
    ///     .update(
    ///         "2401a7b3c9d5e",
    ///         SmsNotificationSettings::new(
    ///             "fromMobileNo",
    ///             1,
    ///             "twilioAccountSid",
    ///             "example-secret",
    ///             "websiteURL",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<SmsNotificationSettings>,
    ) -> UpdateSmsNotificationSettings {
        UpdateSmsNotificationSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<SmsNotificationSettings>("settings", settings)
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/sms-notification/v1/settings` of the family `management`; authenticated by
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
    /// let answer = client.extensions().sms_notification().get("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, app_id: impl Into<AppId>) -> GetSmsNotificationSettings {
        GetSmsNotificationSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/sms-notification/v1/settings` of the family `management`; authenticated by
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
    /// client.extensions().sms_notification().delete("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteSmsNotificationSettings {
        DeleteSmsNotificationSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(ExtensionsSmsNotification::store: STORE of families::MANAGEMENT {
    id: "extensions.sms_notification.store", method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/sms-notification/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} StoreSmsNotificationSettings -> Option<SmsNotificationSettings>);

runtime::endpoint!(ExtensionsSmsNotification::update: UPDATE of families::MANAGEMENT {
    id: "extensions.sms_notification.update", method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/sms-notification/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateSmsNotificationSettings -> Option<SmsNotificationSettings>);

runtime::endpoint!(ExtensionsSmsNotification::get: GET of families::MANAGEMENT {
    id: "extensions.sms_notification.get", method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/sms-notification/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetSmsNotificationSettings -> Option<SmsNotificationSettings>);

runtime::endpoint!(ExtensionsSmsNotification::delete: DELETE of families::MANAGEMENT {
    id: "extensions.sms_notification.delete", method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/sms-notification/v1/settings", envelope: envelopes::EXTENSION,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} DeleteSmsNotificationSettings -> ());

/// How Twilio is reached, and when a message is sent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SmsNotificationSettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// The number that messages come from. On the wire: `fromMobileNo`.
    pub from_mobile_no: String,
    /// How many seconds a message may stay unread. On the wire: `messageDelay`.
    pub message_delay: i64,
    /// The account's id, from Twilio's console. On the wire: `twilioAccountSid`.
    pub twilio_account_sid: String,
    /// The token, from Twilio's console. On the wire: `twilioAuthToken`.
    pub twilio_auth_token: runtime::Secret,
    /// The address of a website. On the wire: `websiteURL`.
    pub website_url: String,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(SmsNotificationSettings {
    new from_mobile_no: into String, new message_delay: is i64, new twilio_account_sid: into String,
    new twilio_auth_token: into runtime::Secret, new website_url: into String,
    set app_id: into AppId,
});

runtime::record!(SmsNotificationSettings {
    app_id = "appId", from_mobile_no = "fromMobileNo", message_delay = "messageDelay",
    twilio_account_sid = "twilioAccountSid", twilio_auth_token = "twilioAuthToken",
    website_url = "websiteURL",
});

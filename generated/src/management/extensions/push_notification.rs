// @generated from spec/management/extensions/push_notification.yaml by `cargo xtask gen`. Do not edit.

//! Push notifications by FCM and APNs.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::AppId;

/// Calls about push notification: `extensions().push_notification()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsPushNotification(pub(crate) runtime::Handle);

impl ExtensionsPushNotification {
    /// Stores the settings for the first time. They come back if the answer has them.
    ///
    /// `POST /apps/{appId}/extensions/push-notification/v1/settings` of the family `management`; authenticated by
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
    /// use cometchat::management::extensions::push_notification::PushNotificationSettings;
    /// let answer = client
    ///     .extensions()
    ///     .push_notification()
    ///     .store("2401a7b3c9d5e", PushNotificationSettings::new(1, 1))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<PushNotificationSettings>,
    ) -> StorePushNotificationSettings {
        StorePushNotificationSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<PushNotificationSettings>("settings", settings)
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/push-notification/v1/settings` of the family `management`; authenticated by
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
    /// use cometchat::management::extensions::push_notification::PushNotificationSettings;
    /// let answer = client
    ///     .extensions()
    ///     .push_notification()
    ///     .update("2401a7b3c9d5e", PushNotificationSettings::new(1, 1))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<PushNotificationSettings>,
    ) -> UpdatePushNotificationSettings {
        UpdatePushNotificationSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<PushNotificationSettings>("settings", settings)
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/push-notification/v1/settings` of the family `management`; authenticated by
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
    /// let answer = client.extensions().push_notification().get("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, app_id: impl Into<AppId>) -> GetPushNotificationSettings {
        GetPushNotificationSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/push-notification/v1/settings` of the family `management`; authenticated by
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
    /// client.extensions().push_notification().delete("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeletePushNotificationSettings {
        DeletePushNotificationSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
    }

    /// Uploads a certificate for APNs as a `.p12` file.
    ///
    /// `POST /apps/{appId}/extensions/push-notification/v1/upload-certificate-p12` of the family `management`;
    /// authenticated by `key`, `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `certificate`: The file.
    ///
    /// Errors: `ERR_APP_NOT_FOUND`, `ERR_EXTENSION_NOT_FOUND`, `ERR_EXTENSION_INACTIVE` and those of [every
    /// call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// use cometchat::runtime::File;
    /// let answer = client
    ///     .extensions()
    ///     .push_notification()
    ///     .upload_p12("2401a7b3c9d5e", File::new("file.txt", "content"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn upload_p12(
        &self,
        app_id: impl Into<AppId>,
        certificate: impl Into<runtime::File>,
    ) -> UploadP12Certificate {
        UploadP12Certificate::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_part::<runtime::File>("certificate", certificate)
    }

    /// Uploads a key for APNs as a `.p8` file.
    ///
    /// `POST /apps/{appId}/extensions/push-notification/v1/upload-certificate-p8` of the family `management`;
    /// authenticated by `key`, `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `certificate`: The file.
    ///
    /// Errors: `ERR_APP_NOT_FOUND`, `ERR_EXTENSION_NOT_FOUND`, `ERR_EXTENSION_INACTIVE` and those of [every
    /// call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// use cometchat::runtime::File;
    /// let answer = client
    ///     .extensions()
    ///     .push_notification()
    ///     .upload_p8("2401a7b3c9d5e", File::new("file.txt", "content"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn upload_p8(
        &self,
        app_id: impl Into<AppId>,
        certificate: impl Into<runtime::File>,
    ) -> UploadP8Certificate {
        UploadP8Certificate::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_part::<runtime::File>("certificate", certificate)
    }

    /// Says which certificates are there.
    ///
    /// `GET /apps/{appId}/extensions/push-notification/v1/query-certificates` of the family `management`;
    /// authenticated by `key`, `secret`; `onBehalfOf` unsupported.
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
    /// let answer = client
    ///     .extensions()
    ///     .push_notification()
    ///     .get_certificates("2401a7b3c9d5e")
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_certificates(&self, app_id: impl Into<AppId>) -> GetPushCertificates {
        GetPushCertificates::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(ExtensionsPushNotification::store: STORE of families::MANAGEMENT {
    id: "extensions.push_notification.store", method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/push-notification/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} StorePushNotificationSettings -> Option<PushNotificationSettings>);

runtime::endpoint!(ExtensionsPushNotification::update: UPDATE of families::MANAGEMENT {
    id: "extensions.push_notification.update", method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/push-notification/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdatePushNotificationSettings -> Option<PushNotificationSettings>);

runtime::endpoint!(ExtensionsPushNotification::get: GET of families::MANAGEMENT {
    id: "extensions.push_notification.get", method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/push-notification/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetPushNotificationSettings -> Option<PushNotificationSettings>);

runtime::endpoint!(ExtensionsPushNotification::delete: DELETE of families::MANAGEMENT {
    id: "extensions.push_notification.delete", method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/push-notification/v1/settings", envelope: envelopes::EXTENSION,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} DeletePushNotificationSettings -> ());

runtime::endpoint!(ExtensionsPushNotification::upload_p12: UPLOAD_P12 of families::MANAGEMENT {
    id: "extensions.push_notification.upload_p12", method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/push-notification/v1/upload-certificate-p12",
    envelope: envelopes::EXTENSION, multipart: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UploadP12Certificate -> Option<Certificates>);

runtime::endpoint!(ExtensionsPushNotification::upload_p8: UPLOAD_P8 of families::MANAGEMENT {
    id: "extensions.push_notification.upload_p8", method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/push-notification/v1/upload-certificate-p8",
    envelope: envelopes::EXTENSION, multipart: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UploadP8Certificate -> Option<Certificates>);

runtime::endpoint!(ExtensionsPushNotification::get_certificates: GET_CERTIFICATES of families::MANAGEMENT {
    id: "extensions.push_notification.get_certificates", method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/push-notification/v1/query-certificates",
    envelope: envelopes::EXTENSION, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetPushCertificates -> Option<Certificates>);

/// Which certificates are there, or only that it worked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Certificates {
    /// There is a `.p12` file.
    pub certificate_p12: Option<bool>,
    /// There is a `.p8` file.
    pub certificate_p8: Option<bool>,
    /// Whether it worked.
    pub success: Option<bool>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(Certificates {
    certificate_p12 = "certificate_p12", certificate_p8 = "certificate_p8", success = "success",
});

/// How FCM and APNs are reached, and of what users are told.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PushNotificationSettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// 2 by token, which is recommended; 1 by topic, the older way; 0 by both.
    pub version: i64,
    /// 1 FCM, 2 APNs, 0 both. On the wire: `pushProvider`.
    pub push_provider: i64,
    /// What the JSON file of the service account says. On the wire: `fcmCredentials`.
    pub fcm_credentials: Option<FcmCredentials>,
    /// The older key for FCM. Only in answers. On the wire: `fcmServerKey`.
    pub fcm_server_key: Option<runtime::Secret>,
    /// For which platforms the payload has the key `notification`. On the wire: `notificationInPayload`.
    pub notification_in_payload: Option<NotificationInPayload>,
    /// Whether APNs is reached by a `.p8` file, which does not expire, and not by a `.p12` file. The server assumes
    /// `true` if it is left out. On the wire: `useP8`.
    pub use_p8: Option<bool>,
    /// The id of the key for APNs. On the wire: `keyId`.
    pub key_id: Option<String>,
    /// The team at Apple. On the wire: `teamId`.
    pub team_id: Option<String>,
    /// The bundle of the iOS app. On the wire: `bundleId`.
    pub bundle_id: Option<String>,
    /// Whether the iOS app is in the App Store. The server assumes `true` if it is left out. On the wire:
    /// `sendApnsProduction`.
    pub send_apns_production: Option<bool>,
    /// Tells users of a new message. The server assumes `true` if it is left out. On the wire:
    /// `sendNewMessageNotification`.
    pub send_new_message_notification: Option<bool>,
    /// Tells users of an edited message. The server assumes `false` if it is left out. On the wire:
    /// `sendEditMessageNotification`.
    pub send_edit_message_notification: Option<bool>,
    /// Tells users of a deleted message. The server assumes `false` if it is left out. On the wire:
    /// `sendDeleteMessageNotification`.
    pub send_delete_message_notification: Option<bool>,
    /// Tells users of a reply in a thread. The server assumes `true` if it is left out. On the wire:
    /// `sendThreadedMessageNotification`.
    pub send_threaded_message_notification: Option<bool>,
    /// Tells users of an incoming call. The server assumes `true` if it is left out. On the wire:
    /// `sendIncomingCallNotification`.
    pub send_incoming_call_notification: Option<bool>,
    /// Tells users of a missed call. The server assumes `true` if it is left out. On the wire:
    /// `sendMissedCallNotification`.
    pub send_missed_call_notification: Option<bool>,
    /// Tells users that a member joined. The server assumes `true` if it is left out. On the wire:
    /// `sendMemberJoinedNotification`.
    pub send_member_joined_notification: Option<bool>,
    /// Tells users that a member left. The server assumes `true` if it is left out. On the wire:
    /// `sendMemberLeftNotification`.
    pub send_member_left_notification: Option<bool>,
    /// Tells users that a member was kicked. The server assumes `true` if it is left out. On the wire:
    /// `sendMemberKickedNotification`.
    pub send_member_kicked_notification: Option<bool>,
    /// Tells users that a member was banned. The server assumes `true` if it is left out. On the wire:
    /// `sendMemberBannedNotification`.
    pub send_member_banned_notification: Option<bool>,
    /// Tells users that a ban was lifted. The server assumes `true` if it is left out. On the wire:
    /// `sendMemberUnbannedNotification`.
    pub send_member_unbanned_notification: Option<bool>,
    /// Tells users that a member was added. The server assumes `true` if it is left out. On the wire:
    /// `sendMemberAddedNotification`.
    pub send_member_added_notification: Option<bool>,
    /// Tells users that the scope of a member changed. The server assumes `false` if it is left out. On the wire:
    /// `sendMemberScopeChangedNotification`.
    pub send_member_scope_changed_notification: Option<bool>,
    /// What is left out of payloads. They can have 4 KB; larger ones may not arrive. On the wire:
    /// `cometchatMessagePayloadOptions`.
    pub payload_options: Option<PayloadOptions>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(PushNotificationSettings {
    new version: is i64, new push_provider: is i64, set app_id: into AppId,
    set fcm_credentials: into FcmCredentials, set fcm_server_key: into runtime::Secret,
    set notification_in_payload: into NotificationInPayload, set use_p8: is bool,
    set key_id: into String, set team_id: into String, set bundle_id: into String,
    set send_apns_production: is bool, set send_new_message_notification: is bool,
    set send_edit_message_notification: is bool, set send_delete_message_notification: is bool,
    set send_threaded_message_notification: is bool, set send_incoming_call_notification: is bool,
    set send_missed_call_notification: is bool, set send_member_joined_notification: is bool,
    set send_member_left_notification: is bool, set send_member_kicked_notification: is bool,
    set send_member_banned_notification: is bool, set send_member_unbanned_notification: is bool,
    set send_member_added_notification: is bool,
    set send_member_scope_changed_notification: is bool, set payload_options: into PayloadOptions,
});

runtime::record!(PushNotificationSettings {
    app_id = "appId", version = "version", push_provider = "pushProvider",
    fcm_credentials = "fcmCredentials" lenient, fcm_server_key = "fcmServerKey",
    notification_in_payload = "notificationInPayload" lenient, use_p8 = "useP8", key_id = "keyId",
    team_id = "teamId", bundle_id = "bundleId", send_apns_production = "sendApnsProduction",
    send_new_message_notification = "sendNewMessageNotification",
    send_edit_message_notification = "sendEditMessageNotification",
    send_delete_message_notification = "sendDeleteMessageNotification",
    send_threaded_message_notification = "sendThreadedMessageNotification",
    send_incoming_call_notification = "sendIncomingCallNotification",
    send_missed_call_notification = "sendMissedCallNotification",
    send_member_joined_notification = "sendMemberJoinedNotification",
    send_member_left_notification = "sendMemberLeftNotification",
    send_member_kicked_notification = "sendMemberKickedNotification",
    send_member_banned_notification = "sendMemberBannedNotification",
    send_member_unbanned_notification = "sendMemberUnbannedNotification",
    send_member_added_notification = "sendMemberAddedNotification",
    send_member_scope_changed_notification = "sendMemberScopeChangedNotification",
    payload_options = "cometchatMessagePayloadOptions" lenient,
});

/// What the JSON file of the service account says.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FcmCredentials {
    /// The project.
    pub project_id: Option<String>,
    /// The address of the account.
    pub client_email: Option<String>,
    /// The private key.
    pub private_key: Option<runtime::Secret>,
    /// The id of the key.
    pub private_key_id: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(FcmCredentials {
    set project_id: into String, set client_email: into String,
    set private_key: into runtime::Secret, set private_key_id: into String,
});

runtime::record!(FcmCredentials {
    project_id = "project_id", client_email = "client_email", private_key = "private_key",
    private_key_id = "private_key_id",
});

/// For which platforms the payload has the key `notification`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NotificationInPayload {
    /// For the web. The server assumes `true` if it is left out.
    pub web: Option<bool>,
    /// For Android. The server assumes `true` if it is left out.
    pub android: Option<bool>,
    /// For Ionic and Cordova. The server assumes `true` if it is left out.
    pub ionic_cordova: Option<bool>,
    /// For React Native. The server assumes `false` if it is left out.
    pub react_native: Option<bool>,
    /// For iOS. The server assumes `true` if it is left out.
    pub ios: Option<bool>,
    /// For Flutter. The server assumes `true` if it is left out.
    pub flutter: Option<bool>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(NotificationInPayload {
    set web: is bool, set android: is bool, set ionic_cordova: is bool, set react_native: is bool,
    set ios: is bool, set flutter: is bool,
});

runtime::record!(NotificationInPayload {
    web = "web", android = "android", ionic_cordova = "ionic_cordova",
    react_native = "react_native", ios = "ios", flutter = "flutter",
});

/// What is left out of payloads. They can have 4 KB; larger ones may not arrive.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayloadOptions {
    /// Leaves out what is known of the sender. The server assumes `false` if it is left out. On the wire:
    /// `skipSenderMetadata`.
    pub skip_sender_metadata: Option<bool>,
    /// Leaves out what is known of the receiver. The server assumes `false` if it is left out. On the wire:
    /// `skipReceiverMetadata`.
    pub skip_receiver_metadata: Option<bool>,
    /// Leaves out the metadata of the message. The server assumes `false` if it is left out. On the wire:
    /// `skipMessageMetadata`.
    pub skip_message_metadata: Option<bool>,
    /// Shortens the text. The server assumes `true` if it is left out. On the wire: `trimMessageText`.
    pub trim_message_text: Option<bool>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(PayloadOptions {
    set skip_sender_metadata: is bool, set skip_receiver_metadata: is bool,
    set skip_message_metadata: is bool, set trim_message_text: is bool,
});

runtime::record!(PayloadOptions {
    skip_sender_metadata = "skipSenderMetadata", skip_receiver_metadata = "skipReceiverMetadata",
    skip_message_metadata = "skipMessageMetadata", trim_message_text = "trimMessageText",
});

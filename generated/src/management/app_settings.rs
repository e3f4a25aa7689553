// @generated from spec/management/app_settings.yaml by `cargo xtask gen`. Do not edit.

//! The settings of an app: what counts as the last message of a conversation, and push notifications.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::families;
use crate::types::{AppId, Confirmation};

/// Calls about app settings: [`ManagementClient::app_settings`](crate::ManagementClient::app_settings).
#[derive(Debug, Clone)]
pub struct AppSettings(pub(crate) runtime::Handle);

impl AppSettings {
    /// Gets the settings of an app.
    ///
    /// `GET /apps/{appId}/settings` of the family `management`; authenticated by `key`, `secret`; `onBehalfOf`
    /// unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Errors: `ERR_APP_NOT_FOUND` and those of [every call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// let answer = client.app_settings().get("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, app_id: impl Into<AppId>) -> GetAppSettings {
        GetAppSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Changes settings of an app. The answer tells what became of each.
    ///
    /// `POST /apps/{appId}/settings` of the family `management`; authenticated by `key`, `secret`; `onBehalfOf`
    /// unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `settings`: The settings to change, of those that are on or off. A setting without a field goes into
    ///   `extra`.
    ///
    /// Errors: `ERR_APP_NOT_FOUND` and those of [every call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// use cometchat::management::app_settings::AppSettingValues;
    /// let answer = client
    ///     .app_settings()
    ///     .update(
    ///         "2401a7b3c9d5e",
    ///         AppSettingValues::new()
    ///             .conversations_update_on_call_activity(false)
    ///             .threads_update_on_message_actions(true),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<AppSettingValues>,
    ) -> UpdateAppSettings {
        UpdateAppSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<AppSettingValues>("settings", settings)
    }

    /// Removes settings of an app. The request has no way to say which.
    ///
    /// `DELETE /apps/{appId}/settings` of the family `management`; authenticated by `key`, `secret`; `onBehalfOf`
    /// unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Errors: `ERR_APP_NOT_FOUND` and those of [every call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// let answer = client.app_settings().delete("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteAppSettings {
        DeleteAppSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(AppSettings::get: GET of families::MANAGEMENT {
    id: "app_settings.get", method: runtime::Method::GET, path: "/apps/{appId}/settings",
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetAppSettings -> AppSettingValues);

runtime::endpoint!(AppSettings::update: UPDATE of families::MANAGEMENT {
    id: "app_settings.update", method: runtime::Method::POST, path: "/apps/{appId}/settings",
    partial: Some("success"), docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateAppSettings -> runtime::Partial<runtime::Map<Confirmation>>);

runtime::endpoint!(AppSettings::delete: DELETE of families::MANAGEMENT {
    id: "app_settings.delete", method: runtime::Method::DELETE, path: "/apps/{appId}/settings",
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} DeleteAppSettings -> Confirmation);

/// Settings of an app. Those without a field are in `extra`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppSettingValues {
    /// What happens to members of a group counts as a conversation's last message. The server assumes `true` if it is
    /// left out. On the wire: `core.conversations.updateOnGroupActions`.
    pub conversations_update_on_group_actions: Option<bool>,
    /// Replies in threads count as a conversation's last message. They never count as unread. The server assumes
    /// `true` if it is left out. On the wire: `core.conversations.updateOnReplies`.
    pub conversations_update_on_replies: Option<bool>,
    /// That a message was edited or deleted counts as a conversation's last message. The server assumes `false` if it
    /// is left out. On the wire: `core.conversations.updateOnMessageActions`.
    pub conversations_update_on_message_actions: Option<bool>,
    /// Calls count as a conversation's last message. The server assumes `false` if it is left out. On the wire:
    /// `core.conversations.updateOnCallActivity`.
    pub conversations_update_on_call_activity: Option<bool>,
    /// Custom messages count as a conversation's last message. On the wire:
    /// `core.conversations.updateOnCustomMessage`.
    pub conversations_update_on_custom_message: Option<bool>,
    /// That a message was edited or deleted counts in its thread. The server assumes `false` if it is left out. On
    /// the wire: `core.threads.updateOnMessageActions`.
    pub threads_update_on_message_actions: Option<bool>,
    /// The app may have push notifications. On the wire: `core.notifications.push.accessible`.
    pub push_accessible: Option<bool>,
    /// The app sends push notifications. The server assumes `false` if it is left out. On the wire:
    /// `core.notifications.push.enabled`.
    pub push_enabled: Option<bool>,
    /// The app has the advanced kind of them. On the wire: `core.notifications.push.advanced.enabled`.
    pub push_advanced_enabled: Option<bool>,
    /// What the advanced kind comprises, such as `preferences` and `templates`. Not for changing. On the wire:
    /// `core.notifications.push.advanced.included`.
    pub push_advanced_included: Option<Vec<String>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(AppSettingValues {
    set conversations_update_on_group_actions: is bool,
    set conversations_update_on_replies: is bool,
    set conversations_update_on_message_actions: is bool,
    set conversations_update_on_call_activity: is bool,
    set conversations_update_on_custom_message: is bool,
    set threads_update_on_message_actions: is bool, set push_accessible: is bool,
    set push_enabled: is bool, set push_advanced_enabled: is bool,
    set push_advanced_included: list String,
});

runtime::record!(AppSettingValues {
    conversations_update_on_group_actions = "core.conversations.updateOnGroupActions",
    conversations_update_on_replies = "core.conversations.updateOnReplies",
    conversations_update_on_message_actions = "core.conversations.updateOnMessageActions",
    conversations_update_on_call_activity = "core.conversations.updateOnCallActivity",
    conversations_update_on_custom_message = "core.conversations.updateOnCustomMessage",
    threads_update_on_message_actions = "core.threads.updateOnMessageActions",
    push_accessible = "core.notifications.push.accessible",
    push_enabled = "core.notifications.push.enabled",
    push_advanced_enabled = "core.notifications.push.advanced.enabled",
    push_advanced_included = "core.notifications.push.advanced.included" lenient,
});

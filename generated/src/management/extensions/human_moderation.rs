// @generated from spec/management/extensions/human_moderation.yaml by `cargo xtask gen`. Do not edit.

//! Holds messages back until a person has looked at them (in-flight moderation).
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::{AppId, Guid, Uid};

/// Calls about human moderation: `extensions().human_moderation()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsHumanModeration(pub(crate) runtime::Handle);

impl ExtensionsHumanModeration {
    /// Stores the settings for the first time. They come back if the answer has them.
    ///
    /// `POST /apps/{appId}/extensions/human-moderation/v1/settings` of the family `management`; authenticated by
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
    /// use cometchat::management::extensions::human_moderation::HumanModerationSettings;
    /// let answer = client
    ///     .extensions()
    ///     .human_moderation()
    ///     .store("2401a7b3c9d5e", HumanModerationSettings::new())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<HumanModerationSettings>,
    ) -> StoreHumanModerationSettings {
        StoreHumanModerationSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<HumanModerationSettings>("settings", settings)
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/human-moderation/v1/settings` of the family `management`; authenticated by
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
    /// use cometchat::management::extensions::human_moderation::HumanModerationSettings;
    /// let answer = client
    ///     .extensions()
    ///     .human_moderation()
    ///     .update("2401a7b3c9d5e", HumanModerationSettings::new())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<HumanModerationSettings>,
    ) -> UpdateHumanModerationSettings {
        UpdateHumanModerationSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<HumanModerationSettings>("settings", settings)
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/human-moderation/v1/settings` of the family `management`; authenticated by
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
    /// let answer = client.extensions().human_moderation().get("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, app_id: impl Into<AppId>) -> GetHumanModerationSettings {
        GetHumanModerationSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/human-moderation/v1/settings` of the family `management`; authenticated by
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
    /// client.extensions().human_moderation().delete("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteHumanModerationSettings {
        DeleteHumanModerationSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(ExtensionsHumanModeration::store: STORE of families::MANAGEMENT {
    id: "extensions.human_moderation.store", method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/human-moderation/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} StoreHumanModerationSettings -> Option<HumanModerationSettings>);

runtime::endpoint!(ExtensionsHumanModeration::update: UPDATE of families::MANAGEMENT {
    id: "extensions.human_moderation.update", method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/human-moderation/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateHumanModerationSettings -> Option<HumanModerationSettings>);

runtime::endpoint!(ExtensionsHumanModeration::get: GET of families::MANAGEMENT {
    id: "extensions.human_moderation.get", method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/human-moderation/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetHumanModerationSettings -> Option<HumanModerationSettings>);

runtime::endpoint!(ExtensionsHumanModeration::delete: DELETE of families::MANAGEMENT {
    id: "extensions.human_moderation.delete", method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/human-moderation/v1/settings", envelope: envelopes::EXTENSION,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} DeleteHumanModerationSettings -> ());

/// Whose messages are held back, and to whom.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct HumanModerationSettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// Every message. `new` sets `false`. On the wire: `allMessages`.
    pub all_messages: bool,
    /// Every message to a user. `new` sets `false`. On the wire: `allUserMessages`.
    pub all_user_messages: bool,
    /// Every message to a group. `new` sets `false`. On the wire: `allGroupMessages`.
    pub all_group_messages: bool,
    /// Messages of these users. `new` sets `[]`.
    pub senders: Vec<Uid>,
    /// Messages to these users. `new` sets `[]`. On the wire: `receiverUsers`.
    pub receiver_users: Vec<Uid>,
    /// Messages to these groups. `new` sets `[]`. On the wire: `receiverGroups`.
    pub receiver_groups: Vec<Guid>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(HumanModerationSettings {
    preset all_messages: is bool = false, preset all_user_messages: is bool = false,
    preset all_group_messages: is bool = false, preset senders: list Uid = Vec::new(),
    preset receiver_users: list Uid = Vec::new(), preset receiver_groups: list Guid = Vec::new(),
    set app_id: into AppId,
});

impl Default for HumanModerationSettings {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

runtime::record!(HumanModerationSettings {
    app_id = "appId", all_messages = "allMessages", all_user_messages = "allUserMessages",
    all_group_messages = "allGroupMessages", senders = "senders", receiver_users = "receiverUsers",
    receiver_groups = "receiverGroups",
});

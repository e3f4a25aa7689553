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
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<HumanModerationSettings>,
    ) -> StoreHumanModerationSettings {
        StoreHumanModerationSettings(
            runtime::Call::new::<()>(&self.0, &STORE)
                .path::<AppId>("appId", app_id)
                .body::<HumanModerationSettings>("settings", settings),
        )
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/human-moderation/v1/settings` of the family `management`; authenticated by
    /// `key`, `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `settings`: The settings.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<HumanModerationSettings>,
    ) -> UpdateHumanModerationSettings {
        UpdateHumanModerationSettings(
            runtime::Call::new::<()>(&self.0, &UPDATE)
                .path::<AppId>("appId", app_id)
                .body::<HumanModerationSettings>("settings", settings),
        )
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/human-moderation/v1/settings` of the family `management`; authenticated by
    /// `key`, `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn get(&self, app_id: impl Into<AppId>) -> GetHumanModerationSettings {
        GetHumanModerationSettings(
            runtime::Call::new::<()>(&self.0, &GET).path::<AppId>("appId", app_id),
        )
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/human-moderation/v1/settings` of the family `management`; authenticated by
    /// `key`, `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteHumanModerationSettings {
        DeleteHumanModerationSettings(
            runtime::Call::new::<()>(&self.0, &DELETE).path::<AppId>("appId", app_id),
        )
    }
}

/// The facts of [`ExtensionsHumanModeration::store`].
pub static STORE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.human_moderation.store",
    method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/human-moderation/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsHumanModeration::store`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct StoreHumanModerationSettings(runtime::Call);

runtime::call!(StoreHumanModerationSettings -> Option<HumanModerationSettings>);

/// The facts of [`ExtensionsHumanModeration::update`].
pub static UPDATE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.human_moderation.update",
    method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/human-moderation/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsHumanModeration::update`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateHumanModerationSettings(runtime::Call);

runtime::call!(UpdateHumanModerationSettings -> Option<HumanModerationSettings>);

/// The facts of [`ExtensionsHumanModeration::get`].
pub static GET: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.human_moderation.get",
    method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/human-moderation/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsHumanModeration::get`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetHumanModerationSettings(runtime::Call);

runtime::call!(GetHumanModerationSettings -> Option<HumanModerationSettings>);

/// The facts of [`ExtensionsHumanModeration::delete`].
pub static DELETE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.human_moderation.delete",
    method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/human-moderation/v1/settings",
    envelope: envelopes::EXTENSION,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsHumanModeration::delete`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteHumanModerationSettings(runtime::Call);

runtime::call!(DeleteHumanModerationSettings -> ());

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

impl HumanModerationSettings {
    /// With what the fields say that it starts with.
    #[must_use]
    pub fn new() -> Self {
        Self {
            app_id: None,
            all_messages: false,
            all_user_messages: false,
            all_group_messages: false,
            senders: Vec::new(),
            receiver_users: Vec::new(),
            receiver_groups: Vec::new(),
            extra: runtime::Extra::default(),
        }
    }

    /// Sets `appId`.
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<AppId>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Sets `allMessages`.
    #[must_use]
    pub fn all_messages(mut self, all_messages: bool) -> Self {
        self.all_messages = all_messages;
        self
    }

    /// Sets `allUserMessages`.
    #[must_use]
    pub fn all_user_messages(mut self, all_user_messages: bool) -> Self {
        self.all_user_messages = all_user_messages;
        self
    }

    /// Sets `allGroupMessages`.
    #[must_use]
    pub fn all_group_messages(mut self, all_group_messages: bool) -> Self {
        self.all_group_messages = all_group_messages;
        self
    }

    /// Sets `senders`.
    #[must_use]
    pub fn senders(mut self, senders: impl IntoIterator<Item = impl Into<Uid>>) -> Self {
        self.senders = senders.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `receiverUsers`.
    #[must_use]
    pub fn receiver_users(
        mut self,
        receiver_users: impl IntoIterator<Item = impl Into<Uid>>,
    ) -> Self {
        self.receiver_users = receiver_users.into_iter().map(Into::into).collect();
        self
    }

    /// Sets `receiverGroups`.
    #[must_use]
    pub fn receiver_groups(
        mut self,
        receiver_groups: impl IntoIterator<Item = impl Into<Guid>>,
    ) -> Self {
        self.receiver_groups = receiver_groups.into_iter().map(Into::into).collect();
        self
    }
}

impl Default for HumanModerationSettings {
    fn default() -> Self {
        Self::new()
    }
}

runtime::record!(HumanModerationSettings {
    app_id = "appId", all_messages = "allMessages", all_user_messages = "allUserMessages",
    all_group_messages = "allGroupMessages", senders = "senders", receiver_users = "receiverUsers",
    receiver_groups = "receiverGroups",
});

// @generated from spec/management/extensions/message_shortcuts.yaml by `cargo xtask gen`. Do not edit.

//! Replaces shortcuts in messages by texts.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::AppId;

/// Calls about message shortcuts: `extensions().message_shortcuts()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsMessageShortcuts(pub(crate) runtime::Handle);

impl ExtensionsMessageShortcuts {
    /// Stores the settings for the first time. They come back if the answer has them.
    ///
    /// `POST /apps/{appId}/extensions/message-shortcuts/v1/settings` of the family `management`; authenticated by
    /// `key`, `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `settings`: The settings.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<MessageShortcutsSettings>,
    ) -> StoreMessageShortcutsSettings {
        StoreMessageShortcutsSettings(
            runtime::Call::new::<()>(&self.0, &STORE)
                .path::<AppId>("appId", app_id)
                .body::<MessageShortcutsSettings>("settings", settings),
        )
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/message-shortcuts/v1/settings` of the family `management`; authenticated by
    /// `key`, `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `settings`: The settings.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<MessageShortcutsSettings>,
    ) -> UpdateMessageShortcutsSettings {
        UpdateMessageShortcutsSettings(
            runtime::Call::new::<()>(&self.0, &UPDATE)
                .path::<AppId>("appId", app_id)
                .body::<MessageShortcutsSettings>("settings", settings),
        )
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/message-shortcuts/v1/settings` of the family `management`; authenticated by
    /// `key`, `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn get(&self, app_id: impl Into<AppId>) -> GetMessageShortcutsSettings {
        GetMessageShortcutsSettings(
            runtime::Call::new::<()>(&self.0, &GET).path::<AppId>("appId", app_id),
        )
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/message-shortcuts/v1/settings` of the family `management`; authenticated by
    /// `key`, `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteMessageShortcutsSettings {
        DeleteMessageShortcutsSettings(
            runtime::Call::new::<()>(&self.0, &DELETE).path::<AppId>("appId", app_id),
        )
    }
}

/// The facts of [`ExtensionsMessageShortcuts::store`].
pub static STORE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.message_shortcuts.store",
    method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/message-shortcuts/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsMessageShortcuts::store`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct StoreMessageShortcutsSettings(runtime::Call);

runtime::call!(StoreMessageShortcutsSettings -> Option<MessageShortcutsSettings>);

/// The facts of [`ExtensionsMessageShortcuts::update`].
pub static UPDATE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.message_shortcuts.update",
    method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/message-shortcuts/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsMessageShortcuts::update`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateMessageShortcutsSettings(runtime::Call);

runtime::call!(UpdateMessageShortcutsSettings -> Option<MessageShortcutsSettings>);

/// The facts of [`ExtensionsMessageShortcuts::get`].
pub static GET: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.message_shortcuts.get",
    method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/message-shortcuts/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsMessageShortcuts::get`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetMessageShortcutsSettings(runtime::Call);

runtime::call!(GetMessageShortcutsSettings -> Option<MessageShortcutsSettings>);

/// The facts of [`ExtensionsMessageShortcuts::delete`].
pub static DELETE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.message_shortcuts.delete",
    method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/message-shortcuts/v1/settings",
    envelope: envelopes::EXTENSION,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsMessageShortcuts::delete`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteMessageShortcutsSettings(runtime::Call);

runtime::call!(DeleteMessageShortcutsSettings -> ());

/// The shortcuts.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageShortcutsSettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// The text for each shortcut, such as `!ty`.
    pub shortcuts: runtime::Map<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

impl MessageShortcutsSettings {
    /// With what is required.
    #[must_use]
    pub fn new(shortcuts: runtime::Map<String>) -> Self {
        Self {
            app_id: None,
            shortcuts,
            extra: runtime::Extra::default(),
        }
    }

    /// Sets `appId`.
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<AppId>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }
}

runtime::record!(MessageShortcutsSettings { app_id = "appId", shortcuts = "shortcuts" });

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
    /// Errors: `ERR_APP_NOT_FOUND`, `ERR_EXTENSION_NOT_FOUND`, `ERR_EXTENSION_INACTIVE` and those of [every
    /// call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// use cometchat::management::extensions::message_shortcuts::MessageShortcutsSettings;
    /// use cometchat::runtime::Map;
    /// let answer = client
    ///     .extensions()
    ///     .message_shortcuts()
    ///     .store(
    ///         "2401a7b3c9d5e",
    ///         MessageShortcutsSettings::new(
    ///             [("!tea".to_owned(), "Tea is ready.".to_owned())]
    ///                 .into_iter()
    ///                 .collect::<Map<_>>(),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<MessageShortcutsSettings>,
    ) -> StoreMessageShortcutsSettings {
        StoreMessageShortcutsSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<MessageShortcutsSettings>("settings", settings)
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/message-shortcuts/v1/settings` of the family `management`; authenticated by
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
    /// use cometchat::management::extensions::message_shortcuts::MessageShortcutsSettings;
    /// use cometchat::runtime::Map;
    /// let answer = client
    ///     .extensions()
    ///     .message_shortcuts()
    ///     .update(
    ///         "2401a7b3c9d5e",
    ///         MessageShortcutsSettings::new(
    ///             [("!tea".to_owned(), "Tea is ready.".to_owned())]
    ///                 .into_iter()
    ///                 .collect::<Map<_>>(),
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<MessageShortcutsSettings>,
    ) -> UpdateMessageShortcutsSettings {
        UpdateMessageShortcutsSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<MessageShortcutsSettings>("settings", settings)
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/message-shortcuts/v1/settings` of the family `management`; authenticated by
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
    /// let answer = client.extensions().message_shortcuts().get("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, app_id: impl Into<AppId>) -> GetMessageShortcutsSettings {
        GetMessageShortcutsSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/message-shortcuts/v1/settings` of the family `management`; authenticated by
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
    /// client.extensions().message_shortcuts().delete("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteMessageShortcutsSettings {
        DeleteMessageShortcutsSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(ExtensionsMessageShortcuts::store: STORE of families::MANAGEMENT {
    id: "extensions.message_shortcuts.store", method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/message-shortcuts/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} StoreMessageShortcutsSettings -> Option<MessageShortcutsSettings>);

runtime::endpoint!(ExtensionsMessageShortcuts::update: UPDATE of families::MANAGEMENT {
    id: "extensions.message_shortcuts.update", method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/message-shortcuts/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateMessageShortcutsSettings -> Option<MessageShortcutsSettings>);

runtime::endpoint!(ExtensionsMessageShortcuts::get: GET of families::MANAGEMENT {
    id: "extensions.message_shortcuts.get", method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/message-shortcuts/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetMessageShortcutsSettings -> Option<MessageShortcutsSettings>);

runtime::endpoint!(ExtensionsMessageShortcuts::delete: DELETE of families::MANAGEMENT {
    id: "extensions.message_shortcuts.delete", method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/message-shortcuts/v1/settings", envelope: envelopes::EXTENSION,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} DeleteMessageShortcutsSettings -> ());

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

runtime::make!(MessageShortcutsSettings {
    new shortcuts: is runtime::Map<String>, set app_id: into AppId,
});

runtime::record!(MessageShortcutsSettings { app_id = "appId", shortcuts = "shortcuts" });

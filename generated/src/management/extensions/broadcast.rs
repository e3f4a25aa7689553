// @generated from spec/management/extensions/broadcast.yaml by `cargo xtask gen`. Do not edit.

//! Broadcasts video by api.video.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::AppId;

/// Calls about broadcast: `extensions().broadcast()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsBroadcast(pub(crate) runtime::Handle);

impl ExtensionsBroadcast {
    /// Stores the settings for the first time. They come back if the answer has them.
    ///
    /// `POST /apps/{appId}/extensions/broadcast/v1/settings` of the family `management`; authenticated by `key`,
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
    /// use cometchat::management::extensions::broadcast::BroadcastSettings;
    /// let answer = client
    ///     .extensions()
    ///     .broadcast()
    ///     .store("2401a7b3c9d5e", BroadcastSettings::new("example-secret", true))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<BroadcastSettings>,
    ) -> StoreBroadcastSettings {
        StoreBroadcastSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<BroadcastSettings>("settings", settings)
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/broadcast/v1/settings` of the family `management`; authenticated by `key`,
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
    /// use cometchat::management::extensions::broadcast::BroadcastSettings;
    /// let answer = client
    ///     .extensions()
    ///     .broadcast()
    ///     .update("2401a7b3c9d5e", BroadcastSettings::new("example-secret", true))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<BroadcastSettings>,
    ) -> UpdateBroadcastSettings {
        UpdateBroadcastSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<BroadcastSettings>("settings", settings)
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/broadcast/v1/settings` of the family `management`; authenticated by `key`,
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
    /// let answer = client.extensions().broadcast().get("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, app_id: impl Into<AppId>) -> GetBroadcastSettings {
        GetBroadcastSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/broadcast/v1/settings` of the family `management`; authenticated by `key`,
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
    /// client.extensions().broadcast().delete("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteBroadcastSettings {
        DeleteBroadcastSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(ExtensionsBroadcast::store: STORE of families::MANAGEMENT {
    id: "extensions.broadcast.store", method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/broadcast/v1/settings", envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} StoreBroadcastSettings -> Option<BroadcastSettings>);

runtime::endpoint!(ExtensionsBroadcast::update: UPDATE of families::MANAGEMENT {
    id: "extensions.broadcast.update", method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/broadcast/v1/settings", envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateBroadcastSettings -> Option<BroadcastSettings>);

runtime::endpoint!(ExtensionsBroadcast::get: GET of families::MANAGEMENT {
    id: "extensions.broadcast.get", method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/broadcast/v1/settings", envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetBroadcastSettings -> Option<BroadcastSettings>);

runtime::endpoint!(ExtensionsBroadcast::delete: DELETE of families::MANAGEMENT {
    id: "extensions.broadcast.delete", method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/broadcast/v1/settings", envelope: envelopes::EXTENSION,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} DeleteBroadcastSettings -> ());

/// How api.video is reached, and what it records.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BroadcastSettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// The production key. On the wire: `apiVideoKey`.
    pub api_video_key: runtime::Secret,
    /// Whether broadcasts are recorded. On the wire: `recordVideo`.
    pub record_video: bool,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(BroadcastSettings {
    new api_video_key: into runtime::Secret, new record_video: is bool, set app_id: into AppId,
});

runtime::record!(BroadcastSettings {
    app_id = "appId", api_video_key = "apiVideoKey", record_video = "recordVideo",
});

// @generated from spec/management/extensions/stipop.yaml by `cargo xtask gen`. Do not edit.

//! Stickers from Stipop.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::AppId;

/// Calls about stipop: `extensions().stipop()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsStipop(pub(crate) runtime::Handle);

impl ExtensionsStipop {
    /// Stores the settings for the first time. They come back if the answer has them.
    ///
    /// `POST /apps/{appId}/extensions/stickers-stipop/v1/settings` of the family `management`; authenticated by
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
    /// use cometchat::management::extensions::stipop::StipopSettings;
    /// let answer = client
    ///     .extensions()
    ///     .stipop()
    ///     .store("2401a7b3c9d5e", StipopSettings::new("example-secret", "stipopAppId"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<StipopSettings>,
    ) -> StoreStipopSettings {
        StoreStipopSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<StipopSettings>("settings", settings)
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/stickers-stipop/v1/settings` of the family `management`; authenticated by `key`,
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
    /// use cometchat::management::extensions::stipop::StipopSettings;
    /// let answer = client
    ///     .extensions()
    ///     .stipop()
    ///     .update("2401a7b3c9d5e", StipopSettings::new("example-secret", "stipopAppId"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<StipopSettings>,
    ) -> UpdateStipopSettings {
        UpdateStipopSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<StipopSettings>("settings", settings)
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/stickers-stipop/v1/settings` of the family `management`; authenticated by `key`,
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
    /// let answer = client.extensions().stipop().get("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, app_id: impl Into<AppId>) -> GetStipopSettings {
        GetStipopSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/stickers-stipop/v1/settings` of the family `management`; authenticated by
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
    /// client.extensions().stipop().delete("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteStipopSettings {
        DeleteStipopSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(ExtensionsStipop::store: STORE of families::MANAGEMENT {
    id: "extensions.stipop.store", method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/stickers-stipop/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} StoreStipopSettings -> Option<StipopSettings>);

runtime::endpoint!(ExtensionsStipop::update: UPDATE of families::MANAGEMENT {
    id: "extensions.stipop.update", method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/stickers-stipop/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateStipopSettings -> Option<StipopSettings>);

runtime::endpoint!(ExtensionsStipop::get: GET of families::MANAGEMENT {
    id: "extensions.stipop.get", method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/stickers-stipop/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetStipopSettings -> Option<StipopSettings>);

runtime::endpoint!(ExtensionsStipop::delete: DELETE of families::MANAGEMENT {
    id: "extensions.stipop.delete", method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/stickers-stipop/v1/settings", envelope: envelopes::EXTENSION,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} DeleteStipopSettings -> ());

/// How Stipop is reached.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StipopSettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// The API key. On the wire: `stipopApiKey`.
    pub stipop_api_key: runtime::Secret,
    /// Which app of Stipop is used. On the wire: `stipopAppId`.
    pub stipop_app_id: String,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(StipopSettings {
    new stipop_api_key: into runtime::Secret, new stipop_app_id: into String,
    set app_id: into AppId,
});

runtime::record!(StipopSettings {
    app_id = "appId", stipop_api_key = "stipopApiKey", stipop_app_id = "stipopAppId",
});

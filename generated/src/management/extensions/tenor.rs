// @generated from spec/management/extensions/tenor.yaml by `cargo xtask gen`. Do not edit.

//! GIFs from Tenor.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::AppId;

/// Calls about tenor: `extensions().tenor()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsTenor(pub(crate) runtime::Handle);

impl ExtensionsTenor {
    /// Stores the settings for the first time. They come back if the answer has them.
    ///
    /// `POST /apps/{appId}/extensions/gifs-tenor/v1/settings` of the family `management`; authenticated by `key`,
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
    /// use cometchat::management::extensions::tenor::TenorSettings;
    /// let answer = client
    ///     .extensions()
    ///     .tenor()
    ///     .store("2401a7b3c9d5e", TenorSettings::new("example-secret"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<TenorSettings>,
    ) -> StoreTenorSettings {
        StoreTenorSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<TenorSettings>("settings", settings)
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/gifs-tenor/v1/settings` of the family `management`; authenticated by `key`,
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
    /// use cometchat::management::extensions::tenor::TenorSettings;
    /// let answer = client
    ///     .extensions()
    ///     .tenor()
    ///     .update("2401a7b3c9d5e", TenorSettings::new("example-secret"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<TenorSettings>,
    ) -> UpdateTenorSettings {
        UpdateTenorSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<TenorSettings>("settings", settings)
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/gifs-tenor/v1/settings` of the family `management`; authenticated by `key`,
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
    /// let answer = client.extensions().tenor().get("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, app_id: impl Into<AppId>) -> GetTenorSettings {
        GetTenorSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/gifs-tenor/v1/settings` of the family `management`; authenticated by `key`,
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
    /// client.extensions().tenor().delete("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteTenorSettings {
        DeleteTenorSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(ExtensionsTenor::store: STORE of families::MANAGEMENT {
    id: "extensions.tenor.store", method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/gifs-tenor/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} StoreTenorSettings -> Option<TenorSettings>);

runtime::endpoint!(ExtensionsTenor::update: UPDATE of families::MANAGEMENT {
    id: "extensions.tenor.update", method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/gifs-tenor/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateTenorSettings -> Option<TenorSettings>);

runtime::endpoint!(ExtensionsTenor::get: GET of families::MANAGEMENT {
    id: "extensions.tenor.get", method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/gifs-tenor/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetTenorSettings -> Option<TenorSettings>);

runtime::endpoint!(ExtensionsTenor::delete: DELETE of families::MANAGEMENT {
    id: "extensions.tenor.delete", method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/gifs-tenor/v1/settings", envelope: envelopes::EXTENSION,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} DeleteTenorSettings -> ());

/// How Tenor is reached.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TenorSettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// The API key, from Tenor's dashboard. On the wire: `tenorApiKey`.
    pub tenor_api_key: runtime::Secret,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(TenorSettings {
    new tenor_api_key: into runtime::Secret, set app_id: into AppId,
});

runtime::record!(TenorSettings { app_id = "appId", tenor_api_key = "tenorApiKey" });

// @generated from spec/management/extensions/giphy.yaml by `cargo xtask gen`. Do not edit.

//! GIFs from Giphy.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::AppId;

/// Calls about giphy: `extensions().giphy()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsGiphy(pub(crate) runtime::Handle);

impl ExtensionsGiphy {
    /// Stores the settings for the first time. They come back if the answer has them.
    ///
    /// `POST /apps/{appId}/extensions/gifs-giphy/v1/settings` of the family `management`; authenticated by `key`,
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
    /// use cometchat::management::extensions::giphy::GiphySettings;
    /// let answer = client
    ///     .extensions()
    ///     .giphy()
    ///     .store("2401a7b3c9d5e", GiphySettings::new("example-secret"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<GiphySettings>,
    ) -> StoreGiphySettings {
        StoreGiphySettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<GiphySettings>("settings", settings)
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/gifs-giphy/v1/settings` of the family `management`; authenticated by `key`,
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
    /// use cometchat::management::extensions::giphy::GiphySettings;
    /// let answer = client
    ///     .extensions()
    ///     .giphy()
    ///     .update("2401a7b3c9d5e", GiphySettings::new("example-secret"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<GiphySettings>,
    ) -> UpdateGiphySettings {
        UpdateGiphySettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<GiphySettings>("settings", settings)
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/gifs-giphy/v1/settings` of the family `management`; authenticated by `key`,
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
    /// let answer = client.extensions().giphy().get("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, app_id: impl Into<AppId>) -> GetGiphySettings {
        GetGiphySettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/gifs-giphy/v1/settings` of the family `management`; authenticated by `key`,
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
    /// client.extensions().giphy().delete("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteGiphySettings {
        DeleteGiphySettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(ExtensionsGiphy::store: STORE of families::MANAGEMENT {
    id: "extensions.giphy.store", method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/gifs-giphy/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} StoreGiphySettings -> Option<GiphySettings>);

runtime::endpoint!(ExtensionsGiphy::update: UPDATE of families::MANAGEMENT {
    id: "extensions.giphy.update", method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/gifs-giphy/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateGiphySettings -> Option<GiphySettings>);

runtime::endpoint!(ExtensionsGiphy::get: GET of families::MANAGEMENT {
    id: "extensions.giphy.get", method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/gifs-giphy/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetGiphySettings -> Option<GiphySettings>);

runtime::endpoint!(ExtensionsGiphy::delete: DELETE of families::MANAGEMENT {
    id: "extensions.giphy.delete", method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/gifs-giphy/v1/settings", envelope: envelopes::EXTENSION,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} DeleteGiphySettings -> ());

/// How Giphy is reached.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GiphySettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// The API key, from Giphy's dashboard. On the wire: `giphyApiKey`.
    pub giphy_api_key: runtime::Secret,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(GiphySettings {
    new giphy_api_key: into runtime::Secret, set app_id: into AppId,
});

runtime::record!(GiphySettings { app_id = "appId", giphy_api_key = "giphyApiKey" });

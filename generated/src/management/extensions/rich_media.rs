// @generated from spec/management/extensions/rich_media.yaml by `cargo xtask gen`. Do not edit.

//! Previews of links by Iframely.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::AppId;

/// Calls about rich media: `extensions().rich_media()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsRichMedia(pub(crate) runtime::Handle);

impl ExtensionsRichMedia {
    /// Stores the settings for the first time. They come back if the answer has them.
    ///
    /// `POST /apps/{appId}/extensions/rich-media/v1/settings` of the family `management`; authenticated by `key`,
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
    /// use cometchat::management::extensions::rich_media::RichMediaSettings;
    /// let answer = client
    ///     .extensions()
    ///     .rich_media()
    ///     .store("2401a7b3c9d5e", RichMediaSettings::new("example-secret"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<RichMediaSettings>,
    ) -> StoreRichMediaSettings {
        StoreRichMediaSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<RichMediaSettings>("settings", settings)
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/rich-media/v1/settings` of the family `management`; authenticated by `key`,
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
    /// use cometchat::management::extensions::rich_media::RichMediaSettings;
    /// let answer = client
    ///     .extensions()
    ///     .rich_media()
    ///     .update("2401a7b3c9d5e", RichMediaSettings::new("example-secret"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<RichMediaSettings>,
    ) -> UpdateRichMediaSettings {
        UpdateRichMediaSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<RichMediaSettings>("settings", settings)
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/rich-media/v1/settings` of the family `management`; authenticated by `key`,
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
    /// let answer = client.extensions().rich_media().get("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, app_id: impl Into<AppId>) -> GetRichMediaSettings {
        GetRichMediaSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/rich-media/v1/settings` of the family `management`; authenticated by `key`,
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
    /// client.extensions().rich_media().delete("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteRichMediaSettings {
        DeleteRichMediaSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(ExtensionsRichMedia::store: STORE of families::MANAGEMENT {
    id: "extensions.rich_media.store", method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/rich-media/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} StoreRichMediaSettings -> Option<RichMediaSettings>);

runtime::endpoint!(ExtensionsRichMedia::update: UPDATE of families::MANAGEMENT {
    id: "extensions.rich_media.update", method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/rich-media/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateRichMediaSettings -> Option<RichMediaSettings>);

runtime::endpoint!(ExtensionsRichMedia::get: GET of families::MANAGEMENT {
    id: "extensions.rich_media.get", method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/rich-media/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetRichMediaSettings -> Option<RichMediaSettings>);

runtime::endpoint!(ExtensionsRichMedia::delete: DELETE of families::MANAGEMENT {
    id: "extensions.rich_media.delete", method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/rich-media/v1/settings", envelope: envelopes::EXTENSION,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} DeleteRichMediaSettings -> ());

/// How Iframely is reached.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichMediaSettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// The API key, from Iframely's dashboard. On the wire: `iframelyApiKey`.
    pub iframely_api_key: runtime::Secret,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(RichMediaSettings {
    new iframely_api_key: into runtime::Secret, set app_id: into AppId,
});

runtime::record!(RichMediaSettings {
    app_id = "appId", iframely_api_key = "iframelyApiKey",
});

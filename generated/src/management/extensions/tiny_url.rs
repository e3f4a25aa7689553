// @generated from spec/management/extensions/tiny_url.yaml by `cargo xtask gen`. Do not edit.

//! Short links by TinyURL.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::AppId;

/// Calls about tiny url: `extensions().tiny_url()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsTinyUrl(pub(crate) runtime::Handle);

impl ExtensionsTinyUrl {
    /// Stores the settings for the first time. They come back if the answer has them.
    ///
    /// `POST /apps/{appId}/extensions/url-shortener-tinyurl/v1/settings` of the family `management`; authenticated by
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
    /// use cometchat::management::extensions::tiny_url::TinyUrlSettings;
    /// let answer = client
    ///     .extensions()
    ///     .tiny_url()
    ///     .store("2401a7b3c9d5e", TinyUrlSettings::new("example-secret", "tinyUrlDomain"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<TinyUrlSettings>,
    ) -> StoreTinyUrlSettings {
        StoreTinyUrlSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<TinyUrlSettings>("settings", settings)
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/url-shortener-tinyurl/v1/settings` of the family `management`; authenticated by
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
    /// use cometchat::management::extensions::tiny_url::TinyUrlSettings;
    /// let answer = client
    ///     .extensions()
    ///     .tiny_url()
    ///     .update("2401a7b3c9d5e", TinyUrlSettings::new("example-secret", "tinyUrlDomain"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<TinyUrlSettings>,
    ) -> UpdateTinyUrlSettings {
        UpdateTinyUrlSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<TinyUrlSettings>("settings", settings)
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/url-shortener-tinyurl/v1/settings` of the family `management`; authenticated by
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
    /// let answer = client.extensions().tiny_url().get("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, app_id: impl Into<AppId>) -> GetTinyUrlSettings {
        GetTinyUrlSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/url-shortener-tinyurl/v1/settings` of the family `management`; authenticated
    /// by `key`, `secret`; `onBehalfOf` unsupported.
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
    /// client.extensions().tiny_url().delete("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteTinyUrlSettings {
        DeleteTinyUrlSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(ExtensionsTinyUrl::store: STORE of families::MANAGEMENT {
    id: "extensions.tiny_url.store", method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/url-shortener-tinyurl/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} StoreTinyUrlSettings -> Option<TinyUrlSettings>);

runtime::endpoint!(ExtensionsTinyUrl::update: UPDATE of families::MANAGEMENT {
    id: "extensions.tiny_url.update", method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/url-shortener-tinyurl/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateTinyUrlSettings -> Option<TinyUrlSettings>);

runtime::endpoint!(ExtensionsTinyUrl::get: GET of families::MANAGEMENT {
    id: "extensions.tiny_url.get", method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/url-shortener-tinyurl/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetTinyUrlSettings -> Option<TinyUrlSettings>);

runtime::endpoint!(ExtensionsTinyUrl::delete: DELETE of families::MANAGEMENT {
    id: "extensions.tiny_url.delete", method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/url-shortener-tinyurl/v1/settings",
    envelope: envelopes::EXTENSION, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} DeleteTinyUrlSettings -> ());

/// How TinyURL is reached.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TinyUrlSettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// The API token. On the wire: `tinyUrlAPIToken`.
    pub tiny_url_api_token: runtime::Secret,
    /// The domain of the links: one's own on a paid plan, else TinyURL's. On the wire: `tinyUrlDomain`.
    pub tiny_url_domain: String,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(TinyUrlSettings {
    new tiny_url_api_token: into runtime::Secret, new tiny_url_domain: into String,
    set app_id: into AppId,
});

runtime::record!(TinyUrlSettings {
    app_id = "appId", tiny_url_api_token = "tinyUrlAPIToken", tiny_url_domain = "tinyUrlDomain",
});

// @generated from spec/management/extensions/bitly.yaml by `cargo xtask gen`. Do not edit.

//! Short links by Bitly.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::AppId;

/// Calls about bitly: `extensions().bitly()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsBitly(pub(crate) runtime::Handle);

impl ExtensionsBitly {
    /// Stores the settings for the first time. They come back if the answer has them.
    ///
    /// `POST /apps/{appId}/extensions/url-shortener-bitly/v1/settings` of the family `management`; authenticated by
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
    /// use cometchat::management::extensions::bitly::BitlySettings;
    /// let answer = client
    ///     .extensions()
    ///     .bitly()
    ///     .store("2401a7b3c9d5e", BitlySettings::new("example-secret", "groupGUID"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<BitlySettings>,
    ) -> StoreBitlySettings {
        StoreBitlySettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<BitlySettings>("settings", settings)
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/url-shortener-bitly/v1/settings` of the family `management`; authenticated by
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
    /// use cometchat::management::extensions::bitly::BitlySettings;
    /// let answer = client
    ///     .extensions()
    ///     .bitly()
    ///     .update("2401a7b3c9d5e", BitlySettings::new("example-secret", "groupGUID"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<BitlySettings>,
    ) -> UpdateBitlySettings {
        UpdateBitlySettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<BitlySettings>("settings", settings)
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/url-shortener-bitly/v1/settings` of the family `management`; authenticated by
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
    /// let answer = client.extensions().bitly().get("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, app_id: impl Into<AppId>) -> GetBitlySettings {
        GetBitlySettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/url-shortener-bitly/v1/settings` of the family `management`; authenticated by
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
    /// client.extensions().bitly().delete("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteBitlySettings {
        DeleteBitlySettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(ExtensionsBitly::store: STORE of families::MANAGEMENT {
    id: "extensions.bitly.store", method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/url-shortener-bitly/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} StoreBitlySettings -> Option<BitlySettings>);

runtime::endpoint!(ExtensionsBitly::update: UPDATE of families::MANAGEMENT {
    id: "extensions.bitly.update", method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/url-shortener-bitly/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateBitlySettings -> Option<BitlySettings>);

runtime::endpoint!(ExtensionsBitly::get: GET of families::MANAGEMENT {
    id: "extensions.bitly.get", method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/url-shortener-bitly/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetBitlySettings -> Option<BitlySettings>);

runtime::endpoint!(ExtensionsBitly::delete: DELETE of families::MANAGEMENT {
    id: "extensions.bitly.delete", method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/url-shortener-bitly/v1/settings",
    envelope: envelopes::EXTENSION, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} DeleteBitlySettings -> ());

/// How Bitly is reached.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct BitlySettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// The access token. On the wire: `bitlyAccessToken`.
    pub bitly_access_token: runtime::Secret,
    /// The group within the organisation at Bitly. On the wire: `groupGUID`.
    pub group_guid: String,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(BitlySettings {
    new bitly_access_token: into runtime::Secret, new group_guid: into String,
    set app_id: into AppId,
});

runtime::record!(BitlySettings {
    app_id = "appId", bitly_access_token = "bitlyAccessToken", group_guid = "groupGUID",
});

// @generated from spec/management/extensions/e2ee.yaml by `cargo xtask gen`. Do not edit.

//! End-to-end encryption by Virgil.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::AppId;

/// Calls about e2ee: `extensions().e2ee()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsE2ee(pub(crate) runtime::Handle);

impl ExtensionsE2ee {
    /// Stores the settings for the first time. They come back if the answer has them.
    ///
    /// `POST /apps/{appId}/extensions/e2ee/v1/settings` of the family `management`; authenticated by `key`, `secret`;
    /// `onBehalfOf` unsupported.
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
    /// use cometchat::management::extensions::e2ee::E2eeSettings;
    /// let answer = client
    ///     .extensions()
    ///     .e2ee()
    ///     .store(
    ///         "2401a7b3c9d5e",
    ///         E2eeSettings::new("virgilAppID", "virgilAppKeyID", "example-secret"),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<E2eeSettings>,
    ) -> StoreE2eeSettings {
        StoreE2eeSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<E2eeSettings>("settings", settings)
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/e2ee/v1/settings` of the family `management`; authenticated by `key`, `secret`;
    /// `onBehalfOf` unsupported.
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
    /// use cometchat::management::extensions::e2ee::E2eeSettings;
    /// let answer = client
    ///     .extensions()
    ///     .e2ee()
    ///     .update(
    ///         "2401a7b3c9d5e",
    ///         E2eeSettings::new("virgilAppID", "virgilAppKeyID", "example-secret"),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<E2eeSettings>,
    ) -> UpdateE2eeSettings {
        UpdateE2eeSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<E2eeSettings>("settings", settings)
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/e2ee/v1/settings` of the family `management`; authenticated by `key`, `secret`;
    /// `onBehalfOf` unsupported.
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
    /// let answer = client.extensions().e2ee().get("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, app_id: impl Into<AppId>) -> GetE2eeSettings {
        GetE2eeSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/e2ee/v1/settings` of the family `management`; authenticated by `key`,
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
    /// client.extensions().e2ee().delete("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteE2eeSettings {
        DeleteE2eeSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(ExtensionsE2ee::store: STORE of families::MANAGEMENT {
    id: "extensions.e2ee.store", method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/e2ee/v1/settings", envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} StoreE2eeSettings -> Option<E2eeSettings>);

runtime::endpoint!(ExtensionsE2ee::update: UPDATE of families::MANAGEMENT {
    id: "extensions.e2ee.update", method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/e2ee/v1/settings", envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateE2eeSettings -> Option<E2eeSettings>);

runtime::endpoint!(ExtensionsE2ee::get: GET of families::MANAGEMENT {
    id: "extensions.e2ee.get", method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/e2ee/v1/settings", envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetE2eeSettings -> Option<E2eeSettings>);

runtime::endpoint!(ExtensionsE2ee::delete: DELETE of families::MANAGEMENT {
    id: "extensions.e2ee.delete", method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/e2ee/v1/settings", envelope: envelopes::EXTENSION,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} DeleteE2eeSettings -> ());

/// How Virgil is reached.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct E2eeSettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// The app's id, from Virgil's dashboard. On the wire: `virgilAppID`.
    pub virgil_app_id: String,
    /// The key's id. On the wire: `virgilAppKeyID`.
    pub virgil_app_key_id: String,
    /// The key. On the wire: `virgilAppKey`.
    pub virgil_app_key: runtime::Secret,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(E2eeSettings {
    new virgil_app_id: into String, new virgil_app_key_id: into String,
    new virgil_app_key: into runtime::Secret, set app_id: into AppId,
});

runtime::record!(E2eeSettings {
    app_id = "appId", virgil_app_id = "virgilAppID", virgil_app_key_id = "virgilAppKeyID",
    virgil_app_key = "virgilAppKey",
});

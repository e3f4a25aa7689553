// @generated from spec/management/extensions/image_moderation.yaml by `cargo xtask gen`. Do not edit.

//! Finds unsafe pictures in messages.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::{AppId, DropSettings};

/// Calls about image moderation: `extensions().image_moderation()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsImageModeration(pub(crate) runtime::Handle);

impl ExtensionsImageModeration {
    /// Stores the settings for the first time. They come back if the answer has them.
    ///
    /// `POST /apps/{appId}/extensions/image-moderation/v1/settings` of the family `management`; authenticated by
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
    /// use cometchat::types::DropSettings;
    /// let answer = client
    ///     .extensions()
    ///     .image_moderation()
    ///     .store("2401a7b3c9d5e", DropSettings::new(true))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<DropSettings>,
    ) -> StoreImageModerationSettings {
        StoreImageModerationSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<DropSettings>("settings", settings)
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/image-moderation/v1/settings` of the family `management`; authenticated by
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
    /// use cometchat::types::DropSettings;
    /// let answer = client
    ///     .extensions()
    ///     .image_moderation()
    ///     .update("2401a7b3c9d5e", DropSettings::new(true))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<DropSettings>,
    ) -> UpdateImageModerationSettings {
        UpdateImageModerationSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<DropSettings>("settings", settings)
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/image-moderation/v1/settings` of the family `management`; authenticated by
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
    /// let answer = client.extensions().image_moderation().get("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, app_id: impl Into<AppId>) -> GetImageModerationSettings {
        GetImageModerationSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/image-moderation/v1/settings` of the family `management`; authenticated by
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
    /// client.extensions().image_moderation().delete("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteImageModerationSettings {
        DeleteImageModerationSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(ExtensionsImageModeration::store: STORE of families::MANAGEMENT {
    id: "extensions.image_moderation.store", method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/image-moderation/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} StoreImageModerationSettings -> Option<DropSettings>);

runtime::endpoint!(ExtensionsImageModeration::update: UPDATE of families::MANAGEMENT {
    id: "extensions.image_moderation.update", method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/image-moderation/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateImageModerationSettings -> Option<DropSettings>);

runtime::endpoint!(ExtensionsImageModeration::get: GET of families::MANAGEMENT {
    id: "extensions.image_moderation.get", method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/image-moderation/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetImageModerationSettings -> Option<DropSettings>);

runtime::endpoint!(ExtensionsImageModeration::delete: DELETE of families::MANAGEMENT {
    id: "extensions.image_moderation.delete", method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/image-moderation/v1/settings", envelope: envelopes::EXTENSION,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} DeleteImageModerationSettings -> ());

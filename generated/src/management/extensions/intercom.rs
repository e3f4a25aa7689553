// @generated from spec/management/extensions/intercom.yaml by `cargo xtask gen`. Do not edit.

//! Lets a user of the chat stand for a support team at Intercom.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::{AppId, Uid};

/// Calls about intercom: `extensions().intercom()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsIntercom(pub(crate) runtime::Handle);

impl ExtensionsIntercom {
    /// Stores the settings for the first time. They come back if the answer has them.
    ///
    /// `POST /apps/{appId}/extensions/intercom/v1/settings` of the family `management`; authenticated by `key`,
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
    /// use cometchat::management::extensions::intercom::IntercomSettings;
    /// let answer = client
    ///     .extensions()
    ///     .intercom()
    ///     .store("2401a7b3c9d5e", IntercomSettings::new("example-secret", "ada"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<IntercomSettings>,
    ) -> StoreIntercomSettings {
        StoreIntercomSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<IntercomSettings>("settings", settings)
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/intercom/v1/settings` of the family `management`; authenticated by `key`,
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
    /// use cometchat::management::extensions::intercom::IntercomSettings;
    /// let answer = client
    ///     .extensions()
    ///     .intercom()
    ///     .update("2401a7b3c9d5e", IntercomSettings::new("example-secret", "ada"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<IntercomSettings>,
    ) -> UpdateIntercomSettings {
        UpdateIntercomSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<IntercomSettings>("settings", settings)
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/intercom/v1/settings` of the family `management`; authenticated by `key`,
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
    /// let answer = client.extensions().intercom().get("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, app_id: impl Into<AppId>) -> GetIntercomSettings {
        GetIntercomSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/intercom/v1/settings` of the family `management`; authenticated by `key`,
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
    /// client.extensions().intercom().delete("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteIntercomSettings {
        DeleteIntercomSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(ExtensionsIntercom::store: STORE of families::MANAGEMENT {
    id: "extensions.intercom.store", method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/intercom/v1/settings", envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} StoreIntercomSettings -> Option<IntercomSettings>);

runtime::endpoint!(ExtensionsIntercom::update: UPDATE of families::MANAGEMENT {
    id: "extensions.intercom.update", method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/intercom/v1/settings", envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateIntercomSettings -> Option<IntercomSettings>);

runtime::endpoint!(ExtensionsIntercom::get: GET of families::MANAGEMENT {
    id: "extensions.intercom.get", method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/intercom/v1/settings", envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetIntercomSettings -> Option<IntercomSettings>);

runtime::endpoint!(ExtensionsIntercom::delete: DELETE of families::MANAGEMENT {
    id: "extensions.intercom.delete", method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/intercom/v1/settings", envelope: envelopes::EXTENSION,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} DeleteIntercomSettings -> ());

/// How Intercom is reached, and who stands for it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct IntercomSettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// The token with which the two services exchange messages. On the wire: `intercomAccessToken`.
    pub intercom_access_token: runtime::Secret,
    /// The user who stands for the support team. On the wire: `customerSupportUid`.
    pub customer_support_uid: Uid,
    /// The URL that Intercom calls. It holds a token. Only in answers. On the wire: `webhookURL`.
    pub webhook_url: Option<runtime::Secret>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(IntercomSettings {
    new intercom_access_token: into runtime::Secret, new customer_support_uid: into Uid,
    set app_id: into AppId, set webhook_url: into runtime::Secret,
});

runtime::record!(IntercomSettings {
    app_id = "appId", intercom_access_token = "intercomAccessToken",
    customer_support_uid = "customerSupportUid", webhook_url = "webhookURL",
});

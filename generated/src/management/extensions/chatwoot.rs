// @generated from spec/management/extensions/chatwoot.yaml by `cargo xtask gen`. Do not edit.

//! Lets a user of the chat stand for a support team at Chatwoot.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::{AppId, Uid};

/// Calls about chatwoot: `extensions().chatwoot()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsChatwoot(pub(crate) runtime::Handle);

impl ExtensionsChatwoot {
    /// Stores the settings for the first time. They come back if the answer has them.
    ///
    /// `POST /apps/{appId}/extensions/chatwoot/v1/settings` of the family `management`; authenticated by `key`,
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
    /// use cometchat::management::extensions::chatwoot::ChatwootSettings;
    /// let answer = client
    ///     .extensions()
    ///     .chatwoot()
    ///     .store(
    ///         "2401a7b3c9d5e",
    ///         ChatwootSettings::new(
    ///             "example-secret",
    ///             "chatwootAccountId",
    ///             "chatwootInboxId",
    ///             "ada",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<ChatwootSettings>,
    ) -> StoreChatwootSettings {
        StoreChatwootSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<ChatwootSettings>("settings", settings)
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/chatwoot/v1/settings` of the family `management`; authenticated by `key`,
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
    /// use cometchat::management::extensions::chatwoot::ChatwootSettings;
    /// let answer = client
    ///     .extensions()
    ///     .chatwoot()
    ///     .update(
    ///         "2401a7b3c9d5e",
    ///         ChatwootSettings::new(
    ///             "example-secret",
    ///             "chatwootAccountId",
    ///             "chatwootInboxId",
    ///             "ada",
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<ChatwootSettings>,
    ) -> UpdateChatwootSettings {
        UpdateChatwootSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<ChatwootSettings>("settings", settings)
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/chatwoot/v1/settings` of the family `management`; authenticated by `key`,
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
    /// let answer = client.extensions().chatwoot().get("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, app_id: impl Into<AppId>) -> GetChatwootSettings {
        GetChatwootSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/chatwoot/v1/settings` of the family `management`; authenticated by `key`,
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
    /// client.extensions().chatwoot().delete("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteChatwootSettings {
        DeleteChatwootSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(ExtensionsChatwoot::store: STORE of families::MANAGEMENT {
    id: "extensions.chatwoot.store", method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/chatwoot/v1/settings", envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} StoreChatwootSettings -> Option<ChatwootSettings>);

runtime::endpoint!(ExtensionsChatwoot::update: UPDATE of families::MANAGEMENT {
    id: "extensions.chatwoot.update", method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/chatwoot/v1/settings", envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateChatwootSettings -> Option<ChatwootSettings>);

runtime::endpoint!(ExtensionsChatwoot::get: GET of families::MANAGEMENT {
    id: "extensions.chatwoot.get", method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/chatwoot/v1/settings", envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetChatwootSettings -> Option<ChatwootSettings>);

runtime::endpoint!(ExtensionsChatwoot::delete: DELETE of families::MANAGEMENT {
    id: "extensions.chatwoot.delete", method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/chatwoot/v1/settings", envelope: envelopes::EXTENSION,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} DeleteChatwootSettings -> ());

/// How Chatwoot is reached, and who stands for it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChatwootSettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// The token with which the two services exchange messages. On the wire: `chatwootAccessToken`.
    pub chatwoot_access_token: runtime::Secret,
    /// The account's id, from the profile settings. On the wire: `chatwootAccountId`.
    pub chatwoot_account_id: String,
    /// The inbox's id, from its settings. On the wire: `chatwootInboxId`.
    pub chatwoot_inbox_id: String,
    /// The user who stands for the support team. On the wire: `customerSupportUid`.
    pub customer_support_uid: Uid,
    /// The URL that Chatwoot calls. It holds a token. Only in answers. On the wire: `webhookURL`.
    pub webhook_url: Option<runtime::Secret>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(ChatwootSettings {
    new chatwoot_access_token: into runtime::Secret, new chatwoot_account_id: into String,
    new chatwoot_inbox_id: into String, new customer_support_uid: into Uid, set app_id: into AppId,
    set webhook_url: into runtime::Secret,
});

runtime::record!(ChatwootSettings {
    app_id = "appId", chatwoot_access_token = "chatwootAccessToken",
    chatwoot_account_id = "chatwootAccountId", chatwoot_inbox_id = "chatwootInboxId",
    customer_support_uid = "customerSupportUid", webhook_url = "webhookURL",
});

// @generated from spec/management/extensions/profanity_filter.yaml by `cargo xtask gen`. Do not edit.

//! Finds bad words in messages.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::AppId;

/// Calls about profanity filter: `extensions().profanity_filter()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsProfanityFilter(pub(crate) runtime::Handle);

impl ExtensionsProfanityFilter {
    /// Stores the settings for the first time. They come back if the answer has them.
    ///
    /// `POST /apps/{appId}/extensions/profanity-filter/v1/settings` of the family `management`; authenticated by
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
    /// use cometchat::management::extensions::profanity_filter::ProfanityFilterSettings;
    /// let answer = client
    ///     .extensions()
    ///     .profanity_filter()
    ///     .store(
    ///         "2401a7b3c9d5e",
    ///         ProfanityFilterSettings::new(true, ["badwords".to_owned()]),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<ProfanityFilterSettings>,
    ) -> StoreProfanityFilterSettings {
        StoreProfanityFilterSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<ProfanityFilterSettings>("settings", settings)
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/profanity-filter/v1/settings` of the family `management`; authenticated by
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
    /// use cometchat::management::extensions::profanity_filter::ProfanityFilterSettings;
    /// let answer = client
    ///     .extensions()
    ///     .profanity_filter()
    ///     .update(
    ///         "2401a7b3c9d5e",
    ///         ProfanityFilterSettings::new(true, ["badwords".to_owned()]),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<ProfanityFilterSettings>,
    ) -> UpdateProfanityFilterSettings {
        UpdateProfanityFilterSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<ProfanityFilterSettings>("settings", settings)
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/profanity-filter/v1/settings` of the family `management`; authenticated by
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
    /// let answer = client.extensions().profanity_filter().get("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, app_id: impl Into<AppId>) -> GetProfanityFilterSettings {
        GetProfanityFilterSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/profanity-filter/v1/settings` of the family `management`; authenticated by
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
    /// client.extensions().profanity_filter().delete("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteProfanityFilterSettings {
        DeleteProfanityFilterSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(ExtensionsProfanityFilter::store: STORE of families::MANAGEMENT {
    id: "extensions.profanity_filter.store", method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/profanity-filter/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} StoreProfanityFilterSettings -> Option<ProfanityFilterSettings>);

runtime::endpoint!(ExtensionsProfanityFilter::update: UPDATE of families::MANAGEMENT {
    id: "extensions.profanity_filter.update", method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/profanity-filter/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateProfanityFilterSettings -> Option<ProfanityFilterSettings>);

runtime::endpoint!(ExtensionsProfanityFilter::get: GET of families::MANAGEMENT {
    id: "extensions.profanity_filter.get", method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/profanity-filter/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetProfanityFilterSettings -> Option<ProfanityFilterSettings>);

runtime::endpoint!(ExtensionsProfanityFilter::delete: DELETE of families::MANAGEMENT {
    id: "extensions.profanity_filter.delete", method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/profanity-filter/v1/settings", envelope: envelopes::EXTENSION,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} DeleteProfanityFilterSettings -> ());

/// Which words are bad, and what happens to messages with one.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ProfanityFilterSettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// Whether such a message is dropped. On the wire: `dropMessage`.
    pub drop_message: bool,
    /// The words.
    pub badwords: Vec<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(ProfanityFilterSettings {
    new drop_message: is bool, new badwords: list String, set app_id: into AppId,
});

runtime::record!(ProfanityFilterSettings {
    app_id = "appId", drop_message = "dropMessage", badwords = "badwords",
});

// @generated from spec/management/extensions/data_masking.yaml by `cargo xtask gen`. Do not edit.

//! Masks sensitive data in messages, such as phone numbers.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::AppId;

/// Calls about data masking: `extensions().data_masking()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsDataMasking(pub(crate) runtime::Handle);

impl ExtensionsDataMasking {
    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/data-masking/v1/settings` of the family `management`; authenticated by `key`,
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
    /// let answer = client.extensions().data_masking().get("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, app_id: impl Into<AppId>) -> GetDataMaskingSettings {
        GetDataMaskingSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/data-masking/v1/settings` of the family `management`; authenticated by `key`,
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
    /// client.extensions().data_masking().delete("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteDataMaskingSettings {
        DeleteDataMaskingSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Stores the settings, or changes them.
    ///
    /// `PUT /apps/{appId}/extensions/data-masking/v1/settings` of the family `management`; authenticated by `key`,
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
    /// use cometchat::management::extensions::data_masking::DataMaskingChanges;
    /// use cometchat::management::extensions::data_masking::Mask;
    /// client
    ///     .extensions()
    ///     .data_masking()
    ///     .update(
    ///         "2401a7b3c9d5e",
    ///         DataMaskingChanges::new(
    ///             true,
    ///             [Mask::new("id", "name", "regex")],
    ///             [Mask::new("id", "name", "regex")],
    ///         ),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<DataMaskingChanges>,
    ) -> UpdateDataMaskingSettings {
        UpdateDataMaskingSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<DataMaskingChanges>("settings", settings)
    }
}

runtime::endpoint!(ExtensionsDataMasking::get: GET of families::MANAGEMENT {
    id: "extensions.data_masking.get", method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/data-masking/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetDataMaskingSettings -> Option<DataMaskingSettings>);

runtime::endpoint!(ExtensionsDataMasking::delete: DELETE of families::MANAGEMENT {
    id: "extensions.data_masking.delete", method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/data-masking/v1/settings", envelope: envelopes::EXTENSION,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} DeleteDataMaskingSettings -> ());

runtime::endpoint!(ExtensionsDataMasking::update: UPDATE of families::MANAGEMENT {
    id: "extensions.data_masking.update", method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/data-masking/v1/settings", envelope: envelopes::EXTENSION,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateDataMaskingSettings -> ());

/// What is masked.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Mask {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The regular expression that finds it.
    pub regex: String,
    /// Whether it is on, of those that are built in. On the wire: `enableFlag`.
    pub enable_flag: Option<bool>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(Mask {
    new id: into String, new name: into String, new regex: into String, set enable_flag: is bool,
});

runtime::record!(Mask {
    id = "id", name = "name", regex = "regex", enable_flag = "enableFlag",
});

/// The masks.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DataMaskingSettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// Whether a message with such data is dropped instead. On the wire: `dropMessage`.
    pub drop_message: bool,
    /// The masks that are built in. On the wire: `defaultRegexData`.
    pub built_in: Vec<Mask>,
    /// One's own masks. On the wire: `customregexData`.
    pub own: Vec<Mask>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(DataMaskingSettings {
    app_id = "appId", drop_message = "dropMessage", built_in = "defaultRegexData",
    own = "customregexData",
});

/// Changes of the masks.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DataMaskingChanges {
    /// Whether a message with such data is dropped instead. On the wire: `dropMessage`.
    pub drop_message: bool,
    /// The masks that are built in. On the wire: `defaultRegexData`.
    pub built_in: Vec<Mask>,
    /// One's own masks. On the wire: `customregexData`.
    pub own: Vec<Mask>,
    /// The ids of one's own masks that go. `new` sets `[]`. On the wire: `deleteCustomRegexData`.
    pub deleted: Vec<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(DataMaskingChanges {
    new drop_message: is bool, new built_in: list Mask, new own: list Mask,
    preset deleted: list String = Vec::new(),
});

runtime::record!(DataMaskingChanges {
    drop_message = "dropMessage", built_in = "defaultRegexData", own = "customregexData",
    deleted = "deleteCustomRegexData",
});

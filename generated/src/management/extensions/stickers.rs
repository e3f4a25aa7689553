// @generated from spec/management/extensions/stickers.yaml by `cargo xtask gen`. Do not edit.

//! Stickers of the vendor, and of your own.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::AppId;

/// Calls about stickers: `extensions().stickers()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsStickers(pub(crate) runtime::Handle);

impl ExtensionsStickers {
    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/stickers/v1/settings` of the family `management`; authenticated by `key`,
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
    /// let answer = client.extensions().stickers().get("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, app_id: impl Into<AppId>) -> GetStickersSettings {
        GetStickersSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/stickers/v1/settings` of the family `management`; authenticated by `key`,
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
    /// client.extensions().stickers().delete("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteStickersSettings {
        DeleteStickersSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Changes the stickers.
    ///
    /// `PUT /apps/{appId}/extensions/stickers/v1/settings` of the family `management`; authenticated by `key`,
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
    /// client.extensions().stickers().update("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn update(&self, app_id: impl Into<AppId>) -> UpdateStickersSettings {
        UpdateStickersSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(ExtensionsStickers::get: GET of families::MANAGEMENT {
    id: "extensions.stickers.get", method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/stickers/v1/settings", envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetStickersSettings -> Option<StickersSettings>);

runtime::endpoint!(ExtensionsStickers::delete: DELETE of families::MANAGEMENT {
    id: "extensions.stickers.delete", method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/stickers/v1/settings", envelope: envelopes::EXTENSION,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} DeleteStickersSettings -> ());

runtime::endpoint!(ExtensionsStickers::update: UPDATE of families::MANAGEMENT {
    id: "extensions.stickers.update", method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/stickers/v1/settings", envelope: envelopes::EXTENSION,
    idempotent: true, empty_body: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateStickersSettings -> ());

impl UpdateStickersSettings {
    /// The app again, which the example has in the body too. On the wire: `appId`.
    pub fn app_id(self, app_id: impl Into<AppId>) -> Self {
        self.set_body::<AppId>("appId", app_id)
    }

    /// The vendor's. On the wire: `defaultMasterStickersData`.
    pub fn built_in(
        self,
        built_in: impl IntoIterator<Item = impl Into<Sticker>>,
    ) -> Self {
        self.set_body_list::<Sticker>("defaultMasterStickersData", built_in)
    }

    /// Your own. On the wire: `customStickersData`.
    pub fn own(self, own: impl IntoIterator<Item = impl Into<Sticker>>) -> Self {
        self.set_body_list::<Sticker>("customStickersData", own)
    }
}

/// A sticker.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Sticker {
    /// Its id.
    pub id: Option<String>,
    /// Whose it is, of one's own. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// Its name. On the wire: `stickerName`.
    pub sticker_name: Option<String>,
    /// The URL of its picture. On the wire: `stickerUrl`.
    pub sticker_url: Option<String>,
    /// Its place in its set. On the wire: `stickerOrder`.
    pub sticker_order: Option<i64>,
    /// A count, of one's own; what it counts is not said. On the wire: `stickerOrderCount`.
    pub sticker_order_count: Option<i64>,
    /// Its set. On the wire: `stickerSetId`.
    pub sticker_set_id: Option<String>,
    /// The set's name. On the wire: `stickerSetName`.
    pub sticker_set_name: Option<String>,
    /// The set's place among the sets. On the wire: `stickerSetOrder`.
    pub sticker_set_order: Option<i64>,
    /// Whether it is on. On the wire: `enableFlag`.
    pub enable_flag: Option<bool>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(Sticker {
    set id: into String, set app_id: into AppId, set sticker_name: into String,
    set sticker_url: into String, set sticker_order: is i64, set sticker_order_count: is i64,
    set sticker_set_id: into String, set sticker_set_name: into String,
    set sticker_set_order: is i64, set enable_flag: is bool,
});

runtime::record!(Sticker {
    id = "id", app_id = "appId", sticker_name = "stickerName", sticker_url = "stickerUrl",
    sticker_order = "stickerOrder" lenient, sticker_order_count = "stickerOrderCount" lenient,
    sticker_set_id = "stickerSetId", sticker_set_name = "stickerSetName",
    sticker_set_order = "stickerSetOrder", enable_flag = "enableFlag",
});

/// The stickers.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StickersSettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// Sent along; it means nothing here. On the wire: `dropMessage`.
    pub drop_message: Option<bool>,
    /// The vendor's. On the wire: `defaultMasterStickersData`.
    pub built_in: Option<Vec<Sticker>>,
    /// Your own. On the wire: `customStickersData`.
    pub own: Option<Vec<Sticker>>,
    /// Your own, under another name. On the wire: `customMasterStickersData`.
    pub own_master: Option<Vec<Sticker>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(StickersSettings {
    app_id = "appId", drop_message = "dropMessage", built_in = "defaultMasterStickersData",
    own = "customStickersData", own_master = "customMasterStickersData",
});

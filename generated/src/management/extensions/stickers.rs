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
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn get(&self, app_id: impl Into<AppId>) -> GetStickersSettings {
        GetStickersSettings(
            runtime::Call::new::<()>(&self.0, &GET).path::<AppId>("appId", app_id),
        )
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/stickers/v1/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteStickersSettings {
        DeleteStickersSettings(
            runtime::Call::new::<()>(&self.0, &DELETE).path::<AppId>("appId", app_id),
        )
    }

    /// Changes the stickers.
    ///
    /// `PUT /apps/{appId}/extensions/stickers/v1/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn update(&self, app_id: impl Into<AppId>) -> UpdateStickersSettings {
        UpdateStickersSettings(
            runtime::Call::new::<()>(&self.0, &UPDATE).path::<AppId>("appId", app_id),
        )
    }
}

/// The facts of [`ExtensionsStickers::get`].
pub static GET: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.stickers.get",
    method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/stickers/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsStickers::get`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetStickersSettings(runtime::Call);

runtime::call!(GetStickersSettings -> Option<StickersSettings>);

/// The facts of [`ExtensionsStickers::delete`].
pub static DELETE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.stickers.delete",
    method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/stickers/v1/settings",
    envelope: envelopes::EXTENSION,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsStickers::delete`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteStickersSettings(runtime::Call);

runtime::call!(DeleteStickersSettings -> ());

/// The facts of [`ExtensionsStickers::update`].
pub static UPDATE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.stickers.update",
    method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/stickers/v1/settings",
    envelope: envelopes::EXTENSION,
    idempotent: true,
    empty_body: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsStickers::update`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateStickersSettings(runtime::Call);

impl UpdateStickersSettings {
    /// The app again, which the example has in the body too. On the wire: `appId`.
    pub fn app_id(self, app_id: impl Into<AppId>) -> Self {
        Self(self.0.body::<AppId>("appId", app_id))
    }

    /// The vendor's. On the wire: `defaultMasterStickersData`.
    pub fn built_in(
        self,
        built_in: impl IntoIterator<Item = impl Into<Sticker>>,
    ) -> Self {
        Self(self.0.body_list::<Sticker>("defaultMasterStickersData", built_in))
    }

    /// Your own. On the wire: `customStickersData`.
    pub fn own(self, own: impl IntoIterator<Item = impl Into<Sticker>>) -> Self {
        Self(self.0.body_list::<Sticker>("customStickersData", own))
    }
}

runtime::call!(UpdateStickersSettings -> ());

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

impl Sticker {
    /// With nothing in it.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `appId`.
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<AppId>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Sets `stickerName`.
    #[must_use]
    pub fn sticker_name(mut self, sticker_name: impl Into<String>) -> Self {
        self.sticker_name = Some(sticker_name.into());
        self
    }

    /// Sets `stickerUrl`.
    #[must_use]
    pub fn sticker_url(mut self, sticker_url: impl Into<String>) -> Self {
        self.sticker_url = Some(sticker_url.into());
        self
    }

    /// Sets `stickerOrder`.
    #[must_use]
    pub fn sticker_order(mut self, sticker_order: i64) -> Self {
        self.sticker_order = Some(sticker_order);
        self
    }

    /// Sets `stickerOrderCount`.
    #[must_use]
    pub fn sticker_order_count(mut self, sticker_order_count: i64) -> Self {
        self.sticker_order_count = Some(sticker_order_count);
        self
    }

    /// Sets `stickerSetId`.
    #[must_use]
    pub fn sticker_set_id(mut self, sticker_set_id: impl Into<String>) -> Self {
        self.sticker_set_id = Some(sticker_set_id.into());
        self
    }

    /// Sets `stickerSetName`.
    #[must_use]
    pub fn sticker_set_name(mut self, sticker_set_name: impl Into<String>) -> Self {
        self.sticker_set_name = Some(sticker_set_name.into());
        self
    }

    /// Sets `stickerSetOrder`.
    #[must_use]
    pub fn sticker_set_order(mut self, sticker_set_order: i64) -> Self {
        self.sticker_set_order = Some(sticker_set_order);
        self
    }

    /// Sets `enableFlag`.
    #[must_use]
    pub fn enable_flag(mut self, enable_flag: bool) -> Self {
        self.enable_flag = Some(enable_flag);
        self
    }
}

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

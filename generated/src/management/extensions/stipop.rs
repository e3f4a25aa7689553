// @generated from spec/management/extensions/stipop.yaml by `cargo xtask gen`. Do not edit.

//! Stickers from Stipop.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::AppId;

/// Calls about stipop: `extensions().stipop()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsStipop(pub(crate) runtime::Handle);

impl ExtensionsStipop {
    /// Stores the settings for the first time. They come back if the answer has them.
    ///
    /// `POST /apps/{appId}/extensions/stickers-stipop/v1/settings` of the family `management`; authenticated by
    /// `key`, `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `settings`: The settings.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<StipopSettings>,
    ) -> StoreStipopSettings {
        StoreStipopSettings(
            runtime::Call::new::<()>(&self.0, &STORE)
                .path::<AppId>("appId", app_id)
                .body::<StipopSettings>("settings", settings),
        )
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/stickers-stipop/v1/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `settings`: The settings.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<StipopSettings>,
    ) -> UpdateStipopSettings {
        UpdateStipopSettings(
            runtime::Call::new::<()>(&self.0, &UPDATE)
                .path::<AppId>("appId", app_id)
                .body::<StipopSettings>("settings", settings),
        )
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/stickers-stipop/v1/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn get(&self, app_id: impl Into<AppId>) -> GetStipopSettings {
        GetStipopSettings(
            runtime::Call::new::<()>(&self.0, &GET).path::<AppId>("appId", app_id),
        )
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/stickers-stipop/v1/settings` of the family `management`; authenticated by
    /// `key`, `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteStipopSettings {
        DeleteStipopSettings(
            runtime::Call::new::<()>(&self.0, &DELETE).path::<AppId>("appId", app_id),
        )
    }
}

/// The facts of [`ExtensionsStipop::store`].
pub static STORE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.stipop.store",
    method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/stickers-stipop/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsStipop::store`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct StoreStipopSettings(runtime::Call);

runtime::call!(StoreStipopSettings -> Option<StipopSettings>);

/// The facts of [`ExtensionsStipop::update`].
pub static UPDATE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.stipop.update",
    method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/stickers-stipop/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsStipop::update`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateStipopSettings(runtime::Call);

runtime::call!(UpdateStipopSettings -> Option<StipopSettings>);

/// The facts of [`ExtensionsStipop::get`].
pub static GET: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.stipop.get",
    method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/stickers-stipop/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsStipop::get`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetStipopSettings(runtime::Call);

runtime::call!(GetStipopSettings -> Option<StipopSettings>);

/// The facts of [`ExtensionsStipop::delete`].
pub static DELETE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.stipop.delete",
    method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/stickers-stipop/v1/settings",
    envelope: envelopes::EXTENSION,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsStipop::delete`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteStipopSettings(runtime::Call);

runtime::call!(DeleteStipopSettings -> ());

/// How Stipop is reached.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StipopSettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// The API key. On the wire: `stipopApiKey`.
    pub stipop_api_key: runtime::Secret,
    /// Which app of Stipop is used. On the wire: `stipopAppId`.
    pub stipop_app_id: String,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

impl StipopSettings {
    /// With what is required.
    #[must_use]
    pub fn new(
        stipop_api_key: impl Into<runtime::Secret>,
        stipop_app_id: impl Into<String>,
    ) -> Self {
        Self {
            app_id: None,
            stipop_api_key: stipop_api_key.into(),
            stipop_app_id: stipop_app_id.into(),
            extra: runtime::Extra::default(),
        }
    }

    /// Sets `appId`.
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<AppId>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }
}

runtime::record!(StipopSettings {
    app_id = "appId", stipop_api_key = "stipopApiKey", stipop_app_id = "stipopAppId",
});

// @generated from spec/management/extensions/giphy.yaml by `cargo xtask gen`. Do not edit.

//! GIFs from Giphy.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::AppId;

/// Calls about giphy: `extensions().giphy()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsGiphy(pub(crate) runtime::Handle);

impl ExtensionsGiphy {
    /// Stores the settings for the first time. They come back if the answer has them.
    ///
    /// `POST /apps/{appId}/extensions/gifs-giphy/v1/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `settings`: The settings.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<GiphySettings>,
    ) -> StoreGiphySettings {
        StoreGiphySettings(
            runtime::Call::new::<()>(&self.0, &STORE)
                .path::<AppId>("appId", app_id)
                .body::<GiphySettings>("settings", settings),
        )
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/gifs-giphy/v1/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `settings`: The settings.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<GiphySettings>,
    ) -> UpdateGiphySettings {
        UpdateGiphySettings(
            runtime::Call::new::<()>(&self.0, &UPDATE)
                .path::<AppId>("appId", app_id)
                .body::<GiphySettings>("settings", settings),
        )
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/gifs-giphy/v1/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn get(&self, app_id: impl Into<AppId>) -> GetGiphySettings {
        GetGiphySettings(
            runtime::Call::new::<()>(&self.0, &GET).path::<AppId>("appId", app_id),
        )
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/gifs-giphy/v1/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteGiphySettings {
        DeleteGiphySettings(
            runtime::Call::new::<()>(&self.0, &DELETE).path::<AppId>("appId", app_id),
        )
    }
}

/// The facts of [`ExtensionsGiphy::store`].
pub static STORE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.giphy.store",
    method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/gifs-giphy/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsGiphy::store`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct StoreGiphySettings(runtime::Call);

runtime::call!(StoreGiphySettings -> Option<GiphySettings>);

/// The facts of [`ExtensionsGiphy::update`].
pub static UPDATE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.giphy.update",
    method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/gifs-giphy/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsGiphy::update`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateGiphySettings(runtime::Call);

runtime::call!(UpdateGiphySettings -> Option<GiphySettings>);

/// The facts of [`ExtensionsGiphy::get`].
pub static GET: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.giphy.get",
    method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/gifs-giphy/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsGiphy::get`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetGiphySettings(runtime::Call);

runtime::call!(GetGiphySettings -> Option<GiphySettings>);

/// The facts of [`ExtensionsGiphy::delete`].
pub static DELETE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.giphy.delete",
    method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/gifs-giphy/v1/settings",
    envelope: envelopes::EXTENSION,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsGiphy::delete`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteGiphySettings(runtime::Call);

runtime::call!(DeleteGiphySettings -> ());

/// How Giphy is reached.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct GiphySettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// The API key, from Giphy's dashboard. On the wire: `giphyApiKey`.
    pub giphy_api_key: runtime::Secret,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

impl GiphySettings {
    /// With what is required.
    #[must_use]
    pub fn new(giphy_api_key: impl Into<runtime::Secret>) -> Self {
        Self {
            app_id: None,
            giphy_api_key: giphy_api_key.into(),
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

runtime::record!(GiphySettings { app_id = "appId", giphy_api_key = "giphyApiKey" });

// @generated from spec/management/extensions/tenor.yaml by `cargo xtask gen`. Do not edit.

//! GIFs from Tenor.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::AppId;

/// Calls about tenor: `extensions().tenor()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsTenor(pub(crate) runtime::Handle);

impl ExtensionsTenor {
    /// Stores the settings for the first time. They come back if the answer has them.
    ///
    /// `POST /apps/{appId}/extensions/gifs-tenor/v1/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `settings`: The settings.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<TenorSettings>,
    ) -> StoreTenorSettings {
        StoreTenorSettings(
            runtime::Call::new::<()>(&self.0, &STORE)
                .path::<AppId>("appId", app_id)
                .body::<TenorSettings>("settings", settings),
        )
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/gifs-tenor/v1/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `settings`: The settings.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<TenorSettings>,
    ) -> UpdateTenorSettings {
        UpdateTenorSettings(
            runtime::Call::new::<()>(&self.0, &UPDATE)
                .path::<AppId>("appId", app_id)
                .body::<TenorSettings>("settings", settings),
        )
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/gifs-tenor/v1/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn get(&self, app_id: impl Into<AppId>) -> GetTenorSettings {
        GetTenorSettings(
            runtime::Call::new::<()>(&self.0, &GET).path::<AppId>("appId", app_id),
        )
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/gifs-tenor/v1/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteTenorSettings {
        DeleteTenorSettings(
            runtime::Call::new::<()>(&self.0, &DELETE).path::<AppId>("appId", app_id),
        )
    }
}

/// The facts of [`ExtensionsTenor::store`].
pub static STORE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.tenor.store",
    method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/gifs-tenor/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsTenor::store`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct StoreTenorSettings(runtime::Call);

runtime::call!(StoreTenorSettings -> Option<TenorSettings>);

/// The facts of [`ExtensionsTenor::update`].
pub static UPDATE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.tenor.update",
    method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/gifs-tenor/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsTenor::update`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateTenorSettings(runtime::Call);

runtime::call!(UpdateTenorSettings -> Option<TenorSettings>);

/// The facts of [`ExtensionsTenor::get`].
pub static GET: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.tenor.get",
    method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/gifs-tenor/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsTenor::get`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetTenorSettings(runtime::Call);

runtime::call!(GetTenorSettings -> Option<TenorSettings>);

/// The facts of [`ExtensionsTenor::delete`].
pub static DELETE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.tenor.delete",
    method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/gifs-tenor/v1/settings",
    envelope: envelopes::EXTENSION,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsTenor::delete`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteTenorSettings(runtime::Call);

runtime::call!(DeleteTenorSettings -> ());

/// How Tenor is reached.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct TenorSettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// The API key, from Tenor's dashboard. On the wire: `tenorApiKey`.
    pub tenor_api_key: runtime::Secret,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

impl TenorSettings {
    /// With what is required.
    #[must_use]
    pub fn new(tenor_api_key: impl Into<runtime::Secret>) -> Self {
        Self {
            app_id: None,
            tenor_api_key: tenor_api_key.into(),
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

runtime::record!(TenorSettings { app_id = "appId", tenor_api_key = "tenorApiKey" });

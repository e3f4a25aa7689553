// @generated from spec/management/extensions/rich_media.yaml by `cargo xtask gen`. Do not edit.

//! Previews of links by Iframely.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::AppId;

/// Calls about rich media: `extensions().rich_media()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsRichMedia(pub(crate) runtime::Handle);

impl ExtensionsRichMedia {
    /// Stores the settings for the first time. They come back if the answer has them.
    ///
    /// `POST /apps/{appId}/extensions/rich-media/v1/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `settings`: The settings.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<RichMediaSettings>,
    ) -> StoreRichMediaSettings {
        StoreRichMediaSettings(
            runtime::Call::new::<()>(&self.0, &STORE)
                .path::<AppId>("appId", app_id)
                .body::<RichMediaSettings>("settings", settings),
        )
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/rich-media/v1/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `settings`: The settings.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<RichMediaSettings>,
    ) -> UpdateRichMediaSettings {
        UpdateRichMediaSettings(
            runtime::Call::new::<()>(&self.0, &UPDATE)
                .path::<AppId>("appId", app_id)
                .body::<RichMediaSettings>("settings", settings),
        )
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/rich-media/v1/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn get(&self, app_id: impl Into<AppId>) -> GetRichMediaSettings {
        GetRichMediaSettings(
            runtime::Call::new::<()>(&self.0, &GET).path::<AppId>("appId", app_id),
        )
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/rich-media/v1/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteRichMediaSettings {
        DeleteRichMediaSettings(
            runtime::Call::new::<()>(&self.0, &DELETE).path::<AppId>("appId", app_id),
        )
    }
}

/// The facts of [`ExtensionsRichMedia::store`].
pub static STORE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.rich_media.store",
    method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/rich-media/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsRichMedia::store`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct StoreRichMediaSettings(runtime::Call);

runtime::call!(StoreRichMediaSettings -> Option<RichMediaSettings>);

/// The facts of [`ExtensionsRichMedia::update`].
pub static UPDATE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.rich_media.update",
    method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/rich-media/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsRichMedia::update`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateRichMediaSettings(runtime::Call);

runtime::call!(UpdateRichMediaSettings -> Option<RichMediaSettings>);

/// The facts of [`ExtensionsRichMedia::get`].
pub static GET: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.rich_media.get",
    method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/rich-media/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsRichMedia::get`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetRichMediaSettings(runtime::Call);

runtime::call!(GetRichMediaSettings -> Option<RichMediaSettings>);

/// The facts of [`ExtensionsRichMedia::delete`].
pub static DELETE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.rich_media.delete",
    method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/rich-media/v1/settings",
    envelope: envelopes::EXTENSION,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsRichMedia::delete`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteRichMediaSettings(runtime::Call);

runtime::call!(DeleteRichMediaSettings -> ());

/// How Iframely is reached.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct RichMediaSettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// The API key, from Iframely's dashboard. On the wire: `iframelyApiKey`.
    pub iframely_api_key: runtime::Secret,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

impl RichMediaSettings {
    /// With what is required.
    #[must_use]
    pub fn new(iframely_api_key: impl Into<runtime::Secret>) -> Self {
        Self {
            app_id: None,
            iframely_api_key: iframely_api_key.into(),
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

runtime::record!(RichMediaSettings {
    app_id = "appId", iframely_api_key = "iframelyApiKey",
});

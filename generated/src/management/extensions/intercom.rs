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
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<IntercomSettings>,
    ) -> StoreIntercomSettings {
        StoreIntercomSettings(
            runtime::Call::new::<()>(&self.0, &STORE)
                .path::<AppId>("appId", app_id)
                .body::<IntercomSettings>("settings", settings),
        )
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/intercom/v1/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `settings`: The settings.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<IntercomSettings>,
    ) -> UpdateIntercomSettings {
        UpdateIntercomSettings(
            runtime::Call::new::<()>(&self.0, &UPDATE)
                .path::<AppId>("appId", app_id)
                .body::<IntercomSettings>("settings", settings),
        )
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/intercom/v1/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn get(&self, app_id: impl Into<AppId>) -> GetIntercomSettings {
        GetIntercomSettings(
            runtime::Call::new::<()>(&self.0, &GET).path::<AppId>("appId", app_id),
        )
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/intercom/v1/settings` of the family `management`; authenticated by `key`,
    /// `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteIntercomSettings {
        DeleteIntercomSettings(
            runtime::Call::new::<()>(&self.0, &DELETE).path::<AppId>("appId", app_id),
        )
    }
}

/// The facts of [`ExtensionsIntercom::store`].
pub static STORE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.intercom.store",
    method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/intercom/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsIntercom::store`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct StoreIntercomSettings(runtime::Call);

runtime::call!(StoreIntercomSettings -> Option<IntercomSettings>);

/// The facts of [`ExtensionsIntercom::update`].
pub static UPDATE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.intercom.update",
    method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/intercom/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsIntercom::update`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateIntercomSettings(runtime::Call);

runtime::call!(UpdateIntercomSettings -> Option<IntercomSettings>);

/// The facts of [`ExtensionsIntercom::get`].
pub static GET: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.intercom.get",
    method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/intercom/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsIntercom::get`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetIntercomSettings(runtime::Call);

runtime::call!(GetIntercomSettings -> Option<IntercomSettings>);

/// The facts of [`ExtensionsIntercom::delete`].
pub static DELETE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.intercom.delete",
    method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/intercom/v1/settings",
    envelope: envelopes::EXTENSION,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsIntercom::delete`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteIntercomSettings(runtime::Call);

runtime::call!(DeleteIntercomSettings -> ());

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

impl IntercomSettings {
    /// With what is required.
    #[must_use]
    pub fn new(
        intercom_access_token: impl Into<runtime::Secret>,
        customer_support_uid: impl Into<Uid>,
    ) -> Self {
        Self {
            app_id: None,
            intercom_access_token: intercom_access_token.into(),
            customer_support_uid: customer_support_uid.into(),
            webhook_url: None,
            extra: runtime::Extra::default(),
        }
    }

    /// Sets `appId`.
    #[must_use]
    pub fn app_id(mut self, app_id: impl Into<AppId>) -> Self {
        self.app_id = Some(app_id.into());
        self
    }

    /// Sets `webhookURL`.
    #[must_use]
    pub fn webhook_url(mut self, webhook_url: impl Into<runtime::Secret>) -> Self {
        self.webhook_url = Some(webhook_url.into());
        self
    }
}

runtime::record!(IntercomSettings {
    app_id = "appId", intercom_access_token = "intercomAccessToken",
    customer_support_uid = "customerSupportUid", webhook_url = "webhookURL",
});

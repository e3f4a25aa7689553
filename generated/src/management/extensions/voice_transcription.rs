// @generated from spec/management/extensions/voice_transcription.yaml by `cargo xtask gen`. Do not edit.

//! Turns voice messages into text, by Rev AI.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::AppId;

/// Calls about voice transcription: `extensions().voice_transcription()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsVoiceTranscription(pub(crate) runtime::Handle);

impl ExtensionsVoiceTranscription {
    /// Stores the settings for the first time. They come back if the answer has them.
    ///
    /// `POST /apps/{appId}/extensions/voice-transcription/v1/settings` of the family `management`; authenticated by
    /// `key`, `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `settings`: The settings.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<VoiceTranscriptionSettings>,
    ) -> StoreVoiceTranscriptionSettings {
        StoreVoiceTranscriptionSettings(
            runtime::Call::new::<()>(&self.0, &STORE)
                .path::<AppId>("appId", app_id)
                .body::<VoiceTranscriptionSettings>("settings", settings),
        )
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/voice-transcription/v1/settings` of the family `management`; authenticated by
    /// `key`, `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    /// - `settings`: The settings.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<VoiceTranscriptionSettings>,
    ) -> UpdateVoiceTranscriptionSettings {
        UpdateVoiceTranscriptionSettings(
            runtime::Call::new::<()>(&self.0, &UPDATE)
                .path::<AppId>("appId", app_id)
                .body::<VoiceTranscriptionSettings>("settings", settings),
        )
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/voice-transcription/v1/settings` of the family `management`; authenticated by
    /// `key`, `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn get(&self, app_id: impl Into<AppId>) -> GetVoiceTranscriptionSettings {
        GetVoiceTranscriptionSettings(
            runtime::Call::new::<()>(&self.0, &GET).path::<AppId>("appId", app_id),
        )
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/voice-transcription/v1/settings` of the family `management`; authenticated by
    /// `key`, `secret`; `onBehalfOf` unsupported.
    ///
    /// - `app_id`: An app's id. It is part of host names. On the wire: `appId`.
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteVoiceTranscriptionSettings {
        DeleteVoiceTranscriptionSettings(
            runtime::Call::new::<()>(&self.0, &DELETE).path::<AppId>("appId", app_id),
        )
    }
}

/// The facts of [`ExtensionsVoiceTranscription::store`].
pub static STORE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.voice_transcription.store",
    method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/voice-transcription/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsVoiceTranscription::store`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct StoreVoiceTranscriptionSettings(runtime::Call);

runtime::call!(StoreVoiceTranscriptionSettings -> Option<VoiceTranscriptionSettings>);

/// The facts of [`ExtensionsVoiceTranscription::update`].
pub static UPDATE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.voice_transcription.update",
    method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/voice-transcription/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsVoiceTranscription::update`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct UpdateVoiceTranscriptionSettings(runtime::Call);

runtime::call!(UpdateVoiceTranscriptionSettings -> Option<VoiceTranscriptionSettings>);

/// The facts of [`ExtensionsVoiceTranscription::get`].
pub static GET: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.voice_transcription.get",
    method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/voice-transcription/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsVoiceTranscription::get`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetVoiceTranscriptionSettings(runtime::Call);

runtime::call!(GetVoiceTranscriptionSettings -> Option<VoiceTranscriptionSettings>);

/// The facts of [`ExtensionsVoiceTranscription::delete`].
pub static DELETE: runtime::Endpoint = runtime::Endpoint {
    id: "extensions.voice_transcription.delete",
    method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/voice-transcription/v1/settings",
    envelope: envelopes::EXTENSION,
    idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
    ..runtime::Endpoint::of(&families::MANAGEMENT)
};

/// The call [`ExtensionsVoiceTranscription::delete`].
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct DeleteVoiceTranscriptionSettings(runtime::Call);

runtime::call!(DeleteVoiceTranscriptionSettings -> ());

/// How Rev AI is reached.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct VoiceTranscriptionSettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// The API key. On the wire: `revaiAPIKey`.
    pub revai_api_key: runtime::Secret,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

impl VoiceTranscriptionSettings {
    /// With what is required.
    #[must_use]
    pub fn new(revai_api_key: impl Into<runtime::Secret>) -> Self {
        Self {
            app_id: None,
            revai_api_key: revai_api_key.into(),
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

runtime::record!(VoiceTranscriptionSettings {
    app_id = "appId", revai_api_key = "revaiAPIKey",
});

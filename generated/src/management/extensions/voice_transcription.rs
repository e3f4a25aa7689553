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
    /// Errors: `ERR_APP_NOT_FOUND`, `ERR_EXTENSION_NOT_FOUND`, `ERR_EXTENSION_INACTIVE` and those of [every
    /// call](crate::families::MANAGEMENT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/management-apis>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::ManagementClient) -> Result<(), cometchat::Error> {
    /// use cometchat::management::extensions::voice_transcription::VoiceTranscriptionSettings;
    /// let answer = client
    ///     .extensions()
    ///     .voice_transcription()
    ///     .store("2401a7b3c9d5e", VoiceTranscriptionSettings::new("example-secret"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<VoiceTranscriptionSettings>,
    ) -> StoreVoiceTranscriptionSettings {
        StoreVoiceTranscriptionSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<VoiceTranscriptionSettings>("settings", settings)
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/voice-transcription/v1/settings` of the family `management`; authenticated by
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
    /// use cometchat::management::extensions::voice_transcription::VoiceTranscriptionSettings;
    /// let answer = client
    ///     .extensions()
    ///     .voice_transcription()
    ///     .update("2401a7b3c9d5e", VoiceTranscriptionSettings::new("example-secret"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<VoiceTranscriptionSettings>,
    ) -> UpdateVoiceTranscriptionSettings {
        UpdateVoiceTranscriptionSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<VoiceTranscriptionSettings>("settings", settings)
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/voice-transcription/v1/settings` of the family `management`; authenticated by
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
    /// let answer = client.extensions().voice_transcription().get("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, app_id: impl Into<AppId>) -> GetVoiceTranscriptionSettings {
        GetVoiceTranscriptionSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/voice-transcription/v1/settings` of the family `management`; authenticated by
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
    /// client.extensions().voice_transcription().delete("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteVoiceTranscriptionSettings {
        DeleteVoiceTranscriptionSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(ExtensionsVoiceTranscription::store: STORE of families::MANAGEMENT {
    id: "extensions.voice_transcription.store", method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/voice-transcription/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} StoreVoiceTranscriptionSettings -> Option<VoiceTranscriptionSettings>);

runtime::endpoint!(ExtensionsVoiceTranscription::update: UPDATE of families::MANAGEMENT {
    id: "extensions.voice_transcription.update", method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/voice-transcription/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateVoiceTranscriptionSettings -> Option<VoiceTranscriptionSettings>);

runtime::endpoint!(ExtensionsVoiceTranscription::get: GET of families::MANAGEMENT {
    id: "extensions.voice_transcription.get", method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/voice-transcription/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetVoiceTranscriptionSettings -> Option<VoiceTranscriptionSettings>);

runtime::endpoint!(ExtensionsVoiceTranscription::delete: DELETE of families::MANAGEMENT {
    id: "extensions.voice_transcription.delete", method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/voice-transcription/v1/settings",
    envelope: envelopes::EXTENSION, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} DeleteVoiceTranscriptionSettings -> ());

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

runtime::make!(VoiceTranscriptionSettings {
    new revai_api_key: into runtime::Secret, set app_id: into AppId,
});

runtime::record!(VoiceTranscriptionSettings {
    app_id = "appId", revai_api_key = "revaiAPIKey",
});

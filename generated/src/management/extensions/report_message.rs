// @generated from spec/management/extensions/report_message.yaml by `cargo xtask gen`. Do not edit.

//! Lets users report messages.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/management-apis>.

use crate::envelopes;
use crate::families;
use crate::types::{AppId, ReportSettings};

/// Calls about report message: `extensions().report_message()`, by
/// [`ManagementClient::extensions`](crate::ManagementClient::extensions).
#[derive(Debug, Clone)]
pub struct ExtensionsReportMessage(pub(crate) runtime::Handle);

impl ExtensionsReportMessage {
    /// Stores the settings for the first time. They come back if the answer has them.
    ///
    /// `POST /apps/{appId}/extensions/report-message/v1/settings` of the family `management`; authenticated by `key`,
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
    /// use cometchat::types::ReportSettings;
    /// let answer = client
    ///     .extensions()
    ///     .report_message()
    ///     .store("2401a7b3c9d5e", ReportSettings::new(1, true))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn store(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<ReportSettings>,
    ) -> StoreReportMessageSettings {
        StoreReportMessageSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<ReportSettings>("settings", settings)
    }

    /// Replaces the settings. They come back if the answer has them.
    ///
    /// `PUT /apps/{appId}/extensions/report-message/v1/settings` of the family `management`; authenticated by `key`,
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
    /// use cometchat::types::ReportSettings;
    /// let answer = client
    ///     .extensions()
    ///     .report_message()
    ///     .update("2401a7b3c9d5e", ReportSettings::new(1, true))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        app_id: impl Into<AppId>,
        settings: impl Into<ReportSettings>,
    ) -> UpdateReportMessageSettings {
        UpdateReportMessageSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
            .set_body::<ReportSettings>("settings", settings)
    }

    /// Gets the settings, if there are any.
    ///
    /// `GET /apps/{appId}/extensions/report-message/v1/settings` of the family `management`; authenticated by `key`,
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
    /// let answer = client.extensions().report_message().get("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, app_id: impl Into<AppId>) -> GetReportMessageSettings {
        GetReportMessageSettings::new::<()>(&self.0).set_path::<AppId>("appId", app_id)
    }

    /// Deletes the settings.
    ///
    /// `DELETE /apps/{appId}/extensions/report-message/v1/settings` of the family `management`; authenticated by
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
    /// client.extensions().report_message().delete("2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, app_id: impl Into<AppId>) -> DeleteReportMessageSettings {
        DeleteReportMessageSettings::new::<()>(&self.0)
            .set_path::<AppId>("appId", app_id)
    }
}

runtime::endpoint!(ExtensionsReportMessage::store: STORE of families::MANAGEMENT {
    id: "extensions.report_message.store", method: runtime::Method::POST,
    path: "/apps/{appId}/extensions/report-message/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} StoreReportMessageSettings -> Option<ReportSettings>);

runtime::endpoint!(ExtensionsReportMessage::update: UPDATE of families::MANAGEMENT {
    id: "extensions.report_message.update", method: runtime::Method::PUT,
    path: "/apps/{appId}/extensions/report-message/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} UpdateReportMessageSettings -> Option<ReportSettings>);

runtime::endpoint!(ExtensionsReportMessage::get: GET of families::MANAGEMENT {
    id: "extensions.report_message.get", method: runtime::Method::GET,
    path: "/apps/{appId}/extensions/report-message/v1/settings",
    envelope: envelopes::EXTENSION_SETTINGS, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} GetReportMessageSettings -> Option<ReportSettings>);

runtime::endpoint!(ExtensionsReportMessage::delete: DELETE of families::MANAGEMENT {
    id: "extensions.report_message.delete", method: runtime::Method::DELETE,
    path: "/apps/{appId}/extensions/report-message/v1/settings", envelope: envelopes::EXTENSION,
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/management-apis"),
} DeleteReportMessageSettings -> ());

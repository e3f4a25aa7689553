// @generated from spec/management/extensions/types.yaml by `cargo xtask gen`. Do not edit.

//! Types that several resources use.

use super::AppId;

/// What answers say of settings beside the settings themselves.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct StoredSettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(StoredSettings { app_id = "appId" });

/// What happens to messages in which something is found.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct DropSettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// Whether such a message is dropped. On the wire: `dropMessage`.
    pub drop_message: bool,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(DropSettings { new drop_message: is bool, set app_id: into AppId, });
runtime::record!(DropSettings { app_id = "appId", drop_message = "dropMessage" });

/// What happens after reports.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ReportSettings {
    /// The app whose settings they are. Only in answers. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// After how many reports by different users it is for the moderators to act. On the wire: `maxReports`.
    pub max_reports: i64,
    /// Whether a webhook is called, to act as you see fit. On the wire: `useWebhook`.
    pub use_webhook: bool,
    /// The webhook. On the wire: `webhookURL`.
    pub webhook_url: Option<String>,
    /// The user name for the webhook. On the wire: `basicAuthUsername`.
    pub basic_auth_username: Option<String>,
    /// The password for the webhook. On the wire: `basicAuthPassword`.
    pub basic_auth_password: Option<runtime::Secret>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(ReportSettings {
    new max_reports: is i64, new use_webhook: is bool, set app_id: into AppId,
    set webhook_url: into String, set basic_auth_username: into String,
    set basic_auth_password: into runtime::Secret,
});

runtime::record!(ReportSettings {
    app_id = "appId", max_reports = "maxReports", use_webhook = "useWebhook",
    webhook_url = "webhookURL", basic_auth_username = "basicAuthUsername",
    basic_auth_password = "basicAuthPassword",
});

// @generated from spec/notifications/notification_settings.yaml by `cargo xtask gen`. Do not edit.

//! How an app notifies its users when they are away. Groups of up to 1000 members get push notifications, of up
//! to 30 emails and text messages.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-settings>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::rates;
use crate::types::{
    Confirmation, NotificationRules, NotificationSetup, NotificationSounds,
    NotificationTemplates,
};

/// Calls about notification settings: [`Client::notification_settings`](crate::Client::notification_settings).
#[derive(Debug, Clone)]
pub struct NotificationSettings<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl NotificationSettings<FullAccess> {
    /// Gets the app's rules, sounds and templates.
    ///
    /// `GET /notifications/v1/settings` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-settings>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.notification_settings().get().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> GetNotificationSettings {
        GetNotificationSettings::new::<AppOnly>(&self.0)
    }

    /// Changes some of the app's rules, sounds and templates.
    ///
    /// `PATCH /notifications/v1/settings` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-settings>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.notification_settings().update().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(&self) -> UpdateNotificationSettings {
        UpdateNotificationSettings::new::<AppOnly>(&self.0)
    }

    /// Puts the app's rules, sounds and templates back to their defaults.
    ///
    /// `DELETE /notifications/v1/settings` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported; rate class `standard`.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-settings>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.notification_settings().reset().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn reset(&self) -> ResetNotificationSettings {
        ResetNotificationSettings::new::<AppOnly>(&self.0)
    }
}

runtime::endpoint!(NotificationSettings::get: GET of families::CHAT {
    id: "notification_settings.get", method: runtime::Method::GET,
    path: "/notifications/v1/settings", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-settings"),
} GetNotificationSettings -> NotificationSetup);

runtime::endpoint!(NotificationSettings::update: UPDATE of families::CHAT {
    id: "notification_settings.update", method: runtime::Method::PATCH,
    path: "/notifications/v1/settings", idempotent: true, rate: Some(&rates::STANDARD),
    empty_body: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-settings"),
} UpdateNotificationSettings -> Confirmation);

impl UpdateNotificationSettings {
    /// What is notified and what users may decide for themselves.
    pub fn preferences(self, preferences: impl Into<NotificationRules>) -> Self {
        self.set_body::<NotificationRules>("preferences", preferences)
    }

    /// The sounds.
    pub fn sound(self, sound: impl Into<NotificationSounds>) -> Self {
        self.set_body::<NotificationSounds>("sound", sound)
    }

    /// The words.
    pub fn templates(self, templates: impl Into<NotificationTemplates>) -> Self {
        self.set_body::<NotificationTemplates>("templates", templates)
    }
}

runtime::endpoint!(NotificationSettings::reset: RESET of families::CHAT {
    id: "notification_settings.reset", method: runtime::Method::DELETE,
    path: "/notifications/v1/settings", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/push/list-settings"),
} ResetNotificationSettings -> Confirmation);

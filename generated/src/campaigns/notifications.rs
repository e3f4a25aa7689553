// @generated from spec/campaigns/notifications.yaml by `cargo xtask gen`. Do not edit.

//! Notifications sent at once, without a campaign.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/campaigns-apis/overview>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::types::{ChannelType, NotificationId, TemplateId, Uid};

/// Calls about notifications: [`Client::notifications`](crate::Client::notifications).
#[derive(Debug, Clone)]
pub struct Notifications<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl Notifications<FullAccess> {
    /// Sends a notification made from a template: to 10 users at once, to up to 10,000 in the background.
    ///
    /// `POST /notifications/messages` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported.
    ///
    /// - `template_id`: The template. It has to be approved. On the wire: `templateId`.
    /// - `receivers`: The users, one or more. At most 10000 elements.
    ///
    /// Errors: those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/campaigns-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::Uid;
    /// let answer = client
    ///     .notifications()
    ///     .send("cc-template-teatime", [Uid::from("ada"), Uid::from("grace")])
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn send(
        &self,
        template_id: impl Into<TemplateId>,
        receivers: impl IntoIterator<Item = impl Into<Uid>>,
    ) -> SendNotification {
        SendNotification::new::<AppOnly>(&self.0)
            .set_body::<TemplateId>("templateId", template_id)
            .set_body_list::<Uid>("receivers", receivers)
    }
}

runtime::endpoint!(Notifications::send: SEND of families::CAMPAIGNS {
    id: "notifications.send", method: runtime::Method::POST, path: "/notifications/messages",
    docs: Some("https://www.cometchat.com/docs/rest-api/campaigns-apis/overview"),
} SendNotification -> SentNotification);

impl SendNotification {
    /// Values for the template's variables, by user.
    #[inline]
    pub fn variables(self, variables: runtime::Map<runtime::Object>) -> Self {
        self.set_body::<runtime::Map<runtime::Object>>("variables", variables)
    }

    /// A tag to know it by in the analytics.
    pub fn tag(self, tag: impl Into<String>) -> Self {
        self.set_body::<String>("tag", tag)
    }
}

/// What became of a send.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct SentNotification {
    /// Whether it was sent at once.
    pub mode: Option<SendMode>,
    /// The notification's id, where it was sent at once. On the wire: `notificationId`.
    pub notification_id: Option<NotificationId>,
    /// The batch's id, where it is queued. On the wire: `batchId`.
    pub batch_id: Option<String>,
    /// How many users there are, where it is queued.
    pub total: Option<i64>,
    /// The channels that are used.
    pub channels: Option<Vec<ChannelType>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(SentNotification {
    mode = "mode", notification_id = "notificationId", batch_id = "batchId", total = "total",
    channels = "channels" lenient,
});

/// Whether it was sent at once.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendMode {
    /// It is done.
    Realtime,
    /// It is queued.
    Batch,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(SendMode { Realtime = "realtime", Batch = "batch" });

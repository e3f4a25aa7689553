// @generated from spec/campaigns/push_notifications.yaml by `cargo xtask gen`. Do not edit.

//! The push notifications that campaigns and direct sends have made.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/campaigns-apis/overview>.

use crate::access::{AppOrUser, FullAccess};
use crate::families;
use crate::types::{
    CampaignId, ChannelSlug, ChannelType, Engagement, NotificationId, PushNotificationId,
    TemplateCategoryName, TemplateDataType, TemplateId, Uid,
};

/// Calls about push notifications: [`Client::push_notifications`](crate::Client::push_notifications).
#[derive(Debug, Clone)]
pub struct PushNotifications<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app or as a user.
impl<A: runtime::Grants<AppOrUser>> PushNotifications<A> {
    /// Lists the push notifications of the acting user.
    ///
    /// `GET /push-notifications` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` optional.
    ///
    /// - `limit`: How many at most. There are no further pages. At least 1.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/campaigns-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.on_behalf_of("ada").push_notifications().list(20).await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self, limit: i64) -> ListPushNotifications {
        ListPushNotifications::new::<AppOrUser>(&self.0).set_query::<i64>("limit", limit)
    }

    /// Gets a push notification.
    ///
    /// `GET /push-notifications/{id}` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` optional.
    ///
    /// - `id`: A push notification's id.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_NOT_FOUND` and those of [every
    /// call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/campaigns-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.on_behalf_of("ada").push_notifications().get("push-1").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, id: impl Into<PushNotificationId>) -> GetPushNotification {
        GetPushNotification::new::<AppOrUser>(&self.0)
            .set_path::<PushNotificationId>("id", id)
    }

    /// Marks a push notification as delivered.
    ///
    /// `PUT /push-notifications/{id}/delivered` of the family `campaigns`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` optional.
    ///
    /// - `id`: A push notification's id.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_NOT_FOUND` and those of [every
    /// call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/campaigns-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// client.on_behalf_of("ada").push_notifications().mark_as_delivered("push-1").await?;
    /// # Ok(()) }
    /// ```
    pub fn mark_as_delivered(
        &self,
        id: impl Into<PushNotificationId>,
    ) -> MarkPushNotificationDelivered {
        MarkPushNotificationDelivered::new::<AppOrUser>(&self.0)
            .set_path::<PushNotificationId>("id", id)
    }

    /// Marks a push notification as clicked.
    ///
    /// `PUT /push-notifications/{id}/clicked` of the family `campaigns`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` optional.
    ///
    /// - `id`: A push notification's id.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_NOT_FOUND` and those of [every
    /// call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/campaigns-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// client.on_behalf_of("ada").push_notifications().mark_as_clicked("push-1").await?;
    /// # Ok(()) }
    /// ```
    pub fn mark_as_clicked(
        &self,
        id: impl Into<PushNotificationId>,
    ) -> MarkPushNotificationClicked {
        MarkPushNotificationClicked::new::<AppOrUser>(&self.0)
            .set_path::<PushNotificationId>("id", id)
    }

    /// Reports that a user did something with a push notification.
    ///
    /// `POST /push-notifications/{id}/engagement` of the family `campaigns`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` optional.
    ///
    /// - `id`: A push notification's id.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_NOT_FOUND` and those of [every
    /// call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/campaigns-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::Engagement;
    /// client
    ///     .on_behalf_of("ada")
    ///     .push_notifications()
    ///     .report_engagement("push-1", Engagement::new())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn report_engagement(
        &self,
        id: impl Into<PushNotificationId>,
        body: impl Into<Engagement>,
    ) -> ReportPushEngagement {
        ReportPushEngagement::new::<AppOrUser>(&self.0)
            .set_path::<PushNotificationId>("id", id)
            .set_whole_body::<Engagement>(body)
    }
}

runtime::endpoint!(PushNotifications::list: LIST of families::CAMPAIGNS {
    id: "push_notifications.list", method: runtime::Method::GET, path: "/push-notifications",
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/campaigns-apis/overview"),
} ListPushNotifications -> Vec<PushNotification>);

runtime::endpoint!(PushNotifications::get: GET of families::CAMPAIGNS {
    id: "push_notifications.get", method: runtime::Method::GET, path: "/push-notifications/{id}",
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/campaigns-apis/overview"),
} GetPushNotification -> PushNotification);

runtime::endpoint!(PushNotifications::mark_as_delivered: MARK_AS_DELIVERED of families::CAMPAIGNS {
    id: "push_notifications.mark_as_delivered", method: runtime::Method::PUT,
    path: "/push-notifications/{id}/delivered", idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/campaigns-apis/overview"),
} MarkPushNotificationDelivered -> ());

runtime::endpoint!(PushNotifications::mark_as_clicked: MARK_AS_CLICKED of families::CAMPAIGNS {
    id: "push_notifications.mark_as_clicked", method: runtime::Method::PUT,
    path: "/push-notifications/{id}/clicked", idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/campaigns-apis/overview"),
} MarkPushNotificationClicked -> ());

runtime::endpoint!(PushNotifications::report_engagement: REPORT_ENGAGEMENT of families::CAMPAIGNS {
    id: "push_notifications.report_engagement", method: runtime::Method::POST,
    path: "/push-notifications/{id}/engagement",
    docs: Some("https://www.cometchat.com/docs/rest-api/campaigns-apis/overview"),
} ReportPushEngagement -> ());

/// A push notification to a user.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct PushNotification {
    /// The push notification's id.
    pub id: Option<PushNotificationId>,
    /// The same id by another name. On the wire: `pushNotificationId`.
    pub push_notification_id: Option<PushNotificationId>,
    /// The notification that it belongs to. On the wire: `notificationId`.
    pub notification_id: Option<NotificationId>,
    /// The campaign that it comes from; direct sends have none. On the wire: `campaignId`.
    pub campaign_id: Option<CampaignId>,
    /// Whom it is for.
    pub receiver: Option<Uid>,
    /// The template that it is made from. On the wire: `templateId`.
    pub template_id: Option<TemplateId>,
    /// The template's version. On the wire: `templateVersion`.
    pub template_version: Option<i64>,
    /// The type of its channel. On the wire: `channelType`.
    pub channel_type: Option<ChannelType>,
    /// Its channel. On the wire: `channelId`.
    pub channel_id: Option<ChannelSlug>,
    /// The template's category.
    pub category: Option<TemplateCategoryName>,
    /// The label shown on it.
    pub label: Option<String>,
    /// The template's tags.
    pub tags: Option<Vec<String>>,
    /// Plain text in place of rich content. On the wire: `alternativeText`.
    pub alternative_text: Option<String>,
    /// What kind of content it has. On the wire: `dataType`.
    pub data_type: Option<TemplateDataType>,
    /// What its variables stood for.
    pub variables: Option<runtime::Object>,
    /// How far it has come.
    pub status: Option<PushNotificationStatus>,
    /// The tag of the send.
    pub tag: Option<String>,
    /// What is kept about it.
    pub metadata: Option<runtime::Object>,
    /// When it was sent. In Unix seconds. On the wire: `sentAt`.
    pub sent_at: Option<runtime::Timestamp>,
    /// When it reached the device. In Unix seconds. On the wire: `deliveredAt`.
    pub delivered_at: Option<runtime::Timestamp>,
    /// When it was clicked. In Unix seconds. On the wire: `clickedAt`.
    pub clicked_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(PushNotification {
    id = "id", push_notification_id = "pushNotificationId", notification_id = "notificationId",
    campaign_id = "campaignId", receiver = "receiver", template_id = "templateId",
    template_version = "templateVersion", channel_type = "channelType", channel_id = "channelId",
    category = "category", label = "label", tags = "tags" lenient,
    alternative_text = "alternativeText", data_type = "dataType", variables = "variables" lenient,
    status = "status", tag = "tag", metadata = "metadata" lenient, sent_at = "sentAt",
    delivered_at = "deliveredAt", clicked_at = "clickedAt",
});

/// How far it has come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PushNotificationStatus {
    /// `sent`
    Sent,
    /// `delivered`
    Delivered,
    /// `clicked`
    Clicked,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(PushNotificationStatus {
    Sent = "sent", Delivered = "delivered", Clicked = "clicked",
});

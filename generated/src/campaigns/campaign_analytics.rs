// @generated from spec/campaigns/campaign_analytics.yaml by `cargo xtask gen`. Do not edit.

//! How many notifications were sent, delivered, read and made use of.
//!
//! Source: <https://www.cometchat.com/docs/campaigns/analytics>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::types::{
    CampaignId, ChannelType, FeedItemId, NotificationId, PushNotificationId, TemplateId,
    Uid,
};

/// Calls about campaign analytics: [`Client::campaign_analytics`](crate::Client::campaign_analytics).
#[derive(Debug, Clone)]
pub struct CampaignAnalytics<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl CampaignAnalytics<FullAccess> {
    /// Gets figures over everything.
    ///
    /// `GET /analytics/overview` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported.
    ///
    /// Errors: those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/analytics>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.campaign_analytics().get_overview().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_overview(&self) -> GetAnalyticsOverview {
        GetAnalyticsOverview::new::<AppOnly>(&self.0)
    }

    /// Gets the figures of a campaign.
    ///
    /// `GET /analytics/campaigns/{campaignId}` of the family `campaigns`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported.
    ///
    /// - `campaign_id`: A campaign's id. On the wire: `campaignId`.
    ///
    /// Errors: `ERR_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/analytics>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.campaign_analytics().get_campaign("cmp-1").await?;
    /// # Ok(()) }
    /// ```
    pub fn get_campaign(
        &self,
        campaign_id: impl Into<CampaignId>,
    ) -> GetCampaignAnalytics {
        GetCampaignAnalytics::new::<AppOnly>(&self.0)
            .set_path::<CampaignId>("campaignId", campaign_id)
    }

    /// Gets the figures of a template over everything sent with it.
    ///
    /// `GET /analytics/templates/{templateId}` of the family `campaigns`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` unsupported.
    ///
    /// - `template_id`: A template's id: the one the service made, or the slug. On the wire: `templateId`.
    ///
    /// Errors: `ERR_TEMPLATE_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/analytics>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.campaign_analytics().get_template("cc-template-teatime").await?;
    /// # Ok(()) }
    /// ```
    pub fn get_template(
        &self,
        template_id: impl Into<TemplateId>,
    ) -> GetTemplateAnalytics {
        GetTemplateAnalytics::new::<AppOnly>(&self.0)
            .set_path::<TemplateId>("templateId", template_id)
    }

    /// Gets the figures of each type of channel.
    ///
    /// `GET /analytics/channels` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported.
    ///
    /// Errors: those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/analytics>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.campaign_analytics().get_channels().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_channels(&self) -> GetChannelAnalytics {
        GetChannelAnalytics::new::<AppOnly>(&self.0)
    }

    /// Gets what a user has done with notifications.
    ///
    /// `GET /analytics/users/{userId}` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported.
    ///
    /// - `user_id`: A user's id, chosen by you. The server turns it into lower case; it never changes. On the wire:
    ///   `userId`.
    ///
    /// Errors: `ERR_UID_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/analytics>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.campaign_analytics().get_user("ada").await?;
    /// # Ok(()) }
    /// ```
    pub fn get_user(&self, user_id: impl Into<Uid>) -> GetUserAnalytics {
        GetUserAnalytics::new::<AppOnly>(&self.0).set_path::<Uid>("userId", user_id)
    }

    /// Records that something happened to a notification.
    ///
    /// `POST /analytics/events` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported.
    ///
    /// - `notification_id`: The notification, or the batch. On the wire: `notificationId`.
    /// - `user_id`: Who did it. On the wire: `userId`.
    /// - `channel_type`: The type of its channel. On the wire: `channelType`.
    /// - `event_type`: What happened. On the wire: `eventType`.
    ///
    /// Errors: those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/analytics>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::campaigns::campaign_analytics::AnalyticsEventType;
    /// use cometchat::types::ChannelType;
    /// client
    ///     .campaign_analytics()
    ///     .record_event("ntf-1", "ada", ChannelType::InApp, AnalyticsEventType::Interacted)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn record_event(
        &self,
        notification_id: impl Into<NotificationId>,
        user_id: impl Into<Uid>,
        channel_type: impl Into<ChannelType>,
        event_type: impl Into<AnalyticsEventType>,
    ) -> RecordAnalyticsEvent {
        RecordAnalyticsEvent::new::<AppOnly>(&self.0)
            .set_body::<NotificationId>("notificationId", notification_id)
            .set_body::<Uid>("userId", user_id)
            .set_body::<ChannelType>("channelType", channel_type)
            .set_body::<AnalyticsEventType>("eventType", event_type)
    }

    /// Has the figures summed up anew.
    ///
    /// `POST /analytics/rollup` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported.
    ///
    /// Errors: those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/analytics>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// client.campaign_analytics().trigger_rollup().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn trigger_rollup(&self) -> TriggerAnalyticsRollup {
        TriggerAnalyticsRollup::new::<AppOnly>(&self.0)
    }
}

runtime::endpoint!(CampaignAnalytics::get_overview: GET_OVERVIEW of families::CAMPAIGNS {
    id: "campaign_analytics.get_overview", method: runtime::Method::GET,
    path: "/analytics/overview", idempotent: true,
    docs: Some("https://www.cometchat.com/docs/campaigns/analytics"),
} GetAnalyticsOverview -> runtime::Json);

impl GetAnalyticsOverview {
    /// What to sum up by.
    pub fn dimension(self, dimension: impl Into<AnalyticsDimension>) -> Self {
        self.set_query::<AnalyticsDimension>("dimension", dimension)
    }

    /// Only this campaign, template or type of channel. On the wire: `dimensionId`.
    pub fn dimension_id(self, dimension_id: impl Into<String>) -> Self {
        self.set_query::<String>("dimensionId", dimension_id)
    }

    /// How long a time each figure is for.
    pub fn period(self, period: impl Into<AnalyticsPeriod>) -> Self {
        self.set_query::<AnalyticsPeriod>("period", period)
    }

    /// From when. As an RFC 3339 text. On the wire: `startDate`.
    pub fn start_date(self, start_date: impl Into<runtime::DateTime>) -> Self {
        self.set_query::<runtime::DateTime>("startDate", start_date)
    }

    /// Until when. As an RFC 3339 text. On the wire: `endDate`.
    pub fn end_date(self, end_date: impl Into<runtime::DateTime>) -> Self {
        self.set_query::<runtime::DateTime>("endDate", end_date)
    }

    /// How many figures at most. The server assumes `50` if it is left out.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.set_query::<i64>("limit", limit)
    }
}

runtime::endpoint!(CampaignAnalytics::get_campaign: GET_CAMPAIGN of families::CAMPAIGNS {
    id: "campaign_analytics.get_campaign", method: runtime::Method::GET,
    path: "/analytics/campaigns/{campaignId}", idempotent: true,
    docs: Some("https://www.cometchat.com/docs/campaigns/analytics"),
} GetCampaignAnalytics -> runtime::Json);

impl GetCampaignAnalytics {
    /// What to sum up by.
    pub fn dimension(self, dimension: impl Into<AnalyticsDimension>) -> Self {
        self.set_query::<AnalyticsDimension>("dimension", dimension)
    }

    /// Only this campaign, template or type of channel. On the wire: `dimensionId`.
    pub fn dimension_id(self, dimension_id: impl Into<String>) -> Self {
        self.set_query::<String>("dimensionId", dimension_id)
    }

    /// How long a time each figure is for.
    pub fn period(self, period: impl Into<AnalyticsPeriod>) -> Self {
        self.set_query::<AnalyticsPeriod>("period", period)
    }

    /// From when. As an RFC 3339 text. On the wire: `startDate`.
    pub fn start_date(self, start_date: impl Into<runtime::DateTime>) -> Self {
        self.set_query::<runtime::DateTime>("startDate", start_date)
    }

    /// Until when. As an RFC 3339 text. On the wire: `endDate`.
    pub fn end_date(self, end_date: impl Into<runtime::DateTime>) -> Self {
        self.set_query::<runtime::DateTime>("endDate", end_date)
    }

    /// How many figures at most. The server assumes `50` if it is left out.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.set_query::<i64>("limit", limit)
    }
}

runtime::endpoint!(CampaignAnalytics::get_template: GET_TEMPLATE of families::CAMPAIGNS {
    id: "campaign_analytics.get_template", method: runtime::Method::GET,
    path: "/analytics/templates/{templateId}", idempotent: true,
    docs: Some("https://www.cometchat.com/docs/campaigns/analytics"),
} GetTemplateAnalytics -> runtime::Json);

impl GetTemplateAnalytics {
    /// What to sum up by.
    pub fn dimension(self, dimension: impl Into<AnalyticsDimension>) -> Self {
        self.set_query::<AnalyticsDimension>("dimension", dimension)
    }

    /// Only this campaign, template or type of channel. On the wire: `dimensionId`.
    pub fn dimension_id(self, dimension_id: impl Into<String>) -> Self {
        self.set_query::<String>("dimensionId", dimension_id)
    }

    /// How long a time each figure is for.
    pub fn period(self, period: impl Into<AnalyticsPeriod>) -> Self {
        self.set_query::<AnalyticsPeriod>("period", period)
    }

    /// From when. As an RFC 3339 text. On the wire: `startDate`.
    pub fn start_date(self, start_date: impl Into<runtime::DateTime>) -> Self {
        self.set_query::<runtime::DateTime>("startDate", start_date)
    }

    /// Until when. As an RFC 3339 text. On the wire: `endDate`.
    pub fn end_date(self, end_date: impl Into<runtime::DateTime>) -> Self {
        self.set_query::<runtime::DateTime>("endDate", end_date)
    }

    /// How many figures at most. The server assumes `50` if it is left out.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.set_query::<i64>("limit", limit)
    }
}

runtime::endpoint!(CampaignAnalytics::get_channels: GET_CHANNELS of families::CAMPAIGNS {
    id: "campaign_analytics.get_channels", method: runtime::Method::GET,
    path: "/analytics/channels", idempotent: true,
    docs: Some("https://www.cometchat.com/docs/campaigns/analytics"),
} GetChannelAnalytics -> runtime::Json);

impl GetChannelAnalytics {
    /// What to sum up by.
    pub fn dimension(self, dimension: impl Into<AnalyticsDimension>) -> Self {
        self.set_query::<AnalyticsDimension>("dimension", dimension)
    }

    /// Only this campaign, template or type of channel. On the wire: `dimensionId`.
    pub fn dimension_id(self, dimension_id: impl Into<String>) -> Self {
        self.set_query::<String>("dimensionId", dimension_id)
    }

    /// How long a time each figure is for.
    pub fn period(self, period: impl Into<AnalyticsPeriod>) -> Self {
        self.set_query::<AnalyticsPeriod>("period", period)
    }

    /// From when. As an RFC 3339 text. On the wire: `startDate`.
    pub fn start_date(self, start_date: impl Into<runtime::DateTime>) -> Self {
        self.set_query::<runtime::DateTime>("startDate", start_date)
    }

    /// Until when. As an RFC 3339 text. On the wire: `endDate`.
    pub fn end_date(self, end_date: impl Into<runtime::DateTime>) -> Self {
        self.set_query::<runtime::DateTime>("endDate", end_date)
    }

    /// How many figures at most. The server assumes `50` if it is left out.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.set_query::<i64>("limit", limit)
    }
}

runtime::endpoint!(CampaignAnalytics::get_user: GET_USER of families::CAMPAIGNS {
    id: "campaign_analytics.get_user", method: runtime::Method::GET,
    path: "/analytics/users/{userId}", idempotent: true,
    docs: Some("https://www.cometchat.com/docs/campaigns/analytics"),
} GetUserAnalytics -> UserEngagement);

impl GetUserAnalytics {
    /// What to sum up by.
    pub fn dimension(self, dimension: impl Into<AnalyticsDimension>) -> Self {
        self.set_query::<AnalyticsDimension>("dimension", dimension)
    }

    /// Only this campaign, template or type of channel. On the wire: `dimensionId`.
    pub fn dimension_id(self, dimension_id: impl Into<String>) -> Self {
        self.set_query::<String>("dimensionId", dimension_id)
    }

    /// How long a time each figure is for.
    pub fn period(self, period: impl Into<AnalyticsPeriod>) -> Self {
        self.set_query::<AnalyticsPeriod>("period", period)
    }

    /// From when. As an RFC 3339 text. On the wire: `startDate`.
    pub fn start_date(self, start_date: impl Into<runtime::DateTime>) -> Self {
        self.set_query::<runtime::DateTime>("startDate", start_date)
    }

    /// Until when. As an RFC 3339 text. On the wire: `endDate`.
    pub fn end_date(self, end_date: impl Into<runtime::DateTime>) -> Self {
        self.set_query::<runtime::DateTime>("endDate", end_date)
    }

    /// How many figures at most. The server assumes `50` if it is left out.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.set_query::<i64>("limit", limit)
    }
}

runtime::endpoint!(CampaignAnalytics::record_event: RECORD_EVENT of families::CAMPAIGNS {
    id: "campaign_analytics.record_event", method: runtime::Method::POST, path: "/analytics/events",
    docs: Some("https://www.cometchat.com/docs/campaigns/analytics"),
} RecordAnalyticsEvent -> ());

impl RecordAnalyticsEvent {
    /// The item of the feed, if it was one. On the wire: `feedItemId`.
    pub fn feed_item_id(self, feed_item_id: impl Into<FeedItemId>) -> Self {
        self.set_body::<FeedItemId>("feedItemId", feed_item_id)
    }

    /// The push notification, if it was one. On the wire: `pushNotificationId`.
    pub fn push_notification_id(
        self,
        push_notification_id: impl Into<PushNotificationId>,
    ) -> Self {
        self.set_body::<PushNotificationId>("pushNotificationId", push_notification_id)
    }

    /// The campaign that it comes from. On the wire: `campaignId`.
    pub fn campaign_id(self, campaign_id: impl Into<CampaignId>) -> Self {
        self.set_body::<CampaignId>("campaignId", campaign_id)
    }

    /// The template that it is made from. On the wire: `templateId`.
    pub fn template_id(self, template_id: impl Into<TemplateId>) -> Self {
        self.set_body::<TemplateId>("templateId", template_id)
    }

    /// What the user did At most 64 characters.
    pub fn topic(self, topic: impl Into<String>) -> Self {
        self.set_body::<String>("topic", topic)
    }
}

runtime::endpoint!(CampaignAnalytics::trigger_rollup: TRIGGER_ROLLUP of families::CAMPAIGNS {
    id: "campaign_analytics.trigger_rollup", method: runtime::Method::POST,
    path: "/analytics/rollup", docs: Some("https://www.cometchat.com/docs/campaigns/analytics"),
} TriggerAnalyticsRollup -> ());

/// What figures are summed up by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnalyticsDimension {
    /// `campaign`
    Campaign,
    /// `template`
    Template,
    /// `channel`
    Channel,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(AnalyticsDimension {
    Campaign = "campaign", Template = "template", Channel = "channel",
});

/// How long a time a figure is for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnalyticsPeriod {
    /// `hourly`
    Hourly,
    /// `daily`
    Daily,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(AnalyticsPeriod { Hourly = "hourly", Daily = "daily" });

/// What can happen to a notification.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnalyticsEventType {
    /// `sent`
    Sent,
    /// `delivered`
    Delivered,
    /// `clicked`
    Clicked,
    /// `interacted`
    Interacted,
    /// `failed`
    Failed,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(AnalyticsEventType {
    Sent = "sent", Delivered = "delivered", Clicked = "clicked", Interacted = "interacted",
    Failed = "failed",
});

/// What a user has done with notifications.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserEngagement {
    /// The user. On the wire: `userId`.
    pub user_id: Option<Uid>,
    /// How many the user has seen.
    pub viewed: Option<i64>,
    /// How many the user has clicked.
    pub clicked: Option<i64>,
    /// How many the user has done something with.
    pub interacted: Option<i64>,
    /// When that was last; left out where never. In Unix seconds. On the wire: `lastEngagement`.
    pub last_engagement: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(UserEngagement {
    user_id = "userId", viewed = "viewed", clicked = "clicked", interacted = "interacted",
    last_engagement = "lastEngagement",
});

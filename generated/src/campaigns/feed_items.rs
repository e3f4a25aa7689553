// @generated from spec/campaigns/feed_items.yaml by `cargo xtask gen`. Do not edit.

//! The notifications in the in-app feeds of users.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/campaigns-apis/overview>.

use crate::access::{AppOrUser, FullAccess};
use crate::families;
use crate::types::{
    Affix, CampaignId, ChannelSlug, ChannelType, Engagement, FeedItemId, NotificationId,
    RealtimeFanout, SortDirection, TagMatch, TemplateCategoryId, TemplateCategoryName,
    TemplateDataType, TemplateId, Uid,
};

/// Calls about feed items: [`Client::feed_items`](crate::Client::feed_items).
#[derive(Debug, Clone)]
pub struct FeedItems<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app or as a user.
impl<A: runtime::Grants<AppOrUser>> FeedItems<A> {
    /// Lists items of the acting user's feed, or of all feeds when acting as the app.
    ///
    /// `GET /notification-feed` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` optional; paging `cursor`.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/campaigns-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let mut rows = client.on_behalf_of("ada").feed_items().list().stream();
    /// while let Some(feed_item) = rows.next().await {
    ///     let feed_item = feed_item?;
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> ListFeedItems {
        ListFeedItems::new::<AppOrUser>(&self.0)
    }

    /// Counts the unread items of a category, those of the acting user when there is one.
    ///
    /// `GET /notification-feed/unread-count` of the family `campaigns`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` optional.
    ///
    /// - `template_category`: Which category. On the wire: `templateCategory`.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/campaigns-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::TemplateCategoryName;
    /// let answer = client
    ///     .on_behalf_of("ada")
    ///     .feed_items()
    ///     .get_unread_count(TemplateCategoryName::Marketing)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_unread_count(
        &self,
        template_category: impl Into<TemplateCategoryName>,
    ) -> GetUnreadFeedCount {
        GetUnreadFeedCount::new::<AppOrUser>(&self.0)
            .set_query::<TemplateCategoryName>("templateCategory", template_category)
    }

    /// Gets an item.
    ///
    /// `GET /notification-feed/{id}` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` optional.
    ///
    /// - `id`: The id of an item in the feed.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_FEED_ITEM_NOT_FOUND` and those of [every
    /// call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/campaigns-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.on_behalf_of("ada").feed_items().get("feed-1").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, id: impl Into<FeedItemId>) -> GetFeedItem {
        GetFeedItem::new::<AppOrUser>(&self.0).set_path::<FeedItemId>("id", id)
    }

    /// Takes an item out of the feed. Lists can still include it until its retention is over.
    ///
    /// `DELETE /notification-feed/{id}` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` optional.
    ///
    /// - `id`: The id of an item in the feed.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_FEED_ITEM_NOT_FOUND` and those of [every
    /// call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/campaigns-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// client.on_behalf_of("ada").feed_items().delete("feed-1").await?;
    /// # Ok(()) }
    /// ```
    pub fn delete(&self, id: impl Into<FeedItemId>) -> DeleteFeedItem {
        DeleteFeedItem::new::<AppOrUser>(&self.0).set_path::<FeedItemId>("id", id)
    }

    /// Marks an item as read.
    ///
    /// `POST /notification-feed/{id}/read` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` optional.
    ///
    /// - `id`: The id of an item in the feed.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_FEED_ITEM_NOT_FOUND` and those of [every
    /// call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/campaigns-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// client.on_behalf_of("ada").feed_items().mark_as_read("feed-1").await?;
    /// # Ok(()) }
    /// ```
    pub fn mark_as_read(&self, id: impl Into<FeedItemId>) -> MarkFeedItemRead {
        MarkFeedItemRead::new::<AppOrUser>(&self.0).set_path::<FeedItemId>("id", id)
    }

    /// Marks an item as delivered.
    ///
    /// `POST /notification-feed/{id}/delivered` of the family `campaigns`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` optional.
    ///
    /// - `id`: The id of an item in the feed.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_FEED_ITEM_NOT_FOUND` and those of [every
    /// call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/campaigns-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// client.on_behalf_of("ada").feed_items().mark_as_delivered("feed-1").await?;
    /// # Ok(()) }
    /// ```
    pub fn mark_as_delivered(&self, id: impl Into<FeedItemId>) -> MarkFeedItemDelivered {
        MarkFeedItemDelivered::new::<AppOrUser>(&self.0).set_path::<FeedItemId>("id", id)
    }

    /// Reports that a user did something with an item.
    ///
    /// `POST /notification-feed/{id}/engagement` of the family `campaigns`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` optional.
    ///
    /// - `id`: The id of an item in the feed.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND`, `ERR_FEED_ITEM_NOT_FOUND` and those of [every
    /// call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/campaigns-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::Engagement;
    /// client
    ///     .on_behalf_of("ada")
    ///     .feed_items()
    ///     .report_engagement("feed-1", Engagement::new())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn report_engagement(
        &self,
        id: impl Into<FeedItemId>,
        body: impl Into<Engagement>,
    ) -> ReportFeedEngagement {
        ReportFeedEngagement::new::<AppOrUser>(&self.0)
            .set_path::<FeedItemId>("id", id)
            .set_whole_body::<Engagement>(body)
    }
}

runtime::endpoint!(FeedItems::list: LIST of families::CAMPAIGNS {
    id: "feed_items.list", method: runtime::Method::GET, path: "/notification-feed",
    paging: runtime::Paging::Cursor { size: "limit", next: "next" }, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/campaigns-apis/overview"),
} ListFeedItems -> [FeedItem]);

impl ListFeedItems {
    /// Only read or only unread items. On the wire: `readState`.
    pub fn read_state(self, read_state: impl Into<FeedReadState>) -> Self {
        self.set_query::<FeedReadState>("readState", read_state)
    }

    /// Only items sent at this time or later. In Unix seconds. On the wire: `dateFrom`.
    pub fn date_from(self, date_from: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("dateFrom", date_from)
    }

    /// Only items sent up to this time. In Unix seconds. On the wire: `dateTo`.
    pub fn date_to(self, date_to: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("dateTo", date_to)
    }

    /// Only items with these tags.
    pub fn tags(self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.set_csv::<String>("tags", tags)
    }

    /// Whether one of the tags will do. On the wire: `tagMatch`.
    pub fn tag_match(self, tag_match: impl Into<TagMatch>) -> Self {
        self.set_query::<TagMatch>("tagMatch", tag_match)
    }

    /// Only items of this category. On the wire: `templateCategory`.
    pub fn template_category(
        self,
        template_category: impl Into<TemplateCategoryName>,
    ) -> Self {
        self.set_query::<TemplateCategoryName>("templateCategory", template_category)
    }

    /// Only items of this in-app channel. On the wire: `channelId`.
    pub fn channel_id(self, channel_id: impl Into<ChannelSlug>) -> Self {
        self.set_query::<ChannelSlug>("channelId", channel_id)
    }

    /// Gives deleted items too. The server assumes `false` if it is left out. On the wire: `includeDeleted`.
    #[inline]
    pub fn include_deleted(self, include_deleted: bool) -> Self {
        self.set_query::<bool>("includeDeleted", include_deleted)
    }

    /// Gives expired items too. The server assumes `false` if it is left out. On the wire: `includeExpired`.
    #[inline]
    pub fn include_expired(self, include_expired: bool) -> Self {
        self.set_query::<bool>("includeExpired", include_expired)
    }

    /// The cursor: when the last item was sent. In Unix seconds. On the wire: `sentAt`.
    pub fn sent_at(self, sent_at: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("sentAt", sent_at)
    }

    /// The cursor: the last item.
    pub fn id(self, id: impl Into<FeedItemId>) -> Self {
        self.set_query::<FeedItemId>("id", id)
    }

    /// Which side of the cursor is meant.
    pub fn affix(self, affix: impl Into<Affix>) -> Self {
        self.set_query::<Affix>("affix", affix)
    }

    /// Items per page. From 1 to 100.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.set_query::<i64>("limit", limit)
    }

    /// What to sort by.
    pub fn sort(self, sort: impl Into<FeedOrder>) -> Self {
        self.set_query::<FeedOrder>("sort", sort)
    }

    /// In which direction.
    pub fn order(self, order: impl Into<SortDirection>) -> Self {
        self.set_query::<SortDirection>("order", order)
    }

    /// Only items for this user. Does nothing when acting as a user.
    pub fn receiver(self, receiver: impl Into<Uid>) -> Self {
        self.set_query::<Uid>("receiver", receiver)
    }

    /// Gives the template in place of the rendered content. The server assumes `false` if it is left out. On the
    /// wire: `templateOnly`.
    #[inline]
    pub fn template_only(self, template_only: bool) -> Self {
        self.set_query::<bool>("templateOnly", template_only)
    }
}

runtime::endpoint!(FeedItems::get_unread_count: GET_UNREAD_COUNT of families::CAMPAIGNS {
    id: "feed_items.get_unread_count", method: runtime::Method::GET,
    path: "/notification-feed/unread-count", idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/campaigns-apis/overview"),
} GetUnreadFeedCount -> UnreadFeedCount);

runtime::endpoint!(FeedItems::get: GET of families::CAMPAIGNS {
    id: "feed_items.get", method: runtime::Method::GET, path: "/notification-feed/{id}",
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/campaigns-apis/overview"),
} GetFeedItem -> FeedItem);

impl GetFeedItem {
    /// Gives the template in place of the rendered content. The server assumes `false` if it is left out. On the
    /// wire: `templateOnly`.
    #[inline]
    pub fn template_only(self, template_only: bool) -> Self {
        self.set_query::<bool>("templateOnly", template_only)
    }
}

runtime::endpoint!(FeedItems::delete: DELETE of families::CAMPAIGNS {
    id: "feed_items.delete", method: runtime::Method::DELETE, path: "/notification-feed/{id}",
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/campaigns-apis/overview"),
} DeleteFeedItem -> ());

runtime::endpoint!(FeedItems::mark_as_read: MARK_AS_READ of families::CAMPAIGNS {
    id: "feed_items.mark_as_read", method: runtime::Method::POST,
    path: "/notification-feed/{id}/read", idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/campaigns-apis/overview"),
} MarkFeedItemRead -> ());

runtime::endpoint!(FeedItems::mark_as_delivered: MARK_AS_DELIVERED of families::CAMPAIGNS {
    id: "feed_items.mark_as_delivered", method: runtime::Method::POST,
    path: "/notification-feed/{id}/delivered", idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/campaigns-apis/overview"),
} MarkFeedItemDelivered -> ());

runtime::endpoint!(FeedItems::report_engagement: REPORT_ENGAGEMENT of families::CAMPAIGNS {
    id: "feed_items.report_engagement", method: runtime::Method::POST,
    path: "/notification-feed/{id}/engagement",
    docs: Some("https://www.cometchat.com/docs/rest-api/campaigns-apis/overview"),
} ReportFeedEngagement -> ());

/// How many items are unread.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UnreadFeedCount {
    /// How many.
    pub count: Option<i64>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(UnreadFeedCount { count = "count" });

/// A notification in a user's feed.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct FeedItem {
    /// The item's id.
    pub id: FeedItemId,
    /// The notification that it belongs to. On the wire: `notificationId`.
    pub notification_id: Option<NotificationId>,
    /// The campaign that it comes from; direct sends have none. On the wire: `campaignId`.
    pub campaign_id: Option<CampaignId>,
    /// Whose feed it is in.
    pub receiver: Option<Uid>,
    /// The template that it is made from. On the wire: `templateId`.
    pub template_id: Option<TemplateId>,
    /// The template's version. On the wire: `templateVersion`.
    pub template_version: Option<i64>,
    /// The type of its channel. On the wire: `channelType`.
    pub channel_type: Option<ChannelType>,
    /// Its channel. On the wire: `channelId`.
    pub channel_id: Option<ChannelSlug>,
    /// The template's category. On the wire: `templateCategory`.
    pub template_category: Option<TemplateCategoryName>,
    /// The same category's id. On the wire: `categoryId`.
    pub category_id: Option<TemplateCategoryId>,
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
    /// What to show: a card, variables filled in.
    pub content: Option<runtime::Object>,
    /// How far it has come.
    pub status: Option<FeedItemStatus>,
    /// How it was announced. On the wire: `realtimeFanout`.
    pub realtime_fanout: Option<Vec<RealtimeFanout>>,
    /// What is kept about it.
    pub metadata: Option<runtime::Object>,
    /// When it was sent. In Unix seconds. On the wire: `sentAt`.
    pub sent_at: Option<runtime::Timestamp>,
    /// When it reached the user. In Unix seconds. On the wire: `deliveredAt`.
    pub delivered_at: Option<runtime::Timestamp>,
    /// When it was read. In Unix seconds. On the wire: `readAt`.
    pub read_at: Option<runtime::Timestamp>,
    /// When the user did something with it. In Unix seconds. On the wire: `interactedAt`.
    pub interacted_at: Option<runtime::Timestamp>,
    /// When that was reported. In Unix seconds. On the wire: `engagedAt`.
    pub engaged_at: Option<runtime::Timestamp>,
    /// When it was created. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// When it was deleted. As an RFC 3339 text. On the wire: `deletedAt`.
    pub deleted_at: Option<runtime::DateTime>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(FeedItem {
    id = "id", notification_id = "notificationId", campaign_id = "campaignId",
    receiver = "receiver", template_id = "templateId", template_version = "templateVersion",
    channel_type = "channelType", channel_id = "channelId", template_category = "templateCategory",
    category_id = "categoryId", label = "label", tags = "tags" lenient,
    alternative_text = "alternativeText", data_type = "dataType", variables = "variables" lenient,
    content = "content" lenient, status = "status", realtime_fanout = "realtimeFanout" lenient,
    metadata = "metadata" lenient, sent_at = "sentAt", delivered_at = "deliveredAt",
    read_at = "readAt", interacted_at = "interactedAt", engaged_at = "engagedAt",
    created_at = "createdAt" lenient, deleted_at = "deletedAt" lenient,
});

/// How far it has come.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FeedItemStatus {
    /// `sent`
    Sent,
    /// `delivered`
    Delivered,
    /// `read`
    Read,
    /// `interacted`
    Interacted,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(FeedItemStatus {
    Sent = "sent", Delivered = "delivered", Read = "read", Interacted = "interacted",
});

/// Only read or only unread items.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FeedReadState {
    /// `read`
    Read,
    /// `unread`
    Unread,
    /// `all`
    All,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(FeedReadState { Read = "read", Unread = "unread", All = "all" });

/// What to sort by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FeedOrder {
    /// `sentAt`
    SentAt,
    /// `createdAt`
    CreatedAt,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(FeedOrder { SentAt = "sentAt", CreatedAt = "createdAt" });

// @generated from spec/campaigns/notification_channels.yaml by `cargo xtask gen`. Do not edit.

//! The channels through which notifications reach users. They cannot be deleted.
//!
//! Source: <https://www.cometchat.com/docs/campaigns/channels>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::types::{Affix, ChannelSlug, ChannelType, SortDirection};

/// Calls about notification channels: [`Client::notification_channels`](crate::Client::notification_channels).
#[derive(Debug, Clone)]
pub struct NotificationChannels<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl NotificationChannels<FullAccess> {
    /// Creates a channel.
    ///
    /// `POST /channels` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported.
    ///
    /// - `name`: The name to show.
    /// - `kind`: How it reaches users. There is one push channel an app. On the wire: `type`.
    ///
    /// Errors: `ERR_CONFLICT` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/channels>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::types::ChannelType;
    /// let answer = client
    ///     .notification_channels()
    ///     .create("Tea feed", ChannelType::InApp)
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create(
        &self,
        name: impl Into<String>,
        kind: impl Into<ChannelType>,
    ) -> CreateNotificationChannel {
        CreateNotificationChannel::new::<AppOnly>(&self.0)
            .set_body::<String>("name", name)
            .set_body::<ChannelType>("type", kind)
    }

    /// Lists the channels of the app.
    ///
    /// `GET /channels` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; paging `cursor`.
    ///
    /// Errors: those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/channels>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let mut rows = client.notification_channels().list().stream();
    /// while let Some(notification_channel) = rows.next().await {
    ///     let notification_channel = notification_channel?;
    /// }
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn list(&self) -> ListNotificationChannels {
        ListNotificationChannels::new::<AppOnly>(&self.0)
    }

    /// Tells of each type how many channels there are and may be.
    ///
    /// `GET /channels/availability` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` unsupported.
    ///
    /// Errors: those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/channels>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.notification_channels().check_availability().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn check_availability(&self) -> CheckChannelAvailability {
        CheckChannelAvailability::new::<AppOnly>(&self.0)
    }

    /// Gets a channel.
    ///
    /// `GET /channels/{id}` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported.
    ///
    /// - `id`: A channel's id as the service made it.
    ///
    /// Errors: `ERR_CHANNEL_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/channels>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.notification_channels().get("chn-1").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(&self, id: impl Into<NotificationChannelId>) -> GetNotificationChannel {
        GetNotificationChannel::new::<AppOnly>(&self.0)
            .set_path::<NotificationChannelId>("id", id)
    }

    /// Changes a channel.
    ///
    /// `PUT /channels/{id}` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported.
    ///
    /// - `id`: A channel's id as the service made it.
    ///
    /// Errors: `ERR_CHANNEL_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/campaigns/channels>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.notification_channels().update("chn-1").await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        id: impl Into<NotificationChannelId>,
    ) -> UpdateNotificationChannel {
        UpdateNotificationChannel::new::<AppOnly>(&self.0)
            .set_path::<NotificationChannelId>("id", id)
    }
}

runtime::endpoint!(NotificationChannels::create: CREATE of families::CAMPAIGNS {
    id: "notification_channels.create", method: runtime::Method::POST, path: "/channels",
    docs: Some("https://www.cometchat.com/docs/campaigns/channels"),
} CreateNotificationChannel -> NotificationChannel);

impl CreateNotificationChannel {
    /// Its slug, which cannot be changed; made from the name unless given. On the wire: `channelId`.
    pub fn channel_id(self, channel_id: impl Into<ChannelSlug>) -> Self {
        self.set_body::<ChannelSlug>("channelId", channel_id)
    }

    /// Whether templates may use it. The server assumes `false` if it is left out.
    #[inline]
    pub fn enabled(self, enabled: bool) -> Self {
        self.set_body::<bool>("enabled", enabled)
    }

    /// What its type needs.
    pub fn metadata(self, metadata: impl Into<ChannelMetadata>) -> Self {
        self.set_body::<ChannelMetadata>("metadata", metadata)
    }
}

runtime::endpoint!(NotificationChannels::list: LIST of families::CAMPAIGNS {
    id: "notification_channels.list", method: runtime::Method::GET, path: "/channels",
    paging: runtime::Paging::Cursor { size: "limit", next: "next" }, idempotent: true,
    docs: Some("https://www.cometchat.com/docs/campaigns/channels"),
} ListNotificationChannels -> [NotificationChannel]);

impl ListNotificationChannels {
    /// The cursor: when the last channel was changed. In Unix seconds. On the wire: `updatedAt`.
    pub fn updated_at(self, updated_at: impl Into<runtime::Timestamp>) -> Self {
        self.set_query::<runtime::Timestamp>("updatedAt", updated_at)
    }

    /// The cursor: the last channel.
    pub fn id(self, id: impl Into<NotificationChannelId>) -> Self {
        self.set_query::<NotificationChannelId>("id", id)
    }

    /// Which side of the cursor is meant.
    pub fn affix(self, affix: impl Into<Affix>) -> Self {
        self.set_query::<Affix>("affix", affix)
    }

    /// Channels per page. From 1 to 100.
    #[inline]
    pub fn limit(self, limit: i64) -> Self {
        self.set_query::<i64>("limit", limit)
    }

    /// What to sort by.
    pub fn sort(self, sort: impl Into<NotificationChannelOrder>) -> Self {
        self.set_query::<NotificationChannelOrder>("sort", sort)
    }

    /// In which direction.
    pub fn order(self, order: impl Into<SortDirection>) -> Self {
        self.set_query::<SortDirection>("order", order)
    }

    /// Part of a name or slug.
    pub fn search(self, search: impl Into<String>) -> Self {
        self.set_query::<String>("search", search)
    }
}

runtime::endpoint!(NotificationChannels::check_availability: CHECK_AVAILABILITY of families::CAMPAIGNS {
    id: "notification_channels.check_availability", method: runtime::Method::GET,
    path: "/channels/availability", idempotent: true,
    docs: Some("https://www.cometchat.com/docs/campaigns/channels"),
} CheckChannelAvailability -> runtime::Json);

runtime::endpoint!(NotificationChannels::get: GET of families::CAMPAIGNS {
    id: "notification_channels.get", method: runtime::Method::GET, path: "/channels/{id}",
    idempotent: true, docs: Some("https://www.cometchat.com/docs/campaigns/channels"),
} GetNotificationChannel -> NotificationChannel);

runtime::endpoint!(NotificationChannels::update: UPDATE of families::CAMPAIGNS {
    id: "notification_channels.update", method: runtime::Method::PUT, path: "/channels/{id}",
    idempotent: true, empty_body: true,
    docs: Some("https://www.cometchat.com/docs/campaigns/channels"),
} UpdateNotificationChannel -> NotificationChannel);

impl UpdateNotificationChannel {
    /// The name to show.
    pub fn name(self, name: impl Into<String>) -> Self {
        self.set_body::<String>("name", name)
    }

    /// Whether templates may use it.
    #[inline]
    pub fn enabled(self, enabled: bool) -> Self {
        self.set_body::<bool>("enabled", enabled)
    }

    /// What its type needs.
    pub fn metadata(self, metadata: impl Into<ChannelMetadata>) -> Self {
        self.set_body::<ChannelMetadata>("metadata", metadata)
    }
}

/// A channel's id as the service made it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NotificationChannelId(String);

runtime::newtype!(NotificationChannelId);

/// A channel.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NotificationChannel {
    /// Its id.
    pub id: Option<NotificationChannelId>,
    /// Its slug. On the wire: `channelId`.
    pub channel_id: Option<ChannelSlug>,
    /// Its name.
    pub name: Option<String>,
    /// How it reaches users. On the wire: `type`.
    pub kind: Option<ChannelType>,
    /// Templates may use it.
    pub enabled: Option<bool>,
    /// What its type needs.
    pub metadata: Option<ChannelMetadata>,
    /// When it was created. In Unix seconds. On the wire: `createdAt`.
    pub created_at: Option<runtime::Timestamp>,
    /// When it last changed. In Unix seconds. On the wire: `updatedAt`.
    pub updated_at: Option<runtime::Timestamp>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(NotificationChannel {
    id = "id", channel_id = "channelId", name = "name", kind = "type", enabled = "enabled",
    metadata = "metadata" lenient, created_at = "createdAt" lenient,
    updated_at = "updatedAt" lenient,
});

/// What a type of channel needs. Whatever else it takes goes along as it is.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChannelMetadata {
    /// The key of the service that delivers. On the wire: `apiKey`.
    pub api_key: Option<runtime::Secret>,
    /// Whom it comes from. On the wire: `senderId`.
    pub sender_id: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(ChannelMetadata {
    set api_key: into runtime::Secret, set sender_id: into String,
});

runtime::record!(ChannelMetadata { api_key = "apiKey", sender_id = "senderId" });

/// What to sort by.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationChannelOrder {
    /// `channelType`
    ChannelType,
    /// `createdAt`
    CreatedAt,
    /// `updatedAt`
    UpdatedAt,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(NotificationChannelOrder {
    ChannelType = "channelType", CreatedAt = "createdAt", UpdatedAt = "updatedAt",
});

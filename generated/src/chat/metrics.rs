// @generated from spec/chat/metrics.yaml by `cargo xtask gen`. Do not edit.

//! How much an app is used.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/metrics/usage-metrics>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::rates;
use crate::types::AppId;

/// Calls about metrics: [`Client::metrics`](crate::Client::metrics).
#[derive(Debug, Clone)]
pub struct Metrics<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl Metrics<FullAccess> {
    /// Gets how much an app was used in a time.
    ///
    /// `GET /stats` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf` unsupported;
    /// rate class `standard`.
    ///
    /// - `from_date`: When that time begins. In Unix milliseconds. On the wire: `fromDate`.
    /// - `to_date`: When it ends. In Unix milliseconds. On the wire: `toDate`.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/metrics/usage-metrics>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::runtime::TimestampMs;
    /// let answer = client
    ///     .metrics()
    ///     .get_usage(
    ///         TimestampMs::from(1_767_261_600_000),
    ///         TimestampMs::from(1_769_853_600_000),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_usage(
        &self,
        from_date: impl Into<runtime::TimestampMs>,
        to_date: impl Into<runtime::TimestampMs>,
    ) -> GetUsageMetrics {
        GetUsageMetrics::new::<AppOnly>(&self.0)
            .set_query::<runtime::TimestampMs>("fromDate", from_date)
            .set_query::<runtime::TimestampMs>("toDate", to_date)
    }

    /// Counts the messages and receipts of the last while, in slices of five minutes.
    ///
    /// `GET /stats/messages` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported; rate class `standard`.
    ///
    /// Errors: those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/metrics/message-metrics>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.metrics().get_messages().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get_messages(&self) -> GetMessageMetrics {
        GetMessageMetrics::new::<AppOnly>(&self.0)
    }
}

runtime::endpoint!(Metrics::get_usage: GET_USAGE of families::CHAT {
    id: "metrics.get_usage", method: runtime::Method::GET, path: "/stats", idempotent: true,
    rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/metrics/usage-metrics"),
} GetUsageMetrics -> UsageMetrics);

runtime::endpoint!(Metrics::get_messages: GET_MESSAGES of families::CHAT {
    id: "metrics.get_messages", method: runtime::Method::GET, path: "/stats/messages",
    idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/metrics/message-metrics"),
} GetMessageMetrics -> MessageMetrics);

/// How much an app was used.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UsageMetrics {
    /// The figures.
    pub metrics: Option<UsageFigures>,
    /// The time that they are about.
    pub time_range: Option<UsagePeriod>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(UsageMetrics { metrics = "metrics", time_range = "time_range" });

/// The figures.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UsageFigures {
    /// Minutes of calls without pictures.
    pub audio_minutes: Option<f64>,
    /// Minutes of calls with pictures.
    pub video_minutes: Option<f64>,
    /// Minutes that were recorded.
    pub recorded_minutes: Option<f64>,
    /// How many users were active.
    pub active_users: Option<i64>,
    /// The most users at the same time.
    pub concurrent_users: Option<i64>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(UsageFigures {
    audio_minutes = "audio_minutes", video_minutes = "video_minutes",
    recorded_minutes = "recorded_minutes", active_users = "active_users",
    concurrent_users = "concurrent_users",
});

/// The time that they are about.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UsagePeriod {
    /// When it begins. In Unix milliseconds. On the wire: `fromDate`.
    pub from_date: Option<runtime::TimestampMs>,
    /// When it ends. In Unix milliseconds. On the wire: `toDate`.
    pub to_date: Option<runtime::TimestampMs>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(UsagePeriod { from_date = "fromDate", to_date = "toDate" });

/// How many messages and receipts there were.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageMetrics {
    /// When the first slice begins. In Unix milliseconds. On the wire: `startTime`.
    pub start_time: Option<runtime::TimestampMs>,
    /// When the last slice ends. In Unix milliseconds. On the wire: `endTime`.
    pub end_time: Option<runtime::TimestampMs>,
    /// The app. On the wire: `appId`.
    pub app_id: Option<AppId>,
    /// The slices. On the wire: `dataPoints`.
    pub data_points: Option<Vec<MessageCounts>>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(MessageMetrics {
    start_time = "startTime", end_time = "endTime", app_id = "appId", data_points = "dataPoints",
});

/// The slices.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessageCounts {
    /// How many messages were sent. On the wire: `messagesSent`.
    pub messages_sent: Option<i64>,
    /// How many were reported read. On the wire: `readReceipts`.
    pub read_receipts: Option<i64>,
    /// How many were reported delivered. On the wire: `deliveryReceipts`.
    pub delivery_receipts: Option<i64>,
    /// When the slice begins. In Unix milliseconds. On the wire: `startTime`.
    pub start_time: Option<runtime::TimestampMs>,
    /// When it ends. In Unix milliseconds. On the wire: `endTime`.
    pub end_time: Option<runtime::TimestampMs>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(MessageCounts {
    messages_sent = "messagesSent", read_receipts = "readReceipts",
    delivery_receipts = "deliveryReceipts", start_time = "startTime", end_time = "endTime",
});

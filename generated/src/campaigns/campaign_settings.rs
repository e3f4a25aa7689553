// @generated from spec/campaigns/campaign_settings.yaml by `cargo xtask gen`. Do not edit.

//! Settings of the campaigns of an app. They are the vendor's own: reading and changing them takes a key that is
//! not handed out.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/campaigns-apis/overview>.

use crate::access::{AppOnly, FullAccess};
use crate::families;
use crate::types::{AppId, ChannelType, RealtimeFanout};

/// Calls about campaign settings: [`Client::campaign_settings`](crate::Client::campaign_settings).
#[derive(Debug, Clone)]
pub struct CampaignSettings<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as the app.
impl CampaignSettings<FullAccess> {
    /// Gets the settings.
    ///
    /// `GET /settings` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported.
    ///
    /// - `internal_key`: The vendor's internal key. On the wire: `x-internal-api-key`.
    /// - `app_id`: The app. On the wire: `appId`.
    ///
    /// Errors: `ERR_NOT_FOUND` and those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/campaigns-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.campaign_settings().get("example-key", "2401a7b3c9d5e").await?;
    /// # Ok(()) }
    /// ```
    pub fn get(
        &self,
        internal_key: impl Into<runtime::Secret>,
        app_id: impl Into<AppId>,
    ) -> GetCampaignSettings {
        GetCampaignSettings::new::<AppOnly>(&self.0)
            .set_header::<runtime::Secret>("x-internal-api-key", internal_key)
            .set_query::<AppId>("appId", app_id)
    }

    /// Changes the settings.
    ///
    /// `PUT /settings` of the family `campaigns`; authenticated by `apikey`; scopes `fullAccess`; `onBehalfOf`
    /// unsupported.
    ///
    /// - `internal_key`: The vendor's internal key. On the wire: `x-internal-api-key`.
    /// - `app_id`: The app. On the wire: `appId`.
    ///
    /// Errors: those of [every call](crate::families::CAMPAIGNS).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/campaigns-apis/overview>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// use cometchat::campaigns::campaign_settings::CampaignOptions;
    /// let answer = client
    ///     .campaign_settings()
    ///     .update("example-key", "2401a7b3c9d5e", CampaignOptions::new())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update(
        &self,
        internal_key: impl Into<runtime::Secret>,
        app_id: impl Into<AppId>,
        body: impl Into<CampaignOptions>,
    ) -> UpdateCampaignSettings {
        UpdateCampaignSettings::new::<AppOnly>(&self.0)
            .set_header::<runtime::Secret>("x-internal-api-key", internal_key)
            .set_query::<AppId>("appId", app_id)
            .set_whole_body::<CampaignOptions>(body)
    }
}

runtime::endpoint!(CampaignSettings::get: GET of families::CAMPAIGNS {
    id: "campaign_settings.get", method: runtime::Method::GET, path: "/settings", idempotent: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/campaigns-apis/overview"),
} GetCampaignSettings -> CampaignOptions);

runtime::endpoint!(CampaignSettings::update: UPDATE of families::CAMPAIGNS {
    id: "campaign_settings.update", method: runtime::Method::PUT, path: "/settings",
    idempotent: true, docs: Some("https://www.cometchat.com/docs/rest-api/campaigns-apis/overview"),
} UpdateCampaignSettings -> CampaignOptions);

/// Settings of the campaigns of an app.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CampaignOptions {
    /// Days that data are kept. At least 1. On the wire: `retentionDays`.
    pub retention_days: Option<i64>,
    /// The types of channel that new campaigns use. On the wire: `defaultChannels`.
    pub default_channels: Option<Vec<ChannelType>>,
    /// How items of the feed are announced at once; by nothing if empty, as it is at first. On the wire:
    /// `realtimeFanout`.
    pub realtime_fanout: Option<Vec<RealtimeFanout>>,
    /// How the service goes about it.
    pub config: Option<CampaignOptionsConfig>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(CampaignOptions {
    set retention_days: is i64, set default_channels: list ChannelType,
    set realtime_fanout: list RealtimeFanout, set config: into CampaignOptionsConfig,
});

runtime::record!(CampaignOptions {
    retention_days = "retentionDays", default_channels = "defaultChannels",
    realtime_fanout = "realtimeFanout", config = "config" lenient,
});

/// How the campaigns service goes about its work. Others go along as they are.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CampaignOptionsConfig {
    /// The time zone.
    pub timezone: Option<String>,
    /// How notifications are delivered besides the feed, which is always on. On the wire: `deliveryMechanisms`.
    pub delivery_mechanisms: Option<DeliveryMechanisms>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(CampaignOptionsConfig {
    set timezone: into String, set delivery_mechanisms: into DeliveryMechanisms,
});

runtime::record!(CampaignOptionsConfig {
    timezone = "timezone", delivery_mechanisms = "deliveryMechanisms",
});

/// Ways of delivering notifications besides the feed.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeliveryMechanisms {
    /// Over the websocket. The server assumes `true` if it is left out. On the wire: `websocketEnabled`.
    pub websocket_enabled: Option<bool>,
    /// As push notifications. The server assumes `false` if it is left out. On the wire: `pushEnabled`.
    pub push_enabled: Option<bool>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::make!(DeliveryMechanisms {
    set websocket_enabled: is bool, set push_enabled: is bool,
});

runtime::record!(DeliveryMechanisms {
    websocket_enabled = "websocketEnabled", push_enabled = "pushEnabled",
});

// @generated from spec/api.yaml by `cargo xtask gen`. Do not edit.

//! Notifications made from templates: campaigns, direct sends, the in-app feed, push notifications and how they
//! are doing.
//!
//! Base URL: `https://{appId}.api-{region}.cometchat.io/v3/campaigns`.

#[cfg(feature = "campaigns-campaign-analytics")]
pub mod campaign_analytics;

#[cfg(feature = "campaigns-campaign-recipients")]
pub mod campaign_recipients;

#[cfg(feature = "campaigns-campaign-settings")]
pub mod campaign_settings;

#[cfg(feature = "campaigns-campaigns")]
#[allow(clippy::module_inception, reason = "a family may have a resource of its name")]
pub mod campaigns;

#[cfg(feature = "campaigns-campaigns-health")]
pub mod campaigns_health;

#[cfg(feature = "campaigns-feed-items")]
pub mod feed_items;

#[cfg(feature = "campaigns-notification-channels")]
pub mod notification_channels;

#[cfg(feature = "campaigns-notifications")]
pub mod notifications;

#[cfg(feature = "campaigns-push-notifications")]
pub mod push_notifications;

#[cfg(feature = "campaigns-template-categories")]
pub mod template_categories;

#[cfg(feature = "campaigns-templates")]
pub mod templates;

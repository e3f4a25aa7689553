// @generated from spec/campaigns/campaign_analytics.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `campaign_analytics`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(get_overview_samples(clients));
    samples.extend(get_campaign_samples(clients));
    samples.extend(get_template_samples(clients));
    samples.extend(get_channels_samples(clients));
    samples.extend(get_user_samples(clients));
    samples.extend(record_event_samples(clients));
    samples.extend(trigger_rollup_samples(clients));
    samples
}

fn get_overview_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::campaign_analytics::GET_OVERVIEW,
            case: "minimal",
            request: clients.full_access.campaign_analytics().get_overview().request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::campaign_analytics::GET_OVERVIEW,
            case: "full",
            request: clients
                .full_access
                .campaign_analytics()
                .get_overview()
                .dimension(
                    cometchat::campaigns::campaign_analytics::AnalyticsDimension::Campaign,
                )
                .dimension_id("dimensionId")
                .period(cometchat::campaigns::campaign_analytics::AnalyticsPeriod::Daily)
                .start_date("2026-01-01T00:00:00Z")
                .end_date("2026-01-31T00:00:00Z")
                .limit(10)
                .request(),
        },
    ])
}

fn get_campaign_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::campaign_analytics::GET_CAMPAIGN,
            case: "minimal",
            request: clients
                .full_access
                .campaign_analytics()
                .get_campaign("cmp-1")
                .request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::campaign_analytics::GET_CAMPAIGN,
            case: "full",
            request: clients
                .full_access
                .campaign_analytics()
                .get_campaign("cmp-1")
                .dimension(
                    cometchat::campaigns::campaign_analytics::AnalyticsDimension::Channel,
                )
                .dimension_id("dimensionId")
                .period(
                    cometchat::campaigns::campaign_analytics::AnalyticsPeriod::Hourly,
                )
                .start_date("2026-01-31T12:00:00Z")
                .end_date("2026-01-31T12:00:00Z")
                .limit(1)
                .request(),
        },
    ])
}

fn get_template_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::campaign_analytics::GET_TEMPLATE,
            case: "minimal",
            request: clients
                .full_access
                .campaign_analytics()
                .get_template("cc-template-teatime")
                .request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::campaign_analytics::GET_TEMPLATE,
            case: "full",
            request: clients
                .full_access
                .campaign_analytics()
                .get_template("cc-template-teatime")
                .dimension(
                    cometchat::campaigns::campaign_analytics::AnalyticsDimension::Campaign,
                )
                .dimension_id("dimensionId")
                .period(
                    cometchat::campaigns::campaign_analytics::AnalyticsPeriod::Hourly,
                )
                .start_date("2026-01-31T12:00:00Z")
                .end_date("2026-01-31T12:00:00Z")
                .limit(1)
                .request(),
        },
    ])
}

fn get_channels_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::campaign_analytics::GET_CHANNELS,
            case: "minimal",
            request: clients.full_access.campaign_analytics().get_channels().request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::campaign_analytics::GET_CHANNELS,
            case: "full",
            request: clients
                .full_access
                .campaign_analytics()
                .get_channels()
                .dimension(
                    cometchat::campaigns::campaign_analytics::AnalyticsDimension::Campaign,
                )
                .dimension_id("dimensionId")
                .period(
                    cometchat::campaigns::campaign_analytics::AnalyticsPeriod::Hourly,
                )
                .start_date("2026-01-01T00:00:00Z")
                .end_date("2026-01-31T12:00:00Z")
                .limit(1)
                .request(),
        },
    ])
}

fn get_user_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::campaign_analytics::GET_USER,
            case: "minimal",
            request: clients.full_access.campaign_analytics().get_user("ada").request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::campaign_analytics::GET_USER,
            case: "full",
            request: clients
                .full_access
                .campaign_analytics()
                .get_user("ada")
                .dimension(
                    cometchat::campaigns::campaign_analytics::AnalyticsDimension::Campaign,
                )
                .dimension_id("dimensionId")
                .period(
                    cometchat::campaigns::campaign_analytics::AnalyticsPeriod::Hourly,
                )
                .start_date("2026-01-31T12:00:00Z")
                .end_date("2026-01-31T12:00:00Z")
                .limit(1)
                .request(),
        },
    ])
}

fn record_event_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::campaign_analytics::RECORD_EVENT,
            case: "minimal",
            request: clients
                .full_access
                .campaign_analytics()
                .record_event(
                    "ntf-1",
                    "ada",
                    cometchat::types::ChannelType::InApp,
                    cometchat::campaigns::campaign_analytics::AnalyticsEventType::Interacted,
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::campaign_analytics::RECORD_EVENT,
            case: "full",
            request: clients
                .full_access
                .campaign_analytics()
                .record_event(
                    "ntf-1",
                    "ada",
                    cometchat::types::ChannelType::InApp,
                    cometchat::campaigns::campaign_analytics::AnalyticsEventType::Interacted,
                )
                .feed_item_id("feed-1")
                .push_notification_id("push-1")
                .campaign_id("cmp-1")
                .template_id("cc-template-teatime")
                .topic("clicked")
                .request(),
        },
    ])
}

fn trigger_rollup_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::campaign_analytics::TRIGGER_ROLLUP,
            case: "minimal",
            request: clients.full_access.campaign_analytics().trigger_rollup().request(),
        },
    ])
}

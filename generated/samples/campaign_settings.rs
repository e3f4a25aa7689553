// @generated from spec/campaigns/campaign_settings.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `campaign_settings`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(get_samples(clients));
    samples.extend(update_samples(clients));
    samples
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::campaign_settings::GET,
            case: "minimal",
            request: clients
                .full_access
                .campaign_settings()
                .get("example-key", "2401a7b3c9d5e")
                .request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::campaign_settings::UPDATE,
            case: "minimal",
            request: clients
                .full_access
                .campaign_settings()
                .update(
                    "example-key",
                    "2401a7b3c9d5e",
                    cometchat::campaigns::campaign_settings::CampaignOptions::new(),
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::campaign_settings::UPDATE,
            case: "full",
            request: clients
                .full_access
                .campaign_settings()
                .update(
                    "example-key",
                    "2401a7b3c9d5e",
                    cometchat::campaigns::campaign_settings::CampaignOptions::new()
                        .retention_days(1)
                        .default_channels([cometchat::types::ChannelType::InApp])
                        .realtime_fanout([cometchat::types::RealtimeFanout::Websocket])
                        .config(
                            cometchat::campaigns::campaign_settings::CampaignOptionsConfig::new()
                                .timezone("timezone")
                                .delivery_mechanisms(
                                    cometchat::campaigns::campaign_settings::DeliveryMechanisms::new()
                                        .websocket_enabled(true)
                                        .push_enabled(true),
                                ),
                        ),
                )
                .request(),
        },
    ])
}

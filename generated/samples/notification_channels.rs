// @generated from spec/campaigns/notification_channels.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `notification_channels`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(create_samples(clients));
    samples.extend(list_samples(clients));
    samples.extend(check_availability_samples(clients));
    samples.extend(get_samples(clients));
    samples.extend(update_samples(clients));
    samples
}

fn create_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::notification_channels::CREATE,
            case: "minimal",
            request: clients
                .full_access
                .notification_channels()
                .create("Tea feed", cometchat::types::ChannelType::InApp)
                .request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::notification_channels::CREATE,
            case: "full",
            request: clients
                .full_access
                .notification_channels()
                .create("Tea feed", cometchat::types::ChannelType::InApp)
                .channel_id("cc-notification-channel-tea-texts")
                .enabled(true)
                .metadata(
                    cometchat::campaigns::notification_channels::ChannelMetadata::new()
                        .api_key("example-key")
                        .sender_id("teahouse"),
                )
                .request(),
        },
    ])
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::notification_channels::LIST,
            case: "minimal",
            request: clients.full_access.notification_channels().list().request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::notification_channels::LIST,
            case: "full",
            request: clients
                .full_access
                .notification_channels()
                .list()
                .updated_at(cometchat::runtime::Timestamp::from(1_700_000_000))
                .id("chn-1")
                .affix(cometchat::types::Affix::Append)
                .limit(20)
                .sort(
                    cometchat::campaigns::notification_channels::NotificationChannelOrder::UpdatedAt,
                )
                .order(cometchat::types::SortDirection::Asc)
                .search("search")
                .request(),
        },
    ])
}

fn check_availability_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::notification_channels::CHECK_AVAILABILITY,
            case: "minimal",
            request: clients
                .full_access
                .notification_channels()
                .check_availability()
                .request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::notification_channels::GET,
            case: "minimal",
            request: clients.full_access.notification_channels().get("chn-1").request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::notification_channels::UPDATE,
            case: "minimal",
            request: clients
                .full_access
                .notification_channels()
                .update("chn-1")
                .request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::notification_channels::UPDATE,
            case: "full",
            request: clients
                .full_access
                .notification_channels()
                .update("chn-1")
                .name("name")
                .enabled(false)
                .metadata(
                    cometchat::campaigns::notification_channels::ChannelMetadata::new()
                        .api_key("example-secret")
                        .sender_id("senderId"),
                )
                .request(),
        },
    ])
}

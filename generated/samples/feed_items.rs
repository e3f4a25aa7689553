// @generated from spec/campaigns/feed_items.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `feed_items`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(list_samples(clients));
    samples.extend(get_unread_count_samples(clients));
    samples.extend(get_samples(clients));
    samples.extend(delete_samples(clients));
    samples.extend(mark_as_read_samples(clients));
    samples.extend(mark_as_delivered_samples(clients));
    samples.extend(report_engagement_samples(clients));
    samples
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::feed_items::LIST,
            case: "minimal",
            request: clients.full_access.feed_items().list().request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::feed_items::LIST,
            case: "full",
            request: clients
                .on_behalf_of
                .feed_items()
                .list()
                .read_state(cometchat::campaigns::feed_items::FeedReadState::Unread)
                .date_from(cometchat::runtime::Timestamp::from(1_700_000_000))
                .date_to(cometchat::runtime::Timestamp::from(1_700_000_000))
                .tags(["tags".to_owned()])
                .tag_match(cometchat::types::TagMatch::Any)
                .template_category(cometchat::types::TemplateCategoryName::Onboarding)
                .channel_id("cc-notification-channel-tea")
                .include_deleted(true)
                .include_expired(true)
                .sent_at(cometchat::runtime::Timestamp::from(1_700_000_000))
                .id("feed-1")
                .affix(cometchat::types::Affix::Append)
                .limit(20)
                .sort(cometchat::campaigns::feed_items::FeedOrder::SentAt)
                .order(cometchat::types::SortDirection::Asc)
                .receiver("ada")
                .template_only(true)
                .request(),
        },
    ])
}

fn get_unread_count_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::feed_items::GET_UNREAD_COUNT,
            case: "minimal",
            request: clients
                .full_access
                .feed_items()
                .get_unread_count(cometchat::types::TemplateCategoryName::Marketing)
                .request(),
        },
    ])
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::feed_items::GET,
            case: "minimal",
            request: clients.full_access.feed_items().get("feed-1").request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::feed_items::GET,
            case: "full",
            request: clients
                .on_behalf_of
                .feed_items()
                .get("feed-1")
                .template_only(true)
                .request(),
        },
    ])
}

fn delete_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::feed_items::DELETE,
            case: "minimal",
            request: clients.full_access.feed_items().delete("feed-1").request(),
        },
    ])
}

fn mark_as_read_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::feed_items::MARK_AS_READ,
            case: "minimal",
            request: clients.full_access.feed_items().mark_as_read("feed-1").request(),
        },
    ])
}

fn mark_as_delivered_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::feed_items::MARK_AS_DELIVERED,
            case: "minimal",
            request: clients
                .full_access
                .feed_items()
                .mark_as_delivered("feed-1")
                .request(),
        },
    ])
}

fn report_engagement_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::feed_items::REPORT_ENGAGEMENT,
            case: "minimal",
            request: clients
                .full_access
                .feed_items()
                .report_engagement("feed-1", cometchat::types::Engagement::new())
                .request(),
        },
        Sample {
            endpoint: &cometchat::campaigns::feed_items::REPORT_ENGAGEMENT,
            case: "full",
            request: clients
                .on_behalf_of
                .feed_items()
                .report_engagement(
                    "feed-1",
                    cometchat::types::Engagement::new().topic("topic"),
                )
                .request(),
        },
    ])
}

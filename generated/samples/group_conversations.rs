// @generated from spec/chat/group_conversations.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `group_conversations`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(get_samples(clients));
    samples.extend(update_samples(clients));
    samples.extend(reset_samples(clients));
    samples.extend(mark_as_delivered_samples(clients));
    samples.extend(mark_as_read_samples(clients));
    samples.extend(mark_as_unread_samples(clients));
    samples
}

fn get_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::group_conversations::GET,
            case: "minimal",
            request: clients
                .on_behalf_of
                .group_conversations()
                .get("lovers-of-tea")
                .request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::group_conversations::UPDATE,
            case: "minimal",
            request: clients
                .on_behalf_of
                .group_conversations()
                .update("lovers-of-tea")
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::group_conversations::UPDATE,
            case: "full",
            request: clients
                .on_behalf_of
                .group_conversations()
                .update("lovers-of-tea")
                .tags(["tea".to_owned(), "friends".to_owned()])
                .request(),
        },
    ])
}

fn reset_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::group_conversations::RESET,
            case: "minimal",
            request: clients
                .on_behalf_of
                .group_conversations()
                .reset("lovers-of-tea")
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::group_conversations::RESET,
            case: "full",
            request: clients
                .on_behalf_of
                .group_conversations()
                .reset("lovers-of-tea")
                .preserve_order(true)
                .request(),
        },
    ])
}

fn mark_as_delivered_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::group_conversations::MARK_AS_DELIVERED,
            case: "minimal",
            request: clients
                .on_behalf_of
                .group_conversations()
                .mark_as_delivered("lovers-of-tea")
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::group_conversations::MARK_AS_DELIVERED,
            case: "full",
            request: clients
                .on_behalf_of
                .group_conversations()
                .mark_as_delivered("lovers-of-tea")
                .message_id(120)
                .request(),
        },
    ])
}

fn mark_as_read_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::group_conversations::MARK_AS_READ,
            case: "minimal",
            request: clients
                .on_behalf_of
                .group_conversations()
                .mark_as_read("lovers-of-tea")
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::group_conversations::MARK_AS_READ,
            case: "full",
            request: clients
                .on_behalf_of
                .group_conversations()
                .mark_as_read("lovers-of-tea")
                .message_id(120)
                .request(),
        },
    ])
}

fn mark_as_unread_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::group_conversations::MARK_AS_UNREAD,
            case: "minimal",
            request: clients
                .on_behalf_of
                .group_conversations()
                .mark_as_unread("lovers-of-tea")
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::group_conversations::MARK_AS_UNREAD,
            case: "full",
            request: clients
                .on_behalf_of
                .group_conversations()
                .mark_as_unread("lovers-of-tea")
                .message_id(120)
                .request(),
        },
    ])
}

// @generated from spec/chat/user_conversations.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `user_conversations`.

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
            endpoint: &cometchat::chat::user_conversations::GET,
            case: "minimal",
            request: clients.on_behalf_of.user_conversations().get("grace").request(),
        },
    ])
}

fn update_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::user_conversations::UPDATE,
            case: "minimal",
            request: clients.on_behalf_of.user_conversations().update("grace").request(),
        },
        Sample {
            endpoint: &cometchat::chat::user_conversations::UPDATE,
            case: "full",
            request: clients
                .on_behalf_of
                .user_conversations()
                .update("grace")
                .tags(["tea".to_owned(), "friends".to_owned()])
                .request(),
        },
    ])
}

fn reset_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::user_conversations::RESET,
            case: "minimal",
            request: clients.on_behalf_of.user_conversations().reset("grace").request(),
        },
        Sample {
            endpoint: &cometchat::chat::user_conversations::RESET,
            case: "full",
            request: clients
                .on_behalf_of
                .user_conversations()
                .reset("grace")
                .conversation_with("grace")
                .delete_messages_permanently(true)
                .preserve_order(true)
                .request(),
        },
    ])
}

fn mark_as_delivered_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::user_conversations::MARK_AS_DELIVERED,
            case: "minimal",
            request: clients
                .on_behalf_of
                .user_conversations()
                .mark_as_delivered("grace")
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::user_conversations::MARK_AS_DELIVERED,
            case: "full",
            request: clients
                .on_behalf_of
                .user_conversations()
                .mark_as_delivered("grace")
                .message_id(101)
                .request(),
        },
    ])
}

fn mark_as_read_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::user_conversations::MARK_AS_READ,
            case: "minimal",
            request: clients
                .on_behalf_of
                .user_conversations()
                .mark_as_read("grace")
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::user_conversations::MARK_AS_READ,
            case: "full",
            request: clients
                .on_behalf_of
                .user_conversations()
                .mark_as_read("grace")
                .message_id(101)
                .request(),
        },
    ])
}

fn mark_as_unread_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::user_conversations::MARK_AS_UNREAD,
            case: "minimal",
            request: clients
                .on_behalf_of
                .user_conversations()
                .mark_as_unread("grace")
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::user_conversations::MARK_AS_UNREAD,
            case: "full",
            request: clients
                .on_behalf_of
                .user_conversations()
                .mark_as_unread("grace")
                .message_id(101)
                .request(),
        },
    ])
}

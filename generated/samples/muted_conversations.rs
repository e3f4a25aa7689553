// @generated from spec/notifications/muted_conversations.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `muted_conversations`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(list_samples(clients));
    samples.extend(mute_samples(clients));
    samples.extend(unmute_samples(clients));
    samples
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::muted_conversations::LIST,
            case: "minimal",
            request: clients.full_access.muted_conversations().list("ada").request(),
        },
    ])
}

fn mute_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::muted_conversations::MUTE,
            case: "minimal",
            request: clients
                .full_access
                .muted_conversations()
                .mute(
                    "ada",
                    [
                        cometchat::chat::muted_conversations::ConversationToMute::new(
                                "lovers-of-tea",
                                cometchat::chat::muted_conversations::ConversationKind::Group,
                            )
                            .until(
                                cometchat::runtime::TimestampMs::from(1_767_268_800_000),
                            ),
                        cometchat::chat::muted_conversations::ConversationToMute::new(
                                "grace",
                                cometchat::chat::muted_conversations::ConversationKind::OneOnOne,
                            )
                            .until(
                                cometchat::runtime::TimestampMs::from(1_767_268_800_000),
                            ),
                    ],
                )
                .request(),
        },
    ])
}

fn unmute_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::muted_conversations::UNMUTE,
            case: "minimal",
            request: clients
                .full_access
                .muted_conversations()
                .unmute(
                    "ada",
                    [
                        cometchat::chat::muted_conversations::ConversationToUnmute::new(
                            "lovers-of-tea",
                            cometchat::chat::muted_conversations::ConversationKind::Group,
                        ),
                    ],
                )
                .request(),
        },
    ])
}

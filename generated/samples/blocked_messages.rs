// @generated from spec/moderation/blocked_messages.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `blocked_messages`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(list_samples(clients));
    samples.extend(review_samples(clients));
    samples
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::blocked_messages::LIST,
            case: "minimal",
            request: clients.full_access.blocked_messages().list().request(),
        },
    ])
}

fn review_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::blocked_messages::REVIEW,
            case: "minimal",
            request: clients
                .full_access
                .blocked_messages()
                .review(
                    "103",
                    cometchat::chat::blocked_messages::BlockDecision::Approved,
                )
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::blocked_messages::REVIEW,
            case: "full",
            request: clients
                .full_access
                .blocked_messages()
                .review(
                    "103",
                    cometchat::chat::blocked_messages::BlockDecision::Approved,
                )
                .reviewed(true)
                .request(),
        },
        Sample {
            endpoint: &cometchat::chat::blocked_messages::REVIEW,
            case: "approve",
            request: clients.full_access.blocked_messages().approve("103").request(),
        },
        Sample {
            endpoint: &cometchat::chat::blocked_messages::REVIEW,
            case: "reject",
            request: clients.full_access.blocked_messages().reject("103").request(),
        },
    ])
}

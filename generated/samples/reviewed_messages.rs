// @generated from spec/moderation/reviewed_messages.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `reviewed_messages`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(list_samples(clients));
    samples
}

fn list_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::reviewed_messages::LIST,
            case: "minimal",
            request: clients.full_access.reviewed_messages().list().request(),
        },
        Sample {
            endpoint: &cometchat::chat::reviewed_messages::LIST,
            case: "full",
            request: clients.full_access.reviewed_messages().list().limit(50).request(),
        },
    ])
}

// @generated from spec/chat/metrics.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `metrics`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(get_usage_samples(clients));
    samples.extend(get_messages_samples(clients));
    samples
}

fn get_usage_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::metrics::GET_USAGE,
            case: "minimal",
            request: clients
                .full_access
                .metrics()
                .get_usage(
                    cometchat::runtime::TimestampMs::from(1_767_261_600_000),
                    cometchat::runtime::TimestampMs::from(1_769_853_600_000),
                )
                .request(),
        },
    ])
}

fn get_messages_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::chat::metrics::GET_MESSAGES,
            case: "minimal",
            request: clients.full_access.metrics().get_messages().request(),
        },
    ])
}

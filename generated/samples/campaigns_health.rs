// @generated from spec/campaigns/campaigns_health.yaml by `cargo xtask gen`. Do not edit.

//! Samples of the resource `campaigns_health`.

use super::{Clients, Sample};

/// The samples of all endpoints.
pub(super) fn samples(clients: &Clients) -> Vec<Sample> {
    let mut samples = Vec::new();
    samples.extend(check_samples(clients));
    samples
}

fn check_samples(clients: &Clients) -> Vec<Sample> {
    Vec::from([
        Sample {
            endpoint: &cometchat::campaigns::campaigns_health::CHECK,
            case: "minimal",
            request: clients.full_access.campaigns_health().check().request(),
        },
    ])
}
